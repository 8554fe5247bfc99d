import type { Argument, Command } from '../../../model/command.ts';
import type { Origin } from '../../../model/dependency.ts';
import type { Ecosystem } from '../../../model/fact.ts';
import {
  asksForHelp,
  environmentOf,
  type Found,
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
  readWords,
  verbAt,
} from './grammar.ts';

// https://docs.npmjs.com/cli/v11/using-npm/config
const npmValues =
  list(`--prefix -C --registry --cache --tag -w --workspace --omit --include --only --loglevel --userconfig
  --globalconfig --save-prefix --before --install-strategy --cpu --os --libc --otp --scope --access --location
  --fetch-retries --fetch-timeout --fetch-retry-mintimeout --fetch-retry-maxtimeout --maxsockets --script-shell
  --node-options --cafile --ca --proxy --https-proxy --noproxy --target --runtime --arch --dist-url -p --package -c
  --call --min-release-age --network-timeout --fetch-retry-factor`);

const npmInstall = list('install i in ins inst insta instal isnt isnta isntal isntall add install-test it');
const npmClean = list(
  'ci clean-install ic install-clean isntall-clean install-ci-test cit clean-install-test sit',
);

export const npmManager: Manager = {
  matches: (program) => program === 'npm' || program === 'npx',
  read(words, _command, program) {
    if (program === 'npx') return execute(words, npxValues);
    const at = verbAt(words, npmValues);
    const verb = words[at]?.value;
    if (verb === null || verb === undefined || asksForHelp(words)) return nothing;
    const rest = words.slice(at + 1);
    if (verb === 'exec' || verb === 'x') return execute(rest, npmValues);
    const read = readWords([...words.slice(0, at), ...rest], npmValues);
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

const npxValues = list('-p --package -c --call -w --workspace --node-options --prefix');

/** `npx`, `dlx`: packages given by option, or the first operand. */
function execute(words: readonly Argument[], values: ReadonlySet<string>): Found {
  return packages(programRun(words, values).map((word) => nodePackage(word)));
}

/** What `npx` and its like are to fetch and run: the words behind it are that program's own. */
export function programRun(words: readonly Argument[], values = npxValues): readonly Argument[] {
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

const yarnValues =
  list(`--cwd --registry --cache-folder --modules-folder --mutex --network-timeout --network-concurrency --use-yarnrc
  --cache --mode -p --package --prefix --global-folder --link-folder --preferred-cache-folder --production=`);

export const yarnManager: Manager = {
  matches: (program) => /^(?:yarn|yarnpkg)$/.test(program),
  read(words, command) {
    if (asksForHelp(words) || words.some((word) => word.pattern === '-v')) return nothing;
    let at = verbAt(words, yarnValues);
    if (at === -1 && words.some((word) => word.pattern.startsWith('\0'))) return nothing;
    if (words[at]?.value === 'workspace') {
      const inner = words.slice(at + 2);
      return inner[0]?.value === 'add'
        ? packages(readWords(inner.slice(1), yarnValues).operands.map((word) => nodePackage(word)))
        : nothing;
    }
    if (words[at]?.value === 'global') at += 1;
    const verb = at === -1 ? 'install' : words[at]?.value;
    const rest = at === -1 ? words : words.slice(at + 1);
    if (verb === 'dlx') return execute(rest, yarnValues);
    const read = readWords(at === -1 ? words : [...words.slice(0, at), ...rest], yarnValues);
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

const pnpmValues =
  list(`-C --dir -F --filter --filter-prod --store-dir --virtual-store-dir --registry --reporter --loglevel --lockfile-dir
  --modules-dir --global-dir --network-concurrency --child-concurrency --workspace-concurrency --package
  --save-catalog-name --allow-build --node-linker --package-import-method --changed-files-ignore-pattern`);

/** Services set `CI`, and there pnpm freezes the lockfile by itself (https://pnpm.io/cli/install#--frozen-lockfile). */
function runsInService(command: Command): boolean {
  return command.script.unit.kind === 'step' && command.remote === null;
}

export const pnpmManager: Manager = {
  matches: (program) => program === 'pnpm' || program === 'pnpx',
  read(words, command, program) {
    if (program === 'pnpx') return execute(words, pnpmValues);
    const at = verbAt(words, pnpmValues);
    const verb = words[at]?.value;
    if (verb === null || verb === undefined || asksForHelp(words.slice(0, at + 2))) return nothing;
    const rest = words.slice(at + 1);
    if (verb === 'dlx') return execute(rest, pnpmValues);
    const read = readWords([...words.slice(0, at), ...rest], pnpmValues);
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

const bunValues = list(
  '--cwd -c --config --registry --backend --concurrent-scripts --network-concurrency --omit -p --package --cache-dir --filter',
);

export const bunManager: Manager = {
  matches: (program) => program === 'bun' || program === 'bunx',
  read(words, _command, program) {
    if (program === 'bunx') return execute(words, bunValues);
    const at = verbAt(words, bunValues);
    const verb = words[at]?.value;
    if (verb === null || verb === undefined || asksForHelp(words.slice(0, at + 2))) return nothing;
    const rest = words.slice(at + 1);
    if (verb === 'x') return execute(rest, bunValues);
    const read = readWords([...words.slice(0, at), ...rest], bunValues);
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

const denoValues = list(
  '-n --name --root -c --config --import-map --lock --cert --reload -r --location --v8-flags --seed --env-file --entrypoint -e',
);

export const denoManager: Manager = {
  matches: (program) => program === 'deno',
  read(words) {
    const at = verbAt(words, denoValues);
    const verb = words[at]?.value;
    if (asksForHelp(words.slice(0, at + 2))) return nothing;
    const rest = words.slice(at + 1);
    if (verb === 'run' || verb === 'x') {
      const first = rest.find((word) => !word.pattern.startsWith('-'));
      return packages(first && /^(?:npm|jsr):/.test(first.pattern) ? [denoPackage(first)] : []);
    }
    const read = readWords(rest, denoValues);
    if (verb === 'add') return packages(read.operands.map(denoPackage));
    if (verb !== 'install' && verb !== 'i') return nothing;
    if (read.operands.length > 0)
      return packages(read.operands.slice(0, read.has('-g', '--global') ? 1 : undefined).map(denoPackage));
    const locked = read.has('--frozen');
    return manifest({ ecosystem: 'npm', locked, files: [], lockedForm: 'deno install --frozen' });
  },
};

function denoPackage(word: Argument): Package | null {
  const match = /^(npm|jsr):(.*)$/.exec(word.pattern);
  if (!match) return null;
  const inner = nodePackage({ ...word, pattern: match[2]!.replace(/^\//, '') });
  return inner && { ...inner, word, ecosystem: match[1] as Ecosystem };
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
      exact: /\d+\.\d+|[0-9a-f]{40}|\0/.test(text),
      origin,
    };
  }
  const alias = /^(?:@[\w.-]+\/)?[\w.-]+@npm:(.+)$/.exec(text);
  const match = /^((?:@[\w.~-]+\/)?[\w.~-]+)(?:@(.*))?$/s.exec(alias ? alias[1]! : text);
  if (!match) return null;
  const requirement = match[2] === undefined || match[2] === '' ? null : match[2];
  if (requirement !== null && /^(?:file:|link:|workspace:|portal:|\.)/.test(requirement)) return null;
  const git =
    requirement !== null && /^(?:git|https?:|github:)/.test(requirement)
      ? requirement.split('#')[1]
      : undefined;
  return {
    word,
    ecosystem: 'npm',
    name: match[1]!,
    requirement: requirement === null ? null : requirement.replaceAll('\0', '…'),
    exact:
      requirement !== null &&
      (isElsewhere(requirement) || exactVersion.test(requirement) || isCommit(git ?? null)),
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
