import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { gradeOf, signingWords } from '../../src/model/signature.ts';
import { TestRepository, temporaryFolder } from '../repository.ts';
import { findingLines } from '../scan.ts';
import { GpgKey, hasSshKeygen, isInstalled, SshKey, signedCommit, tamper } from '../signing.ts';
import { look } from './look.ts';

const deploy = '#!/bin/sh\nset -e\nkubectl apply -f k8s.yml\n';
const other = `${deploy}kubectl rollout status deployment/web\n`;
const start = { 'script/deploy*': deploy, 'k8s.yml': 'kind: Deployment\n' };
const grade = (report: Report, path = 'script/deploy') => gradeOf(report.signatures!, path);
const require = { mode: 'require' };

describe.runIf(hasSshKeygen)('a change signed with ssh', () => {
  it('is its author’s where the base knows the key', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    const base = repository.commit({
      ...start,
      '.github/allowed_signers': key.allowed('person@example.com'),
    });
    signedCommit(repository, key, { 'script/deploy': other });
    const report = await look(repository.folder, { base, options: require });
    expect(grade(report)).toBe('author');
    expect(findingLines(report)).toEqual([]);
  });

  it('is neither signed nor unsigned where nobody knows the key', async () => {
    const repository = new TestRepository();
    const base = repository.commit(start);
    signedCommit(repository, new SshKey(), { 'script/deploy': other });
    const report = await look(repository.folder, { base, options: require });
    expect(grade(report)).toBe('unknown');
    expect(findingLines(report)).toEqual([]);
    expect(report.diagnostics.map(({ message }) => message).join()).toContain('could not be verified here');
  });

  it('does not vouch for itself: trust comes from the base, and its change is told', async () => {
    const [key, stranger] = [new SshKey(), new SshKey()];
    const repository = new TestRepository();
    const base = repository.commit({
      ...start,
      '.github/allowed_signers': key.allowed('person@example.com'),
    });
    signedCommit(repository, stranger, {
      'script/deploy': other,
      '.github/allowed_signers': stranger.allowed('person@example.com'),
    });
    const report = await look(repository.folder, { base });
    expect(grade(report)).toBe('unknown');
    expect(findingLines(report).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '.github/allowed_signers:1:1 warning changed-trust',
    ]);
  });

  it('is judged by the base where the change deletes the trust file', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    const base = repository.commit({
      ...start,
      '.github/allowed_signers': key.allowed('person@example.com'),
    });
    signedCommit(repository, key, { 'script/deploy': other, '.github/allowed_signers': null });
    const report = await look(repository.folder, { base });
    expect(grade(report)).toBe('author');
    expect(report.findings.map(({ rule }) => rule)).toEqual(['changed-trust']);
  });

  it('is told as bad when it was altered, with and without a trust file', async () => {
    for (const known of [true, false]) {
      const key = new SshKey();
      const repository = new TestRepository();
      const trust = known ? { '.github/allowed_signers': key.allowed('person@example.com') } : {};
      const base = repository.commit({ ...start, ...trust });
      const id = tamper(
        repository,
        signedCommit(repository, key, { 'script/deploy': other }),
        'change',
        'chance',
      );
      const report = await look(repository.folder, { base });
      expect(findingLines(report)).toEqual([
        `script/deploy:3:1 error bad-signature Commit ${id.slice(0, 7)} changes \`script/deploy\` and its signature does not verify (reason: bad_signature). Do not merge before its author confirms the commit.`,
      ]);
    }
  });

  it('is told as bad when its key had ended before', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    const ended = key.allowed('person@example.com', 'valid-before="20261001"');
    const base = repository.commit({ ...start, '.github/allowed_signers': ended });
    signedCommit(repository, key, { 'script/deploy': other });
    const report = await look(repository.folder, { base });
    expect(report.findings.map(({ details }) => details.reason)).toEqual(['expired_key']);
  });

  it('still counts when its key ended after', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    const ended = key.allowed('person@example.com', 'valid-before="20261110"');
    const base = repository.commit({ ...start, '.github/allowed_signers': ended });
    signedCommit(repository, key, { 'script/deploy': other });
    expect(grade(await look(repository.folder, { base }))).toBe('author');
  });

  it('does not use the programs that the repository names', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    const base = repository.commit(start);
    signedCommit(repository, key, { 'script/deploy': other });
    const trap = `${temporaryFolder()}/run`;
    for (const name of ['gpg.ssh.program', 'gpg.program', 'gpg.openpgp.program'])
      repository.git('config', name, `touch ${trap};`);
    repository.git('config', 'gpg.ssh.defaultKeyCommand', `touch ${trap}`);
    expect(grade(await look(repository.folder, { base }))).toBe('unknown');
    expect(() => execFileSync('ls', [trap], { stdio: 'ignore' })).toThrow();
  });
});

describe('a change of the signature settings', () => {
  const settings = (mode: string, more = '') => ({
    '.github/premortem.yml': `rules:\n  unsigned-deploy-script:\n    mode: ${mode}\n${more}`,
  });

  it('is told, and of other settings is not', async () => {
    const repository = new TestRepository();
    const base = repository.commit({ ...start, ...settings('require') });
    repository.commit(settings('off'));
    expect(findingLines(await look(repository.folder, { base })).map((line) => line.slice(0, 46))).toEqual([
      '.github/premortem.yml:1:1 warning changed-trust'.slice(0, 46),
    ]);
    repository.commit(settings('require', '  floating-image: off\n'));
    expect(findingLines(await look(repository.folder, { base }))).toEqual([]);
    repository.commit({ '.github/premortem.yml': 'rules: [' });
    expect(findingLines(await look(repository.folder, { base }))).toEqual([]);
    repository.commit({ '.github/premortem.yml': null });
    expect(findingLines(await look(repository.folder, { base }))).toHaveLength(1);
  });
});

describe('an unsigned change', () => {
  /** Commits that touch no deploy script. */
  function history(repository: TestRepository, key: SshKey, signed: number, unsigned: number): string {
    repository.commit(start);
    for (let count = 0; count < unsigned - 1; count++) repository.commit({ notes: `u${count}` });
    for (let count = 0; count < signed; count++) signedCommit(repository, key, { notes: `s${count}` });
    return repository.git('rev-parse', 'HEAD');
  }

  it.runIf(hasSshKeygen)('stands out where nine of ten commits are signed', async () => {
    const repository = new TestRepository();
    const base = history(repository, new SshKey(), 27, 3);
    const id = repository.commit({ 'script/deploy': other }).slice(0, 7);
    expect(findingLines(await look(repository.folder, { base }))).toEqual([
      `script/deploy:3:1 warning unsigned-deploy-script Commit ${id} changes script/deploy and is not signed; 90 % of the last 30 commits here are. Sign it: git commit --amend -S --no-edit, then git push --force-with-lease.`,
    ]);
  });

  it.runIf(hasSshKeygen)(
    'is nothing special below that, or in a short history, or when it is switched off',
    async () => {
      const below = new TestRepository();
      const one = history(below, new SshKey(), 17, 3);
      below.commit({ 'script/deploy': other });
      expect(findingLines(await look(below.folder, { base: one }))).toEqual([]);
      const short = new TestRepository();
      const two = history(short, new SshKey(), 10, 1);
      short.commit({ 'script/deploy': other });
      expect(findingLines(await look(short.folder, { base: two }))).toEqual([]);
      const min = { 'baseline-min': 11 };
      expect(findingLines(await look(short.folder, { base: two, options: min }))).toHaveLength(1);
      expect(findingLines(await look(short.folder, { base: two, options: { ...min, mode: 'off' } }))).toEqual(
        [],
      );
    },
  );

  it('is an error where signatures are required, also of the manifest, and once per file', async () => {
    const repository = new TestRepository();
    const base = repository.commit(start);
    const one = repository.commit({ 'script/deploy': other }).slice(0, 7);
    const two = repository
      .commit({ 'script/deploy': `${other}\n`, 'k8s.yml': 'kind: Service\n' })
      .slice(0, 7);
    expect(findingLines(await look(repository.folder, { base, options: require }))).toEqual([
      `k8s.yml:1:1 error unsigned-deploy-script Commit ${two} changes k8s.yml (deployed by script/deploy) and is not signed; this repository requires that. Sign it: git commit --amend -S --no-edit, then git push --force-with-lease.`,
      `script/deploy:3:1 error unsigned-deploy-script Commits ${two}, ${one} change script/deploy and are not signed; this repository requires that. Sign them: git rebase --exec 'git commit --amend -S --no-edit' ${one}^, then git push --force-with-lease.`,
    ]);
  });

  it('is told of a manifest alone, whose script the change leaves as it was', async () => {
    const repository = new TestRepository();
    const base = repository.commit(start);
    repository.commit({ 'k8s.yml': 'kind: Service\n' });
    const report = await look(repository.folder, { base, options: require });
    expect(report.findings.map(({ path, severity }) => [path, severity])).toEqual([['k8s.yml', 'error']]);
  });

  it('cannot clear itself by a comment of its own', async () => {
    const repository = new TestRepository();
    const base = repository.commit(start);
    const comment = '# premortem: ignore[unsigned-deploy-script] trust me\n';
    repository.commit({ 'script/deploy': deploy.replace('kubectl', `${comment}kubectl`) });
    const told = await look(repository.folder, { base, options: require });
    expect(told.findings.map(({ suppressed }) => suppressed)).toEqual([null]);
    const accepted = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'script/deploy': other.replace('kubectl', `${comment}kubectl`) });
    const silent = await look(repository.folder, { base: accepted, options: require });
    expect(silent.findings.map(({ suppressed }) => suppressed?.reason)).toEqual(['trust me']);
  });

  it.runIf(hasSshKeygen)('is not laundered by a signed commit that moves the file', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    const base = repository.commit({
      ...start,
      '.github/allowed_signers': key.allowed('person@example.com'),
    });
    repository.commit({ 'script/deploy': other });
    repository.git('mv', 'script/deploy', 'script/release');
    signedCommit(repository, key, {});
    const report = await look(repository.folder, { base, options: require });
    expect(grade(report, 'script/release')).toBe('none');
  });

  it('leaves other files and merges alone', async () => {
    const repository = new TestRepository();
    const base = repository.commit(start);
    repository.commit({ notes: 'x' });
    expect(findingLines(await look(repository.folder, { base, options: require }))).toEqual([]);
  });

  it('is counted in an audit and told by nobody', async () => {
    const repository = new TestRepository();
    repository.commit(start);
    const report = await look(repository.folder, { options: require });
    expect(grade(report)).toBe('none');
    expect(findingLines(report)).toEqual([]);
    expect(signingWords(report.signatures!)).toBe('deploy scripts: 1 unsigned');
  });
});

describe('what is signed by the site', () => {
  /** A signature packet that names the key and holds nothing else: what it says of itself. */
  const webFlow = Buffer.from(`8813040013080000000a0910${'B5690EEEBB952194'}0000`, 'hex').toString('base64');

  it('is the platform’s, not its author’s', async () => {
    const repository = new TestRepository();
    const base = repository.commit(start);
    repository.commit({ 'script/deploy': other });
    tamper(
      repository,
      'HEAD',
      '\n\nchange',
      `\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n ${webFlow}\n -----END PGP SIGNATURE-----\n\nchange`,
    );
    expect(grade(await look(repository.folder, { base }))).toBe('platform');
    const report = await look(repository.folder, { base, options: require });
    expect(findingLines(report)[0]).toContain('signed only by the site, not by its author');
    expect(
      findingLines(await look(repository.folder, { base, options: { mode: 'require', require: 'any' } })),
    ).toEqual([]);
  });

  it('is malformed where it is no signature', async () => {
    const repository = new TestRepository();
    const base = repository.commit(start);
    repository.commit({ 'script/deploy': other });
    tamper(
      repository,
      'HEAD',
      '\n\nchange',
      '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----\n\nchange',
    );
    const report = await look(repository.folder, { base });
    expect(report.findings.map(({ details }) => details.reason)).toEqual(['malformed_signature']);
  });
});

describe('a history that is not at hand', () => {
  it('makes nothing unsigned: shallow clone', async () => {
    const repository = new TestRepository();
    repository.commit(start);
    repository.commit({ 'script/deploy': other });
    const folder = `${temporaryFolder()}/clone`;
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.folder}`, folder], {
      stdio: 'ignore',
    });
    const report = await look(folder);
    expect(grade(report)).toBe('unknown');
    expect(report.signatures?.unknown).toContain('part of the history');
  });

  it('is asked of the hosting service instead', async () => {
    const repository = new TestRepository();
    repository.commit(start);
    repository.commit({ 'script/deploy': other });
    const folder = `${temporaryFolder()}/clone`;
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.folder}`, folder], {
      stdio: 'ignore',
    });
    const commit = {
      sha: 'a'.repeat(40),
      grade: 'author',
      kind: 'pgp',
      verified: true,
      bad: null,
      bot: false,
      reason: 'valid',
    } as const;
    const report = await look(folder, {
      service: () =>
        Promise.resolve({ commits: new Map([['script/deploy', [commit]]]), baseline: null, required: true }),
    });
    expect(grade(report)).toBe('author');
  });

  it('is no git repository at all', async () => {
    const folder = temporaryFolder();
    new TestRepository(folder).write(start);
    execFileSync('rm', ['-rf', `${folder}/.git`]);
    const report = await look(folder);
    expect(grade(report)).toBe('unknown');
    expect(report.diagnostics).toEqual([]);
  });
});

describe('hostile names', () => {
  it.runIf(hasSshKeygen)('are files and nothing else', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    const names = ['--output=x', '-n', ':(exclude)*', 'a\nb', '@{-1}', 'ä ö'].map(
      (name) => `script/${name}/deploy.sh`,
    );
    const files = Object.fromEntries([...names, '--help.sh', '-S.sh'].map((name) => [`${name}*`, deploy]));
    const signers = { '.github/allowed_signers': key.allowed('person@example.com') };
    const base = repository.commit({ notes: '', ...signers });
    signedCommit(repository, key, { ...files, 'k8s.yml': '' });
    for (const asked of [{ base }, {}]) {
      const report = await look(repository.folder, asked);
      for (const name of [...names, '--help.sh', '-S.sh'])
        expect([name, grade(report, name)]).toEqual([name, 'author']);
    }
  });

  it('and hostile options reach no program', async () => {
    const repository = new TestRepository();
    repository.commit(start);
    const options = {
      history: { since: '--output=stolen' },
      'allowed-signers': '--help',
      'gpg-keys': '../..',
    };
    const report = await look(repository.folder, { options });
    expect(grade(report)).toBe('unknown');
  });
});

describe('a machine without verifiers', () => {
  it.runIf(hasSshKeygen)('calls nothing valid, and says so where it matters', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    const base = repository.commit({
      ...start,
      '.github/allowed_signers': key.allowed('person@example.com'),
    });
    signedCommit(repository, key, { 'script/deploy': other, 'script/deploy.sig': key.sign(other) });
    const bin = temporaryFolder();
    symlinkSync(execFileSync('which', ['git'], { encoding: 'utf8' }).trim(), join(bin, 'git'));
    vi.stubEnv('PATH', bin);
    onTestFinished(() => void vi.unstubAllEnvs());
    const report = await look(repository.folder, { base, options: require });
    expect(grade(report)).toBe('unknown');
    expect(report.findings).toEqual([]);
    expect(report.signatures?.detachedOf('script/deploy').map(({ verdict }) => verdict)).toEqual(['unknown']);
    expect(report.diagnostics.map(({ message }) => message).join()).toContain('could not be verified here');
  });
});

describe('the history an audit takes', () => {
  it.runIf(hasSshKeygen)('is the last commit, all of them, or those since one', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    repository.commit({ ...start, '.github/allowed_signers': key.allowed('person@example.com') });
    const first = repository.git('rev-parse', 'HEAD');
    signedCommit(repository, key, { 'script/deploy': other });
    expect(grade(await look(repository.folder))).toBe('author');
    expect(grade(await look(repository.folder, { options: { history: 'all' } }))).toBe('none');
    expect(grade(await look(repository.folder, { options: { history: { since: first } } }))).toBe('author');
  });
});

describe.runIf(isInstalled('gpg', '--version'))('a change signed with gpg', () => {
  const options = { 'gpg-keys': 'keys' };

  it('is its author’s with a key of the base, and not verifiable without', async () => {
    const key = new GpgKey();
    const repository = new TestRepository();
    const base = repository.commit({
      ...start,
      'keys/person.asc': key.publicKey,
      'keys/junk': '\0\0',
      'keys/-x': 'no key',
    });
    signedCommit(repository, key, { 'script/deploy': other });
    expect(grade(await look(repository.folder, { base, options }))).toBe('author');
    const without = await look(repository.folder, { base, options: require });
    expect(grade(without)).toBe('unknown');
    expect(findingLines(without)).toEqual([]);
  });

  it('is unknown with another key, bad when altered', async () => {
    const [key, stranger] = [new GpgKey(), new GpgKey('never', 'other@example.com')];
    const repository = new TestRepository();
    const base = repository.commit({ ...start, 'keys/person.asc': key.publicKey });
    signedCommit(repository, stranger, { 'script/deploy': other });
    expect(grade(await look(repository.folder, { base, options }))).toBe('unknown');
    repository.git('reset', '-q', '--hard', base);
    tamper(repository, signedCommit(repository, key, { 'script/deploy': other }), 'change', 'chance');
    const report = await look(repository.folder, { base, options });
    expect(report.findings.map(({ details }) => details.reason)).toEqual(['bad_signature']);
  });

  it('is bad with a key that had ended before it was used, and holds with one that ended after', async () => {
    const key = new GpgKey('20200201T000000', 'person@example.com', '20200101T000000');
    const repository = new TestRepository();
    const base = repository.commit({ ...start, 'keys/person.asc': key.publicKey });
    repository.git('config', 'gpg.program', key.onDay('20200115T000000'));
    signedCommit(repository, key, { 'script/deploy': other });
    expect(grade(await look(repository.folder, { base, options }))).toBe('author');
    repository.git('reset', '-q', '--hard', base);
    // Its owner goes on with it; the copy in the base does not know.
    key.gpg(['--faked-system-time', '20200116T000000', '--quick-set-expire', key.fingerprint, '0']);
    repository.git('config', 'gpg.program', 'gpg');
    signedCommit(repository, key, { 'script/deploy': other });
    const report = await look(repository.folder, { base, options });
    expect(report.findings.map(({ details }) => details.reason)).toEqual(['expired_key']);
  });

  it('is bad with a revoked key', async () => {
    const key = new GpgKey();
    const repository = new TestRepository();
    const signed = new TestRepository();
    signed.commit(start);
    repository.commit(start);
    signedCommit(repository, key, { 'script/deploy': other });
    const base = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'keys/person.asc': key.revoked() });
    const report = await look(repository.folder, { options });
    expect(report.findings.map(({ rule, details }) => [rule, details.reason])).toEqual([
      ['bad-signature', 'revoked_key'],
    ]);
    expect(base).toHaveLength(40);
  });
});
