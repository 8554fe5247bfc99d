/**
 * What two `integrity` values of one version say of its content. `replaced`: one file has another hash. `unproven`:
 * no hash is shared, but which file each is of is not written, so they may be of different files of one release.
 */
export type ContentChange = 'same' | 'unproven' | 'replaced';

/** Stands for a file's name where a release has several files and the lockfile does not say which one. */
export const someFile = '?';

/**
 * A hash with the file that it is of: `sha256:…@foo-1.0-py3-none-any.whl`. A hash without a name is of the one
 * file that its format knows (npm's tarball, Cargo's crate), or one of a set that is published as a whole.
 */
export function hashOfFile(hash: string, file: string | null): string {
  return `${hash}@${file === null || file === '' ? someFile : file.replace(/\s/g, '%20')}`;
}

/**
 * `integrity` is a list of hashes with spaces between (`sha512-…`, `sha256:…@file`, `10c0/…`). Only hashes of one
 * file and one algorithm are compared: a release has many files, and they are added, left out and chosen by
 * platform without any of them changing.
 */
export function contentChange(before: string | null, after: string | null): ContentChange {
  if (before === null || after === null || before === after) return 'same';
  const old = hashesByFile(before);
  let comparable = false;
  let unproven = false;
  let shared = false;
  for (const [key, hashes] of hashesByFile(after)) {
    const others = old.get(key);
    if (others === undefined) continue;
    const isShared = [...hashes].some((hash) => others.has(hash));
    if (key.startsWith(`${someFile} `)) {
      if (!isShared) unproven = true;
    } else if (key.startsWith(' ')) comparable = true;
    // Named files are judged one by one.
    else if (!isShared) return 'replaced';
    shared ||= isShared;
  }
  if (shared) return 'same';
  return comparable ? 'replaced' : unproven ? 'unproven' : 'same';
}

/** By file and algorithm: `foo.whl sha256`. */
function hashesByFile(integrity: string): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const written of integrity.split(/\s+/)) {
    if (written === '') continue;
    const at = written.indexOf('@');
    const hash = at === -1 ? written : written.slice(0, at);
    const cut = hash.search(/[-:/]/);
    // Bare hex says its algorithm by its length.
    const kind = cut === -1 ? String(hash.length) : hash.slice(0, cut);
    const key = `${at === -1 ? '' : written.slice(at + 1)} ${kind}`;
    const value = hexOf(hash.slice(cut + 1));
    const set = files.get(key);
    if (set) set.add(value);
    else files.set(key, new Set([value]));
  }
  return files;
}

/** `sha1:b432…` and `sha1-tDLd…=` are one hash: formats write it in hex or in base64. */
function hexOf(hash: string): string {
  if (!/^[A-Za-z0-9+/]{27,86}={1,2}$/.test(hash)) return hash;
  try {
    return [...atob(hash)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  } catch {
    return hash;
  }
}
