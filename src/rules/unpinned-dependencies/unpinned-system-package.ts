import { whereFrom } from '../../analysis/commands/where-from.ts';
import type { Command } from '../../model/command.ts';
import type { Draft } from '../../model/finding.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { allowed } from './allowed.ts';

export const unpinnedSystemPackage = defineRule({
  id: 'unpinned-system-package',
  action: 'unpinned-dependencies',
  judges: 'state',
  severity: { audit: 'notice', diff: 'notice' },
  docs: {
    summary: "a distribution's package without a version: apt, apk, yum/dnf, zypper, pacman",
    what: 'Fires on each package that apt, apk, yum, dnf, microdnf, tdnf, zypper or pacman installs without one version. A notice, and a rule of its own, because distributions remove old versions: a pin that is right today fails to install later. Silent on local files, groups, and lists that a variable holds.',
    why: 'Two builds of one commit can hold different packages. Mostly that is a security update and welcome; where it is not, nothing in the repository tells what changed.',
    fix: 'Pin the base image by digest and rebuild it on purpose; name versions (`name=1.2.3-1`) only where the archive keeps them, such as a snapshot mirror.',
    bad: 'apt-get install -y libpq-dev',
    good: 'apt-get install -y libpq-dev=15.6-0+deb12u1',
    language: 'sh',
    options: { allow: 'Packages that may float, exact or glob: `ca-certificates`, `lib*`.' },
  },
  *check(facts, { options, mode }) {
    const isAllowed = allowed(options);
    const byCommand = new Map<Command, Draft[]>();
    for (const {
      command,
      system,
      exact,
      constrainedBy,
      origin,
      path,
      span,
      ecosystem,
      name,
      requirement,
    } of facts.all('install')) {
      if (!system || exact || constrainedBy !== undefined || isAllowed([name])) continue;
      const how = requirement === null ? 'without a version' : `as \`${requirement}\``;
      const form = { deb: `${name}=<version>`, apk: `${name}=<version>`, rpm: `${name}-<version>` }[
        ecosystem as string
      ];
      const advice =
        form === undefined
          ? 'A dated mirror keeps it fixed.'
          : `Where the archive keeps old versions, write \`${form}\`.`;
      const draft: Draft = {
        path,
        span,
        message: `${name} is installed ${how}, so two builds of one commit can hold different packages. ${advice}`,
        subject: { kind: 'package', ecosystem, name, version: null, purl: purl(ecosystem, name) },
        key: whereFrom(command, origin),
      };
      const drafts = byCommand.get(command);
      if (drafts) drafts.push(draft);
      else byCommand.set(command, [draft]);
    }
    for (const drafts of byCommand.values()) yield* mode === 'audit' ? folded(drafts) : drafts;
  },
});

/** A whole tree's long lists are one habit, told once for each command; a change is told package by package. */
function folded(drafts: readonly Draft[]): readonly Draft[] {
  const [first] = drafts;
  if (first === undefined || drafts.length < 3) return drafts;
  const names = drafts.map(({ subject }) => subject.name);
  const shown = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
  return [
    {
      ...first,
      message: `${shown} are installed without one version each, so two builds of one commit can hold different packages. Pin the base image by digest, or take them from a dated mirror.`,
      subject: { ...first.subject, name: names.join(' '), purl: null },
    },
  ];
}
