import {
  isDevelopmentTool,
  isWithinMajor,
  type PackageVerdict,
  packageVerdicts,
} from '../../analysis/lifecycles/packages.ts';
import { extensions, isFarBehind, isShortLived } from '../../analysis/lifecycles/verdict.ts';
import type { Draft, Severity } from '../../model/finding.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { wholeNumber } from '../../model/schema.ts';
import { draftOf, moveSentence } from './messages.ts';

export const endOfLifePackage = defineRule({
  id: 'end-of-life-package',
  action: 'eol-runtimes',
  scope: 'tree',
  severity: { audit: 'warning', diff: 'warning' },
  needs: ['lifecycles'],
  noticeInExamples: true,
  saysEnded: true,
  docs: {
    summary: 'a framework or library that is locked at a version past its end of life',
    what: [
      'Fires on a package that endoflife.date lists (Django, Rails, Laravel, Symfony, Angular, Vue, Spring Boot, Drupal …) when',
      'the version in the lockfile, or the one that a manifest pins without a lockfile, belongs to a cycle that has ended.',
      'Each product is reported once for each lockfile, at the line of the manifest that requires it.',
      'It is a notice when only other packages require it, for tools of development (ESLint, Behat), when the versions of the product live for a few months, and for',
      'npm and Composer when a newer minor version of the same major is supported.',
      'Packages whose version is not that of the product, such as clients of a server, are not reported.',
    ].join(' '),
    why: 'Security holes that are found in it are not fixed in that version, and later versions of other packages stop supporting it.',
    fix: 'Upgrade to the version that the message names.',
    bad: 'Django==3.2.25',
    good: 'Django==5.2.8',
    language: 'text',
    options: {
      'grace-days': {
        text: 'Days after the end on which nothing is reported (default 0).',
        value: wholeNumber(0),
      },
      extended: {
        text: 'Products or cycles that somebody else fixes, each with `until` and `reason`: `{ "django@3.2": { until: 2027-04-30, reason: … } }`.',
        value: extensions,
      },
    },
  },
  *check(facts, context) {
    for (const found of packageVerdicts(facts, context)) {
      const { state } = found.verdict;
      if (state === 'ended' || state === 'older') yield draftFor(found, context.date);
    }
  },
});

function draftFor(found: PackageVerdict, date: string): Draft {
  const { verdict, ecosystem, name, version, locked } = found;
  const severity = severityOf(found, date);
  const draft = draftOf(verdict, messageOf(found, date), [], severity);
  return {
    ...draft,
    path: found.path,
    span: found.span,
    subject: {
      kind: 'package',
      ecosystem,
      name,
      // Of the cycle, as with runtimes: a patch within one that has ended is nothing new.
      version: verdict.cycle?.cycle ?? version,
      purl: purl(ecosystem, name, version),
    },
    related: locked === null ? [] : [{ ...locked, message: `${name} ${version} is locked here` }],
    details: { ...draft.details, version, direct: found.direct },
  };
}

function severityOf({ verdict, direct, ecosystem }: PackageVerdict, date: string): Severity | undefined {
  const { product, cycle } = verdict;
  if (!direct || isDevelopmentTool(product)) return 'notice';
  if (cycle === null) return undefined;
  if (isShortLived(product, cycle) && !isFarBehind(product, cycle, date)) return 'notice';
  return isWithinMajor(product, cycle, ecosystem, date) ? 'notice' : undefined;
}

function messageOf(found: PackageVerdict, date: string): string {
  const { verdict, name, version, through, direct, others } = found;
  const { product, cycle, end, oldest, state } = verdict;
  const as = `\`${name}\` is ${found.pinned ? 'pinned' : 'locked'} at ${version}`;
  const more = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'package' : 'packages'} of it)`;
  const what =
    state === 'older'
      ? `${product.label} ${version} is older than ${oldest?.cycle}, the oldest cycle that endoflife.date lists, so it most likely has had no security fixes for years.`
      : `${product.label} ${cycle?.cycle} ${end === null ? 'has reached end of life' : `reached end of life on ${end}`} and no longer gets security fixes.`;
  const via = direct || through.length === 0 ? '' : ` It is required by \`${through[0]}\`.`;
  return `${what} ${as}${more}.${via}${moveSentence(verdict, date)}`;
}
