import { whereFrom } from '../../analysis/commands/where-from.ts';
import type { Install } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { nameList } from '../../model/schema.ts';
import { allowed } from './allowed.ts';

export const unpinnedSystemPackage = defineRule({
  id: 'unpinned-system-package',
  action: 'unpinned-dependencies',
  noticeInExamples: true, // never raised in a deploy: distributions float for a reason of their own
  scope: 'tree',
  severity: { audit: 'notice', diff: 'notice' },
  docs: {
    summary: "a distribution's package without a version: apt, apk, yum/dnf, zypper, pacman",
    what: 'Fires on each package that apt, apk, yum, dnf, microdnf, tdnf, zypper or pacman installs without one version. A notice, and a rule of its own, because distributions remove old versions: a pin that is right today fails to install later. Silent on local files, groups, and lists that a variable holds.',
    why: 'Two builds of the same commit can contain different packages. Usually that is a welcome security update; when it is not, nothing in the repository shows what changed.',
    fix: 'Pin the base image by digest and rebuild it on purpose; name versions (`name=1.2.3-1`) only where the archive keeps them, such as a snapshot mirror.',
    bad: 'apt-get install -y libpq-dev',
    good: 'apt-get install -y libpq-dev=15.6-0+deb12u1',
    language: 'sh',
    options: {
      allow: { text: 'Packages that may float, exact or glob: `ca-certificates`, `lib*`.', value: nameList },
    },
  },
  *check(facts, { options }) {
    const isAllowed = allowed(options);
    for (const install of facts.all('install')) {
      const { command, system, exact, constrainedBy, origin, path, span, ecosystem, name, requirement } =
        install;
      if (!system || exact || constrainedBy !== undefined || isAllowed([name])) continue;
      const how = requirement === null ? 'without a version' : `as \`${requirement}\``;
      const form = isCommandName(install) ? null : formOf(ecosystem, name);
      const advice = isCommandName(install)
        ? `Is \`&&\` missing before \`${name}\`?`
        : form === null
          ? 'A dated mirror keeps it fixed.'
          : `Where the archive keeps old versions, pin it: \`${form}\``;
      yield {
        path,
        span,
        message: `\`${name}\` is installed ${how}, so two builds of the same commit can contain different packages. ${advice}`,
        subject: { kind: 'package', ecosystem, name, version: null, purl: purl(ecosystem, name) },
        key: whereFrom(command, origin),
        group: `${command.span.start} ${command.index}`,
      };
    }
  },
  fold(parts) {
    const names = parts.map(({ subject }) => subject.name);
    const shown = names.slice(0, 3).map((name) => `\`${name}\``);
    const rest = names.length - shown.length;
    const list =
      rest > 0
        ? `${shown.join(', ')} and ${rest} more`
        : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
    const joined = parts.find(({ message }) => message.endsWith('?'))?.subject.name;
    const advice =
      joined === undefined
        ? 'Pin the base image by digest, or install from a dated mirror.'
        : `Is \`&&\` missing before \`${joined}\`?`;
    return {
      message: `${list} are installed without a version, so two builds of the same commit can contain different packages. ${advice}`,
      subject: { ...parts[0]!.subject, name: names.join(' '), purl: null },
    };
  },
});

function formOf(ecosystem: Ecosystem, name: string): string | null {
  if (ecosystem === 'deb' || ecosystem === 'apk') return `${name}=<version>`;
  return ecosystem === 'rpm' ? `${name}-<version>` : null;
}

/** `apt-get install x apt-get clean`: the next command stands among the packages. */
function isCommandName({ name, command }: Install): boolean {
  return (
    name === command.name || (name === 'rm' && command.arguments.some(({ pattern }) => pattern === '-rf'))
  );
}
