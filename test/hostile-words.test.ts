import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('tools/'))
  .map((path) => ({ path, code: withoutComments(readFileSync(join(root, path), 'utf8')) }));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** `path: code` of each match in src, to read in a failed test. */
function matches(pattern: RegExp, besides: readonly string[] = []): string[] {
  return files
    .filter(({ path }) => !besides.includes(path))
    .flatMap(({ path, code }) => [...code.matchAll(pattern)].map(([text]) => `${path}: ${text}`));
}

describe('what a repository writes stops nothing', () => {
  it('spreads no list into the arguments of a call, where a long one overflows the stack', () => {
    const spread =
      /\b(?:push|unshift|splice|Math\.max|Math\.min|fromCharCode|fromCodePoint|apply)\(\s*(?:[^(){}]*,\s*)?\.\.\./g;
    expect(matches(spread)).toEqual([]);
  });

  it('encodes text for addresses where half a surrogate pair does not throw', () => {
    expect(matches(/encodeURIComponent|encodeURI\((?![^;]*toWellFormed)/g, ['model/uri.ts'])).toEqual([]);
  });

  it('asks no table `{…}` with a word that may be `constructor`', () => {
    const declared = /\bconst (\w+): (?:Readonly<)?(?:Partial<)?Record<(?:string|Ecosystem)\b/g;
    const exported = new Set(
      files.flatMap(({ code }) =>
        [...code.matchAll(new RegExp(`export ${declared.source}`, 'g'))].map((match) => match[1]!),
      ),
    );
    const wrong: string[] = [];
    for (const { path, code } of files) {
      if (path === 'model/table.ts') continue;
      const imported = [...code.matchAll(/import \{([^}]*)\}/g)].flatMap(([, names]) =>
        names!.split(',').map((name) => name.trim()),
      );
      const tables = new Set([
        ...[...code.matchAll(declared)].map((match) => match[1]!),
        ...imported.filter((name) => exported.has(name)),
      ]);
      const lines = code.split('\n');
      for (const [at, line] of lines.entries()) {
        for (const [text, table, key] of line.matchAll(/(?<![.\w])(\w+)(?:\?\.)?\[([^\]'"\d][^\]]*)\]/g)) {
          if (!tables.has(table!)) continue;
          const asked = lines.slice(Math.max(0, at - 3), at + 1).join('\n');
          const isGuarded = asked.includes(`Object.hasOwn(${table}, `) || asked.includes("'__proto__'");
          const isWrite = new RegExp(`${table}\\[[^=]*\\] (?:\\?\\?)?= `).test(line);
          const isOwnTable = isWrite && /emptyTable|endpointNames|headers/.test(code);
          if (!isGuarded && !isOwnTable) wrong.push(`${path}: ${text} with ${key}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(matches(/as keyof typeof \w+\]/g, ['versions/pessimistic.ts'])).toEqual([]);
  });
});
