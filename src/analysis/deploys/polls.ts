import type { Command, Enclosure } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { callGraphOf, type ExecutionUnit } from './call-graph.ts';
import { branchesAfter, contains } from './exit-statuses.ts';

/** A loop that asks something again until the answer fits. */
export interface Poll {
  /** conditional: an answer ends it; counting: only the number of rounds does. */
  readonly ends: 'conditional' | 'counting';
  /** It ends after some rounds whatever the answer was, and nothing behind it looks at that. */
  readonly runsOut: boolean;
}

const cache = new WeakMap<Command, Poll | null>();

/** The innermost loop that a command stands in, or whose condition it is; null outside of loops. */
export function pollAround(facts: Facts, flow: ExecutionUnit, command: Command): Poll | null {
  let poll = cache.get(command);
  if (poll === undefined) {
    poll = readPoll(facts, flow, command);
    cache.set(command, poll);
  }
  return poll;
}

/** The most commands of one loop that are looked at, and of what stands behind it. */
const most = 80;

function readPoll(facts: Facts, flow: ExecutionUnit, command: Command): Poll | null {
  const body = loopBody(facts, flow, command);
  const first = body[0];
  if (first === undefined) return null;
  const loop = first.within.findLast(({ type }) => type === 'loop')!;
  const depth = first.within.findIndex(({ id }) => id === loop.id);
  const place = callGraphOf(facts).placeOf(first);
  const condition = loop.name === 'while' || loop.name === 'until' ? conditionBefore(flow, place, depth) : [];
  // `while read line` goes through its input.
  if (condition.some(({ name }) => name === 'read')) return null;
  const asked = condition.filter((each) => !isTrivial(each) && !isCounter(each));
  const leaves = body.filter((each) => leavesLoop(each, depth));
  // `for host in $HOSTS` goes through hosts, unless an answer ends it.
  if (asked.length === 0 && leaves.length === 0) {
    return isCounted(loop, body) || condition.length > 0 ? { ends: 'counting', runsOut: true } : null;
  }
  const limited = asked.length === 0 && !condition.some(isTrivial);
  return { ends: 'conditional', runsOut: limited && !looksAfterwards(facts, flow, body, loop) };
}

/** The commands of the loop around a command, or of the one whose condition it stands in. */
function loopBody(facts: Facts, flow: ExecutionUnit, command: Command): readonly Command[] {
  const loop = command.within.findLast(({ type }) => type === 'loop');
  const from = callGraphOf(facts).placeOf(command);
  if (loop !== undefined) {
    let first = from;
    while (first > 0 && from - first < most && isIn(flow.commands[first - 1], command, loop)) first--;
    let last = from;
    while (last - from < most && isIn(flow.commands[last + 1], command, loop)) last++;
    return flow.commands.slice(first, last + 1);
  }
  // `[ "$(ask | grep -c ok)" = 3 ]`: the last of the pipeline is the word.
  const last = lastOfPipeline(flow, from, command);
  const reader = readerOf(flow, callGraphOf(facts).placeOf(last), last);
  if (!reader.tested) return [];
  const branches = branchesAfter(facts, flow, reader);
  return branches[0]?.within[reader.within.length]?.type === 'loop' ? branches : [];
}

function isIn(other: Command | undefined, { script }: Command, { id }: Enclosure): boolean {
  return other?.script === script && other.within.some((each) => each.id === id);
}

function lastOfPipeline(flow: ExecutionUnit, place: number, command: Command): Command {
  const { id, length } = command.pipeline;
  if (command.pipeline.place === length - 1) return command;
  const last = flow.commands
    .slice(place + 1, place + 30)
    .find(
      (each) =>
        each.script === command.script && each.pipeline.id === id && each.pipeline.place === length - 1,
    );
  return last ?? command;
}

/** `[ "$(ask)" = ok ]`: the command whose word the answer is. */
export function readerOf(flow: ExecutionUnit, place: number, command: Command): Command {
  let reader = command;
  for (let steps = 0; reader.feeds !== null && steps < 5; steps++) {
    const next = flow.commands[place + (reader.feeds.command - command.index)];
    if (next === undefined || next.script !== command.script) break;
    reader = next;
  }
  return reader;
}

/** The tested commands right before a loop's body. */
function conditionBefore(flow: ExecutionUnit, place: number, depth: number): Command[] {
  const found: Command[] = [];
  const { script } = flow.commands[place]!;
  for (let at = place - 1; at >= 0 && at >= place - 12; at--) {
    const each = flow.commands[at]!;
    if (each.script !== script || each.within.length !== depth) break;
    if (!each.tested && each.feeds === null) break;
    found.push(each);
  }
  return found;
}

function isTrivial({ name }: Command): boolean {
  return name === 'true' || name === ':' || name === 'sleep';
}

/** `[ $i -lt 60 ]`: it counts the rounds. */
function isCounter({ name, arguments: words }: Command): boolean {
  return (
    (name === '[' || name === 'test' || name === '[[') &&
    words.some(({ value }) => /^-(lt|le|gt|ge)$/.test(value ?? '')) &&
    !words.some(({ text }) => text.includes('$(') || text.includes('`'))
  );
}

function isCounted(loop: Enclosure, body: readonly Command[]): boolean {
  return loop.name !== null && body.every(({ arguments: words }) => !mentions(words, loop.name!));
}

function mentions(words: Command['arguments'], variable: string): boolean {
  return words.some(({ text }) => new RegExp(`\\$\\{?${variable}\\b`).test(text));
}

/** `break`, `exit`, `return` that only an answer leads to: under `if` or `case`, behind `&&` or `||`. */
function leavesLoop({ name, within, joined }: Command, depth: number): boolean {
  if (name !== 'break' && name !== 'exit' && name !== 'return') return false;
  const inner = within.slice(depth + 1);
  return joined === 'and' || joined === 'or' || inner.some(({ type }) => type !== 'group');
}

const looking = /^(\[|\[\[|test|exit|return|false|fail\w*|die|fatal|abort|error\w*|kubectl|curl|grep)$/;

/** Something in the loop or behind it fails when the answer never came. */
function looksAfterwards(
  facts: Facts,
  flow: ExecutionUnit,
  body: readonly Command[],
  loop: Enclosure,
): boolean {
  const last = body.at(-1)!;
  if (body.some(({ name, arguments: words }) => name === 'exit' && words[0]?.value !== '0')) return true;
  if (body.some(({ name, arguments: words }) => name === 'return' && words[0]?.value !== '0')) return true;
  const from = callGraphOf(facts).placeOf(last) + 1;
  const after = flow.commands.slice(from, from + most);
  const behind = after.filter((each) => each.script === last.script && !contains(last, each));
  if (behind.some(({ name, within }) => looking.test(name ?? '') && !within.some(({ id }) => id === loop.id)))
    return true;
  const text = facts.texts.get(last.path);
  // `((…))` and `case` are no commands.
  return text === undefined || /\(\(|\bcase\b|\$\?/.test(text.slice(last.span.end, last.span.end + 4000));
}
