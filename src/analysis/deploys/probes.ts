import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { known, knownText } from './arguments.ts';
import { callGraphOf, type ExecutionUnit } from './call-graph.ts';
import { calledProgram, classify } from './classify.ts';
import { pollAround, readerOf } from './polls.ts';

/** What a command asks about the new version. */
export type Question =
  /** It fails or waits when the new version does not answer. */
  | 'health'
  /** It looks at something that is not health: a state, a pause, a page whatever its status. */
  | 'state-only'
  /** What it asks cannot be read. */
  | 'opaque';

/** A question, what it is about where that is written, and for an appearance why it is not health. */
export interface Probe {
  readonly question: Question;
  /** `kubectl deployment/web`, `aws ecs`: asks about this only. Null: about whatever was deployed. */
  readonly about: { readonly tool: string; readonly what: string } | null;
  readonly reason: string | null;
}

export const askingName =
  /(smoke|health|verify|wait[-_]?for|wait[-_]until|acceptance|e2e|sanity|canary|monitor|probe|post[-_]?deploy|check[-_]?(deploy|app|site|status|service))/i;
const testRunners =
  /^(newman|cypress|playwright|k6|artillery|locust|pytest|rspec|cucumber|behave|robot|bats|postman|jest|vitest|mocha|testcafe|gauge|karate|inspec|goss|wait-on|wait-for-it|dockerize)$/;

const health: Probe = { question: 'health', about: null, reason: null };
const opaque: Probe = { question: 'opaque', about: null, reason: null };
const appearance = (reason: string): Probe => ({ question: 'state-only', about: null, reason });

const probes = new WeakMap<Command, Probe | null>();

/** What a command asks, from its words and from what becomes of its answer; null when it asks nothing. */
export function probeOf(facts: Facts, flow: ExecutionUnit, command: Command): Probe | null {
  let probe = probes.get(command);
  if (probe === undefined) {
    probe = read(new Asked(facts, flow, command));
    probes.set(command, probe);
  }
  return probe;
}

/** A command with what becomes of its answer. */
class Asked {
  readonly facts: Facts;
  readonly flow: ExecutionUnit;
  readonly command: Command;

  constructor(facts: Facts, flow: ExecutionUnit, command: Command) {
    this.facts = facts;
    this.flow = flow;
    this.command = command;
  }

  /** It stands in a loop that an answer ends. */
  get polled(): boolean {
    return pollAround(this.facts, this.flow, this.command)?.ends === 'conditional';
  }

  /** Something decides by what it prints: a test, a filter that fails, a variable that is tested. */
  get decides(): boolean {
    const { command, flow } = this;
    const place = callGraphOf(this.facts).placeOf(command);
    const reader = readerOf(flow, place, command);
    if (reader !== command) return reader.tested || /^(\[|\[\[|test)$/.test(reader.name ?? '');
    if (command.tested) return true;
    const sink = this.sink;
    if (sink !== null && isFilter(sink)) return true;
    const variable = assignedVariable(this.facts, flow, sink ?? command);
    return variable !== null && isTested(this.facts, command, variable);
  }

  /** The last command of its pipeline; null when it is that itself. */
  get sink(): Command | null {
    const { command, flow } = this;
    const { place, length, id } = command.pipeline;
    if (place === length - 1) return null;
    const from = callGraphOf(this.facts).placeOf(command);
    for (const each of flow.commands.slice(from + 1, from + 30)) {
      if (each.script !== command.script) break;
      if (each.pipeline.id === id && each.pipeline.place === length - 1) return each;
    }
    return null;
  }

  /**
   * A state that is printed once says nothing when nobody looks; in a poll it is what is waited for; what is tested
   * once, at some moment, nobody can judge.
   */
  once(what: string): Probe {
    if (this.polled) return health;
    return this.decides ? opaque : appearance(`${what} prints a state once and succeeds whatever it is.`);
  }
}

/** `grep -q`, `jq -e`: its status is an answer. */
function isFilter({ name, arguments: words }: Command): boolean {
  if (name === null) return false;
  if (/^(grep|egrep|fgrep|rg)$/.test(name)) return true;
  return name === 'jq' && words.some(({ value }) => /^-\w*e/.test(value ?? '') || value === '--exit-status');
}

function read(asked: Asked): Probe | null {
  const { command } = asked;
  const called = calledProgram(command);
  if (called === null) return askingName.test(command.program.text) ? health : null;
  const { name, words } = called;
  const spoken = words.map(known).filter((word) => word !== null && !word.startsWith('-'));
  const has = (...parts: string[]) => parts.every((part) => spoken.includes(part));
  const text = words.map(knownText);
  switch (name) {
    case 'kubectl':
    case 'oc':
    case 'k':
    case 'microk8s.kubectl':
      return kubernetes(asked, name, words.map(knownText));
    case 'helm':
    case 'helm3':
      if (has('test')) return health;
      return has('status') ? (asked.polled || asked.decides ? opaque : null) : null;
    case 'aws':
      return amazon(asked, spoken as string[]);
    case 'cf':
    case 'cf7':
    case 'cf8':
      if (has('curl')) return opaque;
      return has('app') || has('apps') ? asked.once(`${name} app`) : null;
    case 'argocd':
      return argocd(asked, spoken as string[], text);
    case 'flux':
      if (has('reconcile')) return health;
      return has('get') ? asked.once('flux get') : null;
    case 'gcloud':
      if (has('wait-until')) return health;
      return has('describe') && (has('run') || has('app') || has('deploy'))
        ? asked.once('gcloud describe')
        : null;
    case 'nomad':
      if (has('deployment', 'status') || has('job', 'status') || has('status'))
        return text.some((word) => /^-{1,2}monitor$/.test(word)) ? health : asked.once('nomad status');
      return null;
    case 'heroku':
      if (spoken[0] === 'ps:wait') return health;
      return spoken[0] === 'ps' ? asked.once('heroku ps') : null;
    case 'eb':
      return has('status') || has('health') ? asked.once(`eb ${has('health') ? 'health' : 'status'}`) : null;
    case 'az':
      return has('show') && asked.polled ? opaque : null;
    case 'systemctl':
    case 'service':
    case 'supervisorctl':
      return has('is-active') || has('status')
        ? appearance('The service manager reports that a process runs, not that it answers.')
        : null;
    case 'curl':
    case 'http':
    case 'https':
    case 'wget':
      return page(asked, name);
    case 'docker':
    case 'podman':
    case 'docker-compose':
      return docker(asked, name, spoken as string[]);
    case 'nc':
    case 'telnet':
      return health;
    case 'sleep': {
      const poll = pollAround(asked.facts, asked.flow, command);
      if (poll?.ends === 'conditional') {
        if (!poll.runsOut) return opaque;
        return appearance(
          'The loop runs out after some rounds, and the script continues whatever the answer was.',
        );
      }
      return appearance('A fixed pause passes whether or not the new version works.');
    }
  }
  if (testRunners.test(name)) return health;
  if (askingName.test(name) || askingName.test(command.program.text)) return health;
  if (
    /^(npm|yarn|pnpm|make|rake|bundle|inv|just|task|bash|sh|python3?|ruby|node|gradle|mvn|go|cargo|bin\/\w+|\.\/\w+)$/.test(
      name,
    )
  ) {
    return words.some((word) => askingName.test(knownText(word))) ? health : null;
  }
  return null;
}

const kubernetesKinds: Readonly<Record<string, string>> = {
  deploy: 'deployment',
  deployments: 'deployment',
  sts: 'statefulset',
  statefulsets: 'statefulset',
  ds: 'daemonset',
  daemonsets: 'daemonset',
  dc: 'deploymentconfig',
  deploymentconfigs: 'deploymentconfig',
  rollouts: 'rollout',
  rs: 'replicaset',
  replicasets: 'replicaset',
  po: 'pod',
  pods: 'pod',
  svc: 'service',
  services: 'service',
  no: 'node',
  nodes: 'node',
  jobs: 'job',
  ns: 'namespace',
  namespaces: 'namespace',
  cm: 'configmap',
  configmaps: 'configmap',
  secrets: 'secret',
  cronjobs: 'cronjob',
  cj: 'cronjob',
  ing: 'ingress',
  ingresses: 'ingress',
  crds: 'crd',
  customresourcedefinition: 'crd',
  customresourcedefinitions: 'crd',
  certificates: 'certificate',
  cert: 'certificate',
  ksvc: 'ksvc',
};

/** `deployments.apps` → deployment. */
export function kindNamed(word: string): string {
  const plain = word.toLowerCase().split('.', 1)[0]!;
  return Object.hasOwn(kubernetesKinds, plain) ? kubernetesKinds[plain]! : plain;
}

/** `deployment/web` of `deployment web`, `deploy/web`, `deployments.apps/web`; null when no name is written. */
export function objectNamed(
  operands: readonly (string | null)[],
): { kind: string; name: string | null } | null {
  const [first, second] = operands;
  if (first == null) return null;
  const cut = first.indexOf('/');
  if (cut > 0) return { kind: kindNamed(first.slice(0, cut)), name: first.slice(cut + 1) || null };
  return { kind: kindNamed(first), name: second ?? null };
}

const workloads = /^(deployment|statefulset|daemonset|deploymentconfig|rollout|replicaset|pod|ksvc|all)$/;
const valued = new Set(
  '-n --namespace --context --cluster --kubeconfig -l --selector -o --output --for --timeout -f --filename --field-selector -c --container --request-timeout --as --token --server -s --revision'.split(
    ' ',
  ),
);

function kubernetes(asked: Asked, name: string, words: readonly string[]): Probe | null {
  const operands: string[] = [];
  const flag = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const equals = word.indexOf('=');
    if (!word.startsWith('-')) operands.push(word);
    else if (equals > 0) flag.set(word.slice(0, equals), word.slice(equals + 1));
    else if (valued.has(word)) flag.set(word, words[++at] ?? '');
    else flag.set(word, 'true');
  }
  const about = (object: { kind: string; name: string | null } | null): Probe['about'] =>
    object === null || object.name === null || object.name.includes('\0') || object.kind.includes('\0')
      ? null
      : { tool: 'kubernetes', what: `${object.kind}/${object.name}` };
  if (operands[0] === 'rollout' && operands[1] === 'status') {
    const watch = flag.get('--watch') ?? flag.get('-w');
    if (watch === 'false' || watch === '0')
      return asked.polled ? health : appearance(`\`--watch=false\` prints the state once and does not wait.`);
    return { ...health, about: about(objectNamed(operands.slice(2))) };
  }
  if (operands[0] === 'wait') return kubernetesWait(operands.slice(1), flag.get('--for') ?? '', about);
  if (operands[0] !== 'get') return null;
  const object = objectNamed(operands.slice(1));
  if (object === null || !object.kind.split(',').some((kind) => workloads.test(kindNamed(kind)))) return null;
  if (asked.polled) {
    // An old pod is running too.
    const text = asked.command.script.excerpt.text;
    const running = /Running/.test(text) && !/[rR]eady|[aA]vailable|\d\/\d/.test(text);
    return object.kind === 'pod' && running
      ? appearance('A phase of Running says that a process has started, and an old pod satisfies it too.')
      : health;
  }
  // `kubectl get pods | grep -q Running` is one look at one moment.
  const sink = asked.sink;
  if (asked.decides && !(sink !== null && isFilter(sink))) return opaque;
  return appearance(
    `\`${name} get ${object.kind}\` shows the state of one moment, when the roll-out has just begun.`,
  );
}

function kubernetesWait(
  operands: readonly string[],
  wanted: string,
  about: (object: { kind: string; name: string | null } | null) => Probe['about'],
): Probe | null {
  const object = objectNamed(operands);
  const kind = object?.kind ?? '';
  if (
    /^(namespace|crd|certificate|certificaterequest|node|job|cronjob|issuer|clusterissuer|pvc|secret)$/.test(
      kind,
    )
  )
    return null;
  const target = wanted.toLowerCase();
  if (target === '' || target.includes('\0')) return health;
  if (target.startsWith('delete') || target.startsWith('create')) return null;
  const condition = /^condition=([\w-]+)(=(\w+))?/.exec(target);
  const healthy = { ...health, about: about(object) };
  if (condition !== null) {
    const turned = condition[3] === 'false';
    if (
      /^(ready|available|containersready|healthy|rolloutcompleted|reconciled|deployed)$/.test(condition[1]!)
    )
      return turned ? appearance(`\`--for=${wanted}\` waits for the opposite of readiness.`) : healthy;
    if (/^(established|namesaccepted|complete|failed|synced|approved)$/.test(condition[1]!)) return null;
    return appearance(
      `\`--for=${wanted}\` is a condition that a version which does not answer satisfies too.`,
    );
  }
  if (/(ready|available|updated)replicas|\bhealth|\.status\.ready|conditions/.test(target)) return healthy;
  if (/phase/.test(target))
    return /running/.test(target)
      ? appearance('A phase of Running says that a process has started, and an old pod satisfies it too.')
      : opaque;
  return opaque;
}

/** Which of the waits of AWS say that a version serves, by the service that rolls it out. */
const amazonWaits: Readonly<Record<string, RegExp>> = {
  ecs: /^services-stable$/,
  elbv2: /^target-in-service$/,
  elb: /^(any-)?instance-in-service$/,
  deploy: /^deployment-successful$/,
  lambda: /^(function-updated|function-active|function-updated-v2|function-active-v2)$/,
  elasticbeanstalk: /^environment-(updated|exists)$/,
  cloudformation: /^stack-(create|update)-complete$/,
  apprunner: /./,
  cloudfront: /^(distribution-deployed|invalidation-completed)$/,
  eks: /^(nodegroup|addon|cluster)-active$/,
  autoscaling: /./,
};

function amazon(asked: Asked, spoken: readonly string[]): Probe | null {
  const at = spoken.indexOf('wait');
  if (at > 0) {
    const service = spoken[at - 1]!;
    const kind = spoken[at + 1] ?? '';
    const waits = Object.hasOwn(amazonWaits, service) ? amazonWaits[service] : undefined;
    if (waits === undefined) return null;
    const about = { tool: 'aws', what: service };
    return waits.test(kind) ? { ...health, about } : { ...opaque, about };
  }
  const asks = spoken.find((word) =>
    /^describe-(target-health|instance-health|services|tasks|deployments?|environment-health|environments|instance-refreshes|stacks|service)$|^(get-deployment|get-function|get-function-configuration|list-deployments)$/.test(
      word,
    ),
  );
  return asks === undefined ? null : asked.once(`\`aws ${spoken[0] ?? ''} ${asks}\``);
}

/** Without a selecting flag it waits for sync, health and operation (https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_app_wait/). */
function argocd(asked: Asked, spoken: readonly string[], words: readonly string[]): Probe | null {
  if (spoken[0] !== 'app' && spoken[0] !== 'appset') return null;
  if (spoken[1] === 'get' || spoken[1] === 'list') return asked.once('`argocd app get`');
  if (spoken[1] !== 'wait') return null;
  const selects = /^--(sync|health|suspended|operation|degraded|delete|hydrated)(=(.*))?$/;
  const chosen = words.flatMap((word) => {
    const match = selects.exec(word);
    return match === null || match[3] === 'false' ? [] : [match[1]!];
  });
  if (chosen.length === 0 || chosen.includes('health')) return health;
  return appearance(`\`argocd app wait --${chosen[0]}\` does not wait for health.`);
}

function docker(asked: Asked, name: string, spoken: readonly string[]): Probe | null {
  const shows =
    /^((stack|service|container|compose) )?(ps|ls|inspect|services|top)( |$)/.test(
      spoken.slice(0, 2).join(' '),
    ) ||
    (name === 'docker-compose' && spoken.includes('ps'));
  return shows ? asked.once(`\`${name} ${spoken.slice(0, 2).join(' ')}\``) : null;
}

/** Chats, trackers and counters that are told of a deploy. */
const notifies =
  /hooks?\.|webhook|slack\.com|discord(app)?\.com|telegram|office\.com|pagerduty|opsgenie|newrelic|datadog|sentry\.io|rollbar|honeybadger|bugsnag|airbrake|grafana|statuspage|hc-ping|healthchecks\.io|deadmanssnitch|uptimerobot|codecov|api\.github\.com|api\.cloudflare\.com|\/(notify|notifications?|annotations|events|metrics|deployments?|purge)(\/|\?|$)/i;

/** Commands that take what is fetched and use it; it was no question. */
const uses =
  /^(sh|bash|zsh|dash|python[\d.]*|ruby|node|perl|tar|gpg|gunzip|unzip|apt-key|tee|kubectl|docker|sudo|psql)$/;

/** curl answers 0 for a 500 page unless told to fail or somebody looks at what it prints. */
function page(asked: Asked, name: string): Probe | null {
  const { command } = asked;
  const texts = command.arguments.map(knownText);
  // A call that sends something tells, and does not ask.
  if (
    texts.some(
      (text) =>
        /^(-X|--request=?)?(POST|PUT|PATCH|DELETE)$/.test(text) ||
        /^(-d|--data\S*|-F|--form|-T|--upload-file|--post-data\S*|--post-file\S*|--method=(POST|PUT|PATCH|DELETE))$/.test(
          text,
        ),
    )
  )
    return null;
  if (texts.some((text) => notifies.test(text))) return null;
  if (!texts.some((text) => /^https?:|\0|^\w[\w.-]+(:\d+)?(\/|$)/.test(text))) return null;
  const sink = asked.sink;
  if (sink !== null && uses.test(sink.name ?? '')) return null;
  if (name === 'wget') {
    // Without a page to print it downloads a file.
    const looks = texts.some((text) =>
      /^(--spider|-\w*O-|-\w*O\/dev\/null|--output-document=(-|\/dev\/null))$/.test(text),
    );
    const target = texts[texts.findIndex((text) => /^-\w*O$|^--output-document$/.test(text)) + 1] ?? '';
    return looks || target === '-' || target === '/dev/null' ? health : null;
  }
  const output = texts.findIndex((text) => /^(-\w*o|--output)$/.test(text));
  if (output !== -1 && texts[output + 1] !== '/dev/null') return null;
  if (texts.some((text) => /^(-\w*O|--remote-name)$/.test(text))) return null;
  if (command.outputs.some(({ path, stream }) => stream !== 'stderr' && knownText(path) !== '/dev/null'))
    return null;
  if (name !== 'curl') return health;
  const fails = texts.some(
    (text) => text === '--fail' || text === '--fail-with-body' || /^-[a-zA-Z]*f/.test(text),
  );
  if (fails || asked.polled || asked.decides) return health;
  return appearance('This request succeeds for an error page too, so a broken version passes.');
}

/** The variable that takes what a command prints: `CODE=$(curl …)`. */
export function assignedVariable(facts: Facts, flow: ExecutionUnit, command: Command): string | null {
  const { place, length, id } = command.pipeline;
  if (place !== length - 1 || command.feeds !== null) return null;
  let first = command;
  const from = callGraphOf(facts).placeOf(command);
  for (let at = from - 1; first.pipeline.place > 0 && at >= Math.max(0, from - 50); at--) {
    const before = flow.commands[at]!;
    if (before.script === command.script && before.pipeline.id === id && before.pipeline.place === 0)
      first = before;
  }
  const text = facts.texts.get(command.path) ?? '';
  const before = text.slice(Math.max(0, first.span.start - 200), first.span.start);
  return /([A-Za-z_]\w*)\+?=["']?(?:\$\(|`)\s*$/.exec(before)?.[1] ?? null;
}

/** The variable is looked at behind the command: in a test, a `case`, arithmetic, a filter. */
function isTested(facts: Facts, command: Command, variable: string): boolean {
  return isTestedIn(facts.texts.get(command.path)?.slice(command.span.end) ?? '', variable);
}

/** The same in a piece of a script. */
export function isTestedIn(text: string, variable: string): boolean {
  if (text.includes(`\${${variable}:?`)) return true;
  return new RegExp(
    `(\\[{1,2}[^\\]\\n]{0,200}|\\bcase\\s+["']?|\\(\\([^)\\n]{0,100}|\\btest\\s[^\\n]{0,100}|\\bif\\s[^\\n]{0,200})\\$\\{?${variable}\\b|\\(\\([^)\\n]{0,60}\\b${variable}\\b|\\$\\{?${variable}\\b[^\\n]{0,100}\\|\\s*(grep|jq -e)|<<<\\s*["']?\\$\\{?${variable}\\b`,
  ).test(text.slice(0, 6000));
}

/** A command of the same tool that rolls out and waits by itself. */
export function waitsByItself(command: Command): boolean {
  const classified = classify(command);
  if (classified === null || !['deploy', 'rollout', 'promotion'].includes(classified.class)) return false;
  const { gate, disables } = classified.verb;
  const off = disables.some(({ option, value }) =>
    classified.words.options.some(
      (use) => use.name === option && (value === undefined || use.value?.value === value),
    ),
  );
  if (off) return false;
  if (gate.waits === 'itself') return true;
  return (
    gate.waits === 'with' &&
    classified.words.options.some(
      ({ name, word }) =>
        (gate.options.includes(name) && !/=false$/.test(knownText(word))) ||
        gate.options.includes(knownText(word)),
    )
  );
}
