import { valueOptions } from '../../../data/install-options.ts';
import type { Argument } from '../../../model/command.ts';
import type { Origin } from '../../../model/dependency.ts';
import {
  asksForHelp,
  environmentOf,
  index,
  isCommit,
  isElsewhere,
  isOn,
  isPath,
  type Manager,
  manifest,
  nameInAddress,
  nothing,
  type Package,
  packages,
  readWords,
  verbAt,
} from './grammar.ts';

const shown = (text: string | null): string | null => (text === null ? null : text.replaceAll('\0', '…'));

export const gemManager: Manager = {
  matches: (program) => /^gem(?:\d(?:\.\d)*)?$/.test(program),
  read(words) {
    const at = verbAt(words, valueOptions.gem);
    const verb = words[at]?.value;
    // `-v` is a version here, and `--version` too.
    // Any beginning of a command's name that means one command will do.
    if (
      !/^i(?:n(?:s(?:t(?:a(?:l(?:l)?)?)?)?)?)?$/.test(verb ?? '') ||
      words.some((word) => word.pattern === '--help')
    )
      return nothing;
    // `-- --with-x` belongs to the extension's own build.
    const separator = words.findIndex((word) => word.pattern === '--');
    const read = readWords(words.slice(at + 1, separator === -1 ? undefined : separator), valueOptions.gem);
    if (read.has('-l', '--local', '--explain')) return nothing;
    const version = read.value('-v', '--version');
    return packages(
      read.operands.map((word) => {
        const match = /^([A-Za-z0-9_][\w.-]*?)(?::(.+))?$/.exec(word.pattern);
        if (!match || isPath(word.pattern) || word.pattern.endsWith('.gem')) return null;
        const requirement = match[2] ?? version;
        const exact = requirement !== null && isExactGem(requirement);
        return {
          word,
          ecosystem: 'gem',
          name: match[1]!,
          requirement: shown(requirement),
          exact,
          origin: index,
        };
      }),
    );
  },
};

/** RubyGems reads a version without an operator as `=`, and `1` as 1.0.0: https://guides.rubygems.org/patterns/#pessimistic-version-constraint */
function isExactGem(requirement: string): boolean {
  if (isElsewhere(requirement)) return !/[~<>!]/.test(requirement);
  return requirement.split(',').some((one) => /^\s*=?\s*\d+(?:\.\w+)*(?:-[\w.]+)?\s*$/.test(one));
}

export const bundleManager: Manager = {
  matches: (program) => /^bundler?$/.test(program),
  read(words, command) {
    const at = verbAt(words, valueOptions.bundle);
    const verb = at === -1 ? 'install' : words[at]?.value;
    if (
      at === -1 &&
      (asksForHelp(words) || words.some((word) => word.pattern.startsWith('\0') || word.pattern === '-v'))
    )
      return nothing;
    const rest = words.slice(at + 1);
    const read = readWords(rest, valueOptions.bundle);
    if (verb === 'update')
      return manifest({ ecosystem: 'gem', locked: false, files: [], lockedForm: 'bundle install' });
    if (verb === 'add') {
      const version = read.value('-v', '--version');
      if (read.value('--ref') !== null) return nothing;
      const exact = version !== null && isExactGem(version);
      return packages(
        read.operands.map((word) =>
          word.value === null
            ? null
            : { word, ecosystem: 'gem', name: word.value, requirement: shown(version), exact, origin: index },
        ),
      );
    }
    if (verb !== 'install' || read.has('--help')) return nothing;
    const locked =
      read.has('--frozen', '--deployment', '--local') ||
      ['BUNDLE_FROZEN', 'BUNDLE_DEPLOYMENT'].some((name) => isOn(environmentOf(command, name)));
    return manifest({ ecosystem: 'gem', locked, files: [], lockedForm: 'BUNDLE_FROZEN=true bundle install' });
  },
};

export const cargoManager: Manager = {
  matches: (program) => program === 'cargo' || program === 'cargo-binstall',
  read(given, _command, program) {
    const words = given.filter((word) => !word.pattern.startsWith('+'));
    const at = program === 'cargo' ? verbAt(words, valueOptions.cargo) : -1;
    const verb = program === 'cargo' ? words[at]?.value : 'binstall';
    if (verb !== 'install' && verb !== 'binstall' && verb !== 'add') return nothing;
    const read = readWords(words.slice(at + 1), valueOptions.cargo);
    // With nothing to install, `--version` is a question and not a value.
    if (
      read.has('--help', '-h', '-V', '--list') ||
      (read.operands.length === 0 && !read.has('--path', '--git'))
    )
      return nothing;
    const locked = read.has('--locked', '--frozen');
    if (read.has('--path')) {
      if (verb !== 'install') return nothing;
      const folder = read.value('--path');
      return manifest({
        ecosystem: 'cargo',
        locked,
        files: [],
        folder,
        lockedForm: 'cargo install --locked',
      });
    }
    const git = read.value('--git');
    const version = read.value('--version', '--vers');
    const found: (Package | null)[] =
      git !== null
        ? [
            cargoFromGit(
              read.operands[0] ?? read.values('--git')[0]!,
              git,
              read.value('--rev'),
              read.value('--tag') ?? read.value('--branch'),
            ),
          ]
        : read.operands.map((word) => {
            const match = /^([A-Za-z0-9][\w-]*)(?:@(.+))?$/.exec(word.pattern);
            if (!match) return null;
            const requirement = match[2] ?? version;
            const exact =
              requirement !== null &&
              (isElsewhere(requirement) ||
                (verb === 'add' ? /^=\d+\.\d+\.\d+/ : /^=?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/).test(
                  requirement,
                ));
            return {
              word,
              ecosystem: 'cargo',
              name: match[1]!,
              requirement: shown(requirement),
              exact,
              origin: index,
            };
          });
    const kept = found.filter((one) => one !== null);
    if (verb !== 'install' || kept.length === 0) return { packages: kept, manifests: [] };
    return {
      packages: kept,
      manifests: [
        { ecosystem: 'cargo', locked, files: [], folder: null, lockedForm: 'cargo install --locked' },
      ],
    };
  },
};

function cargoFromGit(word: Argument, url: string, rev: string | null, ref: string | null): Package | null {
  const name = word.pattern === url ? nameInAddress(url) : word.pattern;
  if (!name || name.includes('\0')) return null;
  const origin: Origin = { type: 'git', url, ref: rev ?? ref };
  const exact = isCommit(rev) || (rev !== null && (isElsewhere(rev) || /^[0-9a-f]{12,}$/.test(rev)));
  return { word, ecosystem: 'cargo', name, requirement: shown(rev ?? ref), exact, origin };
}

export const goManager: Manager = {
  matches: (program) => /^go(?:\d\.\d+(?:\.\d+)?)?$/.test(program),
  read(words, command) {
    const at = verbAt(words, valueOptions.go);
    const verb = words[at]?.value;
    if (verb !== 'install' && verb !== 'get' && verb !== 'run') return nothing;
    const rest = words.slice(at + 1);
    if (verb === 'run') {
      const first = rest.find(
        (word, place) =>
          !word.pattern.startsWith('-') && !valueOptions.go.has(rest[place - 1]?.pattern ?? ''),
      );
      return packages(first?.pattern.includes('@') ? [goPackage(first)] : []);
    }
    const { operands } = readWords(rest, valueOptions.go);
    const old = environmentOf(command, 'GO111MODULE') === 'off';
    return packages(
      operands.map((word) => {
        // Without `@`, `go install` takes the version that go.mod names.
        if (!word.pattern.includes('@') && verb === 'install' && !old) return null;
        return goPackage(word);
      }),
    );
  },
};

function goPackage(word: Argument): Package | null {
  const match = /^([a-z0-9.-]+\.[a-z]{2,}\/[^@\s]+?)(?:\/\.\.\.)?(?:@(.+))?$/i.exec(word.pattern);
  if (!match || match[1]!.includes('\0')) return null;
  const version = match[2] ?? null;
  if (version === 'none') return null;
  const exact =
    version !== null &&
    (isElsewhere(version) || /^v\d+\.\d+\.\d+/.test(version) || /^[0-9a-f]{12,40}$/.test(version));
  return { word, ecosystem: 'golang', name: match[1]!, requirement: shown(version), exact, origin: index };
}

export const composerManager: Manager = {
  matches: (program) => /^composer(?:\.phar)?$/.test(program),
  read(words) {
    let at = verbAt(words, valueOptions.composer);
    if (words[at]?.value === 'global') at += 1 + verbAt(words.slice(at + 1), valueOptions.composer);
    const verb = words[at]?.value;
    if (asksForHelp(words)) return nothing;
    const read = readWords(
      [...words.slice(0, Math.max(at, 0)).filter((word) => word.value !== 'global'), ...words.slice(at + 1)],
      valueOptions.composer,
    );
    const given = read.value('-d', '--working-dir');
    const folder = given === null ? {} : { folder: given };
    switch (verb) {
      case 'install':
      case 'i':
        return manifest({ ecosystem: 'composer', locked: true, files: [], lockedForm: null, ...folder });
      case 'update':
      case 'u':
      case 'upgrade':
        if (read.operands.length > 0 || read.has('--lock', '--dry-run')) return nothing;
        return manifest({
          ecosystem: 'composer',
          locked: false,
          files: [],
          lockedForm: 'composer install',
          ...folder,
        });
      case 'require':
      case 'req':
      case 'r':
        return packages(
          read.operands.map((word, place) => composerPackage(word, read.operands[place + 1] ?? null)),
        );
      case 'create-project': {
        const [word, , version] = read.operands;
        return packages(word ? [composerPackage(word, version ?? null)] : []);
      }
      default:
        return nothing;
    }
  },
};

function composerPackage(word: Argument, next: Argument | null): Package | null {
  const match = /^([a-z0-9_.-]+\/[a-z0-9_.-]+)(?:[:= ](.+))?$/i.exec(word.pattern);
  if (!match) return null;
  const beside = next !== null && /^[\^~<>=v]*\d|^dev-|^\0/.test(next.pattern) ? next.pattern : null;
  const requirement = match[2] ?? beside;
  const exact =
    requirement !== null &&
    // Composer reads a plain number as that version, filled up with zeros.
    (/^=?v?\d+(?:\.\d+){0,3}(?:-\w[\w.]*)?$/.test(requirement) ||
      (isElsewhere(requirement) && !/^[\^~<>]/.test(requirement)) ||
      /#[0-9a-f]{40}$/.test(requirement));
  return {
    word,
    ecosystem: 'composer',
    name: match[1]!,
    requirement: shown(requirement),
    exact,
    origin: index,
  };
}

export const dotnetManager: Manager = {
  matches: (program) => program === 'dotnet',
  read(words) {
    const verbs = words.filter((word) => !word.pattern.startsWith('-')).map((word) => word.pattern);
    const [first, second] = verbs;
    if (words.some((word) => word.pattern === '--help' || word.pattern === '-h')) return nothing;
    if (first === 'restore') {
      const read = readWords(words.slice(1), valueOptions.dotnet);
      return manifest({
        ecosystem: 'nuget',
        locked: read.has('--locked-mode'),
        files: [],
        lockedForm: 'dotnet restore --locked-mode',
      });
    }
    const adds = first === 'add' && verbs.includes('package');
    const tool = first === 'tool' && (second === 'install' || second === 'update');
    if (
      !adds &&
      !tool &&
      !(first === 'package' && second === 'add') &&
      !(first === 'new' && second === 'install')
    )
      return nothing;
    const place = words.findIndex((word) => word.pattern === (adds ? 'package' : second));
    const read = readWords(words.slice(place + 1), valueOptions.dotnet);
    // `-v` of `dotnet tool` is its verbosity.
    const version = adds || first === 'package' ? read.value('--version', '-v') : read.value('--version');
    if (read.has('--all')) return nothing;
    return packages(read.operands.slice(0, 1).map((word) => nugetPackage(word, version)));
  },
};

function nugetPackage(word: Argument, version: string | null): Package | null {
  const match = /^([A-Za-z0-9_][\w.-]*)(?:(?:::|@)(.+))?$/.exec(word.pattern);
  if (!match) return null;
  const requirement = match[2] ?? version;
  const exact =
    requirement !== null &&
    // `13` is 13.0.0 to NuGet, and the lowest version that is not below it is what is restored.
    (isElsewhere(requirement) || /^\[?\d+(?:\.\d+){0,3}(?:[-+][\w.+-]+)?\]?$/.test(requirement));
  return { word, ecosystem: 'nuget', name: match[1]!, requirement: shown(requirement), exact, origin: index };
}

export const nugetManager: Manager = {
  matches: (program) => program.toLowerCase() === 'nuget',
  read(words) {
    const verb = words[0]?.value?.toLowerCase();
    const read = readWords(words.slice(1), valueOptions.nuget, true);
    if (verb === 'restore')
      return manifest({
        ecosystem: 'nuget',
        locked: read.has('-lockedmode', '--locked-mode'),
        files: [],
        lockedForm: 'nuget restore -LockedMode',
      });
    if (verb !== 'install') return nothing;
    return packages(
      read.operands
        .slice(0, 1)
        .map((word) => (/\.config$/i.test(word.pattern) ? null : nugetPackage(word, read.value('-version')))),
    );
  },
};
