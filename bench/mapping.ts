import type { Random } from './random.ts';

/** External service mapping: one text a file. About one in five has a fault. */
export function mapping(name: string, random: Random): readonly string[] {
  const kind = random.pick(['external name', 'headless', 'cluster IP', 'cluster IP']);
  if (kind === 'external name') return [externalName(name, random)];
  const service = selectorless(name, kind === 'headless');
  const partner = random.chance(0.4) ? endpoints(name, random) : endpointSlice(name, random);
  if (random.chance(0.05)) return [service];
  return random.chance(0.5) ? [`${service}---\n${partner}`] : [service, partner];
}

function externalName(name: string, random: Random): string {
  const target = random.chance(0.2) ? `10.20.0.${random.between(1, 254)}` : `${name}.db.internal.example.com`;
  return `${head('v1', 'Service', name)}spec:\n  type: ExternalName\n  externalName: ${target}\n`;
}

function selectorless(name: string, isHeadless: boolean): string {
  const clusterIp = isHeadless ? '  clusterIP: None\n' : '';
  return `${head('v1', 'Service', name)}spec:\n${clusterIp}  ports:\n    - name: sql\n      port: 3306\n      targetPort: 3306\n`;
}

function endpoints(name: string, random: Random): string {
  const address = `10.${random.between(0, 255)}.${random.between(0, 255)}.${random.between(1, 254)}`;
  return `${head('v1', 'Endpoints', name)}subsets:
  - addresses:
      - ip: ${random.chance(0.05) ? '127.0.0.1' : address}
    ports:
      - name: ${random.chance(0.1) ? 'mysql' : 'sql'}
        port: 3306
`;
}

function endpointSlice(name: string, random: Random): string {
  const owner = random.chance(0.1) ? `${name}-old` : name;
  return `apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: ${name}-1
  labels:
    kubernetes.io/service-name: ${owner}
addressType: IPv4
ports:
  - name: ${random.chance(0.1) ? 'mysql' : 'sql'}
    protocol: TCP
    port: 3306
endpoints:
  - addresses:
      - 10.${random.between(0, 255)}.${random.between(0, 255)}.${random.between(1, 254)}
    conditions:
      ready: true
`;
}

export function head(apiVersion: string, kind: string, name: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  labels:\n    app.kubernetes.io/name: ${name}\n`;
}
