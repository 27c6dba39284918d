// Each marked line must be a compile error: the mistakes that a rule's author cannot make. `npm run types` checks this file.
import { error, projectRule, rejected, resourceRule } from '../../src/rule/define.ts';

const messages = { plain: error('x', rejected), full: error('x {host}', rejected) } as const;
// @ts-expect-error An error that nothing bears witness to.
error('x');

const meta = { on: 'Service', group: 'ports', summary: '', messages } as const;

resourceRule({
  ...meta,
  check({ spec }, report) {
    // @ts-expect-error A misspelt field.
    report.plain(spec.externlName);
    // @ts-expect-error A message that the rule did not declare.
    report.plane(spec.type);
    // @ts-expect-error A message without its data.
    report.full(spec.type);
    // @ts-expect-error Data under a wrong name.
    report.full(spec.type, { hots: '' });
    // @ts-expect-error Data that may be missing.
    report.full(spec.type, { host: spec.type.value });
    // @ts-expect-error Data for a message that takes none.
    report.plain(spec.type, { host: '' });
    // @ts-expect-error A finding without a place.
    report.plain();
    // @ts-expect-error A place made up by hand.
    report.plain({ line: 1 });
    // @ts-expect-error A related place without words.
    report.plain(spec.type, { also: [{ at: spec.clusterIP }] });
    // @ts-expect-error A value used before it is known to be there.
    spec.externalName.value.endsWith('.');
    // @ts-expect-error A comparison with a state that no field has.
    if (spec.type.state === 'missing') report.plain(spec.type);
    // @ts-expect-error A rule that changes what it reads.
    spec.selector.entries.delete('app');
    // @ts-expect-error The same, by assignment.
    spec.externalName = spec.clusterIP;
  },
});

resourceRule({
  ...meta,
  check(service, report, world) {
    // @ts-expect-error A rule of one resource that looks at the rest of the tree.
    if (world.sourcesOf(service).state === 'none') report.plain(service.spec.type);
  },
});

// @ts-expect-error An unknown kind.
resourceRule({ ...meta, on: 'Servise', check() {} });

// @ts-expect-error An unknown group.
resourceRule({ ...meta, group: 'port', check() {} });

// @ts-expect-error A message without a severity.
resourceRule({ ...meta, messages: { plain: 'x' }, check() {} });

projectRule({
  ...meta,
  on: 'EndpointSlice',
  check(slice, report, world) {
    // @ts-expect-error A field of another kind.
    report.plain(slice.subsets);
    // @ts-expect-error A question that makes no sense for the kind.
    world.sourcesOf(slice);
    const found = world.ownerOf(slice);
    // @ts-expect-error An answer taken before it is known that there is one.
    report.plain(found.service.metadata.name);
  },
});
