import { originKey, refKey } from '../../analysis/commands/where-from.ts';
import { isExamplePath } from '../../analysis/example-paths.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import type { ModuleUse } from '../../model/module.ts';
import { ownershipOfAddress, repositoryInAddress } from '../../model/own-repository.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { nameList } from '../../model/schema.ts';
import { folderOf } from '../../model/workspace.ts';
import { allowed } from './allowed.ts';
import { isTrustedOwner, ownOwnerOption } from './owned.ts';
import { isCheckedOutLater, isReadOnlyClone } from './read-only-clones.ts';

export const unpinnedModule = defineRule({
  id: 'unpinned-module',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  raisedInDeploys: true,
  severity: { audit: 'warning', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'a module, chart, role, hook, include, orb or buildpack that names a branch or nothing',
    what: 'Code of another repository that is taken whole (a Terraform or OpenTofu module or provider, a Helm dependency, an Ansible role or collection, a pre-commit hook, a GitLab include (of a child pipeline too), a task or pipeline that a Tekton resolver fetches, what Argo CD (`targetRevision`) or Flux applies to a cluster, an orb, an Azure template, a kustomize base, a flake input, a buildpack, a dev container feature, a `git clone` whose content is run) by a branch, by nothing, or (as a notice) by a range of versions. Local paths, and what the lockfile beside fixes (`.terraform.lock.hcl`, `Chart.lock`, `flake.lock`, `devcontainer-lock.json`), are not reported, and so are version tags: a registry’s module has no hash to write. A submodule’s commit is in the tree, so its `branch` is a notice. Clones that the same job commits to, and those that a script only reads from, are not reported.',
    why: 'Whoever can push to that branch, or publish the next version, changes what your pipeline or infrastructure runs, without a commit here.',
    fix: 'Name a commit SHA, or a full version where that is all the registry has.',
    bad: 'module "network" {\n  source = "git::https://github.com/example/network.git?ref=main"\n}',
    good: 'module "network" {\n  source = "git::https://github.com/example/network.git?ref=4b1c3a5f0e8d7c6b5a4938271605f4e3d2c1b0a9" # v1.4.0\n}',
    language: 'hcl',
    options: {
      allow: {
        text: 'Modules that are reported as notices, exact or glob: by name, address or repository (`my-org/*`).',
        value: nameList,
      },
      'own-owner': ownOwnerOption,
    },
  },
  *check(facts, { options, repository }) {
    const isAllowed = allowed(options);
    const roots = rootModules(facts);
    const followsBranches = updatesSubmodules(facts);
    yield* unlockedProviders(facts, roots);
    for (const use of facts.all('module')) {
      if (use.surface === 'terraform-provider') continue;
      if (
        !['branch', 'none', 'range'].includes(use.pin) ||
        isLocked(use, facts) ||
        isReadOnlyClone(use, facts) ||
        isCheckedOutLater(use, facts)
      )
        continue;
      // Examples show what to write, tests want the newest.
      if (use.pin === 'range' && use.surface !== 'devcontainer-feature' && isExamplePath(use.path)) continue;
      const ownership =
        use.origin.type === 'git' || use.origin.type === 'url'
          ? ownershipOfAddress(repository, use.origin.url)
          : null;
      const trusted = isTrustedOwner(ownership, options) || isAllowed(allowedNames(use));
      const what = names[use.surface];
      const lower =
        use.pin === 'range' ||
        isExamplePath(use.path) ||
        use.surface === 'devcontainer-feature' ||
        isOwnProject(use) ||
        (use.surface === 'submodule' && !followsBranches);
      yield {
        path: use.path,
        span: use.span,
        message: `${what} \`${use.name}\` ${problem(use)} ${advice(use)}`,
        subject: {
          kind: 'module',
          ecosystem: use.ecosystem,
          name: use.name,
          version: use.requirement,
          purl: purlOf(use),
        },
        key: moduleKey(use),
        details: { surface: use.surface, pin: use.pin },
        ...(lower || trusted ? { severity: 'notice' as const } : {}),
        ...(trusted ? { steady: true } : {}),
      };
    }
  },
});

/** Name, address without scheme, and the owner and repository of an address. */
function allowedNames({ name, origin }: ModuleUse): string[] {
  if (origin.type !== 'git' && origin.type !== 'url') return [name];
  const found = repositoryInAddress(origin.url);
  const bare = origin.url.replace(/^\w+:\/\//, '').replace(/\.git$/, '');
  return [
    name,
    origin.url,
    bare,
    ...(found
      ? [`${found.owner}/${found.name}`, `${found.host}/${found.owner}/${found.name}`, found.owner]
      : []),
  ];
}

/** Where it comes from and what kind of reference it is; the next version of a range or a tag is as loose. */
function moduleKey({ origin, pin, requirement }: ModuleUse): string {
  return `${pin} ${originKey(origin)} ${pin === 'branch' ? refKey(requirement) : ''}`.trim();
}

/** Once per root module, because one lockfile is the answer. A module that others call leaves the version to its caller. */
function* unlockedProviders(facts: Facts, roots: ReadonlySet<string>): Generator<Draft> {
  const byFolder = new Map<string, ModuleUse[]>();
  for (const use of facts.all('module')) {
    const folder = folderOf(use.path);
    if (use.surface !== 'terraform-provider' || !roots.has(folder) || isExamplePath(use.path)) continue;
    if (!isLocked(use, facts)) byFolder.set(folder, [...(byFolder.get(folder) ?? []), use]);
  }
  for (const uses of byFolder.values()) {
    const [first, ...others] = openProviders(uses);
    if (!first) continue;
    const all = [first, ...others].map(({ name }) => name).join(', ');
    yield {
      path: first.path,
      span: first.span,
      message: `${others.length === 0 ? 'Provider' : 'Providers'} ${all} may be any version that this range accepts, so a new release is picked up without a commit. Run \`terraform init\` and commit \`.terraform.lock.hcl\``,
      subject: {
        kind: 'module',
        ecosystem: first.ecosystem,
        name: first.name,
        version: null,
        purl: purlOf(first),
      },
      details: { surface: first.surface, pin: first.pin },
      related: others.map(({ path, span, name }) => ({ path, span, message: `${name} too` })),
      severity: 'notice',
    };
  }
}

/** One per provider: its entry in `required_providers` before its `provider` block, exact ones left out. */
function openProviders(uses: readonly ModuleUse[]): ModuleUse[] {
  const byName = new Map<string, ModuleUse>();
  for (const use of uses) {
    const name = use.name.slice(use.name.lastIndexOf('/') + 1);
    const known = byName.get(name);
    if (!known || (known.pin === 'none' && use.pin !== 'none')) byName.set(name, use);
  }
  return [...byName.values()].filter(({ pin }) => pin === 'range' || pin === 'none');
}

const names: Readonly<Record<ModuleUse['surface'], string>> = {
  'terraform-module': 'Module',
  'terraform-provider': 'Provider',
  'helm-dependency': 'Chart',
  'ansible-role': 'Role',
  'ansible-collection': 'Collection',
  'pre-commit': 'The hook repository',
  'gitlab-include': 'The include from',
  'tekton-resolver': 'The task from',
  'gitops-source': 'The source',
  orb: 'Orb',
  submodule: 'Submodule',
  'flake-input': 'Input',
  'concourse-resource': 'Resource',
  buildpack: 'Buildpack',
  'azure-template': 'The repository',
  'devcontainer-feature': 'Feature',
  'kustomize-remote': 'The remote base',
  git: 'The repository',
};

const locks: Partial<Record<ModuleUse['surface'], readonly string[]>> = {
  'terraform-provider': ['.terraform.lock.hcl'],
  'helm-dependency': ['Chart.lock', 'requirements.lock'],
  'flake-input': ['flake.lock'],
  'devcontainer-feature': ['devcontainer-lock.json', '.devcontainer-lock.json'],
};

function isLocked(use: ModuleUse, facts: Facts): boolean {
  const folder = folderOf(use.path);
  return (locks[use.surface] ?? []).some((name) =>
    facts.files.has(folder === '' ? name : `${folder}/${name}`),
  );
}

function rootModules(facts: Facts): Set<string> {
  return new Set(
    facts.all('manifest').flatMap(({ format, path }) => (format === 'terraform' ? [folderOf(path)] : [])),
  );
}

/** Somewhere `git submodule update --remote` takes what the branch has now. */
function updatesSubmodules(facts: Facts): boolean {
  return facts
    .all('command')
    .some(
      ({ name, arguments: words }) =>
        name === 'git' && words[0]?.value === 'submodule' && words.some(({ value }) => value === '--remote'),
    );
}

/** A project path without a host lies on the same server, under the same hands. */
function isOwnProject({ surface, origin }: ModuleUse): boolean {
  if (origin.type !== 'git') return false;
  return (surface === 'gitlab-include' || surface === 'azure-template') && !origin.url.includes('://');
}

function problem({ pin, requirement, surface, origin }: ModuleUse): string {
  if (surface === 'submodule')
    return `tracks the branch \`${requirement}\`, so \`git submodule update --remote\` takes whatever is there that day.`;
  if (pin === 'range')
    return `accepts any version in \`${requirement}\`, so a new release is picked up without a commit.`;
  if (pin === 'branch')
    return `tracks ${origin.type === 'git' ? 'the branch ' : ''}\`${requirement}\`, so its code can change without a commit here.`;
  if (origin.type === 'url')
    return 'has neither a commit nor a version in its address, so its code can change without a commit here.';
  return origin.type === 'git'
    ? 'has no ref, so it tracks the default branch, and its code can change without a commit here.'
    : 'has no version, so a new release is picked up without a commit.';
}

function advice({ surface, origin, path }: ModuleUse): string {
  if (surface === 'submodule') return 'Remove the branch, so that only the commit in the tree counts.';
  if (surface === 'helm-dependency' && /(?:Chart|requirements)\.ya?ml$/.test(path))
    return 'Write the full version, or run `helm dependency update` and commit `Chart.lock`';
  if (surface === 'flake-input') return 'Run `nix flake lock` and commit `flake.lock`';
  if (surface === 'devcontainer-feature') return 'Write the full version, or commit `devcontainer-lock.json`';
  if (surface === 'pre-commit') return 'Run `pre-commit autoupdate --freeze`, which writes the commit SHA.';
  if (surface === 'azure-template') return 'Pin a tag: `refs/tags/<tag>`';
  if (surface === 'buildpack') return 'Pin a tag of the buildpack after `#`';
  if (surface === 'gitlab-include' && origin.type === 'url')
    return 'Use the address of one commit, or add the `integrity:` of the file.';
  if (origin.type === 'git') return 'Pin the full commit SHA, with the version in a comment.';
  if (origin.type === 'url') return 'Use the address of one release or commit.';
  return 'Pin the full version, such as `1.2.3`';
}

function purlOf({ ecosystem, name, origin, requirement, pin }: ModuleUse): string | null {
  if (origin.type === 'git') {
    const [, owner, repository] =
      /github\.com[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:$|[/?#])/.exec(origin.url) ?? [];
    return owner && repository
      ? purl('github', `${owner}/${repository}`, pin === 'branch' ? requirement : null)
      : null;
  }
  return ['helm', 'terraform', 'docker'].includes(ecosystem) ? purl(ecosystem, name) : null;
}
