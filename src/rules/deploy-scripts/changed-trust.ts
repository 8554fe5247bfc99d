import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { span } from '../../model/span.ts';
import { scriptSubject } from './drafts.ts';

export const changedTrust = defineRule({
  id: 'changed-trust',
  action: 'deploy-scripts',
  signatures: 'setting',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'change',
  needs: ['signatures'],
  ignores: 'base',
  docs: {
    summary: 'a change to who may sign, or to what signatures are verified against',
    what: 'A pull request that adds, edits or removes an allowed signers file, a key of the configured key folder, the trusted root of sigstore, a key or list of checksums that a deploy checks with, or the signature settings of premortem. Signatures of that same change are still verified with the files of the base. Silent in an audit.',
    why: 'Whoever can add a key can sign anything with it. Such a change needs the eyes of somebody who may sign already.',
    fix: 'Let an existing signer review and approve the change, on its own.',
    bad: 'echo "new@example.com ssh-ed25519 AAAA…" >> .github/allowed_signers   # among forty other files',
    good: 'git commit -S -m "Let New sign" .github/allowed_signers   # alone, approved by a signer',
    language: 'sh',
  },
  *check(change, { needs: { signatures }, mode }) {
    if (mode !== 'diff' || !signatures) return;
    for (const path of signatures.changedTrust) {
      yield {
        path,
        span: span(0, 0),
        message:
          'This change edits what deploy-script signatures are verified against: who may sign, which checksums count, or whether a signature is required at all. Signatures of this change were verified with the files of the base branch. Let an existing signer approve it.',
        subject: scriptSubject(path),
        details: { removed: !change.head.files.has(path) },
      } satisfies Draft;
    }
  },
});
