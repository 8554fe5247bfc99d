import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommit } from '../../../src/clients/signatures/commits.ts';
import { checkKeyPair, kindOf, readMinisign } from '../../../src/clients/signatures/detached.ts';
import { issuersOf } from '../../../src/clients/signatures/openpgp.ts';
import { runProgram } from '../../../src/clients/signatures/programs.ts';
import { fingerprints, readGpgStatus, readSshVerdict } from '../../../src/clients/signatures/verify.ts';
import { signaturePolicy } from '../../../src/model/signature.ts';

describe('a commit object', () => {
  it('says who made it and what signature it carries', () => {
    const text = [
      'tree 0',
      'parent 1',
      'parent 2',
      'author A <B> Person <a@example.com> 1687265060 -0400',
      'committer GitHub <noreply@github.com> 1687265061 +0000',
      'mergetag object 3',
      ' gpgsig -----BEGIN PGP SIGNATURE-----',
      'gpgsig -----BEGIN SSH SIGNATURE-----',
      ' U1NI',
      ' -----END SSH SIGNATURE-----',
      '',
      'gpgsig -----BEGIN PGP SIGNATURE-----',
    ].join('\n');
    expect(readCommit('x', text)).toEqual({
      id: 'x',
      parents: ['1', '2'],
      author: { name: 'A <B> Person', email: 'a@example.com', time: 1687265060 },
      committer: { name: 'GitHub', email: 'noreply@github.com', time: 1687265061 },
      signature: { kind: 'ssh', text: '-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----' },
      platform: false,
    });
  });

  it('may be anything', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCommit('x', text)));
  });
});

describe('an OpenPGP signature', () => {
  /** Made on GitHub's site, as `git cat-file` shows it: the key it names is GitHub's. */
  const packet = (hex: string) => Buffer.from(hex, 'hex');

  it.each([
    ['old form, one byte of length', '8813040013080000000a0910b5690eeebb9521940000', ['B5690EEEBB952194']],
    ['old form, two bytes', '890013040013080000000a0910b5690eeebb9521940000', ['B5690EEEBB952194']],
    ['new form', 'c213040013080000000a0910b5690eeebb9521940000', ['B5690EEEBB952194']],
    ['no key named', '880a04001308000000000000', []],
    ['cut off', '8813040013080000', null],
    ['longer than it is', '88ff0400130800', null],
    ['another packet', '990102', null],
    ['empty', '', null],
  ])('%s', (_, hex, issuers) => {
    expect(issuersOf(packet(hex))).toEqual(issuers);
  });

  it('may be any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom('', '88', '89', 'c2', '8840'), (bytes, start) => {
        void issuersOf(Buffer.concat([Buffer.from(start, 'hex'), bytes]));
      }),
    );
  });
});

describe('what gpg says', () => {
  const good = '[GNUPG:] GOODSIG 0 A Person\n[GNUPG:] VALIDSIG FP 2026-11-02 1793620800 0\n';
  it.each([
    ['good', good, 'valid'],
    ['altered', '[GNUPG:] BADSIG 0 A Person\n', 'bad_signature'],
    ['no key', '[GNUPG:] ERRSIG 0 1 8 00 1 9\n[GNUPG:] NO_PUBKEY 0\n', 'unknown'],
    ['not a signature', '[GNUPG:] NODATA 4\n', 'malformed_signature'],
    ['revoked', `[GNUPG:] REVKEYSIG 0 x\n${good}`, 'revoked_key'],
    ['expired signature', '[GNUPG:] EXPSIG 0 x\n[GNUPG:] VALIDSIG FP d 1 0\n', 'expired_signature'],
    [
      'made before its key ended',
      '[GNUPG:] KEYEXPIRED 200\n[GNUPG:] EXPKEYSIG 0 x\n[GNUPG:] VALIDSIG FP d 100 0\n',
      'valid',
    ],
    [
      'made after its key ended',
      '[GNUPG:] KEYEXPIRED 100\n[GNUPG:] EXPKEYSIG 0 x\n[GNUPG:] VALIDSIG FP d 200 0\n',
      'expired_key',
    ],
    ['no gpg', 'error: cannot run gpg: No such file or directory\n', 'unknown'],
    ['a name that lies', '[GNUPG:] ERRSIG 0\ngpg: x [GNUPG:] GOODSIG 0\n', 'unknown'],
    ['a good one without its proof', '[GNUPG:] GOODSIG 0 x\n', 'unknown'],
  ])('%s', (_, said, expected) => {
    const { verdict, reason } = readGpgStatus(said);
    expect(verdict === 'bad' ? reason : verdict).toBe(expected);
  });
});

describe('what ssh-keygen says', () => {
  it.each([
    ['accepted', 'Good "git" signature for a@example.com with ED25519 key SHA256:abc\n', true, 'valid'],
    ['a key that nobody listed', 'Good "git" signature with ED25519 key SHA256:xyz\n', false, 'unknown'],
    [
      'a listed key outside its dates',
      'Good "git" signature with ED25519 key SHA256:abc\n',
      false,
      'expired_key',
    ],
    ['altered', 'Signature verification failed: incorrect signature\n', false, 'bad_signature'],
    ['not a signature', "Couldn't parse signature: invalid format\n", false, 'malformed_signature'],
    ['not there', 'error: cannot run ssh-keygen\n', false, 'unknown'],
  ])('%s', (_, said, accepted, expected) => {
    const { verdict, reason } = readSshVerdict(said, accepted, new Set(['SHA256:abc']));
    expect(verdict === 'bad' ? reason : verdict).toBe(expected);
  });

  it('names keys by a fingerprint that can be computed', () => {
    const line =
      'a@example.com namespaces="git" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl comment';
    expect([...fingerprints(line)]).toEqual(['SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU']);
  });
});

describe('signature files', () => {
  it('may hold anything', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, text) => {
        for (const said of [Buffer.from(bytes), Buffer.from(`untrusted comment: ${text}\n${text}\n`)]) {
          void kindOf(said);
          expect(readMinisign(Buffer.from(text), said, [text]).verdict).not.toBe('valid');
          expect(checkKeyPair(Buffer.from(text), said, [text]).verdict).not.toBe('valid');
        }
      }),
    );
  });
});

describe('a program', () => {
  const folder = '/';
  it('that is not there, or too slow, or says too much, has no status', async () => {
    expect((await runProgram('no-such-verifier', [], { folder })).status).toBeNull();
    expect((await runProgram('sleep', ['60'], { folder, milliseconds: 50 })).status).toBeNull();
    expect((await runProgram('yes', [], { folder })).status).toBeNull();
  });

  it('may be ended when it has said enough', async () => {
    const result = await runProgram('yes', [], { folder, enough: (chunk) => chunk.length > 0 });
    expect(result.status).toBe(0);
  });
});

describe('the policy', () => {
  it('takes what makes no sense for its default', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('mode', 'require', 'bots', 'history', 'gpg-keys', 'baseline-min'),
          fc.anything(),
        ),
        (options) => {
          const policy = signaturePolicy(options);
          expect(['off', 'baseline', 'require']).toContain(policy.mode);
          expect(policy.baselineMin).toBeGreaterThan(0);
        },
      ),
    );
    expect(signaturePolicy({ 'allowed-signers': './keys/signers', 'gpg-keys': '/keys/' })).toMatchObject({
      allowedSigners: 'keys/signers',
      gpgKeys: 'keys',
    });
  });
});
