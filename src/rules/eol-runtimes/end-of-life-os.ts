import { type Verdict, verdicts } from '../../analysis/lifecycles/verdict.ts';
import { lowered, type Severity } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { draftOf, moveSentence, nameOf, severalSentence, stageSentence } from './messages.ts';

export const endOfLifeOs = defineRule({
  id: 'end-of-life-os',
  action: 'eol-runtimes',
  judges: 'state',
  severity: { audit: 'error', diff: 'error' },
  needs: ['lifecycles'],
  docs: {
    summary: 'a distribution, runner image or stack that is past its end of life',
    what: [
      'Fires on the operating system that a place names: the base of an image tag (`-buster`, `-alpine3.15`), `ubuntu:18.04`,',
      'a runner label, a Cloud Foundry or Heroku stack, a virtual machine.',
      'It is a warning while free long-term support still runs (Debian LTS); support that is paid for (Ubuntu Pro, RHEL ELS)',
      'does not count. In a build stage that does not ship it is one level lower.',
    ].join(' '),
    why: 'Its packages get no more security fixes, and its mirrors are switched off some day, so that the build fails.',
    fix: 'Move to the release that the message names.',
    bad: 'FROM node:20-buster',
    good: 'FROM node:20-trixie',
    language: 'dockerfile',
    options: {
      'grace-days': 'Days after the end on which nothing is said (default 0).',
      extended:
        'Products or cycles that somebody else fixes, each with `until` and `reason`: `{ "ubuntu@18.04": { until: 2028-04-30, reason: Ubuntu Pro } }`.',
    },
  },
  *check(facts, context) {
    const all = verdicts(facts, context);
    for (const verdict of all) {
      const { use, state } = verdict;
      if (use.role !== 'os' || (state !== 'ended' && state !== 'long-term')) continue;
      yield draftOf(verdict, messageOf(verdict, context.date), all, severityOf(verdict));
    }
  },
});

function severityOf({ use, state }: Verdict): Severity | undefined {
  if (use.matrix) return 'notice';
  const severity: Severity = state === 'long-term' ? 'warning' : 'error';
  if (use.ships === false) return lowered(severity);
  return severity === 'error' ? undefined : severity;
}

function messageOf(verdict: Verdict, date: string): string {
  const rest = severalSentence(verdict) + moveSentence(verdict, date) + stageSentence(verdict);
  const { state, end, cycle, product } = verdict;
  const name = nameOf(verdict);
  if (product.name === 'github-actions-runner-images') {
    const when = end === null ? 'was removed' : `was removed on ${end}`;
    return `${name} ${when}: a job that asks for it is never started.${rest}`;
  }
  if (state === 'long-term') {
    return `${name} left security support on ${end}; its long-term support team fixes less and stops on ${cycle?.eoes}.${rest}`;
  }
  const free =
    product.name === 'debian' && typeof cycle?.eoes === 'string'
      ? `, long-term support on ${cycle.eoes}`
      : '';
  const when = end === null ? 'has ended' : `ended on ${end}${free}`;
  return `${name} ${when}: its packages get no more security fixes.${rest}`;
}
