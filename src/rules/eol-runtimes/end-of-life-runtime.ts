import {
  extensions,
  isFarBehind,
  isRapid,
  isShortLived,
  type Verdict,
  verdicts,
} from '../../analysis/lifecycles/verdict.ts';
import type { Severity } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { wholeNumber } from '../../model/schema.ts';
import { draftOf, moveSentence, nameOf, severalSentence, stageSentence, vendorSentence } from './messages.ts';

export const endOfLifeRuntime = defineRule({
  id: 'end-of-life-runtime',
  action: 'eol-runtimes',
  noticeInExamples: true,
  saysEnded: true,
  scope: 'tree',
  severity: { audit: 'error', diff: 'error' },
  needs: ['lifecycles'],
  docs: {
    summary: 'a language, database, server or tool that is past its end of life',
    what: [
      'Fires where a place names a version of a runtime whose last supported day, as endoflife.date has it, is over:',
      'image tags, version files, `engines`, setup actions, Lambda runtimes and more.',
      'The last supported day is still supported. A tag that names several cycles (`mysql:8`) and a range count only when',
      'everything they admit has ended; `>=18`, `latest` and the `go` line of go.mod say nothing.',
      'Go is a warning, as are images whose vendor keeps patching them. Rust and others whose versions end with the next',
      'release are a notice, and a warning from twelve releases behind.',
      'What a pipeline runs on counts like what ships: it holds the keys that publish and deploy.',
      'Versions that are old on purpose are notices: one of several values of a test matrix, a job, service or file for',
      'each version, and the minimum that a manifest or a name (`msrv`, `MIN_PYTHON`, `oldest`) states.',
    ].join(' '),
    why: 'Nobody fixes security holes in it any more, and packages stop supporting it, so that the next change of the base image moves them all at once.',
    fix: 'Move to the cycle that the message names.',
    bad: 'FROM python:3.6-buster',
    good: 'FROM python:3.14-trixie',
    language: 'dockerfile',
    options: {
      'grace-days': {
        text: 'Days after the end on which nothing is said (default 0).',
        value: wholeNumber(0),
      },
      extended: {
        text: 'Products or cycles that somebody else fixes, each with `until` and `reason`: `{ "python@3.8": { until: 2027-04-30, reason: … } }`.',
        value: extensions,
      },
    },
  },
  *check(facts, context) {
    const all = verdicts(facts, context);
    for (const verdict of all) {
      if (verdict.use.role !== 'runtime' || verdict.state !== 'ended') continue;
      yield draftOf(verdict, messageOf(verdict, context.date), all, severityOf(verdict, context.date));
    }
  },
});

function severityOf({ use, product, cycle, intended }: Verdict, date: string): Severity | undefined {
  if (intended) return 'notice';
  if (isShortLived(product, cycle)) return isFarBehind(product, cycle, date) ? 'warning' : 'notice';
  return isRapid(product, cycle) || use.vendor !== undefined ? 'warning' : undefined;
}

function messageOf(verdict: Verdict, date: string): string {
  const { product, end } = verdict;
  const name = nameOf(verdict);
  const what =
    product.name === 'aws-lambda'
      ? `${name} was deprecated ${end === null ? 'some time ago' : `on ${end}`}: AWS no longer patches it and will later block updates to functions that use it.`
      : `${name} ${end === null ? 'has reached end of life' : `reached end of life on ${end}`} and no longer gets security fixes.`;
  return (
    what +
    severalSentence(verdict) +
    vendorSentence(verdict) +
    moveSentence(verdict, date) +
    stageSentence(verdict)
  );
}
