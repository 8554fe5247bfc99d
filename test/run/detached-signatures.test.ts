import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/model/signature.ts';
import { type Files, TestRepository } from '../repository.ts';
import { findingLines } from '../scan.ts';
import { GpgKey, hasSshKeygen, isInstalled, SshKey } from '../signing.ts';
import { actions, Sigstore, workflow } from '../sigstore.ts';
import { type Asked, look } from './look.ts';

const deploy = '#!/bin/sh\nset -e\nkubectl apply -f k8s.yml\n';
const files = { 'deploy.sh*': deploy, 'k8s.yml': 'kind: Deployment\n' };

/** What is said of the signatures beside deploy.sh: `deploy.sh.sig ssh valid`. */
async function verdicts(more: Files, options: Asked['options'] = {}): Promise<string[]> {
  const repository = new TestRepository();
  repository.commit({ ...files, ...more });
  const report = await look(repository.folder, { options });
  const found = report.signatures!.detachedOf('deploy.sh');
  expect(gradeOf(report.signatures!, 'deploy.sh') === 'artifact').toBe(
    found.some(({ verdict }) => verdict === 'valid'),
  );
  expect(report.findings.filter(({ rule }) => rule === 'bad-signature')).toHaveLength(
    found.filter(({ verdict }) => verdict === 'bad').length,
  );
  return found.map(({ path, kind, verdict, reason }) =>
    [path, kind, verdict, ...(verdict === 'bad' ? [reason] : [])].join(' '),
  );
}

describe.runIf(hasSshKeygen)('a signature of ssh-keygen', () => {
  it('holds with a key of the base, for this content and for files only', async () => {
    const key = new SshKey();
    const trust = { '.github/allowed_signers': key.allowed('person@example.com') };
    expect(await verdicts({ ...trust, 'deploy.sh.sig': key.sign(deploy) })).toEqual([
      'deploy.sh.sig ssh valid',
    ]);
    expect(await verdicts({ ...trust, 'deploy.sh.sig': key.sign('other') })).toEqual([
      'deploy.sh.sig ssh bad bad_signature',
    ]);
    expect(await verdicts({ ...trust, 'deploy.sh.sig': key.sign(deploy, 'email') })).toEqual([
      'deploy.sh.sig ssh bad bad_signature',
    ]);
    expect(await verdicts({ 'deploy.sh.sig': key.sign(deploy) })).toEqual(['deploy.sh.sig ssh unknown']);
    const ended = { '.github/allowed_signers': key.allowed('person@example.com', 'valid-before="20200101"') };
    expect(await verdicts({ ...ended, 'deploy.sh.sig': key.sign(deploy) })).toEqual([
      'deploy.sh.sig ssh unknown',
    ]);
  });

  it('is made over what git has, not over what is checked out', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    repository.commit({
      ...files,
      '.gitattributes': 'deploy.sh text eol=crlf\n',
      '.github/allowed_signers': key.allowed('person@example.com'),
      'deploy.sh.asc': key.sign(deploy),
    });
    repository.git('rm', '-q', '--cached', '-r', '.');
    repository.git('reset', '-q', '--hard');
    const report = await look(repository.folder);
    expect(gradeOf(report.signatures!, 'deploy.sh')).toBe('artifact');
  });

  it('is told where it is broken', async () => {
    const key = new SshKey();
    const repository = new TestRepository();
    repository.commit({ ...files, 'deploy.sh.sig': key.sign('other') });
    expect(findingLines(await look(repository.folder))).toEqual([
      'deploy.sh:3:1 warning bad-signature `deploy.sh.sig` does not match the current `deploy.sh` (reason: bad_signature). Find out which of the two was changed before this is deployed, and sign it again.',
    ]);
  });
});

describe.runIf(isInstalled('gpg', '--version'))('a signature of gpg', () => {
  it('holds with a key of the base', async () => {
    const key = new GpgKey();
    const options = { 'gpg-keys': 'keys' };
    const trust = { 'keys/person.asc': key.publicKey };
    expect(await verdicts({ ...trust, 'deploy.sh.asc': key.sign(deploy) }, options)).toEqual([
      'deploy.sh.asc pgp valid',
    ]);
    expect(await verdicts({ ...trust, 'deploy.sh.sig': key.sign('other') }, options)).toEqual([
      'deploy.sh.sig pgp bad bad_signature',
    ]);
    expect(await verdicts({ 'deploy.sh.asc': key.sign(deploy) })).toEqual(['deploy.sh.asc pgp unknown']);
  });
});

/** A key pair of minisign, and its two kinds of signature. */
class Minisign {
  readonly #id = Buffer.from('0102030405060708', 'hex');
  readonly #key: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ed25519');

  get publicKey(): string {
    const raw = this.#key.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    return `untrusted comment: key\n${Buffer.concat([Buffer.from('Ed'), this.#id, raw]).toString('base64')}\n`;
  }

  sign(content: string, hashed: boolean, comment = 'timestamp:1'): string {
    const message = hashed ? createHash('blake2b512').update(content).digest() : Buffer.from(content);
    const signature = sign(null, message, this.#key.privateKey);
    const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), this.#key.privateKey);
    const body = Buffer.concat([Buffer.from(hashed ? 'ED' : 'Ed'), this.#id, signature]);
    return `untrusted comment: x\n${body.toString('base64')}\ntrusted comment: ${comment}\n${global.toString('base64')}\n`;
  }
}

describe('a signature of minisign', () => {
  it.each([true, false])('holds with a key of the base (hashed: %s)', async (hashed) => {
    const key = new Minisign();
    const trust = { 'minisign.pub': key.publicKey };
    const signature = key.sign(deploy, hashed);
    expect(await verdicts({ ...trust, 'deploy.sh.minisig': signature })).toEqual([
      'deploy.sh.minisig minisign valid',
    ]);
    expect(await verdicts({ ...trust, 'deploy.sh.minisig': key.sign('other', hashed) })).toEqual([
      'deploy.sh.minisig minisign bad bad_signature',
    ]);
    // What it says of itself is signed as well.
    expect(
      await verdicts({ ...trust, 'deploy.sh.minisig': signature.replace('timestamp:1', 'timestamp:2') }),
    ).toEqual(['deploy.sh.minisig minisign bad bad_signature']);
    expect(await verdicts({ 'deploy.sh.minisig': signature })).toEqual([
      'deploy.sh.minisig minisign unknown',
    ]);
    expect(await verdicts({ 'deploy.sh.minisig': 'untrusted comment: x\nAAAA\n' })).toEqual([
      'deploy.sh.minisig minisign bad malformed_signature',
    ]);
  });
});

describe('a signature of a cosign key pair', () => {
  it('holds with a key of the base, whatever its file is called', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const trust = { 'cosign.pub': publicKey.export({ format: 'pem', type: 'spki' }) as string };
    const signature = sign('sha256', Buffer.from(deploy), privateKey).toString('base64');
    expect(await verdicts({ ...trust, 'deploy.sh.sig': signature })).toEqual(['deploy.sh.sig cosign valid']);
    const wrong = sign('sha256', Buffer.from('other'), privateKey).toString('base64');
    expect(await verdicts({ ...trust, 'deploy.sh.sig': wrong })).toEqual(['deploy.sh.sig cosign unknown']);
  });
});

describe('a bundle of sigstore', () => {
  const options = {
    'sigstore-root': './keys/trusted_root.json',
    'sigstore-identity': 'https://github.com/acme/shop/**@refs/heads/main',
    'sigstore-issuer': actions,
  };

  it('holds with a trusted root of the base, under any of its names', async () => {
    const sigstore = await Sigstore.start();
    const trust = { 'keys/trusted_root.json': sigstore.root };
    const bundle = JSON.stringify(await sigstore.sign(deploy), null, 2);
    for (const name of ['deploy.sh.sigstore.json', 'deploy.sh.sigstore', 'deploy.sh.bundle', 'deploy.sh.sig'])
      expect(await verdicts({ ...trust, [name]: bundle }, options)).toEqual([`${name} sigstore valid`]);
    const told = async (more: Files, asked: Asked['options']) =>
      (await verdicts(more, asked)).map((line) => line.replace('deploy.sh.sigstore sigstore ', ''));
    const beside = { ...trust, 'deploy.sh.sigstore': bundle };
    expect(await told({ ...beside, 'deploy.sh*': `${deploy}true\n` }, options)).toEqual([
      'bad bad_signature',
    ]);
    expect(await told(beside, {})).toEqual(['unknown']);
    expect(await told(beside, { ...options, 'sigstore-identity': '*' })).toEqual(['unknown']);
    expect(await told({ 'deploy.sh.sigstore': bundle }, options)).toEqual(['unknown']);
    const stranger = JSON.stringify(await sigstore.sign(deploy, workflow.replace('acme', 'another')));
    expect(await told({ ...trust, 'deploy.sh.sigstore': stranger }, options)).toEqual(['unknown']);
  });

  it('is not let in by the change that brings it', async () => {
    const [ours, theirs] = [await Sigstore.start(), await Sigstore.start()];
    const repository = new TestRepository();
    const base = repository.commit({ ...files, 'keys/trusted_root.json': ours.root });
    const changed = `${deploy}kubectl rollout status deployment/web\n`;
    const verdict = async () => {
      const report = await look(repository.folder, { base, options });
      return [
        ...report.signatures!.detachedOf('deploy.sh').map((one) => one.verdict),
        ...report.findings.map(({ path, rule }) => `${path} ${rule}`),
      ];
    };
    const bundle = (by: Sigstore) => by.sign(changed).then((signed) => JSON.stringify(signed));
    repository.commit({ 'deploy.sh*': changed, 'deploy.sh.sigstore.json': await bundle(ours) });
    expect(await verdict()).toEqual(['valid']);
    repository.commit({
      'deploy.sh.sigstore.json': await bundle(theirs),
      'keys/trusted_root.json': theirs.root,
    });
    expect(await verdict()).toEqual(['unknown', 'keys/trusted_root.json changed-trust']);
  });
});

describe('a signed list of checksums', () => {
  const sum = (content: string) => createHash('sha256').update(content).digest('hex');

  it.runIf(hasSshKeygen)('vouches for the files that it names, as they were', async () => {
    const key = new SshKey();
    const trust = { '.github/allowed_signers': key.allowed('person@example.com') };
    const list = (content: string, name = 'deploy.sh') => {
      const text = `${sum('x')}  other\n${sum(content)}  ${name}\n`;
      return { ...trust, SHA256SUMS: text, 'SHA256SUMS.sig': key.sign(text) };
    };
    expect(await verdicts(list(deploy))).toEqual(['SHA256SUMS.sig ssh valid']);
    expect(await verdicts(list('before'))).toEqual(['SHA256SUMS.sig ssh bad changed_since_signed']);
    expect(await verdicts(list(deploy, 'another.sh'))).toEqual([]);
    expect(await verdicts({ ...list(deploy), SHA256SUMS: `${sum(deploy)}  deploy.sh\n` })).toEqual([
      'SHA256SUMS.sig ssh bad bad_signature',
    ]);
  });

  it('vouches for nothing without a signature', async () => {
    expect(await verdicts({ SHA256SUMS: `${sum(deploy)}  deploy.sh\n` })).toEqual([]);
  });
});

describe('what cannot be verified', () => {
  it.each([
    [
      'a bundle of sigstore',
      'deploy.sh.sigstore.json',
      '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}',
      ['deploy.sh.sigstore.json sigstore unknown'],
    ],
    ['text', 'deploy.sh.sig', 'to be done\n', []],
    ['nothing', 'deploy.sh.sig', '', []],
    [
      'bytes',
      'deploy.sh.sig',
      Buffer.from([0x88, 0xff, 0, 0]),
      ['deploy.sh.sig pgp bad malformed_signature'],
    ],
    ['armor without a body', 'deploy.sh.asc', '-----BEGIN PGP SIGNATURE-----\n', []],
  ] as const)('is not called valid: %s', async (_, name, content, expected) => {
    expect(await verdicts({ [name]: content as string | Buffer })).toEqual(expected);
  });
});
