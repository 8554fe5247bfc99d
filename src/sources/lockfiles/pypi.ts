import type { Origin } from '../../model/dependency.ts';
import { index } from './entry.ts';

/** One spelling per project, as the index itself takes them (https://peps.python.org/pep-0503/#normalized-names). */
export function pypiName(name: string): string {
  return /[A-Z_.]|--/.test(name) ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
}

/** Index URLs with `/simple` or without, user and password left out. */
export function pypiRegistry(url: string): Origin {
  const plain = url.replace(/^(https?:\/\/)[^/@]*@/, '$1').replace(/\/(?:simple|pypi)?\/?$/, '');
  return /^https?:\/\/(?:pypi\.org|pypi\.python\.org)$/.test(plain)
    ? index
    : { type: 'registry', url: plain };
}

/** `git+https://host/x.git@ref#egg=x`, `https://…/x-1.0-py3-none-any.whl`, `file:…`, a path. */
export function pypiReference(written: string): Origin {
  const vcs = /^(?:git|hg|svn|bzr)\+([^#]*)(?:#([0-9a-f]{7,64})$)?/.exec(written);
  if (vcs) {
    const [, url, commit] = vcs;
    const host = url!.indexOf('://') + 3;
    const slash = url!.indexOf('/', host);
    const at = url!.lastIndexOf('@');
    // An `@` before the path is a user's.
    if (slash === -1 || at < slash) return { type: 'git', url: url!, ref: commit ?? null };
    return { type: 'git', url: url!.slice(0, at), ref: commit ?? url!.slice(at + 1) };
  }
  if (/^https?:/i.test(written)) return { type: 'url', url: written.replace(/#.*$/, '') };
  return { type: 'path', path: written.replace(/^file:(?:\/\/)?/, '') };
}

/** `x-1.2.3-py3-none-any.whl`, `x-1.2.3.tar.gz` → `1.2.3`; null when the name does not say. */
export function versionInFile(file: string): string | null {
  const name = file.replace(/[?#].*$/, '').slice(file.replace(/[?#].*$/, '').lastIndexOf('/') + 1);
  const wheel = /^[^-]+-([^-]+)-[^/]*\.whl$/.exec(name);
  if (wheel) return decoded(wheel[1]!);
  const archive = /-(\d[^-]*)\.(?:tar\.gz|zip|tar\.bz2|tgz)$/.exec(name);
  return archive ? decoded(archive[1]!) : null;
}

function decoded(text: string): string {
  return text.replace(/%2B/gi, '+').replace(/%21/g, '!');
}

/** The version a git checkout stands for: its commit, when it is written. */
export function versionOf(origin: Origin): string | null {
  if (origin.type === 'git') return origin.ref;
  return origin.type === 'url' ? versionInFile(origin.url) : null;
}
