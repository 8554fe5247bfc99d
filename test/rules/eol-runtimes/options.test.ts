import { describe, expect, it } from 'vitest';
import { bundledLifecycles } from '../../../src/clients/lifecycle-table.ts';
import { Facts } from '../../../src/model/facts.ts';
import type { CheckContext, StateRule } from '../../../src/model/rule.ts';
import type { RuntimeUse } from '../../../src/model/runtime.ts';
import { FileIndex } from '../../../src/model/workspace.ts';
import { endOfLifeOs } from '../../../src/rules/eol-runtimes/end-of-life-os.ts';
import { endOfLifeRuntime } from '../../../src/rules/eol-runtimes/end-of-life-runtime.ts';
import { endOfLifeSoon } from '../../../src/rules/eol-runtimes/end-of-life-soon.ts';

function use(product: string, version: string, more: Partial<RuntimeUse> = {}): RuntimeUse {
  return {
    kind: 'runtime',
    path: 'Dockerfile',
    span: { start: 0, end: 1 },
    text: version,
    product,
    version,
    constraint: 'floating',
    role: 'runtime',
    source: 'image',
    ...more,
  };
}

function check(rule: StateRule, uses: readonly RuntimeUse[], date: string, options: object = {}) {
  const context: CheckContext = {
    mode: 'audit',
    date,
    needs: { lifecycles: bundledLifecycles() },
    options: { ...options },
    report: () => {},
  };
  return [...rule.check(new Facts(uses, new FileIndex([])), context)];
}

const python = [use('python', '3.7')];

describe('grace-days and warn-days', () => {
  it('move the days on which something is said', () => {
    expect(check(endOfLifeRuntime, python, '2023-06-28')).toHaveLength(1);
    expect(check(endOfLifeRuntime, python, '2023-07-07', { 'grace-days': 10 })).toHaveLength(0);
    expect(check(endOfLifeRuntime, python, '2023-07-08', { 'grace-days': 10 })).toHaveLength(1);
    expect(check(endOfLifeSoon, python, '2023-01-01', { 'warn-days': 365 })).toHaveLength(1);
    expect(check(endOfLifeSoon, python, '2023-06-26', { 'warn-days': 0 })).toHaveLength(0);
    expect(check(endOfLifeSoon, python, '2023-01-01', { 'warn-days': 'many' })).toHaveLength(0);
  });
});

describe('extended', () => {
  const until = (day: string, reason = 'the vendor fixes it') => ({
    extended: { 'python@3.7': { until: day, reason } },
  });

  it('counts until its day, and with a reason only', () => {
    expect(check(endOfLifeRuntime, python, '2026-11-20', until('2026-11-20'))).toHaveLength(0);
    expect(check(endOfLifeRuntime, python, '2026-11-21', until('2026-11-20'))).toHaveLength(1);
    expect(check(endOfLifeRuntime, python, '2026-11-20', until('2027-01-01', ' '))).toHaveLength(1);
    expect(check(endOfLifeRuntime, python, '2026-11-20', until('some day'))).toHaveLength(1);
  });

  it('counts for its cycle, or for the whole product', () => {
    const other = [use('python', '3.6')];
    expect(check(endOfLifeRuntime, other, '2026-11-20', until('2027-01-01'))).toHaveLength(1);
    const all = { extended: { python: { until: '2027-01-01', reason: 'x' } } };
    expect(check(endOfLifeRuntime, other, '2026-11-20', all)).toHaveLength(0);
  });

  it('is not hurt by anything else', () => {
    for (const extended of [null, 7, [], { 'python@3.7': null }, { python: 'x' }]) {
      expect(check(endOfLifeRuntime, python, '2026-11-20', { extended })).toHaveLength(1);
    }
  });
});

describe('a finding', () => {
  it('names the other places of the same cycle, and the same place once', () => {
    const uses = [
      use('python', '3.7'),
      use('python', '3.7'),
      use('python', '3.7.9', { path: '.python-version' }),
      use('python', '3.6', { path: 'other' }),
    ];
    const drafts = check(endOfLifeRuntime, uses, '2026-11-20');
    expect(drafts.map(({ path, related }) => [path, related?.map((one) => one.path)])).toEqual([
      ['Dockerfile', ['.python-version']],
      ['.python-version', ['Dockerfile']],
      ['other', []],
    ]);
    expect(drafts[0]?.details).toEqual({
      product: 'python',
      cycle: '3.7',
      eol: '2023-06-27',
      eoas: '2020-06-27',
      eoes: null,
      latest: '3.7.17',
      codename: null,
    });
  });

  it('is one level lower in a stage that does not ship, for systems only', () => {
    const ubuntu = use('ubuntu', 'bionic', { role: 'os', ships: false });
    expect(check(endOfLifeOs, [ubuntu], '2026-11-20')[0]?.severity).toBe('warning');
    const debian = use('debian', 'bookworm', { role: 'os', ships: false });
    expect(check(endOfLifeOs, [debian], '2026-11-20')[0]?.severity).toBe('notice');
    expect(
      check(endOfLifeRuntime, [use('python', '3.7', { ships: false })], '2026-11-20')[0]?.severity,
    ).toBeUndefined();
  });

  it('never advises what ends sooner or is about to end', () => {
    // On that day Node.js 22 was out for a week and no LTS yet; 21 ended in a month.
    const [draft] = check(endOfLifeRuntime, [use('nodejs', '16')], '2024-05-01');
    expect(draft?.message).toContain('Upgrade to 18 (supported until 2025-04-30) or 20 (until 2026-04-30).');
    const [last] = check(endOfLifeSoon, [use('python', '3.14')], '2030-10-01');
    expect(last?.message).not.toContain('Upgrade to');
  });

  it('says nothing without data', () => {
    const context: CheckContext = {
      mode: 'audit',
      date: '2026-11-20',
      needs: {},
      options: {},
      report: () => {},
    };
    expect([...endOfLifeRuntime.check(new Facts(python, new FileIndex([])), context)]).toEqual([]);
  });
});
