import { written } from '../../analysis/deploys/arguments.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Related } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { atLine, oneDraftPerUnit, signatureSentence } from './drafts.ts';

export const generatedManifest = defineRule({
  id: 'generated-manifest',
  action: 'deploy-scripts',
  severity: { audit: 'error', diff: 'error' },
  scope: 'tree',
  needs: ['signatures'],
  docs: {
    summary: 'a deploy whose desired state was just read from the live system',
    what: 'The manifest, task definition or values that a deploy uses come from the running system in the same run: `cf create-app-manifest` before `cf push -f`, `aws ecs describe-task-definition` before `register-task-definition`, `kubectl get -o yaml` piped to `kubectl apply`, `helm upgrade --reuse-values`. Reading a single field, such as the revision that runs now, is not reported, and so is reading without deploying.',
    why: 'If the running system is broken, every redeploy repeats the fault, and no review can see it. In August 2016 18F’s C2 was down because its deploy script pushed the manifest that it had just copied from the broken app, while the right one lay committed beside it.',
    fix: 'Keep the desired state in a file in git and deploy from that file.',
    bad: 'cf create-app-manifest c2-prod\ncf push c2-prod -f c2-prod_manifest.yml',
    good: 'cf push c2-prod -f manifest.yml',
    language: 'sh',
  },
  *check(facts, { needs: { signatures } }) {
    const generated = deploysIn(facts).filter(({ manifest }) => manifest.state === 'generated');
    yield* oneDraftPerUnit(generated, (first, all) => {
      const producers = all.flatMap(({ manifest }) => (manifest.live ? [manifest.live] : []));
      const related: Related[] = producers.map(({ command, title }) => ({
        path: command.path,
        span: command.span,
        message: `${title} reads the live system here`,
      }));
      const live = first.manifest.live;
      const where = live ? `${live.title}${atLine(facts, live.command.path, live.command.span)}` : '';
      return {
        message: `${sentence(first, where)}${signatureSentence(all, facts, signatures)}`,
        related,
        // Objects of the cluster itself have no file that they could come from.
        ...(all.every(isClusterOwn) ? { severity: 'notice' as const } : {}),
        details: { manifest: 'generated', producer: live ? written(live.command) : null },
      };
    });
  },
});

/** `-n kube-system`: the cluster made it, and no repository holds it. */
function isClusterOwn({ command, manifest }: Deploy): boolean {
  return [command, ...(manifest.live ? [manifest.live.command] : [])].some(({ arguments: words }) =>
    words.some(({ value }, at) => {
      const named = /^(?:--namespace=|-n=?)(.+)$/.exec(value ?? '')?.[1];
      const next = value === '-n' || value === '--namespace' ? (words[at + 1]?.value ?? '') : '';
      return /^(kube|openshift)-[\w-]+$/.test(named ?? next);
    }),
  );
}

function sentence(deploy: Deploy, where: string): string {
  const { manifest, tool, classified } = deploy;
  if (manifest.live === null)
    return `${manifest.why ?? 'This deploy copies the live system'}. ${consequence} ${instead(deploy)}`;
  if (/^aws/.test(tool) && classified.title.includes('task-definition')) {
    return `The task definition registered here is the live one, changed (${where}). Manual changes persist forever and never show up in review. Keep \`task-definition.json\` in the repository and register that file.`;
  }
  const what =
    tool === 'helm'
      ? 'values that were just read from the running release'
      : 'a manifest that was just read from the running system';
  return `This deploy uses ${what} (${where}). ${consequence} ${instead(deploy)}`;
}

const consequence = 'If what runs is broken, every redeploy repeats the fault, and review never sees it.';

function instead({ manifest, tool, classified }: Deploy): string {
  if (manifest.ignored !== null)
    return `Deploy from the file in git: \`${command(tool, classified.title)} -f ${manifest.ignored}\`.`;
  if (tool === 'helm')
    return 'Pass the values from a file in git: `helm upgrade -f values.yaml`, with `--reset-values` for a clean start.';
  const rule = classified.verb.manifest;
  if (rule.from === 'live') return `Deploy from a file in git: \`${rule.instead}\`.`;
  if (tool === 'cf') return 'Deploy from a file in git: `cf push NAME -f manifest.yml`.';
  return 'Keep the desired state in a file in git and deploy from that.';
}

function command(tool: string, title: string): string {
  return tool === 'cf' ? `${title} NAME` : title;
}
