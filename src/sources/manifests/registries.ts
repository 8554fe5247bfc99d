import type { RegistrySetting } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { NounReader, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';

/** How one file names a registry: the address in group 1, a scope of npm in the group `scope`. */
interface Way {
  readonly path: RegExp;
  readonly ecosystem: Ecosystem;
  readonly patterns: readonly RegExp[];
}

const address = `["']?((?:sparse\\+|registry\\+)?(?:https?|file|ssh|git\\+\\w+):[^\\s"',)]+|\\$\\{?\\w[^\\s"']*)`;

/** Settings of package managers, and manifests that name an index. Whatever may be asked beside the default is found. */
const ways: readonly Way[] = [
  {
    path: /(?:^|\/)\.npmrc$/,
    ecosystem: 'npm',
    patterns: [
      new RegExp(`^[ \\t]*(?<scope>@[\\w.~-]+):registry[ \\t]*=[ \\t]*${address}`, 'gm'),
      new RegExp(`^[ \\t]*registry[ \\t]*=[ \\t]*${address}`, 'gm'),
    ],
  },
  {
    path: /(?:^|\/)\.yarnrc$/,
    ecosystem: 'npm',
    patterns: [
      new RegExp(`^[ \\t]*"?(?<scope>@[\\w.~-]+):registry"?[ \\t]+${address}`, 'gm'),
      new RegExp(`^[ \\t]*registry[ \\t]+${address}`, 'gm'),
    ],
  },
  {
    path: /(?:^|\/)\.yarnrc\.ya?ml$/,
    ecosystem: 'npm',
    patterns: [new RegExp(`^[ \\t]*npmRegistryServer:[ \\t]*${address}`, 'gm')],
  },
  {
    path: /(?:^|\/)\.?bunfig\.toml$/,
    ecosystem: 'npm',
    patterns: [
      new RegExp(`^[ \\t]*registry[ \\t]*=[^\\n]*?${address}`, 'gm'),
      new RegExp(`^[ \\t]*"?(?<scope>@?[\\w.~-]+)"?[ \\t]*=[^\\n]*?${address}`, 'gm'),
    ],
  },
  {
    path: /(?:^|\/)(?:pip\.(?:conf|ini)|setup\.cfg|[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in))$/i,
    ecosystem: 'pypi',
    patterns: [
      new RegExp(
        `^[ \\t]*(?:--?)?(?:i|f|index-url|extra-index-url|find-links|index_url|extra_index_url|find_links)(?:[ \\t]*=[ \\t]*|[ \\t]+|\\s*\\n[ \\t]+)${address}`,
        'gm',
      ),
    ],
  },
  {
    path: /(?:^|\/)(?:uv\.toml|pyproject\.toml|Pipfile|poetry\.toml|pdm\.toml|\.pdm\.toml)$/,
    ecosystem: 'pypi',
    patterns: [
      new RegExp(
        `^[ \\t]*(?:index-url|extra-index-url|default-index|index|find-links|url)[ \\t]*=[ \\t]*\\[?\\s*${address}`,
        'gm',
      ),
    ],
  },
  {
    path: /(?:^|\/)(?:environment|env)[^/]*\.ya?ml$/,
    ecosystem: 'pypi',
    patterns: [new RegExp(`--(?:extra-)?index-url[= ]${address}`, 'g')],
  },
  {
    path: /(?:^|\/)(?:Gemfile|gems\.rb|[^/]+\.gemfile)$/,
    ecosystem: 'gem',
    patterns: [new RegExp(`\\bsource:?[ \\t(]*(?:=>)?[ \\t]*${address}`, 'g')],
  },
  {
    path: /(?:^|\/)\.bundle\/config$/,
    ecosystem: 'gem',
    patterns: [new RegExp(`^BUNDLE_MIRROR__[^:]*:[ \\t]*${address}`, 'gm')],
  },
  {
    path: /(?:^|\/)\.cargo\/config(?:\.toml)?$/,
    ecosystem: 'cargo',
    patterns: [
      new RegExp(
        `^[ \\t]*(?:registry|index|replace-with)[ \\t]*=[ \\t]*(?:${address}|["']([^"'\\n]+))`,
        'gm',
      ),
    ],
  },
  {
    path: /(?:^|\/)Cargo\.toml$/,
    ecosystem: 'cargo',
    patterns: [/\bregistry(?:-index)?[ \t]*=[ \t]*["']([^"'\n]+)/g],
  },
  {
    path: /(?:^|\/)composer\.json$/,
    ecosystem: 'composer',
    patterns: [/"url"\s*:\s*"(https?:[^"\s]+)"/g],
  },
  {
    path: /(?:^|\/)nuget\.config$/i,
    ecosystem: 'nuget',
    patterns: [/<add\s[^>]*\bvalue\s*=\s*["'](https?:[^"']+|[^"':]*[\\/][^"']*)["']/gi],
  },
];

/** The ecosystems' own, in all their spellings: naming one of these changes nothing. */
const own =
  /^(?:sparse\+)?https?:\/\/(?:registry\.(?:npmjs\.(?:org|com)|yarnpkg\.com)|(?:files\.)?pythonhosted\.org|pypi\.(?:org|python\.org)|(?:www\.|index\.)?rubygems\.org|(?:index\.|static\.)?crates\.io|github\.com\/rust-lang\/crates\.io-index|(?:repo\.)?packagist\.org|(?:api|www)\.nuget\.org)(?=\/|$)/i;

/** Registries that a file names beside the ecosystem's own. */
export const readRegistries: NounReader = (file: SourceFile) => {
  const found: RegistrySetting[] = [];
  for (const { path, ecosystem, patterns } of ways) {
    if (!path.test(file.path)) continue;
    for (const pattern of patterns) {
      for (const match of file.text.matchAll(pattern)) {
        const scope = match.groups?.scope ?? null;
        const url =
          (scope === null ? match.slice(1) : match.slice(2)).find((part) => part !== undefined) ?? '';
        if (own.test(url)) continue;
        const place = span(match.index, match.index + match[0].length);
        found.push({
          kind: 'registry',
          path: file.path,
          span: place,
          text: match[0],
          ecosystem,
          scope: scope === null ? null : `@${scope.replace(/^@/, '')}`,
        });
      }
    }
  }
  return found;
};

const settings =
  /^(?:\.npmrc|\.yarnrc(?:\.ya?ml)?|\.?bunfig\.toml|pip\.(?:conf|ini)|uv\.toml|poetry\.toml|\.?pdm\.toml|nuget\.config)$/i;

/** Settings of package managers that say where packages come from. */
export const registrySettings: Source = {
  format: 'registry-settings',
  matches: (path) =>
    settings.test(baseName(path)) || /(?:^|\/)(?:\.cargo\/config(?:\.toml)?|\.bundle\/config)$/.test(path),
  read: (file) => ({ facts: readRegistries(file), diagnostics: [] }),
};
