import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { defineRule } from '../../model/rule.ts';
import { atLine, oneDraftPerUnit, signatureSentence } from './drafts.ts';

export const ignoredManifest = defineRule({
  id: 'ignored-manifest',
  action: 'deploy-scripts',
  severity: { audit: 'warning', diff: 'error' },
  scope: 'tree',
  needs: ['signatures'],
  docs: {
    summary: 'a manifest of the tool is committed where the command runs, and another source is used',
    what: 'The default manifest of the tool (`manifest.yml` of Cloud Foundry, `fly.toml`, …) is tracked where the command runs, but the command deploys from something that is not in git: a file made from the live system, a file that is in no commit, or no manifest at all (`--no-manifest`). Another tracked file is fine.',
    why: 'Everybody reads and edits the committed file, and nothing of it reaches the live system. In 18F’s C2 the committed manifest.yml was right all the time during the outage, and no deploy used it.',
    fix: 'Deploy from the committed file, or delete it so that nobody edits it in vain.',
    bad: 'cf push c2-prod -f c2-prod_manifest.yml   # manifest.yml is committed',
    good: 'cf push c2-prod -f manifest.yml',
    language: 'sh',
  },
  *check(facts, { needs: { signatures } }) {
    const ignoring = deploysIn(facts).filter(({ manifest }) => manifest.ignored !== null);
    yield* oneDraftPerUnit(ignoring, (first, all) => ({
      message: `\`${first.manifest.ignored}\` is committed, but this command deploys ${source(first)}. Changes to the committed file never reach what is live. Deploy from it, or delete it so nobody edits it in vain.${signatureSentence(all, facts, signatures)}`,
      related: first.manifest.live
        ? [
            {
              path: first.manifest.live.command.path,
              span: first.manifest.live.command.span,
              message: `made here from the live system${atLine(facts, first.manifest.live.command.path, first.manifest.live.command.span)}`,
            },
          ]
        : [],
      details: { manifest: first.manifest.state, ignored: first.manifest.ignored },
    }));
  },
});

function source({ manifest }: Deploy): string {
  const named = manifest.named?.text.replace(/["']/g, '') ?? null;
  if (manifest.state === 'generated') {
    return manifest.live === null
      ? 'from the live system'
      : `from ${named ?? 'another file'}, which ${manifest.live.title} has just made`;
  }
  if (manifest.state === 'missing') return `from ${named ?? 'another file'}, which is in no commit`;
  return `with ${named ?? 'its flags'} and no manifest`;
}
