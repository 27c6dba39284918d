import type { Schema, Value } from '../../src/schema/schema.ts';

/**
 * What the API server wants of a field besides its type. The documents do not hold these, but `pkg/apis/core/validation`
 * and `pkg/apis/discovery/validation` do; each is recorded in `test/cluster/truth` on Kubernetes 1.30, 1.35 and 1.37.
 */
const port = { minimum: 1, maximum: 65535, expects: 'a number from 1 to 65535' };
const oneOf = (...values: readonly string[]): Value => {
  const words = values.filter((value) => value !== '').map((value) => `"${value}"`);
  return { enum: values, expects: `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` };
};
const portName = {
  pattern: '^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$',
  expects: 'at most 63 of "a-z", "0-9" and "-" between',
};

const limits: Readonly<Record<string, Value>> = {
  'core.v1.ServiceSpec.type': oneOf('', 'ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'),
  'core.v1.ServiceSpec.clusterIP': { pattern: '^(None|[0-9A-Fa-f:.]*)$', expects: 'an IP address or "None"' },
  'core.v1.ServicePort.port': port,
  'core.v1.ServicePort.name': portName,
  'core.v1.ServicePort.protocol': oneOf('', 'TCP', 'UDP', 'SCTP'),
  'core.v1.ServicePort.appProtocol': {
    pattern: '^([a-z0-9.-]+/)?[A-Za-z0-9][-A-Za-z0-9_.]*$',
    expects: 'a name, with or without a domain and "/" before it',
  },
  'core.v1.EndpointPort.name': portName,
  'core.v1.EndpointPort.protocol': oneOf('', 'TCP', 'UDP', 'SCTP'),
  'discovery.v1.EndpointPort.name': portName,
  'discovery.v1.EndpointPort.protocol': oneOf('TCP', 'UDP', 'SCTP'),
  'discovery.v1.EndpointSlice.endpoints': { maxItems: 1000, expects: 'at most 1000 endpoints' },
  'discovery.v1.Endpoint.addresses': { minItems: 1, maxItems: 100, expects: '1 to 100 addresses' },
  'discovery.v1.EndpointHints.forZones': { maxItems: 8, expects: 'at most 8 zones' },
};

const itemLimits: Readonly<Record<string, Value>> = {
  'core.v1.ServiceSpec.ipFamilies': oneOf('IPv4', 'IPv6'),
};

/** Fields without which the API server rejects what they belong to, where no rule of its own looks after that. */
const required: Readonly<Record<string, readonly string[]>> = {
  'core.v1.ServicePort': ['port'],
  'discovery.v1.Endpoint': ['addresses'],
};

/** @throws {Error} for a limit of a field that is not there. */
export function withLimits(definitions: Schema['$defs']): Schema['$defs'] {
  const unknown = [...Object.keys(limits), ...Object.keys(itemLimits)].find((path) => !isField(definitions, path));
  if (unknown !== undefined) throw new Error(`there is no field ${unknown}`);
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => {
      const fields = Object.entries(definition.properties).map(([field, property]): [string, Value] => {
        const items = itemLimits[`${name}.${field}`];
        return [
          field,
          { ...property, ...(items ? { items: { ...property.items, ...items } } : {}), ...limits[`${name}.${field}`] },
        ];
      });
      const needed = required[name];
      return [name, { ...definition, properties: Object.fromEntries(fields), ...(needed ? { required: needed } : {}) }];
    }),
  );
}

function isField(definitions: Schema['$defs'], path: string): boolean {
  const dot = path.lastIndexOf('.');
  return definitions[path.slice(0, dot)]?.properties[path.slice(dot + 1)] !== undefined;
}
