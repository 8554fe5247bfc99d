import { deploysIn } from '../../analysis/deploys/deploys.ts';
import { defineRule } from '../../model/rule.ts';
import { oneDraftPerUnit } from './drafts.ts';

export const uncommittedManifest = defineRule({
  id: 'uncommitted-manifest',
  action: 'deploy-scripts',
  severity: { audit: 'warning', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'the manifest that a deploy names is not in git at this commit',
    what: 'The named file is in no commit and nothing above renders it, or it is a URL at a branch (`…/main/…`). Paths with unknown variables, files that an earlier step, job, checkout or unknown program may have brought, and URLs with a commit or a release in them are not reported.',
    why: 'What is deployed cannot be reviewed, repeated or rolled back from this repository: it depends on a machine or on another repository’s branch.',
    fix: 'Commit the file, render it from a tracked template in the script, or name its source by commit or digest.',
    bad: 'kubectl apply -f https://raw.githubusercontent.com/org/repo/main/deploy.yaml',
    good: 'kubectl apply -f deploy/web.yaml',
    language: 'sh',
  },
  *check(facts) {
    const missing = deploysIn(facts).filter(({ manifest }) => manifest.state === 'missing');
    yield* oneDraftPerUnit(missing, ({ manifest }) => {
      const name = manifest.named?.text.replace(/["']/g, '') ?? 'The manifest';
      const url = /^\w+:\/\//.test(name);
      return {
        message: url
          ? `\`${name}\` points to a branch elsewhere, so what is deployed can change without a commit here and cannot be repeated. Use a commit or a release in the URL, or commit a copy.`
          : `\`${name}\` is not in the repository at this commit, and no earlier step generates it from a tracked file, so nobody can review or repeat this deploy. Commit the file, or render it from one that is in git.`,
        details: { manifest: 'missing' },
      };
    });
  },
});
