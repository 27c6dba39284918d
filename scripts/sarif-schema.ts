import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Takes the JSON schema of SARIF 2.1.0 (OASIS Standard with errata 01) out of a Go module that holds it as a text:
 * `npx tsx scripts/sarif-schema.ts`. `go` holds the module against the checksum database.
 */
const module = 'github.com/owenrumney/go-sarif/v3@v3.3.1';
const source = 'pkg/report/v210/sarif/schema.go';
const sha256 = 'c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e';
const target = fileURLToPath(new URL('../test/report/schema/sarif-schema-2.1.0.json', import.meta.url));

const { Dir } = JSON.parse(execFileSync('go', ['mod', 'download', '-json', module], { cwd: tmpdir(), encoding: 'utf8' }));
const [, schema] = readFileSync(join(Dir, source), 'utf8').split('`');
if (schema === undefined) throw new Error(`${module} has no text in ${source}`);
const found = createHash('sha256').update(schema).digest('hex');
if (found !== sha256) throw new Error(`${source} holds another schema: ${found}`);
writeFileSync(target, schema);
