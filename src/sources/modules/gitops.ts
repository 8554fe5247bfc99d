import { append } from '../../model/append.ts';
import type { ModuleUse } from '../../model/module.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { asMap, items, readYaml, textOf, type YamlNode } from '../syntax/yaml.ts';
import { listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { gitModule, moduleOf, pinOfVersion } from './draft.ts';
import { type Entry, entryOf } from './yaml-entry.ts';

/**
 * What Argo CD and Flux fetch and apply to a cluster (https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml,
 * https://fluxcd.io/flux/components/source/).
 */
export const gitops: Source = {
  format: 'gitops',
  matches: () => false,
  isCandidate: (path) => /\.ya?ml$/.test(path),
  recognizes: ({ text }) =>
    (text.includes('argoproj.io/') || text.includes('toolkit.fluxcd.io/')) &&
    /^[ \t-]*apiVersion:[ \t]*["']?(?:argoproj\.io|(?:source|helm)\.toolkit\.fluxcd\.io)\//m.test(text) &&
    kinds.test(text),
  read,
};

const kinds =
  /^[ \t-]*kind:[ \t]*["']?(?:Application|ApplicationSet|GitRepository|HelmRelease|HelmChart|OCIRepository)["']?[ \t]*\r?$/m;

function read(file: SourceFile): Reading {
  // Charts' templates: their braces are no YAML. ApplicationSets have braces inside values only.
  if (/^[ \t]*(?:-[ \t]*)?\{\{/m.test(file.text)) return { facts: [], diagnostics: [] };
  // `flux bootstrap` writes where the repository itself is taken from.
  if (/(?:^|\/)gotk-sync\.ya?ml$/.test(file.path)) return { facts: [], diagnostics: [] };
  const { documents, diagnostics } = readYaml(file);
  if (diagnostics.length > 0 && file.text.includes('{{')) return { facts: [], diagnostics: [] };
  const facts: ModuleUse[] = [];
  for (const document of documents) objects(document.contents, { file, document }, facts, 10);
  return { facts, diagnostics };
}

/** Objects at the top and in lists of kind `List`. */
function objects(node: YamlNode, place: YamlPlace, facts: ModuleUse[], levels: number): void {
  if (levels === 0 || !asMap(node)) return;
  for (const item of items(valueAt(node, ['items'], place))) objects(item, place, facts, levels - 1);
  const version = textOf(valueAt(node, ['apiVersion'], place)) ?? '';
  const kind = textOf(valueAt(node, ['kind'], place));
  const spec = valueAt(node, ['spec'], place);
  if (version.startsWith('argoproj.io/')) {
    if (kind === 'Application') append(facts, argoSources(spec, place));
    if (kind === 'ApplicationSet')
      append(facts, argoSources(valueAt(spec, ['template', 'spec'], place), place));
  } else if (version.startsWith('source.toolkit.fluxcd.io/') && kind === 'GitRepository') {
    append(facts, fluxRepository(spec, place));
  } else if (version.startsWith('source.toolkit.fluxcd.io/') && kind === 'HelmChart') {
    append(facts, fluxChart(spec, place));
  } else if (version.startsWith('source.toolkit.fluxcd.io/') && kind === 'OCIRepository') {
    append(facts, fluxArtifact(spec, place));
  } else if (version.startsWith('helm.toolkit.fluxcd.io/') && kind === 'HelmRelease') {
    append(facts, fluxChart(valueAt(spec, ['chart', 'spec'], place), place));
  }
}

function entry(node: YamlNode, keys: readonly string[], place: YamlPlace): Entry | null {
  const found = entryOf(valueAt(node, keys, place), place.file);
  return found === null || found.value.trim() === '' ? null : found;
}

function argoSources(spec: YamlNode, place: YamlPlace): readonly ModuleUse[] {
  const sources = [valueAt(spec, ['source'], place), ...listOf(valueAt(spec, ['sources'], place), place)];
  return sources.flatMap((source) => argoSource(source, place));
}

/** `targetRevision`: nothing is HEAD of a git repository, and the newest version of a chart. */
function argoSource(source: YamlNode, place: YamlPlace): readonly ModuleUse[] {
  const address = entry(source, ['repoURL'], place);
  // A generator fills it in: which repository it is, only the cluster knows.
  if (!address || /[{}$]/.test(address.value)) return [];
  const revision = entry(source, ['targetRevision'], place);
  const asked = revision?.value ?? null;
  const chart = entry(source, ['chart'], place);
  if (chart || address.value.startsWith('oci://'))
    return [chartUse(chart ?? address, address, revision, place)];
  const shared = {
    ecosystem: 'git',
    surface: 'gitops-source',
    name: address.value,
    span: revision?.span ?? address.span,
  } as const;
  // Tags may be asked for by a range of versions.
  if (asked !== null && /^[~^<>=]|\*|\.x(?:\.|$)|\|\|/i.test(asked)) {
    const origin = { type: 'git', url: address.value, ref: asked } as const;
    return [
      moduleOf(place.file, {
        ...shared,
        origin,
        requirement: asked,
        pin: asked === '*' ? 'branch' : 'range',
      }),
    ];
  }
  return [gitModule(place.file, { ...shared, url: address.value, ref: asked })];
}

function chartUse(name: Entry, address: Entry | null, version: Entry | null, { file }: YamlPlace): ModuleUse {
  const asked = version?.value.trim() ?? null;
  return moduleOf(file, {
    ecosystem: 'helm',
    surface: 'gitops-source',
    name: name.value,
    requirement: asked,
    ...(address ? { origin: { type: 'registry', url: address.value } as const } : {}),
    span: version?.span ?? name.span,
    pin: asked === '*' ? 'none' : /^sha256:[0-9a-f]{64}$/.test(asked ?? '') ? 'content' : pinOfVersion(asked),
  });
}

/** A commit wins over a name, that over a range, that over a tag, and that over a branch. */
function fluxRepository(spec: YamlNode, place: YamlPlace): readonly ModuleUse[] {
  const address = entry(spec, ['url'], place);
  if (!address || /[{}$]/.test(address.value)) return [];
  const ref = (key: string) => entry(spec, ['ref', key], place);
  const shared = { ecosystem: 'git', surface: 'gitops-source', name: address.value } as const;
  const fixed = ref('commit') ?? ref('name');
  const range = fixed ? null : ref('semver');
  if (range) {
    const origin = { type: 'git', url: address.value, ref: range.value } as const;
    const pin = pinOfVersion(range.value);
    return [moduleOf(place.file, { ...shared, origin, requirement: range.value, span: range.span, pin })];
  }
  const tag = ref('tag');
  const asked = fixed ?? tag ?? ref('branch');
  const written = asked !== null && asked === tag ? `refs/tags/${asked.value}` : (asked?.value ?? null);
  const span = asked?.span ?? address.span;
  return [gitModule(place.file, { ...shared, url: address.value, ref: written, span })];
}

function fluxChart(spec: YamlNode, place: YamlPlace): readonly ModuleUse[] {
  const chart = entry(spec, ['chart'], place);
  const kind = textOf(valueAt(spec, ['sourceRef', 'kind'], place));
  // A chart in a git repository or a bucket is fixed by its source.
  if (!chart || /[{}$]/.test(chart.value) || (kind !== null && kind !== 'HelmRepository')) return [];
  return [chartUse(chart, null, entry(spec, ['version'], place), place)];
}

function fluxArtifact(spec: YamlNode, place: YamlPlace): readonly ModuleUse[] {
  const address = entry(spec, ['url'], place);
  if (!address || /[{}$]/.test(address.value)) return [];
  const ref = (key: string) => entry(spec, ['ref', key], place);
  const digest = ref('digest');
  const range = digest ? null : ref('semver');
  const asked = digest ?? range ?? ref('tag');
  const shared = { ecosystem: 'docker', surface: 'gitops-source', name: address.value } as const;
  const value = asked?.value ?? null;
  const pin =
    value === null
      ? 'none'
      : /^sha256:[0-9a-f]{64}$/.test(value)
        ? 'content'
        : /^(?:latest|edge|main|master|nightly|dev|stable)$/i.test(value)
          ? 'branch'
          : /[{}$]/.test(value)
            ? 'unknown'
            : range
              ? pinOfVersion(value)
              : 'tag';
  return [moduleOf(place.file, { ...shared, requirement: value, span: asked?.span ?? address.span, pin })];
}
