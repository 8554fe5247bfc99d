import { liveValues } from '../../analysis/deploys/live-values.ts';
import { defineRule } from '../../model/rule.ts';
import { atLine, oneDraftPerUnit } from './drafts.ts';

export const liveVersionRedeploy = defineRule({
  id: 'live-version-redeploy',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'the version to deploy is asked from the running system',
    what: 'A deploying command takes its version from a variable that `curl` filled from a health, version, info or status address in the same script.',
    why: 'When the running system is broken or answers nonsense, so does the deploy; and what is deployed stands in no commit.',
    fix: 'Take the version from git: a tag, a commit, or a file.',
    bad: 'VERSION=$(curl -s https://web.example.com/version)\nkubectl set image deployment/web web=web:$VERSION',
    good: 'kubectl set image deployment/web web=web:$(git rev-parse HEAD)',
    language: 'sh',
  },
  *check(facts) {
    const values = liveValues(facts).filter(({ ofVersion }) => ofVersion);
    const byDeploy = new Map(values.map((value) => [value.deploy, value]));
    yield* oneDraftPerUnit(byDeploy.keys(), (first) => {
      const { fetch } = byDeploy.get(first)!;
      return {
        message: `The version to deploy is read from the running system (\`${fetch.name}\`${atLine(facts, fetch.path, fetch.span)}), so a broken answer is deployed and no commit records which version it was. Take the version from git.`,
        related: [{ path: fetch.path, span: fetch.span, message: 'asked here' }],
      };
    });
  },
});
