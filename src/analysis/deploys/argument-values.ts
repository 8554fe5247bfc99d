import { append } from '../../model/append.ts';
import type { Argument, Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { type CallSite, callGraphOf, type ExecutionUnit } from './call-graph.ts';
import { callsOfFunction } from './exit-statuses.ts';

/** More values than this are not looked at one by one. */
const most = 40;

/** Of longer scripts only what the reader of commands knows is known. */
const longestScript = 100_000;

/**
 * The values that a word may have where its own script does not say: one for each branch, for each call of the
 * function or script that it is an argument of, for each job that sets the variable. Null when one of them is unknown.
 */
export function valuesOf(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  argument: Argument,
): readonly string[] | null {
  if (argument.value !== null) return [argument.value];
  if (argument.rounds !== undefined)
    return argument.rounds.every((value) => !value.includes('\0')) ? argument.rounds : null;
  const holes = [...argument.text.matchAll(/\$\{?([A-Za-z_]\w*|\d)\}?/g)];
  const name = holes[0]?.[1];
  if (name === undefined || holes.some((hole) => hole[1] !== name)) return null;
  const values = valuesOfVariable(facts, flow, command, name, 0);
  if (values === null || values.length === 0 || values.length > most) return null;
  const written = argument.text.replace(/["']/g, '');
  if (/\$\(|`|\$\{\w+[^\w}]/.test(written)) return null;
  return [...new Set(values.map((value) => written.replaceAll(/\$\{?(?:[A-Za-z_]\w*|\d)\}?/g, () => value)))];
}

function valuesOfVariable(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  name: string,
  depth: number,
): readonly string[] | null {
  if (depth > 3) return null;
  if (/^\d$/.test(name)) return valuesOfPlace(facts, flow, command, Number(name), depth);
  const { text } = command.script.excerpt;
  if (text.length > longestScript) return null;
  // `local manifest=${1}`, `file="$2"`: the variable is an argument.
  const assigned = [...text.matchAll(new RegExp(`(?:^|[\\s;({])${name}=(\\S*)`, 'gm'))].map(
    (match) => match[1]!,
  );
  if (assigned.length > 1) return null;
  if (assigned.length === 1) {
    const place = /^["']?\$\{?(\d)(?::?-([\w./-]*))?\}?["']?;?$/.exec(assigned[0]!);
    if (place === null) return null;
    const values = valuesOfPlace(facts, flow, command, Number(place[1]), depth);
    return values === null || place[2] === undefined
      ? values
      : [...values, place[2]].filter((value) => value !== '');
  }
  return fromCallers(facts, flow, (site) => {
    const { command: call, flow: caller } = site;
    const own = call?.environment[name] ?? call?.script.unit.env?.[name] ?? caller?.unit.env?.[name];
    return own === undefined || own === null ? null : own;
  });
}

/** `$1` of the function around, or of the script. */
function valuesOfPlace(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  place: number,
  depth: number,
): readonly string[] | null {
  const around = command.within.findLast(({ type }) => type === 'function');
  if (around === undefined) return fromCallers(facts, flow, (site) => argumentOf(site, flow, place));
  const calls = callsOfFunction(flow, command).filter(({ name }) => name === around.name);
  if (calls.length === 0 || calls.length > most) return null;
  const values: string[] = [];
  for (const call of calls) {
    const given = call.arguments[place - 1];
    const found =
      given === undefined
        ? null
        : given.value !== null
          ? [given.value]
          : deeper(facts, flow, call, given, depth);
    if (found === null) return null;
    append(values, found);
  }
  return values;
}

function deeper(
  facts: Facts,
  flow: ExecutionUnit,
  call: Command,
  given: Argument,
  depth: number,
): readonly string[] | null {
  if (given.rounds !== undefined) return given.rounds;
  const name = /^["']?\$\{?([A-Za-z_]\w*|\d)\}?["']?$/.exec(given.text)?.[1];
  return name === undefined ? null : valuesOfVariable(facts, flow, call, name, depth + 1);
}

function fromCallers(
  facts: Facts,
  flow: ExecutionUnit,
  read: (site: CallSite) => string | null,
): readonly string[] | null {
  const sites = callGraphOf(facts).callersOf(flow);
  if (sites.length === 0 || sites.length > most) return null;
  const values: string[] = [];
  for (const site of sites) {
    const value = read(site);
    if (value === null || value.includes('\0')) return null;
    values.push(value);
  }
  return values;
}

function argumentOf({ command }: CallSite, callee: ExecutionUnit, place: number): string | null {
  if (command === null) return null;
  const base = callee.path.slice(callee.path.lastIndexOf('/') + 1);
  const own = command.program.pattern.endsWith(base);
  const from = own ? 0 : command.arguments.findIndex(({ pattern }) => pattern.endsWith(base)) + 1;
  if (!own && from === 0) return null;
  return command.arguments[from + place - 1]?.value ?? null;
}
