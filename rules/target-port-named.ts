import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { error, projectRule, rejected, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'ports',
  summary: 'A `targetPort` that is a name needs Pods, and a Service without a selector has none',
  rejects: ['grammar'],
  messages: {
    grammar: error(
      '"{target}" is no name of a port: the API server takes 15 of a-z, 0-9 and inner single "-", and one letter at least',
      rejected,
    ),
    unresolved: warning('"{target}" is looked up in Pods, and a Service without a selector has none: nothing reads it'),
  },
  check(service, report) {
    if (!isSelectorless(service)) return;
    for (const { targetPort } of service.spec.ports) {
      const target = targetPort.value;
      if (typeof target !== 'string' || target === '') continue;
      if (!isPortName(target)) report.grammar(targetPort, { target });
      else if (exposureOf(service) !== 'external name') report.unresolved(targetPort, { target });
    }
  },
});

/** As the API server's IsValidPortName: narrower than the `name` of a port. */
const isPortName = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && /[a-z]/.test(text) && text.length <= 15;
