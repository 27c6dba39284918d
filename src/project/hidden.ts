import { chartKinds } from '../model/resources.ts';
import type { Tree } from './project.ts';

/** Kinds that bring Services of their own, which nobody sees before they are rendered. */
const installing = [...chartKinds, 'Application', 'ApplicationSet'] as const;

/** Whether a root installs charts, so that a Service that it lacks may come with one of them. */
export const bringsServices = ({ explaining }: Tree, listed: ReadonlySet<string>): boolean =>
  [...listed].some((path) => explaining.mayHold(path, installing));
