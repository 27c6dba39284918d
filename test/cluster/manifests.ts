import { type EndpointSlice, type Endpoints, type Resource, resourcesOf, type Service } from '../../src/model/resources.ts';
import { readText } from '../../src/yaml/read.ts';

export function endpoints(subsets: string, metadata = '{ name: db }'): Endpoints {
  const resource = read(`apiVersion: v1\nkind: Endpoints\nmetadata: ${metadata}\nsubsets: ${subsets}\n`);
  if (resource?.kind !== 'Endpoints') throw new Error(`no Endpoints: ${subsets}`);
  return resource;
}

export function slice(fields: string): EndpointSlice {
  const resource = read(`apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: { name: db-1 }\n${fields}\n`);
  if (resource?.kind !== 'EndpointSlice') throw new Error(`no EndpointSlice: ${fields}`);
  return resource;
}

export function service(spec: string): Service {
  const resource = read(`apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: ${spec}\n`);
  if (resource?.kind !== 'Service') throw new Error(`no Service: ${spec}`);
  return resource;
}

function read(text: string): Resource | undefined {
  const root = readText(text).documents[0]?.root;
  return root && resourcesOf(root, { path: 'db.yaml', text })[0];
}
