import type { SourceFile } from '../text/source.ts';
import { plainEntry, type YamlMap, type YamlNode } from '../yaml/node.ts';
import { kindMeantBy, type MappingKind, mappingVersions, misspeltKinds } from './meant.ts';
import { metadata, metadataFields, secondLineShapes, secondLineVersions } from './second-line.ts';
import { spelled } from './spelled.ts';
import {
  boolean,
  integer,
  integerOrString,
  type Located,
  list,
  object,
  origin,
  type Shape,
  startOf,
  string,
  stringMap,
  type ViewOf,
} from './view.ts';

const endpointPort = object({ name: string, port: integer, protocol: string, appProtocol: string });
const endpointAddress = object({ ip: string, hostname: string, nodeName: string, targetRef: object({ kind: string }) });
const hint = object({ name: string });

/** One entry a kind. A rule's `on` is a key of this table, and its view is inferred from it. */
export const shapes = {
  Service: object({
    /** With what belongs under `spec` and is sometimes written here. */
    metadata: object({ ...metadataFields, type: string, externalName: string }),
    spec: object({
      type: string,
      externalName: string,
      clusterIP: string,
      clusterIPs: list(string),
      ipFamilies: list(string),
      ipFamilyPolicy: string,
      selector: stringMap,
      sessionAffinity: string,
      sessionAffinityConfig: object({ clientIP: object({ timeoutSeconds: integer }) }),
      publishNotReadyAddresses: boolean,
      internalTrafficPolicy: string,
      externalTrafficPolicy: string,
      healthCheckNodePort: integer,
      allocateLoadBalancerNodePorts: boolean,
      loadBalancerClass: string,
      loadBalancerIP: string,
      loadBalancerSourceRanges: list(string),
      externalIPs: list(string),
      trafficDistribution: string,
      ports: list(
        object({
          name: string,
          port: integer,
          targetPort: integerOrString,
          protocol: string,
          nodePort: integer,
          appProtocol: string,
        }),
      ),
    }),
  }),
  Endpoints: object({
    metadata,
    subsets: list(
      object({ addresses: list(endpointAddress), notReadyAddresses: list(endpointAddress), ports: list(endpointPort) }),
    ),
  }),
  EndpointSlice: object({
    metadata,
    addressType: string,
    endpoints: list(
      object({
        addresses: list(string),
        conditions: object({ ready: boolean, serving: boolean, terminating: boolean }),
        hostname: string,
        nodeName: string,
        hints: object({ forZones: list(hint), forNodes: list(hint) }),
      }),
    ),
    ports: list(endpointPort),
  }),
  ...secondLineShapes,
} as const;

export type Kind = keyof typeof shapes;

/** What a resource was read from. */
export const manifest: unique symbol = Symbol('manifest');

export interface Manifest {
  readonly root: YamlNode | undefined;
  /** Whether it was found to fit the schema of every version of Kubernetes. */
  readonly isSound?: true;
}

/** What every resource has besides its fields. */
interface Identity<K extends Kind> {
  /** The kind that it is meant to be, where it is written in a way that no API server knows. */
  readonly kind: K;
  /** As written. */
  readonly apiVersion: string;
  /** As written. */
  readonly writtenKind: string;
  readonly [manifest]: Manifest;
}

export type Resource<K extends Kind = Kind> = { [P in Kind]: Identity<P> & ViewOf<(typeof shapes)[P]> }[K];
export type Service = Resource<'Service'>;
export type Endpoints = Resource<'Endpoints'>;
export type EndpointSlice = Resource<'EndpointSlice'>;
/** What may stand behind a Service. */
export type Source = Endpoints | EndpointSlice;
export type ServicePort = Service['spec']['ports']['items'][number];
export type EndpointPort = EndpointSlice['ports']['items'][number];

const apiVersions: Readonly<Record<Kind, readonly string[]>> = {
  ...mappingVersions,
  ...secondLineVersions,
};

/** What findings are about; every other kind only explains them. */
export type Mapping = Resource<'Service' | 'Endpoints' | 'EndpointSlice'>;
const mappingKinds: readonly string[] = Object.keys(mappingVersions);
export const isMappingKindName = (kind: string): kind is MappingKind => mappingKinds.includes(kind);
export const isMappingKind = (resource: Resource): resource is Mapping => isMappingKindName(resource.kind);

const withLists = (names: readonly string[]): ReadonlySet<string> =>
  new Set([...names, ...names.map((name) => `${name}List`), 'List']);

/** Each value of `kind` that may bring a mapping resource: the kinds themselves, and lists of them. */
export const kindsOfMapping = withLists([...mappingKinds, ...misspeltKinds]);
/** What a chart brings is not seen before it is rendered; these kinds install one. */
export const chartKinds = ['HelmRelease', 'HelmChart'] as const;
/** Kinds that explain, and are read when something asks for them. */
export type SecondLineKind = keyof typeof secondLineShapes | (typeof chartKinds)[number];
/** Each value of `kind` that may bring one of those, but for the `List` of everything. */
export const kindsOfSecondLine: ReadonlySet<string> = new Set(
  [...Object.keys(secondLineShapes), ...chartKinds].flatMap((name) => [name, `${name}List`]),
);

/** The resources of one document, those inside a `List` too. */
export function resourcesOf(node: YamlNode, file: SourceFile, from: Manifest = { root: node }): readonly Resource[] {
  if (node.kind !== 'map') return [];
  const kind = textOf(node, 'kind');
  const items = node.entries.find((entry) => entry.key === 'items')?.value;
  if (kind?.endsWith('List') && items?.kind === 'list') {
    const itemKind = kind === 'List' ? undefined : kind.slice(0, -'List'.length);
    return items.items.flatMap((item) => resourcesOf(withKind(item, itemKind, textOf(node, 'apiVersion')), file));
  }
  const apiVersion = textOf(node, 'apiVersion');
  if (kind === undefined || apiVersion === undefined) return [];
  const known = kinds.get(kind);
  const meant = known && apiVersions[known].includes(apiVersion) ? known : kindMeantBy(kind, apiVersion);
  if (meant === undefined) return [];
  // The words as they stand here and not in the file are compared faster, and take no room.
  const served = apiVersions[meant].find((version) => version === apiVersion);
  const words = { kind: meant, apiVersion: served ?? apiVersion, writtenKind: kind === meant ? meant : kind };
  return [Object.assign(readResource(meant, node, file), words, { [manifest]: from }) as Resource];
}

/** A single resource built from a node, as `kubectl` would read it. */
function readResource(kind: Kind, node: YamlMap, file: SourceFile): Located {
  const kindNode = node.entries.find((entry) => entry.key === 'kind')?.value;
  const shape: Shape<Located> = shapes[kind];
  return shape.read(node, startOf(file, kindNode?.span ?? node.span));
}

/** Items of a typed list, such as `ServiceList`, need not say their kind again. */
function withKind(item: YamlNode, kind: string | undefined, apiVersion: string | undefined): YamlNode {
  if (item.kind !== 'map' || kind === undefined || textOf(item, 'kind') !== undefined) return item;
  const start = { start: item.span.start, end: item.span.start };
  const added = [plainEntry('kind', kind, start), plainEntry('apiVersion', apiVersion ?? '', start)];
  return { kind: 'map', entries: [...added, ...item.entries], overridden: item.overridden, isFlow: item.isFlow, span: item.span };
}

const kinds: ReadonlyMap<string, Kind> = new Map((Object.keys(shapes) as Kind[]).map((kind) => [kind, kind]));

export function textOf(node: YamlMap, key: string): string | undefined {
  const value = node.entries.find((entry) => entry.key === key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

export const isService = (resource: Resource): resource is Service => resource.kind === 'Service';
export const isSource = (resource: Resource): resource is Source =>
  resource.kind === 'Endpoints' || resource.kind === 'EndpointSlice';

/** The name as written; a substituted one by its spelling. */
export const nameOf = ({ metadata }: Resource): string => spelled(metadata.name, '').text;

/** Without its folder. */
export const fileNameOf = (located: Located): string => fileOf(located).path.replace(/^.*\//, '');

export const fileOf = (located: Located): SourceFile => located[origin].file;
