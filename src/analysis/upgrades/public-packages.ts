import type { Install, ManifestInstall, Origin } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';

/**
 * Whether a name may be sent to the ecosystem's own index, and its answer be used. A package of another index has a
 * name that anybody can register at the public one: asking tells the name, and believing the answer is the attack.
 * With a second index beside the default nobody can say which one has it, so it is not asked either.
 */
export function isPublic(ecosystem: Ecosystem, name: string, origin: Origin, facts: Facts): boolean {
  if (origin.type !== 'index') return false;
  return !facts
    .all('registry')
    .some(
      (setting) =>
        setting.ecosystem === ecosystem &&
        (setting.scope === null || name.toLowerCase().startsWith(`${setting.scope.toLowerCase()}/`)),
    );
}

/** Options of all installers that name an index, a registry, a source or a folder of archives. */
const options =
  /^(?:--(?:default-index|index|index-url|extra-index-url|find-links|pip-args|registry|source|sources|add-source|repository|repository-url|clear-sources|registry-url|index-strategy|trusted-host)|--@[\w.~-]+:registry|-[ifs])(?:=|$)/;
const attached = /^-[if](?:https?:|file:|\.{0,2}\/)/;

/** What sets an index for every command that follows: in a shell, an image, a workflow's `env:`. */
const variables =
  /\b(?:PIP_(?:EXTRA_)?INDEX_URL|PIP_FIND_LINKS|PIP_CONFIG_FILE|PIPX?_DEFAULT_INDEX|UV_(?:EXTRA_|DEFAULT_)?INDEX(?:_URL)?|UV_FIND_LINKS|PIPENV_PYPI_MIRROR|PDM_PYPI_URL|POETRY_REPOSITORIES_\w+|NPM_CONFIG_(?:\w*)?REGISTRY|npm_config_(?:\w*)?registry|NPM_CONFIG_USERCONFIG|YARN_(?:NPM_)?REGISTRY(?:_SERVER)?|BUN_CONFIG_REGISTRY|BUNDLE_(?:MIRROR|RUBYGEMS)\w*|GEM_SOURCE|RUBYGEMS_HOST|CARGO_REGISTR(?:Y|IES)_\w*|CARGO_SOURCE_\w*|GOPROXY|GOPRIVATE|GONOPROXY|COMPOSER_REPO\w*|COMPOSER_AUTH|NUGET_SOURCE\w*)\b|\b(?:npm|yarn|pnpm) config set (?:\S+:)?(?:registry|npmRegistryServer)\b|\bpip3? config set global\.(?:extra-)?index-url\b|\bgem sources (?:--add|-a)\b|\bbundle config (?:set )?(?:--\w+ )*mirror\b|\bcomposer config (?:--\w+ |-\w )*repo/;

/** The command, or the file that it stands in, names no index of its own. */
export function asksPublicIndex({ command, path }: Install | ManifestInstall, facts: Facts): boolean {
  const words = command.arguments.map(({ value }) => value ?? '');
  if (words.some((word) => options.test(word) || attached.test(word))) return false;
  return !variables.test(facts.texts.get(path) ?? '');
}
