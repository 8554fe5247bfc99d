import type { Origin } from './dependency.ts';
import type { Ecosystem, Written } from './fact.ts';

/** Code of another repository that is used whole: Terraform module, pre-commit hook, GitLab include, orb, submodule. */
export interface ModuleUse extends Written {
  readonly kind: 'module';
  readonly ecosystem: Ecosystem;
  readonly surface:
    | 'terraform-module'
    | 'terraform-provider'
    | 'helm-dependency'
    | 'ansible-role'
    | 'ansible-collection'
    | 'pre-commit'
    | 'gitlab-include'
    | 'tekton-resolver'
    | 'gitops-source'
    | 'orb'
    | 'submodule'
    | 'flake-input'
    | 'concourse-resource'
    | 'buildpack'
    | 'azure-template'
    | 'devcontainer-feature'
    | 'kustomize-remote'
    | 'git';
  readonly name: string;
  readonly requirement: string | null;
  readonly origin: Origin;
  /** Where a `git clone` puts it, as written; unknown parts are `\0`. */
  readonly folder?: string;
  /** commit or digest; exact version; tag; branch or nothing; a range; not to be known. */
  readonly pin: 'content' | 'exact' | 'tag' | 'branch' | 'none' | 'range' | 'unknown';
}
