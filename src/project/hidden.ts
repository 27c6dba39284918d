import { chartKinds } from '../model/resources.ts';
import type { Tree } from './project.ts';

/** Kinds that bring Services of their own, which nobody sees before they are rendered. */
const installing = [...chartKinds, 'Application', 'ApplicationSet'] as const;

/** A file with which a root installs charts, so that a Service that it lacks may come with one of them. */
export const chartAmong = ({ explaining }: Tree, listed: ReadonlySet<string>): string | undefined =>
  [...listed].find((path) => explaining.mayHold(path, installing));
