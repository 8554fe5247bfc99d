import { valueOptions } from '../../../data/install-options.ts';
import { pinOfAddress, refInAddress } from '../../../model/address.ts';
import type { Argument, Command } from '../../../model/command.ts';
import type { Origin } from '../../../model/dependency.ts';
import {
  asksForHelp,
  environmentOf,
  type Found,
  firstOperand,
  index,
  isCommit,
  isElsewhere,
  isPath,
  list,
  type Manager,
  type ManifestUse,
  manifest,
  nameInAddress,
  nothing,
  type Package,
  packages,
  readWords,
  verbAt,
  type Words,
} from './grammar.ts';

const pipGlobal = list(
  '--log --proxy --retries --timeout --cache-dir --python --exists-action --trusted-host --cert --client-cert --keyring-provider',
);

const python = /^(?:python(?:\d(?:\.\d+)?)?|py|pypy3?)$/;
const pip = /^pip(?:\d(?:\.\d+)?)?$/;

export const pipManager: Manager = {
  matches: (program) => pip.test(program),
  read: (words, command) => readPip(words, command),
};

/** `python -m pip`, `python3 -m pipx`: what follows is the module's own command line. */
export function pythonModule(
  program: string,
  words: readonly Argument[],
): { program: string; words: readonly Argument[] } | null {
  if (!python.test(program)) return null;
  for (let at = 0; at < words.length; at++) {
    const { pattern } = words[at]!;
    if (/^-[A-Za-z]*m$/.test(pattern)) {
      const module = words[at + 1]?.value;
      return module ? { program: module, words: words.slice(at + 2) } : null;
    }
    if (pattern === '-W' || pattern === '-X') at++;
    else if (!pattern.startsWith('-')) return null;
  }
  return null;
}

function readPip(words: readonly Argument[], command: Command): Found {
  const at = verbAt(words, pipGlobal);
  const verb = words[at]?.value;
  if (verb !== 'install' && verb !== 'download' && verb !== 'wheel') return nothing;
  if (asksForHelp(words)) return nothing;
  return pipInstall(readWords([...words.slice(0, at), ...words.slice(at + 1)], valueOptions.pip), command);
}

function pipInstall(words: Words, command: Command): Found {
  const constrainedBy = constraintOf(words, command);
  const hashed =
    words.has('--require-hashes', '--hash') || environmentOf(command, 'PIP_REQUIRE_HASHES') === '1';
  const found = [...words.operands, ...words.values('-e', '--editable')].map((word) =>
    pythonPackage(word, constrainedBy),
  );
  const manifests: ManifestUse[] = [];
  const files = words.values('-r', '--requirement', '--requirements');
  if (files.length > 0) {
    manifests.push({
      ecosystem: 'pypi',
      locked: hashed || constrainedBy !== null ? true : null,
      files: files.flatMap((file) =>
        file.value === null || /^https?:/.test(file.value) ? [] : [file.value],
      ),
      lockedForm: null,
    });
  }
  const here = [...words.operands, ...words.values('-e', '--editable')].filter((word) =>
    isPath(word.pattern),
  );
  if (here.length > 0) {
    manifests.push({ ecosystem: 'pypi', locked: null, files: [], lockedForm: null });
  }
  return { packages: found.filter((one) => one !== null), manifests };
}

const constraining = ['-c', '--constraint', '--constraints', '--override', '--overrides'];

/** What may pin packages that the words leave open: constraints files, a closed folder, a day. Words with spaces between. */
function constraintOf(words: Words, command: Command): string | null {
  const day =
    words.value('--exclude-newer', '--uploaded-prior-to') ?? environmentOf(command, 'UV_EXCLUDE_NEWER');
  if (day) return day;
  const files = words.values(...constraining).map(({ pattern }) => pattern);
  const given =
    files.length > 0
      ? files.join(' ')
      : (environmentOf(command, 'PIP_CONSTRAINT') ?? environmentOf(command, 'UV_CONSTRAINT'));
  if (given) return given;
  // Set to what the script does not say.
  if (environmentOf(command, 'PIP_CONSTRAINT') === null) return '\0';
  if (words.has('--no-index')) return words.value('-f', '--find-links') ?? '--no-index';
  return null;
}

const archive = /\.(?:whl|tar\.gz|tar\.bz2|tgz|zip|egg)(?:[#?].*)?$/i;
const scp = /^git@[\w.-]+:/;

/** One requirement as pip takes it on a command line (PEP 508, VCS and direct URLs). Null for local ones and unknown names. */
export function pythonPackage(word: Argument, constrainedBy: string | null = null): Package | null {
  const text = word.pattern.trim();
  const direct = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*@\s*(\S+)$/.exec(text);
  const url = direct ? direct[2]! : text;
  if (/^(?:git|hg|svn|bzr)\+/.test(url) || scp.test(url)) return vcs(word, url, direct?.[1] ?? null);
  if (/^https?:\/\//.test(url)) {
    const name = direct?.[1] ?? archivedName(url);
    if (name === null) return null;
    return {
      word,
      ecosystem: 'pypi',
      name,
      requirement: null,
      exact: pinOfAddress(url) !== 'moving',
      origin: { type: 'url', url },
    };
  }
  if (isPath(url) || archive.test(url) || (text.includes('/') && !direct)) return null;
  const match = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*([^;]*?)\s*(?:;.*)?$/s.exec(text);
  if (match === null) return null;
  const [, name, specifiers] = match;
  if (specifiers !== '' && !/^(?:\(|[=<>!~@])/.test(specifiers!)) return null;
  return {
    word,
    ecosystem: 'pypi',
    name: name!,
    requirement: specifiers === '' ? null : specifiers!.replaceAll('\0', '…'),
    exact: isExact(specifiers!),
    origin: index,
    ...(constrainedBy === null ? {} : { constrainedBy }),
  };
}

/** One of the clauses admits one version only. */
function isExact(specifiers: string): boolean {
  return specifiers.split(',').some((clause) => {
    const match = /^\s*(===?|@)\s*(\S+)\s*\)?\s*$/.exec(clause);
    return match !== null && !match[2]!.includes('*') && (match[1] !== '@' || isVersion(match[2]!));
  });
}

function isVersion(text: string): boolean {
  return isElsewhere(text) || /^v?\d+(?:\.\d+)*\w*$/.test(text);
}

function vcs(word: Argument, url: string, given: string | null): Package | null {
  const [address, fragment = ''] = url.split('#', 2) as [string, string?];
  const at = address.lastIndexOf('@');
  const ref = at > address.lastIndexOf('/') ? address.slice(at + 1) : null;
  const plain = (ref === null ? address : address.slice(0, at)).replace(/^\w+\+/, '');
  const egg = /(?:^|&)egg=([\w.-]+)/.exec(fragment)?.[1];
  const name = given ?? egg ?? nameInAddress(plain);
  if (name === undefined) return null;
  const origin: Origin = { type: 'git', url: plain, ref };
  const exact = isCommit(ref) || (ref !== null && isElsewhere(ref));
  return {
    word,
    ecosystem: 'pypi',
    name,
    requirement: ref === null ? null : ref.replaceAll('\0', '…'),
    exact,
    origin,
  };
}

/** The package that a wheel or an archive is likely to hold: `c` of `…/g/c/-/archive/main/c-main.tar.gz`. */
function archivedName(url: string): string | null {
  const path = url.split(/[#?]/, 1)[0]!;
  const file = path.slice(path.lastIndexOf('/') + 1);
  const archived = refInAddress(url)?.repository;
  const versioned = archived === undefined ? /^([A-Za-z0-9][\w.]*?)-\d/.exec(file)?.[1] : undefined;
  if (versioned !== undefined) return versioned;
  const repository = archived ?? /github\.com\/([\w.-]+\/[\w.-]+)/.exec(url)?.[1];
  const last = repository?.slice(repository.lastIndexOf('/') + 1);
  if (last !== undefined && /^[\w.-]+$/.test(last)) return last;
  return /^([A-Za-z0-9][\w.-]*?)\.(?:whl|tar\.\w+|tgz|zip|egg)$/i.exec(file)?.[1] ?? null;
}

export const pipxManager: Manager = {
  matches: (program) => program === 'pipx',
  read(words, _command) {
    const at = verbAt(words, list('--'));
    const verb = words[at]?.value;
    const rest = words.slice(at + 1);
    if (verb === 'run') {
      const [first] = firstOperand(rest, valueOptions.pipx);
      const spec = readWords(rest, valueOptions.pipx).value('--spec');
      const word = spec === null ? first : readWords(rest, valueOptions.pipx).values('--spec').at(-1);
      if (!word || /\.py$/.test(word.pattern)) return nothing;
      return packages([pythonPackage(word)]);
    }
    if (verb !== 'install' && verb !== 'inject') return nothing;
    if (asksForHelp(rest)) return nothing;
    const read = readWords(rest, valueOptions.pipx);
    const operands = verb === 'inject' ? read.operands.slice(1) : read.operands;
    return packages([...operands, ...read.values('--preinstall')].map((word) => pythonPackage(word)));
  },
};

export const uvManager: Manager = {
  matches: (program) => program === 'uv' || program === 'uvx',
  read(words, command, program) {
    if (program === 'uvx') return uvTool(words, command);
    const at = verbAt(words, valueOptions.uv);
    const verb = words[at]?.value;
    const rest = words.slice(at + 1);
    if (asksForHelp(words.slice(0, at + 2))) return nothing;
    switch (verb) {
      case 'pip': {
        const inner = verbAt(rest, valueOptions.uv);
        if (rest[inner]?.value === 'install')
          return pipInstall(readWords(rest.slice(inner + 1), valueOptions.uvPip), command);
        if (rest[inner]?.value !== 'sync') return nothing;
        const files = readWords(rest.slice(inner + 1), valueOptions.uvPip).operands;
        return manifest({
          ecosystem: 'pypi',
          locked: null,
          files: files.flatMap((file) => file.value ?? []),
          lockedForm: null,
        });
      }
      case 'tool': {
        const inner = verbAt(rest, valueOptions.uv);
        const tail = rest.slice(inner + 1);
        if (rest[inner]?.value === 'run') return uvTool(tail, command);
        if (rest[inner]?.value !== 'install') return nothing;
        const read = readWords(tail, valueOptions.uv);
        const by = constraintOf(read, command);
        return packages(
          [...read.operands.slice(0, 1), ...read.values('--with')].map((word) => toolPackage(word, by)),
        );
      }
      case 'add': {
        const read = readWords(rest, valueOptions.uv);
        if (read.value('--rev') !== null || read.value('--tag') !== null) return nothing;
        return packages(read.operands.map((word) => pythonPackage(word, constraintOf(read, command))));
      }
      case 'run': {
        const [, options] = firstOperand(rest, valueOptions.uv);
        return packages(
          readWords(options, valueOptions.uv)
            .values('--with')
            .map((word) => pythonPackage(word)),
        );
      }
      case 'sync': {
        const read = readWords(rest, valueOptions.uv);
        const locked =
          read.has('--locked', '--frozen') ||
          ['UV_LOCKED', 'UV_FROZEN'].some((name) => environmentOf(command, name) !== undefined);
        const folder = read.value('--directory', '--project');
        return manifest({
          ecosystem: 'pypi',
          locked,
          files: [],
          lockedForm: 'uv sync --locked',
          ...(folder === null ? {} : { folder }),
        });
      }
      default:
        return nothing;
    }
  },
};

function uvTool(words: readonly Argument[], command: Command): Found {
  const [first, options] = firstOperand(words, valueOptions.uv);
  const read = readWords(options, valueOptions.uv);
  const by = constraintOf(read, command);
  const from = read.values('--from').at(-1);
  const main = from ?? first;
  if (!main) return nothing;
  return packages([toolPackage(main, by), ...read.values('--with').map((word) => pythonPackage(word, by))]);
}

/** `ruff@0.4.1` beside what pip understands. */
function toolPackage(word: Argument, constrainedBy: string | null): Package | null {
  const match = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?@([^/\s]+)$/.exec(word.pattern);
  if (!match) return pythonPackage(word, constrainedBy);
  return {
    word,
    ecosystem: 'pypi',
    name: match[1]!,
    requirement: match[2]!.replaceAll('\0', '…'),
    exact: isVersion(match[2]!),
    origin: index,
    ...(constrainedBy === null ? {} : { constrainedBy }),
  };
}

export const poetryManager: Manager = {
  matches: (program) => program === 'poetry',
  read(words) {
    const at = verbAt(words, valueOptions.poetry);
    let verb = words[at]?.value;
    let rest = words.slice(at + 1);
    if (asksForHelp(words)) return nothing;
    if (verb === 'self') {
      verb = rest[0]?.value === 'add' ? 'add' : null;
      rest = rest.slice(1);
    }
    const read = readWords(rest, valueOptions.poetry);
    if (verb === 'add') return packages(read.operands.map(poetryPackage));
    if (verb === 'install' || verb === 'sync')
      return manifest({ ecosystem: 'pypi', locked: true, files: [], lockedForm: null });
    if (verb !== 'update' || read.has('--lock', '--dry-run')) return nothing;
    return manifest({ ecosystem: 'pypi', locked: false, files: [], lockedForm: 'poetry install' });
  },
};

/** `x@1.2.3` is a poetry version, `x@^1` a range (https://python-poetry.org/docs/cli/#add). */
function poetryPackage(word: Argument): Package | null {
  const match = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?@([^/\s]+)$/.exec(word.pattern);
  if (!match) return pythonPackage(word);
  const requirement = match[2]!.replaceAll('\0', '…');
  return {
    word,
    ecosystem: 'pypi',
    name: match[1]!,
    requirement,
    exact: isVersion(match[2]!),
    origin: index,
  };
}

export const pdmManager: Manager = {
  matches: (program) => program === 'pdm',
  read(words) {
    const at = verbAt(words, valueOptions.pdm);
    const verb = words[at]?.value;
    const read = readWords(words.slice(at + 1), valueOptions.pdm);
    if (asksForHelp(words)) return nothing;
    if (verb === 'add') return packages(read.operands.map((word) => pythonPackage(word)));
    if (verb === 'sync') return manifest({ ecosystem: 'pypi', locked: true, files: [], lockedForm: null });
    if (verb === 'install') {
      const locked = read.has('--frozen-lockfile', '--no-lock', '--check', '--locked');
      return manifest({ ecosystem: 'pypi', locked, files: [], lockedForm: 'pdm sync' });
    }
    if (verb !== 'update') return nothing;
    return manifest({ ecosystem: 'pypi', locked: false, files: [], lockedForm: 'pdm sync' });
  },
};

export const pipenvManager: Manager = {
  matches: (program) => program === 'pipenv',
  read(words, command) {
    const at = verbAt(words, valueOptions.pipenv);
    const verb = words[at]?.value;
    const read = readWords([...words.slice(0, Math.max(at, 0)), ...words.slice(at + 1)], valueOptions.pipenv);
    if (asksForHelp(words)) return nothing;
    if (verb === 'sync') return manifest({ ecosystem: 'pypi', locked: true, files: [], lockedForm: null });
    if (verb === 'update')
      return manifest({ ecosystem: 'pypi', locked: false, files: [], lockedForm: 'pipenv sync' });
    if (verb !== 'install') return nothing;
    if (read.operands.length > 0) return packages(read.operands.map((word) => pythonPackage(word)));
    const files = read.values('-r', '--requirements').flatMap((file) => file.value ?? []);
    const locked =
      read.has('--deploy', '--ignore-pipfile') ||
      environmentOf(command, 'PIPENV_IGNORE_PIPFILE') !== undefined;
    if (files.length > 0) return manifest({ ecosystem: 'pypi', locked: null, files, lockedForm: null });
    return manifest({ ecosystem: 'pypi', locked, files: [], lockedForm: 'pipenv sync' });
  },
};

export const condaManager: Manager = {
  matches: (program) => /^(?:conda|mamba|micromamba)$/.test(program),
  read(words) {
    const at = verbAt(words, valueOptions.conda);
    let verb = words[at]?.value;
    let rest = words.slice(at + 1);
    if (asksForHelp(words)) return nothing;
    if (verb === 'env') {
      verb = rest[0]?.value === 'create' || rest[0]?.value === 'update' ? 'env' : null;
      rest = rest.slice(1);
    }
    const read = readWords(rest, valueOptions.conda);
    const files = read.values('-f', '--file').flatMap((file) => file.value ?? []);
    if (verb === 'env' || (files.length > 0 && (verb === 'install' || verb === 'create')))
      return manifest({
        ecosystem: 'conda',
        locked: null,
        files: files.length > 0 ? files : ['environment.yml'],
        lockedForm: null,
      });
    if (verb !== 'install' && verb !== 'create') return nothing;
    if (read.has('--clone', '--revision')) return nothing;
    return packages(read.operands.map(condaPackage));
  },
};

/** `channel::name=1.2.3=build`: one `=` is a prefix of a version, so only a whole one counts as exact. */
function condaPackage(word: Argument): Package | null {
  const text = word.pattern;
  if (isPath(text) || /\.(?:tar\.bz2|conda)$/.test(text) || text.startsWith('@')) return null;
  const match = /^(?:[\w./-]+::)?([A-Za-z0-9_][\w.-]*)\s*(.*)$/s.exec(text);
  if (!match || (match[2] !== '' && !/^[=<>!~ ]/.test(match[2]!))) return null;
  const version = /^(==?)\s*([^=\s*]+)(=\S+)?$/.exec(match[2]!);
  const exact =
    version !== null &&
    !/[<>,|]/.test(version[2]!) &&
    (version[1] === '==' ||
      version[3] !== undefined ||
      isElsewhere(version[2]!) ||
      /^\d+(?:\.\d+){2,}/.test(version[2]!));
  const requirement = match[2] === '' ? null : match[2]!.replaceAll('\0', '…');
  return { word, ecosystem: 'conda', name: match[1]!, requirement, exact, origin: index };
}
