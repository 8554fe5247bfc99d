import type { Origin } from '../../model/dependency.ts';
import { registryOf } from '../../model/origin.ts';
import { lookUp } from '../../model/table.ts';
import { index } from './entry.ts';

const npmjs = 'https://registry.npmjs.org/';
const yarnpkg = 'https://registry.yarnpkg.com/';
/** All of them are answered by npm's own registry. */
const defaults = new Set([
  'registry.npmjs.org/',
  'registry.yarnpkg.com/',
  'registry.npmjs.com/',
  'www.registry.npmjs.org/',
  'skimdb.npmjs.com/registry/',
]);

/**
 * Where `resolved` points. A registry is told from a plain tarball by its path, `<registry>/<name>/-/<file>.tgz`;
 * a tarball of the default registry that belongs to another package is a URL like any other.
 */
export function npmOrigin(resolved: string | null, name: string): Origin {
  if (resolved === null || resolved === '') return index;
  const registry = resolved.startsWith(npmjs) ? npmjs : resolved.startsWith(yarnpkg) ? yarnpkg : null;
  if (registry !== null) {
    if (
      resolved.startsWith(name, registry.length) &&
      resolved.startsWith('/-/', registry.length + name.length)
    ) {
      return index;
    }
  }
  return rarerOrigin(resolved, name);
}

function rarerOrigin(resolved: string, name: string): Origin {
  const git = gitOrigin(resolved);
  if (git) return git;
  if (/^file:/i.test(resolved))
    return { type: 'path', path: resolved.slice('file:'.length).replace(/#.*$/, '') };
  if (!/^https?:/i.test(resolved)) return { type: 'path', path: resolved.replace(/#.*$/, '') };
  // A registry may have another port, a user in front or parts of the name escaped; the package stays.
  const url = unescaped(resolved.replace(/[?#].*$/, ''));
  const at = url.indexOf(`/${name}/-/`);
  if (at !== -1) {
    const registry = `${registryOf(url.slice(0, at))}/`;
    return defaults.has(registry) ? index : { type: 'registry', url: `https://${registry}` };
  }
  const packages = url.indexOf(`/download/${name}/`);
  if (packages !== -1) return { type: 'registry', url: url.slice(0, packages + 1) };
  return { type: 'url', url: resolved };
}

function unescaped(url: string): string {
  if (!url.includes('%')) return url;
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const forges: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  bitbucket: 'https://bitbucket.org/',
  gist: 'https://gist.github.com/',
};

/** `git+ssh://git@host/x.git#commit`, `github:a/b#commit`, and the forges' archives by commit. Null for all else. */
export function gitOrigin(written: string): Extract<Origin, { type: 'git' }> | null {
  const archive = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/tar\.gz\/([^/?#]+)/.exec(written);
  if (archive) return { type: 'git', url: `https://github.com/${archive[1]}`, ref: archive[2]! };
  const cut = written.indexOf('#');
  const url = cut === -1 ? written : written.slice(0, cut);
  const fragment = cut === -1 ? null : written.slice(cut + 1);
  const ref = fragment === null ? null : (/(?:^|[&:])commit[=:]([^&]+)/.exec(fragment)?.[1] ?? fragment);
  const forge = /^(github|gitlab|bitbucket|gist):(?!\/\/)(.+)$/.exec(url);
  if (forge) return { type: 'git', url: `${lookUp(forges, forge[1]!)}${forge[2]}`, ref };
  if (/^git\+/.test(url)) return { type: 'git', url: url.slice('git+'.length), ref };
  if (/^(git|ssh):/.test(url) || /^git@/.test(url) || (/^https?:/.test(url) && url.endsWith('.git'))) {
    return { type: 'git', url, ref };
  }
  // `https://github.com/owner/name#commit`, as yarn writes it.
  const isForge = /^https:\/\/(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+$/.test(url);
  return isForge && /^[0-9a-f]{40}$/.test(ref ?? '') ? { type: 'git', url, ref } : null;
}

/** `engines` of a package.json, with `node` under its product's name. Old packages have lists there: not read. */
export function npmEngines(engines: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof engines !== 'object' || engines === null || Array.isArray(engines)) return undefined;
  const found: Record<string, string> = {};
  let any = false;
  for (const [name, range] of Object.entries(engines)) {
    if (typeof range !== 'string' || name === '__proto__') continue;
    found[name === 'node' ? 'nodejs' : name] = range;
    any = true;
  }
  return any ? found : undefined;
}
