import { extensions, type Verdict, verdicts } from '../../analysis/lifecycles/verdict.ts';
import { addDays } from '../../model/day.ts';
import { lowered, type Severity } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { wholeNumber } from '../../model/schema.ts';
import { draftOf, moveSentence, nameOf, severalSentence, stageSentence } from './messages.ts';

export const endOfLifeOs = defineRule({
  id: 'end-of-life-os',
  action: 'eol-runtimes',
  noticeInExamples: true,
  saysEnded: true,
  scope: 'tree',
  severity: { audit: 'error', diff: 'error' },
  needs: ['lifecycles'],
  docs: {
    summary: 'a distribution, runner image or stack that is past its end of life',
    what: [
      'Fires on the operating system that a place names: the base of an image tag (`-buster`, `-alpine3.15`), `ubuntu:18.04`,',
      'a runner label, a Cloud Foundry or Heroku stack, a virtual machine.',
      'It is a notice while free long-term support still runs (Debian LTS), and a warning in the last 90 days of it;',
      'support that is paid for (Ubuntu Pro, RHEL ELS) does not count. In a build stage that does not ship it is one level',
      'lower. In an audit, a system under long-term support that more than ten places name is one finding with a count.',
    ].join(' '),
    why: 'Its packages get no more security fixes, and its mirrors are switched off some day, so that the build fails.',
    fix: 'Move to the release that the message names.',
    bad: 'FROM node:20-buster',
    good: 'FROM node:20-trixie',
    language: 'dockerfile',
    options: {
      'grace-days': {
        text: 'Days after the end on which nothing is said (default 0).',
        value: wholeNumber(0),
      },
      extended: {
        text: 'Products or cycles that somebody else fixes, each with `until` and `reason`: `{ "ubuntu@18.04": { until: 2028-04-30, reason: Ubuntu Pro } }`.',
        value: extensions,
      },
    },
  },
  *check(facts, context) {
    const all = verdicts(facts, context);
    const counts = context.mode === 'audit' ? longTermCounts(all) : new Map<string, number>();
    const told = new Set<string>();
    for (const verdict of all) {
      const { use, state } = verdict;
      if (use.role !== 'os' || (state !== 'ended' && state !== 'long-term')) continue;
      const key = state === 'long-term' ? cycleKey(verdict) : '';
      const count = counts.get(key) ?? 0;
      const many = count > mostPlaces;
      if (many && told.has(key)) continue;
      told.add(key);
      const more = many ? ` It is named in ${count} places.` : '';
      yield draftOf(verdict, messageOf(verdict, context.date) + more, all, severityOf(verdict, context.date));
    }
  },
});

/** One fact that fills a report is one finding: from more places than these on. */
const mostPlaces = 10;

function longTermCounts(all: readonly Verdict[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const verdict of all) {
    if (verdict.use.role !== 'os' || verdict.state !== 'long-term') continue;
    counts.set(cycleKey(verdict), (counts.get(cycleKey(verdict)) ?? 0) + 1);
  }
  return counts;
}

function cycleKey({ product, cycle }: Verdict): string {
  return `${product.name}@${cycle?.cycle ?? ''}`;
}

/** Long-term support is about to end when it ends within these days. */
const lastDays = 90;

function severityOf({ use, state, cycle, intended }: Verdict, date: string): Severity | undefined {
  if (intended) return 'notice';
  if (state === 'long-term') {
    const last = cycle?.eoes;
    const ends = typeof last === 'string' && date >= addDays(last, -lastDays);
    return ends && use.ships !== false ? 'warning' : 'notice';
  }
  return use.ships === false ? lowered('error') : undefined;
}

function messageOf(verdict: Verdict, date: string): string {
  const rest = severalSentence(verdict) + moveSentence(verdict, date) + stageSentence(verdict);
  const { state, end, cycle, product } = verdict;
  const name = nameOf(verdict);
  if (product.name === 'github-actions-runner-images') {
    const when = end === null ? 'was removed' : `was removed on ${end}`;
    return `${name} ${when}: jobs that request it fail to start.${rest}`;
  }
  if (state === 'long-term') {
    return `${name} left security support on ${end}; only its volunteer LTS team still fixes part of it, until ${cycle?.eoes}.${rest}`;
  }
  const free =
    product.name === 'debian' && typeof cycle?.eoes === 'string'
      ? `, and its long-term support on ${cycle.eoes}`
      : '';
  const when = end === null ? 'has reached end of life' : `reached end of life on ${end}${free}`;
  return `${name} ${when}: its packages no longer get security fixes.${rest}`;
}
