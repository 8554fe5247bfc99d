import { valueOptions } from '../../../data/install-options.ts';
import { pinOfAddress } from '../../../model/address.ts';
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
  isOn,
  isPath,
  list,
  type Manager,
  manifest,
  nameInAddress,
  nothing,
  type Package,
  packages,
  part,
  readWords,
  verbAt,
} from './grammar.ts';

const npmInstall = list('install i in ins inst insta instal isnt isnta isntal isntall add install-test it');
const npmClean = list(
  'ci clean-install ic install-clean isntall-clean install-ci-test cit clean-install-test sit',
);

export const npmManager: Manager = {
  matches: (program) => program === 'npm' || program === 'npx',
  read(words, _command, program) {
    if (program === 'npx') return execute(words, valueOptions.npx);
    const at = verbAt(words, valueOptions.npm);
    const verb = words[at]?.value;
    if (verb === null || verb === undefined || asksForHelp(words)) return nothing;
    const rest = words.slice(at + 1);
    if (verb === 'exec' || verb === 'x') return execute(rest, valueOptions.npx);
    const read = readWords([...words.slice(0, at), ...rest], valueOptions.npm);
    if (/^(?:init|create|innit)$/.test(verb))
      return create([...words.slice(0, at), ...rest], valueOptions.npm);
    const prefix = read.value('--prefix', '-C');
    const folder = prefix === null ? {} : { folder: prefix };
    if (npmClean.has(verb))
      return manifest({ ecosystem: 'npm', locked: true, files: [], lockedForm: null, ...folder });
    if (!npmInstall.has(verb) || read.has('--package-lock-only', '--dry-run')) return nothing;
    const before = read.value('--before');
    const isGlobal = read.has('-g', '--global') || read.value('--location') === 'global';
    if (read.operands.length > 0) return packages(read.operands.map((word) => nodePackage(word, before)));
    if (isGlobal) return nothing;
    return manifest({
      ecosystem: 'npm',
      locked: before !== null,
      files: [],
      lockedForm: 'npm ci',
      ...folder,
    });
  },
};

/** `npx`, `dlx`: packages given by option, or the first operand. */
function execute(words: readonly Argument[], values: ReadonlySet<string>): Found {
  return packages(
    programRun(words, values).map((word) => {
      const found = nodePackage(word);
      return found && { ...found, localFirst: true };
    }),
  );
}

/**
 * `npm create vite`, `npm init @org`: the package that the words stand for, which is fetched and run
 * (https://docs.npmjs.com/cli/v11/commands/npm-init#description). Without a word the command runs nothing of others.
 */
function create(words: readonly Argument[], values: ReadonlySet<string>): Found {
  const word = readWords(words, values).operands[0];
  if (word === undefined || isPath(word.pattern) || word.pattern.startsWith('\0')) return nothing;
  const pattern = starter(word.pattern);
  const found = pattern === null ? null : nodePackage({ ...word, pattern });
  return packages([found && { ...found, word, spelling: word.pattern.replace(/(.)@.*$/s, '$1') }]);
}

/** `vite@5` → `create-vite@5`, `@org` → `@org/create`, `@org/x` → `@org/create-x`, `owner/x` → `owner/create-x`. */
function starter(text: string): string | null {
  const scope = /^(@[\w.~-]+)(?:@(.*))?$/.exec(text);
  if (scope) return `${scope[1]}/create${scope[2] === undefined ? '' : `@${scope[2]}`}`;
  const match = /^((?:@[\w.~-]+|(?:[\w.:/+-]*\/)?[\w.-]+)\/)?([\w.~-]+)((?:[@#].*)?)$/s.exec(text);
  if (match === null) return null;
  const [, before = '', name = '', after = ''] = match;
  return `${before}${name.startsWith('create-') ? '' : 'create-'}${name}${after}`;
}

/** What `npx` and its like are to fetch and run: the words behind it are that program's own. */
export function programRun(words: readonly Argument[], values = valueOptions.npx): readonly Argument[] {
  const options: Argument[] = [];
  let first: Argument | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.pattern === '--') {
      first = words[at + 1] ?? null;
      break;
    }
    if (!word.pattern.startsWith('-')) {
      first = word;
      break;
    }
    options.push(word);
    if (values.has(word.pattern) && words[at + 1]) options.push(words[++at]!);
  }
  const read = readWords(options, values);
  if (read.has('--no-install', '--no', '--offline', '--version', '-v', '--help', '-h', '--bun')) {
    if (!read.has('--bun')) return [];
  }
  const given = read.values('-p', '--package');
  return given.length > 0 ? given : first ? [first] : [];
}

export const yarnManager: Manager = {
  matches: (program) => /^(?:yarn|yarnpkg)$/.test(program),
  read(words, command) {
    if (asksForHelp(words) || words.some((word) => word.pattern === '-v')) return nothing;
    let at = verbAt(words, valueOptions.yarn);
    if (at === -1 && words.some((word) => word.pattern.startsWith('\0'))) return nothing;
    if (words[at]?.value === 'workspace') {
      const inner = words.slice(at + 2);
      return inner[0]?.value === 'add'
        ? packages(readWords(inner.slice(1), valueOptions.yarn).operands.map((word) => nodePackage(word)))
        : nothing;
    }
    if (words[at]?.value === 'global') at += 1;
    const verb = at === -1 ? 'install' : words[at]?.value;
    const rest = at === -1 ? words : words.slice(at + 1);
    if (verb === 'dlx') return execute(rest, valueOptions.yarn);
    if (verb === 'create') return create(rest, valueOptions.yarn);
    const read = readWords(at === -1 ? words : [...words.slice(0, at), ...rest], valueOptions.yarn);
    if (verb === 'add')
      return packages(
        read.operands.filter((word) => word.value !== 'global').map((word) => nodePackage(word)),
      );
    if (verb !== 'install' || read.value('--mode') === 'update-lockfile') return nothing;
    const locked =
      read.has('--frozen-lockfile', '--immutable', '--immutable-cache', '--check-cache') ||
      isOn(environmentOf(command, 'YARN_ENABLE_IMMUTABLE_INSTALLS'));
    const given = read.value('--cwd');
    return manifest({
      ecosystem: 'npm',
      locked,
      files: [],
      lockedForm: 'yarn install --frozen-lockfile',
      ...(given === null ? {} : { folder: given }),
    });
  },
};

/** Services set `CI`, and there pnpm freezes the lockfile by itself (https://pnpm.io/cli/install#--frozen-lockfile). */
function runsInService(command: Command): boolean {
  return command.script.unit.kind === 'step' && command.remote === null;
}

export const pnpmManager: Manager = {
  matches: (program) => program === 'pnpm' || program === 'pnpx',
  read(words, command, program) {
    if (program === 'pnpx') return execute(words, valueOptions.pnpm);
    const at = verbAt(words, valueOptions.pnpm);
    const verb = words[at]?.value;
    if (verb === null || verb === undefined || asksForHelp(words.slice(0, at + 2))) return nothing;
    const rest = words.slice(at + 1);
    if (verb === 'dlx') return execute(rest, valueOptions.pnpm);
    if (verb === 'create') return create(rest, valueOptions.pnpm);
    const read = readWords([...words.slice(0, at), ...rest], valueOptions.pnpm);
    if (verb === 'add' || ((verb === 'install' || verb === 'i') && read.operands.length > 0))
      return packages(read.operands.map((word) => nodePackage(word)));
    if ((verb !== 'install' && verb !== 'i') || read.has('--lockfile-only', '-g', '--global')) return nothing;
    const off = read.has('--no-frozen-lockfile') || read.value('--frozen-lockfile') === 'false';
    const on =
      read.has('--frozen-lockfile', '--offline') ||
      runsInService(command) ||
      isOn(environmentOf(command, 'CI'));
    const given = read.value('-C', '--dir');
    return manifest({
      ecosystem: 'npm',
      locked: on && !off,
      files: [],
      lockedForm: 'pnpm install --frozen-lockfile',
      ...(given === null ? {} : { folder: given }),
    });
  },
};

export const bunManager: Manager = {
  matches: (program) => program === 'bun' || program === 'bunx',
  read(words, _command, program) {
    if (program === 'bunx') return execute(words, valueOptions.bun);
    const at = verbAt(words, valueOptions.bun);
    const verb = words[at]?.value;
    if (verb === null || verb === undefined || asksForHelp(words.slice(0, at + 2))) return nothing;
    const rest = words.slice(at + 1);
    if (verb === 'x') return execute(rest, valueOptions.bun);
    if (verb === 'create' || verb === 'c') {
      // `owner/x` and addresses are templates that are copied and not run.
      const template = readWords(rest, valueOptions.bun).operands[0]?.pattern ?? '';
      return /^@/.test(template) || !template.includes('/') ? create(rest, valueOptions.bun) : nothing;
    }
    const read = readWords([...words.slice(0, at), ...rest], valueOptions.bun);
    const given = read.value('--cwd');
    const folder = given === null ? {} : { folder: given };
    if (verb === 'ci')
      return manifest({ ecosystem: 'npm', locked: true, files: [], lockedForm: null, ...folder });
    if (verb !== 'install' && verb !== 'i' && verb !== 'add' && verb !== 'a') return nothing;
    if (read.operands.length > 0) return packages(read.operands.map((word) => nodePackage(word)));
    if (verb === 'add' || verb === 'a' || read.has('-g', '--global', '--lockfile-only', '--dry-run'))
      return nothing;
    const locked = read.has('--frozen-lockfile');
    return manifest({
      ecosystem: 'npm',
      locked,
      files: [],
      lockedForm: 'bun install --frozen-lockfile',
      ...folder,
    });
  },
};

export const corepackManager: Manager = {
  matches: (program) => program === 'corepack',
  read(words) {
    const verb = words[0]?.value;
    if (verb !== 'prepare' && verb !== 'use' && verb !== 'install') return nothing;
    const read = readWords(words.slice(1), list('-o --output --cache-only'));
    return packages(read.operands.map((word) => nodePackage(word)));
  },
};

/** Commands of Deno that run or fetch what their first operand names. */
const denoRuns = /^(?:run|serve|test|bench|compile|cache|check|bundle)$/;

export const denoManager: Manager = {
  matches: (program) => program === 'deno' || program === 'dx',
  read(words, _command, program) {
    if (program === 'dx') return denoProgram(words);
    const at = verbAt(words, valueOptions.deno);
    const verb = words[at]?.value ?? '';
    if (asksForHelp(words.slice(0, at + 2))) return nothing;
    const rest = words.slice(at + 1);
    const first = words[at];
    // `deno npm:x` is short for `deno run npm:x`.
    if (first && denoSpecifier.test(first.pattern)) return packages([denoPackage(first)]);
    if (verb === 'x') return denoProgram(rest);
    const read = readWords(rest, valueOptions.deno);
    const preloaded = read.values('--preload', '--require');
    if (verb === 'create' || verb === 'init') {
      const [operand] = read.operands;
      if (operand === undefined || (verb === 'init' && !read.has('--npm'))) return nothing;
      return create(operand.pattern.startsWith('npm:') ? [part(operand, 4)] : [operand], valueOptions.deno);
    }
    if (denoRuns.test(verb)) {
      const [operand] = firstOperand(rest, valueOptions.deno);
      const named = /^(?:cache|check|test|bench)$/.test(verb) ? read.operands : operand ? [operand] : [];
      return packages([...named, ...preloaded].map(denoPackage));
    }
    if (verb === 'add') return packages(read.operands.map(denoPackage));
    if (verb !== 'install' && verb !== 'i') return nothing;
    if (read.operands.length > 0)
      return packages(read.operands.slice(0, read.has('-g', '--global') ? 1 : undefined).map(denoPackage));
    const locked = read.has('--frozen');
    return manifest({ ecosystem: 'npm', locked, files: [], lockedForm: 'deno install --frozen' });
  },
};

/** `deno x`, `dx`: a word without `jsr:` is a package of npm. */
function denoProgram(words: readonly Argument[]): Found {
  const [operand] = firstOperand(words, valueOptions.deno);
  if (operand === null || isPath(operand.pattern) || /^https?:/.test(operand.pattern)) return nothing;
  if (denoSpecifier.test(operand.pattern)) return packages([denoPackage(operand)]);
  const found = denoPackage({ ...operand, pattern: `npm:${operand.pattern}` });
  return packages([found && { ...found, word: operand, localFirst: true }]);
}

const denoSpecifier = /^(?:npm|jsr):/;

/** `npm:@scope/name@1.2.3/path`: name, version, then a path inside (https://docs.deno.com/runtime/fundamentals/modules/). */
function denoPackage(word: Argument): Package | null {
  const match = /^(npm|jsr):\/?((?:@[\w.~-]+\/)?[\w.~-]+)(?:@([^/]*))?(?:\/.*)?$/s.exec(word.pattern);
  if (!match) return null;
  const requirement = match[3] === undefined || match[3] === '' ? null : match[3];
  return {
    word,
    ecosystem: match[1] === 'jsr' ? 'jsr' : 'npm',
    name: match[2]!,
    requirement: requirement === null ? null : requirement.replaceAll('\0', '…'),
    exact: requirement !== null && (isElsewhere(requirement) || exactVersion.test(requirement)),
    origin: index,
    spelling: `${match[1]}:${match[2]}`,
  };
}

const exactVersion = /^[=v]?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;

/** What npm understands as one package (https://docs.npmjs.com/cli/v11/using-npm/package-spec). Null for local ones and unknown names. */
export function nodePackage(word: Argument, before: string | null = null): Package | null {
  const text = word.pattern;
  const constrained = before === null ? {} : { constrainedBy: before };
  if (isPath(text) || /\.(?:tgz|tar\.gz|tar)$/.test(text.replace(/^https?:.*/, ''))) return null;
  const hosted = /^(?:(github|gitlab|bitbucket|gist):)?([\w.-]+\/[\w.-]+)(?:#(.+))?$/.exec(text);
  if (hosted && !text.startsWith('@'))
    return gitPackage(word, hosted[1] ?? 'github', hosted[2]!, hosted[3] ?? null);
  if (/^(?:git(?:\+\w+)?:\/\/|git@|ssh:\/\/)/.test(text) || /^https?:\/\/\S+\.git(?:#|$)/.test(text)) {
    const [url, ref = null] = text.split('#', 2) as [string, string?];
    const name = nameInAddress(url) ?? url;
    return fromGit(word, name, url, ref);
  }
  if (/^https?:\/\//.test(text)) {
    const origin: Origin = { type: 'url', url: text };
    const name = nameInAddress(text);
    if (!name) return null;
    return {
      word,
      ecosystem: 'npm',
      name,
      requirement: null,
      exact: pinOfAddress(text) !== 'moving',
      origin,
    };
  }
  const alias = /^(?:@[\w.-]+\/)?[\w.-]+@npm:(.+)$/.exec(text);
  const match = /^((?:@[\w.~-]+\/)?[\w.~-]+)(?:@(.*))?$/s.exec(alias ? alias[1]! : text);
  if (!match) return null;
  const requirement = match[2] === undefined || match[2] === '' ? null : match[2];
  if (requirement !== null && /^(?:file:|link:|workspace:|portal:|\.)/.test(requirement)) return null;
  // `foo@git+https://…`, `foo@owner/repository`: the name is its own, and all else as without one.
  if (requirement !== null && /^(?:git|ssh:|https?:|gitlab:|bitbucket:|gist:|[\w.-]+\/)/.test(requirement)) {
    const elsewhere = nodePackage({ ...word, pattern: requirement }, before);
    return elsewhere && { ...elsewhere, word, name: match[1]! };
  }
  return {
    word,
    ecosystem: 'npm',
    name: match[1]!,
    requirement: requirement === null ? null : requirement.replaceAll('\0', '…'),
    exact: requirement !== null && (isElsewhere(requirement) || exactVersion.test(requirement)),
    origin: index,
    ...constrained,
  };
}

function gitPackage(word: Argument, host: string, repository: string, ref: string | null): Package {
  const site =
    host === 'github'
      ? 'https://github.com'
      : host === 'gitlab'
        ? 'https://gitlab.com'
        : 'https://bitbucket.org';
  return fromGit(word, repository, `${site}/${repository}`, ref);
}

function fromGit(word: Argument, name: string, url: string, ref: string | null): Package {
  const exact = isCommit(ref) || (ref !== null && isElsewhere(ref));
  const requirement = ref === null ? null : ref.replaceAll('\0', '…');
  return { word, ecosystem: 'npm', name, requirement, exact, origin: { type: 'git', url, ref } };
}
