import type { Command, Enclosure } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Script } from '../../model/script.ts';
import { callGraphOf, type ExecutionUnit } from './call-graph.ts';

/** What becomes of a command's failure instead of failing whatever runs it. */
export interface LostStatus {
  /**
   * swallowed: `|| true`; allowed: the runner lets the step fail; piped: only the last command of a pipe counts;
   * background: nobody waits; declaration: `export X=$(…)`; condition: no branch of the `if` fails; switched: `set +e`
   * around it; continues: no errexit, and a later command decides.
   */
  readonly how:
    | 'swallowed'
    | 'allowed'
    | 'piped'
    | 'background'
    | 'declaration'
    | 'condition'
    | 'switched'
    | 'continues';
  /** As written, for messages: `|| true`. */
  readonly written: string;
}

const swallowing = new Set(['true', ':', 'echo', 'printf']);

/** Programs and functions whose name says that they end the script. */
const failing =
  /^(exit|return|false|fail\w*|die|fatal|abort|bail\w*|error|err|error_?exit|throw|kill|exit_?with\w*|rollback\w*|roll_back\w*)$/i;

/**
 * Where the failure of a command goes: null when it fails what runs the command, or when that cannot be told.
 * Only the shell's own rules are asked; a program that runs commands has others.
 */
export function lostStatus(facts: Facts, flow: ExecutionUnit, command: Command): LostStatus | null {
  const { unit, shell } = command.script;
  if (unit.failureIgnored)
    return {
      how: 'allowed',
      written: unit.kind === 'recipe' ? '`-` before the line' : ignoredKey(unit.runner),
    };
  if (unit.kind === 'program' || unit.runner === 'python' || unit.runner === 'ruby') return null;
  if (shell !== 'bash' && shell !== 'sh') return null;
  if (command.unheard === 'background')
    return waitsForJobs(flow, command) ? null : { how: 'background', written: '`&`' };
  if (command.unheard === 'declaration') return { how: 'declaration', written: '`export X=$(…)`' };
  // What its output is used for decides.
  if (command.feeds !== null) return null;
  const pipe = losingPipe(command);
  if (pipe !== null) return pipe;
  if (command.orElse !== null) return swallowedBy(facts, flow, command);
  if (command.tested) return untestedCondition(facts, flow, command);
  return laterDecides(facts, flow, command);
}

/** The runner's own word for it. */
function ignoredKey(runner: string): string {
  if (runner === 'gitlab') return '`allow_failure`';
  if (runner === 'azure') return '`continueOnError`';
  if (runner === 'ansible') return '`ignore_errors`';
  return '`continue-on-error`';
}

function waitsForJobs(flow: ExecutionUnit, command: Command): boolean {
  return flow.commands.some(
    ({ name, script, index }) => name === 'wait' && script === command.script && index > command.index,
  );
}

/** Only the last command of a pipeline decides its status, unless pipefail is on or the script looks itself. */
function losingPipe(command: Command): LostStatus | null {
  if (readsPipeStatus(command)) return null;
  const { pipeline, pipefail, within } = command;
  if (!pipefail && pipeline.place < pipeline.length - 1) return { how: 'piped', written: 'the pipe' };
  return within.some(losesStatus) ? { how: 'piped', written: 'the pipe around it' } : null;
}

/** A construct on the left of a pipe without pipefail. */
export function losesStatus({ pipeline }: Enclosure): boolean {
  return pipeline !== undefined && !pipeline.pipefail && pipeline.place < pipeline.length - 1;
}

/** `${PIPESTATUS[0]}` is looked at somewhere in the script. */
export function readsPipeStatus({ script }: Command): boolean {
  let found = pipeStatus.get(script);
  if (found === undefined) {
    found = /PIPESTATUS|pipestatus/.test(script.excerpt.text);
    pipeStatus.set(script, found);
  }
  return found;
}

const pipeStatus = new WeakMap<Script, boolean>();

function swallowedBy(facts: Facts, flow: ExecutionUnit, command: Command): LostStatus | null {
  const handler = handlerOf(facts, flow.commands, command);
  const first = handler[0];
  if (first === undefined || !handler.every(({ name }) => name !== null && swallowing.has(name))) return null;
  // `|| echo "$?"` may still be read; `|| failed=1` is no command at all.
  return { how: 'swallowed', written: `\`|| ${first.name}\`` };
}

/** The commands that run when this one fails: one command, or all of a group. */
export function handlerOf(facts: Facts, commands: readonly Command[], command: Command): Command[] {
  const at = callGraphOf(facts).placeOf(command) + (command.orElse! - command.index);
  const first = commands[at];
  if (!first || first.script !== command.script || first.index !== command.orElse) return [];
  const group = first.within[command.within.length];
  if (group === undefined) {
    // `a || b && c`: what else is joined decides too.
    const next = commands[at + 1];
    const joined = next && next.script === first.script && next.joined !== 'then' && next.joined !== 'first';
    return joined || first.orElse !== null ? [] : [first];
  }
  const inside: Command[] = [];
  for (let place = at; place < commands.length; place++) {
    const each = commands[place]!;
    if (each.script !== command.script || !each.within.some(({ id }) => id === group.id)) break;
    inside.push(each);
  }
  return inside;
}

/** How many commands behind a condition are looked at. */
const longestBranch = 60;

/** `if gate; then echo fine; fi`: looked at, but no branch fails. A loop asks again, which is another matter. */
function untestedCondition(facts: Facts, flow: ExecutionUnit, command: Command): LostStatus | null {
  const branches = branchesAfter(facts, flow, command);
  const types = new Set(branches.map(({ within }) => within[command.within.length]?.type));
  if (branches.length === 0 || types.has('loop')) return null;
  if (branches.some((each) => mayFail(each))) return null;
  // What a branch assigns may be looked at later.
  const text = textBetween(facts, command, branches.at(-1)!);
  if (text === null || /(^|[\s;({])[A-Za-z_]\w*\+?=/m.test(text.slice(command.text.length))) return null;
  // Where the branch is skipped because the gate failed, what follows can still look.
  return { how: 'condition', written: 'no branch of the `if` fails' };
}

/** The commands in the branches of the `if` (or the body of the loop) whose condition this is. */
export function branchesAfter(facts: Facts, flow: ExecutionUnit, command: Command): Command[] {
  const depth = command.within.length;
  const found: Command[] = [];
  let construct: number | null = null;
  const from = callGraphOf(facts).placeOf(command) + 1;
  for (const each of flow.commands.slice(from, from + longestBranch)) {
    if (each.script !== command.script) break;
    const branch = each.within[depth];
    if (branch === undefined || !sharesBlocks(each, command.within)) {
      // The rest of the condition, the next `elif`.
      if (each.tested || each.feeds !== null || each.pipeline.id === command.pipeline.id) continue;
      // In the words of the condition.
      if (contains(command, each)) continue;
      break;
    }
    const of = branch.construct ?? branch.id;
    if (construct === null) construct = of;
    else if (of !== construct) break;
    found.push(each);
  }
  return found;
}

function sharesBlocks({ within }: Command, blocks: readonly Enclosure[]): boolean {
  return blocks.every(({ id }, at) => within[at]?.id === id);
}

/** It ends the script or the job with a failure, or may do so. */
function mayFail(command: Command): boolean {
  const { name, arguments: words } = command;
  if (name === null) return true;
  if (name === 'exit' || name === 'return') return words[0]?.value !== '0';
  if (name === 'set' || name === 'break' || name === 'continue') return true;
  // A function of the script, or a word whose name says so.
  return failing.test(name) || /rollout.+undo|rollback/.test(command.text);
}

function textBetween(facts: Facts, from: Command, to: Command): string | null {
  const text = facts.texts.get(from.path);
  if (text === undefined) return null;
  const end = text.indexOf('\n', to.span.end);
  return text.slice(from.span.start, end === -1 ? text.length : end);
}

/** Without errexit only the last command of a script decides. */
function laterDecides(facts: Facts, flow: ExecutionUnit, command: Command): LostStatus | null {
  if (command.errexit || command.remote !== null) return null;
  const place = callGraphOf(facts).placeOf(command);
  let last = command;
  for (const later of flow.commands.slice(place + 1, place + 500)) {
    if (later.script !== command.script) break;
    // Words inside other commands, what it runs itself, and the rest of its own chain.
    if (later.feeds !== null || contains(command, later) || later.pipeline.id === command.pipeline.id)
      continue;
    if (functionOf(later) !== functionOf(command) || areExclusive(command, later)) continue;
    if (later.joined === 'and' && last === command) {
      last = later;
      continue;
    }
    if (later.arguments.some(({ text }) => /\$\?|\$\{\?\}/.test(text))) return null;
    if (later.name === 'exit' || later.name === 'return') {
      const value = later.arguments[0]?.value;
      if (value !== '0') return null;
    }
    // A variable may have taken the status: `status=$?` is no command.
    if (takesStatus(facts, command, later)) return null;
    const near = flow.commands.slice(Math.max(0, place - 200), place + 200);
    const switched = near.some((each) => each.errexit && each.script === command.script);
    return switched || command.script.unit.errexit
      ? { how: 'switched', written: '`set +e`' }
      : { how: 'continues', written: 'the script continues after a failure' };
  }
  return null;
}

function takesStatus(facts: Facts, from: Command, to: Command): boolean {
  const text = facts.texts.get(from.path)?.slice(from.span.end, to.span.start) ?? '';
  return text.includes('$?');
}

/** The later command stands in the words of the earlier one: `npx cdk deploy` is `npx`, and `cdk` inside it. */
export function contains(outer: Command, inner: Command): boolean {
  return (
    outer !== inner &&
    outer.path === inner.path &&
    outer.span.start <= inner.span.start &&
    inner.span.end <= outer.span.end
  );
}

/** The innermost function that a command stands in. */
export function functionOf({ within }: Command): number | null {
  return within.findLast(({ type }) => type === 'function')?.id ?? null;
}

/** They stand in two arms of one `if` or `case`, so that only one of them runs. */
export function areExclusive(a: Command, b: Command): boolean {
  return a.within.some(
    ({ construct, id }) =>
      construct !== undefined && b.within.some((other) => other.construct === construct && other.id !== id),
  );
}

const callers = new WeakMap<ExecutionUnit, Map<string, readonly Command[]>>();

/** Calls, in the same script, of the function that a command stands in; of functions that call that one too. */
export function callsOfFunction(flow: ExecutionUnit, command: Command): readonly Command[] {
  const name = functionNameOf(command);
  if (name === null) return [];
  let byName = callers.get(flow);
  if (byName === undefined) {
    byName = new Map();
    callers.set(flow, byName);
  }
  const key = `${command.script.span.start}\0${name}`;
  let found = byName.get(key);
  if (found === undefined) {
    const calls: Command[] = [];
    const names = new Set([name]);
    // Names that call it join it: every one of them once, however they circle.
    for (const each of names) {
      for (const call of flow.commands) {
        if (call.name !== each || call.script !== command.script) continue;
        calls.push(call);
        const around = functionNameOf(call);
        if (around !== null && names.size < 20) names.add(around);
      }
    }
    found = calls;
    byName.set(key, found);
  }
  return found;
}

function functionNameOf({ within }: Command): string | null {
  return within.findLast(({ type }) => type === 'function')?.name ?? null;
}
