import { extensions, type Verdict, verdicts } from '../../analysis/lifecycles/verdict.ts';
import { defineRule } from '../../model/rule.ts';
import { draftOf, moveSentence, stageSentence } from './messages.ts';

export const unlistedCycle = defineRule({
  id: 'unlisted-cycle',
  action: 'eol-runtimes',
  noticeInExamples: true,
  saysEnded: true,
  scope: 'tree',
  severity: { audit: 'warning', diff: 'warning' },
  needs: ['lifecycles'],
  docs: {
    summary: 'a version older than the oldest that endoflife.date lists',
    what: [
      'Fires on a version below the oldest cycle of its product: Node.js 0.12, Terraform 0.11, Redis 4.',
      'A gap between two listed cycles is not reported, because nobody has recorded what became of it.',
    ].join(' '),
    why: 'Nobody keeps track of it any more; it has most likely been without security fixes for years.',
    fix: 'Move to a cycle that is supported.',
    bad: 'FROM hashicorp/terraform:0.11.14',
    good: 'FROM hashicorp/terraform:1.15.9',
    language: 'dockerfile',
    options: {
      extended: {
        text: 'Products that somebody else fixes, each with `until` and `reason`.',
        value: extensions,
      },
    },
  },
  *check(facts, context) {
    const all = verdicts(facts, context);
    for (const verdict of all) {
      if (verdict.state !== 'older' || verdict.use.vendor !== undefined) continue;
      const severity = verdict.intended ? 'notice' : undefined;
      yield draftOf(verdict, messageOf(verdict, context.date), all, severity);
    }
  },
});

function messageOf(verdict: Verdict, date: string): string {
  const { product, use, oldest } = verdict;
  const what = `${product.label} ${use.version} is older than ${oldest?.cycle}, the oldest cycle that endoflife.date lists, so it most likely has had no security fixes for years.`;
  return what + moveSentence(verdict, date) + stageSentence(verdict);
}
