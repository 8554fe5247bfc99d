import type { Argument, Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { knownText } from './arguments.ts';
import { callGraphOf, type ExecutionUnit } from './call-graph.ts';
import type { Classified } from './classify.ts';

/** Where a deploy goes: people live there, it is a test's own, or it looks like an example. */
export type Target = 'live' | 'example' | 'test';

/** Put up for one pull request and thrown away. */
const preview = /(^|[-_./ ])(review|preview|ephemeral|pull[-_]?request|pr)([-_./ ]|s?$|[-_]?apps?)/i;

const localClusters = new Set(['kind', 'minikube', 'k3d', 'k3s', 'ctlptl', 'microk8s', 'setup-envtest']);
/** Folders that are tests. A name that only begins with the word says less: see `lesserPath`. */
const testPath =
  /(^|\/)(i?tests?|\w+[-_]itests?|specs?|e2e|__tests__|testing|testdata|fixtures|integration[-_]tests?|acceptance[-_]tests?|e2e[-_]tests?|unit[-_]tests?|molecule|conformance)\//i;
const testName =
  /(^|[-_./ ])(e2e|integration|acceptance|conformance|envtest|molecule|unit|kind|k3d|k3s|minikube|localstack)([-_./ ]|$)/i;
const lesserPath = /(^|\/)(tests?[-_][\w-]+|[\w-]+[-_]tests?|acceptance)\//i;
const examplePath =
  /(^|\/)(examples?|samples?|demos?|tutorials?|playground|hack|_?archived?|docs?|templates?|quickstarts?|labs?|workshops?)\//i;
const local =
  /(^|[^\w.])(localhost|127\.0\.0\.1|host\.docker\.internal|kind-[\w-]+|minikube|docker-desktop|rancher-desktop|k3d-[\w-]+|\w*itests)([^\w.]|$)/;

/** A variable that holds a cluster's name says what made it. */
const ownCluster = /\$\{?(kind|k3d|minikube)_/i;

/** Tools that only deploy where the machine is another one. */
const containerTools = new Set(['docker', 'podman', 'nerdctl', 'docker-compose', 'podman-compose']);

export function targetOf(
  facts: Facts,
  flow: ExecutionUnit,
  place: number,
  command: Command,
  classified: Classified,
): Target {
  if (flow.unit.test === true || isDevelopment(facts, flow)) return 'test';
  const named = namesLiveEnvironment(flow, command);
  // The folder that it runs in counts as the script's own does.
  if (testPath.test(folderPath(flow.path)) || testPath.test(`${command.directory ?? ''}/`))
    return named ? 'example' : 'test';
  // `test-upgrade.yaml`, `validate.sh`; `deploy-test.yml` deploys to an environment of that name.
  if (/^(tests?|validate|local)([-_.]|$)|[-_]local\.\w+$/i.test(baseName(flow.path))) return 'test';
  if (command.name === 'ansible-playbook' && command.arguments.some(isOwnMachine)) return 'test';
  const titles = [flow.unit.job ?? '', flow.unit.name ?? '', baseName(flow.path)];
  if (
    titles.some((title) => testName.test(title) && !deployWord.test(title)) ||
    testName.test(folderPath(flow.path))
  )
    return named ? 'example' : 'test';
  if (containerTools.has(command.name ?? '') && !runsElsewhere(facts, flow, place, command, classified))
    return 'test';
  if (command.arguments.some((argument) => local.test(knownText(argument)) || ownCluster.test(argument.text)))
    return 'test';
  if (Object.values(command.environment).some((value) => value !== null && local.test(value))) return 'test';
  if (startsLocalCluster(facts, flow, place) || usesLocalCluster(facts, flow)) return 'test';
  if (isKubebuilder(facts, flow)) return 'example';
  if (preview.test(flow.unit.job ?? '') || preview.test(flow.unit.name ?? '') || preview.test(flow.path))
    return 'example';
  if (titles.some((title) => testName.test(title))) return 'example';
  return examplePath.test(flow.path) || lesserPath.test(folderPath(flow.path)) ? 'example' : 'live';
}

function folderPath(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

const deployWord = /deploy|release|promot|provision|rollout/i;
const liveEnvironment = /(^|[^a-z])(prod|production|live|prd|staging|stg|uat|preprod)([^a-z]|$)/i;

/** The environment in the arguments or in the job: it goes somewhere, whatever the folder is called. */
function namesLiveEnvironment(flow: ExecutionUnit, command: Command): boolean {
  if (liveEnvironment.test(flow.unit.environment ?? '')) return true;
  return command.arguments.some((word) => liveEnvironment.test(knownText(word)));
}

const developmentPath = /(^|\/)(\.devcontainer|\.gitpod|\.codespaces|\.vagrant)\//i;

/** It only serves a developer's own environment: dev containers, Gitpod, Vagrant, and what only these start. */
function isDevelopment(facts: Facts, flow: ExecutionUnit, depth = 0): boolean {
  if (flow.unit.runner === 'devcontainer' || flow.unit.runner === 'vagrant') return true;
  if (developmentPath.test(flow.path) || /(^|\/)(\.gitpod\.ya?ml|Vagrantfile)$/.test(flow.path)) return true;
  const callers = callGraphOf(facts).callersOf(flow);
  return (
    depth < 4 &&
    callers.length > 0 &&
    callers.every(
      ({ flow: caller }) => caller !== null && caller !== flow && isDevelopment(facts, caller, depth + 1),
    )
  );
}

/** A playbook of the tests, or one that writes files for the next. */
function isOwnMachine(argument: Argument): boolean {
  const path = knownText(argument);
  return testPath.test(path) || /(^|\/)(generate|gather|collect|render)[-_][\w-]*\.ya?ml$/.test(path);
}

/** `docker run` on the machine of the script is a test or a build; over ssh or to a named host it deploys. */
function runsElsewhere(
  facts: Facts,
  flow: ExecutionUnit,
  place: number,
  command: Command,
  { words, verb }: Classified,
): boolean {
  // A swarm is never only this machine.
  if (verb.words[0] === 'stack' || verb.words[0] === 'service') return true;
  const detached = words.options.some(
    ({ name }) => name === '--detach' || /^-[a-zA-Z]*d[a-zA-Z]*$/.test(name),
  );
  if (!detached) return false;
  if (command.wrappers.includes('ssh')) return true;
  if (words.options.some(({ name }) => ['-H', '--host', '--context'].includes(name))) return true;
  if (Object.hasOwn(command.environment, 'DOCKER_HOST')) return true;
  if (flow.unit.env?.DOCKER_HOST !== undefined || exportsHost(flow, place)) return true;
  // `ssh HOST make up`: the target runs over there.
  if (
    callGraphOf(facts)
      .callersOf(flow)
      .some((site) => site.command?.wrappers.includes('ssh'))
  )
    return true;
  // On a machine of one's own it is there to stay.
  if (isOnOwnMachine(facts, flow)) return true;
  // On a runner for hire it is gone after the job; by hand, what bears this name is run on the host.
  if (handRun.has(flow.unit.kind) && deployName.test(flow.unit.name ?? baseName(flow.path))) return true;
  return flow.commands.slice(0, place).some(({ name }) => name === 'docker-machine');
}

function exportsHost(flow: ExecutionUnit, place: number): boolean {
  return flow.commands
    .slice(0, place)
    .some(
      ({ name, arguments: words }) =>
        name === 'export' && words.some(({ text }) => /^DOCKER_HOST=./.test(text)),
    );
}

/** A deploy job on a self-hosted runner, or a script that only such jobs run. */
export function isOnOwnMachine(facts: Facts, flow: ExecutionUnit, depth = 0): boolean {
  const { ownMachine, environment, job, name } = flow.unit;
  if (ownMachine)
    return (
      environment !== undefined ||
      [job ?? '', name ?? '', baseName(flow.path)].some((each) => shipping.test(each))
    );
  const callers = callGraphOf(facts).callersOf(flow);
  return (
    depth < 4 &&
    callers.some(
      ({ flow: caller }) => caller !== null && caller !== flow && isOnOwnMachine(facts, caller, depth + 1),
    )
  );
}

const shipping = /deploy|release|prod|staging|\blive\b|ship|publish|roll-?out|promot/i;

const handRun: ReadonlySet<string> = new Set(['file', 'recipe']);
const deployName = /^(?!.*(local|dev|test))(.*[-_:])?(re)?deploy/i;

/** A local cluster is made before: here, in a target or script that is called before, or by whoever calls this. */
function startsLocalCluster(facts: Facts, flow: ExecutionUnit, place: number, depth = 0): boolean {
  const index = firstLocalCluster(flow);
  if (index !== -1 && index < place) return true;
  if (depth > 3) return false;
  const flows = callGraphOf(facts);
  const called = flow.commands
    .slice(Math.max(0, place - 60), place)
    .flatMap((each) => flows.calledBy(each) ?? []);
  if (
    [...called, ...(depth === 0 ? prerequisites(facts, flow) : [])].some(
      (each) => firstLocalCluster(each) !== -1,
    )
  )
    return true;
  const callers = flows.callersOf(flow);
  return (
    callers.length > 0 &&
    callers.every(
      ({ flow: caller, command }) =>
        caller !== null &&
        caller !== flow &&
        (usesLocalCluster(facts, caller) ||
          startsLocalCluster(facts, caller, command === null ? 0 : flows.placeOf(command), depth + 1)),
    )
  );
}

/** What a make target needs done before. */
function prerequisites(facts: Facts, flow: ExecutionUnit): readonly ExecutionUnit[] {
  return flow.unit.kind === 'recipe' ? callGraphOf(facts).callsOf(flow) : [];
}

/** An action that starts a cluster in the job. */
function usesLocalCluster(facts: Facts, flow: ExecutionUnit): boolean {
  if (flow.unit.runner !== 'github') return false;
  return facts
    .in(flow.path, 'action')
    .some(({ text }) =>
      /(kind-action|setup-kind|k3d-action|setup-minikube|k3s-action|setup-envtest|localstack)/i.test(text),
    );
}

const clusters = new WeakMap<ExecutionUnit, number>();

function firstLocalCluster(flow: ExecutionUnit): number {
  let found = clusters.get(flow);
  if (found === undefined) {
    found = flow.commands.findIndex(({ name }) => name !== null && localClusters.has(name));
    clusters.set(flow, found);
  }
  return found;
}

/** The developer targets that kubebuilder writes into every operator's Makefile. */
function isKubebuilder(facts: Facts, flow: ExecutionUnit): boolean {
  if (flow.unit.kind !== 'recipe') return false;
  return ['', folderOf(flow.path)].some((folder) => {
    const inFolder = (name: string) => facts.files.has(folder === '' ? name : `${folder}/${name}`);
    return inFolder('PROJECT') || inFolder('config/default/kustomization.yaml');
  });
}
