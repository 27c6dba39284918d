import * as v from 'valibot';

/** What the lab reads of the API's objects; whatever else they hold is passed on. */
const strings = v.nullish(v.record(v.string(), v.string()));

const metadata = v.looseObject({
  name: v.string(),
  namespace: v.optional(v.string(), ''),
  uid: v.optional(v.string(), ''),
  resourceVersion: v.optional(v.string(), ''),
  generateName: v.optional(v.string()),
  labels: strings,
  annotations: strings,
  ownerReferences: v.nullish(v.array(v.looseObject({ kind: v.string(), name: v.string() })), []),
});

const servicePort = v.looseObject({
  name: v.optional(v.string()),
  protocol: v.optional(v.string(), 'TCP'),
  port: v.number(),
  nodePort: v.optional(v.number()),
});

export const service = v.looseObject({
  metadata,
  spec: v.looseObject({
    type: v.string(),
    clusterIP: v.optional(v.string()),
    clusterIPs: v.nullish(v.array(v.string()), []),
    ports: v.nullish(v.array(servicePort), []),
    ipFamilies: v.optional(v.array(v.string())),
    externalIPs: v.nullish(v.array(v.string())),
    sessionAffinity: v.optional(v.string()),
  }),
  status: v.nullish(
    v.looseObject({
      loadBalancer: v.nullish(v.looseObject({ ingress: v.nullish(v.array(v.looseObject({ ip: v.optional(v.string()) })), []) })),
    }),
  ),
});

const targetRef = v.nullish(v.record(v.string(), v.unknown()));
const endpoint = v.looseObject({ addresses: v.nullish(v.array(v.string())), targetRef });
const slicePort = v.looseObject({ name: v.nullish(v.string()), protocol: v.nullish(v.string()), port: v.nullish(v.number()) });

export const slice = v.looseObject({
  metadata,
  addressType: v.string(),
  ports: v.nullish(v.array(slicePort)),
  endpoints: v.nullish(v.array(endpoint)),
});

const address = v.looseObject({ ip: v.string(), targetRef });
const subset = v.looseObject({
  addresses: v.optional(v.array(address)),
  notReadyAddresses: v.optional(v.array(address)),
  ports: v.optional(v.array(v.looseObject({ port: v.number() }))),
});

export const endpoints = v.looseObject({ metadata, subsets: v.nullish(v.array(subset)) });

export const event = v.looseObject({
  type: v.optional(v.string()),
  reason: v.optional(v.string()),
  message: v.optional(v.string()),
  involvedObject: v.looseObject({ kind: v.optional(v.string()), name: v.optional(v.string()) }),
});

export const named = v.looseObject({ metadata });

export type Service = v.InferOutput<typeof service>;
export type Slice = v.InferOutput<typeof slice>;
export type Endpoints = v.InferOutput<typeof endpoints>;
export type Named = v.InferOutput<typeof named>;
