import type { Origin } from '../../model/dependency.ts';
import type { ModuleUse } from '../../model/module.ts';

/** A full object name, SHA-1 or SHA-256. A short one may mean another object tomorrow. */
export function isCommit(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}

const branchNames = new Set([
  'head',
  'main',
  'master',
  'trunk',
  'develop',
  'development',
  'dev',
  'stable',
  'latest',
  'nightly',
  'edge',
  'next',
  'staging',
  'production',
  'gh-pages',
]);

/**
 * What a ref's own words say: a commit, a version-like tag, a branch by its usual name, or null where
 * only the repository could tell.
 */
export function pinOfRef(ref: string | null): ModuleUse['pin'] {
  if (ref === null || ref === '') return 'none';
  if (isCommit(ref)) return 'content';
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  if (ref.startsWith('refs/heads/') || branchNames.has(name.toLowerCase())) return 'branch';
  if (ref.startsWith('refs/tags/')) return 'tag';
  // By convention `release-1.2` is the branch that 1.2.3 is tagged on.
  if (/^(?:releases?|stable|support|hotfix|maint(?:enance)?)[-_/]v?\d+(?:\.(?:\d+|x))?$/i.test(name))
    return 'branch';
  if (/\d+\.\d+/.test(name) || /^(?:[\w.-]+[-/])?v?\d+$/.test(name)) return 'tag';
  // A variable, a template, some of a commit id: only the run or the repository could tell.
  if (/[${}<>\0]/.test(name) || /^[0-9a-f]{7,39}$/i.test(name)) return 'unknown';
  // `prod`, `feature/x`: people tag versions, and what is no version moves.
  return 'branch';
}

/** The ref in the address of one file; elsewhere a commit or a version in its path, or nothing that holds it. */
export function refOfAddress(url: string): { readonly ref: string | null; readonly pin: ModuleUse['pin'] } {
  const named =
    /\/(?:-\/)?(?:raw|blob)\/(refs\/(?:heads|tags)\/[^/?#]+|(?:branch|tag|commit)\/[^/?#]+|[^/?#]+)\//.exec(
      url,
    )?.[1] ??
    /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(refs\/(?:heads|tags)\/[^/]+|[^/]+)\//.exec(
      url,
    )?.[1];
  if (named !== undefined) {
    const ref = named.replace(/^(?:branch|tag|commit)\//, '');
    return { ref, pin: pinOfRef(ref) };
  }
  if (/[${}<>\0]/.test(url)) return { ref: null, pin: 'unknown' };
  const path = url.replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*/, '');
  for (const part of path.split('/')) {
    if (isCommit(part)) return { ref: part, pin: 'content' };
    if (/(?:^|[-_@v])\d+\.\d+/.test(part)) return { ref: part, pin: 'tag' };
  }
  return { ref: null, pin: 'none' };
}

/** `git+https://host/o/r.git@ref#egg=x` (pip, npm with `#ref`) → where and which; null when it is no git URL. */
export function gitOrigin(url: string): Extract<Origin, { type: 'git' }> | null {
  const prefixed = /^git\+/.test(url);
  const bare = url.replace(/^git\+/, '');
  if (!prefixed && !/^(?:git:\/\/|git@|ssh:\/\/|https?:\/\/[^\s#?]*\.git(?:[@#?/]|$))/.test(bare))
    return null;
  const [address = '', fragment = ''] = split(bare, '#');
  // The `@` of `git@host` and of `user:token@host` stand before the path.
  const pathStart = address.indexOf('/', address.includes('://') ? address.indexOf('://') + 3 : 0);
  const mark = address.lastIndexOf('@');
  if (mark > pathStart && pathStart !== -1)
    return { type: 'git', url: address.slice(0, mark), ref: address.slice(mark + 1) || null };
  const ref = fragment === '' || /^(?:egg|subdirectory|semver:|path:)/.test(fragment) ? null : fragment;
  return { type: 'git', url: address, ref };
}

function split(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
