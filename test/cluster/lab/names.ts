import { clusterDomain } from './cluster/configuration.ts';
import type { Service, Slice } from './cluster/objects.ts';
import type { Client, DnsReply } from './cluster/wire.ts';
import type { Mask } from './recording/mask.ts';
import type { DnsAnswer, RecordedService } from './recording/shape.ts';
import { compare, serviceOf } from './recording/views.ts';

/** What DNS says of a Service. */
export interface Names {
  readonly dns: Readonly<Record<string, DnsAnswer>>;
  readonly addresses: readonly string[];
}

export async function askOf(
  client: Client,
  { metadata }: Service,
  slices: readonly Slice[],
  ports: readonly PortName[],
  mask: Mask,
): Promise<Names> {
  const full = `${metadata.name}.${metadata.namespace}.svc.${clusterDomain}.`;
  const own = slices.filter((slice) => serviceOf(slice) === metadata.name);
  const named = [...ports, ...own.flatMap(({ ports: theirs }) => theirs ?? [])].flatMap(({ name, protocol }) =>
    name ? [`_${name}._${(protocol ?? 'TCP').toLowerCase()}`] : [],
  );
  const questions: readonly Question[] = [
    { title: 'A', name: full, type: 'A' },
    { title: 'AAAA', name: full, type: 'AAAA' },
    ...[...new Set(named)].sort().map((port) => ({ title: `SRV ${port}`, name: `${port}.${full}`, type: 'SRV' })),
    { title: 'SRV', name: full, type: 'SRV' },
  ];
  const replies = await Promise.all(questions.map(({ name, type }) => client.ask(name, type)));
  const short = (text: string): string => mask(text.replaceAll(full, '@'));
  return {
    dns: Object.fromEntries(questions.map(({ title }, index) => [title, recorded(title, replies[index], short)])),
    addresses: [...new Set(replies.slice(0, 2).flatMap(addressesOf))].sort(),
  };
}

interface Question {
  readonly title: string;
  readonly name: string;
  readonly type: string;
}

interface PortName {
  readonly name?: string | null | undefined;
  readonly protocol?: string | null | undefined;
}

function recorded(title: string, reply: DnsReply | undefined, short: Mask): DnsAnswer {
  if (!reply) throw new Error(`no reply to ${title}`);
  const { rcode, answer, additional, error } = reply;
  return {
    rcode,
    ...(answer.length > 0 && { answer: sorted(answer.map(short)) }),
    ...(title.startsWith('SRV') && additional.length > 0 && { additional: sorted(additional.map(short)) }),
    ...(error !== undefined && { error }),
  };
}

const sorted = (texts: readonly string[]): string[] => texts.toSorted(compare);

/** What a Pod in the namespace gets for the bare name, through the search list that a kubelet gives it. */
export async function resolve(client: Client, { metadata }: Service, mask: Mask): Promise<RecordedService['short']> {
  const searched = [`${metadata.namespace}.svc.${clusterDomain}`, `svc.${clusterDomain}`, clusterDomain];
  for (const name of [...searched.map((domain) => `${metadata.name}.${domain}.`), `${metadata.name}.`]) {
    const replies = await Promise.all([client.ask(name, 'A'), client.ask(name, 'AAAA')]);
    const addresses = [...new Set(replies.flatMap(addressesOf))].sort();
    if (addresses.length > 0) return { via: name, addresses: addresses.map(mask) };
  }
  return { via: null, addresses: [] };
}

function addressesOf({ answer }: DnsReply): readonly string[] {
  return answer.flatMap((record) => {
    const [, type, data = ''] = record.split(' ');
    return type === 'A' || type === 'AAAA' ? [data] : [];
  });
}

/** The answer to a question such as `x.db.default.svc.cluster.local. A`. */
export async function askFurther(client: Client, question: string, mask: Mask): Promise<DnsAnswer> {
  const [name = '', type = ''] = question.split(' ');
  const { rcode, answer } = await client.ask(name, type);
  return { rcode, ...(answer.length > 0 && { answer: sorted(answer.map(mask)) }) };
}
