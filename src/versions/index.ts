import type { Ecosystem } from '../model/fact.ts';
import { lookUp } from '../model/table.ts';
import { bumpOfRefs, compareRefs } from './action-ref.ts';
import { countsByTwoDigitYear } from './calendar.ts';
import { composer } from './composer.ts';
import { gem } from './gem.ts';
import { go } from './go.ts';
import { bumpOfTags, compareTags } from './image-tag.ts';
import { maven } from './maven.ts';
import { nuget } from './nuget.ts';
import type { Comparison } from './pairs.ts';
import { pep440, pep440ByYear } from './pep440.ts';
import type { Scheme } from './scheme.ts';
import { cargo, cocoapods, helm, hex, looseSemver, npm, pub, terraform } from './semver.ts';

const schemes: Partial<Record<Ecosystem, Scheme>> = {
  npm,
  jsr: npm,
  deno: npm,
  pypi: pep440,
  conda: pep440,
  gem,
  cargo,
  golang: go,
  composer,
  hex,
  pub,
  maven,
  nuget,
  cocoapods,
  terraform,
  helm,
};

/** How `ecosystem` reads versions; some packages of it count by the year. */
export function schemeFor(ecosystem: Ecosystem, name = ''): Scheme {
  if (name !== '' && countsByTwoDigitYear(ecosystem, name)) return pep440ByYear;
  return lookUp(schemes, ecosystem) ?? looseSemver;
}

const tags: Comparison = { compare: compareTags, bump: bumpOfTags };
const refs: Comparison = { compare: compareRefs, bump: bumpOfRefs };

/** What tells two versions of a package, a tag of an image or a ref of an action apart. */
export function comparisonFor(ecosystem: Ecosystem, name = ''): Comparison {
  if (ecosystem === 'docker') return tags;
  return ecosystem === 'github' ? refs : schemeFor(ecosystem, name);
}

/** How a runtime reads what packages ask of it: `engines`, `requires-python`, `required_ruby_version`. */
const runtimeSchemes: Readonly<Record<string, Scheme>> = {
  nodejs: npm,
  python: pep440,
  ruby: gem,
  rust: cargo,
  php: composer,
};

export function schemeForRuntime(product: string): Scheme | null {
  return lookUp(runtimeSchemes, product) ?? null;
}

export type { Scheme } from './scheme.ts';
