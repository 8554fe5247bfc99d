import { openInstalls, resolveInstalls } from '../../analysis/upgrades/resolved-installs.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { exactForm } from '../unpinned-dependencies/install-messages.ts';

export const upstreamDrift = defineRule({
  id: 'upstream-drift',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'warning', diff: 'warning' },
  noticeInExamples: true,
  optionalNeeds: ['index'],
  listsInstalls: true,
  docs: {
    summary:
      'an unpinned install that gets another major than it did at `since`, although nothing here changed',
    what: [
      'In an audit, looks up what each install without an exact version gets from its package index today, and what it got on the day `since`',
      '(7 days ago unless set), under the runtime of its job or image where that is known: in commands, and in requirement files that commands install.',
      'Fires where the two differ by a breaking version. Withdrawn releases and pre-releases are left out. Where the runtime is not known, both releases must admit the same runtimes.',
      'Never asks a public index about packages of another index, scope or source. Needs the network.',
      'The summary and the HTML report list what all of them resolve to today.',
    ].join(' '),
    why: 'A release that somebody else publishes changes what is built and run here without a commit, so no review and no bisection finds it. A certificate job of cloud.gov failed that way in June 2023, on a release of pyOpenSSL.',
    fix: 'Pin the package to the version from before, and move it in a change of its own.',
    bad: 'pip install certbot            # 2.11.0 last week, 3.0.0 today',
    good: 'pip install certbot==2.11.0',
    language: 'sh',
  },
  packagesToFetch: (facts) => openInstalls(facts),
  *checkTree(facts, { needs, date, since }) {
    if (needs.index === undefined || since === undefined || since >= date) return;
    const seen = new Set<string>();
    for (const moved of resolveInstalls(facts, needs.index, { since, date })) {
      const { ecosystem, name, version, before, released, runtime, path, span } = moved;
      const key = `${path}\0${ecosystem}\0${name}\0${runtime}`;
      if (!moved.breaks || before === null || seen.has(key)) continue;
      seen.add(key);
      const form = moved.isCommand ? exactForm(ecosystem, name, before) : null;
      const pinned = form === null ? `pin it to ${before}.` : `pin it: \`${form}\``;
      const under = runtime === null ? '' : ` under ${runtime}`;
      yield {
        path,
        span,
        message: `\`${name}\` moved to another major without a commit here: it resolves to ${version}${under} today, and resolved to ${before} on ${since}. Until the new one is tested, ${pinned}`,
        subject: { kind: 'package', ecosystem, name, version, purl: purl(ecosystem, name, version) },
        details: { from: before, to: version, bump: 'major', since, released, runtime },
        key: `${before} ${version}`,
      };
    }
  },
  *check() {},
});
