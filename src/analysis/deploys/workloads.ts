import type { Argument, Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { folderOf, joinPath } from '../../model/workspace.ts';
import { known, knownText } from './arguments.ts';
import { baseOf, callGraphOf, type ExecutionUnit } from './call-graph.ts';
import type { Classified } from './classify.ts';
import type { Manifest } from './manifests.ts';
import { kindNamed, objectNamed } from './probes.ts';

/** Kinds whose change starts new pods while old ones still serve. */
const rolling =
  /^(deployment|statefulset|daemonset|replicaset|replicationcontroller|deploymentconfig|rollout|cloneset|ksvc|service|revision|configuration)$/;

/**
 * Whether a kubectl command starts a roll-out: true when a workload is surely in it, false when surely none is,
 * null when nobody can tell. A namespace, a secret, a job or a custom resource has nothing to wait for.
 */
export function rollsOut(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  classified: Classified,
  manifest: Manifest,
): boolean | null {
  const [first, second] = classified.verb.words;
  const { operands } = classified.words;
  if (first === 'set' || first === 'run' || second === 'deployment' || second === 'deploy') return true;
  if (first === 'rollout' || first === 'patch') {
    const kind = operands[0]?.value ?? null;
    if (first === 'rollout' && kind === null) return true;
    return kind === null ? null : isRolling(kindNamed(kind.split('/', 1)[0]!));
  }
  if (manifest.files.length > 0) {
    return manifest.files.some((file) => hasWorkload(facts, file)) ? true : null;
  }
  const producer = command.input?.type === 'pipe' ? firstOfPipeline(facts, flow, command) : null;
  if (producer === null) return null;
  if (producer.name === 'kustomize' || producer.name === 'helm') {
    const folder = producer.arguments
      .map(knownText)
      .find((text) => facts.files.hasFolder(text.replace(/\/$/, '')));
    // A chart's templates are no manifests until they are rendered.
    if (folder === undefined || producer.name === 'helm') return true;
    return hasWorkload(facts, folder.replace(/\/$/, '')) ? true : null;
  }
  const file = producer.arguments.map(knownText).find((text) => facts.files.has(text));
  return file !== undefined && hasWorkload(facts, file) ? true : null;
}

function isRolling(kind: string): boolean {
  return rolling.test(kind) && kind !== 'service';
}

function firstOfPipeline(facts: Facts, flow: ExecutionUnit, command: Command): Command | null {
  const place = callGraphOf(facts).placeOf(command) - command.pipeline.place;
  const first = flow.commands[place];
  return first?.script === command.script && first.pipeline.id === command.pipeline.id ? first : null;
}

const workloadName = /(^|[/_.-])(deploy(ment)?|stateful-?set|daemon-?set)[\w.-]{0,40}\.ya?ml$/i;

const paths = new WeakMap<Facts, ReadonlySet<string>>();

/** Whether a file, a folder or a kustomization has a workload in it that rolls out. */
function hasWorkload(facts: Facts, path: string): boolean {
  let known = paths.get(facts);
  if (!known) {
    const found = new Set<string>();
    const read = new Set(facts.all('image').map(({ path: file }) => file));
    // In a pull request only what it touches is read: of the other files the name has to do.
    const named = [...facts.files.paths()].filter((file) => workloadName.test(file) && !read.has(file));
    const rolls = facts
      .all('image')
      .flatMap(({ path: file, role, owner }) => (role === 'workload' && ownerRolls(owner) ? [file] : []));
    for (const file of [...rolls, ...named]) {
      found.add(file);
      for (let folder = folderOf(file); !found.has(folder); folder = folderOf(folder)) {
        found.add(folder);
        if (folder === '') break;
      }
    }
    known = found;
    paths.set(facts, known);
  }
  return kustomized(facts, path).some((each) => known.has(each));
}

/** `Deployment/web`, `Job/x`; of a template or another tool's file nothing is known, which may be anything. */
function ownerRolls(owner: string | undefined): boolean {
  if (owner === undefined || owner === '') return true;
  const kind = kindNamed(owner.split('/', 1)[0]!);
  // A Service that has an image is Knative's.
  return rolling.test(kind);
}

const kustomizations = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The files that a kustomization folder takes in, its own folder where they cannot be read. */
function kustomized(facts: Facts, path: string): readonly string[] {
  const found = new Set<string>();
  const open = [/\/kustomization\.ya?ml$/i.test(path) ? folderOf(path) : path];
  for (const folder of open) {
    if (found.has(folder) || open.length > 200) continue;
    const file = kustomizations
      .map((name) => (folder === '' ? name : `${folder}/${name}`))
      .find((each) => facts.files.has(each));
    const text = file === undefined ? undefined : facts.texts.get(file);
    if (file === undefined) {
      found.add(folder);
      continue;
    }
    if (text === undefined) {
      // Not read, so all that stands beside it, and the usual base.
      found.add(folder);
      for (const base of ['base', '../base', '../../base']) {
        const full = joinPath(folder, base);
        if (full !== null && facts.files.hasFolder(full)) found.add(full);
      }
      continue;
    }
    for (const entry of resourcesIn(text)) {
      const full = joinPath(folder, entry);
      if (full === null) continue;
      if (facts.files.has(full)) found.add(full);
      else if (facts.files.hasFolder(full)) open.push(full);
    }
  }
  return [...found];
}

/** The entries of `resources:`, `bases:` and `components:`, as lists of either style. */
function resourcesIn(text: string): string[] {
  const found: string[] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    const key = /^["']?([A-Za-z]+)["']?:[ \t]*(\[[^\]]*\])?/.exec(line);
    if (key) {
      inside = /^(resources|bases|components|crds|generators)$/.test(key[1]!);
      if (inside && key[2])
        for (const item of key[2].slice(1, -1).split(','))
          found.push(item.trim().replace(/^["']|["']$/g, ''));
      continue;
    }
    const item = /^[ \t]*-[ \t]+["']?([^\s"'#]+)/.exec(line);
    if (inside && item) found.push(item[1]!.replace(/\/$/, ''));
  }
  return found.filter((entry) => entry !== '' && !entry.includes('://'));
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
    const words = operands.map(known);
    const named = objectNamed(second === 'deployment' ? ['deployment', ...words] : words);
    return named?.name == null ? null : new Set([`${named.kind}/${named.name}`]);
  }
  if (first !== 'apply' && first !== 'create' && first !== 'replace') return null;
  if (manifest.files.length === 0 || manifest.edit !== null) return null;
  const found = new Set<string>();
  for (const file of manifest.files) {
    const workloads = workloadsInFile(facts, file);
    if (workloads === null) return null;
    for (const workload of workloads) found.add(workload);
  }
  return found.size === 0 ? null : found;
}

/** The same for one file that a command names; an empty set where it surely holds none. */
export function workloadsIn(
  facts: Facts,
  command: Command,
  argument: Argument | null,
  path: string | null = null,
): ReadonlySet<string> | null {
  if (path !== null) return workloadsInFile(facts, path);
  const name = argument === null ? null : known(argument);
  if (name === null) return null;
  for (const folder of [baseOf(command), '', folderOf(command.path)]) {
    const full = folder === null ? null : joinPath(folder, name.replace(/\/$/, ''));
    if (full !== null && facts.files.has(full)) return workloadsInFile(facts, full);
    if (full !== null && facts.files.hasFolder(full)) return workloadsInFolder(facts, full);
  }
  return null;
}

function workloadsInFile(facts: Facts, file: string): ReadonlySet<string> | null {
  if (facts.files.hasFolder(file)) return workloadsInFolder(facts, file);
  const text = facts.texts.get(file);
  if (text === undefined || /\$\{?\w|\{\{/.test(text)) return null;
  const found = new Set<string>();
  for (const { owner, role } of facts.in(file, 'image')) {
    if (role !== 'workload') continue;
    const cut = owner?.indexOf('/') ?? -1;
    if (owner === undefined || cut === -1) return null;
    const kind = kindNamed(owner.slice(0, cut));
    if (rolling.test(kind)) found.add(`${kind}/${owner.slice(cut + 1)}`);
  }
  return found;
}

/** The files directly in a folder; null as soon as one of them cannot be told. */
function workloadsInFolder(facts: Facts, folder: string): ReadonlySet<string> | null {
  let byFolder = folders.get(facts);
  if (byFolder === undefined) {
    byFolder = new Map();
    folders.set(facts, byFolder);
    for (const path of new Set(facts.all('image').map((image) => image.path))) {
      const list = byFolder.get(folderOf(path));
      if (list) list.push(path);
      else byFolder.set(folderOf(path), [path]);
    }
  }
  const found = new Set<string>();
  for (const path of byFolder.get(folder) ?? [])
    for (const workload of workloadsInFile(facts, path) ?? []) found.add(workload);
  return found.size === 0 ? null : found;
}

const folders = new WeakMap<Facts, Map<string, string[]>>();
