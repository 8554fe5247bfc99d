import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeUse } from '../../../src/analysis/lifecycles/verdict.ts';
import { bundledLifecycles } from '../../../src/clients/lifecycle-table.ts';
import { addDays } from '../../../src/model/day.ts';
import type { RuntimeUse } from '../../../src/model/runtime.ts';
import type { SourceFile } from '../../../src/model/source.ts';
import { LineIndex } from '../../../src/model/span.ts';
import { sources } from '../../../src/sources/index.ts';
import { files } from './files.ts';

const lifecycles = bundledLifecycles();

function usesIn(path: string, text: string): RuntimeUse[] {
  const file: SourceFile = { path, text, executable: false };
  return sources
    .filter(
      (source) => source.matches(path) || (source.isCandidate?.(path, false) && source.recognizes?.(file)),
    )
    .flatMap((source) => source.read(file).facts)
    .filter((fact) => fact.kind === 'runtime')
    .sort((a, b) => a.span.start - b.span.start);
}

function judged(use: RuntimeUse, date: string): string {
  const { cycle, state } = judgeUse(use, lifecycles, date, { warn: 0, grace: 0 })!;
  return `${cycle?.cycle ?? '-'} ${state}`;
}

it('a hundred files and more are tried', () => {
  expect(files.length).toBeGreaterThan(100);
});

it.each(
  files.map(([path, text, ...claims]) => [path, text, claims] as const),
)('%s %j', (path, text, claims) => {
  const uses = usesIn(path, text);
  const lines = new LineIndex(text);
  expect(uses.map(({ span, product }) => `${lines.positionAt(span.start).line} ${product}`)).toEqual(
    claims.map((claim) => claim.split(' ').slice(0, 2).join(' ')),
  );
  for (const [index, claim] of claims.entries()) {
    const use = uses[index]!;
    const [, , cycle = '', end = '', mark] = claim.split(' ');
    expect(use.text).toBe(text.slice(use.span.start, use.span.end));
    expect(use.matrix ?? false).toBe(mark === 'matrix');
    if (cycle === 'minimum') {
      expect(use.constraint).toBe('minimum');
      expect(judged(use, '2026-11-20')).toBe('- unknown');
    } else if (cycle === 'range') {
      expect(use.constraint).toBe('range');
      expect(judged(use, '2026-11-20').split(' ')[1]).toBe(end);
    } else if (cycle === 'older') expect(judged(use, '2026-11-20')).toBe('- older');
    else if (end === 'over') expect(judged(use, '2026-11-20')).toBe(`${cycle} ended`);
    else if (end === 'open') expect(judged(use, '2026-11-20')).toBe(`${cycle} supported`);
    else {
      expect(judged(use, addDays(end, -1))).toMatch(new RegExp(`^${cycle} (?:supported|ending)$`));
      expect(judged(use, end)).toBe(`${cycle} ending`);
      expect(judged(use, addDays(end, 1))).toMatch(new RegExp(`^${cycle} (?:ended|long-term)$`));
    }
  }
});

describe('what cannot be read is told', () => {
  it.each([
    ['serverless.yml', 'provider: {\n  runtime: python3.8\n'],
    ['mise.toml', '[tools\nnode = "12"\n'],
    ['global.json', '{ "sdk": '],
    ['app.yaml', 'runtime: python37\n  x: ['],
    ['manifest.yml', 'applications:\n  - [name\n'],
    ['main.tf', 'resource "x" "y" {\n'],
  ])('%s %j', (path, text) => {
    const file: SourceFile = { path, text, executable: false };
    const diagnostics = sources
      .filter((source) => source.matches(path))
      .flatMap((source) => source.read(file).diagnostics);
    expect(diagnostics.map(({ code }) => code)).toContain('malformed');
  });

  it('but not of files that are somebody else\u2019s', () => {
    const file: SourceFile = { path: 'chart/manifest.yaml', text: '{{ if x }}\na: [\n', executable: false };
    const told = sources
      .filter((source) => source.matches(file.path))
      .flatMap((source) => source.read(file).diagnostics);
    expect(told).toEqual([]);
  });
});

describe('nothing is thrown', () => {
  const paths = [...new Set(files.map(([path]) => path))];
  const texts = files.map(([, text]) => text);

  it('whatever a file holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ unit: 'binary', maxLength: 200 }), (path, text) => {
        for (const { span } of usesIn(path, text)) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('wherever a file is cut off', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...texts), fc.nat(), (path, text, cut) => {
        const part = text.slice(0, cut % (text.length + 1));
        for (const { span } of usesIn(path, part)) expect(span.end).toBeLessThanOrEqual(part.length);
      }),
    );
  });

  it('and no line of hostile length takes its square of time', () => {
    for (const path of paths) usesIn(path, `${'a-'.repeat(50_000)}\n${' '.repeat(100_000)}x`);
  });
});
