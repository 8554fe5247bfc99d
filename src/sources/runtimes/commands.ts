import { managedTools } from '../../data/tools.ts';
import type { Argument, Command } from '../../model/command.ts';
import type { Download } from '../../model/download.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import { lookUp } from '../../model/table.ts';
import { functionRuntime } from '../infrastructure/serverless.ts';
import { roleOf } from './claim.ts';
import { readJava, readVersion, type Spoken } from './versions.ts';

/** What installs one version of one language, and after which word it stands. */
const installers: Readonly<Record<string, readonly [product: string, verbs: readonly string[]]>> = {
  fnm: ['nodejs', ['install', 'use', 'default']],
  goenv: ['go', ['install', 'global', 'local']],
  n: ['nodejs', ['install']],
  nodenv: ['nodejs', ['install', 'global', 'local']],
  nvm: ['nodejs', ['install', 'use', 'exec', 'run']],
  phpenv: ['php', ['install', 'global', 'local']],
  pyenv: ['python', ['install', 'global', 'local']],
  rbenv: ['ruby', ['install', 'global', 'local']],
  rustup: ['rust', ['install', 'default']],
  rvm: ['ruby', ['install', 'use']],
  tfenv: ['terraform', ['install', 'use']],
};

/** Runtimes that a command line names: `nvm install 12`, `aws lambda create-function --runtime python3.7`. */
export function readCommandRuntimes(command: Command): RuntimeUse[] {
  const { name } = command;
  if (name === null) return [];
  if (name === 'aws' || name === 'gcloud' || name === 'sam') return functionFlags(command);
  if (name === 'asdf' || name === 'mise') return managed(command);
  const entry = lookUp(installers, name);
  if (!entry) return [];
  const [product, verbs] = entry;
  const words = command.arguments.filter(({ value }) => value === null || !value.startsWith('-'));
  const verb = words.findIndex(({ value }) => value !== null && verbs.includes(value));
  // `n 14` has no verb.
  if (verb === -1 && name !== 'n') return [];
  return words.slice(verb + 1, verb + 2).flatMap((word) => {
    const spoken = word.value === null ? null : readVersion(product, word.value);
    return spoken && spoken.constraint !== 'range' ? [use(command, word, spoken)] : [];
  });
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
  if (command.name === 'asdf')
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
