import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingLines, scanFiles } from '../scan.ts';

const root = join(import.meta.dirname, '..', 'fixtures', 'rules');

type Files = Record<string, { text: string; executable: boolean }>;

function filesOf(folder: string): Files {
  const files: Files = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const about = statSync(join(folder, path));
    if (!about.isFile() || path === 'expected.txt' || path === 'fixture.json') continue;
    files[path.replaceAll('\\', '/')] = {
      text: readFileSync(join(folder, path), 'utf8'),
      executable: (about.mode & 0o111) !== 0,
    };
  }
  return files;
}

const folders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

function withCarriageReturns(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path,
      { ...file, text: file.text.replace(/\r?\n/g, '\r\n') },
    ]),
  );
}

describe('a checkout with other line ends gives the same findings on the same lines', () => {
  it.each(folders(root))('%s', async (rule) => {
    for (const name of folders(join(root, rule))) {
      const folder = join(root, rule, name);
      const twoTrees = existsSync(join(folder, 'head'));
      const head = filesOf(twoTrees ? join(folder, 'head') : folder);
      const base = twoTrees && existsSync(join(folder, 'base')) ? filesOf(join(folder, 'base')) : null;
      const plain = findingLines(await scanFiles({ head, base }));
      const written = await scanFiles({
        head: withCarriageReturns(head),
        base: base && withCarriageReturns(base),
      });
      expect(findingLines(written), name).toEqual(plain);
    }
  });
});
