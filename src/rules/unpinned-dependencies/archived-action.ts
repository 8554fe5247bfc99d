import type { ActionUse } from '../../model/action.ts';
import type { Facts } from '../../model/facts.ts';
import type { Fix } from '../../model/finding.ts';
import { ownershipOf } from '../../model/own-repository.ts';
import { purl } from '../../model/purl.ts';
import type { RemoteRepository, RepositoryAction } from '../../model/remote-actions.ts';
import { defineRule } from '../../model/rule.ts';
import { nameList } from '../../model/schema.ts';
import { allowed } from './allowed.ts';

export const archivedAction = defineRule({
  id: 'archived-action',
  action: 'unpinned-dependencies',
  scope: 'tree',
  severity: { audit: 'notice', diff: 'notice' },
  optionalNeeds: ['actions'],
  docs: {
    summary: 'an action whose repository is archived or has moved',
    what: 'Asks GitHub about the repository of each action and reusable workflow, and fires where it is archived, or has another name now. Reported once per file and repository. Not reported: what `allow` names, and the repository itself. Needs the network and a token.',
    why: 'An archived action gets no fixes, not even for security, and stops working when GitHub retires what it runs on. An action that has moved is reached by a redirect, which ends when somebody takes the old name.',
    fix: 'Replace an archived action with one that is maintained, or with the few commands that it runs. Write the new name of one that has moved.',
    bad: '- uses: old-owner/action@<full commit SHA> # v1.2.0',
    good: '- uses: new-owner/action@<full commit SHA> # v1.2.0',
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
      if (target.type !== 'repository') continue;
      const found = needs.actions?.repositoryOf(target);
      if (!found) continue;
      const name = `${target.owner}/${target.repository}`;
      const key = `${use.path}\0${name.toLowerCase()}`;
      const place = { owner: target.owner, name: target.repository, host: target.host };
      if (seen.has(key) || isAllowed([target.owner, name]) || ownershipOf(own, place) === 'repository')
        continue;
      const hasMoved = found.fullName.toLowerCase() !== name.toLowerCase();
      if (!found.archived && !hasMoved) continue;
      seen.add(key);
      const fix = hasMoved && !found.archived ? renaming(use, target, found, facts) : null;
      yield {
        path: use.path,
        span: use.span,
        message: found.archived
          ? `\`${name}\` is archived: it gets no more fixes, not even for security. Replace it with an action that is maintained, or with the commands that it runs.`
          : `\`${name}\` has moved to \`${found.fullName}\`. The old name works only as long as nobody else takes it. Write \`${found.fullName}\``,
        subject: {
          kind: 'action',
          ecosystem: 'github',
          name,
          version: target.ref,
          purl: purl('github', name, target.ref),
        },
        details: { archived: found.archived, fullName: found.fullName },
        key: found.archived ? 'archived' : 'moved',
        ...(fix ? { fix } : {}),
      };
    }
  },
});

/** Writes the new name where the old one stands. */
function renaming(
  use: ActionUse,
  { owner, repository }: RepositoryAction,
  { fullName }: RemoteRepository,
  facts: Facts,
): Fix | null {
  const name = `${owner}/${repository}`;
  const { path, span } = use;
  if (facts.texts.get(path)?.slice(span.start, span.start + name.length) !== name) return null;
  const edit = { path, start: span.start, end: span.start + name.length, text: fullName };
  return { title: `Write the new name, \`${fullName}\``, safe: false, edits: [edit] };
}
