import { callGraphOf } from '../../analysis/deploys/call-graph.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { defineRule } from '../../model/rule.ts';
import { atLine, oneDraftPerUnit } from './drafts.ts';

export const editedManifest = defineRule({
  id: 'edited-manifest',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'a tracked manifest is changed just before it is deployed',
    what: '`sed -i` or `yq -i` on a manifest that is in git, then a deploy of that file, without a commit of the change. Edits that are committed and pushed back (GitOps) and files rendered from a template to another name are not reported.',
    why: 'What is live is in no commit: the file in git and the live system differ by an edit that only the script knows.',
    fix: 'Render to another file from a template, or let the tool fill in the value (`--set`, `--var`, `envsubst`).',
    bad: 'sed -i "s/TAG/$TAG/" k8s/web.yaml\nkubectl apply -f k8s/web.yaml',
    good: 'envsubst < k8s/web.yaml.tpl | kubectl apply -f -',
    language: 'sh',
  },
  *check(facts) {
    const committedBack = ({ flow, manifest }: Deploy): boolean => {
      const from = callGraphOf(facts).placeOf(manifest.edit!);
      return flow.commands
        .slice(from)
        .some(
          ({ name, arguments: words }) =>
            name === 'git' && words.some(({ value }) => value === 'commit' || value === 'push'),
        );
    };
    const edited = deploysIn(facts).filter(
      (deploy) => deploy.manifest.edit !== null && !committedBack(deploy),
    );
    yield* oneDraftPerUnit(edited, ({ manifest }) => ({
      message: `${manifest.files[0] === undefined ? 'The manifest' : `\`${manifest.files[0]}\``} is in git and is changed just before this deploy (\`${manifest.edit!.name}\`${atLine(facts, manifest.edit!.path, manifest.edit!.span)}), so what is live is in no commit. Render it to another file, or let the tool fill in the value.`,
      related: [{ path: manifest.edit!.path, span: manifest.edit!.span, message: 'changed here' }],
    }));
  },
});
