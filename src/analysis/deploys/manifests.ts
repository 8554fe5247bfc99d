import type { Argument, Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { folderOf, joinPath } from '../../model/workspace.ts';
import { valuesOf } from './argument-values.ts';
import { knownText, normalizedText, readWords } from './arguments.ts';
import { baseOf, callGraphOf, type ExecutionUnit } from './call-graph.ts';
import type { ManifestRule } from './catalogue/entry.ts';
import type { Classified } from './classify.ts';
import { DataFlow, type TracedValue } from './dataflow.ts';

/** Where the desired state of one deploy is written down. */
export type ManifestState = 'committed' | 'none' | 'generated' | 'missing' | 'n/a' | 'unknown';

export interface Manifest {
  readonly state: ManifestState;
  /** Tracked files it is in. */
  readonly files: readonly string[];
  /** What the command names, as written, where that decided. */
  readonly named: Argument | null;
  /** The live read it comes from; null when the command itself copies from the live system. */
  readonly live: { readonly command: Command; readonly title: string } | null;
  /** Why a command that reads the live system by itself does so. */
  readonly why: string | null;
  /** A tracked default manifest of this tool where the command runs, that the command leaves aside. */
  readonly ignored: string | null;
  /** The edit in place of a tracked manifest. */
  readonly edit: Command | null;
}

const blank: Manifest = {
  state: 'n/a',
  files: [],
  named: null,
  live: null,
  why: null,
  ignored: null,
  edit: null,
};

export function manifestOf(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  classified: Classified,
): Manifest {
  const rule = classified.verb.manifest;
  const flag = classified.words.options.find(
    ({ name, word }) => classified.verb.live.includes(name) && !/=false$/.test(knownText(word)),
  );
  if (flag)
    return {
      ...blank,
      state: 'generated',
      named: flag.word,
      why: `${flag.name} takes ${liveThing(classified)} from the live system`,
    };
  if (rule.from === 'live') return { ...blank, state: 'generated', why: rule.why };
  if (rule.from === 'nothing') return blank;
  if (rule.from === 'flags') return { ...blank, state: 'none' };
  // The files of another machine are not this repository's.
  if (command.remote !== null) return { ...blank, state: 'unknown' };
  if (rule.from === 'folder') return inFolder(facts, flow, command, classified, rule);
  return inFiles(facts, flow, command, classified, rule);
}

function inFolder(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  classified: Classified,
  rule: Extract<ManifestRule, { from: 'folder' }>,
): Manifest {
  const option =
    rule.option === null ? undefined : classified.words.options.find(({ name }) => name === rule.option);
  const base = baseOf(command);
  // Terraform before 0.14 takes the folder as an operand; a saved plan was made of the folder that it runs in.
  const operand = classified.words.operands[0];
  const named =
    option?.value ??
    (operand && operand.value !== null && isFolder(facts, command, operand.value) ? operand : null);
  if (option || named) {
    if (!named || base === null) return { ...blank, state: 'unknown' };
    const values = valuesOf(facts, flow, command, named);
    const folders = values?.map((value) => joinPath(base, value.replace(/\/$/, ''))) ?? null;
    const found =
      folders !== null
        ? folders.every((folder) => folder !== null && holds(facts, folder, rule.holds))
        : holdsLike(facts, base, knownText(named), rule.holds);
    return { ...blank, state: found ? 'committed' : 'unknown' };
  }
  if (
    base !== null &&
    [base, ...inputFolder(facts, command, base)].some((each) => holds(facts, each, rule.holds))
  ) {
    return { ...blank, state: 'committed' };
  }
  return { ...blank, state: holds(facts, folderOf(command.path), rule.holds) ? 'committed' : 'unknown' };
}

function isFolder(facts: Facts, command: Command, path: string): boolean {
  const full = joinPath(baseOf(command) ?? '', path.replace(/\/$/, ''));
  return full !== null && facts.files.hasFolder(full);
}

/** A folder with unknown parts that a tracked one fits: `infra/$ENV` where infra/prod is. */
function holdsLike(facts: Facts, base: string, pattern: string, kind: RegExp): boolean {
  const full = (base === '' ? pattern : `${base}/${pattern}`).replace(/^\.\//, '').replace(/\/$/, '');
  if (!/[\w.-]{2,}/.test(full) || full.startsWith('/') || full.startsWith('\0') || full.includes('..'))
    return false;
  holds(facts, '', kind);
  for (const folder of holdings.get(facts)!.get(kind)!)
    if (fits(folder, full) && folder.split('/').length === full.split('/').length) return true;
  return false;
}

const holdings = new WeakMap<Facts, Map<RegExp, ReadonlySet<string>>>();

/** Whether a folder has a tracked file of a kind directly in it. */
function holds(facts: Facts, folder: string, kind: RegExp): boolean {
  let byKind = holdings.get(facts);
  if (!byKind) {
    byKind = new Map();
    holdings.set(facts, byKind);
  }
  let folders = byKind.get(kind);
  if (!folders) {
    const found = new Set<string>();
    for (const path of facts.files.paths()) if (kind.test(path)) found.add(folderOf(path));
    folders = found;
    byKind.set(kind, folders);
  }
  return folders.has(folder);
}

function inFiles(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  classified: Classified,
  rule: Extract<ManifestRule, { from: 'files' }>,
): Manifest {
  const { words } = classified;
  const defaults = trackedDefault(facts, command, rule);
  const refused = words.options.find(({ name }) => rule.refused.includes(name));
  if (refused) return { ...blank, state: 'none', named: refused.word, ignored: defaults };
  const named = words.options.flatMap(({ name, value }) =>
    rule.options.includes(name) && value ? [value] : [],
  );
  const operands =
    rule.operands === 'all'
      ? words.operands
      : rule.operands === 'none'
        ? []
        : words.operands.slice(rule.operands, rule.operands + 1);
  const helm = classified.tool.family === 'Helm' ? chartOf(facts, flow, command, classified, named) : null;
  if (helm !== null) return helm;
  const resolved = [...named, ...operands].map((argument) =>
    classified.tool.names.includes('uses') && argument.text.includes('steps.')
      ? rendered(facts, flow, command, classified)
      : resolve(facts, flow, command, argument, classified),
  );
  // Of several files one that cannot be reviewed decides.
  for (const state of ['generated', 'missing', 'unknown', 'committed'] as const) {
    const found = resolved.find((each) => each.state === state);
    if (!found) continue;
    const files = resolved.flatMap((each) => each.files);
    const edit = resolved.find((each) => each.edit)?.edit ?? null;
    const leftAside = state === 'generated' || state === 'missing' ? defaults : null;
    return { ...found, files, edit, ignored: leftAside };
  }
  if (defaults !== null) {
    const stuff = DataFlow.of(facts, flow).fileAt(command, defaults);
    return { ...blank, state: 'committed', files: [defaults], edit: stuff?.edited ? stuff.producer : null };
  }
  if (rule.defaults.length > 0) {
    const stuff = writtenDefault(facts, flow, command, rule);
    if (stuff) return fromStuff(stuff, classified, null);
    // Where the command runs is not known, so nothing is known of what is there.
    if (baseOf(command) === null) return { ...blank, state: 'unknown' };
  }
  // Variables are for a manifest, which then stands where the script is run from.
  if (words.options.some(({ name }) => name === '--vars-file' || name === '--var'))
    return { ...blank, state: 'unknown' };
  // Without any flag the command needs a manifest: it is rendered or stands elsewhere.
  if (rule.otherwise === 'flags' && words.options.length === 0 && words.operands.length === 0)
    return { ...blank, state: 'unknown' };
  if (rule.otherwise === 'flags') return { ...blank, state: 'none' };
  return { ...blank, state: rule.otherwise === 'nothing' ? 'n/a' : 'unknown' };
}

const renderAction = 'aws-actions/amazon-ecs-render-task-definition';

/** An output of an earlier step: the render action's, whose own input says where the task definition is from. */
function rendered(facts: Facts, flow: ExecutionUnit, command: Command, classified: Classified): Manifest {
  const before = flow.commands.slice(0, callGraphOf(facts).placeOf(command));
  const render = before.findLast(
    ({ name, arguments: words }) => name === 'uses' && words[0]?.value === renderAction,
  );
  if (!render) return { ...blank, state: 'unknown' };
  const { options } = readWords(render.arguments, new Set());
  const live = options.find(({ name }) => /^--task-definition-(arn|family|revision)$/.test(name));
  if (live)
    return {
      ...blank,
      state: 'generated',
      live: { command: render, title: `${renderAction} with ${live.name.slice(2)}` },
    };
  const file = options.find(({ name }) => name === '--task-definition')?.value;
  // Rendered before already, for another container.
  if (file?.text.includes('steps.') && file.text.includes('outputs.'))
    return rendered(facts, flow, render, classified);
  return file ? resolve(facts, flow, render, file, classified) : { ...blank, state: 'unknown' };
}

/**
 * Helm names a chart by folder or by repository. A chart of a repository is fixed by its version, and the values
 * beside it are the desired state; with neither, all of it is flags.
 */
function chartOf(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  classified: Classified,
  values: readonly Argument[],
): Manifest | null {
  const { operands, options } = classified.words;
  const chart = operands[1] ?? operands[0];
  if (!chart) return { ...blank, state: 'unknown' };
  if (chart.value === null) {
    const placed = ownPath(facts, chart);
    return placed === null
      ? { ...blank, state: 'unknown' }
      : { ...blank, state: 'committed', files: [placed] };
  }
  const files = values.map((argument) => resolve(facts, flow, command, argument, classified));
  const bad =
    files.find(({ state }) => state === 'generated') ?? files.find(({ state }) => state === 'missing');
  if (bad) return bad;
  const tracked = trackedPath(facts, command, chart.value);
  if (tracked !== null)
    return { ...blank, state: 'committed', files: [tracked, ...files.flatMap((each) => each.files)] };
  // A word without a folder is a folder here, unless a repository is named beside it.
  const bare = !chart.value.includes('/') && !options.some(({ name }) => name === '--repo');
  if (bare || /^[./]|\.tgz$/.test(chart.value)) return { ...blank, state: 'unknown', named: chart };
  const versioned = options.some(({ name }) => name === '--version');
  if (files.some(({ state }) => state === 'unknown')) return { ...blank, state: 'unknown' };
  if (files.length === 0 && !versioned) return { ...blank, state: 'none', named: chart };
  return { ...blank, state: versioned ? 'committed' : 'unknown', files: files.flatMap((each) => each.files) };
}

/** The tool's default manifest where the command runs: from its folder, or the script's own where that is not known. */
function trackedDefault(
  facts: Facts,
  command: Command,
  rule: Extract<ManifestRule, { from: 'files' }>,
): string | null {
  const base = baseOf(command);
  const own = command.directory !== null || base === null ? [base] : [base, folderOf(command.path)];
  const folders = base === null ? own : [...own, ...inputFolder(facts, command, base)];
  for (const folder of folders) {
    if (folder === null) continue;
    for (const name of rule.defaults) {
      const path = joinPath(folder, name);
      if (path !== null && (facts.files.has(path) || facts.files.hasFolder(path))) return path;
    }
  }
  return null;
}

function writtenDefault(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  rule: Extract<ManifestRule, { from: 'files' }>,
): TracedValue | null {
  const trace = DataFlow.of(facts, flow);
  for (const name of rule.defaults) {
    const stuff = trace.fileAt(command, name);
    if (stuff) return stuff;
  }
  return null;
}

function resolve(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  argument: Argument,
  classified: Classified,
): Manifest {
  const trace = DataFlow.of(facts, flow);
  const text = knownText(argument);
  if (argument.value === null) {
    const placed = ownPath(facts, argument);
    if (placed !== null && trace.fileAt(command, placed) === null)
      return { ...blank, state: 'committed', files: [placed], named: argument };
    // Written and read under one name, whatever that is, it is one file.
    const own = trace.sameFileAt(command, argument, spellingOfFile(argument));
    if (own !== null && (own.live || !own.edited)) return fromStuff(own, classified, argument);
    const values = own === null ? valuesOf(facts, flow, command, argument) : null;
    if (values !== null) return ofEach(facts, flow, command, argument, values, classified);
  }
  if (text === '-' || text === '/dev/stdin') {
    const stuff = trace.inputOf(command);
    return stuff ? fromStuff(stuff, classified, argument) : { ...blank, state: 'unknown', named: argument };
  }
  const held = trace.heldBy(command, argument);
  if (held && (held.live || text === '\0')) return fromStuff(held, classified, argument);
  const path = text.replace(/^(file:\/\/|@)/, '');
  if (/^(https?|s3|gs|oci|git(\+\w+)?):\/\//.test(path) || /^(github\.com|git@)/.test(path)) {
    return { ...blank, state: movingUrl(path) ? 'missing' : 'unknown', named: argument };
  }
  // JSON given as the argument itself is a flag like others.
  if (path.startsWith('{') || path.startsWith('[')) return { ...blank, state: 'unknown', named: argument };
  const stuff =
    trace.fileAt(command, argument.value === null ? spellingOfFile(argument) : path) ??
    editedInside(trace, facts, command, path);
  if (stuff && !stuff.edited) return fromStuff(stuff, classified, argument);
  if (stuff?.live) return fromStuff(stuff, classified, argument);
  if (argument.value === null) {
    const match = matchingPath(facts, command, path);
    return match === null
      ? { ...blank, state: 'unknown', named: argument }
      : { ...blank, state: 'committed', files: [match], named: argument, edit: stuff?.producer ?? null };
  }
  const tracked = trackedPath(facts, command, path);
  if (tracked !== null) {
    const inside = stuff?.producer.name === 'kustomize' ? kustomizationIn(facts, tracked) : null;
    return {
      ...blank,
      state: 'committed',
      files: [inside ?? tracked],
      named: argument,
      edit: stuff?.producer ?? null,
    };
  }
  // A copy of a tracked file that was changed since.
  if (stuff?.copyOf)
    return { ...blank, state: 'committed', files: [stuff.copyOf], named: argument, edit: stuff.producer };
  if (stuff) return { ...blank, state: stuff.rendered ? 'committed' : 'unknown', named: argument };
  return {
    ...blank,
    state: isSurelyMissing(facts, flow, command, path) ? 'missing' : 'unknown',
    named: argument,
  };
}

/** The word is one of several: all of them tracked is committed, one that surely is not there is missing. */
function ofEach(
  facts: Facts,
  flow: ExecutionUnit,
  command: Command,
  argument: Argument,
  values: readonly string[],
  classified: Classified,
): Manifest {
  const each = values.map((value) =>
    resolve(facts, flow, command, { text: value, value, pattern: value, span: argument.span }, classified),
  );
  for (const state of ['generated', 'missing', 'unknown'] as const) {
    const found = each.find((manifest) => manifest.state === state);
    if (found) return found;
  }
  const files = [...new Set(each.flatMap((manifest) => manifest.files))];
  return { ...(each[0] ?? blank), files, named: argument };
}

function kustomizationIn(facts: Facts, folder: string): string | null {
  const paths = ['kustomization.yaml', 'kustomization.yml'].map((name) => joinPath(folder, name));
  return paths.find((path) => path !== null && facts.files.has(path)) ?? null;
}

/** `kustomize edit set image` in a folder that is then applied. */
function editedInside(trace: DataFlow, facts: Facts, command: Command, path: string): TracedValue | null {
  if (path.includes('\0') || !isFolder(facts, command, path)) return null;
  const folder = path.replace(/\/$/, '');
  const stuff = ['kustomization.yaml', 'kustomization.yml']
    .map((name) => trace.fileAt(command, folder === '.' ? name : `${folder}/${name}`))
    .find((found) => found?.edited);
  return stuff ?? null;
}

/** `"$(dirname "$0")/../chart"`: named through the script's own place. */
function ownPath(facts: Facts, { resolved }: Argument): string | null {
  const path = resolved?.replace(/\/$/, '');
  return path !== undefined && (facts.files.has(path) || facts.files.hasFolder(path)) ? path : null;
}

function spellingOfFile(argument: Argument): string {
  return normalizedText(argument).replace(/^(file:\/\/|@)/, '');
}

function fromStuff(stuff: TracedValue, classified: Classified, named: Argument | null): Manifest {
  const title = classified.title.split(' ')[0]!;
  const name = title.startsWith('aws-actions/') ? 'aws' : title;
  if (stuff.live?.read.sinks.includes(name)) {
    const { command, read } = stuff.live;
    return { ...blank, state: 'generated', named, live: { command, title: read.title } };
  }
  if (stuff.fetched) return { ...blank, state: 'unknown', named };
  return { ...blank, state: stuff.rendered ? 'committed' : 'unknown', named };
}

/** The tracked file or folder that a path means, from where the command runs, the root or the script's folder. */
function trackedPath(facts: Facts, command: Command, path: string): string | null {
  const { files } = facts;
  const glob = path.search(/[*?[{]/);
  // `k8s/*.yaml` is in git when its folder is.
  const fixed = glob === -1 ? path : path.slice(0, path.lastIndexOf('/', glob) + 1);
  if (fixed.startsWith('/') || fixed.startsWith('~')) return null;
  for (const folder of [baseOf(command), '', folderOf(command.path)]) {
    if (folder === null) continue;
    const full = joinPath(folder, fixed);
    if (full !== null && (files.has(full) || files.hasFolder(full))) return full;
  }
  // Concourse puts every input in a folder of its own: the first part of the path is the input's name.
  const cut = fixed.indexOf('/');
  if (cut > 0 && inConcourse(facts, command)) {
    const inner = fixed.slice(cut + 1);
    if (files.has(inner) || files.hasFolder(inner)) return inner;
  }
  return null;
}

/** The same folder without the name of the Concourse input that it stands in. */
function inputFolder(facts: Facts, command: Command, folder: string): readonly string[] {
  const cut = folder.indexOf('/');
  if (folder === '' || !inConcourse(facts, command)) return [];
  return [cut === -1 ? '' : folder.slice(cut + 1)];
}

function inConcourse(facts: Facts, command: Command): boolean {
  const flows = callGraphOf(facts);
  const flow = flows.of(command);
  return (
    flow.unit.runner === 'concourse' ||
    flows.callersOf(flow).some((site) => site.flow?.unit.runner === 'concourse')
  );
}

const matches = new WeakMap<Facts, Map<string, string | null>>();

/** A tracked file that a path with unknown parts can mean: `manifest_$SPACE.yml` where manifest_prod.yml is. */
function matchingPath(facts: Facts, command: Command, pattern: string): string | null {
  const written = pattern.replace(/^\.\//, '');
  const base = baseOf(command);
  if (!/[\w.-]{4,}$/.test(written) || written.startsWith('/') || base === null) return null;
  const full = base === '' ? written : `${base}/${written}`;
  if (full.includes('..') || full.length > 300) return null;
  const known = matches.get(facts) ?? new Map<string, string | null>();
  matches.set(facts, known);
  let found = known.get(full);
  if (found === undefined) {
    const parts = full.split('\0').filter((part) => part !== '');
    found = parts.length > 6 ? null : ([...facts.files.paths()].find((path) => fits(path, full)) ?? null);
    known.set(full, found);
  }
  return found;
}

/** Unknown parts stand for anything, folders too; the rest has to be there, in order. */
function fits(path: string, pattern: string): boolean {
  const parts = pattern.split('\0');
  if (!path.startsWith(parts[0]!) || !path.endsWith(parts.at(-1)!)) return false;
  let at = 0;
  for (const part of parts) {
    const next = path.indexOf(part, at);
    if (next === -1) return false;
    at = next + part.length;
  }
  return true;
}

/** Programs that only read, and so cannot have written the file. */
const harmless = new Set(
  'set echo printf cd export test [ [[ cat ls true false exit source . mkdir rm pwd read date sleep git kubectl oc cf helm aws gcloud az docker grep sed awk jq login which command chmod shift local declare'.split(
    ' ',
  ),
);

/**
 * A literal path that no commit holds and nothing above can have written. Any program above that is not
 * known may have, so doubt means unknown.
 */
function isSurelyMissing(facts: Facts, flow: ExecutionUnit, command: Command, path: string): boolean {
  if (/[*?[{$\0]/.test(path) || path.startsWith('/') || path.startsWith('~') || path === '') return false;
  if (baseOf(command) === null) return false;
  if (inConcourse(facts, command)) return false;
  // Another job, action or checkout may have brought it.
  if (facts.in(flow.path, 'action').some(({ text }) => !/^['"]?actions\/(checkout|setup-)/.test(text)))
    return false;
  if (facts.in(flow.path, 'action').filter(({ text }) => /actions\/checkout/.test(text)).length > 1)
    return false;
  return callGraphOf(facts).placeOf(command) <= firstWriter(flow);
}

const writers = new WeakMap<ExecutionUnit, number>();

/** The place of the first command of a flow that may write a file; past its end when none may. */
function firstWriter(flow: ExecutionUnit): number {
  let found = writers.get(flow);
  if (found === undefined) {
    const at = flow.commands.findIndex(({ name }) => name === null || !harmless.has(name));
    found = at === -1 ? flow.commands.length : at;
    writers.set(flow, found);
  }
  return found;
}

/** A URL whose content can change: no commit, no digest, no release tag in it. */
export function movingUrl(url: string): boolean {
  if (url.includes('\0') || url.includes('$')) return false;
  if (/[0-9a-f]{40}/i.test(url)) return false;
  if (/(^|[/=@])v?\d+\.\d+(\.\d+)?([-.+\w]*)?([/?#]|$)/.test(url)) return false;
  return (
    /(raw\.githubusercontent\.com|github\.com|gitlab\.com|bitbucket\.org)/.test(url) &&
    /\/(master|main|HEAD|develop|latest|trunk)(\/|$)/.test(url)
  );
}

function liveThing({ tool }: Classified): string {
  return tool.family === 'Helm' ? 'the values' : 'the template';
}
