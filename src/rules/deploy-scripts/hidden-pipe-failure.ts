import { flowsOf } from '../../analysis/deploys/call-graph.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { perUnit } from './drafts.ts';

export const hiddenPipeFailure = defineRule({
  id: 'hidden-pipe-failure',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  judges: 'state',
  docs: {
    summary: 'a failure on the left of a pipe is not seen',
    what: 'The deploying command itself, or the renderer of what it deploys, stands on the left of a pipe, and the shell does not set `pipefail`. What each runner’s shell sets by itself is known (`shell: bash` on GitHub does, the default there does not).',
    why: 'A pipeline’s status is that of its last command: a failed deploy piped to `tee` is green.',
    fix: 'Set `pipefail`, or do not pipe.',
    bad: 'terraform apply -auto-approve | tee apply.log',
    good: 'set -o pipefail\nterraform apply -auto-approve | tee apply.log',
    language: 'sh',
  },
  *check(facts) {
    const hidden = deploysIn(facts).filter((deploy) => hiddenBy(facts, deploy) !== null);
    yield* perUnit(hidden, (first) => {
      const command = hiddenBy(facts, first)!;
      return {
        message:
          command === first.command
            ? `The status of ${first.classified.title} is lost in the pipe: when it fails, the step is green all the same. Add set -o pipefail above.`
            : `When ${command.name} fails, ${first.classified.title} gets half of the input or none, and nothing says so. Add set -o pipefail above.`,
        related:
          command === first.command
            ? []
            : [{ path: command.path, span: command.span, message: 'its failure is lost' }],
      };
    });
  },
});

const renderers = new Set([
  'kustomize',
  'helm',
  'helmfile',
  'jsonnet',
  'ytt',
  'cue',
  'spruce',
  'bosh',
  'ko',
  'werf',
  'gomplate',
  'sops',
  'curl',
  'wget',
  'vault',
  'docker-compose',
]);

function hiddenBy(facts: Facts, { command, flow }: Deploy): Command | null {
  const { pipeline, pipefail, remote } = command;
  if (
    pipefail ||
    remote !== null ||
    pipeline.length < 2 ||
    command.script.unit.kind === 'task' ||
    command.script.unit.kind === 'program'
  )
    return null;
  if (command.script.shell !== 'bash' && command.script.shell !== 'sh') return null;
  if (pipeline.place < pipeline.length - 1) return readsStatus(command) ? null : command;
  const before = flow.commands.slice(
    Math.max(0, flowsOf(facts).placeOf(command) - 12),
    flowsOf(facts).placeOf(command),
  );
  return (
    before.find(
      (each) =>
        each.script === command.script && each.pipeline.id === pipeline.id && renderers.has(each.name ?? ''),
    ) ?? null
  );
}

/** `${PIPESTATUS[0]}` is looked at somewhere in the script. */
function readsStatus(command: Command): boolean {
  return command.script.excerpt.text.includes('PIPESTATUS');
}
