import { exposureOf } from '../src/model/service.ts';
import { error, projectRule, rejected } from '../src/rule/define.ts';

/** A project rule, because a patch need not say what its target has. */
export default projectRule({
  on: 'Service',
  group: 'external-name',
  rejects: true,
  summary: 'A Service of type ExternalName needs an `externalName`',
  messages: {
    missing: error('a Service of type ExternalName without externalName: the API server rejects it', rejected),
    empty: error('this externalName is empty: the API server rejects a Service of type ExternalName without a name', rejected),
  },
  check(service, report) {
    const { externalName } = service.spec;
    if (exposureOf(service) !== 'external name') return;
    if (externalName.state === 'absent') report.missing(externalName);
    if (externalName.value === '') report.empty(externalName);
  },
});
