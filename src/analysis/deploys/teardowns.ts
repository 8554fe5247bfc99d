import type { Argument, Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { baseName } from '../../model/workspace.ts';
import { known, knownText, normalizedText } from './arguments.ts';
import { baseOf, callGraphOf } from './call-graph.ts';
import { type Classified, classify } from './classify.ts';
import { type Deploy, deploysIn } from './deploys.ts';
import { contains, functionOf } from './exit-statuses.ts';
import { kindNamed } from './probes.ts';
import { workloadsIn } from './workloads.ts';

/** The old version goes before the new one has answered. */
export interface Teardown {
  readonly deploy: Deploy;
  readonly command: Command;
}

const cache = new WeakMap<Facts, readonly Teardown[]>();

export function teardownsIn(facts: Facts): readonly Teardown[] {
  let found = cache.get(facts);
  if (!found) {
    found = deploysIn(facts).flatMap((deploy) => {
      const command = removedBefore(facts, deploy);
      return command === null ? [] : [{ deploy, command }];
    });
    cache.set(facts, found);
  }
  return found;
}

/** How far above the deploy the removal may stand. */
const reach = 12;

/** Things that have to be made anew, and of which nothing is lost. */
const renewed =
  /^(job|cronjob|pod|secret|configmap|namespace|crd|pvc|pv|persistentvolumeclaim|certificate|event|hpa|horizontalpodautoscaler|validatingwebhookconfiguration|mutatingwebhookconfiguration|service|ingress|networkpolicy|role|rolebinding|clusterrole|clusterrolebinding|serviceaccount|storageclass)$/;

function removedBefore(facts: Facts, deploy: Deploy): Command | null {
  const { flow, command, classified } = deploy;
  if (classified.class !== 'deploy') return null;
  if (
    classified.verb.words[0] === 'replace' &&
    classified.words.options.some(({ name }) => name === '--force')
  )
    return command;
  const made = objectsOf(facts, command, classified, deploy);
  if (made.size === 0) return null;
  const place = callGraphOf(facts).placeOf(command);
  for (let at = place - 1; at >= Math.max(0, place - reach); at--) {
    const earlier = flow.commands[at]!;
    if (earlier.remote !== command.remote || earlier.path !== command.path || contains(earlier, command))
      continue;
    // Another branch or function of the same script is no sequence.
    if (functionOf(earlier) !== functionOf(command)) continue;
    if (earlier.within.some(({ id }) => !command.within.some((around) => around.id === id))) continue;
    const before = classify(earlier);
    if (before === null || before.tool.family !== classified.tool.family) continue;
    if (before.class !== 'teardown' && !scalesToNothing(earlier)) continue;
    for (const object of objectsOf(facts, earlier, before, null)) if (made.has(object)) return earlier;
  }
  return null;
}

function scalesToNothing(command: Command): boolean {
  const words = command.arguments.map(known);
  return (
    words.includes('--replicas=0') ||
    (words.includes('--desired-count') && words[words.indexOf('--desired-count') + 1] === '0')
  );
}

/**
 * What a command makes or removes, however it names it: `deployment/web`, `file k8s/web.yaml`, `project -f compose.yml`.
 * Things that have to be made anew are not among them.
 */
function objectsOf(
  facts: Facts,
  command: Command,
  { tool, verb, words }: Classified,
  deploy: Deploy | null,
): Set<string> {
  const given = (...names: string[]) =>
    words.options.flatMap(({ name, value }) => (names.includes(name) && value ? [value] : []));
  const plain = words.operands.map(normalizedText);
  switch (tool.family) {
    case 'Kubernetes':
    case 'OpenShift':
      return kubernetesObjects(
        facts,
        command,
        words.operands,
        given('-f', '--filename', '-k', '--kustomize'),
        deploy,
      );
    case 'Docker':
      if (verb.words[0] === 'compose') return new Set(composeObjects(command, given, plain));
      if (verb.words[0] === 'stack') return new Set(plain.slice(0, 1).map((name) => `stack ${name}`));
      if (verb.words.at(-1) === 'create' || verb.words.at(-1) === 'run')
        return new Set(given('--name').map((name) => `container ${normalizedText(name)}`));
      if (verb.words.at(-1) === 'update') return new Set();
      return new Set(plain.map((name) => `container ${name}`));
    case 'Docker Compose':
      return new Set(composeObjects(command, given, plain));
    case 'Helm':
    case 'Cloud Foundry':
      return new Set(plain.slice(0, 1));
    case 'Terraform':
    case 'Terragrunt':
    case 'Pulumi': {
      // With `-target` only a part is made anew, on purpose.
      if (words.options.some(({ name }) => /^--?target$/.test(name))) return new Set();
      const folder = given('-chdir', '-C', '--cwd', '--terragrunt-working-dir', '--working-dir').map(
        normalizedText,
      )[0];
      return new Set([`folder ${baseOf(command) ?? '?'} ${folder ?? ''}`]);
    }
    case 'Nomad':
      return new Set(
        plain.slice(0, 1).map((name) => baseName(name).replace(/\.(nomad|hcl|nomad\.hcl|json)$/, '')),
      );
    case 'AWS':
      return new Set(given('--service', '--services', '--stack-name', '--function-name').map(normalizedText));
    case 'Heroku':
      return new Set();
    default:
      return new Set(plain.slice(0, 1));
  }
}

function composeObjects(
  command: Command,
  given: (...names: string[]) => readonly Argument[],
  services: readonly string[],
): string[] {
  const project = [...given('-p', '--project-name'), ...given('-f', '--file')].map(normalizedText).join(' ');
  const where = `project ${command.directory ?? ''} ${project}`;
  // Without services all of the project is meant.
  return services.length === 0 ? [where] : services.map((service) => `${where} ${service}`);
}

function kubernetesObjects(
  facts: Facts,
  command: Command,
  operands: readonly Argument[],
  files: readonly Argument[],
  deploy: Deploy | null,
): Set<string> {
  const found = new Set<string>();
  for (const file of files) {
    const spelled = normalizedText(file).replace(/\/$/, '');
    const workloads = workloadsIn(facts, command, file);
    // A file without a roll-out in it has nothing to take away.
    if (workloads !== null && workloads.size === 0) continue;
    found.add(`file ${spelled}`);
    for (const workload of workloads ?? []) found.add(workload);
  }
  if (deploy !== null) {
    for (const file of deploy.manifest.files)
      for (const workload of workloadsIn(facts, command, null, file) ?? []) found.add(workload);
    if (files.length > 0) return found;
  }
  const [first, ...names] = operands;
  if (first === undefined) return found;
  const add = (kind: string, name: string) => {
    if (!renewed.test(kind)) found.add(`${kind}/${name}`);
  };
  for (const operand of operands) {
    const cut = knownText(operand).indexOf('/');
    if (cut > 0) add(kindNamed(knownText(operand).slice(0, cut)), normalizedText(operand).slice(cut + 1));
  }
  if (!knownText(first).includes('/'))
    for (const kind of knownText(first).split(','))
      for (const name of names) add(kindNamed(kind), normalizedText(name));
  return found;
}
