import { isSignatureProgram, verifiesSignature } from '../../data/signature-verifiers.ts';
import type { Command } from '../../model/command.ts';
import { mentionsFile, pathKey } from './paths.ts';

/** A command that verifies the signature of what it names. */
export function isSignatureCheck({ name, arguments: words }: Command): boolean {
  return (
    name !== null &&
    verifiesSignature(
      name,
      words.map(({ pattern }) => pattern),
    )
  );
}

/** `gpg --decrypt SHA256SUMS.asc` gives the text only where its signature holds. */
const opens = /^(?:--decrypt|-d)$/;

/** A list of sums that a signature vouches for. */
export function isSigned(pattern: string, all: readonly Command[]): boolean {
  const key = pathKey(pattern);
  if (key === null) return false;
  const names = new Set([key]);
  return signersOf(all).some(
    (one) =>
      (isSignatureCheck(one) || one.arguments.some(({ pattern }) => opens.test(pattern))) &&
      one.arguments.some((word) => mentionsFile(word.pattern, names)),
  );
}

const signers = new WeakMap<readonly Command[], readonly Command[]>();

function signersOf(all: readonly Command[]): readonly Command[] {
  const known = signers.get(all);
  if (known) return known;
  const found = all.filter((one) => isSignatureProgram(one.name ?? '')).slice(0, 100);
  signers.set(all, found);
  return found;
}
