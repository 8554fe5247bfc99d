import type { ModuleUse } from '../../model/module.ts';
import type { NounReader, SourceFile } from '../../model/source.ts';
import { at, deref, items, readYaml, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf } from '../syntax/yaml-values.ts';
import { gitModule, moduleOf } from './draft.ts';
import { isCommit, pinOfRef, refOfAddress } from './git-url.ts';
import { type Entry, entryAt, entryOf } from './yaml-entry.ts';

/** `include:` of other projects, addresses and components (https://docs.gitlab.com/ci/yaml/#include), of child pipelines too. */
export const gitlabInclude: NounReader = (file) => {
  // A job that an alias repeats is written once.
  const facts = new Map<number, ModuleUse>();
  for (const document of readYaml(file).documents) {
    const root = document.contents;
    const jobs = entriesOf(root, { file, document }).map(({ value }) => value);
    for (const include of [
      at(root, ['include'], document),
      ...jobs.map((job) => at(job, ['trigger', 'include'], document)),
    ]) {
      const list = items(include);
      for (const item of list.length > 0 ? list : [include]) {
        const use = read(deref(item, document), file);
        if (use) facts.set(use.span.start, use);
      }
    }
  }
  return [...facts.values()];
};

function read(item: YamlNode, file: SourceFile): ModuleUse | null {
  const short = entryOf(item, file);
  const remote = short && /^https?:\/\//.test(short.value) ? short : entryAt(item, 'remote', file);
  if (remote) return remoteUse(remote, entryAt(item, 'integrity', file), file);
  const component = entryAt(item, 'component', file);
  if (component) return componentUse(component, file);
  const project = entryAt(item, 'project', file);
  if (!project || /^\$CI_PROJECT_(?:PATH|NAME)/.test(project.value)) return null;
  const ref = entryAt(item, 'ref', file);
  const shared = { ecosystem: 'git', surface: 'gitlab-include', name: project.value } as const;
  if (ref && /\$/.test(ref.value)) {
    const origin = { type: 'git', url: project.value, ref: ref.value } as const;
    return moduleOf(file, { ...shared, requirement: ref.value, origin, span: ref.span, pin: 'unknown' });
  }
  return gitModule(file, {
    ...shared,
    url: project.value,
    ref: ref?.value ?? null,
    span: ref?.span ?? project.span,
  });
}

function remoteUse(remote: Entry, integrity: Entry | null, file: SourceFile): ModuleUse {
  const url = remote.value;
  const { ref, pin } = refOfAddress(url);
  return moduleOf(file, {
    ecosystem: 'git',
    surface: 'gitlab-include',
    name: url,
    requirement: ref,
    origin: { type: 'url', url },
    span: remote.span,
    pin: integrity ? 'content' : pin,
  });
}

/** `host/group/project/component@version`: a commit, a tag, a branch, `~latest`, or a part of a version. */
function componentUse(component: Entry, file: SourceFile): ModuleUse | null {
  const mark = component.value.lastIndexOf('@');
  const name = mark === -1 ? component.value : component.value.slice(0, mark);
  const version = mark === -1 ? null : component.value.slice(mark + 1);
  if (version !== null && /^\$CI_COMMIT_(?:SHA|REF)/.test(version)) return null; // this project at this commit
  const pin =
    version === null
      ? 'none'
      : version.includes('$')
        ? 'unknown'
        : isCommit(version)
          ? 'content'
          : version === '~latest'
            ? 'branch'
            : /^\d+(?:\.\d+)?$/.test(version)
              ? 'range'
              : pinOfRef(version);
  return moduleOf(file, {
    ecosystem: 'git',
    surface: 'gitlab-include',
    name,
    requirement: version,
    span: component.span,
    pin,
  });
}
