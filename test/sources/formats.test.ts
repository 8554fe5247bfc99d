import { describe, expect, it } from 'vitest';
import { sources } from '../../src/sources/index.ts';

/** Paths as the tools document them, with the one format that each is of. */
const samples: Readonly<Record<string, string>> = {
  '.github/workflows/ci.yml': 'github-workflow',
  '.gitea/workflows/ci.yaml': 'github-workflow',
  'action.yml': 'github-action',
  'actions/setup/action.yaml': 'github-action',
  '.github/workflows/actions.lock': 'actions-lock',
  '.travis.yml': 'travis',
  'azure-pipelines.yml': 'azure-pipelines',
  'azure-pipeline.yml': 'azure-pipelines',
  'build.azure-pipelines.yml': 'azure-pipelines',
  'azurepipelines.yml': 'azure-pipelines',
  'azure-pipelines/ci.yml': 'azure-pipelines',
  '.azure/ci.yml': 'azure-pipelines',
  '.azure-pipelines/templates/a.yaml': 'azure-pipelines',
  '.azuredevops/ci.yml': 'azure-pipelines',
  '.vsts-ci.yml': 'azure-pipelines',
  '.circleci/config.yml': 'circleci',
  '.circleci/src/jobs/build.yml': 'circleci',
  '.gitlab-ci.yml': 'gitlab-ci',
  '.gitlab-ci/a.yml': 'gitlab-ci',
  '.gitlab/ci/a.yml': 'gitlab-ci',
  'bitbucket-pipelines.yml': 'bitbucket-pipelines',
  'buildspec.yml': 'codebuild',
  'ci/buildspec-test.yml': 'codebuild',
  '.drone.yml': 'drone',
  '.woodpecker.yml': 'woodpecker',
  '.woodpecker/a.yaml': 'woodpecker',
  '.buildkite/pipeline.yml': 'buildkite',
  'cloudbuild.yaml': 'cloud-build',
  Jenkinsfile: 'jenkinsfile',
  'netlify.toml': 'netlify-runtimes',
  '.readthedocs.yaml': 'readthedocs',
  Dockerfile: 'dockerfile',
  'api.Dockerfile': 'dockerfile',
  Containerfile: 'dockerfile',
  'compose.yaml': 'compose',
  'docker-compose.prod.yml': 'compose',
  'charts/a/values.yaml': 'helm-values',
  'kustomization.yaml': 'kustomize',
  Kustomization: 'kustomize',
  '.devcontainer/devcontainer.json': 'devcontainer',
  '.devcontainer.json': 'devcontainer',
  'job.nomad': 'nomad',
  Makefile: 'makefile',
  Procfile: 'procfile',
  justfile: 'justfile',
  'Taskfile.yml': 'taskfile',
  'tox.ini': 'tox',
  'deploy.sh': 'shell-script',
  'tasks.py': 'python-program',
  Rakefile: 'ruby-program',
  'main.tf': 'terraform',
  'main.tf.json': 'terraform',
  'main.tofu': 'terraform',
  'terragrunt.hcl': 'terragrunt',
  '.terraform.lock.hcl': 'terraform-lock',
  'serverless.yml': 'serverless',
  'app.yaml': 'app-engine',
  'manifest.yml': 'cloud-foundry-stack',
  'app.json': 'heroku-stack',
  'project.toml': 'project-descriptor',
  Vagrantfile: 'vagrant',
  'firebase.json': 'firebase',
  '.github/dependabot.yml': 'dependabot',
  '.github/dependabot.yaml': 'dependabot',
  'renovate.json': 'renovate',
  'renovate.json5': 'renovate',
  '.github/renovate.json': 'renovate',
  '.gitlab/renovate.json5': 'renovate',
  '.renovaterc': 'renovate',
  '.renovaterc.json': 'renovate',
  'requirements-dev.in': 'requirements-txt',
  'pyproject.toml': 'pyproject',
  Pipfile: 'pipfile',
  'Pipfile.lock': 'pipfile-lock',
  'setup.py': 'setup-py',
  'setup.cfg': 'setup-cfg',
  'environment.yml': 'conda-environment',
  'env.yml': 'conda-environment',
  'conda-environment-dev.yaml': 'conda-environment',
  'conda-lock.yml': 'conda-lock',
  'pixi.lock': 'pixi',
  'package.json': 'package-json',
  'package-lock.json': 'package-lock',
  'npm-shrinkwrap.json': 'package-lock',
  'yarn.lock': 'yarn',
  'pnpm-lock.yaml': 'pnpm',
  'pnpm-workspace.yaml': 'pnpm-workspace',
  'bun.lock': 'bun',
  'deno.json': 'deno-json',
  'deno.lock': 'deno',
  Gemfile: 'gemfile',
  'Gemfile.lock': 'gemfile-lock',
  'a.gemspec': 'gemspec',
  'Cargo.toml': 'cargo-toml',
  'Cargo.lock': 'cargo',
  'go.mod': 'go-mod',
  'go.sum': 'go-sum',
  'composer.json': 'composer-json',
  'composer.lock': 'composer',
  'mix.exs': 'mix-exs',
  'mix.lock': 'mix',
  'rebar.lock': 'rebar',
  'pubspec.yaml': 'pubspec',
  'pubspec.lock': 'pubspec-lock',
  'Package.swift': 'package-swift',
  'Package.resolved': 'swift',
  Podfile: 'podfile',
  'Podfile.lock': 'podfile-lock',
  'Cartfile.resolved': 'cartfile',
  'a.csproj': 'msbuild',
  'Directory.Build.props': 'msbuild',
  'packages.config': 'packages-config',
  'packages.lock.json': 'nuget',
  'dotnet-tools.json': 'dotnet-tools',
  'global.json': 'msbuild-sdks',
  'pom.xml': 'pom-xml',
  'build.gradle.kts': 'gradle',
  'gradle/libs.versions.toml': 'version-catalog',
  'gradle.lockfile': 'gradle-lockfile',
  'poetry.lock': 'poetry',
  'uv.lock': 'uv',
  'pdm.lock': 'pdm',
  'pylock.toml': 'pylock',
  'Chart.yaml': 'helm-chart',
  'Chart.lock': 'chart-lock',
  'flake.nix': 'flake-nix',
  'shell.nix': 'nix-runtimes',
  'flake.lock': 'flake-lock',
  '.pre-commit-config.yaml': 'pre-commit',
  '.gitmodules': 'gitmodules',
  '.nvmrc': 'version-file',
  '.tool-versions': 'version-file',
  'mise.toml': 'version-file',
  'rust-toolchain.toml': 'version-file',
  'runtime.txt': 'version-file',
};

/** One name for two things that only the text tells apart, each with a reader of its own. */
const shared: Readonly<Record<string, readonly string[]>> = {
  // what is asked for, or the whole list that pip-compile made of it
  'requirements.txt': ['requirements', 'requirements-txt'],
  // Helm 2's dependencies, or Ansible's
  'requirements.yml': ['ansible-requirements', 'helm-chart'],
  // a manifest whose versions are its own lock
  'Directory.Packages.props': ['directory-packages', 'msbuild'],
};

const formatsOf = (path: string) =>
  sources
    .filter((source) => source.matches(path))
    .map(({ format }) => format)
    .sort();

describe('a path is of one format', () => {
  it.each(Object.entries(samples))('%s', (path, format) => {
    expect(formatsOf(path)).toEqual([format]);
  });

  it.each(Object.entries(shared))('%s has two meanings', (path, formats) => {
    expect(formatsOf(path)).toEqual(formats);
  });

  it.each(['sub/.travis.yml', 'README.md', 'src/index.ts'])('%s is of none by its name', (path) => {
    expect(formatsOf(path)).toEqual([]);
  });

  it('no two share a name', () => {
    const names = sources.map(({ format }) => format);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
