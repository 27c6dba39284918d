import type { Resource } from '../../src/model/resources.ts';
import type { Fact } from './fact.ts';
import { factsOfAdmission } from './facts-admission.ts';
import { factsOfDns } from './facts-dns.ts';
import { factsOfEvents, factsOfObjects, factsOfSlices } from './facts-slices.ts';
import { factsOfProxies, factsOfServiceProxy, factsOfTraffic } from './facts-traffic.ts';
import { runsOf } from './recorded-cluster.ts';
import type { Recording, Version } from './truth.ts';

type Documents = readonly (readonly Resource[])[];

export const factsOf = (caseName: string, documents: Documents, recording: Recording, version: Version): readonly Fact[] => [
  ...factsOfAdmission(caseName, documents, recording, version),
  ...runsOf(caseName, documents, recording, version).flatMap((run) => [
    ...factsOfObjects(run),
    ...factsOfSlices(run),
    ...factsOfEvents(run),
    ...factsOfDns(run),
    ...factsOfTraffic(run),
    ...factsOfServiceProxy(run),
    ...factsOfProxies(run),
  ]),
];
