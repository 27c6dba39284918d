import { pullRequestEvent } from './events.ts';
import { type Answered, runWithGitHub, type Scene } from './github/answered.ts';
import { addedFile } from './github/pull-request.ts';
import { checkOut, type Repository } from './repository.ts';
import type { Step } from './runner.ts';
import { clean, wrong } from './trees.ts';

/** An old fault in one file, and a pull request that brings another one. */
export const before = { 'old.yaml': wrong, 'apps/db.yaml': clean, 'readme.md': 'a\n' };
export const change = { 'apps/db.yaml': wrong };

export const service = (name: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: mysql }\nspec:\n  ports:\n    - { name: ${name}, port: 3306 }\n`;
export const endpoints = (name: string) =>
  `apiVersion: v1\nkind: Endpoints\nmetadata: { name: mysql }\nsubsets:\n  - addresses: [{ ip: 10.0.0.1 }]\n    ports:\n      - { name: ${name}, port: 3306 }\n`;

/** The step as it runs on GitHub: on the merge, of which `actions/checkout` brings one commit. */
export function onMerge(repository: Repository, step: Step = {}, scene: Scene = {}, depth = 1): Promise<Answered> {
  const workspace = checkOut(repository, { commit: repository.merge, depth });
  return onPull(repository, workspace, step, scene);
}

export function onPull({ base, head, merge }: Repository, workspace: string, step: Step, scene: Scene = {}): Promise<Answered> {
  const event = pullRequestEvent({ base, head });
  return runWithGitHub(workspace, { event, ...step, env: { GITHUB_SHA: merge, ...step.env } }, scene);
}

export const files = (...paths: readonly string[]) => paths.map((path) => addedFile(path, ''));
