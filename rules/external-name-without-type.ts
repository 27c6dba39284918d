import type { Service } from '../src/model/resources.ts';
import { spelled } from '../src/model/spelled.ts';
import type { Field } from '../src/model/view.ts';
import { error, later, resourceRule, warned } from '../src/rule/define.ts';

export default resourceRule({
  on: 'Service',
  group: 'external-name',
  summary: 'An `externalName` counts only where `type` is ExternalName',
  messages: {
    ignored: error(
      'the type of this Service is {type}: the API server ignores externalName, and DNS knows no CNAME for it',
      warned,
    ),
    nested: error(
      '"{field}" stands under "{parent}" in place of "spec": this makes no ExternalName Service',
      later('a strict API server rejects the unknown field, an older kubectl drops it'),
    ),
  },
  check(service, report) {
    const { externalName, type } = service.spec;
    const [nested] = nestedIn(service);
    if (nested) return report.nested(nested.at, { field: nested.field, parent: nested.parent });
    const { text, isKnown } = spelled(type, '');
    const actual = text || 'ClusterIP';
    if (!isKnown || !otherTypes.includes(actual)) return;
    if (externalName.value || externalName.state === 'substituted') report.ignored(externalName, { type: actual });
  },
});

/** Any other text is no type, and the API server rejects it. */
const otherTypes = ['ClusterIP', 'NodePort', 'LoadBalancer'];

/** Pods may well have a label `type`, so there its value tells. */
function nestedIn({ metadata, spec }: Service) {
  const { entries } = spec.selector;
  const places = [
    { field: 'externalName', parent: 'metadata', at: metadata.externalName },
    { field: 'externalName', parent: 'selector', at: entries.get('externalName') },
    { field: 'type', parent: 'metadata', at: metadata.type },
    { field: 'type', parent: 'selector', at: entries.get('type') },
  ];
  return places.flatMap(({ field, parent, at }) => (at && isNested(field, at) ? [{ field, parent, at }] : []));
}

const isNested = (field: string, at: Field<string>): boolean =>
  field === 'type' ? at.value === 'ExternalName' : at.state !== 'absent';
