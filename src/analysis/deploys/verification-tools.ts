import type { Command } from '../../model/command.ts';

/** A command that holds a file against a signature or a checksum. */
export function isVerifying({ name, arguments: words }: Command): boolean {
  if (name === null) return false;
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word.pattern));
  if (/^(g?sha\d{1,3}sum|shasum|b2sum|b3sum|md5sum|cksum)$/.test(name))
    return has(/^(-[a-zA-Z]*c[a-zA-Z]*|--check)$/);
  if (/^gpg2?$/.test(name)) return has(/^--verify$/);
  if (/^(gpgv2?|slsa-verifier|debsig-verify|dpkg-sig)$/.test(name)) return true;
  if (name === 'ssh-keygen')
    return words.some(({ value }, at) => value === 'verify' && words[at - 1]?.value === '-Y');
  if (/^(minisign|signify|rsign)$/.test(name)) return has(/^-[a-zA-Z]*V[a-zA-Z]*$|^verify$/);
  if (/^(cosign|notation|sigstore|gitsign)$/.test(name)) return has(/^verify/);
  if (name === 'gh') return has(/^attestation$/) && has(/^verify$/);
  if (name === 'openssl') return has(/^-verify$|^-prverify$/) || has(/^(cms|smime)$/);
  if (name === 'sq' || name === 'sqv') return name === 'sqv' || has(/^verify$/);
  return name === 'git' && has(/^verify-(commit|tag)$/);
}
