import { describe, expect, test } from 'vitest';
import { settle } from '../../src/engine/settle.ts';
import type { Draft, Severity } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import { defaultSettings } from '../../src/model/settings.ts';

const docs = { summary: '', what: '', why: '', fix: '', bad: '', good: '', language: 'yaml' };
const rule = defineRule({
  id: 'unpinned-install',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  severity: { audit: 'warning', diff: 'warning' },
  docs,
  scope: 'tree',
  check: () => [],
});

function drafted(start: number, name = 'x') {
  const subject = { kind: 'package' as const, ecosystem: 'gem' as const, name, version: null, purl: null };
  const draft: Draft = { path: '.gitlab-ci.yml', span: { start, end: start + 1 }, message: name, subject };
  return { rule, draft };
}

test('one text that several jobs share is told once, and counts once', () => {
  const twice = settle([drafted(5), drafted(5), drafted(9)], 'audit', defaultSettings);
  const once = settle([drafted(5), drafted(9)], 'audit', defaultSettings);
  expect(twice).toEqual(once);
  expect(once.map(({ finding }) => finding.span.start)).toEqual([5, 9]);
  expect(once[0]!.finding.fingerprint).not.toBe(once[1]!.finding.fingerprint);
});

describe('a configured severity is the default of the rule', () => {
  const severity = (own: Severity | undefined, configured: Severity, deploys = false, path = 'a.sh') => {
    const { draft, rule } = drafted(5);
    const settings = {
      ...defaultSettings,
      rules: new Map([[rule.id, { severity: configured, options: {}, paths: [], pathsIgnore: [] }]]),
    };
    const one = { rule, deploys, draft: { ...draft, path, ...(own === undefined ? {} : { severity: own }) } };
    return settle([one], 'audit', settings)[0]!.finding.severity;
  };

  test.each([
    [undefined, 'error', 'error'],
    [undefined, 'notice', 'notice'],
    ['warning', 'error', 'error'],
    ['notice', 'error', 'notice'],
    ['notice', 'warning', 'notice'],
    ['error', 'notice', 'error'],
    ['error', 'error', 'error'],
  ] as const)('a draft of %s where %s is configured: %s', (own, configured, expected) => {
    expect(severity(own, configured)).toBe(expected);
  });

  test('a deploy is one level higher, and what stands beside the product a notice', () => {
    expect(severity(undefined, 'notice', true)).toBe('warning');
    expect(severity(undefined, 'error', false, 'tests/a.sh')).toBe('notice');
  });
});

test('two subjects at one place are two findings', () => {
  expect(settle([drafted(5, 'x'), drafted(5, 'y')], 'audit', defaultSettings)).toHaveLength(2);
});

test('says why a severity is not the rule’s own', () => {
  const deploying = { ...drafted(5), deploys: true };
  const raisedOne = settle([deploying], 'audit', defaultSettings)[0]!.finding;
  expect(raisedOne.details.severityReason).toBe('raised: runs in a deploy');
  expect(settle([drafted(5)], 'audit', defaultSettings)[0]!.finding.details.severityReason).toBeUndefined();
});
