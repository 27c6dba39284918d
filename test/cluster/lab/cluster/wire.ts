import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { binary } from './build.ts';
import { addresses, type Machine } from './network.ts';
import { onMachine } from './processes.ts';

const reply = v.object({
  rcode: v.string(),
  answer: v.nullable(v.array(v.string())),
  additional: v.nullable(v.array(v.string())),
  error: v.optional(v.string()),
});
const response = v.object({ id: v.number(), reached: v.optional(v.array(v.string()), []), dns: v.optional(reply) });

type Response = v.InferOutput<typeof response>;

/** What a server said to a question; each record once, as `name TYPE data`. */
export interface DnsReply {
  readonly rcode: string;
  readonly answer: readonly string[];
  readonly additional: readonly string[];
  readonly error: string | undefined;
}

export interface Dial {
  readonly protocol: 'tcp' | 'udp';
  readonly ip: string;
  readonly port: number;
  readonly tries: number;
}

/** A client on one of the machines (`go/wire`). */
export interface Client {
  /** The different results of several tries at once, sorted. */
  readonly dial: (dial: Dial) => Promise<readonly string[]>;
  readonly ask: (name: string, type: string) => Promise<DnsReply>;
  readonly close: () => void;
}

export function clientOn(machine: Machine, kubernetes: string): Client {
  const command = onMachine(machine, [binary('wire', kubernetes), 'client']);
  const child = spawn('ip', command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (response: Response) => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const answer = v.parse(response, JSON.parse(line));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  const send = (question: object): Promise<Response> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      child.stdin.write(`${JSON.stringify({ id: last, ...question })}\n`);
    });
  return {
    dial: async ({ protocol, ...rest }) => (await send({ op: protocol, ...rest })).reached.toSorted(),
    ask: async (name, type) => onlyOnce((await send({ op: 'dns', server: addresses.clusterDns, name, type })).dns),
    close: () => child.stdin.end(),
  };
}

function onlyOnce(dns: Response['dns']): DnsReply {
  if (!dns) throw new Error('the client did not answer a question');
  const { rcode, answer, additional, error } = dns;
  return { rcode, answer: [...new Set(answer)], additional: [...new Set(additional)], error };
}
