import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');

/** Which rooms a room may import from. `data` is tables of facts without any code's knowledge. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  data: ['model'],
  versions: ['model', 'data'],
  sources: ['model', 'data'],
  clients: ['model', 'data'],
  config: ['model'],
  reporters: ['model'],
  analysis: ['model', 'versions', 'data'],
  rules: ['model', 'versions', 'analysis'],
  engine: ['model', 'versions', 'data', 'sources', 'analysis'],
  run: [
    'model',
    'data',
    'versions',
    'sources',
    'clients',
    'config',
    'reporters',
    'analysis',
    'rules',
    'engine',
  ],
  cli: ['model', 'data', 'versions', 'analysis', 'rules', 'engine', 'reporters', 'config', 'clients', 'run'],
  github: [
    'model',
    'data',
    'versions',
    'analysis',
    'rules',
    'engine',
    'reporters',
    'config',
    'clients',
    'run',
  ],
  actions: ['github', 'model'],
  tools: [
    'model',
    'data',
    'versions',
    'sources',
    'clients',
    'config',
    'reporters',
    'analysis',
    'rules',
    'engine',
    'run',
    'cli',
    'github',
  ],
};

/** Node's modules that reach the world; only the edges and the clients may. */
const world = /^node:(fs|child_process|http|https|net|dns|os|process|tls|worker_threads)/;
const worldly = new Set(['clients', 'run', 'cli', 'github', 'tools', 'actions']);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && path.includes('/'));

describe('the arrows between the rooms point one way', () => {
  it.each(files)('%s', (path) => {
    const room = path.split('/')[0]!;
    const text = readFileSync(join(root, path), 'utf8');
    const wrong: string[] = [];
    for (const specifier of importsOf(text)) {
      if (specifier.startsWith('.') && specifier.endsWith('.ts')) {
        const target = relative(root, join(root, path, '..', specifier))
          .replaceAll('\\', '/')
          .split('/')[0]!;
        if (target !== room && !arrows[room]!.includes(target)) wrong.push(specifier);
        // Rules are known through their index only: what the engine must know of one is a property of it.
        if (target === 'rules' && room !== 'rules' && !specifier.endsWith('/rules/index.ts'))
          wrong.push(specifier);
      } else if (world.test(specifier) && !worldly.has(room)) wrong.push(specifier);
    }
    expect(wrong).toEqual([]);
  });

  it('knows every room', () => {
    const rooms = new Set(files.map((path) => path.split('/')[0]!));
    expect([...rooms].filter((room) => !(room in arrows))).toEqual([]);
  });
});

describe('no rule is known by its name', () => {
  const ids = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
    .map((path) => /([a-z]+(?:-[a-z]+)+)\.ts$/.exec(path.replaceAll('\\', '/'))?.[1])
    .filter((name) => name !== undefined);
  const ignorant = files.filter((path) => /^(?:engine|run)\//.test(path));

  it.each(ignorant)('%s', (path) => {
    const text = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(ids.filter((id) => text.includes(`'${id}'`))).toEqual([]);
  });
});

describe('only the edges know the world', () => {
  const inner = files.filter((path) => !worldly.has(path.split('/')[0]!));

  it.each(inner)('%s prints nothing, asks no clock and no environment', (path) => {
    const text = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(
      text.match(/\bconsole\.|\bprocess\.(?!versions)|\bDate\.now\(|\bnew Date\(\)|\bfetch\(/g) ?? [],
    ).toEqual([]);
  });
});

function importsOf(text: string): string[] {
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!);
}
