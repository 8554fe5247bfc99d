import { type CallSite, callGraphOf } from '../../analysis/deploys/call-graph.ts';
import { deploysIn } from '../../analysis/deploys/deploys.ts';
import { isVerifying } from '../../analysis/deploys/verification-tools.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { scriptSubject } from './drafts.ts';

export const uncheckedSignature = defineRule({
  id: 'unchecked-signature',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'a signature or checksum next to a deploy script that is not verified before the script runs',
    what: 'A file like `deploy.sh.asc`, `.sig`, `.minisig`, `.sigstore.json` or `.sha256` beside a deploy script that a workflow, a make target or another script of the repository runs without a check of it before. Scripts of which no caller is visible are not reported.',
    why: 'A signature that nobody checks protects nobody, and looks as if it did.',
    fix: 'Check it right before the script runs, with a key that is committed; or delete the file.',
    bad: './deploy.sh   # deploy.sh.sig is next to it',
    good: 'ssh-keygen -Y verify -f .github/allowed_signers -I ops@example.com -n file -s deploy.sh.sig < deploy.sh\n./deploy.sh',
    language: 'sh',
  },
  *check(facts) {
    const told = new Set<string>();
    for (const { path, flow, callers } of deploysIn(facts)) {
      if (told.has(path) || (flow.unit.kind !== 'file' && flow.unit.kind !== 'program')) continue;
      const signature = signatureBeside(facts, path);
      if (signature === null) continue;
      const direct = callers.filter((caller) => runs(facts, caller, path));
      const bare = direct.find((caller) => !isChecked(facts, caller, path, signature));
      if (bare === undefined) continue;
      told.add(path);
      yield {
        path: bare.path,
        span: bare.span,
        message: `\`${signature}\` exists next to \`${path}\` but is never verified before the script runs, so it protects nothing. Verify it in the line before, with a committed key, or delete it.`,
        subject: scriptSubject(path),
        related: [
          { path, span: span(0, 0), message: 'the script' },
          { path: signature, span: span(0, 0), message: 'its signature' },
        ],
        key: signature,
      } satisfies Draft;
    }
  },
});

const endings = [
  '.asc',
  '.sig',
  '.sign',
  '.gpg',
  '.minisig',
  '.sigstore.json',
  '.sigstore',
  '.bundle',
  '.sha256',
  '.sha512',
  '.sha256sum',
  '.sha512sum',
];

function signatureBeside(facts: Facts, path: string): string | null {
  const ending = endings.find((one) => facts.files.has(`${path}${one}`));
  return ending === undefined ? null : `${path}${ending}`;
}

/** Callers reach back to who calls the caller; the check belongs before the call itself. */
function runs(facts: Facts, { command }: CallSite, path: string): boolean {
  return command !== null && (callGraphOf(facts).calledBy(command) ?? []).some((flow) => flow.path === path);
}

function isChecked(facts: Facts, caller: CallSite, path: string, signature: string): boolean {
  if (caller.flow === null || caller.command === null) return true;
  const place = callGraphOf(facts).placeOf(caller.command);
  return caller.flow.commands.slice(0, place).some((command) => {
    if (!isVerifying(command)) return false;
    const input = command.input?.type === 'file' ? [command.input.path] : [];
    const words = [...command.arguments, ...input].map(({ pattern }) => pattern);
    // A list of checksums, or a name that is not known, may cover it.
    return (
      /sum$/.test(command.name ?? '') ||
      words.some(
        (word) => word.includes('\0') || word.includes(baseName(path)) || word.includes(baseName(signature)),
      )
    );
  });
}
