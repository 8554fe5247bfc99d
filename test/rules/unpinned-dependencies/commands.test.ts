import { describe, expect, it } from 'vitest';
import { findingLines, scanFiles } from '../../scan.ts';

function allowing(rule: string, ...allow: string[]) {
  return { rules: new Map([[rule, { severity: null, options: { allow }, paths: [], pathsIgnore: [] }]]) };
}

describe('allow', () => {
  const files = {
    'x.sh': 'pip install mine other\ncurl https://a.example/x | sh\ncurl https://b.example/x | sh\n',
  };

  it('leaves packages alone by name, glob and purl', async () => {
    for (const name of ['mine', 'mi*', 'pkg:pypi/mine']) {
      const settings = allowing('unpinned-install', name);
      const report = await scanFiles({ head: files, only: ['unpinned-install'], settings });
      expect(findingLines(report).map((line) => line.split(' ', 4)[3])).toEqual(['`other`']);
    }
  });

  it('leaves hosts alone', async () => {
    const settings = allowing('unverified-download', 'a.example');
    const report = await scanFiles({ head: files, only: ['unverified-download'], settings });
    expect(report.findings.map((finding) => finding.subject.name)).toEqual(['https://b.example/x']);
  });
});

describe('fixes', () => {
  const poetry = '[[package]]\nname = "black"\nversion = "24.1.0"\n\n[metadata]\nlock-version = "2.0"\n';
  const cases: [string, Record<string, string>, string][] = [
    [
      'a locked version',
      { 'x.sh': 'pip install black\n', 'poetry.lock': poetry },
      'pip install black==24.1.0\n',
    ],
    ['npm ci', { 'x.sh': 'npm install --no-audit\n', 'package-lock.json': '{}' }, 'npm ci --no-audit\n'],
    ['cargo', { 'x.sh': 'cargo install x@1.2.3\n' }, 'cargo install --locked x@1.2.3\n'],
    ['uv', { 'x.sh': 'uv sync --dev\n', 'uv.lock': 'version = 1\n' }, 'uv sync --locked --dev\n'],
    ['yarn', { 'x.sh': 'yarn\n', 'yarn.lock': '# yarn lockfile v1\n' }, 'yarn --frozen-lockfile\n'],
  ];
  it.each(cases)('%s', async (_, head, expected) => {
    const report = await scanFiles({ head, only: ['unpinned-install', 'unlocked-install'] });
    const edit = report.findings[0]!.fix!.edits[0]!;
    const text = head['x.sh']!;
    expect(text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(expected);
  });

  it('gives none where other words would change their meaning', async () => {
    const head = { 'x.sh': 'npm install --save-exact --foo bar\n', 'package-lock.json': '{}' };
    const report = await scanFiles({ head, only: ['unlocked-install'] });
    expect(report.findings.every((finding) => finding.fix === null)).toBe(true);
  });
});
