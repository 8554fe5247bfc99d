import type { Fact } from '../../model/facts.ts';
import type { Source } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';

const lockfiles = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'deno.lock',
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'pixi.lock',
  'Pipfile.lock',
  'Gemfile.lock',
  'gems.locked',
  'Cargo.lock',
  'composer.lock',
  'mix.lock',
  'pubspec.lock',
  'Package.resolved',
  'Podfile.lock',
];

/** What a `.gitignore` says of lockfiles (https://git-scm.com/docs/gitignore#_pattern_format): a later `!name` takes it back. */
export const gitignore: Source = {
  format: 'gitignore',
  auxiliary: true,
  matches: (path) => baseName(path) === '.gitignore',
  read(file) {
    const found = new Map<string, Fact>();
    for (const line of file.text.matchAll(/^[^\r\n]*/gm)) {
      const pattern = line[0].trimEnd();
      if (pattern === '' || pattern.startsWith('#') || found.size > 100) continue;
      const negated = pattern.startsWith('!');
      const plain = pattern.replace(/^!?(?:\*\*\/|\/)*/, '');
      const names =
        plain === '*.lock'
          ? lockfiles.filter((name) => name.endsWith('.lock'))
          : lockfiles.filter((name) => name === plain);
      for (const name of names) {
        if (negated) found.delete(name);
        else
          found.set(name, {
            kind: 'ignored-file',
            path: file.path,
            span: span(line.index, line.index + pattern.length),
            text: pattern,
            name,
          });
      }
    }
    return { facts: [...found.values()], diagnostics: [] };
  },
};
