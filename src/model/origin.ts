import type { Origin } from './dependency.ts';

/**
 * Host and path of a repository in one spelling: `git+ssh://git@github.com/A/b.git`, `git@github.com:a/b` and
 * `https://github.com:443/a/b/` are one.
 */
export function repositoryOf(url: string): string {
  const plain = decoded(url.trim())
    .replace(/[?#].*$/s, '')
    // `git::https://…` (Terraform), `git+https://…`, `scm:git:https://…`
    .replace(/^(?:scm:)?git(?:::|:(?=https?:))/i, '')
    .replace(/^(?:(?:git|hg|svn|bzr)\+)?[a-z]+:\/\/+/i, '')
    .replace(/^[^/@]*@/, '')
    .replace(/^([\w.-]+):(?!\d+(?:\/|$))\/?/, '$1/')
    .replace(/^([^/]+):(?:443|80|22)(?=\/|$)/, '$1')
    // GitHub and GitLab answer SSH on these hosts where its port is closed.
    .replace(/^(?:ssh\.(?=github\.com)|altssh\.(?=gitlab\.com|bitbucket\.org)|www\.)/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '');
  return plain.replace(/\/+$/, '').toLowerCase();
}

/** Host and path of a registry, without the scheme, a user's name and password, a default port, or a last slash. */
export function registryOf(url: string): string {
  const plain = url
    .replace(/^(?:sparse\+|registry\+)?[a-z+]+:\/\/(?:[^/@]*@)?/i, '')
    .replace(/^([^/:]+):(?:443|80)(?=\/|$)/, '$1')
    .replace(/\/+$/, '')
    .replace(/\/(?:simple|\+simple)$/, '');
  const slash = plain.indexOf('/');
  return slash === -1 ? plain.toLowerCase() : plain.slice(0, slash).toLowerCase() + plain.slice(slash);
}

/** The host of an address; null for a path, which is on none. */
export function hostOf(url: string): string | null {
  const host = /^[a-z+]+:\/\/(?:[^/@]*@)?([^/?#:]+)/i.exec(url)?.[1];
  return host === undefined || /^file:/i.test(url) ? null : host.toLowerCase();
}

/** Who delivers, in one text: equal for one source however it is written, and whatever commit is taken of it. */
export function sourceKey(origin: Origin): string {
  switch (origin.type) {
    case 'index':
      return 'index';
    case 'path':
      return 'path';
    case 'git':
      return `git ${repositoryOf(origin.url)}`;
    case 'registry':
      return `registry ${registryOf(origin.url)}`;
    case 'url':
      return hostOf(origin.url) === null ? 'path' : `url ${hostOf(origin.url)}`;
  }
}

const archive = /\.(?:whl|zip|tgz|tar|tar\.(?:gz|bz2|xz|zst)|tbz2?|gem|crate|nupkg|conda|jar|phar|egg)$/i;

/** `vendor/alpha-1.0.0.tgz`: somebody else's package, kept beside the project. Any other path is the project's own folder. */
export function isArchivePath(path: string): boolean {
  return archive.test(path.replace(/[?#].*$/, ''));
}

/** Whether a locked entry is somebody else's: members of the workspace and folders beside it are not. */
export function isForeign(origin: Origin): boolean {
  return origin.type !== 'path' || isArchivePath(origin.path);
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
