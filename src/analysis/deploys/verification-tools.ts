import type { Command } from '../../model/command.ts';
import { isSignatureCheck } from '../downloads/signatures.ts';

/** A command that holds a file against a signature or a checksum, or a commit or tag against its signature. */
export function isVerifying(command: Command): boolean {
  const { name, arguments: words } = command;
  if (name === null) return false;
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word.pattern));
  if (/^(g?sha\d{1,3}sum|shasum|b2sum|b3sum|md5sum|cksum)$/.test(name))
    return has(/^(-[a-zA-Z]*c[a-zA-Z]*|--check)$/);
  if (name === 'git') return has(/^verify-(commit|tag)$/);
  return isSignatureCheck(command);
}
