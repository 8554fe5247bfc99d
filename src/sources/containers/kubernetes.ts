import { append } from '../../model/append.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { isTekton } from '../ci/tekton.ts';
import { imageAt, scriptOf } from '../commands/fact-builders.ts';
import { commandLine, scriptText, wordsOf } from '../commands/shell-quoting.ts';
import { asMap, asScalar, excerptAt, items, keyText, pairs, readYaml, textOf } from '../syntax/yaml.ts';
import { valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { valueImages } from './helm-values.ts';
import { literalImages, withoutTemplateSuffix } from './templates.ts';

/** Kubernetes manifests by their shape: `apiVersion` and `kind`, several documents, lists, custom resources. */
export const kubernetes: Source = {
  format: 'kubernetes',
  matches: () => false,
  isCandidate: (path) => {
    const bare = withoutTemplateSuffix(path);
    return (
      /\.ya?ml$|(?:^|\/)templates\/.*\.tpl$/.test(bare) ||
      (bare.endsWith('.json') && aboutClusters.test(bare))
    );
  },
  recognizes: ({ path, text }) =>
    isChartTemplate(path, text)
      ? /^[ \t-]*image:[ \t]*["']?[\w.-]/m.test(text)
      : isManifest(text) && namesImage(text),
  read,
};

/** Most JSON of a repository is data: only what lies or is called like a cluster's objects is opened. */
const aboutClusters =
  /k8s|kube|kustom|openshift|(?:^|[/._-])(?:oc|ocp|okd|argo\w*|flux\w*|helm|charts?|manifests?|clusters?|workloads?|deploy\w*|infra\w*|ops|gitops|pods?|statefulsets?|daemonsets?|replicasets?|cronjobs?|jobs?|templates?|resources?|objects?)(?=[/._-])/i;

function isManifest(text: string): boolean {
  // Plain searches first: all YAML of a repository is asked.
  if (isJsonManifest(text)) return true;
  if (!text.includes('apiVersion:') || !text.includes('kind:')) return false;
  return /^[ \t-]*apiVersion:/m.test(text) && /^[ \t-]*kind:/m.test(text);
}

/** `apiVersion` and `kind` as JSON writes them, of one object or of those in a list. */
function isJsonManifest(text: string): boolean {
  if (!text.includes('"apiVersion"') || !text.includes('"kind"') || !/^\s*[[{]/.test(text)) return false;
  return /"apiVersion"\s*:\s*"[\w.-]+(?:\/v\d\w*)?"/.test(text) && /"kind"\s*:\s*"[A-Z]\w*"/.test(text);
}

function namesImage(text: string): boolean {
  return /image["']?[ \t]*:/i.test(text);
}

/** Go's braces make it no YAML: a chart's template, or one of its parts. `${{` is another tool's. */
function isChartTemplate(path: string, text: string): boolean {
  if (!text.includes('{{') || !/(?:^|[^$])\{\{/m.test(text)) return false;
  const inChart = /(?:^|\/)templates\//.test(path);
  const isPart = inChart && /(?:^|\/)_[^/]*$|\.tpl$/.test(path);
  return isPart || (isManifest(text) && (inChart || /^[ \t]*\{\{/m.test(text)));
}

function read(file: SourceFile): Reading {
  if (isChartTemplate(file.path, file.text))
    return { facts: literalImages(file, 'workload'), diagnostics: [] };
  const masked = interesting(file);
  if (masked === null) return { facts: [], diagnostics: [] };
  const { documents, diagnostics } = readYaml(masked);
  // Jinja, ERB and placeholders of other tools: what stands there literally is still read.
  if (diagnostics.length > 0 && /\{\{|<%|\{%/.test(file.text)) {
    return { facts: literalImages(file, 'workload'), diagnostics: [] };
  }
  const facts: Fact[] = [];
  for (const document of documents) walk(document.contents, { file, document }, '', facts, 100);
  return { facts, diagnostics };
}

/**
 * The file with the documents blanked that hold no image: definitions of custom resources are most of many
 * an install.yaml, and parsing takes half a second for each megabyte. Null when nothing is left.
 */
function interesting(file: SourceFile): SourceFile | null {
  const { text } = file;
  const parts: string[] = [];
  let kept = 0;
  let start = 0;
  for (const mark of [...text.matchAll(/^---(?=\s|$)/gm), null]) {
    const end = mark ? mark.index : text.length;
    const part = text.slice(start, end);
    const wanted = isManifest(part) && namesImage(part) && !isDefinition(part) && !isTekton(part);
    if (wanted) kept += 1;
    parts.push(wanted || part === '' ? part : `${' '.repeat(part.length - 1)}\n`);
    start = end;
  }
  if (kept === 0) return null;
  return parts.length === 1 || parts.join('') === text ? file : { ...file, text: parts.join('') };
}

function isDefinition(text: string): boolean {
  return /^kind:[ \t]*["']?CustomResourceDefinition/m.test(text);
}

/** Takes each node where it is written; aliases lead to what has been met already. */
function walk(node: unknown, place: YamlPlace, owner: string, facts: Fact[], levels: number): void {
  if (levels === 0) return;
  if (!asMap(node)) {
    for (const item of items(node)) walk(item, place, owner, facts, levels - 1);
    return;
  }
  const kind = textOf(valueAt(node, ['kind'], place));
  const isObject = kind !== null && Boolean(valueAt(node, ['apiVersion'], place));
  let inside = owner;
  if (isObject) {
    if (kind === 'CustomResourceDefinition') return;
    const name = textOf(valueAt(node, ['metadata', 'name'], place));
    inside = name === null ? kind : `${kind}/${name}`;
    if (kind === 'HelmRelease' || kind === 'HelmChart') {
      const values = valueAt(node, ['spec', 'values'], place);
      if (values) append(facts, valueImages(values, place));
      return;
    }
  }
  for (const pair of pairs(node)) {
    const key = keyText(pair);
    // What a cluster reports back is nobody's wish.
    if (isObject && key === 'status') continue;
    const text = textOf(pair.value);
    if (key === 'image' && text !== null) append(facts, imageOf(node, text, place, inside));
    else if (text === null) walk(pair.value, place, inside, facts, levels - 1);
  }
}

/** The image of a container, with what the container runs; elsewhere only what is plainly a reference. */
function imageOf(node: unknown, text: string, place: YamlPlace, owner: string): readonly Fact[] {
  const own = (key: string) => valueAt(node, [key], place);
  const container = own('name') || own('command') || own('args') || own('source');
  if (!container && !/[:@]/.test(text.slice(text.lastIndexOf('/') + 1))) return [];
  const facts: Fact[] = [...imageAt(own('image'), place, 'workload', { owner })];
  const line = lineOf(node, place);
  if (!line) return facts;
  const unit: Unit = {
    kind: 'process',
    name: textOf(own('name')),
    ...(owner === '' ? {} : { job: owner }),
    runner: 'kubernetes',
    image: text,
    directory: null,
    errexit: line.errexit,
    pipefail: line.pipefail,
  };
  append(facts, scriptOf(place.file, line.excerpt, unit, line.shell));
  return facts;
}

function lineOf(node: unknown, place: YamlPlace): ReturnType<typeof commandLine> {
  // Argo Workflows' script templates: `command` says what runs `source`.
  const source = asScalar(valueAt(node, ['source'], place));
  const command = wordsOf(valueAt(node, ['command'], place), place);
  if (source) {
    const shell = command[0] && commandLine([command[0], dashC, excerptAt(source, place.file)]);
    return shell && shell.shell !== 'sh' ? shell : scriptText(excerptAt(source, place.file));
  }
  if (command.length === 0) return null;
  const line = commandLine([...command, ...wordsOf(valueAt(node, ['args'], place), place)]);
  return line && /^\s*-/.test(line.excerpt.text) ? null : line;
}

const dashC: Excerpt = { text: '-c', pieces: [{ at: 0, from: 0 }] };
