import { pinOfAddress } from '../../model/address.ts';
import type { Fact } from '../../model/facts.ts';
import type { ModuleUse } from '../../model/module.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { manifestOf } from '../manifests/draft.ts';
import {
  attributeOf,
  blocksOf,
  type HclAttribute,
  type HclBlock,
  type HclBody,
  literalOf,
  objectMembers,
  readHcl,
} from '../syntax/hcl.ts';
import { moduleOf, pinOfVersion } from './draft.ts';
import { pinOfRef } from './git-url.ts';
import { readTerraform } from './terraform-json.ts';

/** Modules and providers of Terraform and OpenTofu (https://developer.hashicorp.com/terraform/language/modules/sources). */
export const terraform: Source = {
  format: 'terraform',
  matches: (path) => /\.(?:tf|tofu)(?:\.json)?$/.test(path),
  read(file) {
    const { diagnostics, ...body } = readTerraform(file);
    const facts: Fact[] = [];
    for (const block of blocksOf(body, 'module')) {
      const use = moduleUse(file, block);
      if (use) facts.push(use);
    }
    for (const block of blocksOf(body, 'resource')) {
      const use = block.labels[0] === 'helm_release' ? chartUse(file, block) : null;
      if (use) facts.push(use);
    }
    for (const settings of blocksOf(body, 'terraform'))
      for (const providers of blocksOf(settings, 'required_providers'))
        for (const attribute of providers.attributes) facts.push(providerUse(file, attribute));
    const configured = new Set<string>();
    for (const block of blocksOf(body, 'provider')) {
      const name = block.labels[0] ?? '';
      if (name === '' || configured.has(name)) continue; // a second one, with an alias
      configured.add(name);
      facts.push(configuredProvider(file, block, name));
    }
    const root = isRoot(body);
    if (root)
      facts.unshift(
        manifestOf(file, {
          ecosystem: 'terraform',
          format: 'terraform',
          role: 'application',
          lockfiles: ['.terraform.lock.hcl'],
        }),
      );
    return { facts, diagnostics };
  },
};

/** The module that a Terragrunt unit runs (https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#terraform). */
export const terragrunt: Source = {
  format: 'terragrunt',
  matches: (path) => /(?:^|\/)terragrunt(?:\.stack)?\.hcl$/.test(path),
  read(file) {
    const { diagnostics, ...body } = readHcl(file);
    const blocks = [...blocksOf(body, 'terraform'), ...blocksOf(body, 'unit'), ...blocksOf(body, 'stack')];
    return { facts: blocks.flatMap((block) => moduleUse(file, block) ?? []), diagnostics };
  },
};

/** State is kept for it, so somebody applies it here: a root module. Others are called by one. */
function isRoot(body: HclBody): boolean {
  return blocksOf(body, 'terraform').some(
    (settings) => blocksOf(settings, 'backend').length > 0 || blocksOf(settings, 'cloud').length > 0,
  );
}

function moduleUse(file: SourceFile, block: HclBlock): ModuleUse | null {
  const name = block.labels[0] ?? '';
  const source = attributeOf(block, 'source');
  if (!source) return null;
  const written = literalOf(source.value);
  const shared = { ecosystem: 'terraform', surface: 'terraform-module' } as const;
  if (!written) return moduleOf(file, { ...shared, name, span: source.value.span, pin: 'unknown' });
  const { value } = written;
  if (/^\.{0,2}[/\\]|^\.{1,2}$/.test(value)) return null;
  const registry = /^tfr:\/\/\/?([^?]*)\?version=(.*)$/.exec(value);
  if (registry) {
    const version = registry[2]!;
    return moduleOf(file, {
      ...shared,
      name: registry[1]!,
      requirement: version,
      span: written.span,
      pin: pinOfVersion(version),
    });
  }
  const remote = remoteSource(value);
  if (remote) {
    const { url, ref } = remote;
    if (remote.kind === 'git')
      return moduleOf(file, {
        ...shared,
        name: url,
        requirement: ref,
        origin: { type: 'git', url, ref },
        span: written.span,
        pin: pinOfRef(ref),
      });
    if (remote.kind === 'hg')
      return moduleOf(file, {
        ...shared,
        name: url,
        requirement: ref,
        origin: { type: 'git', url, ref },
        span: written.span,
        pin: pinOfRef(ref),
      });
    const address = pinOfAddress(url);
    const pin = /[?&](?:versionId|checksum|archive=.*checksum)=/.test(value)
      ? 'content'
      : ({ content: 'content', version: 'tag', elsewhere: 'unknown', moving: 'none' } as const)[address];
    return moduleOf(file, { ...shared, name: url, origin: { type: 'url', url }, span: written.span, pin });
  }
  if (!/^(?:[\w.-]+\/)?[\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?$/.test(value))
    return moduleOf(file, { ...shared, name: value, span: written.span, pin: 'unknown' });
  const version = attributeOf(block, 'version');
  const constraint = version ? literalOf(version.value) : null;
  return moduleOf(file, {
    ...shared,
    name: value.replace(/\/\/.*$/, ''),
    requirement: constraint?.value ?? null,
    span: constraint?.span ?? version?.value.span ?? written.span,
    pin: version && !constraint ? 'unknown' : pinOfVersion(constraint?.value ?? null),
  });
}

/** https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release */
function chartUse(file: SourceFile, block: HclBlock): ModuleUse | null {
  const chart = literalOf(attributeOf(block, 'chart')?.value);
  const repository = attributeOf(block, 'repository');
  // Without a repository a chart is a folder, unless it is an address itself.
  if (!chart || (!repository && !/^(?:oci|https?):\/\//.test(chart.value))) return null;
  const version = attributeOf(block, 'version');
  const literal = version ? literalOf(version.value) : null;
  const isArchive = /\d+\.\d+\S*\.tgz$/.test(chart.value);
  return moduleOf(file, {
    ecosystem: 'helm',
    surface: 'helm-dependency',
    name: chart.value,
    requirement: literal?.value ?? null,
    origin: { type: 'registry', url: literalOf(repository?.value)?.value ?? chart.value },
    span: literal?.span ?? version?.value.span ?? chart.span,
    pin: isArchive ? 'tag' : version && !literal ? 'unknown' : pinOfVersion(literal?.value ?? null),
  });
}

/** What Terraform fetches by itself rather than through a registry. */
function remoteSource(
  source: string,
): { kind: 'git' | 'hg' | 'other'; url: string; ref: string | null } | null {
  const query = source.indexOf('?');
  const address = query === -1 ? source : source.slice(0, query);
  const asked = new URLSearchParams(query === -1 ? '' : source.slice(query + 1));
  const ref = asked.get('ref');
  const hg = /^hg::(.*)$/.exec(address)?.[1];
  if (hg !== undefined) return { kind: 'hg', url: withoutSubfolder(hg), ref: asked.get('rev') ?? ref };
  const git =
    /^git::(.*)$/.exec(address)?.[1] ??
    (/^(?:git@|git:\/\/|ssh:\/\/|(?:github|bitbucket)\.org\/|github\.com\/|bitbucket\.org\/|gitlab\.com\/)/.test(
      address,
    )
      ? address
      : null);
  if (git !== null) return { kind: 'git', url: withoutSubfolder(git), ref };
  if (/^https?:\/\/\S*\.git(?:\/\/|$)/.test(address))
    return { kind: 'git', url: withoutSubfolder(address), ref };
  if (/^(?:https?:\/\/|s3::|gcs::|hg::|oci:\/\/)/.test(address))
    return { kind: 'other', url: withoutSubfolder(address), ref };
  return null;
}

/** `https://host/o/r.git//modules/x` without what follows the second double slash. */
function withoutSubfolder(url: string): string {
  const scheme = url.indexOf('://');
  const cut = url.indexOf('//', scheme === -1 ? 0 : scheme + 3);
  return cut === -1 ? url : url.slice(0, cut);
}

/** `provider "aws" {}`: the provider itself, which `required_providers` of another file may give a version. */
function configuredProvider(file: SourceFile, block: HclBlock, name: string): ModuleUse {
  const version = literalOf(attributeOf(block, 'version')?.value);
  return moduleOf(file, {
    ecosystem: 'terraform',
    surface: 'terraform-provider',
    name: `hashicorp/${name}`,
    requirement: version?.value ?? null,
    span: version?.span ?? block.header,
    pin: pinOfVersion(version?.value ?? null),
  });
}

function providerUse(file: SourceFile, attribute: HclAttribute): ModuleUse {
  const members = objectMembers(attribute.value);
  const source = literalOf(members.find(({ name }) => name === 'source')?.value);
  const versionMember = members.find(({ name }) => name === 'version')?.value;
  const version = literalOf(members.length === 0 ? attribute.value : versionMember);
  const line = span(attribute.key.start, attribute.key.end);
  return moduleOf(file, {
    ecosystem: 'terraform',
    surface: 'terraform-provider',
    name: source?.value ?? `hashicorp/${attribute.name}`,
    requirement: version?.value ?? null,
    span: version?.span ?? versionMember?.span ?? line,
    pin: versionMember && !version ? 'unknown' : pinOfVersion(version?.value ?? null),
  });
}
