import { parseIp } from '../src/model/address.ts';
import type { Source } from '../src/model/resources.ts';
import type { Field } from '../src/model/view.ts';
import { info, resourceRule, warning } from '../src/rule/define.ts';

export default resourceRule({
  on: ['Endpoints', 'EndpointSlice'],
  group: 'addresses',
  summary: 'An address stands once among the endpoints of some ports',
  messages: {
    repeated: info('"{address}" stands among these endpoints already: it counts once'),
    slice: warning(
      '"{address}" is {earlier} above and {later} here: kube-proxy takes the last one, up to Kubernetes 1.35 the first',
    ),
    endpoints: warning('"{address}" is among the ready addresses of the subset too: it counts as not ready'),
  },
  check(source, report) {
    for (const [{ field, isReady }, first] of groupsIn(source).flatMap(repeatedIn)) {
      const address = field.value ?? '';
      const also = [{ at: first.field, message: 'the first time' }];
      const data = { address, earlier: readiness(first), later: readiness({ field, isReady }) };
      if (isReady === first.isReady) report.repeated(field, { address }, { also });
      else if (source.kind === 'EndpointSlice') report.slice(field, data, { also });
      else report.endpoints(field, { address }, { also });
    }
  },
});

interface Entry {
  readonly field: Field<string>;
  readonly isReady: boolean;
}

/** Addresses that have the same ports. */
function groupsIn(source: Source): readonly (readonly Entry[])[] {
  if (source.kind === 'Endpoints') {
    return source.subsets.items.map(({ addresses, notReadyAddresses }) => [
      ...addresses.items.map(({ ip }) => ({ field: ip, isReady: true })),
      ...notReadyAddresses.items.map(({ ip }) => ({ field: ip, isReady: false })),
    ]);
  }
  return [
    source.endpoints.items.flatMap(({ addresses, conditions }) =>
      addresses.items.map((field) => ({ field, isReady: conditions.ready.value ?? true })),
    ),
  ];
}

const readiness = ({ isReady }: Entry): string => (isReady ? 'ready' : 'not ready');

/** Each entry whose address an earlier one has, in whatever spelling, with the first that has it. */
function repeatedIn(entries: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const text = parseIp(entry.field.value ?? '')?.text;
    if (text === undefined) return [];
    const first = firsts.get(text);
    if (first) return [[entry, first] as const];
    firsts.set(text, entry);
    return [];
  });
}
