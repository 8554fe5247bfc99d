import { known } from '../../analysis/deploys/arguments.ts';
import { callGraphOf, type ExecutionUnit } from '../../analysis/deploys/call-graph.ts';
import { classify } from '../../analysis/deploys/classify.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { callsOfFunction, contains, functionOf } from '../../analysis/deploys/exit-statuses.ts';
import { assignedVariable, isTestedIn } from '../../analysis/deploys/probes.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { lookUp } from '../../model/table.ts';
import { atLine, oneDraftPerUnit } from './drafts.ts';

export const missingErrexit = defineRule({
  id: 'missing-errexit',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'a deploy script continues after a failed command',
    what: 'A deploying command follows another command that matters in the same script, that one’s failure is looked at by nobody (`&&`, `||`, `if`), and neither the script, its shebang nor the runner sets `errexit`. PowerShell and cmd do so with every program that fails. The launcher of the deploy (`npx`, `bundle exec`), printing functions, read-only commands, scripts that test their results themselves, `&&` chains, and steps whose runner sets it are not reported.',
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
    yield* oneDraftPerUnit(careless, (first) => {
      const { earlier, context } = goesOnAfter(facts, first)!;
      const title = `\`${first.classified.title}\``;
      const where = atLine(facts, earlier.path, earlier.span).replace(', line', ' on line');
      const failed = `${title} runs even if \`${earlier.name}\`${where} has failed`;
      return {
        message:
          context === null
            ? `This script continues after a failed command, so ${failed}. ${lookUp(remedies, first.command.script.shell) ?? remedies.bash}`
            : `The shell ignores errexit inside a function that is called under \`if\`, \`!\`, \`&&\` or \`||\`, so ${failed}. Call the function on its own, or join its commands with \`&&\`.`,
        related: [
          { path: earlier.path, span: earlier.span, message: 'its failure stops nothing' },
          ...(context === null ? [] : [{ path: context.path, span: context.span, message: 'called here' }]),
        ],
      };
    });
  },
});

const remedies: Readonly<Record<string, string>> = {
  bash: 'Put `set -euo pipefail` at the top.',
  sh: 'Put `set -eu` at the top.',
  pwsh: "Put `$ErrorActionPreference = 'Stop'` and `$PSNativeCommandUseErrorActionPreference = $true` at the top.",
  cmd: 'Append `|| exit /b 1` to each command.',
};

/** Commands whose failure changes nothing for what follows. */
const harmless = new Set(
  'echo printf set shopt setopt unsetopt popd export unset readonly local declare typeset source . test [ [[ : true false exit return shift read sleep date pwd ls cat grep egrep rm mkdir touch chmod which command type hash trap umask getopts eval clear tput banner usage log info warn exec wait kill jobs basename dirname alias env sed awk tr cut head tail sort uniq tee git whoami hostname uname break continue continue let id ps df free uptime figlet'.split(
    ' ',
  ),
);

/** The same of PowerShell and cmd; a cmdlet obeys `$ErrorActionPreference`. */
const windowsHarmless =
  /^(\w+-\w+|echo|cd|chdir|pushd|popd|dir|ls|cat|type|set|setlocal|endlocal|title|cls|rem|exit|goto|if|for|del|rm|mkdir|md|copy|cp|xcopy|move|mv|sleep|timeout|pause|where|param|return|throw|foreach|where|select|sort|ft|fl|iex|iwr|git)$/i;

/** Words of read-only commands that decide where a deploy goes, or whether it should go on. */
const deciding =
  /^(login|auth|target|use-context|set-context|set-cluster|set-credentials|get-credentials|update-kubeconfig|account|select|workspace|init|configure|activate\S*|connect|plan|validate|lint|test|diff|preview|verify|check|preflight|what-if)$/;

/** How far above the command that matters may stand. */
const reach = 60;

interface Careless {
  readonly earlier: Command;
  /** The call under `if`, `!`, `&&` or `||`, in which the shell ignores errexit. */
  readonly context: Command | null;
}

function goesOnAfter(facts: Facts, { command, flow }: Deploy): Careless | null {
  const { unit, shell } = command.script;
  if (command.remote !== null || !Object.hasOwn(remedies, shell)) return null;
  if (!['file', 'step', 'task'].includes(unit.kind) || unit.runner === 'python' || unit.runner === 'ruby')
    return null;
  if (command.joined === 'and') return null;
  const context = command.errexit ? ignoringCall(flow, command) : null;
  const windows = shell === 'pwsh' || shell === 'cmd';
  if (windows ? obeysFailures(command) : command.errexit && context === null) return null;
  if (trapsErrors(command)) return null;
  // Switched off for a while by `set +e`, which is deliberate.
  if (context === null && !windows && hasErrexit(flow, command.script)) return null;
  const place = callGraphOf(facts).placeOf(command);
  for (let at = place - 1; at >= Math.max(0, place - reach); at--) {
    const earlier = flow.commands[at]!;
    if (earlier.script !== command.script) return null;
    // `npx cdk deploy` is one command.
    if (contains(earlier, command)) continue;
    if (earlier.name === null || earlier.remote !== null || earlier.feeds !== null) continue;
    if (earlier.unheard === 'background' || (earlier.wrappers.length > 0 && isInner(flow, at, earlier)))
      continue;
    if (!matters(flow, earlier, windows)) continue;
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
    const between = facts.texts.get(command.path)?.slice(earlier.span.end, command.span.start) ?? '';
    if (isHandled(facts, flow, earlier, between, windows)) continue;
    return { earlier, context };
  }
  return null;
}

const stopping = new WeakMap<ExecutionUnit, ReadonlySet<Command['script']>>();

/** Some command of the script runs under errexit. */
function hasErrexit(flow: ExecutionUnit, script: Command['script']): boolean {
  let scripts = stopping.get(flow);
  if (scripts === undefined) {
    scripts = new Set(flow.commands.flatMap((each) => (each.errexit ? [each.script] : [])));
    stopping.set(flow, scripts);
  }
  return scripts.has(script);
}

/** `trap 'exit 1' ERR`: every failure is handled there. */
function trapsErrors({ script }: Command): boolean {
  let found = trapping.get(script);
  if (found === undefined) {
    found = /^[^#\n]*\btrap\b[^\n]{1,200}\bERR\b/m.test(script.excerpt.text);
    trapping.set(script, found);
  }
  return found;
}

const trapping = new WeakMap<Command['script'], boolean>();

/** It stands in the words of the command before it, which is told already. */
function isInner(flow: ExecutionUnit, at: number, command: Command): boolean {
  const before = flow.commands[at - 1];
  return before !== undefined && before.script === command.script && contains(before, command);
}

/** A call of the function around the command in which the shell ignores errexit. */
function ignoringCall(flow: ExecutionUnit, command: Command): Command | null {
  for (const call of callsOfFunction(flow, command)) {
    if (call.tested || call.orElse !== null) return call;
    const next = flow.commands[flow.commands.indexOf(call) + 1];
    if (next?.script === call.script && next.joined === 'and') return call;
  }
  return null;
}

/** PowerShell and cmd, told to stop when a program fails. */
function obeysFailures({ script }: Command): boolean {
  const { text } = script.excerpt;
  return script.shell === 'pwsh' && /\$PSNativeCommandUseErrorActionPreference\s*=\s*\$true/i.test(text);
}

function isHandled(
  facts: Facts,
  flow: ExecutionUnit,
  earlier: Command,
  between: string,
  windows: boolean,
): boolean {
  if (windows) return /LASTEXITCODE|\$\?|errorlevel|\|\||&&|\bthrow\b/i.test(between);
  if (/\$\?/.test(between)) return true;
  const variable = assignedVariable(facts, flow, earlier);
  return variable !== null && isTestedIn(between, variable);
}

function matters(flow: ExecutionUnit, command: Command, windows: boolean): boolean {
  const name = command.name!;
  if (windows ? windowsHarmless.test(name) : harmless.has(name)) return false;
  if (name === 'cd' || name === 'pushd') return !goesToItself(command);
  const classified = classify(command);
  // What is to be removed may not be there.
  if (classified?.class === 'teardown') return false;
  const spoken = command.arguments.map(known);
  if (
    classified?.class === 'read-only' &&
    command.outputs.length === 0 &&
    !spoken.some((word) => word !== null && deciding.test(word))
  )
    return false;
  if (spoken.some((word) => word === '--version' || word === '--help')) return false;
  const body = bodyOf(flow, command);
  return (
    body.length === 0 ||
    body.some(
      (each) => each.name !== null && !each.tested && each.orElse === null && mattersItself(each, windows),
    )
  );
}

function mattersItself(command: Command, windows: boolean): boolean {
  const name = command.name!;
  if (windows ? windowsHarmless.test(name) : harmless.has(name)) return false;
  const of = classify(command)?.class;
  return of !== 'read-only' && of !== 'teardown';
}

/** `cd "$(dirname "$0")"`, `cd -`, `cd ..`: from one place of the repository to another. */
function goesToItself({ arguments: words }: Command): boolean {
  const target = words.find(({ value }) => value === null || !value.startsWith('-') || value === '-');
  if (target === undefined || target.resolved !== undefined) return true;
  return (
    /^[./-]*$/.test(target.value ?? '\0') ||
    /dirname|BASH_SOURCE|\$\{?0|rev-parse|\$\{?(PWD|OLDPWD|ROOT\w*|\w*_ROOT|\w*_DIR|DIR|HERE|BASE\w*|HOME|WORKSPACE|GITHUB_WORKSPACE)\b/.test(
      target.text,
    )
  );
}

const bodies = new WeakMap<ExecutionUnit, Map<string, Command[]>>();

/** The commands of the script's own function of that name. */
function bodyOf(flow: ExecutionUnit, command: Command): readonly Command[] {
  let byName = bodies.get(flow);
  if (byName === undefined) {
    byName = new Map();
    bodies.set(flow, byName);
    for (const each of flow.commands)
      for (const { type, name } of each.within) {
        if (type !== 'function') continue;
        const key = `${each.script.span.start}\0${name}`;
        const list = byName.get(key);
        if (list) list.push(each);
        else byName.set(key, [each]);
      }
  }
  return byName.get(`${command.script.span.start}\0${command.name}`) ?? [];
}
