import {
  brewFormulas,
  chocolateyPackages,
  condaPackages,
  dnfModules,
  pythonTools,
  serviceOptions,
  versionManagers,
  wingetPackages,
} from '../../data/runtime-commands.ts';
import { managedTools } from '../../data/tools.ts';
import type { Argument, Command } from '../../model/command.ts';
import type { Download } from '../../model/download.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import { lookUp } from '../../model/table.ts';
import { functionRuntime } from '../infrastructure/serverless.ts';
import { readServiceVersion } from '../infrastructure/service-versions.ts';
import { roleOf } from './claim.ts';
import { readJava, readVersion, type Spoken } from './versions.ts';

/** Runtimes that a command line names: `nvm install 12`, `uv venv --python 3.8`, `brew install node@14`. */
export function readCommandRuntimes(command: Command): RuntimeUse[] {
  const { name } = command;
  if (name === null) return [];
  const services = serviceVersions(command, name);
  if (services.length > 0) return services;
  if (name === 'aws' || name === 'gcloud' || name === 'sam') return functionFlags(command);
  if (name === 'asdf' || name === 'mise' || name === 'rtx' || name === 'proto') return managed(command);
  const reader = lookUp(readers, name);
  if (reader) return reader(command);
  if (lookUp(pythonTools, name)) return pythonTool(command, name);
  return versionManager(command, name);
}

function versionManager(command: Command, name: string): RuntimeUse[] {
  const entry = lookUp(versionManagers, name);
  if (!entry) return [];
  const [product, verbs] = entry;
  const words = command.arguments.filter(({ value }) => value === null || !value.startsWith('-'));
  const verb = words.findLastIndex(({ value }) => value !== null && verbs.includes(value));
  // `n 14` has no verb.
  if (verb === -1 && !verbs.includes('*')) return [];
  return versionsOf(command, product, words.slice(verb + 1, verb + 2));
}

function versionsOf(command: Command, product: string, words: readonly Argument[]): RuntimeUse[] {
  return words.flatMap((word) => {
    const spoken = word.value === null ? null : readVersion(product, bareVersion(product, word.value));
    return spoken && spoken.constraint !== 'range' ? [use(command, word, spoken)] : [];
  });
}

/** `go1.17`, `perl-5.26.0`, `php-7.4` */
function bareVersion(product: string, text: string): string {
  return text.startsWith(product) ? text.slice(product.length).replace(/^-/, '') : text;
}

type Reader = (command: Command) => RuntimeUse[];

const readers: Readonly<Record<string, Reader>> = {
  apt: thirdPartyPackages,
  'apt-get': thirdPartyPackages,
  brew: brewFormula,
  cargo: toolchainOfCargo,
  choco: chocolatey,
  cinst: chocolatey,
  cf: cloudFoundryStack,
  conda: condaPackage,
  corepack: (command) => toolsAt(command, ['prepare', 'use', 'install']),
  dnf: dnfModule,
  'dotnet-install.ps1': dotnetInstall,
  'dotnet-install.sh': dotnetInstall,
  heroku: herokuStack,
  jabba: (command) => javaAfter(command, ['install', 'use']),
  mamba: condaPackage,
  micromamba: condaPackage,
  npx: (command) => toolsAt(command, []),
  pixi: condaPackage,
  pnpm: pnpmEnv,
  sdk: sdkman,
  volta: (command) => toolsAt(command, ['install', 'pin', 'fetch']),
  winget,
  yum: dnfModule,
};

function plainWords(command: Command): readonly Argument[] {
  return command.arguments.filter(({ value }) => value === null || !value.startsWith('-'));
}

/** Words of options: `--python 3.8`, `--python=3.8`, `-p 3.8`. */
function optionWords(
  command: Command,
  options: readonly string[],
): readonly { word: Argument; value: string }[] {
  const words = command.arguments;
  return words.flatMap((word, index) => {
    const text = word.value ?? '';
    const equals = text.indexOf('=');
    if (equals > 1 && options.includes(text.slice(0, equals)))
      return [{ word, value: text.slice(equals + 1) }];
    const next = options.includes(text) ? words[index + 1] : undefined;
    return next?.value == null ? [] : [{ word: next, value: next.value }];
  });
}

/** `python3.8`, `cpython@3.8`, `3.8.10`, `cp38`: an interpreter of another kind, a path or a range says nothing. */
function pythonOf(text: string): Spoken | null {
  const short = /^(?:cp|py)(\d)(\d{1,2})$/.exec(text);
  const bare = short ? `${short[1]}.${short[2]}` : text.replace(/^(?:cpython|python)[-@=]{0,2}(?=\d)/, '');
  const spoken = readVersion('python', /^\d+\.\d+(?:\.\d+)?/.exec(bare)?.[0] === bare ? bare : '');
  return spoken === null || spoken.constraint === 'range' ? null : spoken;
}

function pythonTool(command: Command, name: string): RuntimeUse[] {
  const { verbs = [], options = [] } = lookUp(pythonTools, name)!;
  // What stands behind the program that is run is the program's: `uv run app.py -p 8080`.
  const own = { ...command, arguments: ownArguments(command, name) };
  const words = plainWords(own);
  const named = verbs.flatMap((verb) =>
    verb.every((part, index) => words[index]?.value === part)
      ? words.slice(verb.length, verb.length === 2 && verb[1] === 'install' ? undefined : verb.length + 1)
      : [],
  );
  const found = [
    ...named.flatMap((word) => (word.value === null ? [] : [{ word, value: word.value }])),
    ...optionWords(own, options),
  ].flatMap(({ word, value }) => {
    const spoken = pythonOf(value);
    return spoken ? [use(command, word, spoken)] : [];
  });
  const environment = command.environment.UV_PYTHON ?? command.script.unit.env?.UV_PYTHON;
  if (found.length > 0 || (name !== 'uv' && name !== 'uvx') || typeof environment !== 'string') return found;
  const spoken = pythonOf(environment);
  return spoken ? [use(command, command.program, spoken)] : [];
}

function ownArguments({ arguments: words }: Command, name: string): readonly Argument[] {
  const first = words.findIndex(({ value }) => value !== null && !value.startsWith('-'));
  const runs = name === 'uvx' ? 0 : /^(?:run|tool)$/.test(words[first]?.value ?? '') ? first + 1 : -1;
  if (runs === -1 || (name !== 'uv' && name !== 'uvx')) return words;
  const skip = words[runs]?.value === 'run' ? runs + 1 : runs;
  for (let at = skip; at < words.length; at++) {
    const value = words[at]!.value;
    if (value === null || !value.startsWith('-')) return words.slice(0, at);
    // Options of uv that take a value, given as the next word.
    if (
      /^(?:-p|--python|--with|--with-requirements|--from|--extra|--group|--package|--env-file|--directory|--project|--index-url)$/.test(
        value,
      )
    )
      at++;
  }
  return words;
}

/** `node@18`, `pnpm@7.1.0`, of tools that the version managers know. */
function toolsAt(command: Command, verbs: readonly string[]): RuntimeUse[] {
  const words = plainWords(command);
  if (verbs.length > 0 && !verbs.includes(words[0]?.value ?? '')) return [];
  const given = [
    ...words.slice(verbs.length > 0 ? 1 : 0).map((word) => ({ word, value: word.value ?? '' })),
    ...optionWords(command, ['-p', '--package']),
  ];
  return given.flatMap(({ word, value }) => {
    const match = /^(node|yarn|pnpm|bun|deno)@(\d[\w.-]*)$/.exec(value);
    return match ? named(command, match[1]!, match[2]!, word) : [];
  });
}

function brewFormula(command: Command): RuntimeUse[] {
  const [verb, ...words] = plainWords(command);
  if (!/^(?:install|reinstall|upgrade|link)$/.test(verb?.value ?? '')) return [];
  return words.flatMap((word) => {
    const match = /^(?:[\w-]+\/[\w-]+\/)?([a-z-]+)@(\d[\d.]*)$/.exec(word.value ?? '');
    const product = match ? lookUp(brewFormulas, match[1]!) : undefined;
    const spoken = product === undefined ? null : readVersion(product, match![2]!);
    return spoken ? [use(command, word, spoken)] : [];
  });
}

/** `choco install nodejs --version 14.17.0`, `choco install python38` */
function chocolatey(command: Command): RuntimeUse[] {
  const words = plainWords(command).filter(({ value }) => !/^(?:install|upgrade)$/.test(value ?? ''));
  const [version] = optionWords(command, ['--version', '-version']);
  return words.flatMap((word) => {
    const id = (word.value ?? '').toLowerCase();
    const numbered = /^(python|postgresql|php|ruby|nodejs)(\d{1,3})$/.exec(id);
    const product =
      lookUp(chocolateyPackages, id) ?? (numbered ? lookUp(chocolateyPackages, numbered[1]!) : undefined);
    if (product === undefined || word === version?.word) return [];
    const written = version?.value ?? (numbered && product !== 'ruby' ? digitsOf(product, numbered[2]!) : '');
    const spoken = readVersion(product, written);
    return spoken && spoken.constraint !== 'range' ? [use(command, version?.word ?? word, spoken)] : [];
  });
}

/** python38 → 3.8, php74 → 7.4, postgresql12 → 12 */
function digitsOf(product: string, digits: string): string {
  return product === 'python' || product === 'php' ? digits.replace(/^(\d)(\d)/, '$1.$2') : digits;
}

/** `winget install Python.Python.3.8`, `winget install --id OpenJS.NodeJS --version 14.17.0` */
function winget(command: Command): RuntimeUse[] {
  const [version] = optionWords(command, ['--version', '-v']);
  const ids = [
    ...plainWords(command).map((word) => ({ word, value: word.value ?? '' })),
    ...optionWords(command, ['--id']),
  ];
  const seen = new Set<string>();
  return ids.flatMap(({ word, value }) => {
    const match = /^([a-z]+(?:\.[a-z]+)+?)(?:\.(\d+(?:\.\d+)*))?$/i.exec(value);
    const product = match ? lookUp(wingetPackages, match[1]!.toLowerCase()) : undefined;
    const written = match?.[2] ?? version?.value ?? '';
    const spoken = product === undefined ? null : readVersion(product, written);
    if (!spoken || spoken.constraint === 'range' || seen.has(value)) return [];
    seen.add(value);
    return [use(command, match?.[2] === undefined ? (version?.word ?? word) : word, spoken)];
  });
}

/** `conda create -n x python=3.8 nodejs=14` */
function condaPackage(command: Command): RuntimeUse[] {
  const words = plainWords(command);
  if (!/^(?:create|install|update|add|env)$/.test(words[0]?.value ?? '')) return [];
  return words.slice(1).flatMap((word) => {
    const match = /^(?:[\w-]+::)?([a-z]+)={1,2}(\d[\d.]*)(?:\.\*|\*)?(?:=.*)?$/.exec(word.value ?? '');
    const product = match ? lookUp(condaPackages, match[1]!) : undefined;
    const spoken = product === undefined ? null : readVersion(product, match![2]!.replace(/\.$/, ''));
    return spoken ? [use(command, word, spoken)] : [];
  });
}

/** `dnf module enable nodejs:14`, `dnf module install php:7.4/minimal` */
function dnfModule(command: Command): RuntimeUse[] {
  const words = plainWords(command);
  if (words[0]?.value !== 'module' || !/^(?:install|enable|switch-to|reset)$/.test(words[1]?.value ?? ''))
    return [];
  return words.slice(2).flatMap((word) => {
    const match = /^@?([a-z]+\d*):(\d+(?:\.\d+)*)(?:\/.*)?$/.exec(word.value ?? '');
    const product = match ? lookUp(dnfModules, match[1]!) : undefined;
    const spoken = product === undefined ? null : readVersion(product, match![2]!);
    return spoken ? [{ ...use(command, word, spoken), vendor: 'The distribution' }] : [];
  });
}

/**
 * Packages with a version in their name are the distribution's to support, unless the script takes them from the
 * project's own archive: deadsnakes follows python.org, apt.postgresql.org follows PostgreSQL.
 */
function thirdPartyPackages(command: Command): RuntimeUse[] {
  const { text } = command.script.excerpt;
  const snakes = text.includes('deadsnakes');
  const elephants = text.includes('apt.postgresql.org');
  if (!snakes && !elephants) return [];
  return plainWords(command).flatMap((word) => {
    const value = word.value ?? '';
    const python = snakes ? /^python(\d\.\d+)(?:-(?:dev|venv|full))?$/.exec(value)?.[1] : undefined;
    const postgres = elephants ? /^postgresql-(9\.\d|\d\d)$/.exec(value)?.[1] : undefined;
    const spoken =
      python !== undefined
        ? readVersion('python', python)
        : postgres !== undefined
          ? readVersion('postgresql', postgres)
          : null;
    return spoken ? [use(command, word, spoken)] : [];
  });
}

/** `cargo +1.60 build` */
function toolchainOfCargo(command: Command): RuntimeUse[] {
  const [word] = command.arguments;
  const version = /^\+(1\.\d+(?:\.\d+)?)(?:-.*)?$/.exec(word?.value ?? '')?.[1];
  const spoken = version === undefined ? null : readVersion('rust', version);
  return word && spoken ? [use(command, word, spoken)] : [];
}

function javaAfter(command: Command, verbs: readonly string[]): RuntimeUse[] {
  const [verb, word] = plainWords(command);
  if (!word || !verbs.includes(verb?.value ?? '')) return [];
  const spoken = readJava((word.value ?? '').replace(/-\d+$/, ''));
  return spoken ? [use(command, word, spoken)] : [];
}

/** `sdk install java 11.0.12-tem`, `sdk use gradle 6.8` */
function sdkman(command: Command): RuntimeUse[] {
  const [verb, tool, version] = plainWords(command);
  if (!tool || !version || !/^(?:install|use|default|i|u|d)$/.test(verb?.value ?? '')) return [];
  return named(command, tool.value, version.value, version);
}

/** `pnpm env use --global 14`, `pnpm dlx node@14` */
function pnpmEnv(command: Command): RuntimeUse[] {
  const words = plainWords(command);
  if (words[0]?.value !== 'env' || !/^(?:use|add)$/.test(words[1]?.value ?? '')) return [];
  return versionsOf(command, 'nodejs', words.slice(2));
}

/** https://learn.microsoft.com/dotnet/core/tools/dotnet-install-script */
function dotnetInstall(command: Command): RuntimeUse[] {
  return optionWords(command, ['--channel', '-c', '-Channel', '--version', '-v', '-Version']).flatMap(
    ({ word, value }) => {
      const spoken = readVersion('dotnet', value);
      return spoken && spoken.constraint !== 'range' ? [use(command, word, spoken)] : [];
    },
  );
}

function herokuStack(command: Command): RuntimeUse[] {
  const [verb, word] = plainWords(command);
  return word && verb?.value === 'stack:set' ? stackUses(command, word, word.value ?? '') : [];
}

function cloudFoundryStack(command: Command): RuntimeUse[] {
  return optionWords(command, ['-s', '--stack']).flatMap(({ word, value }) =>
    stackUses(command, word, value),
  );
}

function stackUses(command: Command, word: Argument, value: string): RuntimeUse[] {
  return readServiceVersion('heroku-stack', value).map((spoken) => ({
    ...use(command, word, spoken, 'stack'),
    text: value,
  }));
}

/** `eksctl create cluster --version 1.21`, `heroku create --stack heroku-18` */
function serviceVersions(command: Command, name: string): RuntimeUse[] {
  if (!serviceOptions.some(([program]) => program.test(name))) return [];
  const words = plainWords(command)
    .slice(0, 4)
    .map(({ value }) => value ?? '')
    .join(' ');
  return serviceOptions.flatMap(([program, group, option, form]) =>
    program.test(name) && group.test(words)
      ? optionWords(command, [option]).flatMap(({ word, value }) =>
          form === 'heroku-stack'
            ? stackUses(command, word, value)
            : readServiceVersion(form, value).map((spoken) => use(command, word, spoken, 'managed-service')),
        )
      : [],
  );
}

/** `--runtime python3.7` and `--runtime=nodejs10` of commands that deploy functions. */
function functionFlags(command: Command): RuntimeUse[] {
  const { name, arguments: words } = command;
  const group = words.find(({ value }) => value !== null && !value.startsWith('-'))?.value ?? '';
  if (
    (name === 'aws' && group !== 'lambda') ||
    (name === 'gcloud' && !/^(?:functions|beta|alpha)$/.test(group))
  )
    return [];
  return words.flatMap((word, index) => {
    const joined = /^--runtime=(.+)$/.exec(word.value ?? '')?.[1];
    const next = word.value === '--runtime' ? words[index + 1] : undefined;
    const spoken = functionRuntime(joined ?? next?.value ?? '');
    return spoken ? [use(command, next ?? word, spoken, 'lambda')] : [];
  });
}

/** `asdf install nodejs 12.22.1`, `mise use python@3.8`. */
function managed(command: Command): RuntimeUse[] {
  const words = command.arguments.filter(({ value }) => value === null || !value.startsWith('-'));
  const [verb, tool, version] = words;
  if (!/^(?:install|use|global|local|set|exec|x)$/.test(verb?.value ?? '')) return [];
  if (command.name === 'asdf' || command.name === 'proto')
    return tool && version ? named(command, tool.value, version.value, version) : [];
  return words.slice(1).flatMap((word) => {
    const match = /^([\w:-]+)@(.+)$/.exec(word.value ?? '');
    return match ? named(command, match[1]!, match[2]!, word) : [];
  });
}

function named(command: Command, tool: string | null, version: string | null, word: Argument): RuntimeUse[] {
  if (tool === null || version === null) return [];
  const known = tool.replace(/^core:/, '');
  const product = lookUp(managedTools, known) ?? null;
  const spoken =
    known === 'java' ? readJava(version) : product === null ? null : readVersion(product, version);
  return spoken && spoken.constraint !== 'range' ? [use(command, word, spoken)] : [];
}

function use(command: Command, word: Argument, spoken: Spoken, source = 'command'): RuntimeUse {
  const { job } = command.script.unit;
  return {
    kind: 'runtime',
    path: command.path,
    span: word.span,
    text: word.text,
    product: spoken.product,
    version: spoken.version,
    constraint: spoken.constraint,
    role: roleOf(spoken.product),
    source,
    ...(job === undefined ? {} : { owner: job }),
  };
}

/** `https://deb.nodesource.com/setup_12.x`: the script sets up one line of Node.js. */
export function readDownloadRuntimes(download: Download): RuntimeUse[] {
  const version = /^https?:\/\/(?:deb|rpm)\.nodesource\.com\/(?:setup_|node_|pub_)(\d+)\.x/.exec(
    download.url,
  )?.[1];
  if (version === undefined) return [];
  return [
    {
      kind: 'runtime',
      path: download.path,
      span: download.span,
      text: download.text,
      product: 'nodejs',
      version,
      constraint: 'floating',
      role: 'runtime',
      source: 'command',
    },
  ];
}
