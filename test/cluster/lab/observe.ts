import * as v from 'valibot';
import type { Case } from './case.ts';
import { api } from './cluster/api.ts';
import type { Service } from './cluster/objects.ts';
import type { Lab } from './cluster/start.ts';
import { askFurther, askOf, resolve } from './names.ts';
import { type Contents, eventsOf } from './quiet.ts';
import { type Mask, maskOf } from './recording/mask.ts';
import type { Moment, RecordedService } from './recording/shape.ts';
import { canonical, compare, viewOfEndpoints, viewOfService, viewOfSlice } from './recording/views.ts';
import { trafficOf } from './traffic.ts';

/** Looks at a cluster that has settled: objects, DNS, connections. */
export async function observe(lab: Lab, { options }: Case, contents: readonly Contents[]): Promise<Moment> {
  const mask = maskOf(contents);
  const declared = declaredBy(contents);
  const services = contents.flatMap((namespace) =>
    namespace.services.map(async (service): Promise<readonly [string, RecordedService]> => {
      const key = `${namespace.namespace}/${service.metadata.name}`;
      return [key, await observeService(lab, service, namespace, declared.length, mask)];
    }),
  );
  const events = [...new Set((await Promise.all(contents.map(eventTexts))).flat())].sort();
  return {
    services: Object.fromEntries(await Promise.all(services)),
    slices: Object.fromEntries(contents.map(({ namespace, slices }) => [namespace, slices.map(viewOfSlice).toSorted(byJson)])),
    endpoints: Object.fromEntries(contents.map(({ namespace, endpoints }) => [namespace, endpoints.map(viewOfEndpoints)])),
    declared: declared.length > 50 ? [`<${declared.length} addresses>`] : declared,
    ...(options.dns && { extraDNS: await answers(options.dns, (question) => askFurther(lab.clients.podA, question, mask)) }),
    ...(options.svcproxy && { serviceProxy: await answers(options.svcproxy, askProxy) }),
    ...(events.length > 0 && { events }),
  };
}

const byJson = (one: unknown, other: unknown): number => compare(canonical(one), canonical(other));

async function observeService(
  lab: Lab,
  service: Service,
  { slices }: Contents,
  declared: number,
  mask: Mask,
): Promise<RecordedService> {
  const client = lab.clients.podA;
  const { dns, addresses } = await askOf(client, service, slices, service.spec.ports ?? [], mask);
  const { type, ...rest } = viewOfService(service);
  return {
    stored: { type: String(type), ...rest },
    dns,
    short: await resolve(client, service, mask),
    traffic: await trafficOf(lab, service, addresses, declared, mask),
  };
}

/** Every `ip|port` that an object names. */
function declaredBy(contents: readonly Contents[]): string[] {
  const found = contents.flatMap(({ slices, endpoints }) => [
    ...slices.flatMap((slice) => (slice.endpoints ?? []).flatMap(({ addresses }) => pairs(addresses ?? [], slice.ports ?? []))),
    ...endpoints.flatMap(({ subsets }) =>
      (subsets ?? []).flatMap(({ addresses = [], notReadyAddresses = [], ports = [] }) =>
        pairs(
          [...addresses, ...notReadyAddresses].map(({ ip }) => ip),
          ports,
        ),
      ),
    ),
  ]);
  return [...new Set(found)].sort();
}

function pairs(addresses: readonly string[], ports: readonly { readonly port?: number | null | undefined }[]): readonly string[] {
  return addresses.flatMap((address) => ports.map(({ port }) => `${address}|${port ?? 'None'}`));
}

async function answers<T>(questions: readonly string[], ask: (question: string) => Promise<T>): Promise<Record<string, T>> {
  return Object.fromEntries(await Promise.all(questions.map(async (question) => [question, await ask(question)] as const)));
}

const message = v.object({ message: v.optional(v.string()), raw: v.optional(v.string()) });

async function askProxy(path: string): Promise<[number, string]> {
  const { status, body } = await api(path);
  const said = v.is(message, body) ? (body.message ?? body.raw ?? '') : String(body);
  return [status, said.slice(0, 300)];
}

async function eventTexts({ namespace }: Contents): Promise<readonly string[]> {
  const events = await eventsOf(namespace);
  return (
    events
      // When the allocator's repair loop comes by is chance.
      .filter(({ reason }) => reason !== 'ClusterIPNotAllocated')
      .map(
        ({ type, reason, involvedObject, message: text }) =>
          `${namespace} ${type} ${reason} ${involvedObject.kind}/${involvedObject.name}: ${text}`,
      )
  );
}
