import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { completionScript } from '../../src/cli/completion.ts';
import { main } from '../../src/cli/index.ts';
import { commandNames, options } from '../../src/cli/options.ts';
import { unifiedDiff } from '../../src/cli/unified-diff.ts';
import { TestRepository, temporaryFolder, writeFiles } from '../repository.ts';

/** Commands that ask nobody. */
const noNetwork: ReadonlySet<string> = new Set(['init', 'config', 'rules']);

async function premortem(words: readonly string[], columns?: number, input = '') {
  let [out, error] = ['', ''];
  const code = await main([...words, ...(noNetwork.has(words[0]!) ? [] : ['--offline'])], {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    input: () => Promise.resolve(input),
    outIsTerminal: false,
    errorIsTerminal: false,
    columns,
    environment: { XDG_CACHE_HOME: '/nonexistent' },
    now: () => Date.parse('2026-11-20T12:00:00Z'),
  });
  return { code, out, error };
}

let folder = '';
const dockerfile = `FROM python:3.14-slim@sha256:${'0'.repeat(64)}\nRUN apt-get update && apt-get install -y curl\nRUN pip install black\n`;
beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(folder, { Dockerfile: dockerfile, 'sub/Dockerfile': dockerfile });
});
const only = ['--only', 'unpinned-install,unpinned-system-package'];

describe('--min-severity', () => {
  it.each([
    'text',
    'concise',
    'github',
    'markdown',
    'json',
    'sarif',
    'html',
  ])('hides in %s alike', async (format) => {
    const all = await premortem(['audit', folder, ...only, '--format', format]);
    const some = await premortem(['audit', folder, ...only, '--format', format, '--min-severity', 'warning']);
    expect(all.out).toMatch(/curl/);
    expect(some.out).toContain('black');
    expect(some.out).not.toContain('curl');
  });

  it('says how many are hidden, and fails for none of them', async () => {
    const words = ['audit', folder, ...only, '--fail-on', 'notice', '--min-severity', 'error'];
    const { code, out } = await premortem(words);
    expect([code, out]).toEqual([
      0,
      'No findings in 2 files read of 2 (2 dockerfile). 4 below `error` hidden.\n',
    ]);
  });
});

it('--format concise is one line per finding, and counts on standard error', async () => {
  const { out, error } = await premortem([
    'audit',
    folder,
    '--only',
    'unpinned-install',
    '--format',
    'concise',
  ]);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines)
    expect(line).toMatch(/^(sub\/)?Dockerfile:3:17: warning unpinned-install `black` is /);
  expect(error).toBe('2 findings (0 errors, 2 warnings, 0 notices) in 2 files read of 2 (2 dockerfile).\n');
});

it('--statistics ends the text with a table by rule, the worst first', async () => {
  const { out } = await premortem(['audit', folder, ...only, '--statistics', '-q']);
  expect(out).toBe(
    [
      '  rule                       errors  warnings   notices  findings',
      '  unpinned-install                0         2         0         2',
      '  unpinned-system-package         0         0         2         2',
      '',
      '4 findings (0 errors, 2 warnings, 2 notices) in 2 files read of 2 (2 dockerfile).',
      '',
    ].join('\n'),
  );
});

it('tells the same finding of many files once, within the width of the terminal', async () => {
  const { out } = await premortem(['audit', folder, '--only', 'unpinned-install'], 60);
  expect(out).toContain('    the same in 1 more file: sub/Dockerfile:3\n');
  expect(out.match(/is installed without/g)).toHaveLength(1);
  for (const line of out.split('\n').filter((one) => one.startsWith('    ')))
    expect(line.length).toBeLessThanOrEqual(60);
});

describe('fix', () => {
  const workflow = [
    'on: push',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    '      - run: npm install',
    '',
  ].join('\n');
  const prepare = () => {
    const repository = new TestRepository();
    repository.commit({
      '.github/workflows/ci.yml': workflow,
      'package.json': '{ "name": "x", "private": true, "dependencies": { "a": "1.0.0" } }',
      'package-lock.json':
        '{ "name": "x", "lockfileVersion": 3, "packages": { "": { "dependencies": { "a": "1.0.0" } }, "node_modules/a": { "version": "1.0.0" } } }',
    });

    return { repository, words: ['fix', repository.folder, '--only', 'unlocked-install', '--unsafe'] };
  };

  it('--diff prints what `git apply` takes, writes nothing, and ends with 1', async () => {
    const { repository, words } = prepare();
    const { code, out, error } = await premortem([...words, '--diff']);
    expect(code).toBe(1);
    expect(error).toContain('1 of 1 finding would be fixed.');
    expect(readFileSync(join(repository.folder, '.github/workflows/ci.yml'), 'utf8')).toBe(workflow);
    writeFileSync(join(repository.folder, 'x.patch'), out);
    execFileSync('git', ['apply', '--check', 'x.patch'], { cwd: repository.folder });
  });

  it('--dry-run names the line and ends with 1; then it fixes and ends with 0', async () => {
    const { words } = prepare();
    const dry = await premortem([...words, '--dry-run']);
    expect([dry.code, dry.out]).toEqual([
      1,
      expect.stringContaining('would fix .github/workflows/ci.yml:6: '),
    ]);
    expect((await premortem(words)).code).toBe(0);
    expect((await premortem([...words, '--diff'])).code).toBe(0);
  });
});

it('a unified diff joins near changes, keeps far ones apart, and says where no line end is', () => {
  const lines = Array.from({ length: 30 }, (_, at) => `${at}\n`);
  const changed = lines.with(1, 'x\n').with(4, 'y\n').with(29, 'z');
  const diff = unifiedDiff('a "b".txt', lines.join(''), changed.join(''));
  expect(diff.match(/^@@ .* @@$/gm)).toEqual(['@@ -1,8 +1,8 @@', '@@ -27,4 +27,4 @@']);
  expect(diff).toContain('--- "a/a \\"b\\".txt"\n');
  expect(diff).toContain('+z\n\\ No newline at end of file\n');
  expect(unifiedDiff('a', 'one\ntwo\n', 'one\nmore\ntwo\n')).toBe(
    '--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n one\n+more\n two\n',
  );
});

it('`facts --format text` says what was read, by kind and file', async () => {
  const { out } = await premortem(['facts', folder, '--format', 'text']);
  expect(out).toContain('dockerfile (2 files)\n  Dockerfile: ');
  expect(out).toContain('2 files read of 2.\n');
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'] as const)('for %s names every command and option', (shell) => {
    const script = completionScript(shell);
    for (const name of commandNames) expect(script).toContain(name);
    for (const { name } of options.filter(({ text }) => text !== '')) expect(script).toContain(name);
  });

  it('for bash is read by bash, and completes', () => {
    const ask = (words: string) =>
      execFileSync(
        'bash',
        [
          '-c',
          `${completionScript('bash')}\nCOMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _premortem; echo "\${COMPREPLY[@]}"`,
        ],
        { encoding: 'utf8' },
      ).trim();
    expect(ask('premortem exc')).toBe('exceptions');
    expect(ask('premortem audit --min')).toBe('--min-severity');
    expect(ask('premortem audit --min-severity war')).toBe('warning');
    expect(ask('premortem rules --si')).toBe('');
  });
});

describe('several PATHs', () => {
  it('are one tree, of which only they are read', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a/Dockerfile': dockerfile, 'b/Dockerfile': dockerfile, 'c/Dockerfile': dockerfile });
    const at = (path: string) => join(repository.folder, path);
    const words = ['audit', at('a'), at('b/Dockerfile'), '--only', 'unpinned-install', '--format', 'concise'];
    const { out } = await premortem(words);
    expect(out.match(/^[^:]+/gm)).toEqual(['a/Dockerfile', 'b/Dockerfile']);
    expect((await premortem(['audit', at('a'), at('nowhere')])).error).toMatch(
      /There is nothing at .*nowhere/,
    );
    expect((await premortem(['audit', at('a'), folder])).error).toContain('check one repository at a time');
  });

  it('need no repository', async () => {
    const words = [
      'audit',
      join(folder, 'sub'),
      join(folder, 'Dockerfile'),
      ...only,
      '--format',
      'concise',
      '-q',
    ];
    expect((await premortem(words)).error).toContain('4 findings');
  });
});

describe('--stdin-filename', () => {
  it('names what standard input holds', async () => {
    const words = ['audit', '-', '--stdin-filename', 'x/Dockerfile', '--only', 'unpinned-install'];
    const { code, out } = await premortem(
      [...words, '--format', 'concise', '--fail-on', 'warning'],
      80,
      dockerfile,
    );
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/^\S*x\/Dockerfile:3:17: warning unpinned-install /),
    ]);
  });

  it('stays inside', async () => {
    const { code, error } = await premortem(['audit', '-', '--stdin-filename', '../../../../../../x']);
    expect([code, error]).toEqual([2, expect.stringContaining('is not a file in')]);
  });
});

describe('init', () => {
  it('writes a configuration that is valid and a workflow, and then nothing more', async () => {
    const root = temporaryFolder();
    const { code, out } = await premortem(['init', root]);
    expect(code).toBe(0);
    expect(out).toContain('wrote .github/premortem.yml\nwrote .github/workflows/premortem.yml\n');
    expect(out).not.toContain('OWNER');
    const config = readFileSync(join(root, '.github/premortem.yml'), 'utf8');
    expect((await premortem(['config', root])).out).toContain('Configuration: .github/premortem.yml');
    // Every line that is commented out works when it is not.
    writeFiles(root, { '.github/premortem.yml': config.replace(/^# ( *(?:- |[\w-]+:).*)$/gm, '$1') });
    expect((await premortem(['config', root])).error).toBe('');
    writeFiles(root, { '.github/premortem.yml': 'fail-on: none\n' });
    expect((await premortem(['init', root])).out).toContain(
      'kept .github/premortem.yml: it is there already',
    );
    expect(readFileSync(join(root, '.github/premortem.yml'), 'utf8')).toBe('fail-on: none\n');
  });

  it('writes through no link', async () => {
    const [root, other] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(other, join(root, '.github'));
    expect((await premortem(['init', root])).error).toContain('.github is a link');
    expect(readdirSync(other)).toEqual([]);
  });
});

it('`config` says what is in effect and what is the default', async () => {
  writeFiles(folder, {
    'premortem.yml':
      'fail-on: warning\nallow: [me/*]\nrules:\n  floating-image: off\n  unpinned-install: { severity: error, paths-ignore: [sub/] }\n',
  });
  const { out } = await premortem(['config', folder]);
  expect(out).toMatch(/^Configuration: premortem.yml$/m);
  expect(out).toMatch(/^ {2}fail-on +warning$/m);
  expect(out).toMatch(/^ {2}paths-ignore +none {2}\(default\)$/m);
  expect(out).toMatch(/^ {2}floating-image +off$/m);
  expect(out).toMatch(/^ {2}unpinned-install +error; paths-ignore: sub\/$/m);
  const json = JSON.parse((await premortem(['config', folder, '--format', 'json'])).out);
  expect(json.rules['floating-image']).toEqual({ value: 'off', from: 'premortem.yml' });
  expect(json.settings.paths).toEqual({ value: 'none', from: 'default' });
});

it('`exceptions` lists ignores, baseline and configuration with reason and end', async () => {
  writeFiles(folder, {
    Dockerfile: dockerfile.replace(
      'RUN pip',
      '# premortem: ignore[unpinned-install] until=2027-03-31 the base pins it\nRUN pip',
    ),
    'old/Dockerfile': '# premortem: ignore[floating-image] until=2025-01-01 soon\nRUN true\n',
    'premortem.yml': 'allow: [me/*]\nrules:\n  floating-image: off\n',
  });
  await premortem(['baseline', folder, '--only', 'unpinned-install', '--config', 'none']);
  const { code, out } = await premortem(['exceptions', folder]);
  expect(code).toBe(0);
  expect(out).toContain(
    'Ignore comments (2)\n  old/Dockerfile:1 floating-image: soon (ended on 2025-01-01, ignores nothing)\n  Dockerfile:3 unpinned-install: the base pins it (until 2027-03-31, 1 finding)\n',
  );
  expect(out).toContain('Baseline (1)\n  sub/Dockerfile:3 unpinned-install\n');
  expect(out).toContain(
    'Configuration (2)\n  allow: me/*\n  severity: off floating-image\n\n5 exceptions.\n',
  );
  const { exceptions } = JSON.parse((await premortem(['exceptions', folder, '--format', 'json'])).out);
  expect(exceptions[0]).toMatchObject({ by: 'comment', until: '2025-01-01', findings: 0 });
});
