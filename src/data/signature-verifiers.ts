/**
 * Programs that hold a file against a signature, and the words with which they do: listing, signing or inspecting
 * verifies nothing. `always`: the program does nothing else. Several patterns: each must be among the words.
 */
type Verifies = 'always' | readonly RegExp[];

const minisign = [/^-[a-zA-Z]*V[a-zA-Z]*$/];

const verifiers: ReadonlyMap<string, Verifies> = new Map<string, Verifies>([
  // OpenPGP
  ['gpg', [/^--verify(?:-files)?$/]],
  ['gpg2', [/^--verify(?:-files)?$/]],
  ['gpgsm', [/^--verify$/]],
  ['gpgv', 'always'],
  ['gpgv2', 'always'],
  ['sq', [/^verify$/]],
  ['sqv', 'always'],
  ['sqop', [/^(?:inline-)?verify$/]],
  ['sop', [/^(?:inline-)?verify$/]],
  ['rnp', [/^-v$|^--verify$/]],
  ['keybase', [/^verify$/]],
  // Ed25519 and the like
  ['minisign', minisign],
  ['rsign', [/^verify$/]],
  ['signify', minisign],
  ['signify-openbsd', minisign],
  ['usign', minisign],
  ['sigsum-verify', 'always'],
  ['ssh-keygen', [/^-Y(?:verify)?$/, /verify$/]],
  ['openssl', [/^-(?:pr)?verify$/]],
  // Sigstore, Notary, provenance
  ['cosign', [/^verify(?:-blob|-attestation|-blob-attestation)?$/]],
  ['sigstore', [/^verify$/]],
  ['gitsign', [/^verify(?:-tag)?$/]],
  ['notation', [/^verify$/]],
  ['slsa-verifier', [/^verify-(?:artifact|image|npm-package|vsa|github-attestation)$/]],
  ['in-toto-verify', 'always'],
  ['rekor-cli', [/^verify$/]],
  ['gh', [/^(?:attestation|at|release)$/, /^verify(?:-asset)?$/]],
  ['helm', [/^verify$|^--verify$/]],
  // packages and programs of operating systems
  ['debsig-verify', 'always'],
  ['dpkg-sig', [/^(?:--verify|-c)$/]],
  ['rpm', [/^(?:-[a-z]*K[a-z]*|--checksig)$/]],
  ['rpmkeys', [/^(?:-[a-z]*K[a-z]*|--checksig)$/]],
  ['codesign', [/^(?:-[a-z]*v[a-z]*|--verify)$/]],
  ['pkgutil', [/^--check-signature$/]],
  ['spctl', [/^(?:-[a-z]*a[a-z]*|--assess)$/]],
  ['get-authenticodesignature', 'always'],
  ['signtool', [/^verify$/i]],
  ['osslsigncode', [/^verify$/]],
  ['jarsigner', [/^-verify$/]],
  ['apksigner', [/^verify$/]],
]);

export function isSignatureProgram(name: string): boolean {
  return verifiers.has(name.toLowerCase());
}

/** `words` are those behind the program's name. */
export function verifiesSignature(name: string, words: readonly string[]): boolean {
  const how = verifiers.get(name.toLowerCase());
  if (how === undefined) return false;
  return how === 'always' || how.every((pattern) => words.some((word) => pattern.test(word)));
}
