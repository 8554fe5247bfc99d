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
export function asksPublicIndex(install: Install | ManifestInstall, facts: Facts): boolean {
  return !namesIndex(install) && !variables.test(facts.texts.get(install.path) ?? '');
}

/**
 * Ecosystems whose packages some command fetches from an index of its own: which of a lockfile's packages are only
 * there, nobody can say.
 */
export function redirectedEcosystems(facts: Facts): ReadonlySet<Ecosystem> {
  const found = new Set<Ecosystem>();
  const files = new Map<string, boolean>();
  for (const install of [...facts.all('install'), ...facts.all('manifest-install')]) {
    if (found.has(install.ecosystem)) continue;
    let isSet = files.get(install.path);
    if (isSet === undefined) {
      isSet = variables.test(facts.texts.get(install.path) ?? '');
      files.set(install.path, isSet);
    }
    if (isSet || namesIndex(install)) found.add(install.ecosystem);
  }
  return found;
}

function namesIndex({ command, ecosystem }: Install | ManifestInstall): boolean {
  // npm's `-s` and `-f` are `--silent` and `--force`.
  const isShort = (word: string) => ecosystem === 'npm' && /^-[ifs]$/.test(word);
  return command.arguments.some(({ value }) => {
    const word = value ?? '';
    return !isShort(word) && (options.test(word) || attached.test(word));
  });
}
