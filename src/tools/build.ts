import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionNames } from '../model/finding.ts';
import { completeLicenses } from './licenses.ts';

/**
 * Builds `dist/`: TypeScript compiles to `build/`, ncc bundles that (it cannot drive TypeScript 7 itself), and
 * every entry becomes a stub of two lines around the one bundle. Started by `npm run build`.
 */
export const root = join(import.meta.dirname, '..', '..');

export function build(target: string): void {
  const compiled = join(root, 'build');
  rmSync(compiled, { recursive: true, force: true });
  runNode('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
  markModules(compiled);
  // ncc resolves packages from where the entry lies, so it runs on build/ in place and its output is moved.
  const bundled = mkdtempSync(join(tmpdir(), 'premortem-'));
  const words = [
    'build',
    join(compiled, 'main.js'),
    '-o',
    bundled,
    '--no-cache',
    '--target',
    'es2022',
    '--license',
    'licenses.txt',
  ];
  runNode('node_modules/@vercel/ncc/dist/ncc/cli.js', [...words, '--quiet']);
  rmSync(target, { recursive: true, force: true });
  cpSync(bundled, target, { recursive: true });
  rmSync(bundled, { recursive: true, force: true });
  nameChunks(target);
  completeLicenses(root, join(target, 'licenses.txt'));
  for (const name of readdirSync(target)) if (name.endsWith('.js')) toAscii(join(target, name));
  stub(join(target, 'cli'), commandLineStub);
  stub(join(target, 'library'), "export { scan } from '../index.js';\n");
  writeFileSync(join(target, 'library', 'index.d.ts'), libraryTypes());
  for (const name of [...actionNames, 'premortem', 'organisation']) {
    stub(join(target, name), `import { action } from '../index.js';\nawait action('${name}');\n`);
  }
}

/**
 * What is loaded only when it is needed, by a module that no other chunk has: webpack numbers its chunks, and the
 * numbers move when unrelated code does. The first line that fits names the chunk. Every lazy boundary costs a file,
 * so each has its reason.
 */
const chunkNames: readonly (readonly [module: string, name: string])[] = [
  // Each command of the command line loads its own code.
  ['cli/facts.js', 'cli-facts'],
  ['cli/fix.js', 'cli-fix'],
  ['cli/rules.js', 'cli-rules'],
  ['cli/baseline.js', 'cli-baseline'],
  ['cli/replay.js', 'cli-replay'],
  // `import { scan } from 'premortem'`: neither the command line nor an action needs it.
  ['run/library.js', 'library-scan'],
  // The command line needs nothing of the actions, and most runs no part that an input switches on.
  ['github/organisation/index.js', 'organisation'],
  ['github/index.js', 'action'],
  ['github/api.js', 'github-api'],
  ['github/suggest.js', 'github-suggest'],
  ['github/comment.js', 'github-comment'],
  ['github/tracking-issue.js', 'github-tracking-issue'],
  // One report is written, rarely two.
  ['reporters/html.js', 'report-html'],
  ['reporters/summary.js', 'report-summary'],
  ['reporters/sarif.js', 'report-sarif'],
  ['reporters/json.js', 'report-json'],
  ['reporters/text.js', 'report-text'],
  ['reporters/github.js', 'report-github'],
  // Clients: nothing of them offline, and one service at a time.
  ['clients/lifecycle-table.js', 'lifecycles'],
  ['clients/endoflife.js', 'endoflife'],
  ['clients/package-index.js', 'package-index'],
  ['clients/release-notes.js', 'release-notes'],
  ['clients/github-refs.js', 'github-refs'],
  ['clients/http.js', 'http'],
  // Signatures are looked at where something deploys.
  ['clients/signatures/detached.js', 'detached-signatures'],
  ['run/signatures.js', 'signatures'],
  ['config/read.js', 'config'],
  // `--version`, `--help` and `rules` read no repository.
  ['run/run-scan.js', 'scan'],
  ['rules/index.js', 'rules'],
  ['analysis/deploys/trust-files.js', 'trust-files'],
  ['analysis/deploys/signing.js', 'signing'],
  ['analysis/deploys/deploys.js', 'deploys'],
  ['versions/index.js', 'versions'],
  ['reporters/verdict.js', 'report-parts'],
];

/** Packages from npm that a chunk is made of, by a name in their code. */
const packageNames: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/class YAMLMap\b/, 'yaml'],
  [/class Dockerfile\b/, 'parsers'],
  [/class ASN1Obj\b/, 'sigstore'],
  [/class RequestError\b|octokit/i, 'octokit'],
  [/class PipelineRequest\b|undici/i, 'http-library'],
  [/class BasicCredentialHandler\b/, 'actions-toolkit'],
  [/class Comparator\b/, 'semver'],
  [/module\.exports = picomatch\b/, 'picomatch'],
  [/exports\.Envelope\b/, 'sigstore-messages'],
  [/class ValidationError\b/, 'sigstore-bundle'],
];

/** `748.index.js` → `scan.js`, and what index.js says of it. */
function nameChunks(folder: string): void {
  const names = new Map<string, string>();
  const files = readdirSync(folder).filter((file) => /^\d+\.index\.js$/.test(file));
  // By size, for two chunks that share a module get `-2` in an order that stays.
  const texts = files
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
    .sort((a, b) => b.text.length - a.text.length);
  for (const { file, text } of texts) {
    const name = chunkName(text);
    let unique = name;
    for (let count = 2; [...names.values()].includes(unique); count++) unique = `${name}-${count}`;
    names.set(file.split('.', 1)[0]!, unique);
    writeFileSync(join(folder, `${unique}.js`), withoutMarks(text));
    rmSync(join(folder, file));
  }
  const main = join(folder, 'index.js');
  const text = readFileSync(main, 'utf8');
  const template = 'return "" + chunkId + ".index.js";';
  if (!text.includes(template)) throw new Error('ncc names its chunks in another way than before');
  const table = JSON.stringify(Object.fromEntries([...names].sort(([, a], [, b]) => (a < b ? -1 : 1))));
  writeFileSync(main, withoutMarks(text.replace(template, () => `return ${table}[chunkId] + ".js";`)));
}

function chunkName(text: string): string {
  const modules = modulesIn(text);
  const listed = chunkNames.find(([module]) => modules.includes(module))?.[1];
  if (listed !== undefined) return listed;
  // What webpack takes out because several chunks share it: named after the module that is built on the others.
  const last = modules.at(-1);
  if (last !== undefined) return last.replace(/\.js$/, '').replaceAll('/', '-');
  return packageNames.find(([pattern]) => pattern.test(text))?.[1] ?? 'packages';
}

/** A line before each module says which it is: webpack numbers those too. */
function markModules(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.js')) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), `/*! module ${path.replaceAll('\\', '/')} */\n${text}`);
  }
}

function modulesIn(text: string): readonly string[] {
  return [...text.matchAll(/^\/\*! module (\S+) \*\/$/gm)].map((match) => match[1]!);
}

function withoutMarks(text: string): string {
  return text.replace(/^\/\*! module \S+ \*\/\n/gm, '');
}

/** V8 keeps and compiles a text of ASCII alone in half the space, which shortens every start. */
function toAscii(path: string): void {
  const text = readFileSync(path, 'utf8');
  const escaped = text.replace(/\P{ASCII}/gu, (sign) =>
    Array.from(
      { length: sign.length },
      (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  // Behind a backslash the escape would be no escape.
  if (!/\\\P{ASCII}/u.test(text)) writeFileSync(path, escaped);
}

/** From Node 22 on compiled code is kept between runs, which halves the start; before that the line does nothing. */
const commandLineStub = `#!/usr/bin/env node
import module from 'node:module';
module.enableCompileCache?.();
const { commandLine } = await import('../index.js');
await commandLine();
`;

/** The model's own text: it holds types only. */
function libraryTypes(): string {
  const types = readFileSync(join(root, 'src', 'model', 'library.ts'), 'utf8');
  return `${types}
/**
 * One scan: an audit, or a diff where \`base\` is given. Writes nothing, prints nothing and reads no environment. Rejects
 * with an error named \`UsageError\`, \`ConfigError\` or \`GitError\` where it could not run.
 */
export declare function scan(options?: ScanOptions): Promise<ScanReport>;
`;
}

function stub(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), text, { mode: 0o755 });
}

function runNode(script: string, words: readonly string[]): void {
  execFileSync(process.execPath, [join(root, script), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

if (process.argv[1] === import.meta.filename) build(join(root, 'dist'));
