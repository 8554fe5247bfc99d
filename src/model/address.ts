/** What an address's own words say of the content behind it. */
export type AddressPin =
  | 'content' // a commit, a hash: nothing else can come
  | 'version' // a tag, a release, a version in the file's name
  | 'elsewhere' // a variable stands where the commit or the version would
  | 'moving'; // a branch, `latest`, or nothing

/** A part of an address that holds a branch, a tag or a commit, as its host has it. */
export interface AddressRef {
  /** Unknown parts as `\0`. */
  readonly ref: string;
  /** The address itself says which of the three it is: `refs/heads/x`, `raw/tag/x`. */
  readonly kind: 'branch' | 'tag' | 'commit' | null;
  readonly repository: string;
}

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const versionTag =
  /^(?:[a-z][\w.-]*[-_/@])?v?\d+(?:\.\d+)+(?:[-+.]?(?:rc|alpha|beta|a|b|pre|post|dev|p)[-.]?\d*)?(?:\+[\w.]+)?$/i;
const branches =
  /^(?:HEAD|main|master|trunk|develop|development|dev|stable|latest|nightly|edge|next|staging|production|prod|canary|snapshot|gh-pages|release|releases|beta|alpha)$/i;
const movingTag =
  /^(?:latest|nightly|edge|canary|continuous|dev|develop|tip|head|main|master|rolling|snapshot|unstable|stable|preview|current)(?:[-_.].*)?$/i;
const packed = /\.(?:tar\.(?:gz|bz2|xz|zst)|tgz|tbz2?|txz|zip|tar|whl|gz|bz2|xz)$/i;

/** What its own words fix of what an address gives. Bounded by the address's length. */
export function pinOfAddress(url: string): AddressPin {
  if (/[#&?](?:sha(?:1|224|256|384|512)|md5)[=-]/i.test(url)) return 'content';
  const found = refInAddress(url);
  if (found !== null) return pinOfRef(found);
  const { segments } = partsOf(url);
  if (segments.some((one) => commit.test(one.replace(packed, '')))) return 'content';
  const release = segments.findIndex((one, at) => one === 'releases' && segments[at + 1] === 'download');
  if (release !== -1 && segments.length > release + 3) {
    const tag = segments[release + 2]!;
    return /^\0+$/.test(tag) ? 'elsewhere' : movingTag.test(tag) ? 'moving' : 'version';
  }
  const file = segments.at(-1) ?? '';
  if (hasVersion(file.replace(packed, ''))) return 'version';
  if (segments.slice(0, -1).some((one) => /^(?:[\w.-]*@)?v?\d+(?:\.\d+)+(?:[-+.]\w+)*$/.test(one)))
    return 'version';
  return segments.some((one) => one.includes('\0')) ? 'elsewhere' : 'moving';
}

/** `tool-1.2.3`, `tool_v2.0`, `tool-12`: a word of the name that is a version. `python3.11` and `x64` are none. */
function hasVersion(stem: string): boolean {
  return /(?:^|[-_@])v?\d+(?:\.\d+)+/.test(stem) || /[-_@]v?\d{1,8}$/.test(stem);
}

function pinOfRef({ ref, kind }: AddressRef): AddressPin {
  if (kind === 'branch') return 'moving';
  if (/^\0+$/.test(ref)) return kind === 'tag' ? 'version' : 'elsewhere';
  if (commit.test(ref)) return 'content';
  // By convention `release-1.2` is the branch that 1.2.3 is tagged on.
  if (
    kind === null &&
    /^(?:releases?|stable|support|hotfix|maint(?:enance)?)[-_/]v?\d+(?:\.(?:\d+|x))?$/i.test(ref)
  )
    return 'moving';
  if (kind === 'tag' || versionTag.test(ref) || /^v\0/.test(ref) || /^v?\d+$/.test(ref)) return 'version';
  return /\0/.test(ref) && /\d/.test(ref) ? 'version' : 'moving';
}

function partsOf(url: string): { host: string; segments: readonly string[]; query: string } {
  const bare = url.replace(/^[a-z][a-z+.-]*:\/\//i, '');
  const [path = '', query = ''] = bare.split(/[?#]/, 2) as [string, string?];
  const [host = '', ...segments] = path.split('/').filter((one, at) => one !== '' || at === 0);
  return { host: host.replace(/^[^@]*@/, '').toLowerCase(), segments, query };
}

/** The branch, tag or commit that an address of a code host names; null for other addresses. */
export function refInAddress(url: string): AddressRef | null {
  const { host, segments, query } = partsOf(url);
  const given = /(?:^|&)ref=([^&]*)/.exec(query)?.[1];
  if (given !== undefined && /\/(?:contents|repository|raw)(?:\/|$)|\/api\//.test(url))
    return refOf([given], segments.slice(0, 3).join('/'));
  if (
    /^raw\.(?:githubusercontent\.com|githack\.com)$|^(?:cdn\.)?rawgit\.com$|^rawcdn\.githack\.com$/.test(host)
  )
    return rawRef(segments);
  if (host === 'cdn.statically.io' && segments[0] === 'gh') return rawRef(segments.slice(1));
  if (/(?:^|\.)jsdelivr\.net$/.test(host) && segments[0] === 'gh') {
    const at = segments.findIndex((one) => one.includes('@'));
    if (at === -1) return { ref: '', kind: 'branch', repository: segments.slice(1, 3).join('/') };
    const [name = '', ref = ''] = segments[at]!.split('@', 2) as [string, string?];
    return refOf([ref], [...segments.slice(1, at), name].join('/'));
  }
  if (host === 'codeload.github.com') return keyed(segments, /^(?:legacy\.)?(?:tar\.gz|zip)$/);
  if (host === 'api.github.com') return keyed(segments, /^(?:tarball|zipball)$/);
  if (host === 'github.com' || host === 'www.github.com')
    return keyed(segments, /^(?:raw|archive|tarball|zipball|blob)$/);
  if (host === 'bitbucket.org') return keyed(segments, /^(?:raw|get|src)$/);
  const dash = segments.indexOf('-');
  if (dash !== -1 && /^(?:raw|archive)$/.test(segments[dash + 1] ?? ''))
    return refOf(segments.slice(dash + 2), segments.slice(0, dash).join('/'));
  // Gitea and Forgejo say which of the three it is; of their archives only the known host is sure.
  const raw = segments.indexOf('raw');
  if (raw >= 2 && /^(?:branch|tag|commit)$/.test(segments[raw + 1] ?? '')) {
    const kind = segments[raw + 1] as 'branch' | 'tag' | 'commit';
    return { ref: segments[raw + 2] ?? '', kind, repository: segments.slice(0, raw).join('/') };
  }
  if (/^(?:codeberg\.org|gitea\.com)$/.test(host)) return keyed(segments, /^(?:archive|raw)$/);
  return null;
}

/** `owner/name/<word>/<ref>/…` */
function keyed(segments: readonly string[], word: RegExp): AddressRef | null {
  const at = segments.findIndex((one, place) => place >= 1 && word.test(one));
  return at === -1 ? null : refOf(segments.slice(at + 1), segments.slice(0, at).join('/'));
}

/** `owner/name/<ref>/<path>`; one variable may stand for owner and name together, or for all that is before the path. */
function rawRef(segments: readonly string[]): AddressRef | null {
  if (segments.length === 0) return null;
  const whole = (at: number): boolean => /^\0+$/.test(segments[at] ?? '');
  if (segments.length <= 2 && whole(0)) return { ref: '\0', kind: null, repository: '\0' };
  const shifted =
    whole(0) && (segments.length === 3 || (whole(1) && !looksLikeRef(segments[2]!) && !whole(2)));
  const start = shifted ? 1 : 2;
  return refOf(segments.slice(start), segments.slice(0, start).join('/'));
}

function looksLikeRef(text: string): boolean {
  return branches.test(text) || text === 'refs' || /\d+\.\d+|^v[\d\0]/.test(text) || commit.test(text);
}

/** What stands from the ref on: `refs/heads/main/x.sh`, `v1.2.tar.gz`, `main/x.sh`. */
function refOf(rest: readonly string[], repository: string): AddressRef | null {
  if (rest[0] === undefined) return null;
  if (rest[0] === 'refs' && (rest[1] === 'heads' || rest[1] === 'tags')) {
    const ref = rest.slice(2).join('/').replace(packed, '');
    return { ref, kind: rest[1] === 'heads' ? 'branch' : 'tag', repository };
  }
  return { ref: rest[0].replace(packed, ''), kind: null, repository };
}
