const manifests: ReadonlyMap<string, (name: string) => string> = new Map([
  ['Service', (name) => `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  ports:\n    - port: 3306\n`],
  [
    'Endpoints',
    (name) =>
      `apiVersion: v1\nkind: Endpoints\nmetadata:\n  name: ${name}\nsubsets:\n  - addresses:\n      - ip: 192.168.1.10\n    ports:\n      - port: 3306\n`,
  ],
  [
    'EndpointSlice',
    (name) =>
      `apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata:\n  name: ${name}\naddressType: IPv4\nendpoints:\n  - addresses:\n      - 192.168.1.10\n`,
  ],
]);

/** A rule that type-checks and reports the name "wrong", so that only the words are missing. */
export const ruleTemplate = (kind: string): string => `import { resourceRule, warning } from '../src/rule/define.ts';

// TODO: take projectRule instead if the rule has to know what else reaches the cluster.
export default resourceRule({
  on: '${kind}',
  group: 'pairing', // TODO: where the rule stands in listings
  summary: 'TODO: what has to be so, in one line without a full stop',
  messages: {
    fault: warning('"{value}" TODO: what is so, and what the cluster does with it'),
  },
  check({ metadata }, report) {
    // TODO: look at the fields that matter; \`value\` is there only when a field is present.
    if (metadata.name.value === 'wrong') report.fault(metadata.name, { value: metadata.name.value });
  },
});
`;

export function pageTemplate(id: string, kind: string): string {
  const manifest = manifests.get(kind) ?? (() => '');
  const pointed = manifest('wrong').replace('wrong\n', 'wrong\n  #     ^^^^^ fault "TODO: what is so"\n');
  const block = (text: string): string => `\`\`\`yaml\n${text}\`\`\`\n`;
  return `# ${id}

TODO: what has to be so, in one line without a full stop.

## Why

TODO: what the cluster does, with the source and the versions.

## Reported

### TODO: what is wrong with this one

${block(pointed)}
## Accepted

### TODO: the valid manifest that a careless rule would report

${block(manifest('right'))}
## How to repair

TODO: what to change, and what that means in a running cluster.

### TODO: the repaired manifest

${block(manifest('repaired'))}
## When not to use it

TODO: where the rule is wrong, or does not matter.
`;
}
