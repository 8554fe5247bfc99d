import type { Command, Enclosure } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { type CallSite, callGraphOf, type ExecutionUnit } from './call-graph.ts';
import type { Deploy } from './deploys.ts';
import { callsOfFunction } from './exit-statuses.ts';

/** A place from which a deploy is reached, with the calls from there on. */
export interface DeployCaller {
  readonly site: CallSite;
  /** Nearest call first: where the next unit on the way is run. */
  readonly via: readonly CallSite[];
}

/** A deploy that more places than this lead to is run from everywhere. */
const mostCallers = 500;

/** Every place that runs a deploy, through other units too, as far as their arguments and environment let it deploy. */
export function callersOfDeploy(facts: Facts, { flow, command }: Deploy): readonly DeployCaller[] {
  const flows = callGraphOf(facts);
  const found: DeployCaller[] = [];
  const conditions = conditionsOf(flow, command);
  const seen = new Set<string>();
  const ids = new Map<ExecutionUnit, number>();
  const queue: Reached[] = [];
  const reach = (next: Reached) => {
    if (!ids.has(next.flow)) ids.set(next.flow, ids.size);
    const key = `${ids.get(next.flow)} ${next.functions === null ? '' : [...next.functions].join(' ')}`;
    if (seen.has(key) || seen.size > mostCallers || next.via.length > 20) return;
    seen.add(key);
    queue.push(next);
  };
  reach({ flow, via: [], functions: functionsLeadingTo(flow, command) });
  for (const { flow: next, via, functions } of queue) {
    for (const site of flows.callersOf(next)) {
      if (found.length >= mostCallers) return found;
      if (site.flow === next) continue;
      if (
        !conditions.every((condition) =>
          mayMeet(facts, site, condition, via.length === 0, command.script.excerpt.text),
        )
      )
        continue;
      if (functions === null) {
        found.push({ site, via });
        if (site.flow)
          reach({
            flow: site.flow,
            via: [site, ...via],
            functions: site.command === null ? null : functionsLeadingTo(site.flow, site.command),
          });
        continue;
      }
      // A function only runs where a script that has sourced it calls it.
      if (!site.flow || !/^(source|\.)$/.test(site.command?.name ?? '')) continue;
      for (const call of site.flow.commands
        .filter(({ name }) => name !== null && functions.has(name))
        .slice(0, 5)) {
        const at = { flow: site.flow, command: call, path: call.path, span: call.span };
        found.push({ site: at, via });
        reach({ flow: site.flow, via: [at, ...via], functions: functionsLeadingTo(site.flow, call) });
      }
      reach({ flow: site.flow, via, functions });
    }
  }
  return found;
}

interface Reached {
  readonly flow: ExecutionUnit;
  readonly via: readonly CallSite[];
  /** The functions that have to be called for it; null when running the flow is enough. */
  readonly functions: ReadonlySet<string> | null;
}

/** The functions whose call leads to a command; null when the script gets there by itself. */
function functionsLeadingTo(flow: ExecutionUnit, command: Command): ReadonlySet<string> | null {
  const around = command.within.findLast(({ type }) => type === 'function')?.name;
  if (around == null) return null;
  const calls = callsOfFunction(flow, command);
  const names = new Set([around]);
  for (const call of calls) {
    const name = call.within.findLast(({ type }) => type === 'function')?.name;
    if (name == null) return null;
    names.add(name);
  }
  // `"$@"`, `"$1"`: the function is chosen by an argument.
  const chosen = flow.commands.some(
    ({ name, program, within, script }) =>
      name === null &&
      script === command.script &&
      within.length === 0 &&
      /^["']?\$\{?[@*1]/.test(program.text),
  );
  return chosen ? null : names;
}

/** The deploy only happens when a variable has one of some values. */
interface Condition {
  /** `1` for an argument, else a variable's name. */
  readonly variable: string;
  readonly values: readonly string[];
}

/** What the `if`s and `case`s around a command ask of arguments and environment, where that is one plain test. */
function conditionsOf(flow: ExecutionUnit, command: Command): Condition[] {
  const found: Condition[] = [];
  command.within.forEach((enclosure, depth) => {
    // Inside a function `$1` is the function's.
    const inFunction = command.within.slice(0, depth).some(({ type }) => type === 'function');
    const condition =
      enclosure.type === 'case'
        ? ofCase(enclosure)
        : enclosure.type === 'if'
          ? ofIf(flow, command, enclosure, depth)
          : null;
    if (condition !== null && !(inFunction && /^\d$/.test(condition.variable))) found.push(condition);
  });
  return found;
}

const variable = /^["']?\$\{?([A-Za-z_]\w*|\d)\}?["']?$/;

function ofCase({ on, name }: Enclosure): Condition | null {
  const subject = variable.exec(on ?? '')?.[1];
  const values = (name ?? '').split('|').map((value) => value.trim().replace(/["']/g, ''));
  if (subject === undefined || values.some((value) => /[*?[]/.test(value))) return null;
  return { variable: subject, values };
}

function ofIf(flow: ExecutionUnit, command: Command, enclosure: Enclosure, depth: number): Condition | null {
  let at = flow.commands.indexOf(command);
  while (at >= 0 && flow.commands[at]!.within.some(({ id }) => id === enclosure.id)) at--;
  const test = flow.commands[at];
  const before = flow.commands[at - 1];
  if (test?.script !== command.script || !test.tested || test.within.length !== depth) return null;
  // Of several tests nobody knows which decides.
  if (before?.tested && before.script === test.script && before.within.length === depth) return null;
  if (test.name !== '[' && test.name !== '[[' && test.name !== 'test') return null;
  const texts = test.arguments.map(({ text }) => text).filter((text) => text !== ']' && text !== ']]');
  if (texts.length === 2 && test.name === '[[') {
    // `[[ $X == y ]]` is told by its operands; the operator stands in the text.
    if (!/[^!=<>]==?[^~=]/.test(test.script.excerpt.text)) return null;
  } else if (texts.length !== 3 || !/^==?$/.test(texts[1]!)) return null;
  const [left, right] = [texts[0]!, texts.at(-1)!];
  const subject = variable.exec(left)?.[1];
  const value = right.replace(/["']/g, '');
  if (subject === undefined || value === '' || value.includes('$')) return null;
  return { variable: subject, values: [value] };
}

/** The call gives the value, or gives something that nobody knows here. */
function mayMeet(
  facts: Facts,
  site: CallSite,
  { variable: name, values }: Condition,
  direct: boolean,
  scriptText: string,
): boolean {
  const { command, flow } = site;
  if (/^\d$/.test(name)) {
    if (!direct || command === null) return true;
    const script = command.arguments.findIndex(
      ({ value }) => value !== null && /\.(sh|bash)$|\//.test(value),
    );
    const words = /\/|\.(sh|bash)$/.test(command.program.pattern)
      ? command.arguments
      : command.arguments.slice(script + 1);
    if (words.some(({ text }) => /\$[@*]|\$\{?\w*(args|flags|opts)/i.test(text))) return true;
    const given = words[Number(name) - 1];
    return given === undefined ? false : given.value === null || values.includes(given.value);
  }
  const unit = command?.script.unit ?? flow?.unit;
  const given = command?.environment[name] ?? unit?.env?.[name];
  if (given !== undefined && given !== null) return values.includes(given);
  if (command !== null && Object.hasOwn(command.environment, name)) return true;
  const fallback = new RegExp(`\\b${name}(?::?[-=]|=)["']?(?:\\$\\{${name}:?-)?(\\w*)`).exec(scriptText);
  if (fallback !== null) return fallback[1] === '' || values.includes(fallback[1]!);
  // Scripts and targets hand their own environment on; a pipeline's step has what its file gives it.
  if (unit === undefined || unit.kind !== 'step') return true;
  const text = facts.texts.get(site.path);
  return text === undefined || new RegExp(`\\b${name}["']?\\s*[:=]\\s*["']?[$<({]`).test(text);
}
