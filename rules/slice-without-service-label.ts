import { label } from '../src/model/names.ts';
import { type EndpointSlice, nameOf } from '../src/model/resources.ts';
import { isOfController } from '../src/model/source.ts';
import { error, noTraffic, projectRule } from '../src/rule/define.ts';
import { editDistance } from '../src/text/nearest.ts';

export default projectRule({
  on: 'EndpointSlice',
  group: 'pairing',
  summary: 'An EndpointSlice needs the label `kubernetes.io/service-name`',
  messages: {
    missing: error('no label "kubernetes.io/service-name": kube-proxy and cluster DNS ignore this EndpointSlice', noTraffic),
    annotation: error(
      '"kubernetes.io/service-name" is an annotation here: kube-proxy and cluster DNS read the label and ignore this slice',
      noTraffic,
    ),
    typo: error('"{key}" is not "kubernetes.io/service-name": kube-proxy and cluster DNS ignore this EndpointSlice', noTraffic),
  },
  check(slice, report, world) {
    const { labels, annotations } = slice.metadata;
    const own = labels.entries.get(label.serviceName);
    if (isOpaque(labels.state) || (own && own.value !== '' && own.state !== 'absent') || isOfController(slice)) return;
    const also = world
      .orphansNear(slice)
      .map((service) => ({ at: service.metadata.name, message: `"${nameOf(service)}" has no endpoints` }));
    const misplaced = annotations.entries.get(label.serviceName);
    const typo = [...labels.entries].find(
      ([key]) => editDistance(key.toLowerCase(), label.serviceName) <= 2 && key !== label.serviceName,
    );
    if (misplaced) report.annotation(misplaced, { also });
    else if (typo) report.typo(typo[1], { key: typo[0] }, { also });
    else report.missing(own ?? labels, { also });
  },
});

const isOpaque = (state: EndpointSlice['metadata']['labels']['state']): boolean =>
  state === 'malformed' || state === 'substituted';
