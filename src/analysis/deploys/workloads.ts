import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { folderOf } from '../../model/workspace.ts';
import { known, shape } from './arguments.ts';
import { type Flow, flowsOf } from './call-graph.ts';
import type { Classified } from './classify.ts';
import type { Manifest } from './manifests.ts';
import { kindNamed, objectNamed } from './probes.ts';

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

/**
 * The workloads that a kubectl command rolls out, as `deployment/web`; null when that is not sure: a folder, a
 * kustomization that may put something before the names, a template, a file that was not read.
 */
export function workloadsOf(
  facts: Facts,
  classified: Classified,
  manifest: Manifest,
): ReadonlySet<string> | null {
  const [first, second] = classified.verb.words;
  const { operands } = classified.words;
  if (first === 'set' || first === 'rollout' || first === 'patch' || second === 'deployment') {
    const named = objectNamed(
      second === 'deployment' ? ['deployment', ...operands.map(known)] : operands.map(known),
    );
    return named?.name == null ? null : new Set([`${named.kind}/${named.name}`]);
  }
  if (first !== 'apply' && first !== 'create' && first !== 'replace') return null;
  if (manifest.files.length === 0 || manifest.edit !== null) return null;
  const found = new Set<string>();
  for (const file of manifest.files) {
    const text = facts.texts.get(file);
    if (text === undefined || /\$\{?\w|\{\{/.test(text)) return null;
    for (const { owner, role } of facts.in(file, 'image')) {
      if (role !== 'workload') continue;
      const cut = owner?.indexOf('/') ?? -1;
      if (owner === undefined || cut === -1) return null;
      found.add(`${kindNamed(owner.slice(0, cut))}/${owner.slice(cut + 1)}`);
    }
  }
  return found.size === 0 ? null : found;
}
