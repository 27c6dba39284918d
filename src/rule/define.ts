import type { ClusterSettings } from '../model/cluster-settings.ts';
import type { Kind, Resource } from '../model/resources.ts';
import type { Located } from '../model/view.ts';
import type { World } from '../project/world.ts';

export type { World } from '../project/world.ts';

export type Severity = 'error' | 'warning' | 'info';
/** Where a rule stands in listings; severity does not follow from it. */
export type Group = 'pairing' | 'ports' | 'external-name' | 'addresses' | 'policies' | 'versions' | 'consumers' | 'environments';

/** `template` holds `{placeholders}`, each filled from the data of a report. */
export interface Message<T extends string = string> {
  readonly severity: Severity;
  readonly template: T;
}

export type Messages = Readonly<Record<string, Message>>;

export const error = <const T extends string>(template: T): Message<T> => ({ severity: 'error', template });
export const warning = <const T extends string>(template: T): Message<T> => ({ severity: 'warning', template });
export const info = <const T extends string>(template: T): Message<T> => ({ severity: 'info', template });

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
}

interface Meta<K extends Kind, M extends Messages> {
  /** The kinds that it looks at. */
  readonly on: K | readonly K[];
  readonly group: Group;
  /** One line, as on the rule's page. */
  readonly summary: string;
  readonly messages: M;
  /** Ids of more precise rules: where one of those spoke about the same place, this one is silent. */
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
  /** `resource`: decides from one resource alone. `project`: needs to know what is deployed together with it. */
  readonly scope: 'resource' | 'project';
  /** Throws only for a bug in the rule. */
  readonly run: (resource: Resource, world: World) => readonly Remark[];
}

type ResourceCheck<K extends Kind, M extends Messages> = (
  resource: Resource<K>,
  report: Reporter<M>,
  cluster: ClusterSettings,
) => void;
type ProjectCheck<K extends Kind, M extends Messages> = (resource: Resource<K>, report: Reporter<M>, world: World) => void;

/** A rule that decides from one resource alone; it may run on a single file, and its result may be kept by file. */
export function resourceRule<K extends Kind, const M extends Messages>(
  rule: Meta<K, M> & { readonly check: ResourceCheck<K, M> },
): Rule {
  return define({ ...rule, check: (resource, report, { cluster }) => rule.check(resource, report, cluster) }, 'resource');
}

/** A rule that asks what else reaches the cluster with the resource. */
export function projectRule<K extends Kind, const M extends Messages>(
  rule: Meta<K, M> & { readonly check: ProjectCheck<K, M> },
): Rule {
  return define(rule, 'project');
}

function define<K extends Kind, const M extends Messages>(
  rule: Meta<K, M> & { readonly check: ProjectCheck<K, M> },
  scope: Rule['scope'],
): Rule {
  const { check, on, ...meta } = rule;
  const kinds: readonly Kind[] = typeof on === 'string' ? [on] : on;
  const newReporter = reporters(rule.messages);
  return {
    ...meta,
    on: kinds,
    scope,
    run(resource, world) {
      if (!kinds.includes(resource.kind)) return nothing;
      const report = newReporter();
      check(resource as Resource<K>, report, world);
      return report.remarks;
    },
  };
}

const nothing: readonly Remark[] = [];

/** The template with each `{placeholder}` filled in. */
export const fillIn = (template: string, data: Data): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => String(data[key]));

/** What a reporter's methods write to. */
class Sink {
  readonly remarks: Remark[] = [];
}

/** Makes reporters whose methods are built once a rule: a rule is asked thousands of times and speaks rarely. */
function reporters<M extends Messages>(messages: M): () => Sink & Reporter<M> {
  class RuleSink extends Sink {}
  for (const [messageId, { severity, template }] of Object.entries(messages)) {
    const takesData = template.includes('{');
    Object.defineProperty(RuleSink.prototype, messageId, {
      value(this: Sink, at: Located, ...rest: readonly unknown[]) {
        const data = takesData ? (rest[0] as Data) : {};
        const extras = rest[takesData ? 1 : 0] as Extras | undefined;
        this.remarks.push({ messageId, severity, message: fillIn(template, data), at, also: extras?.also ?? [] });
      },
    });
  }
  return () => new RuleSink() as Sink & Reporter<M>;
}
