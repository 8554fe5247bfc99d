import type { ModuleUse } from '../../model/module.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { at, items, readYaml, type YamlNode } from '../syntax/yaml.ts';
import { gitModule, moduleOf, pinOfVersion } from './draft.ts';
import { type Entry, entryAt, entryOf } from './yaml-entry.ts';

/** Roles and collections from Galaxy or git (https://docs.ansible.com/ansible/latest/galaxy/user_guide.html). */
export const ansibleRequirements: Source = {
  format: 'ansible-requirements',
  matches: (path) => /^requirements\.ya?ml$/.test(baseName(path)),
  read(file) {
    const facts: ModuleUse[] = [];
    const { documents, diagnostics } = readYaml(file);
    for (const { contents } of documents) {
      const roles = [...items(contents), ...items(at(contents, ['roles']))];
      for (const item of roles) add(facts, read(item, 'ansible-role', file));
      for (const item of items(at(contents, ['collections'])))
        add(facts, read(item, 'ansible-collection', file));
    }
    return { facts, diagnostics };
  },
};

function add(facts: ModuleUse[], use: ModuleUse | null): void {
  if (use) facts.push(use);
}

function read(
  item: YamlNode,
  surface: 'ansible-role' | 'ansible-collection',
  file: SourceFile,
): ModuleUse | null {
  const short = entryOf(item, file);
  const source: Entry | null = short ?? entryAt(item, 'src', file) ?? entryAt(item, 'name', file);
  if (!source || (!short && at(item, ['include']) !== undefined)) return null;
  const comma = short ? source.value.split(',') : [];
  const address = comma[0]?.trim() || source.value;
  if (address.startsWith('/') || address.startsWith('.') || address.startsWith('file:')) return null;
  const version = entryAt(item, 'version', file);
  const asked = version?.value ?? comma[1]?.trim() ?? null;
  const span = version?.span ?? source.span;
  const isGit =
    entryAt(item, 'scm', file)?.value === 'git' ||
    entryAt(item, 'type', file)?.value === 'git' ||
    /^(?:git\+|git@|ssh:)|^https?:\/\/(?:github|gitlab|bitbucket)\.|\.git$/.test(address);
  if (isGit && !/\.tar\.gz$/.test(address))
    return gitModule(file, {
      ecosystem: 'ansible',
      surface,
      name: address,
      url: address.replace(/^git\+/, ''),
      ref: asked,
      span,
    });
  if (/[{}]/.test(address)) return null;
  if (/^https?:/.test(address))
    return moduleOf(file, {
      ecosystem: 'ansible',
      surface,
      name: address,
      origin: { type: 'url', url: address },
      span,
      pin: /\d+\.\d+/.test(address) ? 'tag' : 'unknown',
    });
  const pin = asked === '*' ? 'none' : pinOfVersion(asked);
  return moduleOf(file, { ecosystem: 'ansible', surface, name: address, requirement: asked, span, pin });
}
