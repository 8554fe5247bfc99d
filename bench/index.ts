import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run bench [name …]`: every benchmark of this folder, each printing ratios against a limit or a peer. */
const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !['index.ts', 'made.ts', 'measure.ts'].includes(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

for (const name of names) {
  console.log(`\n${name}`);
  await import(join(import.meta.dirname, `${name}.ts`));
}
