import type { Command } from './command.ts';
import { mentionsFile, pathKey } from './download-path.ts';

const signing =
  /^(?:gpg2?|gpgv2?|cosign|minisign|signify|openssl|slsa-verifier|rpm|rpmkeys|gh|sq|ssh-keygen|codesign|pkgutil|spctl|notation|sigstore|get-authenticodesignature|debsig-verify|dpkg-sig)$/i;

export function isSigning(name: string): boolean {
  return signing.test(name);
}

/** A command that verifies the signature of what it names. */
export function verifiesSignature({ name, arguments: words }: Command): boolean {
  return (
    /^(?:gpgv2?|get-authenticodesignature|slsa-verifier|debsig-verify)$/i.test(name ?? '') ||
    words.some((word) =>
      /^(?:--verify|-V|verify|verify-blob|verify-artifact|-verify|-K|--checksig|attestation|--check-signature|-V[a-z]*)$/.test(
        word.pattern,
      ),
    )
  );
}

/** A list of sums that a signature vouches for. */
export function isSigned(pattern: string, all: readonly Command[]): boolean {
  const key = pathKey(pattern);
  if (key === null) return false;
  const names = new Set([key]);
  return signersOf(all).some(
    (one) =>
      signing.test(one.name ?? '') &&
      one.arguments.some(
        (word) =>
          /^(?:--verify|-V|verify|verify-blob|--decrypt|-d)$/.test(word.pattern) ||
          /^gpgv/.test(one.name ?? ''),
      ) &&
      one.arguments.some((word) => mentionsFile(word.pattern, names)),
  );
}

const signers = new WeakMap<readonly Command[], readonly Command[]>();

function signersOf(all: readonly Command[]): readonly Command[] {
  const known = signers.get(all);
  if (known) return known;
  const found = all.filter((one) => signing.test(one.name ?? '')).slice(0, 100);
  signers.set(all, found);
  return found;
}
