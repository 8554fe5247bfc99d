import type { Origin } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import { gitOrigin, isCommit } from '../modules/git-url.ts';
import { isFixedUrl } from './pep508.ts';

export interface NpmRange {
  readonly ecosystem: Ecosystem;
  /** Another package than the key says: `npm:other@^1`. */
  readonly name: string | null;
  readonly requirement: string | null;
  readonly exact: boolean;
  readonly origin: Origin;
}

const index: Origin = { type: 'index' };

/**
 * The right side of a dependency in package.json, with what npm, yarn, pnpm and bun add to it
 * (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies).
 */
export function npmRange(written: string): NpmRange {
  const text = written.trim();
  const alias = /^(npm|jsr):(.*)$/s.exec(text);
  if (alias) {
    const at = alias[2]!.indexOf('@', 1);
    const isRange = /^[\d^~<>=*]/.test(alias[2]!);
    const range = isRange ? alias[2]! : at === -1 ? '' : alias[2]!.slice(at + 1);
    const name = isRange ? null : at === -1 ? alias[2]! : alias[2]!.slice(0, at);
    return {
      ecosystem: alias[1] as 'npm' | 'jsr',
      name,
      requirement: range || null,
      exact: isExactNpm(range),
      origin: index,
    };
  }
  const local = /^(?:workspace|file|link|portal):(.*)$/s.exec(text) ?? /^(\.{0,2}\/.*|~\/.*)$/s.exec(text);
  if (local) return of(text, true, { type: 'path', path: local[1]! });
  // A catalog or a patch is fixed elsewhere: the workspace file, the committed patch with its inner version.
  if (/^catalog:/.test(text)) return of(text, true, { type: 'path', path: 'pnpm-workspace.yaml' });
  const patch = /^patch:[^@]+@(?:npm(?::|%3A))?([^#]*)#/.exec(text)?.[1];
  if (patch !== undefined) return of(text, isExactNpm(patch), index);
  const hosted = /^(?:(github|gitlab|bitbucket|gist):)?([\w.-]+\/[\w.-]+|[0-9a-f]{20,})(?:#(.*))?$/.exec(
    text,
  );
  if (hosted && (hosted[1] !== undefined || hosted[2]!.includes('/'))) {
    const host = hosted[1] ?? 'github';
    const domain =
      host === 'gist' ? 'gist.github.com' : host === 'bitbucket' ? 'bitbucket.org' : `${host}.com`;
    return git(`https://${domain}/${hosted[2]}`, hosted[3] ?? null);
  }
  const origin = gitOrigin(text);
  if (origin) return git(origin.url, origin.ref);
  if (/^https?:\/\//.test(text)) return of(text, isFixedUrl(text), { type: 'url', url: text });
  return of(text || null, isExactNpm(text), index);
}

function of(requirement: string | null, exact: boolean, origin: Origin): NpmRange {
  return { ecosystem: 'npm', name: null, requirement, exact, origin };
}

function git(url: string, ref: string | null): NpmRange {
  return of(ref, ref !== null && isCommit(ref), { type: 'git', url, ref });
}

/** Only all of `x.y.z`: npm reads `1.2` as `1.2.x`. */
export function isExactNpm(range: string): boolean {
  return /^[=v\s]*\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?\s*$/.test(range);
}
