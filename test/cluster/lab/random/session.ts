import { readArguments } from '../arguments.ts';
import { makeNamespace } from '../cluster/api.ts';
import { startApi } from '../cluster/start.ts';
import { compare, type Difference } from './compare.ts';
import { type Json, manifests } from './generate.ts';
import { minimised } from './minimise.ts';
import { namespaces } from './values.ts';

/** What runs on node A: gives an API server manifests that are made up, one after the other, and says where the simulation is wrong. */
const { kubernetes, families, random, seed } = readArguments(process.argv.slice(2));
const version = {
  name: `v${kubernetes}`,
  minor: Number(kubernetes.split('.')[1]),
  families: families === 'single' ? (['IPv4'] as const) : (['IPv4', 'IPv6'] as const),
};
await startApi({ kubernetes, families });
await Promise.all(namespaces.map(makeNamespace));
await run();

async function run(): Promise<void> {
  const found = new Map<string, { readonly manifest: Json; count: number }>();
  const tally = { accepted: 0, different: 0 };
  for (const manifest of manifests(seed, random)) {
    const { isAccepted, differences } = await compare(manifest, version);
    if (isAccepted) tally.accepted += 1;
    if (differences.length > 0) tally.different += 1;
    for (const { kind } of differences) {
      const entry = found.get(kind) ?? { manifest, count: 0 };
      found.set(kind, { ...entry, count: entry.count + 1 });
    }
  }
  for (const [kind, { manifest, count }] of [...found].sort(([, one], [, other]) => other.count - one.count)) {
    const least = await minimised(manifest, async (smaller) => (await differenceIn(smaller, kind)) !== undefined);
    const { recorded, ours } = (await differenceIn(least, kind)) ?? { recorded: 'not again', ours: '' };
    console.log(`\n${count} x ${kind}\n  ${JSON.stringify(least)}\n  cluster ${recorded}\n  ours    ${ours}`);
  }
  console.log(`\n${random} sent, ${tally.accepted} accepted, ${tally.different} differ, in ${found.size} ways`);
  process.exitCode = found.size === 0 ? 0 : 1;
}

async function differenceIn(manifest: Json, kind: string): Promise<Difference | undefined> {
  return (await compare(manifest, version)).differences.find((it) => it.kind === kind);
}
