import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { known, shape } from './arguments.ts';
import { type Flow, flowsOf } from './call-graph.ts';
import type { Classified } from './classify.ts';
import { calledProgram } from './classify.ts';
import type { Manifest } from './manifests.ts';
import { rollsOut } from './workloads.ts';

/** What a command asks about the new version. */
export type Question =
  /** It fails or waits when the new version does not answer. */
  | 'health'
  /** It looks at something that is not health: a state, a pause, a page whatever its status. */
  | 'appearance'
  /** What it asks cannot be read. */
  | 'opaque';

export interface Gate {
  /** True: somebody asks; false: nobody does; null: not to be known, or the tool has no roll-out to ask about. */
  readonly state: boolean | null;
  /** The command that asks, or that only seems to. */
  readonly by: Command | null;
  /** True when `by` looks at something that is not health. */
  readonly weak: boolean;
  /** The flag that switches the tool's own gate off. */
  readonly disabled: { readonly flag: string; readonly why: string } | null;
}

const askingName =
  /(smoke|health|verify|wait[-_]?for|wait[-_]until|acceptance|e2e|sanity|canary|monitor|probe|post[-_]?deploy|check[-_]?(deploy|app|site|status|service))/i;
const testRunners =
  /^(newman|cypress|playwright|k6|artillery|locust|pytest|rspec|cucumber|behave|robot|bats|postman|jest|vitest|mocha|testcafe|gauge|karate|inspec|goss|wait-on|wait-for-it|dockerize)$/;

const questions = new WeakMap<Command, Question | null>();

export function questionOf(command: Command): Question | null {
  let question = questions.get(command);
  if (question === undefined) {
    question = read(command);
    questions.set(command, question);
  }
  return question;
}

function read(command: Command): Question | null {
  const called = calledProgram(command);
  if (called === null) return askingName.test(command.program.text) ? 'health' : null;
  const { name, words } = called;
  const spoken = words.map(known).filter((word) => word !== null && !word.startsWith('-'));
  const has = (...parts: string[]) => parts.every((part) => spoken.includes(part));
  switch (name) {
    case 'kubectl':
    case 'oc':
    case 'k':
      if (has('rollout', 'status')) return 'health';
      if (has('wait'))
        return spoken.some((word) =>
          /^(namespace|ns|crd|customresourcedefinition|certificate)s?(\/|$)/.test(word!),
        )
          ? null
          : 'health';
      if (has('get') && spoken.some((word) => /^(pods?|po|deploy(ments?)?|all)$/.test(word!)))
        return command.tested || isRead(command) ? 'health' : 'appearance';
      return null;
    case 'helm':
      return has('test') ? 'health' : null;
    case 'aws':
      if (has('wait')) return 'health';
      return spoken.some((word) =>
        /^describe-(target-health|instance-health|services|deployments?|environment-health|instance-refreshes)$|^get-deployment$/.test(
          word!,
        ),
      )
        ? 'health'
        : null;
    case 'cf':
      return has('curl') ? 'opaque' : null;
    case 'argocd':
      return has('app', 'wait') ? 'health' : null;
    case 'flux':
      return has('reconcile') ? 'health' : null;
    case 'gcloud':
      return has('wait-until') ? 'health' : null;
    case 'nomad':
      return has('deployment', 'status') || has('job', 'status') ? 'health' : null;
    case 'systemctl':
      return has('is-active') || has('status') ? 'appearance' : null;
    case 'curl':
    case 'http':
    case 'https':
      return asksPage(command, name);
    case 'wget':
      return 'health';
    case 'docker':
      return has('inspect') || has('ps') ? 'opaque' : null;
    case 'nc':
    case 'telnet':
      return 'health';
    case 'sleep':
      return 'appearance';
  }
  if (testRunners.test(name)) return 'health';
  if (askingName.test(name) || askingName.test(command.program.text)) return 'health';
  if (
    /^(npm|yarn|pnpm|make|rake|bundle|inv|just|task|bash|sh|python3?|ruby|node|gradle|mvn|go|cargo|bin\/\w+|\.\/\w+)$/.test(
      name,
    )
  ) {
    return words.some((word) => askingName.test(shape(word))) ? 'health' : null;
  }
  return null;
}

/** Its output goes to something that decides. */
function isRead(command: Command): boolean {
  const { place, length } = command.pipeline;
  return place < length - 1 || command.feeds !== null || isAssigned(command);
}

function isAssigned(command: Command): boolean {
  // `X=$(kubectl get pods …)` stands between `$(` and `)`.
  const { text } = command.script.excerpt;
  const at = text.indexOf(command.text);
  return at > 1 && /(?:\$\(|`)\s{0,2}$/.test(text.slice(Math.max(0, at - 4), at));
}

/** curl answers 0 for a 500 page unless told to fail or somebody looks at what it prints. */
function asksPage(command: Command, name: string): Question | null {
  const texts = command.arguments.map(shape);
  // A call that sends something tells, and does not ask.
  if (
    texts.some(
      (text) =>
        /^(-X|--request)?(POST|PUT|PATCH|DELETE)$/.test(text) ||
        /^(-d|--data\S*|-F|--form|-T|--upload-file)$/.test(text),
    )
  )
    return null;
  if (texts.some((text) => /^(-o|-O|--output|--remote-name)$/.test(text)) && !texts.includes('/dev/null'))
    return null;
  if (!texts.some((text) => /^https?:|\0|^\w[\w.-]+(:\d+)?(\/|$)/.test(text))) return null;
  if (name !== 'curl') return 'health';
  const fails = texts.some(
    (text) =>
      text === '--fail' ||
      text === '--fail-with-body' ||
      /^-[a-zA-Z]*f/.test(text) ||
      text === '-w' ||
      text === '--write-out',
  );
  if (fails || command.tested || isRead(command)) return 'health';
  return 'appearance';
}

const none: Gate = { state: null, by: null, weak: false, disabled: null };

/** Whether anybody asks for health after a deploy: itself, what follows, what its callers do next (catalogue 10). */
export function gateOf(
  facts: Facts,
  flow: Flow,
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
        (value === undefined ? use.value?.value !== 'false' : use.value?.value === value),
    ),
  );
  const disabled = off
    ? { flag: off.value === undefined ? off.option : `${off.option} ${off.value}`, why: off.why }
    : null;
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
        (rule.options.includes(name) && !/=false$/.test(shape(word))) || rule.options.includes(shape(word)),
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
  const asked = askedByProgram(facts, command) ?? new Search(facts).after(flow, command);
  return { ...asked, disabled };
}

/**
 * A group that is made bigger once is only scaled. Up and down again, or instances told to go, replace what runs.
 */
function replacesInstances(flow: Flow, { verb }: Classified): boolean {
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

class Search {
  readonly #facts: Facts;
  readonly #seen = new Set<Flow>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  after(flow: Flow, command: Command): Gate {
    const found = this.#following(flow, command, 0);
    if (found === null) return { ...none, state: false };
    if (found.question === 'opaque') return none;
    return {
      ...none,
      state: found.question === 'health',
      by: found.command,
      weak: found.question === 'appearance',
    };
  }

  /** What asks after a command, in its own flow and then in its callers; a question for health wins. */
  #following(flow: Flow, command: Command | null, depth: number): Asked | null {
    if (depth > deepest || this.#seen.has(flow)) return null;
    this.#seen.add(flow);
    const flows = flowsOf(this.#facts);
    const place = command === null ? -1 : flows.placeOf(command);
    // Functions run where they are called, which may be after what stands below them.
    const inFunction = command?.within.some(({ type }) => type === 'function') ?? false;
    let best = this.#suffix(flow, depth)[inFunction ? 0 : place + 1] ?? null;
    if (best?.question === 'health') return best;
    if (!inFunction && place > 0) {
      const called = healthInFunction(flow);
      if (called && flows.placeOf(called) < place) return { question: 'health', command: called };
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

  /** For each place of a flow, what asks from there on; the first of the best. */
  #suffix(flow: Flow, depth: number): readonly (Asked | null)[] {
    let asked = suffixes.get(flow);
    if (!asked) {
      asked = new Array<Asked | null>(flow.commands.length + 1).fill(null);
      for (let at = flow.commands.length - 1; at >= 0; at--) {
        asked[at] = better(this.#asks(flow.commands[at]!, depth), asked[at + 1]!);
      }
      suffixes.set(flow, asked);
    }
    return asked;
  }

  #asks(command: Command, depth: number): Asked | null {
    const question = questionOf(command);
    if (question === 'health') return { question, command };
    const called = flowsOf(this.#facts).calledBy(command);
    let best: Asked | null = question === null ? null : { question, command };
    // A script that is not in the tree may ask anything.
    if (called === null) return { question: 'opaque', command };
    for (const flow of called) best = better(best, this.#anywhere(flow, depth + 1));
    return best;
  }

  #anywhere(flow: Flow, depth: number): Asked | null {
    if (depth > deepest || this.#seen.has(flow)) return null;
    this.#seen.add(flow);
    let best: Asked | null = null;
    for (const command of flow.commands) {
      best = better(best, this.#asks(command, depth));
      if (best?.question === 'health') break;
    }
    // A pause in another script is no answer to this deploy, but no fault of it either.
    return best?.question === 'appearance' ? null : best;
  }

  /** Later jobs of one pipeline file ask for what an earlier one deployed. */
  #laterInFile(flow: Flow): Asked | null {
    if (flow.unit.kind !== 'step') return null;
    for (const other of pipelineFlows(this.#facts, flow.path)) {
      if (other === flow) continue;
      if (askingName.test(other.unit.job ?? '') || askingName.test(other.unit.name ?? '')) {
        return { question: 'opaque', command: other.commands[0] ?? null };
      }
      const command = other.commands.find((each) => questionOf(each) === 'health');
      if (command) return { question: 'health', command };
    }
    // A reusable workflow or an action of somebody may ask.
    const uses = this.#facts.in(flow.path, 'action').some(({ text }) => askingName.test(text));
    return uses ? { question: 'opaque', command: null } : null;
  }
}

const suffixes = new WeakMap<Flow, (Asked | null)[]>();
const inFunctions = new WeakMap<Flow, Command | null>();

function healthInFunction(flow: Flow): Command | null {
  let found = inFunctions.get(flow);
  if (found === undefined) {
    found =
      flow.commands.find(
        (each) => each.within.some(({ type }) => type === 'function') && questionOf(each) === 'health',
      ) ?? null;
    inFunctions.set(flow, found);
  }
  return found;
}

interface Asked {
  readonly question: Question;
  readonly command: Command | null;
}

const rank: Record<Question, number> = { health: 3, opaque: 2, appearance: 1 };

function better(a: Asked | null, b: Asked | null): Asked | null {
  if (a === null || b === null) return a ?? b;
  return rank[b.question] > rank[a.question] ? b : a;
}

const pipelines = new WeakMap<Facts, Map<string, Flow[]>>();

function pipelineFlows(facts: Facts, path: string): readonly Flow[] {
  let byPath = pipelines.get(facts);
  if (!byPath) {
    byPath = new Map();
    for (const flow of flowsOf(facts).all) {
      const list = byPath.get(flow.path);
      if (list) list.push(flow);
      else byPath.set(flow.path, [flow]);
    }
    pipelines.set(facts, byPath);
  }
  return byPath.get(path) ?? [];
}
