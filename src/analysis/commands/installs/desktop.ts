import { valueOptions } from '../../../data/install-options.ts';
import {
  index,
  isCommit,
  isElsewhere,
  isPath,
  list,
  type Manager,
  nameInAddress,
  nothing,
  packages,
  readWords,
  verbAt,
} from './grammar.ts';

const shown = (text: string | null): string | null => (text === null ? null : text.replaceAll('\0', '…'));
const whole = (version: string | null): boolean =>
  version !== null && (isElsewhere(version) || /^v?\d+(?:\.\d+)+(?:[-+.]\w[\w.+-]*)?$/.test(version));
/** Tools that take a version literally: `3` is that version and no line of versions. */
const literal = (version: string | null): boolean =>
  version !== null && (isElsewhere(version) || /^v?\d+(?:\.\d+)*(?:[-+.]\w[\w.+-]*)?$/.test(version));

export const chocoManager: Manager = {
  matches: (program) => /^(?:choco|cinst|chocolatey)$/i.test(program),
  read(words, _command, program) {
    const at = program.toLowerCase() === 'cinst' ? -1 : verbAt(words, valueOptions.choco);
    const verb = at === -1 ? 'install' : words[at]?.value?.toLowerCase();
    if (verb !== 'install' && verb !== 'upgrade') return nothing;
    const read = readWords(words.slice(at + 1), valueOptions.choco, true);
    const version = read.value('--version');
    return packages(
      read.operands.map((word) =>
        word.value === null ||
        !/^[\w.-]+$/.test(word.value) ||
        /\.(?:config|nupkg)$/i.test(word.value) ||
        word.value === 'all'
          ? null
          : {
              word,
              ecosystem: 'chocolatey',
              name: word.value,
              requirement: shown(version),
              exact: literal(version),
              origin: index,
            },
      ),
    );
  },
};

export const wingetManager: Manager = {
  matches: (program) => program.toLowerCase() === 'winget',
  read(words) {
    const verb = words[0]?.value?.toLowerCase();
    if (verb !== 'install' && verb !== 'add') return nothing;
    const read = readWords(words.slice(1), valueOptions.winget, true);
    if (read.has('-m', '--manifest')) return nothing;
    const version = read.value('--version', '-v');
    const named = [...read.values('--id', '--name', '--moniker', '--query', '-q'), ...read.operands].slice(
      0,
      1,
    );
    return packages(
      named.map((word) =>
        word.value === null
          ? null
          : {
              word,
              ecosystem: 'winget',
              name: word.value,
              requirement: shown(version),
              exact: literal(version),
              origin: index,
            },
      ),
    );
  },
};

export const scoopManager: Manager = {
  matches: (program) => program.toLowerCase() === 'scoop',
  read(words) {
    if (words[0]?.value !== 'install') return nothing;
    return packages(
      readWords(words.slice(1), list('-a --arch')).operands.map((word) => {
        const match = /^([\w.-]+(?:\/[\w.-]+)?)(?:@(.+))?$/.exec(word.pattern);
        if (!match || word.pattern.endsWith('.json')) return null;
        const version = match[2] ?? null;
        return {
          word,
          ecosystem: 'scoop',
          name: match[1]!,
          requirement: shown(version),
          exact: literal(version),
          origin: index,
        };
      }),
    );
  },
};

export const brewManager: Manager = {
  matches: (program) => program === 'brew',
  read(words) {
    let at = verbAt(words, list(''));
    if (words[at]?.value === 'cask') at++;
    if (words[at]?.value !== 'install' && words[at]?.value !== 'reinstall') return nothing;
    const read = readWords(words.slice(at + 1), valueOptions.brew);
    if (read.has('--help', '-h', '--dry-run', '-n', '--only-dependencies')) return nothing;
    return packages(
      read.operands.map((word) => {
        const match = /^((?:[\w-]+\/){0,2}[\w.+-]+)(?:@([\w.]+))?$/.exec(word.pattern);
        if (!match || isPath(word.pattern) || word.pattern.endsWith('.rb')) return null;
        // `node@20` is a formula of its own that moves inside the line.
        return {
          word,
          ecosystem: 'brew',
          name: match[1]!,
          requirement: match[2] ?? null,
          exact: false,
          origin: index,
        };
      }),
    );
  },
};

const moduleValues = list(
  '-name -requiredversion -minimumversion -maximumversion -version -repository -scope -source -providername -destination -erroraction -warningaction -path -credential -proxy -trustrepository',
);
const moduleVerbs =
  /^(?:install-(?:module|package|psresource|script)|inmo|isres|save-(?:module|package|psresource|script))$/i;

export const powershellManager: Manager = {
  matches: (program) => moduleVerbs.test(program),
  read(words, _command, program) {
    const switches = new Set(['-trustrepository']);
    const read = readWords(words, new Set([...moduleValues].filter((name) => !switches.has(name))), true);
    const required = read.value('-requiredversion');
    const version = required ?? read.value('-version');
    const range = read.value('-minimumversion', '-maximumversion');
    const exact =
      required !== null
        ? true
        : /psresource$|^isres$/i.test(program)
          ? literal(version?.replace(/^\[|\]$/g, '') ?? null)
          : false;
    const named = read.has('-name') ? read.values('-name') : read.operands.slice(0, 1);
    return packages(
      named.flatMap((word) =>
        word.pattern.split(',').map((name) =>
          /^[A-Za-z][\w.-]*$/.test(name.trim())
            ? {
                word,
                ecosystem: 'powershell' as const,
                name: name.trim(),
                requirement: shown(version ?? range),
                exact,
                origin: index,
              }
            : null,
        ),
      ),
    );
  },
};

export const extensionManager: Manager = {
  matches: (program) => /^(?:gh|helm|kubectl|kubectl-krew|krew)$/.test(program),
  read(words, _command, program) {
    const verbs = words.filter((word) => !word.pattern.startsWith('-')).map((word) => word.pattern);
    const saying = program === 'helm' ? /^(?:install|add)$/ : /^install$/;
    const installs = words.findIndex((word) => saying.test(word.pattern));
    const rest = words.slice(installs + 1);
    if (installs === -1) return nothing;
    if (program === 'gh') {
      if (verbs[0] !== 'extension' && verbs[0] !== 'extensions' && verbs[0] !== 'ext') return nothing;
      const read = readWords(rest, list('--pin'));
      const pin = read.value('--pin');
      return packages(
        read.operands.slice(0, 1).map((word) => {
          const name = word.pattern.replace(/^https:\/\/github\.com\//, '').replace(/\.git$/, '');
          if (!/^[\w.-]+\/[\w.-]+$/.test(name) || isPath(name)) return null;
          const origin = { type: 'git', url: `https://github.com/${name}`, ref: pin } as const;
          return {
            word,
            ecosystem: 'github' as const,
            name,
            requirement: shown(pin),
            exact: isCommit(pin) || whole(pin),
            origin,
          };
        }),
      );
    }
    if (program === 'helm') {
      if (verbs[0] !== 'plugin') return nothing;
      const read = readWords(rest, list('--version'));
      const version = read.value('--version');
      return packages(
        read.operands.slice(0, 1).map((word) => {
          if (!/^(?:https?:|git)/.test(word.pattern) || word.pattern.includes('\0')) return null;
          const name = nameInAddress(word.pattern);
          if (!name) return null;
          const exact = whole(version) || isCommit(version) || /\.t(?:ar\.)?gz$/.test(word.pattern);
          return {
            word,
            ecosystem: 'helm' as const,
            name,
            requirement: shown(version),
            exact,
            origin: { type: 'git' as const, url: word.pattern, ref: version },
          };
        }),
      );
    }
    if (program === 'kubectl' && verbs[0] !== 'krew') return nothing;
    const read = readWords(rest, list('--manifest --manifest-url --archive'));
    if (read.has('--manifest', '--manifest-url', '--archive')) return nothing;
    return packages(
      read.operands.map((word) =>
        /^(?:[\w-]+\/)?[\w-]+$/.test(word.pattern)
          ? { word, ecosystem: 'krew', name: word.pattern, requirement: null, exact: false, origin: index }
          : null,
      ),
    );
  },
};
