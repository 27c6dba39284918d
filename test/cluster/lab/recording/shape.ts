import * as v from 'valibot';

/** The shape of a recording; ../README.md says what each part means. */
const text = v.nullish(v.string());

const document = v.object({
  doc: v.number(),
  apiVersion: v.optional(v.unknown()),
  kind: v.optional(v.unknown()),
  name: v.optional(v.unknown()),
  namespace: v.optional(v.string()),
  result: v.picklist(['accepted', 'rejected']),
  code: v.optional(v.number()),
  reason: text,
  message: text,
  causes: v.optional(v.array(v.object({ field: text, reason: text }))),
  warnings: v.optional(v.array(v.string())),
  stored: v.optional(v.record(v.string(), v.unknown())),
  via: v.optional(v.string()),
  verb: v.optional(v.string()),
});

const dnsAnswer = v.object({
  rcode: v.string(),
  answer: v.optional(v.array(v.string())),
  additional: v.optional(v.array(v.string())),
  error: v.optional(v.string()),
});

const traffic = v.object({
  target: v.string(),
  dial: v.optional(v.string()),
  port: v.optional(v.number()),
  protocol: v.string(),
  portName: v.optional(v.string()),
  result: v.union([v.string(), v.array(v.string())]),
  nftables: v.optional(v.array(v.string())),
  iptables: v.optional(v.array(v.string())),
});

const stored = v.looseObject({ type: v.string(), clusterIPs: v.optional(v.array(v.string())) });

const service = v.object({
  stored,
  dns: v.record(v.string(), dnsAnswer),
  short: v.object({ via: v.nullable(v.string()), addresses: v.array(v.string()) }),
  traffic: v.array(traffic),
});

const views = v.record(v.string(), v.array(v.record(v.string(), v.unknown())));

const moment = v.object({
  services: v.record(v.string(), service),
  slices: views,
  endpoints: views,
  declared: v.array(v.string()),
  extraDNS: v.optional(v.record(v.string(), dnsAnswer)),
  serviceProxy: v.optional(v.record(v.string(), v.tuple([v.number(), v.string()]))),
  events: v.optional(v.array(v.string())),
});

const proxyErrors = v.object({ nftables: v.array(v.string()), iptables: v.array(v.string()) });

export const recording = v.object({
  case: v.string(),
  versions: v.looseObject({ kubernetes: v.string() }),
  docs: v.array(document),
  options: v.optional(v.looseObject({})),
  beforeDelete: v.optional(moment),
  deleted: v.optional(v.array(v.tuple([v.string(), v.number()]))),
  beforeRestart: v.optional(moment),
  gone: v.optional(v.array(v.string())),
  new: v.optional(v.array(v.string())),
  kept: v.optional(v.array(v.string())),
  observed: moment,
  proxyErrors: v.optional(proxyErrors),
  outcome: v.optional(v.unknown()),
  verdict: v.optional(v.string()),
});

export type Recording = v.InferOutput<typeof recording>;
export type RecordedDocument = v.InferOutput<typeof document>;
export type RecordedService = v.InferOutput<typeof service>;
export type Moment = v.InferOutput<typeof moment>;
export type DnsAnswer = v.InferOutput<typeof dnsAnswer>;
export type Traffic = v.InferOutput<typeof traffic>;
