import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/index.ts';
import { TestRepository, temporaryFolder, writeFiles } from '../repository.ts';

/** Runs the command line in this process; nothing is printed, no network. */
async function premortem(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const code = await main(words, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    input: () => Promise.resolve(''),
    outIsTerminal: false,
    errorIsTerminal: false,
    environment: { XDG_CACHE_HOME: '/nonexistent' },
    now: () => Date.parse('2026-11-20T12:00:00Z'),
  });
  return { code, out, error };
}

const pinned =
  'FROM python:3.14-slim@sha256:0000000000000000000000000000000000000000000000000000000000000000\n';

describe('usage', () => {
  it.each([
    [
      [],
      'Name a command: audit, diff, fix, facts, rules, baseline, replay, init, config, exceptions or completion (--help explains).',
    ],
    [['audti'], 'There is no command audti (did you mean audit?); --help lists them.'],
    [['audit', '--ofline'], 'There is no option --ofline (did you mean --offline?); --help lists them.'],
    [['fix', '.', 'extra'], 'fix takes one PATH, not 2.'],
    [
      ['audit', '--base', 'main'],
      'audit takes no --base, which belongs to diff; `premortem audit --help` lists its options.',
    ],
    [
      ['diff', '--base', 'main', '--since', '3d'],
      'diff takes no --since, which belongs to audit and replay; `premortem diff --help` lists its options.',
    ],
    [
      ['facts', '--statistics'],
      'facts takes no --statistics, which belongs to audit and diff; `premortem facts --help` lists its options.',
    ],
    [['facts', '--format', 'sarif'], 'facts has no format sarif: it has json and text.'],
    [
      ['audit', '--json'],
      '--json needs a value: `--json FILE`; one that begins with - is written `--json=…`',
    ],
    [['audit', '--offline=yes'], '--offline takes no value.'],
    [['audit', '--min-severity', 'none'], '--min-severity takes error, warning or notice, not none.'],
    [['completion', 'tcsh'], 'completion takes bash, zsh or fish, not tcsh.'],
    [['audit', '-'], 'Standard input is read with --stdin-filename NAME and `-` as the only PATH.'],
    [['diff'], 'diff needs --base REV: what to compare with.'],
    [
      ['audit', '--format', 'xml'],
      'There is no format xml (did you mean html?): text, concise, json, sarif, markdown, html, github, gitlab, junit, checkstyle, rdjson.',
    ],
    [['audit', '--as-of', '2026-02-30'], '--as-of takes a day as YYYY-MM-DD, not 2026-02-30.'],
    [['audit', '--fail-on', 'never'], '--fail-on takes error, warning, notice or none, not never.'],
    [
      ['audit', '--endpoint', 'pipy=http://x'],
      '--endpoint takes NAME=URL with a name of endoflife, pypi, npm, rubygems, crates, packagist, github, oci, not pipy=http://x.',
    ],
    [['audit', '--endpoint', 'pypi=file:///x'], '--endpoint pypi takes an http or https address.'],
    [['audit', '/no/such/place'], 'There is nothing at /no/such/place.'],
    [['rules', 'floating-imgae'], 'There is no rule floating-imgae (did you mean floating-image?).'],
  ])('%j ends with 2 and one sentence', async (words, sentence) => {
    expect(await premortem(...words)).toEqual({ code: 2, out: '', error: `premortem: ${sentence}\n` });
  });

  it('names the nearest rule for --only', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { Dockerfile: pinned });
    const { code, error } = await premortem('audit', folder, '--only', 'unpinned-instal');
    expect([code, error]).toEqual([
      2,
      'premortem: There is no action or rule unpinned-instal (did you mean unpinned-install?).\n',
    ]);
  });

  it('explains itself', async () => {
    expect((await premortem('--help')).out).toContain(
      'Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not run; 3 nothing',
    );
    for (const words of [['help'], ['-h'], ['--help']])
      expect((await premortem(...words)).out).toBe((await premortem('--help')).out);
    for (const words of [
      ['help', 'fix'],
      ['fix', '-h'],
      ['fix', '--help'],
    ]) {
      const { code, out } = await premortem(...words);
      expect([code, out]).toEqual([0, expect.stringContaining('premortem fix [PATH]')]);
      expect(out).not.toContain('--since');
    }
    expect((await premortem('-V')).out).toBe((await premortem('--version')).out);
    expect((await premortem('rules')).out).toContain('generated-manifest');
    expect((await premortem('rules', 'generated-manifest')).out).toMatch(
      /^generated-manifest {2}\(deploy-scripts, error\)/,
    );
  });
});

describe('what is audited', () => {
  it('is nothing in an empty folder: 3', async () => {
    const { code, error } = await premortem('audit', temporaryFolder(), '--offline');
    expect([code, error]).toEqual([3, 'premortem: found no files to check.\n']);
  });

  it('is nothing in a repository without commits: 3', async () => {
    const repository = new TestRepository();
    expect((await premortem('audit', repository.folder, '--offline')).code).toBe(3);
  });

  it('is clean when nothing is wrong: 0', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { Dockerfile: pinned });
    const { code, out } = await premortem('audit', folder, '--offline');
    expect([code, out]).toEqual([
      0,
      'No findings in 1 file read of 1 (1 dockerfile). End-of-life data: bundled table of 2026-08-22.\n',
    ]);
  });

  it('is told with the line, a caret and advice', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { Dockerfile: `${pinned}RUN pip install certbot\n` });
    const { code, out } = await premortem(
      'audit',
      folder,
      '--offline',
      '--only',
      'unpinned-install',
      '--fail-on',
      'warning',
    );
    expect(code).toBe(1);
    expect(out).toBe(
      [
        'Dockerfile',
        '',
        '  warning unpinned-install Dockerfile:2:17',
        '    `certbot` is installed without a version, so every run installs whatever version is newest. Pin',
        '    it: `certbot==<version>`',
        '    2 | RUN pip install certbot',
        '      |                 ^^^^^^^',
        '',
        '',
        '1 finding (0 errors, 1 warning, 0 notices) in 1 file read of 1 (1 dockerfile).',
        '`premortem rules RULE` explains a rule: `premortem rules unpinned-install`',
        '',
      ].join('\n'),
    );
  });

  it('may be one file, known by its whole path', async () => {
    const repository = new TestRepository();
    repository.commit({
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: some/action@v1\n',
      Dockerfile: 'FROM node\n',
    });
    const { out } = await premortem(
      'audit',
      join(repository.folder, '.github/workflows/ci.yml'),
      '--offline',
      '--format',
      'json',
    );
    const report = JSON.parse(out);
    expect(
      report.findings.map((finding: { rule: string; location: { path: string } }) => [
        finding.rule,
        finding.location.path,
      ]),
    ).toEqual([['unpinned-action', '.github/workflows/ci.yml']]);
  });

  it('may be a bare repository, or its .git folder', async () => {
    const repository = new TestRepository();
    repository.commit({ Dockerfile: 'FROM node\n' });
    const bare = join(temporaryFolder(), 'bare.git');
    repository.git('clone', '-q', '--bare', repository.folder, bare);
    for (const path of [bare, join(repository.folder, '.git')]) {
      const { out } = await premortem('audit', path, '--offline', '--quiet', '--only', 'floating-image');
      expect([path, out]).toEqual([
        path,
        '1 finding (0 errors, 1 warning, 0 notices) in 1 file read of 1 (1 dockerfile).\n',
      ]);
    }
  });

  it('is not stopped by a folder called Dockerfile, a NUL byte, or a broken file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'Dockerfile'));
    writeFiles(folder, {
      'Dockerfile/inner.txt': 'x',
      'a/Dockerfile': Buffer.from('FROM node\0\n'),
      'b/package-lock.json': '{ "lockfileVersion": 3, "packages": {',
      'c/Dockerfile': 'FROM node\n',
    });
    const { code, out } = await premortem(
      'audit',
      folder,
      '--offline',
      '--format',
      'json',
      '--only',
      'floating-image,major-upgrade',
    );
    const report = JSON.parse(out);
    expect(report.findings.map((finding: { location: { path: string } }) => finding.location.path)).toEqual([
      'c/Dockerfile',
    ]);
    expect(
      report.diagnostics.map((found: { code: string; path: string }) => [found.code, found.path]),
    ).toEqual([
      ['unreadable', 'a/Dockerfile'],
      ['malformed', 'b/package-lock.json'],
    ]);
    expect(code).toBe(0);
  });
});

describe('a diff', () => {
  it('tells what the change introduces and nothing else, from the merge base', async () => {
    const repository = new TestRepository();
    repository.commit({ Dockerfile: 'FROM node\nRUN true\n' });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ Dockerfile: 'FROM node\nRUN pip install flask\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'other/Dockerfile': 'FROM ruby\n' });
    const { out } = await premortem(
      'diff',
      repository.folder,
      '--base',
      'main',
      '--head',
      'topic',
      '--offline',
      '--format',
      'json',
    );
    const report = JSON.parse(out);
    expect(report.findings.map((finding: { rule: string }) => finding.rule)).toEqual(['unpinned-install']);
    expect(report.revisions.head).toBe(repository.git('rev-parse', 'topic'));
  });

  it('takes the working tree for the head', async () => {
    const repository = new TestRepository();
    repository.commit({ Dockerfile: pinned });
    repository.write({ Dockerfile: `${pinned}RUN pip install flask\n` });
    const { out } = await premortem('diff', repository.folder, '--base', 'HEAD', '--offline', '--quiet');
    expect(out).toBe(
      '1 finding (0 errors, 1 warning, 0 notices) in 1 file read of 1. End-of-life data: bundled table of 2026-08-22.\n',
    );
  });

  it('says nothing of a file that only moved', async () => {
    const repository = new TestRepository();
    const base = repository.commit({ Dockerfile: 'FROM node\n' });
    repository.git('mv', 'Dockerfile', 'Dockerfile.app');
    repository.commit({});
    const { out } = await premortem(
      'diff',
      repository.folder,
      '--base',
      base,
      '--head',
      'HEAD',
      '--offline',
      '--quiet',
    );
    expect(out).toContain('No new findings');
  });

  it('tells what a deleted lockfile introduces on lines that did not change', async () => {
    const repository = new TestRepository();
    const files = { 'package.json': '{ "name": "a", "private": true, "dependencies": { "x": "^1.0.0" } }\n' };
    const base = repository.commit({
      ...files,
      'package-lock.json':
        '{ "lockfileVersion": 3, "packages": { "": {}, "node_modules/x": { "version": "1.0.0" } } }\n',
    });
    repository.commit({ 'package-lock.json': null });
    const { out } = await premortem(
      'diff',
      repository.folder,
      '--base',
      base,
      '--head',
      'HEAD',
      '--offline',
      '--format',
      'json',
    );
    expect(
      JSON.parse(out).findings.map((finding: { rule: string; location: { path: string } }) => [
        finding.rule,
        finding.location.path,
      ]),
    ).toEqual([['missing-lockfile', 'package.json']]);
  });

  it.each(['--help', 'no-such-branch', '-n'])('ends with 2 for a base %j that is none', async (base) => {
    const repository = new TestRepository();
    repository.commit({ Dockerfile: pinned });
    const { code, error } = await premortem('diff', repository.folder, `--base=${base}`, '--offline');
    expect([code, error]).toEqual([2, `premortem: There is no revision ${base} here.\n`]);
  });
});

describe('configuration, ignores and baseline', () => {
  it('cannot be changed by the change itself', async () => {
    const repository = new TestRepository();
    const base = repository.commit({ Dockerfile: pinned });
    repository.commit({
      Dockerfile: `${pinned}RUN pip install flask\n`,
      '.github/premortem.yml': 'rules:\n  unpinned-install: off\n',
    });
    const words = [
      'diff',
      repository.folder,
      '--base',
      base,
      '--head',
      'HEAD',
      '--offline',
      '--format',
      'json',
    ];
    expect(JSON.parse((await premortem(...words)).out).findings.length).toBe(1);
    expect(
      JSON.parse((await premortem('audit', repository.folder, '--offline', '--format', 'json')).out).findings
        .length,
    ).toBe(0);
  });

  it('ends with 2 and the place of a mistake', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { Dockerfile: pinned, 'premortem.yml': 'rules:\n  floating-imag: off\n' });
    const { code, error } = await premortem('audit', folder, '--offline');
    expect([code, error]).toEqual([
      2,
      'premortem: premortem.yml:2:3: rules has no key floating-imag (did you mean floating-image?).\n',
    ]);
    expect((await premortem('audit', folder, '--offline', '--config', 'none')).code).toBe(0);
  });

  it('an ignore with a reason counts until its day, and --no-ignores passes over it', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      Dockerfile: '# premortem: ignore[floating-image] until=2026-12-31 only for a demo\nFROM node\n',
    });
    const audit = async (...words: string[]) =>
      (await premortem('audit', folder, '--offline', '--quiet', '--only', 'floating-image', ...words)).out;
    expect(await audit()).toBe('No findings in 1 file read of 1 (1 dockerfile). 1 suppressed by comments.\n');
    expect(await audit('--no-ignores')).toBe(
      '1 finding (0 errors, 1 warning, 0 notices) in 1 file read of 1 (1 dockerfile).\n',
    );
    expect(await audit('--as-of', '2027-01-01')).toBe(
      '1 finding (0 errors, 1 warning, 0 notices) in 1 file read of 1 (1 dockerfile).\n',
    );
  });

  it.each([
    [
      '# premortem: ignore[floating-image]\nFROM node\n',
      'This ignore gives no reason, so it does not count. Write why behind the brackets.',
      1,
    ],
    [
      '# premortem: ignore because\nFROM node\n',
      'This ignore names no rule: write premortem: ignore[rule] and a reason.',
      1,
    ],
    [
      '# premortem: ignore[floating-imag] because\nFROM node\n',
      'This ignore names floating-imag, which is no rule of premortem.',
      1,
    ],
    [
      '# premortem: ignore[floating-image] until=tomorrow because\nFROM node\n',
      'The day after until= is no date (YYYY-MM-DD), so the ignore does not count.',
      1,
    ],
    [
      '# premortem: ignore[floating-image] until=2026-11-19 because\nFROM node\n',
      'This ignore ended on 2026-11-19; what it hid is reported again.',
      1,
    ],
    [
      `# premortem: ignore[floating-image] because\n${pinned}`,
      'This ignore matches no finding. Remove it.',
      0,
    ],
  ])('%j is told as what it is', async (text, message, findings) => {
    const folder = temporaryFolder();
    writeFiles(folder, { Dockerfile: text });
    const report = JSON.parse(
      (await premortem('audit', folder, '--offline', '--format', 'json', '--only', 'floating-image')).out,
    );
    expect(report.diagnostics.map((found: { message: string }) => found.message)).toEqual([message]);
    expect(
      report.findings.filter((finding: { suppressed: unknown }) => finding.suppressed === null).length,
    ).toBe(findings);
  });

  it('a baseline accepts what is there, says what is gone, and tells what is new', async () => {
    const repository = new TestRepository();
    repository.commit({ Dockerfile: 'FROM node\nRUN pip install flask\n' });
    const { code, out } = await premortem('baseline', repository.folder, '--offline');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^2 findings accepted in .*premortem-baseline\.json\. Commit it; only new findings will be reported\.\n$/,
    );
    repository.commit({ Dockerfile: '# a new line above\nFROM node\nRUN pip install django\n' });
    const report = JSON.parse(
      (await premortem('audit', repository.folder, '--offline', '--format', 'json')).out,
    );
    const open = report.findings.filter((finding: { suppressed: unknown }) => finding.suppressed === null);
    expect(open.map((finding: { subject: { name: string } }) => finding.subject.name)).toEqual(['django']);
    expect(report.diagnostics.map((found: { message: string }) => found.message)).toContain(
      '1 accepted finding of the baseline no longer exists; run `premortem baseline` to drop it.',
    );
  });
});

describe('the JSON report', () => {
  it('is the same, byte for byte, but for the time it took', async () => {
    const repository = new TestRepository();
    repository.commit({
      Dockerfile: 'FROM node:18\nRUN pip install flask\n',
      'b/Dockerfile': 'FROM debian:buster\n',
    });
    const once = () =>
      premortem('audit', repository.folder, '--offline', '--format', 'json', '--as-of', '2026-11-20');
    const plain = (text: string) => text.replace(/"durationMs": \d+/, '"durationMs": 0');
    expect(plain((await once()).out)).toBe(plain((await once()).out));
  });
});

describe('fix', () => {
  const files = {
    Dockerfile: '\r\nFROM node:24\r\nCOPY package*.json ./\r\nRUN npm install   # as is\r\n',
    'package.json': '{ "name": "a", "private": true, "dependencies": { "x": "^1.0.0" } }\n',
    'package-lock.json':
      '{ "lockfileVersion": 3, "packages": { "": {}, "node_modules/x": { "version": "1.0.0" } } }\n',
  };

  it('changes the words that are wrong and no other byte', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, files);
    const dry = await premortem(
      'fix',
      folder,
      '--offline',
      '--dry-run',
      '--unsafe',
      '--only',
      'unlocked-install',
    );
    expect(dry.out).toContain('would fix Dockerfile:4: ');
    expect(readFileSync(join(folder, 'Dockerfile'), 'utf8')).toBe(files.Dockerfile);
    await premortem('fix', folder, '--offline', '--unsafe', '--only', 'unlocked-install');
    expect(readFileSync(join(folder, 'Dockerfile'), 'utf8')).toBe(
      files.Dockerfile.replace('npm install', 'npm ci'),
    );
  });

  it('leaves a file in another encoding as it is, and says so', async () => {
    const folder = temporaryFolder();
    const bytes = Buffer.from(`# grün\n${files.Dockerfile}`, 'latin1');
    writeFiles(folder, { ...files, Dockerfile: bytes });
    const { out } = await premortem('fix', folder, '--offline', '--unsafe', '--only', 'unlocked-install');
    expect(out).toContain('left Dockerfile: it is not plain UTF-8, or it changed in the meantime');
    expect(readFileSync(join(folder, 'Dockerfile')).equals(bytes)).toBe(true);
  });
});
