import type { Locked } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import { hostOf, registryOf, repositoryOf } from '../../model/origin.ts';
import { lookUp } from '../../model/table.ts';

/** What people call the place that an ecosystem's packages come from. */
const indexes: Partial<Record<Ecosystem, string>> = {
  npm: 'registry.npmjs.org',
  jsr: 'jsr.io',
  deno: 'deno.land',
  pypi: 'PyPI',
  conda: 'the default channels',
  gem: 'rubygems.org',
  cargo: 'crates.io',
  golang: 'its own repository',
  composer: 'Packagist',
  hex: 'hex.pm',
  pub: 'pub.dev',
  maven: 'Maven Central',
  nuget: 'nuget.org',
  cocoapods: 'the CocoaPods trunk',
  swift: 'the package registry',
  terraform: 'the public registry',
};

/** Who delivers a locked package, in words: a registry, a repository, the host of an archive. */
export function sourceName({ origin, ecosystem }: Pick<Locked, 'origin' | 'ecosystem'>): string {
  switch (origin.type) {
    case 'index':
      return origin.name ?? lookUp(indexes, ecosystem) ?? 'the default registry';
    case 'path':
      return 'a file in the repository';
    case 'registry':
      return ecosystem === 'conda' ? channelName(origin.url) : registryOf(origin.url);
    case 'git':
      return `the git repository ${repositoryOf(origin.url)}`;
    case 'url': {
      const host = hostOf(origin.url);
      return host === null ? `the file ${origin.url}` : `an archive on ${host}`;
    }
  }
}

/** `https://conda.anaconda.org/torchchan/` → `the channel torchchan`; the address for other servers. */
function channelName(url: string): string {
  const plain = registryOf(url);
  const own = /^(?:conda\.anaconda\.org|repo\.prefix\.dev|prefix\.dev)\/(.+)$/.exec(plain)?.[1];
  return own === undefined ? plain : `the channel ${own}`;
}
