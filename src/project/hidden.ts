import type { Tree } from './project.ts';

/** Kinds that bring Services of their own, which nobody sees before they are rendered. */
const charts = /^kind:\s*["']?(HelmRelease|HelmChart|Application|ApplicationSet)\b/m;

/** Whether a root installs charts, so that a Service that it lacks may come with one of them. */
export const bringsServices = ({ files }: Tree, listed: ReadonlySet<string>): boolean =>
  [...listed].some((path) => charts.test(files.textOf(path) ?? ''));
