import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { defineRule } from '../../model/rule.ts';
import { oneDraftPerUnit } from './drafts.ts';

export const missingHealthGate = defineRule({
  id: 'missing-health-gate',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'a roll-out that nobody waits for',
    what: 'A command that starts a roll-out and comes back at once, with nothing after it, neither in its script nor in what calls it nor in later jobs of the pipeline, that asks whether the new version is healthy. Tools that wait by themselves (cf, Cloud Run, kapp, krane, werf, kamal, fly, nomad), provisioning, static sites, and applies without a workload are not reported.',
    why: 'The job is green while the new version crashes, and the next step or the next deploy builds on it.',
    fix: 'Wait for health after the roll-out, with a limit, and roll back when it fails.',
    bad: 'kubectl set image deployment/web web=web:1.4.2',
    good: 'kubectl set image deployment/web web=web:1.4.2\nkubectl rollout status deployment/web --timeout=5m',
    language: 'sh',
  },
  *check(facts) {
    const ungated = deploysIn(facts).filter(
      ({ gate, classified }) =>
        gate.state === false &&
        !gate.weak &&
        // Somebody asks, only nobody hears it: that is for `missing-errexit`.
        gate.by === null &&
        gate.disabled === null &&
        classified.class !== 'config',
    );
    const draft = (first: Deploy) => ({
      message: `Nothing waits for the new version after \`${first.classified.title}\`, so ${runOf(first)} succeeds even if it never starts. Add ${quoted(adviceFor(first))}, and roll back if that fails.`,
      details: { healthGate: false },
    });
    yield* oneDraftPerUnit(ungated, draft, 'file');
  },
});

/** What the deploy runs in, for people. */
function runOf({ flow }: Deploy): string {
  return flow.unit.job !== undefined && flow.unit.kind === 'step' ? 'the job' : 'the deploy';
}

/** A command is to be typed; a sentence is not. */
export function quoted(advice: string): string {
  return /^((kubectl|oc|helm|docker|curl|aws|cf|az|gcloud|eb|nomad|heroku) |[\w-]+: |client\.)/.test(advice)
    ? `\`${advice}\``
    : advice;
}

export function adviceFor({ classified }: Deploy): string {
  const { gate } = classified.verb;
  if (gate.waits !== 'not' && gate.waits !== 'with')
    return 'a check that fails when the new version does not answer';
  return classified.tool.family === 'OpenShift' ? gate.advice.replace(/^kubectl /, 'oc ') : gate.advice;
}
