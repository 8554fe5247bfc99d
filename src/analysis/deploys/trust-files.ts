import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { joinPath } from '../../model/workspace.ts';
import { baseOf } from './call-graph.ts';
import { deployFlows } from './signing.ts';
import { isVerifying } from './verification-tools.ts';

/** Names that only ever hold who may sign. */
const signersFile = /(^|\/)(\.?(allowed|revoked)[_-]signers|\.gitsigners)$/;

/**
 * The tracked files that signatures are held against: allowed signers, the key folder, sigstore's trusted root,
 * and the keys and lists of checksums that a deploy's own checks name.
 */
export function trustFiles(
  facts: Facts,
  policy: {
    readonly allowedSigners: string;
    readonly gpgKeys: string | null;
    readonly sigstoreRoot?: string | null;
  },
): ReadonlySet<string> {
  const found = new Set<string>();
  const folder = policy.gpgKeys === null ? null : `${policy.gpgKeys}/`;
  for (const path of facts.files.paths()) {
    if (path === policy.allowedSigners || path === policy.sigstoreRoot || signersFile.test(path))
      found.add(path);
    else if (folder !== null && path.startsWith(folder)) found.add(path);
  }
  for (const flow of deployFlows(facts)) {
    for (const command of flow.commands) for (const path of anchorsOf(facts, command)) found.add(path);
  }
  return found;
}

/** `gpg --import deploy.asc`, `--key cosign.pub`, `-f allowed_signers`, `sha256sum -c SHA256SUMS`. */
function* anchorsOf(facts: Facts, command: Command): Iterable<string> {
  const words = command.arguments;
  const sums = /^(g?sha\d{3}sum|shasum|b2sum|md5sum)$/.test(command.name ?? '');
  const imports = /^gpg2?$/.test(command.name ?? '') && words.some(({ value }) => value === '--import');
  if (!imports && !isVerifying(command)) return;
  for (const [place, { value }] of words.entries()) {
    if (value === null) continue;
    const joined = /^--?(?:key|keyring|p|trusted-root|certificate-chain|verify)=(.+)$/.exec(value)?.[1];
    const before = words[place - 1]?.value ?? '';
    const named = /^(--key|--keyring|-p|-f|-verify|--trusted-root|--certificate-chain|-CAfile)$/.test(before);
    const file =
      joined ?? (named || ((sums || imports) && !value.startsWith('-')) ? (joined ?? value) : null);
    const path = file === null ? null : joinPath(baseOf(command) ?? '', file);
    if (path !== null && facts.files.has(path)) yield path;
  }
}
