import { describe, expect, it } from 'vitest';
import { scan } from '../../src/engine/scan.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { Facts } from '../../src/model/facts.ts';
import { MemoryWorkspace } from '../../src/model/memory.ts';
import { defineRule, type StateRule } from '../../src/model/rule.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { span } from '../../src/model/span.ts';
import { exitCode } from '../../src/run/exit-code.ts';
import { readers } from '../../src/run/run-scan.ts';

const docs = { summary: '', what: '', why: '', fix: '', bad: '', good: '', language: 'sh' };

function rule(id: string, check: StateRule['check']): StateRule {
  return defineRule({
    id,
    action: 'unpinned-dependencies',
    severity: { audit: 'warning', diff: 'warning' },
    scope: 'tree',
    docs,
    check,
  });
}

const subject = { kind: 'script', ecosystem: null, name: 'x', version: null, purl: null } as const;
const found = { path: 'Dockerfile', span: span(0, 4), message: 'found', subject };

const throwing = rule('throwing', function* () {
  yield found;
  throw new Error('no such luck');
});
const working = rule('working', () => [found]);
const headOnly = rule('head-only', (facts) => {
  if (!facts.files.has('new')) throw new Error('no such luck');
  return [found];
});

function scanWith(rules: readonly StateRule[], base: Record<string, string> | null = null) {
  return scan({
    mode: base ? 'diff' : 'audit',
    head: new MemoryWorkspace({ Dockerfile: 'FROM a\n', new: '' }),
    base: base ? new MemoryWorkspace(base) : null,
    date: '2026-11-20',
    settings: defaultSettings,
    rules,
    allRules: rules,
    readers,
    fetchers: {},
    baseline: new Map(),
    honourComments: true,
    failOn: 'error',
    version: '0',
    diagnostics: [],
    now: () => 0,
  });
}

const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);

describe('a rule that throws', () => {
  it('is a diagnostic, and the other rules go on', async () => {
    const report = await scanWith([throwing, working]);
    expect(told(report.diagnostics)).toEqual([
      'The rule `throwing` failed (no such luck). This is a bug in premortem.',
    ]);
    expect(report.findings.map(({ rule: id }) => id).sort()).toEqual(['throwing', 'working']);
  });

  it('never looks like clean', async () => {
    const silent = rule('silent', () => {
      throw new Error('no such luck');
    });
    expect(exitCode(await scanWith([silent]))).toBe(2);
    expect(exitCode(await scanWith([working]))).toBe(0);
  });

  it('calls nothing introduced that it could not compare', async () => {
    const report = await scanWith([headOnly, working], { Dockerfile: 'FROM b\n' });
    expect(report.findings).toEqual([]);
    expect(told(report.diagnostics)).toEqual([
      'The rule `head-only` failed (no such luck). This is a bug in premortem.',
    ]);
    expect(report.facts).toBeInstanceOf(Facts);
  });
});
