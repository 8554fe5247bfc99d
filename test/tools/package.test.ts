import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const onWindows = process.platform === 'win32';
/** This very Node first, for npm's scripts. */
const environment = {
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  GITHUB_REPOSITORY: undefined,
  npm_config_update_notifier: 'false',
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Shared by the tests of this file, and gone after them. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'premortem-package-'));
  folders.push(folder);
  return folder;
}

function run(
  folder: string,
  program: string,
  words: readonly string[],
  more: NodeJS.ProcessEnv = {},
): string {
  return execFileSync(onWindows ? `${program}.cmd` : program, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, ...more },
    shell: onWindows,
  });
}

/** A copy to pack: packing rewrites package.json for a moment, and other tests read it. */
function packed(more: NodeJS.ProcessEnv = {}): { folder: string; file: string; manifest: string } {
  const folder = temporaryFolder();
  for (const path of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist', 'schema', 'src/tools'])
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true });
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  run(folder, 'npm', ['pack', '--silent'], more);
  const name = readdirSync(folder).find((path) => path.endsWith('.tgz'))!;
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(manifest);
  expect(readdirSync(folder)).not.toContain('package.json.kept');
  return { folder, file: join(folder, name), manifest };
}

describe('the package', () => {
  const { file } = packed();
  const folder = temporaryFolder();
  run(folder, 'npm', ['install', '--offline', '--silent', '--no-audit', '--no-fund', file]);
  const installed = join(folder, 'node_modules', 'premortem');

  it('installs into an empty folder without any other package', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'premortem',
    ]);
    expect(readdirSync(installed).sort()).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'package.json', 'schema']),
    );
    expect(readdirSync(installed)).not.toContain('src');
  });

  it('has a manifest that is fit to publish', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest).toMatchObject({
      name: 'premortem',
      license: 'MIT',
      publishConfig: { provenance: true },
    });
    for (const key of [
      'description',
      'keywords',
      'repository',
      'homepage',
      'bugs',
      'engines',
      'exports',
      'types',
    ])
      expect(manifest, key).toHaveProperty(key);
    for (const key of ['private', 'dependencies', 'devDependencies', 'optionalDependencies', 'scripts'])
      expect(manifest, key).not.toHaveProperty(key);
  });

  it('runs as `npx premortem audit .`', () => {
    writeFileSync(join(folder, 'Dockerfile'), 'FROM python:3.12.8-slim-bookworm\n');
    const out = run(folder, 'npx', [
      '--no-install',
      'premortem',
      'audit',
      '.',
      '--offline',
      '--as-of',
      '2026-01-01',
    ]);
    expect(out).toContain('undigested-image');
    expect(run(folder, 'npx', ['--no-install', 'premortem', '--version'])).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('is a typed library', () => {
    writeFileSync(
      join(folder, 'use.mts'),
      `import { scan, type ScanReport } from 'premortem';
const report: ScanReport = await scan({ path: '.', offline: true, asOf: '2026-01-01' });
console.log(report.findings.map(({ rule }) => rule).join());
`,
    );
    const words = ['--module', 'nodenext', '--strict', '--target', 'es2023', '--types', '', 'use.mts'];
    // `console` is of no interest here.
    const library = ['--lib', 'es2023,dom', '--skipLibCheck', 'false'];
    const node = process.execPath;
    execFileSync(node, [join(root, 'node_modules/typescript/bin/tsc'), ...words, ...library], {
      cwd: folder,
      stdio: 'pipe',
    });
    const out = execFileSync(node, ['use.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(out).toContain('undigested-image');
  });

  it('is of the repository that publishes it', () => {
    const fork = packed({ GITHUB_REPOSITORY: 'acme/premortem' });
    const text = execFileSync('tar', ['-xzOf', fork.file, 'package/package.json'], { encoding: 'utf8' });
    expect(JSON.parse(text)).toMatchObject({
      repository: { url: 'git+https://github.com/acme/premortem.git' },
    });
  });
});
