import type { Argument } from '../../../model/command.ts';
import type { Ecosystem } from '../../../model/fact.ts';
import {
  index,
  isElsewhere,
  isPath,
  list,
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

const aptValues = list(
  '-t --target-release --default-release -o --option -c --config-file -a --host-architecture -P --build-profiles --with-source',
);

export const aptManager: Manager = {
  matches: (program) => /^(?:apt|apt-get|aptitude|apt-fast)$/.test(program),
  read(words) {
    const at = verbAt(words, aptValues);
    if (words[at]?.value !== 'install' && words[at]?.value !== 'satisfy') return nothing;
    const read = readWords([...words.slice(0, at), ...words.slice(at + 1)], aptValues);
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

const apkValues = list(
  '-t --virtual -X --repository -p --root --keys-dir --repositories-file --cache-dir --cache-max-age --arch --wait --progress-fd --timeout',
);

export const apkManager: Manager = {
  matches: (program) => program === 'apk',
  read(words) {
    const at = verbAt(words, apkValues);
    if (words[at]?.value !== 'add') return nothing;
    const read = readWords([...words.slice(0, at), ...words.slice(at + 1)], apkValues);
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

const yumValues = list(
  '--enablerepo --disablerepo --releasever --setopt --installroot -c --config -x --exclude --excludepkgs --repo --repoid --forcearch -d -e --advisory --security-severity --enable-repo --disable-repo --color --comment --disableplugin --enableplugin --from-repo',
);

export const yumManager: Manager = {
  matches: (program) => /^(?:yum|dnf|dnf5|microdnf|tdnf)$/.test(program),
  read(words) {
    const at = verbAt(words, yumValues);
    if (words[at]?.value !== 'install') return nothing;
    const read = readWords([...words.slice(0, at), ...words.slice(at + 1)], yumValues);
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

const zypperValues = list(
  '-R --root -r --repo -t --type --from -D --reposd-dir -C --cache-dir --releasever --gpg-auto-import-keys= -p --plus-repo --config -c --installroot',
);

export const zypperManager: Manager = {
  matches: (program) => program === 'zypper',
  read(words) {
    const at = verbAt(words, zypperValues);
    if (words[at]?.value !== 'install' && words[at]?.value !== 'in') return nothing;
    const read = readWords(words.slice(at + 1), zypperValues);
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

const pacmanValues = list(
  '-b --dbpath -r --root --cachedir --config --gpgdir --hookdir --logfile --arch --overwrite --ignore --ignoregroup --assume-installed --print-format',
);

export const pacmanManager: Manager = {
  matches: (program) => program === 'pacman' || program === 'yay' || program === 'paru',
  read(words) {
    const sync = words.some(
      ({ pattern }) =>
        pattern === '--sync' || (/^-[a-zA-Z]*S[a-zA-Z]*$/.test(pattern) && !/[scilgp]/.test(pattern)),
    );
    if (!sync) return nothing;
    return packages(
      readWords(words, pacmanValues).operands.map((word) => {
        const match = /^(?:[\w-]+\/)?([a-zA-Z0-9@_+][\w@.+-]*?)(?:=(.+))?$/.exec(word.pattern);
        if (!match || isFile(word.pattern)) return null;
        return systemPackage(word, 'alpm', match[1]!, match[2] ?? null, match[2] !== undefined);
      }),
    );
  },
};
