import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionNames } from '../model/finding.ts';

/**
 * Builds `dist/`: TypeScript compiles to `build/`, ncc bundles that (it cannot drive TypeScript 7 itself), and
 * every entry becomes a stub of two lines around the one bundle. Started by `npm run build`.
 */
export const root = join(import.meta.dirname, '..', '..');

export function build(target: string): void {
  const compiled = join(root, 'build');
  rmSync(compiled, { recursive: true, force: true });
  runNode('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
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
  for (const name of readdirSync(target)) if (name.endsWith('.js')) toAscii(join(target, name));
  stub(join(target, 'cli'), commandLineStub);
  for (const name of [...actionNames, 'premortem', 'organisation']) {
    stub(join(target, name), `import { action } from '../index.js';\nawait action('${name}');\n`);
  }
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
