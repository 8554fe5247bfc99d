import { flowsOf } from '../../analysis/deploys/call-graph.ts';
import { classify } from '../../analysis/deploys/classify.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { atLine, perUnit } from './drafts.ts';

export const missingErrexit = defineRule({
  id: 'missing-errexit',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  judges: 'state',
  docs: {
    summary: 'a deploy script goes on after a failed command',
    what: 'A deploying command follows another command that matters in the same script, that one’s failure is looked at by nobody (`&&`, `||`, `if`), and neither the script, its shebang nor the runner sets `errexit`. Scripts with one such command, `&&` chains, and steps whose runner sets it are left alone.',
    why: 'A failed build or a failed login is followed by a deploy all the same.',
    fix: 'Put `set -euo pipefail` at the top of the script.',
    bad: '#!/bin/bash\nnpm run build\naws s3 sync dist/ s3://www.example.com',
    good: '#!/bin/bash\nset -euo pipefail\nnpm run build\naws s3 sync dist/ s3://www.example.com',
    language: 'sh',
  },
  *check(facts) {
    const careless = deploysIn(facts).filter(
      (deploy) => deploy.classified.class !== 'config' && goesOnAfter(facts, deploy) !== null,
    );
    yield* perUnit(careless, (first) => {
      const earlier = goesOnAfter(facts, first)!;
      return {
        message: `This script goes on after a failed command, so ${first.classified.title} runs even when ${earlier.name}${atLine(facts, earlier.path, earlier.span).replace(', line', ' in line')} has failed. Put set -euo pipefail at the top.`,
        related: [{ path: earlier.path, span: earlier.span, message: 'its failure stops nothing' }],
      };
    });
  },
});

/** Commands whose failure changes nothing for what follows. */
const harmless = new Set(
  'echo printf set cd pushd popd export unset readonly local declare typeset source . test [ [[ : true false exit return shift read sleep date pwd ls cat grep egrep rm mkdir touch chmod which command type hash trap umask getopts eval clear tput banner usage log info warn exec wait kill jobs basename dirname shopt alias env sed awk tr cut head tail sort uniq tee git whoami hostname uname'.split(
    ' ',
  ),
);

/** How far above the command that matters may stand. */
const reach = 60;

function goesOnAfter(facts: Facts, { command, flow }: Deploy): Command | null {
  const { unit, shell } = command.script;
  if (command.errexit || command.remote !== null || (shell !== 'bash' && shell !== 'sh')) return null;
  if (!['file', 'step', 'task'].includes(unit.kind) || unit.runner === 'python' || unit.runner === 'ruby')
    return null;
  if (command.joined === 'and') return null;
  // Switched off for a while by `set +e`, which is deliberate.
  if (flow.commands.some((each) => each.errexit && each.script === command.script)) return null;
  const place = flowsOf(facts).placeOf(command);
  for (let at = place - 1; at >= Math.max(0, place - reach); at--) {
    const earlier = flow.commands[at]!;
    if (earlier.script !== command.script) return null;
    if (
      earlier.name === null ||
      harmless.has(earlier.name) ||
      earlier.remote !== null ||
      earlier.feeds !== null
    )
      continue;
    // What is to be removed may not be there.
    if (classify(earlier)?.class === 'teardown') continue;
    // Functions run where they are called, not where they stand.
    if (functionOf(earlier) !== functionOf(command)) continue;
    if (
      earlier.tested ||
      earlier.orElse !== null ||
      earlier.within.some(({ id }) => !command.within.some((around) => around.id === id))
    )
      continue;
    if (earlier.pipeline.id === command.pipeline.id || earlier.pipeline.place < earlier.pipeline.length - 1)
      continue;
    // Its status is read by what stands right below: `[ $? -ne 0 ]`.
    const next = flow.commands[at + 1];
    if (next && (next.joined === 'and' || next.arguments.some(({ text }) => text.includes('$?')))) continue;
    return earlier;
  }
  return null;
}

function functionOf({ within }: Command): number | null {
  return within.findLast(({ type }) => type === 'function')?.id ?? null;
}
