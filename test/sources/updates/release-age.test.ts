import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/model/source.ts';
import { sources } from '../../../src/sources/index.ts';
import { scanFiles } from '../../scan.ts';

function agesOf(path: string, text: string) {
  const file: SourceFile = { path, text, executable: false };
  return sources
    .filter((source) => source.matches(path))
    .flatMap((source) => source.read(file).facts)
    .flatMap((fact) => (fact.kind === 'release-age' ? [`${fact.updater} ${fact.isSet} ${fact.text}`] : []));
}

describe('what the settings say', () => {
  it.each([
    ['renovate.json', '{"extends": ["config:best-practices"]}', ['renovate true extends']],
    ['renovate.json', '{"extends": ["schedule:weekly(x)", ":a"]}', ['renovate false extends']],
    ['renovate.json', '{"extends": ["@acme"]}', ['renovate null extends']],
    ['renovate.json', '{"packageRules": [{"extends": ["acme/x"]}]}', ['renovate null packageRules']],
    ['renovate.json', '{"npm": {"minimumReleaseAge": "3 days"}}', ['renovate true npm']],
    ['renovate.json', '{"minimumReleaseAge": "0 days"}', ['renovate false minimumReleaseAge']],
    ['renovate.json', '{"stabilityDays": 3}', ['renovate true stabilityDays']],
    ['renovate.json', '{}', []],
    ['renovate.json5', "{ // it's\n 'extends': [] }", ['renovate false extends']],
    ['package.json', '{"renovate": {"minimumReleaseAge": "3 days"}}', ['renovate true minimumReleaseAge']],
    ['web/package.json', '{"renovate": {"extends": []}}', []],
    ['.npmrc', '; note\nsave-exact = true\n', ['npm false save-exact', 'pnpm false save-exact']],
    ['.npmrc', 'registry=https://a\n', []],
    ['.npmrc', 'min-release-age=0\n', ['npm false min-release-age', 'pnpm false min-release-age']],
    ['.npmrc', 'before=2026-01-01\n', ['npm true before', 'pnpm false before']],
    ['pnpm-workspace.yaml', 'minimumReleaseAge: 1440\n', ['pnpm true minimumReleaseAge']],
    ['.yarnrc.yml', 'npmMinimalAgeGate: 0d\n', ['yarn false npmMinimalAgeGate']],
    ['uv.toml', 'exclude-newer = "7 days"\n', ['uv true exclude-newer']],
    ['bunfig.toml', '[install]\nminimumReleaseAge = 0\n', ['bun false install']],
  ])('%s: %s', (path, text, expected) => {
    expect(agesOf(path, text)).toEqual(expected);
  });

  it('never throws', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[{}[\]"'/*:,\\ a\n=-]*$/));
    const paths = [
      '.github/dependabot.yml',
      'renovate.json5',
      '.npmrc',
      '.yarnrc.yml',
      'uv.toml',
      'poetry.toml',
    ];
    const property = fc.property(fc.constantFrom(...paths), text, (path, written) => {
      const file = { path, text: written, executable: false };
      for (const source of sources) if (source.matches(path)) source.read(file);
    });
    fc.assert(property, { seed: 1 });
  });
});

describe('the fix for Dependabot', () => {
  async function fixed(text: string): Promise<string | null> {
    const path = '.github/dependabot.yml';
    const report = await scanFiles({ head: { [path]: text }, only: ['missing-cooldown'] });
    const fix = report.findings[0]?.fix;
    if (!fix) return null;
    return [...fix.edits]
      .sort((a, b) => b.start - a.start)
      .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
  }

  it('writes the cooldown beside the ecosystem of each entry', async () => {
    const text =
      'updates:\n  - package-ecosystem: npm\n    directory: /\n  - directory: /\n    package-ecosystem: "pip" # api\n';
    expect(await fixed(text)).toBe(
      [
        'updates:',
        '  - package-ecosystem: npm',
        '    cooldown:',
        '      default-days: 7',
        '    directory: /',
        '  - directory: /',
        '    package-ecosystem: "pip" # api',
        '    cooldown:',
        '      default-days: 7',
        '',
      ].join('\n'),
    );
  });

  it('changes no flow map, and no cooldown that is there', async () => {
    expect(await fixed('updates: [{ package-ecosystem: npm, directory: / }]\n')).toBeNull();
    expect(
      await fixed('updates:\n  - package-ecosystem: npm\n    cooldown:\n      exclude: [a]\n'),
    ).toBeNull();
  });
});
