import type { Event } from './event.ts';
import type { Inputs } from './inputs.ts';

/** What is written to GitHub through its API, because it was asked for and this event has it. */
export interface Channels {
  readonly checkRun: boolean;
  readonly comment: boolean;
  readonly review: boolean;
}

const none: Channels = { checkRun: false, comment: false, review: false };
const help = 'https://github.com/org/extmap-lint/blob/main/docs/action.md#pull-requests-from-forks';

/** Without a pull request there is nothing to comment on, and that is no trouble: a workflow may run on several events. */
export function channelsFor(inputs: Inputs, event: Event): Channels {
  const isAboutPull = event.kind === 'pull request' || (event.kind === 'workflow run' && inputs.fromReport !== undefined);
  return {
    checkRun: inputs.annotations === 'check-run',
    comment: isAboutPull && inputs.comment !== 'off',
    review: isAboutPull && inputs.hasReviewComments,
  };
}

/** The channels that may be tried, and a line on those that may not: a token that only reads is not even tried. */
export function allowedChannels(wanted: Channels, inputs: Inputs, event: Event): { channels: Channels; trouble?: string } {
  const names = namesOf(wanted);
  if (names.length === 0) return { channels: none };
  if (inputs.token === '') return { channels: none, trouble: `${listed(names)} left out: the input token is empty` };
  if (event.kind !== 'pull request' || event.readOnly === undefined) return { channels: wanted };
  const reason = `the token of a pull request ${event.readOnly} may not write`;
  return {
    channels: none,
    trouble: `${listed(names)} left out: ${reason}; ${help} tells how to post them from a second workflow`,
  };
}

function namesOf({ checkRun, comment, review }: Channels): readonly string[] {
  return [...(checkRun ? ['check run'] : []), ...(comment ? ['comment'] : []), ...(review ? ['review comments'] : [])];
}

function listed(names: readonly string[]): string {
  return `${names.join(' and ')} ${names.length > 1 || names[0] === 'review comments' ? 'are' : 'is'}`;
}
