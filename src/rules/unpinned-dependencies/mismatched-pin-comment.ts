import type { ActionUse } from '../../model/action.ts';
import type { Facts } from '../../model/facts.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { isCommitId } from '../../versions/action-ref.ts';
import { isWholeVersion, versionInComment } from '../../versions/pin-comment.ts';

export const mismatchedPinComment = defineRule({
  id: 'mismatched-pin-comment',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  raisedInDeploys: true,
  tagsToFetch: (facts) => ({ pins: pinsOf(facts) }),
  scope: 'tree',
  severity: { audit: 'warning', diff: 'warning' },
  needs: ['remoteTags'],
  docs: {
    summary:
      'a pinned action whose comment names another version than its commit, or a commit that is not its own',
    what: [
      'Fires on `uses: owner/repo@<sha> # v1.2.3` where that tag is another commit or does not exist, and on a commit that no',
      'branch or tag of the named repository has (one that is only in a fork). Asks GitHub, so it needs the network.',
      'A comment like `# v4` is not compared with the commit, because that tag moves with every release.',
    ].join(' '),
    why: 'The comment is what a reviewer reads and what bots update from: when it is wrong, updates stop without a word, and a commit of a fork can hide behind a trusted name.',
    fix: 'Write the commit that the tag leads to, or the tag that the commit has.',
    bad: '- uses: owner/repo@<commit of v4.0.0> # v4.1.0',
    good: '- uses: owner/repo@<commit of v4.1.0> # v4.1.0',
    language: 'yaml',
  },
  *check(facts, { needs }) {
    const tags = needs.remoteTags!;
    for (const { use, repository, commit, tag } of pinsOf(facts)) {
      const meant = tag === null ? 'unknown' : tags.commitOf(repository, tag);
      if (meant === commit) continue;
      const fault = faultOf(repository, commit, tag, meant, () => tags.hasCommit(repository, commit));
      if (fault === null) continue;
      const from = use.span.end - commit.length;
      yield {
        path: use.path,
        span: use.span,
        message: fault.message,
        subject: {
          kind: 'action',
          ecosystem: 'github',
          name: repository,
          version: commit,
          purl: purl('github', repository, commit),
        },
        details: { commit, tag, tagCommit: meant === 'unknown' ? null : meant },
        ...(fault.write === null
          ? {}
          : {
              fix: {
                title: `Pin the commit of ${tag}`,
                safe: false,
                edits: [{ path: use.path, start: from, end: use.span.end, text: fault.write }],
              },
            }),
      };
    }
  },
});

interface Fault {
  readonly message: string;
  readonly write: string | null;
}

function faultOf(
  repository: string,
  commit: string,
  tag: string | null,
  meant: string | null,
  hasCommit: () => boolean | 'unknown',
): Fault | null {
  const short = commit.slice(0, 12);
  if (hasCommit() === false) {
    const message = `No branch or tag of \`${repository}\` has the commit \`${short}\`: it comes from a fork or has been deleted, so nobody reviewed it in that repository. Pin a commit that a release of \`${repository}\` has.`;
    return { message, write: null };
  }
  if (tag === null || meant === 'unknown') return null;
  if (meant === null) {
    const message = `The comment says \`${tag}\`, but \`${repository}\` has no such tag, which misleads readers and update bots. Write the tag that \`${short}\` belongs to.`;
    return { message, write: null };
  }
  if (!isWholeVersion(tag)) return null;
  const message = `The comment says \`${tag}\`, which is \`${meant.slice(0, 12)}\` in \`${repository}\`, but \`${short}\` is pinned. Write \`${repository}@${meant} # ${tag}\`, or correct the comment.`;
  return { message, write: meant };
}

export interface Pin {
  readonly use: ActionUse;
  /** `owner/repo` */
  readonly repository: string;
  readonly commit: string;
  /** The version that the comment names. */
  readonly tag: string | null;
}

/** Every action of GitHub that is pinned to a commit: what `remoteTags` has to be asked about. */
function pinsOf(facts: Facts): Pin[] {
  return facts.all('action').flatMap((use) => {
    const { target } = use;
    if (target.type !== 'repository' || target.ref === null || !isCommitId(target.ref)) return [];
    if (target.host !== undefined && target.host !== 'github.com') return [];
    const repository = `${target.owner}/${target.repository}`;
    return [{ use, repository, commit: target.ref, tag: versionInComment(use.comment?.text) }];
  });
}
