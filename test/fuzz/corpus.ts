import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printedJson } from './json-layouts.ts';
import type { Random } from './random.ts';
import { shapes } from './shapes.ts';
import { printedToml } from './toml-layouts.ts';
import { printedYaml } from './yaml-layouts.ts';

export type Files = Record<string, string>;

/** What a mutation begins with: a small repository, and what it was before a change. */
export interface Sample {
  readonly name: string;
  readonly head: Files;
  readonly base: Files | null;
}

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'rules');

/** The fixtures of the rules, which all are of our own making, and what the generators below write. */
export function corpus(): readonly Sample[] {
  const samples: Sample[] = [];
  for (const rule of folders(fixtures)) {
    for (const name of folders(join(fixtures, rule))) {
      const folder = join(fixtures, rule, name);
      const head = join(folder, 'head');
      const base = join(folder, 'base');
      const files = filesOf(existsSync(head) ? head : folder);
      if (Object.keys(files).length === 0) continue;
      samples.push({ name: `${rule}/${name}`, head: files, base: existsSync(base) ? filesOf(base) : null });
    }
  }
  for (const { name, files } of shapes) samples.push({ name, head: files(4), base: null });
  return samples;
}

function folders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

function filesOf(folder: string): Files {
  const files: Files = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const full = join(folder, path);
    if (!statSync(full).isFile() || /^(?:expected\.txt|fixture\.json)$|^index\//.test(path)) continue;
    files[path.replaceAll('\\', '/')] = readFileSync(full, 'utf8');
  }
  return files;
}

const names = ['a', 'b-c', '@s/d', 'e.f', 'G', 'node', 'python', 'ä'];
const versions = [
  '1.0.0',
  '2',
  '^1.2',
  '>=1,<2',
  '*',
  'latest',
  'git+https://x.example/a#main',
  '3.6-buster',
];

/** A tree of maps, lists and scalars with the words that formats know. */
export function madeTree(random: Random, words: readonly string[], depth = 0): unknown {
  const kind = random.below(depth > 4 ? 2 : 5);
  if (kind === 0)
    return random.pick([
      ...versions,
      'curl -fsSL https://x.example/a | sh',
      'npm install x',
      '${{ x.y }}',
      '',
    ]);
  if (kind === 1) return random.pick([0, 1, true, false, null, 3.6, -1]);
  if (kind === 2) return Array.from({ length: random.below(4) }, () => madeTree(random, words, depth + 1));
  const made: Record<string, unknown> = {};
  for (let count = random.below(6); count > 0; count--)
    made[random.pick(random.chance(0.7) ? words : names)] = madeTree(random, words, depth + 1);
  return made;
}

const formats: readonly {
  readonly path: string;
  readonly kind: 'json' | 'yaml' | 'toml';
  readonly words: string;
}[] = [
  {
    path: '.github/workflows/a.yml',
    kind: 'yaml',
    words:
      'on jobs steps run uses with env runs-on container services image needs if strategy matrix name shell defaults',
  },
  { path: 'action.yml', kind: 'yaml', words: 'runs using steps run uses image main shell inputs' },
  {
    path: '.gitlab-ci.yml',
    kind: 'yaml',
    words: 'image script before_script extends include services stages variables default needs',
  },
  {
    path: '.circleci/config.yml',
    kind: 'yaml',
    words: 'version jobs docker image steps run command orbs machine executor',
  },
  {
    path: 'azure-pipelines.yml',
    kind: 'yaml',
    words: 'pool vmImage steps script task inputs jobs stages container resources',
  },
  {
    path: 'compose.yaml',
    kind: 'yaml',
    words: 'services image build dockerfile command entrypoint environment',
  },
  {
    path: 'k8s/a.yaml',
    kind: 'yaml',
    words: 'apiVersion kind spec containers image template metadata command args initContainers',
  },
  {
    path: 'pipeline.yml',
    kind: 'yaml',
    words:
      'jobs plan task config platform image_resource source repository tag run path args resources resource_types',
  },
  { path: 'Chart.yaml', kind: 'yaml', words: 'apiVersion dependencies name version repository' },
  { path: 'values.yaml', kind: 'yaml', words: 'image repository tag registry digest' },
  {
    path: 'pnpm-lock.yaml',
    kind: 'yaml',
    words:
      'lockfileVersion importers packages snapshots resolution integrity dependencies specifier version engines',
  },
  {
    path: 'yarn.lock',
    kind: 'yaml',
    words: '__metadata version resolution dependencies checksum a@npm:^1 b@npm:2',
  },
  { path: 'conda-lock.yml', kind: 'yaml', words: 'version package name manager url hash dependencies' },
  { path: 'serverless.yml', kind: 'yaml', words: 'provider runtime functions handler service' },
  {
    path: 'package.json',
    kind: 'json',
    words:
      'name scripts dependencies devDependencies engines packageManager workspaces overrides node resolutions',
  },
  {
    path: 'package-lock.json',
    kind: 'json',
    words:
      'lockfileVersion packages dependencies version resolved integrity engines node_modules/a requires link',
  },
  {
    path: 'composer.lock',
    kind: 'json',
    words: 'packages packages-dev name version require source dist url type reference',
  },
  { path: 'composer.json', kind: 'json', words: 'require require-dev name type php config platform' },
  { path: 'deno.json', kind: 'json', words: 'imports tasks lock' },
  { path: 'bun.lock', kind: 'json', words: 'lockfileVersion workspaces packages dependencies name' },
  {
    path: 'flake.lock',
    kind: 'json',
    words: 'nodes locked original inputs root type owner repo rev narHash',
  },
  {
    path: '.devcontainer/devcontainer.json',
    kind: 'json',
    words: 'image features build dockerFile postCreateCommand',
  },
  {
    path: 'pyproject.toml',
    kind: 'toml',
    words: 'project dependencies requires-python tool poetry uv pdm group build-system requires scripts name',
  },
  {
    path: 'poetry.lock',
    kind: 'toml',
    words: 'package name version source files dependencies metadata lock-version',
  },
  { path: 'uv.lock', kind: 'toml', words: 'package name version source registry wheels hash dependencies' },
  { path: 'Cargo.lock', kind: 'toml', words: 'package name version source checksum dependencies' },
  {
    path: 'Cargo.toml',
    kind: 'toml',
    words: 'package name dependencies version git branch rust-version workspace',
  },
  { path: 'mise.toml', kind: 'toml', words: 'tools node python env tasks run' },
];

/** A file of a format, written by chance. */
export function madeFile(random: Random): Files {
  const { path, kind, words } = random.pick(formats);
  const made = madeTree(random, words.split(' '));
  const tree =
    typeof made === 'object' && made !== null && !Array.isArray(made)
      ? made
      : { [words.split(' ')[0]!]: made };
  if (kind === 'json') return { [path]: printedJson(tree, random) };
  if (kind === 'toml') return { [path]: printedToml(tree as Record<string, unknown>, random) };
  return { [path]: printedYaml(tree, random) };
}
