import { callGraphOf, type ExecutionUnit } from '../../analysis/deploys/call-graph.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { callsOfFunction, losesStatus, readsPipeStatus } from '../../analysis/deploys/exit-statuses.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { oneDraftPerUnit } from './drafts.ts';

export const hiddenPipeFailure = defineRule({
  id: 'hidden-pipe-failure',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
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
    yield* oneDraftPerUnit(hidden, (first) => {
      const { command, pipe } = hiddenBy(facts, first)!;
      const title = `\`${first.classified.title}\``;
      const runs = first.flow.unit.job === undefined ? 'the script' : 'the job';
      return {
        message:
          command === first.command
            ? `The status of ${title} is lost in the pipe, so ${runs} succeeds even if the command fails. ${remedy(first)}`
            : `If \`${command.name}\` fails, ${title} gets half of the input or none, and nothing says so. ${remedy(first)}`,
        related: [
          ...(command === first.command
            ? []
            : [{ path: command.path, span: command.span, message: 'its failure is lost' }]),
          ...(pipe === null ? [] : [{ path: pipe.path, span: pipe.span, message: 'piped here' }]),
        ],
      };
    });
  },
});

/** A recipe's lines have a shell each, and that is `sh` unless the makefile says otherwise. */
function remedy({ flow }: Deploy): string {
  if (flow.unit.kind === 'recipe' && flow.unit.runner === 'make')
    return 'Set `SHELL := bash` and `.SHELLFLAGS := -eu -o pipefail -c` in the makefile.';
  return 'Add `set -o pipefail` above.';
}

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

interface Hidden {
  /** Whose failure is lost. */
  readonly command: Command;
  /** The call that is piped, where the pipe stands around a function. */
  readonly pipe: Command | null;
}

function hiddenBy(facts: Facts, { command, flow }: Deploy): Hidden | null {
  const { remote, pipeline, script } = command;
  if (remote !== null || script.unit.kind === 'task' || script.unit.kind === 'program') return null;
  if (script.shell !== 'bash' && script.shell !== 'sh') return null;
  if (readsPipeStatus(command)) return null;
  if (command.within.some(losesStatus)) return { command, pipe: null };
  if (!command.pipefail && pipeline.place < pipeline.length - 1) return { command, pipe: null };
  const call = pipedCall(flow, command);
  if (call !== null) return { command, pipe: call };
  if (command.pipefail || pipeline.length < 2) return null;
  const place = callGraphOf(facts).placeOf(command);
  const renderer = flow.commands
    .slice(Math.max(0, place - 12), place)
    .find(
      (each) => each.script === script && each.pipeline.id === pipeline.id && renderers.has(each.name ?? ''),
    );
  return renderer === undefined ? null : { command: renderer, pipe: null };
}

/** The function around the command is called on the left of a pipe: `main "$@" | tee log`. */
function pipedCall(flow: ExecutionUnit, command: Command): Command | null {
  return (
    callsOfFunction(flow, command).find(
      (call) =>
        call.within.some(losesStatus) || (!call.pipefail && call.pipeline.place < call.pipeline.length - 1),
    ) ?? null
  );
}
