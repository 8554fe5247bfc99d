import { append } from '../../model/append.ts';
import type { ModuleUse } from '../../model/module.ts';
import type { NounReader, SourceFile } from '../../model/source.ts';
import { at, items, readYaml, type YamlNode } from '../syntax/yaml.ts';
import { moduleOf, pinOfVersion } from './draft.ts';
import { pinOfRef } from './git-url.ts';
import { type Entry, entryAt, entryOf } from './yaml-entry.ts';

/** Bases and resources that kustomize fetches (https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md). */
export const kustomizeRemote: NounReader = (file) => {
  const facts: ModuleUse[] = [];
  for (const { contents } of readYaml(file).documents) {
    for (const chart of items(at(contents, ['helmCharts']))) append(facts, chartUse(chart, file));
    for (const key of ['resources', 'bases', 'components', 'crds'])
      for (const item of items(at(contents, [key]))) {
        const entry = entryOf(item, file);
        const use = entry && remoteUse(entry, file);
        if (use) facts.push(use);
      }
  }
  return facts;
};

/** https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_helmchartinflationgenerator_ */
function chartUse(chart: YamlNode, file: SourceFile): ModuleUse[] {
  const name = entryAt(chart, 'name', file);
  const repository = entryAt(chart, 'repo', file);
  if (!name || !repository) return []; // a chart in this tree
  const version = entryAt(chart, 'version', file);
  return [
    moduleOf(file, {
      ecosystem: 'helm',
      surface: 'helm-dependency',
      name: name.value,
      requirement: version?.value ?? null,
      origin: { type: 'registry', url: repository.value },
      span: version?.span ?? name.span,
      pin: pinOfVersion(version?.value ?? null),
    }),
  ];
}

function remoteUse(entry: Entry, file: SourceFile): ModuleUse | null {
  const { value, span } = entry;
  if (!/^(?:https?:\/\/|ssh:\/\/|git::|git@|github\.com[/:])/.test(value)) return null;
  if (/^\w+:\/\/(?:[^@/]*@)?(?:localhost|127\.0\.0\.1)[:/]/.test(value)) return null; // a test's own server
  const shared = { ecosystem: 'git', surface: 'kustomize-remote', span } as const;
  const query = value.indexOf('?');
  const address = query === -1 ? value : value.slice(0, query);
  const parameters = new URLSearchParams(query === -1 ? '' : value.slice(query + 1));
  const raw = fileRef(address);
  if (raw !== undefined)
    return moduleOf(file, {
      ...shared,
      name: address,
      requirement: raw,
      origin: { type: 'url', url: value },
      pin: raw === null ? 'unknown' : pinOfRef(raw),
    });
  const ref = parameters.get('ref') ?? parameters.get('version');
  return moduleOf(file, {
    ...shared,
    name: address,
    requirement: ref,
    origin: { type: 'git', url: address, ref },
    pin: /[{}$]/.test(ref ?? '') ? 'unknown' : pinOfRef(ref),
  });
}

/** A plain file's address: the ref in it, null where it has none. Undefined for a folder of a repository. */
function fileRef(address: string): string | null | undefined {
  const path = address.split('/');
  if (path[2] === 'raw.githubusercontent.com')
    return path[5] === 'refs' ? `refs/${path[6]}/${path[7]}` : (path[5] ?? null);
  const release = path.indexOf('releases');
  if (release !== -1) return path[release + 1] === 'latest' ? 'latest' : (path[release + 2] ?? null);
  const raw = path.indexOf('raw');
  if (raw !== -1) return path[raw + 1] ?? null;
  return /\.(?:ya?ml|json)$/.test(address) ? (/\d+\.\d+(?:\.\d+)?/.exec(address)?.[0] ?? null) : undefined;
}
