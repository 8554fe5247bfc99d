import { extensions, isShortLived, type Verdict, verdicts } from '../../analysis/lifecycles/verdict.ts';
import type { Severity } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { wholeNumber } from '../../model/schema.ts';
import { hasFreeExtension } from '../../versions/cycles.ts';
import { draftOf, moveSentence, nameOf, severalSentence, stageSentence, vendorSentence } from './messages.ts';

export const endOfLifeSoon = defineRule({
  id: 'end-of-life-soon',
  action: 'eol-runtimes',
  noticeInExamples: true,
  scope: 'tree',
  severity: { audit: 'warning', diff: 'warning' },
  needs: ['lifecycles'],
  docs: {
    summary: 'a runtime or operating system that ends within the next `warn-days`',
    what: [
      'Fires where a runtime or operating system is still supported and its last supported day is at most `warn-days` away,',
      'and on a runner image whose removal is announced.',
      'Versions that live for a few weeks anyway (Rust, Deno) are not reported.',
    ].join(' '),
    why: 'Moving takes longer than the days that are left, and a runtime that was just moved to should not be on its way out.',
    fix: 'Plan the move to the cycle that the message names; in a change that moves already, go there right away.',
    bad: 'FROM python:3.10',
    good: 'FROM python:3.14',
    language: 'dockerfile',
    options: {
      'warn-days': {
        text: 'How many days before the end it is reported (default 90).',
        value: wholeNumber(0),
      },
      extended: {
        text: 'Products or cycles that somebody else fixes, each with `until` and `reason`.',
        value: extensions,
      },
    },
  },
  *check(facts, context) {
    const all = verdicts(facts, context);
    for (const verdict of all) {
      if (verdict.state !== 'ending' || isShortLived(verdict.product, verdict.cycle)) continue;
      yield draftOf(verdict, messageOf(verdict, context.date), all, severityOf(verdict));
    }
  },
});

function severityOf({ use, product, cycle, intended }: Verdict): Severity | undefined {
  if (intended || (use.role === 'os' && use.ships === false)) return 'notice';
  // Somebody goes on fixing it for free: nothing has to happen within these days.
  return cycle !== null && hasFreeExtension(product.name, cycle) ? 'notice' : undefined;
}

function messageOf(verdict: Verdict, date: string): string {
  const { end, product } = verdict;
  const rest =
    severalSentence(verdict) + vendorSentence(verdict) + moveSentence(verdict, date) + stageSentence(verdict);
  const name = nameOf(verdict);
  if (product.name === 'github-actions-runner-images') {
    return `${name} is deprecated and will be removed on ${end}; jobs that request it will then fail to start.${rest}`;
  }
  if (product.name === 'aws-lambda')
    return `${name} will be deprecated on ${end}: AWS will no longer patch it after that day.${rest}`;
  return `${name} reaches end of life on ${end} and will no longer get security fixes after that day.${rest}`;
}
