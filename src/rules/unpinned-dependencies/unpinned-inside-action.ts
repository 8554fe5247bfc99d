import { ownershipOf } from '../../model/own-repository.ts';
import { purl } from '../../model/purl.ts';
import type { InnerFinding } from '../../model/remote-actions.ts';
import { defineRule } from '../../model/rule.ts';
import { nameList } from '../../model/schema.ts';
import { isCommitId } from '../../versions/action-ref.ts';
import { allowed } from './allowed.ts';

export const unpinnedInsideAction = defineRule({
  id: 'unpinned-inside-action',
  action: 'unpinned-dependencies',
  scope: 'tree',
  severity: { audit: 'notice', diff: 'notice' },
  optionalNeeds: ['actions'],
  docs: {
    summary: 'a SHA-pinned action or reusable workflow that uses floating things itself',
    what: 'Reads composite actions, Docker actions and reusable workflows at the commit that pins them, and what they use at a commit in turn (three deep), and fires where these use actions by tag or branch, run images or install packages without a version, or run downloads that nothing verified. Judged by the same rules as this repository’s own files, at warning and above. Not reported: the code of JavaScript actions, what `allow` names, and the repository’s own actions. Needs the network and a token.',
    why: 'The commit SHA fixes the text of an action, not what that text fetches when it runs. A tag inside is as easily moved as one outside, and its code gets the same token and secrets.',
    fix: 'Ask the maintainers to pin what they use, choose an action that does, or run the commands yourself.',
    bad: '- uses: owner/action@<full commit SHA>   # its action.yml: uses: other/action@v1',
    good: '- uses: owner/action@<full commit SHA>   # its action.yml: uses: other/action@<full commit SHA>',
    language: 'yaml',
    options: {
      allow: { text: 'Owners or repositories that are not reported, exact or glob.', value: nameList },
    },
  },
  *check(facts, { options, needs, repository: own }) {
    const isAllowed = allowed(options);
    const seen = new Set<string>();
    for (const use of facts.all('action')) {
      const { target } = use;
      if (target.type !== 'repository' || target.ref === null || !isCommitId(target.ref)) continue;
      const inner = needs.actions?.inside(target);
      if (inner === undefined || inner.length === 0) continue;
      const repository = `${target.owner}/${target.repository}`;
      const name = target.subpath === '' ? repository : `${repository}/${target.subpath}`;
      const key = `${use.path}\0${name}\0${target.ref}`;
      const place = { owner: target.owner, name: target.repository, host: target.host };
      if (seen.has(key) || isAllowed([target.owner, repository]) || ownershipOf(own, place) === 'repository')
        continue;
      seen.add(key);
      yield {
        path: use.path,
        span: use.span,
        message: `\`${name}\` is pinned, but what it uses is not: ${listed(inner)}. That code can change without a commit here. Ask its maintainers to pin it, or use an action that does.`,
        subject: {
          kind: 'action',
          ecosystem: 'github',
          name: repository,
          version: target.ref,
          purl: purl('github', repository, target.ref),
        },
        details: { inside: inner.slice(0, 50) },
        key: target.subpath,
      };
    }
  },
});

function listed(inner: readonly InnerFinding[]): string {
  const some = inner.slice(0, 3).map(({ what, file, line }) => `\`${what}\` (${file}, line ${line})`);
  const more = inner.length > 3 ? ` and ${inner.length - 3} more` : '';
  return `${some.join(', ')}${more}`;
}
