import { shortId, vouchedIn } from '../../analysis/deploys/signing.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { span } from '../../model/span.ts';
import { scriptSubject } from './drafts.ts';

export const badSignature = defineRule({
  id: 'bad-signature',
  action: 'deploy-scripts',
  signatures: 'setting',
  severity: { audit: 'warning', diff: 'error' },
  scope: 'tree',
  needs: ['signatures'],
  ignores: 'base',
  docs: {
    summary: 'a signature on a deploy script that is there and does not verify',
    what: 'A commit that touches a deploy script, what belongs to it or its manifest has a signature that fails: the content was altered, the key was revoked, had expired before it was used, or the signature is malformed. The same for a signature file beside the script. A key that is not known here is not a failure.',
    why: 'No signature says nothing; a broken one says that the commit or the file is not what its author signed.',
    fix: 'Ask the author whether the commit is theirs. Do not merge or deploy before.',
    bad: 'git verify-commit abc1234   # BAD signature',
    good: 'git verify-commit abc1234   # Good signature',
    language: 'sh',
  },
  *check(facts, { needs: { signatures }, mode }) {
    if (signatures?.about !== facts) return;
    for (const { path, role, deploy } of vouchedIn(facts).values()) {
      const place = {
        path,
        span: role === 'script' ? deploy.span : span(0, 0),
        subject: scriptSubject(path),
      };
      for (const { sha, bad } of signatures.commitsOf(path)) {
        if (bad === null) continue;
        const what = mode === 'diff' ? 'merge' : 'deploy it';
        yield {
          ...place,
          message: `Commit ${shortId(sha)} changes \`${path}\` and its signature does not verify (reason: ${bad}). Do not ${what} before its author confirms the commit.`,
          details: { commit: sha, reason: bad },
          key: sha,
        } satisfies Draft;
      }
      for (const file of signatures.detachedOf(path)) {
        if (file.verdict !== 'bad') continue;
        yield {
          ...place,
          message: `\`${file.path}\` does not match the current \`${path}\` (reason: ${file.reason}). Find out which of the two was changed before this is deployed, and sign it again.`,
          details: { signature: file.path, reason: file.reason },
          related: [{ path: file.path, span: span(0, 0), message: 'the signature' }],
          key: file.path,
        } satisfies Draft;
      }
    }
  },
});
