import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { folderOf } from '../../model/workspace.ts';
import { shape } from './arguments.ts';
import { type Flow, flowsOf } from './call-graph.ts';
import type { Classified } from './classify.ts';
import type { Manifest } from './manifests.ts';

const workloadKind =
  /^(deploy(ments?)?|statefulsets?|sts|daemonsets?|ds|dc|deploymentconfigs?|rollouts?|ksvc)(\.[\w.]+)?(\/|$)/i;

/**
 * Whether a kubectl command starts a roll-out: true when a workload is surely in it, false when surely none is,
 * null when nobody can tell. A namespace, a secret or a custom resource has nothing to wait for.
 */
export function rollsOut(
  facts: Facts,
  flow: Flow,
  command: Command,
  classified: Classified,
  manifest: Manifest,
): boolean | null {
  const [first, second] = classified.verb.words;
  const { operands, options } = classified.words;
  if (first === 'set' || first === 'run' || second === 'deployment' || second === 'deploy') return true;
  if (first === 'rollout' || first === 'patch') {
    const kind = operands[0]?.value ?? null;
    if (first === 'rollout' && kind === null) return true;
    return kind === null ? null : workloadKind.test(kind);
  }
  if (manifest.files.length > 0) {
    const kustomized = options.some(({ name }) => name === '-k' || name === '--kustomize');
    const folders = manifest.files.map((file) => (kustomized ? folderOf(folderOf(file)) : file));
    return folders.some((file) => hasWorkload(facts, file)) ? true : null;
  }
  const producer = command.input?.type === 'pipe' ? firstOfPipeline(facts, flow, command) : null;
  if (producer === null) return null;
  if (producer.name === 'kustomize' || producer.name === 'helm') return true;
  const file = producer.arguments.map(shape).find((text) => facts.files.has(text));
  return file !== undefined && hasWorkload(facts, file) ? true : null;
}

function firstOfPipeline(facts: Facts, flow: Flow, command: Command): Command | null {
  const place = flowsOf(facts).placeOf(command) - command.pipeline.place;
  const first = flow.commands[place];
  return first?.script === command.script && first.pipeline.id === command.pipeline.id ? first : null;
}

const workloadName = /(^|[/_.-])(deploy(ment)?|stateful-?set|daemon-?set)[\w.-]{0,40}\.ya?ml$/i;

const paths = new WeakMap<Facts, ReadonlySet<string>>();

/** Files and folders with a workload in them, and all folders above. */
function hasWorkload(facts: Facts, path: string): boolean {
  let known = paths.get(facts);
  if (!known) {
    const found = new Set<string>();
    // In a pull request only what it touches is read: of the other files the name has to do.
    const named = [...facts.files.paths()].filter((file) => workloadName.test(file));
    const read = facts.all('image').flatMap(({ path: file, role }) => (role === 'workload' ? [file] : []));
    for (const file of [...read, ...named]) {
      found.add(file);
      for (let folder = folderOf(file); !found.has(folder); folder = folderOf(folder)) {
        found.add(folder);
        if (folder === '') break;
      }
    }
    known = found;
    paths.set(facts, known);
  }
  return known.has(path);
}
