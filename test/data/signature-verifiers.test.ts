import { describe, expect, it } from 'vitest';
import { verifiesSignature } from '../../src/data/signature-verifiers.ts';

const check = (line: string) => {
  const [name, ...words] = line.split(' ');
  return verifiesSignature(name!, words);
};

describe('a program verifies a signature', () => {
  it.each([
    'gpg --verify a.asc a',
    'gpgv --keyring k a.asc a',
    'sqv --keyring k.pgp a.sig a',
    'sq verify --signer-file k a',
    'minisign -Vm a -P KEY',
    'signify-openbsd -V -p k -m a',
    'ssh-keygen -Y verify -f signers -I me -n file -s a.sig',
    'openssl dgst -sha256 -verify k.pem -signature a.sig a',
    'cosign verify-blob --key k a',
    'notation verify IMAGE',
    'slsa-verifier verify-artifact a',
    'gh attestation verify a --owner o',
    'gh release verify-asset v1 a',
    'rpm -K a.rpm',
    'rpm --checksig a.rpm',
    'codesign --verify --deep A.app',
    'spctl -a -v A.app',
    'Get-AuthenticodeSignature a.exe',
    'jarsigner -verify a.jar',
  ])('%s', (line) => {
    expect(check(line)).toBe(true);
  });
});

describe('a program only shows, signs or lists', () => {
  it.each([
    'gpg --import k.asc',
    'gpg --list-packets a.asc',
    'sq inspect a',
    'minisign -S -m a',
    'ssh-keygen -Y sign -f k a',
    'openssl dgst -sha256 a',
    'cosign sign IMAGE',
    'cosign triangulate IMAGE',
    'gh attestation download a',
    'rpm -V a',
    'rpm -i a.rpm',
    'codesign --sign ID A.app',
    'constructor --verify a',
  ])('%s', (line) => {
    expect(check(line)).toBe(false);
  });
});
