import { valueOptions } from '../../../data/install-options.ts';
import type { Argument } from '../../../model/command.ts';
import type { Ecosystem } from '../../../model/fact.ts';
import {
  type Found,
  index,
  isElsewhere,
  isPath,
  type Manager,
  nothing,
  type Package,
  packages,
  readWords,
  verbAt,
} from './grammar.ts';

function systemPackage(
  word: Argument,
  ecosystem: Ecosystem,
  name: string,
  version: string | null,
  exact: boolean,
): Package {
  const requirement = version === null ? null : version.replaceAll('\0', '…');
  return { word, ecosystem, name, requirement, exact, origin: index, system: true };
}

/** Local files and addresses are no packages of the distribution's archive. */
function isFile(text: string): boolean {
  return isPath(text) || text.includes('://') || /\.(?:deb|rpm|apk|zst|xz)$/.test(text) || text.includes('*');
}

export const aptManager: Manager = {
  matches: (program) => /^(?:apt|apt-get|aptitude|apt-fast)$/.test(program),
  read(words) {
    const at = verbAt(words, valueOptions.apt);
    if (words[at]?.value !== 'install' && words[at]?.value !== 'satisfy') return nothing;
    const read = readWords([...words.slice(0, at), ...words.slice(at + 1)], valueOptions.apt);
    if (read.has('--print-uris', '--download-only', '-s', '--simulate', '--dry-run')) return nothing;
    return packages(
      read.operands.map((word) => {
        const match = /^([a-z0-9][a-z0-9.+-]*?)(?::[a-z0-9]+)?(?:=(.+)|\/([\w.-]+))?$/.exec(word.pattern);
        // `name-` removes, `name^` is a task.
        if (!match || (isFile(word.pattern) && match[2] === undefined) || match[1]!.endsWith('-'))
          return null;
        const version = match[2] ?? null;
        const exact = version !== null && (isElsewhere(version) || !version.includes('*'));
        return systemPackage(word, 'deb', match[1]!, version, exact);
      }),
    );
  },
};

export const apkManager: Manager = {
  matches: (program) => program === 'apk',
  read(words) {
    const at = verbAt(words, valueOptions.apk);
    if (words[at]?.value !== 'add') return nothing;
    const read = readWords([...words.slice(0, at), ...words.slice(at + 1)], valueOptions.apk);
    return packages(
      read.operands.map((word) => {
        const match = /^([a-zA-Z0-9_][\w.+-]*?(?::[\w.+-]+)?)(?:@[\w-]+)?(?:([<>=~]+)(.+))?$/.exec(
          word.pattern,
        );
        if (!match || isFile(word.pattern)) return null;
        const version = match[3] === undefined ? null : `${match[2] === '=' ? '' : match[2]}${match[3]}`;
        return systemPackage(word, 'apk', match[1]!, version, match[2] === '=');
      }),
    );
  },
};

export const yumManager: Manager = {
  matches: (program) => /^(?:yum|dnf|dnf5|microdnf|tdnf)$/.test(program),
  read(words) {
    const at = verbAt(words, valueOptions.dnf);
    const verb = words[at]?.value ?? '';
    const rest = [...words.slice(0, Math.max(at, 0)), ...words.slice(at + 1)];
    if (/^(?:module|groups?|grp|environment)$/.test(verb))
      return ofSet(readWords(rest, valueOptions.dnf).operands, verb);
    if (/^group-?(?:install|in)$/.test(verb))
      return ofSet([words[at]!, ...readWords(rest, valueOptions.dnf).operands], 'group');
    if (!/^(?:install(?:-n|-na|-nevra)?|localinstall|in|reinstall)$/.test(verb)) return nothing;
    const read = readWords(rest, valueOptions.dnf);
    return packages(
      read.operands.map((word) => {
        if (isFile(word.pattern) || word.pattern.startsWith('@')) return null;
        const match =
          /^([A-Za-z0-9_][\w.+]*(?:-[A-Za-z_][\w.+]*)*?)(?:-(\d[\w.~^+:\0]*(?:-\d[\w.~^+\0]*)?)|-(\0.*))?$/.exec(
            word.pattern,
          );
        if (match)
          return systemPackage(
            word,
            'rpm',
            match[1]!,
            match[2] ?? match[3] ?? null,
            (match[2] ?? match[3]) !== undefined,
          );
        // `java-11-openjdk`: digits in the middle are part of the name.
        return /^[A-Za-z0-9_][\w.+-]*$/.test(word.pattern)
          ? systemPackage(word, 'rpm', word.pattern, null, false)
          : null;
      }),
    );
  },
};

/** `dnf module install nodejs:18/common`, `dnf group install "Development Tools"`: sets of packages, without versions. */
function ofSet([verb, ...sets]: readonly Argument[], kind: string): Found {
  const saying = verb?.pattern ?? '';
  const isModule = kind === 'module';
  if (!(isModule ? /^(?:install|enable|switch-to)$/ : /(?:install|in|upgrade)$/).test(saying)) return nothing;
  return packages(
    sets.map((word) => {
      if (isFile(word.pattern) || word.pattern.startsWith('\0')) return null;
      const match = isModule ? /^([\w.+-]+)(?::([^/]+))?(?:\/.*)?$/.exec(word.pattern) : null;
      const name = match?.[1] ?? word.pattern;
      const stream = match?.[2] ?? null;
      // Enabling a stream chooses a line and installs nothing yet.
      const exact = stream !== null && (saying === 'enable' || isElsewhere(stream));
      return systemPackage(word, 'rpm', name, stream, exact);
    }),
  );
}

export const zypperManager: Manager = {
  matches: (program) => program === 'zypper',
  read(words) {
    const at = verbAt(words, valueOptions.zypper);
    if (words[at]?.value !== 'install' && words[at]?.value !== 'in') return nothing;
    const read = readWords(words.slice(at + 1), valueOptions.zypper);
    if (read.value('-t', '--type') === 'pattern') return nothing;
    return packages(
      read.operands.map((word) => {
        const match = /^([A-Za-z0-9_][\w.+-]*?)(?:([<>=]+)(.+))?$/.exec(word.pattern);
        if (!match || isFile(word.pattern)) return null;
        return systemPackage(word, 'rpm', match[1]!, match[3] ?? null, match[2] === '=');
      }),
    );
  },
};

export const pacmanManager: Manager = {
  matches: (program) => program === 'pacman' || program === 'yay' || program === 'paru',
  read(words) {
    const sync = words.some(
      ({ pattern }) =>
        pattern === '--sync' || (/^-[a-zA-Z]*S[a-zA-Z]*$/.test(pattern) && !/[scilgp]/.test(pattern)),
    );
    if (!sync) return nothing;
    return packages(
      readWords(words, valueOptions.pacman).operands.map((word) => {
        const match = /^(?:[\w-]+\/)?([a-zA-Z0-9@_+][\w@.+-]*?)(?:=(.+))?$/.exec(word.pattern);
        if (!match || isFile(word.pattern)) return null;
        return systemPackage(word, 'alpm', match[1]!, match[2] ?? null, match[2] !== undefined);
      }),
    );
  },
};
