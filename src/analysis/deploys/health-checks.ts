import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { knownText } from './arguments.ts';
import { callGraphOf, type ExecutionUnit } from './call-graph.ts';
import type { Classified } from './classify.ts';
import { classify } from './classify.ts';
import { areExclusive, lostStatus } from './exit-statuses.ts';
import type { Manifest } from './manifests.ts';
import { pollAround } from './polls.ts';
import { askingName, probeOf, type Question, waitsByItself } from './probes.ts';
import { rollsOut, workloadsOf } from './workloads.ts';

export interface Gate {
  /** True: somebody asks; false: nobody does; null: not to be known, or the tool has no roll-out to ask about. */
  readonly state: boolean | null;
  /** The command that asks, or that only seems to. */
  readonly by: Command | null;
  /** True when `by` looks at something that is not health, or when its failure reaches nobody. */
  readonly weak: boolean;
  /** Why it is weak, as a sentence. */
  readonly reason: string | null;
  /** What to do about it, where that is not to ask another question. */
  readonly remedy: string | null;
  /** The flag that switches the tool's own gate off. */
  readonly disabled: { readonly flag: string; readonly why: string } | null;
}

const none: Gate = { state: null, by: null, weak: false, reason: null, remedy: null, disabled: null };

/** Whether anybody asks for health after a deploy: itself, what follows, what its callers do next. */
export function gateOf(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  classified: Classified,
  manifest: Manifest,
): Gate {
  const { verb, words } = classified;
  const rule = verb.gate;
  const off = verb.disables.find(({ option, value }) =>
    words.options.some(
      (use) =>
        use.name === option &&
        (value === undefined
          ? !isNo(use.value?.value)
          : use.value?.value === value || (value === 'false' && isNo(use.value?.value))),
    ),
  );
  const disabled = off ? { flag: flagAsWritten(words, off.option), why: off.why } : null;
  if (rule.waits === 'unknown') return { ...none, disabled };
  const { family } = classified.tool;
  if (family === 'Kubernetes' || family === 'OpenShift' || family === 'ko') {
    if (rollsOut(facts, flow, command, classified, manifest) !== true) return { ...none, disabled };
  }
  if (rule.waits === 'itself' && disabled === null) return { ...none, state: true, by: command };
  if (
    rule.waits === 'with' &&
    words.options.some(
      ({ name, word }) =>
        (rule.options.includes(name) && !/=(false|0|f|hookonly)$/i.test(knownText(word))) ||
        rule.options.includes(knownText(word)),
    )
  ) {
    return { ...none, state: true, by: command };
  }
  // Options in a variable may hold the one that waits.
  if (
    rule.waits === 'with' &&
    command.arguments.some((argument) => argument.value === null && /^["']?\$/.test(argument.text))
  ) {
    return { ...none, disabled };
  }
  if (classified.tool.names.includes('boto3') && !replacesInstances(flow, classified))
    return { ...none, disabled };
  const asked =
    askedByProgram(facts, command) ??
    new Search(facts, deployedBy(facts, command, classified, manifest)).after(flow, command);
  return { ...asked, disabled };
}

function isNo(value: string | null | undefined): boolean {
  return value === 'false' || value === '0' || value === 'f' || value === 'False' || value === 'F';
}

/** `--wait=false`, `-u none`: as it stands in the command. */
function flagAsWritten(words: Classified['words'], option: string): string {
  const use = words.options.find(({ name }) => name === option)!;
  const joined = use.word.text.includes('=') || use.value === null;
  return joined ? use.word.text : `${use.word.text} ${use.value!.text}`;
}

/** What a deploy puts live, as far as its words and its files name it. */
interface Deployed {
  readonly command: Command;
  readonly family: string;
  /** `kubernetes` or `aws`, where questions are about one of their objects. */
  readonly tool: string | null;
  /** `deployment/web`; the service of AWS. Null when it is not known what all is deployed. */
  readonly objects: ReadonlySet<string> | null;
}

function deployedBy(facts: Facts, command: Command, classified: Classified, manifest: Manifest): Deployed {
  const { family } = classified.tool;
  if (family === 'Kubernetes' || family === 'OpenShift') {
    const objects = workloadsOf(facts, classified, manifest);
    return { command, family, tool: 'kubernetes', objects };
  }
  const service = classified.verb.words[0];
  const aws = command.name === 'aws' && service !== undefined;
  return { command, family, tool: aws ? 'aws' : null, objects: aws ? relatedServices(service) : null };
}

/** Where the health of what a service rolls out can be asked. */
function relatedServices(service: string): ReadonlySet<string> {
  return new Set([
    service,
    'elbv2',
    'elb',
    'cloudformation',
    ...(service === 'ecs' ? ['deploy', 'codedeploy'] : []),
  ]);
}

/**
 * A group that is made bigger once is only scaled. Up and down again, or instances told to go, replace what runs.
 */
function replacesInstances(flow: ExecutionUnit, { verb }: Classified): boolean {
  if (verb.words[0] !== 'autoscaling' || /^(start|terminate)/.test(verb.words[1] ?? '')) return true;
  const sizes = flow.commands.filter(
    ({ name, arguments: words }) =>
      name === 'boto3' &&
      words[0]?.value === 'autoscaling' &&
      words[1]?.value !== 'create_launch_configuration',
  );
  return sizes.length > 1;
}

/** A program waits in its own words, anywhere in its file. */
function askedByProgram(facts: Facts, command: Command): Gate | null {
  const { kind } = command.script.unit;
  if (kind !== 'program' && kind !== 'task') return null;
  const waits = facts.in(command.path, 'wait');
  if (waits.some(({ asks }) => asks === 'target-health')) return { ...none, state: true };
  // `weak-health-gate` tells these where they stand.
  if (waits.some(({ asks }) => asks === 'in-service')) return { ...none, state: false, weak: true };
  // It waits for something; what that is cannot be read.
  return waits.length > 0 ? none : null;
}

const deepest = 6;

/** How many commands behind a deploy are asked. */
const longestSearch = 500;

class Search {
  readonly #facts: Facts;
  readonly #deployed: Deployed;
  readonly #seen = new Set<ExecutionUnit>();

  constructor(facts: Facts, deployed: Deployed) {
    this.#facts = facts;
    this.#deployed = deployed;
  }

  after(flow: ExecutionUnit, command: Command): Gate {
    const found = this.#following(flow, command, 0);
    if (found === null) return { ...none, state: false };
    if (found.question === 'opaque') return none;
    return {
      ...none,
      state: found.question === 'health',
      by: found.command,
      weak: found.question === 'state-only',
      reason: found.reason,
      remedy: found.remedy ?? null,
    };
  }

  /** What asks after a command, in its own flow and then in its callers; a question for health wins. */
  #following(flow: ExecutionUnit, command: Command | null, depth: number): Asked | null {
    if (depth > deepest || this.#seen.has(flow)) return null;
    this.#seen.add(flow);
    const flows = callGraphOf(this.#facts);
    const place = command === null ? -1 : flows.placeOf(command);
    // Functions run where they are called, which may be after what stands below them.
    const inFunction = command?.within.some(({ type }) => type === 'function') ?? false;
    let best: Asked | null = null;
    const from = inFunction ? Math.max(0, place - longestSearch) : place + 1;
    for (let at = from; at < flow.commands.length && at <= place + longestSearch; at++) {
      const each = flow.commands[at]!;
      if (at === place || (command !== null && areExclusive(command, each))) continue;
      best = better(best, this.#asks(flow, each, depth));
      if (best?.question === 'health') return best;
    }
    if (!inFunction && place > 0) {
      for (const called of functionsAsking(this.#facts, flow)) {
        if (flows.placeOf(called) >= place) break;
        best = better(best, this.#asks(flow, called, depth));
        if (best?.question === 'health') return best;
      }
    }
    for (const target of flows.callsOf(flow)) {
      best = better(best, this.#anywhere(target, depth + 1));
    }
    best = better(best, this.#laterInFile(flow));
    if (best?.question === 'health') return best;
    for (const caller of flows.callersOf(flow)) {
      if (caller.flow === null) continue;
      best = better(best, this.#following(caller.flow, caller.command, depth + 1));
      if (best?.question === 'health') return best;
    }
    return best;
  }

  #asks(flow: ExecutionUnit, command: Command, depth: number): Asked | null {
    const called = callGraphOf(this.#facts).calledBy(command);
    if (called !== null && called.length > 0) return this.#asksInCalled(flow, command, called, depth);
    const own = this.#own(flow, command);
    if (own !== null) return own;
    // A script that is not in the tree may ask anything.
    return called === null ? { question: 'opaque', command, reason: null } : null;
  }

  /** What the command asks itself. */
  #own(flow: ExecutionUnit, command: Command): Asked | null {
    const { family, tool, objects } = this.#deployed;
    if (waitsByItself(command) && classify(command)!.tool.family === family && this.#sameThing(command))
      return this.#heard(flow, command, { question: 'health', command, reason: null });
    const probe = probeOf(this.#facts, flow, command);
    if (probe === null) return null;
    const { question, about, reason } = probe;
    // It asks for something else than what was deployed.
    if (about !== null && tool === about.tool && objects !== null && !objects.has(about.what)) return null;
    const asked: Asked = { question, command, reason };
    if (question !== 'health') return asked;
    const poll = pollAround(this.#facts, flow, command);
    if (poll?.ends !== 'conditional') return this.#heard(flow, command, asked);
    if (!poll.runsOut) return asked;
    return {
      question: 'state-only',
      command,
      reason: 'The loop runs out after some rounds, and the script continues whatever the answer was.',
      remedy: 'Fail behind the loop when the answer never came.',
    };
  }

  /** A later command that waits is about the same thing unless both name another. */
  #sameThing(command: Command): boolean {
    const name = (each: Command) => classify(each)?.words.operands[0]?.value ?? null;
    const [ours, theirs] = [name(this.#deployed.command), name(command)];
    const { manifest } = classify(this.#deployed.command)!.verb;
    // An operand of these is a file.
    if (manifest.from === 'files' && manifest.operands !== 'none') return true;
    return ours === null || theirs === null || ours === theirs;
  }

  /** A question whose failure reaches nobody is none. */
  #heard(flow: ExecutionUnit, command: Command, asked: Asked): Asked {
    const lost = lostStatus(this.#facts, flow, command);
    if (lost === null) return asked;
    if (command.script.unit.runner === 'jenkins' && lost.how === 'allowed')
      return { ...asked, question: 'opaque' };
    if (lost.how === 'continues') return { ...asked, question: 'unheard' };
    return {
      ...asked,
      question: 'state-only',
      reason: `The check's failure is thrown away (${lost.written}), so a broken version passes.`,
      remedy: 'Let it fail the deploy.',
    };
  }

  /** What a called script asks, and whether its failure is heard where it is called. */
  #asksInCalled(
    flow: ExecutionUnit,
    command: Command,
    called: readonly ExecutionUnit[],
    depth: number,
  ): Asked | null {
    let best: Asked | null = null;
    for (const each of called) best = better(best, this.#anywhere(each, depth + 1));
    if (best?.question === 'health') return this.#heard(flow, command, { ...best, command });
    const named = askingName.test(command.text);
    // A pause in another script is no answer to this deploy, but no fault of it either.
    if (best === null) return named ? { question: 'opaque', command, reason: null } : null;
    if (best.question === 'opaque' || best.question === 'unheard') return { ...best, command };
    return named ? { ...best, command } : null;
  }

  #anywhere(flow: ExecutionUnit, depth: number): Asked | null {
    if (depth > deepest || this.#seen.has(flow)) return null;
    this.#seen.add(flow);
    let best: Asked | null = null;
    for (const command of flow.commands.slice(0, longestSearch)) {
      best = better(best, this.#asks(flow, command, depth));
      if (best?.question === 'health') break;
    }
    return best;
  }

  /** Later jobs of one pipeline file ask for what an earlier one deployed. */
  #laterInFile(flow: ExecutionUnit): Asked | null {
    if (flow.unit.kind !== 'step') return null;
    for (const other of pipelineFlows(this.#facts, flow.path)) {
      if (other === flow) continue;
      if (askingName.test(other.unit.job ?? '') || askingName.test(other.unit.name ?? '')) {
        return { question: 'opaque', command: other.commands[0] ?? null, reason: null };
      }
      for (const command of other.commands.slice(0, longestSearch)) {
        const asked = this.#own(other, command);
        if (asked?.question === 'health') return asked;
      }
    }
    // A reusable workflow or an action of somebody may ask.
    const uses = this.#facts.in(flow.path, 'action').some(({ text }) => askingName.test(text));
    return uses ? { question: 'opaque', command: null, reason: null } : null;
  }
}

const inFunctions = new WeakMap<ExecutionUnit, readonly Command[]>();

/** The commands of a flow that stand in functions and ask for health. */
function functionsAsking(facts: Facts, flow: ExecutionUnit): readonly Command[] {
  let found = inFunctions.get(flow);
  if (found === undefined) {
    found = flow.commands.filter(
      (each) =>
        each.within.some(({ type }) => type === 'function') &&
        probeOf(facts, flow, each)?.question === 'health',
    );
    inFunctions.set(flow, found);
  }
  return found;
}

interface Asked {
  /** unheard: a question for health whose failure the script does not pass on. */
  readonly question: Question | 'unheard';
  readonly command: Command | null;
  readonly reason: string | null;
  readonly remedy?: string;
}

const rank: Record<Asked['question'], number> = { health: 4, opaque: 3, 'state-only': 2, unheard: 1 };

function better(a: Asked | null, b: Asked | null): Asked | null {
  if (a === null || b === null) return a ?? b;
  return rank[b.question] > rank[a.question] ? b : a;
}

const pipelines = new WeakMap<Facts, Map<string, ExecutionUnit[]>>();

function pipelineFlows(facts: Facts, path: string): readonly ExecutionUnit[] {
  let byPath = pipelines.get(facts);
  if (!byPath) {
    byPath = new Map();
    for (const flow of callGraphOf(facts).all) {
      const list = byPath.get(flow.path);
      if (list) list.push(flow);
      else byPath.set(flow.path, [flow]);
    }
    pipelines.set(facts, byPath);
  }
  return byPath.get(path) ?? [];
}
