/** A lockfile that the field knows and nothing here reads. */
export interface UnreadLockfile {
  /** Its name, or the end of its path. */
  readonly name: string;
  readonly tool: string;
  /** What its text must hold, where others have files of that name. */
  readonly holds?: RegExp;
  /** A form that is read, where the tool can write one. */
  readonly instead?: string;
}

/**
 * Names from the lists of osv-scalibr, syft, trivy, bibliothecary and Renovate, and from the tools' own pages. A
 * change of one of them is not compared, which is told.
 */
export const unreadLockfiles: readonly UnreadLockfile[] = [
  { name: 'bun.lockb', tool: 'Bun', instead: 'Run `bun install --save-text-lockfile`: `bun.lock` is read.' },
  { name: 'conan.lock', tool: 'Conan' },
  {
    name: 'Manifest.toml',
    tool: 'Julia',
    holds: /^(?:julia_version|manifest_format|\[\[(?:deps\.)?\w+\]\])/m,
  },
  { name: 'JuliaManifest.toml', tool: 'Julia' },
  { name: 'manifest.toml', tool: 'Gleam', holds: /^packages *= *\[/m },
  { name: 'renv.lock', tool: 'renv' },
  { name: 'packrat.lock', tool: 'Packrat' },
  { name: 'stack.yaml.lock', tool: 'Stack' },
  { name: 'cabal.project.freeze', tool: 'Cabal' },
  { name: 'spago.lock', tool: 'Spago' },
  { name: 'build.sbt.lock', tool: 'sbt' },
  { name: 'gradle/verification-metadata.xml', tool: 'Gradle’s dependency verification' },
  { name: 'Brewfile.lock.json', tool: 'Homebrew Bundle' },
  { name: 'cpanfile.snapshot', tool: 'Carton' },
  { name: 'shard.lock', tool: 'Shards' },
  { name: 'paket.lock', tool: 'Paket' },
  { name: 'Packages/packages-lock.json', tool: 'Unity' },
  { name: 'vcpkg-lock.json', tool: 'vcpkg' },
  { name: 'MODULE.bazel.lock', tool: 'Bazel' },
  { name: 'maven_install.json', tool: 'rules_jvm_external' },
  { name: 'Gopkg.lock', tool: 'dep' },
  { name: 'glide.lock', tool: 'Glide' },
  { name: 'Godeps/Godeps.json', tool: 'godep' },
  { name: 'opam.locked', tool: 'opam' },
  { name: 'esy.lock/index.json', tool: 'esy' },
  { name: 'dub.selections.json', tool: 'DUB' },
  { name: 'nimble.lock', tool: 'Nimble' },
  { name: 'alire.lock', tool: 'Alire' },
  { name: 'lake-manifest.json', tool: 'Lake' },
  { name: 'fpm.lock', tool: 'fpm' },
  { name: 'Scarb.lock', tool: 'Scarb' },
  { name: 'Move.lock', tool: 'Move' },
  { name: 'soldeer.lock', tool: 'Soldeer' },
  { name: 'foundry.lock', tool: 'Foundry' },
  { name: 'aiken.lock', tool: 'Aiken' },
  { name: 'wally.lock', tool: 'Wally' },
  { name: 'pesde.lock', tool: 'pesde' },
  { name: 'helmfile.lock', tool: 'Helmfile' },
  { name: 'vendir.lock.yml', tool: 'vendir' },
  { name: 'jsonnetfile.lock.json', tool: 'jsonnet-bundler' },
  { name: 'buf.lock', tool: 'Buf' },
  { name: 'Puppetfile.lock', tool: 'librarian-puppet' },
  { name: 'Berksfile.lock', tool: 'Berkshelf' },
  { name: 'Policyfile.lock.json', tool: 'Chef' },
  { name: 'devcontainer-lock.json', tool: 'dev containers' },
  { name: 'mise.lock', tool: 'mise' },
  { name: 'devbox.lock', tool: 'Devbox' },
  { name: 'devenv.lock', tool: 'devenv' },
  { name: 'npins/sources.json', tool: 'npins' },
  { name: 'nix/sources.json', tool: 'niv' },
  { name: 'lon.lock', tool: 'Lon' },
  { name: 'dependencies.lock', tool: 'the ESP-IDF component manager', holds: /^manifest_hash:/m },
  { name: 'lazy-lock.json', tool: 'lazy.nvim' },
  { name: 'vfox.lock', tool: 'vfox' },
  { name: 'jspm.lock', tool: 'jspm' },
  { name: 'project.lock.json', tool: 'NuGet’s project.json' },
];
