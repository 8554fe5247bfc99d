import { expect, it } from 'vitest';
import { scanFiles } from '../../scan.ts';

const lockfile = JSON.stringify({
  name: 'a',
  lockfileVersion: 3,
  packages: { '': { name: 'a' }, 'node_modules/left-pad': { version: '1.3.0' } },
});

it.each<[makefile: string, edits: (string | undefined)[]]>([
  ['a:\n\tnpm install\n', ['ci']],
  ['a:\n\tnpm install left-pad\n', ['left-pad@1.3.0']],
  ['NPM = npm\na:\n\t$(NPM) install\n', ['ci']],
  ['RUN = npm install\na:\n\t$(RUN)\n', [undefined]],
  ['WHAT = right left-pad\na:\n\tnpm install $(WHAT)\n', [undefined]],
])('%j is edited where the words stand, and nowhere else', async (makefile, edits) => {
  const head = { Makefile: makefile, 'package.json': '{"name": "a"}', 'package-lock.json': lockfile };
  const { findings } = await scanFiles({ head, only: ['unpinned-install', 'unlocked-install'] });
  expect(findings.map(({ fix }) => fix?.edits[0]?.text)).toEqual(edits);
});
