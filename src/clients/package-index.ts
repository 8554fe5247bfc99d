import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Ecosystem } from '../model/fact.ts';
import type { PackageIndex, PackageName, Release } from '../model/package-index.ts';
import { lookUp } from '../model/table.ts';
import { SpentError } from './budget.ts';
import { fetchCrates } from './crates.ts';
import type { HttpGet } from './http.ts';
import { IndexError, type ReleaseReader } from './index-reply.ts';
import { fetchNpm } from './npm.ts';
import { fetchPackagist } from './packagist.ts';
import { fetchPypi } from './pypi.ts';
import { fetchRubygems } from './rubygems.ts';

interface Index {
  /** The name that `--endpoint` and the configuration use. */
  readonly endpoint: string;
  readonly base: string;
  readonly read: ReleaseReader;
}

const indexes: Partial<Record<Ecosystem, Index>> = {
  pypi: { endpoint: 'pypi', base: 'https://pypi.org/simple', read: fetchPypi },
  npm: { endpoint: 'npm', base: 'https://registry.npmjs.org', read: fetchNpm },
  gem: { endpoint: 'rubygems', base: 'https://rubygems.org', read: fetchRubygems },
  cargo: { endpoint: 'crates', base: 'https://index.crates.io', read: fetchCrates },
  composer: { endpoint: 'packagist', base: 'https://repo.packagist.org', read: fetchPackagist },
};

const parallel = 6;

/** More are not asked for: a change that moves so many is told by its first ones. */
const mostPackages = 200;

export interface IndexRequest {
  readonly packages: Iterable<PackageName>;
  readonly http: HttpGet;
  /** By the names `pypi`, `npm`, `rubygems`, `crates`, `packagist`. */
  readonly endpoints?: Readonly<Record<string, string>>;
  /** Whatever a tree installs is asked for: what is not answered is said once, and nobody misses it. */
  readonly isAudit?: boolean;
}

/** Looks up every package once. Never rejects: what was not answered has no releases and a diagnostic. */
export async function fetchPackageIndex(
  request: IndexRequest,
): Promise<{ readonly index: PackageIndex; readonly diagnostics: readonly Diagnostic[] }> {
  const wanted = [
    ...new Map(
      [...request.packages]
        .filter(({ ecosystem }) => lookUp(indexes, ecosystem) !== undefined)
        .map((name) => [keyOf(name.ecosystem, name.name), name]),
    ).values(),
  ];
  const found = new Map<string, readonly Release[]>();
  const diagnostics: Diagnostic[] = [];
  let unspent = 0;
  const unanswered = new Map<string, string>();
  const waiting = wanted.slice(0, mostPackages);
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { ecosystem, name } = next;
      const index = lookUp(indexes, ecosystem);
      if (index === undefined) continue;
      try {
        if (!isPackageName(name)) throw new IndexError('that is no name of a package');
        const base = request.endpoints?.[index.endpoint] ?? index.base;
        found.set(keyOf(ecosystem, name), await index.read(name, request.http, base));
      } catch (error) {
        if (error instanceof SpentError) {
          unspent += 1;
          continue;
        }
        const why = error instanceof Error ? error.message : String(error);
        if (request.isAudit === true) {
          unanswered.set(name, why);
          continue;
        }
        diagnostics.push(
          diagnostic(
            'unreachable',
            `${name} was not looked up in the ${ecosystem} index: ${why}. What depends on it was not checked.`,
          ),
        );
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, waiting.length) }, work));
  if (wanted.length > mostPackages) {
    const left = wanted.length - mostPackages;
    diagnostics.push(
      diagnostic(
        'skipped',
        `${left} packages were not looked up in their indexes: only the first ${mostPackages} are.`,
      ),
    );
  }
  if (unspent > 0) {
    const packages = unspent === 1 ? '1 package was' : `${unspent} packages were`;
    const message = `${packages} not looked up in the package indexes: the budget of this run is spent.`;
    diagnostics.push(diagnostic('skipped', message, { severity: 'notice' }));
  }
  if (unanswered.size > 0) {
    const names = [...unanswered.keys()].sort();
    const some = names.slice(0, 3).map((name) => `\`${name}\``);
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    const reasons = [...new Set(unanswered.values())].sort().slice(0, 3).join('; ');
    const message = `What ${some.join(', ')}${more} resolved to was not checked: ${reasons}.`;
    diagnostics.push(diagnostic('unreachable', message, { severity: 'notice' }));
  }
  diagnostics.sort((a, b) => (a.message < b.message ? -1 : 1));
  return { index: { releases: (ecosystem, name) => found.get(keyOf(ecosystem, name)) }, diagnostics };
}

function keyOf(ecosystem: Ecosystem, name: string): string {
  return `${ecosystem}:${name}`;
}

/** Names come from repositories and become part of an address. */
function isPackageName(name: string): boolean {
  return name.length <= 214 && /^@?[A-Za-z0-9][\w.~-]*(?:\/[A-Za-z0-9_][\w.~-]*)?$/.test(name);
}
