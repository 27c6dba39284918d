import type { Outcome } from '../cluster/outcome.ts';
import type { ClusterSettings } from '../model/cluster-settings.ts';
import type { Kind, Resource } from '../model/resources.ts';
import type { Located } from '../model/view.ts';
import type { World } from './world.ts';

export type { Consumer } from '../project/consumers.ts';
export type { World } from './world.ts';

/** An error breaks traffic or is rejected; a warning may be meant; an info says how it works. */
export type Severity = 'error' | 'warning' | 'info';
/** Where a rule stands in listings; severity does not follow from it. */
export type Group = 'pairing' | 'ports' | 'external-name' | 'addresses' | 'policies' | 'versions' | 'consumers' | 'environments';

/** How a fault shows in a cluster. The simulation is asked about it wherever the fault is found, and never contradicts it. */
export type Witness =
  /** The API server rejects the resource. */
  | { readonly shows: 'rejection' }
  /** It accepts the resource, and says so in a warning. */
  | { readonly shows: 'warning' }
  /**
   * A client that connects to the Service by its name gets one of these: at the port that is pointed at, or else at each.
   * From outside it connects to a node.
   */
  | { readonly shows: 'connection'; readonly from: 'Pod' | 'outside'; readonly gets: readonly Outcome[] }
  /** No connection to a Service comes to what is pointed at, or to the Endpoints of the Service that is pointed at. */
  | { readonly shows: 'no traffic'; readonly to: 'place' | 'Endpoints' }
  /** Only under circumstances that are not simulated. */
  | { readonly shows: 'later'; readonly reason: string };

/** `template` holds `{placeholders}`, each filled from the data of a report. Each error has a witness. */
export interface Message<T extends string = string> {
  readonly severity: Severity;
  readonly template: T;
  readonly witness?: Witness;
  /** What works and could be better: `recommended` leaves it out. */
  readonly isAdvice?: true;
}

export type Messages = Readonly<Record<string, Message>>;

export const error = <const T extends string>(template: T, witness: Witness): Message<T> => ({
  severity: 'error',
  template,
  witness,
});
export const warning = <const T extends string>(template: T): Message<T> => ({ severity: 'warning', template });
export const info = <const T extends string>(template: T): Message<T> => ({ severity: 'info', template });
export const advice = <const T extends string>(template: T): Message<T> => ({ severity: 'info', template, isAdvice: true });

export const rejected: Witness = { shows: 'rejection' };
export const warned: Witness = { shows: 'warning' };
export const noTraffic: Witness = { shows: 'no traffic', to: 'place' };
export const noTrafficToEndpoints: Witness = { shows: 'no traffic', to: 'Endpoints' };
export const gets = (...outcomes: readonly Outcome[]): Witness => ({ shows: 'connection', from: 'Pod', gets: outcomes });
export const getsFromOutside = (...outcomes: readonly Outcome[]): Witness => ({
  shows: 'connection',
  from: 'outside',
  gets: outcomes,
});
export const later = (reason: string): Witness => ({ shows: 'later', reason });

export type Data = Readonly<Record<string, string | number>>;

/** `'{host} is {what}'` -> `'host' | 'what'`. */
type Placeholder<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | Placeholder<Rest> : never;
type DataFor<S extends string> = [Placeholder<S>] extends [never]
  ? []
  : [data: Readonly<Record<Placeholder<S>, string | number>>];

/** A place that explains a finding, with what stands there in a few words. */
export interface Related {
  readonly at: Located;
  readonly message: string;
}

export interface Extras {
  readonly also?: readonly Related[];
  /** The field that was meant by another one: what other rules conclude from its absence is not said. */
  readonly inPlaceOf?: Located;
}

/** One method a message: `report.literal(field, { address })`. */
export type Reporter<M extends Messages> = {
  readonly [Id in keyof M]: (at: Located, ...rest: [...DataFor<M[Id]['template']>, extras?: Extras]) => void;
};

/** What a rule said about one resource; `lint` makes a finding of it. */
export interface Remark {
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Located;
  readonly also: readonly Related[];
  readonly inPlaceOf: Located | undefined;
}

interface Meta<K extends Kind, M extends Messages> {
  /** The kinds that it looks at. */
  readonly on: K | readonly K[];
  readonly group: Group;
  /** One line, as on the rule's page. */
  readonly summary: string;
  readonly messages: M;
  /**
   * Ids of more precise rules: where one of those spoke about the same place, this one is silent. `all`: where the linter
   * itself, or any rule that does not yield to all, spoke about the same field.
   */
  readonly yieldsTo?: readonly string[];
  /**
   * What it reports, or what these messages of it report, the API server rejects; then nothing else is said about the
   * resource but what is rejected too.
   */
  readonly rejects?: true | readonly string[];
  /** It concludes from what is not there, so it is silent where not everything can be seen. */
  readonly claimsAbsence?: true;
}

export interface Rule extends Omit<Meta<Kind, Messages>, 'on'> {
  readonly on: readonly Kind[];
  /** Loads what `run` works with, unless it has nothing to do with it for any of the resources, all of one kind. */
  readonly needs?: (resources: readonly Resource[], cluster: ClusterSettings) => Promise<unknown> | undefined;
  /** `resource`: decides from one resource alone. `project`: needs to know what is deployed together with it. */
  readonly scope: 'resource' | 'project';
  /** Throws only for a bug in the rule. */
  readonly run: (resource: Resource, world: World, needed?: unknown) => readonly Remark[];
}

type ResourceCheck<K extends Kind, M extends Messages> = (
  resource: Resource<K>,
  report: Reporter<M>,
  cluster: ClusterSettings,
) => void;
type LoadingCheck<K extends Kind, M extends Messages, N> = (
  resource: Resource<K>,
  report: Reporter<M>,
  cluster: ClusterSettings,
  needed: N | undefined,
) => void;
type ProjectCheck<K extends Kind, M extends Messages> = (resource: Resource<K>, report: Reporter<M>, world: World) => void;
type Check<K extends Kind, M extends Messages> = (
  resource: Resource<K>,
  report: Reporter<M>,
  world: World,
  needed: unknown,
) => void;

/** A rule that decides from one resource alone; it may run on a single file, and its result may be kept by file. */
export function resourceRule<K extends Kind, const M extends Messages>(
  rule: Meta<K, M> & { readonly check: ResourceCheck<K, M> },
): Rule {
  return define({ ...rule, check: (resource, report, { cluster }) => rule.check(resource, report, cluster) }, 'resource');
}

/** The same with something that takes long to load, and that few resources need: then the check gets it for all of their kind. */
export function loadingRule<K extends Kind, const M extends Messages, N>(
  rule: Meta<K, M> & {
    readonly needs: (resources: readonly Resource<K>[], cluster: ClusterSettings) => Promise<N> | undefined;
    readonly check: LoadingCheck<K, M, N>;
  },
): Rule {
  const { needs, check, ...meta } = rule;
  const run: Check<K, M> = (resource, report, { cluster }, needed) => check(resource, report, cluster, needed as N | undefined);
  return {
    ...define({ ...meta, check: run }, 'resource'),
    needs: (resources, cluster) => needs(resources as readonly Resource<K>[], cluster),
  };
}

/** A rule that asks what else reaches the cluster with the resource. */
export function projectRule<K extends Kind, const M extends Messages>(
  rule: Meta<K, M> & { readonly check: ProjectCheck<K, M> },
): Rule {
  return define(rule, 'project');
}

function define<K extends Kind, const M extends Messages>(
  rule: Meta<K, M> & { readonly check: Check<K, M> },
  scope: Rule['scope'],
): Rule {
  const { check, on, ...meta } = rule;
  const kinds: readonly Kind[] = typeof on === 'string' ? [on] : on;
  let newReporter: (() => Sink & Reporter<M>) | undefined;
  return {
    ...meta,
    on: kinds,
    scope,
    run(resource, world, needed) {
      if (!kinds.includes(resource.kind)) return nothing;
      newReporter ??= reporters(rule.messages);
      const report = newReporter();
      check(resource as Resource<K>, report, world, needed);
      return report.remarks ?? nothing;
    },
  };
}

const nothing: readonly Remark[] = [];

/** The template with each `{placeholder}` filled in. */
export const fillIn = (template: string, data: Data): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => String(data[key]));

/** What a reporter's methods write to. */
interface Sink {
  /** Undefined until something is said. */
  remarks: Remark[] | undefined;
}

/** Makes reporters whose methods are built once a rule: a rule is asked thousands of times and speaks rarely. */
function reporters<M extends Messages>(messages: M): () => Sink & Reporter<M> {
  class RuleSink implements Sink {
    declare remarks: Remark[] | undefined;

    /** A field with a value is defined slowly by the older JavaScript that is published. */
    constructor() {
      this.remarks = undefined;
    }
  }
  for (const [messageId, { severity, template }] of Object.entries(messages)) {
    const takesData = template.includes('{');
    Object.defineProperty(RuleSink.prototype, messageId, {
      value(this: Sink, at: Located, ...rest: readonly unknown[]) {
        const data = takesData ? (rest[0] as Data) : {};
        const extras = rest[takesData ? 1 : 0] as Extras | undefined;
        const { also = [], inPlaceOf } = extras ?? {};
        this.remarks ??= [];
        this.remarks.push({ messageId, severity, message: fillIn(template, data), at, also, inPlaceOf });
      },
    });
  }
  return () => new RuleSink() as Sink & Reporter<M>;
}
