import { argv } from 'node:process';
import { ConfigError } from '../library/config-error.ts';
import { version } from '../library/version.ts';
import { safeText } from '../report/safe.ts';
import { readArguments } from './arguments.ts';
import { type Output, print } from './output.ts';
import { runLint } from './run.ts';
import { help, UsageError } from './usage.ts';

async function answer(words: readonly string[]): Promise<Output> {
  const isPlain = words.every((word) => !word.startsWith('@'));
  const options = readArguments(isPlain ? words : (await import('./argument-file.ts')).withArgumentFiles(words));
  switch (options.verb) {
    case 'lint':
      return runLint(options);
    case 'trace':
      return (await import('./trace.ts')).runTrace(options);
    case 'explain':
      return (await import('./catalogue.ts')).explain(options.rule);
    case 'rules':
      return (await import('./catalogue.ts')).listRules(options.format, options.setup);
    case 'config':
      return (await import('./config-command.ts')).runConfig(options.words, options.setup);
    case 'baseline':
      return (await import('./baseline-command.ts')).runBaseline(options.words, options.setup);
    case 'init':
      return (await import('./init/init.ts')).init();
    case 'help':
      return { out: help, err: '', code: 0 };
    case 'version':
      return { out: `${version}\n`, err: '', code: 0 };
  }
}

function refusal(error: unknown): Output {
  if (error instanceof UsageError) return { out: '', err: `extmap-lint: ${error.message}\n`, code: 2 };
  if (error instanceof ConfigError) {
    return { out: '', err: error.lines.map((line) => `extmap-lint: ${safeText(line)}\n`).join(''), code: 2 };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { out: '', err: `extmap-lint: this is a bug in extmap-lint, please report it:\n${detail}\n`, code: 2 };
}

/** Settles when all is printed. */
export const answered: Promise<Output> = answer(argv.slice(2))
  .catch(refusal)
  .then((output) => {
    print(output);
    return output;
  });
