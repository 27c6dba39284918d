import { isOfApiServer } from '../src/model/api-server.ts';
import { isFailedAlias } from '../src/model/dns.ts';
import { hasEndpointsElsewhere } from '../src/model/managed.ts';
import { fileNameOf, nameOf } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { info, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'pairing',
  summary: 'A Service without a selector needs Endpoints or an EndpointSlice',
  claimsAbsence: true,
  messages: {
    none: warning('"{service}" has no selector, and nothing in this tree gives it endpoints: {outcome}'),
    unlisted: warning('"{service}" gets no endpoints: "{file}" has them, and the kustomization does not list it'),
    placeholder: info('"{service}" has no selector, no ports and no endpoints in this tree: its name does not resolve'),
  },
  check(service, report, world) {
    const exposure = exposureOf(service);
    if (!isSelectorless(service) || exposure === 'external name' || exposure === 'unknown') return;
    if (isFailedAlias(service)) return;
    if (world.sourcesOf(service).state !== 'none' || world.straysOf(service).length > 0) return;
    if (hasEndpointsElsewhere(service) || isOfApiServer(service, nameOf(service)) || world.endpointsWriterNear(service)) return;
    const beside = world.unlistedHalfOf(service);
    if (beside) {
      const data = { service: nameOf(service), file: fileNameOf(beside) };
      return report.unlisted(service.metadata.name, data, { also: [{ at: beside.metadata.name, message: 'not listed' }] });
    }
    const hasPorts = service.spec.ports.state !== 'absent';
    if (exposure === 'headless' && !hasPorts) report.placeholder(service.metadata.name, { service: nameOf(service) });
    else if (hasPorts) report.none(service.metadata.name, { service: nameOf(service), outcome: outcomes[exposure] });
  },
});

const outcomes = {
  headless: 'its name does not resolve (NXDOMAIN)',
  'virtual IP': 'connections are refused',
} as const;
