import type { Case } from './case.ts';
import { makeNamespace } from './cluster/api.ts';
import { pause } from './cluster/processes.ts';
import type { Lab } from './cluster/start.ts';
import { observe } from './observe.ts';
import { type Contents, contentsOf, settle, wipe } from './quiet.ts';
import type { Recording } from './recording/shape.ts';
import { identityOfSlice } from './recording/views.ts';
import { applyAll, isUsable, summed } from './run.ts';

/** Applies all cases together, looks, restarts the controllers, and looks again: what a restart sweeps away. */
export async function recordRestart(lab: Lab, cases: readonly Case[]): Promise<readonly (readonly [Case, Recording])[]> {
  const namespaces = [...new Set(cases.flatMap((it) => it.namespaces))].filter(isUsable);
  await Promise.all(namespaces.map(makeNamespace));
  await wipe(namespaces);
  const docs = await Promise.all(cases.map((it) => applyAll(lab, it)));
  await settle(namespaces, { atLeast: 4, atMost: 8 });
  const before = await Promise.all(cases.map((it) => look(lab, it)));
  await lab.restartControllers('all');
  await pause(15);
  await settle(namespaces, { atLeast: 3, atMost: 8 });
  const after = await Promise.all(cases.map((it) => look(lab, it)));
  await wipe(namespaces);
  return cases.flatMap((it, index) => {
    const [applied, first, second] = [docs[index], before[index], after[index]];
    if (!applied || !first || !second) return [];
    const recording = summed({
      case: it.name,
      versions: { ...lab.versions },
      options: { sweep: true, ...it.options },
      docs: applied,
      beforeRestart: first.moment,
      gone: first.names.filter((name) => !second.names.includes(name)),
      new: second.names.filter((name) => !first.names.includes(name)),
      kept: second.names.filter((name) => first.names.includes(name)),
      observed: second.moment,
    });
    return [[it, recording] as const];
  });
}

interface Look {
  readonly moment: Recording['observed'];
  readonly names: readonly string[];
}

async function look(lab: Lab, it: Case): Promise<Look> {
  const contents = await contentsOf(it.namespaces.filter(isUsable));
  return { moment: await observe(lab, it, contents), names: contents.flatMap(namesOf).sort() };
}

function namesOf({ slices, endpoints }: Contents): readonly string[] {
  return [
    ...endpoints.map(({ metadata }) => `Endpoints/${metadata.name}`),
    ...slices.map(identityOfSlice).map(({ name, origin }) => `EndpointSlice/${name} (${origin})`),
  ];
}
