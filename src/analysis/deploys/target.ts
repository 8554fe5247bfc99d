import type { Argument, Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { shape } from './arguments.ts';
import type { Flow } from './call-graph.ts';
import type { Classified } from './classify.ts';

/** Where a deploy goes: people live there, it is a test's own, or it looks like an example. */
export type Target = 'live' | 'example' | 'test';

/** Put up for one pull request and thrown away. */
const preview = /(^|[-_./ ])(review|preview|ephemeral|pull[-_]?request|pr)([-_./ ]|s?$|[-_]?apps?)/i;

const localClusters = new Set(['kind', 'minikube', 'k3d', 'ctlptl', 'microk8s', 'setup-envtest']);
const testPath =
  /(^|\/)((?:\w+[-_])?i?tests?|spec|e2e|__tests__|testing|testdata|fixtures|integration[-_]tests?|acceptance|molecule|conformance|test[-_][\w-]+)\//i;
const testName =
  /(^|[-_./ ])(e2e|integration|acceptance|conformance|envtest|molecule|unit|kind|k3d|k3s|minikube|localstack)([-_./ ]|$)/i;
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
  flow: Flow,
  place: number,
  command: Command,
  classified: Classified,
): Target {
  if (flow.unit.test === true || testPath.test(`${flow.path.slice(0, flow.path.lastIndexOf('/') + 1)}`))
    return 'test';
  // `test-upgrade.yaml`, `validate.sh`; `deploy-test.yml` deploys to an environment of that name.
  if (/^(tests?|validate|local)([-_.]|$)|[-_]local\.\w+$/i.test(baseName(flow.path))) return 'test';
  if (command.name === 'ansible-playbook' && command.arguments.some(isOwnMachine)) return 'test';
  if (testName.test(flow.unit.job ?? '') || testName.test(flow.unit.name ?? '') || testName.test(flow.path))
    return 'test';
  if (containerTools.has(command.name ?? '') && !runsElsewhere(flow, place, command, classified))
    return 'test';
  if (command.arguments.some((argument) => local.test(shape(argument)) || ownCluster.test(argument.text)))
    return 'test';
  if (Object.values(command.environment).some((value) => value !== null && local.test(value))) return 'test';
  if (startsLocalCluster(flow, place) || usesLocalCluster(facts, flow)) return 'test';
  if (isKubebuilder(facts, flow)) return 'example';
  if (preview.test(flow.unit.job ?? '') || preview.test(flow.unit.name ?? '') || preview.test(flow.path))
    return 'example';
  return examplePath.test(flow.path) ? 'example' : 'live';
}

/** A playbook of the tests, or one that writes files for the next. */
function isOwnMachine(argument: Argument): boolean {
  const path = shape(argument);
  return testPath.test(path) || /(^|\/)(generate|gather|collect|render)[-_][\w-]*\.ya?ml$/.test(path);
}

/** `docker run` on the machine of the script is a test or a build; over ssh or to a named host it deploys. */
function runsElsewhere(flow: Flow, place: number, command: Command, { words, verb }: Classified): boolean {
  // A swarm is never only this machine.
  if (verb.words[0] === 'stack' || verb.words[0] === 'service') return true;
  const detached = words.options.some(
    ({ name }) => name === '--detach' || /^-[a-zA-Z]*d[a-zA-Z]*$/.test(name),
  );
  if (!detached) return false;
  if (command.wrappers.includes('ssh')) return true;
  if (words.options.some(({ name }) => ['-H', '--host', '--context'].includes(name))) return true;
  if (Object.hasOwn(command.environment, 'DOCKER_HOST')) return true;
  if (flow.unit.env?.DOCKER_HOST !== undefined) return true;
  // On a runner for hire it is gone after the job; by hand, what bears this name is run on the host.
  if (handRun.has(flow.unit.kind) && deployName.test(flow.unit.name ?? baseName(flow.path))) return true;
  return flow.commands.slice(0, place).some(({ name }) => name === 'docker-machine');
}

const handRun: ReadonlySet<string> = new Set(['file', 'recipe']);
const deployName = /^(?!.*(local|dev|test))(.*[-_:])?(re)?deploy/i;

function startsLocalCluster(flow: Flow, place: number): boolean {
  const index = firstLocalCluster(flow);
  return index !== -1 && index < place;
}

/** An action that starts a cluster in the job. */
function usesLocalCluster(facts: Facts, flow: Flow): boolean {
  if (flow.unit.runner !== 'github') return false;
  return facts
    .in(flow.path, 'action')
    .some(({ text }) =>
      /(kind-action|setup-kind|k3d-action|setup-minikube|k3s-action|setup-envtest|localstack)/i.test(text),
    );
}

const clusters = new WeakMap<Flow, number>();

function firstLocalCluster(flow: Flow): number {
  let found = clusters.get(flow);
  if (found === undefined) {
    found = flow.commands.findIndex(({ name }) => name !== null && localClusters.has(name));
    clusters.set(flow, found);
  }
  return found;
}

/** The developer targets that kubebuilder writes into every operator's Makefile. */
function isKubebuilder(facts: Facts, flow: Flow): boolean {
  if (flow.unit.kind !== 'recipe') return false;
  return ['', folderOf(flow.path)].some((folder) => {
    const inFolder = (name: string) => facts.files.has(folder === '' ? name : `${folder}/${name}`);
    return inFolder('PROJECT') || inFolder('config/default/kustomization.yaml');
  });
}
