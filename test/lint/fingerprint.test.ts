import { expect, it } from 'vitest';
import { endpoints, lintTree, service } from './tree.ts';

const ports = '[{ name: sql, port: 80 }, { name: web, port: 81 }]';
const files = {
  'a.yaml': `${service('db', `ports: ${ports}`, 'shop')}---\n${endpoints('db', '[{ name: sql, port: 80 }, { name: other, port: 82 }]', 'shop')}`,
};

const prints = async (tree: Readonly<Record<string, string>>) =>
  (await lintTree(tree)).findings.map(({ fingerprint }) => fingerprint).sort();

it('stays when lines move, and when lists and documents change their order', async () => {
  const original = await prints(files);
  expect(original).toHaveLength(1);
  const [first = '', second = ''] = files['a.yaml'].split('---\n');
  expect(await prints({ 'a.yaml': `# comment\n\n${files['a.yaml']}` })).toEqual(original);
  expect(await prints({ 'a.yaml': `${second}---\n${first}` })).toEqual(original);
  const turned = '[{ name: web, port: 81 }, { name: sql, port: 80 }]';
  expect(await prints({ 'a.yaml': files['a.yaml'].replace(ports, turned) })).toEqual(original);
});

it('differs for another file, resource and port', async () => {
  const original = await prints(files);
  expect(await prints({ 'b.yaml': files['a.yaml'] })).not.toEqual(original);
  expect(await prints({ 'a.yaml': files['a.yaml'].replaceAll('name: db', 'name: db2') })).not.toEqual(original);
  expect(await prints({ 'a.yaml': files['a.yaml'].replaceAll('name: web', 'name: www') })).not.toEqual(original);
});

it('numbers findings that cannot be told apart', async () => {
  const twice = `${service('db', 'type: ExternalName, externalName: 10.0.0.1')}---\n`.repeat(2);
  const [one, two] = await prints({ 'a.yaml': twice });
  expect(two).toBe(`${one}-2`);
});
