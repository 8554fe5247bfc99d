import { baseName } from '../../model/workspace.ts';

/** A path as far as it can be compared: `./x` and `x` are one. Null when nothing of it is known. */
export function pathKey(pattern: string): string | null {
  const text = pattern
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');
  if (text === '') return pattern.startsWith('/') ? '/' : '.';
  return /^[\0/.]*$/.test(text) && text.includes('\0') ? null : text;
}

export function matchesFile(pattern: string, names: ReadonlySet<string>): boolean {
  const key = pathKey(pattern);
  if (key === null) return false;
  if (names.has(key)) return true;
  for (const name of names) {
    // `/tmp/x` written, then `cd /tmp` and `./x`; a folder before may be told in another way.
    const [a, b] = [baseName(key), baseName(name)];
    if (
      a === b &&
      a.length > 2 &&
      (!key.includes('/') || !name.includes('/') || key.includes('\0') || name.includes('\0'))
    )
      return true;
    if (/[*?]/.test(a) && !/^[*?.]+$/.test(a) && globMatches(a, b)) return true;
  }
  return false;
}

/** `*` and `?` only, in time linear in both (the two-pointer match). */
function globMatches(glob: string, text: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let mark = 0;
  while (place < text.length) {
    if (at < glob.length && (glob[at] === '?' || (glob[at] !== '*' && glob[at] === text[place]))) {
      at++;
      place++;
    } else if (at < glob.length && glob[at] === '*') {
      star = at++;
      mark = place;
    } else if (star !== -1) {
      at = star + 1;
      place = ++mark;
    } else return false;
  }
  while (glob[at] === '*') at++;
  return at === glob.length;
}

/** Certificates, settings and archives do not run by lying among programs. */
const notPrograms =
  /\.(?:pem|crt|cer|key|asc|gpg|pub|sig|sha\d*|json|ya?ml|toml|xml|txt|md|csv|conf|cfg|list|repo|proto|tar|tgz|tar\.\w+|zip|gz|xz|bz2|zst)$/i;

/** Folders on the search path: what lands there is run by name. */
export function isProgramFolder(path: string): boolean {
  if (notPrograms.test(path)) return false;
  return (
    /(?:^|\/)s?bin(?:\/[^/]*)?$/.test(path) ||
    (/\/plugins?\/[^/]*$/.test(path) && /(?:docker|helm|kubectl)/.test(path))
  );
}

const systemFolder = /^\/(?:$|usr|opt|bin|sbin|lib|etc\/profile)|(?:^|\/)s?bin(?:\/|$)|^~\/\.local(?:\/|$)/;

/** Folders that the system's programs are in or look into: `/usr/local`, `~/.local`. */
export function isSystemFolder(path: string): boolean {
  return systemFolder.test(path);
}

/** The file itself, or one that speaks of it: its signature, its checksum. */
export function mentionsFile(pattern: string, names: ReadonlySet<string>): boolean {
  if (matchesFile(pattern, names)) return true;
  // `x.asc`, `x.sig`, `@x`, `--signature=x.sig`, and what stands before an unknown part.
  const base = baseName(pattern.replace(/^(?:--?[\w-]+=|@)/, ''));
  for (const name of names) {
    const own = baseName(name);
    if (
      own.length > 2 &&
      base.startsWith(own) &&
      /^\.(?:asc|sig|sign|gpg|minisig|pem|bundle|sigstore|sha\d*|intoto)/.test(base.slice(own.length))
    )
      return true;
  }
  return false;
}
