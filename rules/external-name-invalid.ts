import { isSubdomain } from '../src/cluster/admission/grammar.ts';
import { familyOf } from '../src/model/address.ts';
import { exposureOf } from '../src/model/service.ts';
import { error, rejected, resourceRule } from '../src/rule/define.ts';

export default resourceRule({
  on: 'Service',
  group: 'external-name',
  rejects: true,
  summary: 'An `externalName` is a lower-case DNS name and nothing else',
  messages: {
    scheme: error('"{name}" is a URL: the API server rejects an externalName that is more than a DNS name', rejected),
    port: error('"{name}" has a port: the API server rejects it, and a CNAME cannot carry one', rejected),
    path: error('"{name}" has a path: the API server rejects an externalName that is more than a DNS name', rejected),
    uppercase: error('"{name}" has upper-case letters: the API server rejects it', rejected),
    underscore: error('"{name}" has an underscore: the API server rejects it', rejected),
    wildcard: error('"{name}" has a wildcard: the API server rejects it', rejected),
    ipv6: error('"{name}" is an IPv6 address: the API server rejects it as externalName', rejected),
    space: error('"{name}" has white space: the API server rejects it', rejected),
    'empty-label': error('"{name}" has an empty part between its dots: the API server rejects it', rejected),
    'too-long': error('this externalName has {length} characters: the API server rejects more than 253', rejected),
    syntax: error(
      '"{name}" is not a DNS name, and the API server rejects it: parts of a-z, 0-9 and inner "-", joined by dots',
      rejected,
    ),
  },
  check(service, report) {
    const { externalName } = service.spec;
    const name = externalName.value;
    if (exposureOf(service) !== 'external name' || name === undefined || name === '') return;
    const fault = faultOf(name);
    if (fault === 'too-long') report['too-long'](externalName, { length: name.length });
    else if (fault) report[fault](externalName, { name });
  },
});

/** The first that applies names the fault best. One trailing dot is allowed; a part may be over 63 characters. */
function faultOf(written: string) {
  const name = written.endsWith('.') ? written.slice(0, -1) : written;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return 'scheme';
  if (familyOf(name.replace(/^\[(.*)\]$/, '$1')) === 'IPv6') return 'ipv6';
  if (/^[^\s/]+:\d+$/.test(name)) return 'port';
  if (/^[^\s/]+\//.test(name)) return 'path';
  if (/\s/.test(name)) return 'space';
  if (name.includes('*')) return 'wildcard';
  if (name.includes('_')) return 'underscore';
  if (/^\.|\.\.|\.$|^$/.test(name)) return 'empty-label';
  if (name.length > 253) return 'too-long';
  if (isSubdomain(name)) return undefined;
  return isSubdomain(name.toLowerCase()) ? 'uppercase' : 'syntax';
}
