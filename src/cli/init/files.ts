import { homepage, version } from '../../library/version.ts';

export interface InitialFile {
  readonly path: string;
  /** Any of these in its place is as good. */
  readonly others: readonly string[];
  /** Ends the question "Write … for …?". */
  readonly purpose: string;
  readonly text: string;
  /** What to do by hand where the file is there already. */
  readonly instead: string | undefined;
}

const repository = homepage.replace(/#.*/, '');
const action = repository.replace('https://github.com/', '');

const settings = `# All keys: ${repository}/blob/main/docs/configuration.md
extends: [recommended]
# What is known of your cluster lets more be said:
# cluster:
#   kubernetesVersion: "1.34"
#   domain: cluster.local
# ignores: ["charts/**/templates/**"]
# rules: { external-name-ip: warning }
`;

const workflow = `name: extmap-lint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  extmap-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: ${action}@v1
`;

const hook = `  - repo: ${repository}
    rev: v${version}
    hooks:
      - id: extmap-lint
`;

export const initialFiles: readonly InitialFile[] = [
  {
    path: '.extmap-lint.yaml',
    others: ['.extmap-lint.yml', '.extmap-lint.json'],
    purpose: 'settings',
    text: settings,
    instead: undefined,
  },
  {
    path: '.github/workflows/extmap-lint.yml',
    others: ['.github/workflows/extmap-lint.yaml'],
    purpose: 'pull requests on GitHub',
    text: workflow,
    instead: undefined,
  },
  {
    path: '.pre-commit-config.yaml',
    others: [],
    purpose: 'pre-commit',
    text: `repos:\n${hook}`,
    instead: `under its "repos", unless it is there already:\n\n${hook}`,
  },
];
