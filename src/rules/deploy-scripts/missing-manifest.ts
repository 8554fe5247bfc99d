import { hidesFlags } from '../../analysis/deploys/arguments.ts';
import { callGraphOf, type ExecutionUnit } from '../../analysis/deploys/call-graph.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { gradeOfDeploy, isVouchedFor } from '../../analysis/deploys/signing.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { oneDraftPerUnit, signatureSentence } from './drafts.ts';

export const missingManifest = defineRule({
  id: 'missing-manifest',
  action: 'deploy-scripts',
  severity: { audit: 'warning', diff: 'warning' },
  scope: 'tree',
  needs: ['signatures'],
  docs: {
    summary: 'an imperative deploy: the desired state exists only in flags',
    what: 'A command that puts something live without any file, although its tool has a declarative form: `gcloud run deploy` with flags, `kubectl set image` or `kubectl run` without a manifest in the repository, `cf push` where no manifest.yml is, `docker service update`. An image set right after its manifest was applied, and services whose settings stand in Terraform or Bicep of the same repository, are not reported.',
    why: 'The next deploy and a rollback have nothing to read: whatever was set by hand or by an older command stays, and nobody can say what should be there.',
    fix: 'Put the desired state in a file in git and deploy that file.',
    bad: 'gcloud run deploy web --image europe-docker.pkg.dev/p/r/web:1.4.2 --memory 1Gi',
    good: 'gcloud run services replace service.yaml',
    language: 'sh',
  },
  *check(facts, { needs: { signatures } }) {
    const imperative = deploysIn(facts).filter(
      (deploy) =>
        deploy.classified.class === 'deploy' &&
        deploy.manifest.state === 'none' &&
        deploy.manifest.ignored === null &&
        saysSomething(deploy) &&
        insteadOf(deploy) !== null &&
        !hidesFlags(deploy.command) &&
        // A catalogue's task: what it deploys stands where the task is used.
        deploy.flow.unit.runner !== 'tekton' &&
        !standsElsewhere(facts, deploy),
    );
    yield* oneDraftPerUnit(imperative, (first, all) => ({
      message: `The desired state of this deploy exists only in the flags of \`${first.classified.title}\`. Put it in a file (\`${insteadOf(first)}\`), so that deploys are repeatable and can be rolled back.${signatureSentence(all, facts, signatures)}`,
      details: { manifest: 'none' },
      // Its author vouched for it: somebody at least meant these flags.
      ...(all.every((deploy) => isVouchedFor(gradeOfDeploy(deploy, facts, signatures)))
        ? { severity: 'notice' as const }
        : {}),
    }));
  },
});

/** A bare `cf push` needs a manifest: there is nothing in its flags that could be the desired state. */
function saysSomething({ classified }: Deploy): boolean {
  const { manifest } = classified.verb;
  if (manifest.from !== 'files') return true;
  return classified.words.options.length > 0 || classified.words.operands.length > 0;
}

function insteadOf({ classified }: Deploy): string | null {
  const { manifest } = classified.verb;
  return manifest.from === 'flags' || manifest.from === 'files' ? manifest.instead : null;
}

/** By their names, because a pull request does not read what it does not touch. */
const kubernetesFile =
  /(^|\/)(k8s|kube|kubernetes|helm|charts?|manifests?|kustomize|openshift)[\w-]{0,20}\/.+\.ya?ml$|(^|\/)(deployment|statefulset)[\w.-]{0,40}\.ya?ml$/i;

/** The state is written down in this repository, only not in this command. */
function standsElsewhere(facts: Facts, deploy: Deploy): boolean {
  const { family } = deploy.classified.tool;
  if (family === 'Kubernetes' || family === 'OpenShift') {
    if (facts.all('image').some(({ role }) => role === 'workload') || hasFile(facts, kubernetesFile))
      return true;
    return firstApply(deploy) < callGraphOf(facts).placeOf(deploy.command);
  }
  if (family === 'Docker')
    return hasFile(facts, /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$|(^|\/)stack[\w.-]*\.ya?ml$/);
  if (['Google Cloud', 'Azure', 'AWS'].includes(family))
    return hasFile(facts, /\.(tf|bicep)$|(^|\/)(Pulumi\.ya?ml|cdk\.json)$/);
  return false;
}

const applies = new WeakMap<ExecutionUnit, Map<string, number>>();

/** The place of the first `apply` of the deploy's tool in its flow; past the end when there is none. */
function firstApply({ flow, tool }: Deploy): number {
  let byTool = applies.get(flow);
  if (byTool === undefined) {
    byTool = new Map();
    applies.set(flow, byTool);
  }
  let found = byTool.get(tool);
  if (found === undefined) {
    const at = flow.commands.findIndex(
      ({ name, arguments: words }) => name === tool && words.some(({ value }) => value === 'apply'),
    );
    found = at === -1 ? flow.commands.length : at;
    byTool.set(tool, found);
  }
  return found;
}

const found = new WeakMap<Facts, Map<RegExp, boolean>>();

function hasFile(facts: Facts, pattern: RegExp): boolean {
  const known = found.get(facts) ?? new Map<RegExp, boolean>();
  found.set(facts, known);
  for (const [{ source }, answer] of known) if (source === pattern.source) return answer;
  let answer = false;
  for (const path of facts.files.paths()) {
    if (pattern.test(path)) {
      answer = true;
      break;
    }
  }
  known.set(pattern, answer);
  return answer;
}
