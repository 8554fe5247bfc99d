/** The repository that is checked, as its server knows it. */
export interface OwnRepository {
  /** `github.com` where nothing else is said. */
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

/** Whose something is: this repository's, another's of the same owner, or somebody else's. */
export type Ownership = 'repository' | 'owner' | null;

/** `acme/widget`, `https://github.com/acme/widget.git`, `git@host:group/sub/widget.git`; null for anything else. */
export function ownRepository(text: string | null | undefined): OwnRepository | null {
  if (!text || text.length > 1000) return null;
  const plain = /^([\w.-]+)\/([\w.-]+)$/.exec(text);
  if (plain) return { host: 'github.com', owner: plain[1]!, name: plain[2]! };
  const found = repositoryInAddress(text);
  return found;
}

/** The repository that an address is about: its clone address, a raw file, a release, an archive. */
export function repositoryInAddress(address: string): OwnRepository | null {
  const bare = address.replace(/^(?:git|hg)(?:::|\+)/, '');
  const match =
    /^(?:[a-z][a-z+.-]*:\/\/)?(?:[^@/\s]*@)?([\w.-]+\.[a-z]{2,})(?::\d+(?=\/))?[/:](\S+)$/i.exec(bare) ??
    null;
  if (match === null) return null;
  const host = match[1]!.toLowerCase().replace(/^www\./, '');
  let segments = match[2]!
    .split(/[?#@]/, 1)[0]!
    .split('/')
    .filter((one) => one !== '');
  const server = servers.get(host) ?? host;
  if (host === 'api.github.com') segments = segments[0] === 'repos' ? segments.slice(1) : [];
  if (host === 'cdn.jsdelivr.net' || host === 'cdn.statically.io') {
    if (segments[0] !== 'gh') return null;
    segments = segments.slice(1);
  }
  const end = segments.findIndex((one) => one === '-' || one === '_git');
  if (server !== 'github.com' && server !== 'bitbucket.org' && end === -1) {
    // Groups may be nested; the last part is the repository where it says so.
    const git = segments.findIndex((one) => one.endsWith('.git'));
    if (git !== -1) segments = segments.slice(0, git + 1);
  } else if (end !== -1) segments = segments.slice(0, end);
  else segments = segments.slice(0, 2);
  if (segments.length < 2) return null;
  const name = segments.at(-1)!.replace(/\.git$/, '');
  const owner = segments.slice(0, -1).join('/');
  if (name === '' || name.includes('\0') || owner.includes('\0')) return null;
  return { host: server, owner, name };
}

/** Addresses under other names of the same server. */
const servers: ReadonlyMap<string, string> = new Map([
  ['raw.githubusercontent.com', 'github.com'],
  ['codeload.github.com', 'github.com'],
  ['api.github.com', 'github.com'],
  ['objects.githubusercontent.com', 'github.com'],
  ['ghcr.io', 'github.com'],
  ['cdn.jsdelivr.net', 'github.com'],
  ['cdn.statically.io', 'github.com'],
  ['raw.githack.com', 'github.com'],
  ['registry.gitlab.com', 'gitlab.com'],
]);

/** Whether a repository is the own one, or of the same owner. Names are compared whole, in any case. */
export function ownershipOf(
  own: OwnRepository | null | undefined,
  other: Pick<OwnRepository, 'owner' | 'name'> & { readonly host?: string | undefined },
): Ownership {
  if (!own || (other.host ?? 'github.com').toLowerCase() !== own.host) return null;
  if (!same(own.owner, other.owner)) {
    // A group's subgroups are the same people's.
    return own.host !== 'github.com' && same(own.owner.split('/')[0]!, other.owner.split('/')[0]!)
      ? 'owner'
      : null;
  }
  return same(own.name, other.name) ? 'repository' : 'owner';
}

/** The same for an address; null where it is of no repository. */
export function ownershipOfAddress(own: OwnRepository | null | undefined, address: string): Ownership {
  if (!own) return null;
  const found = repositoryInAddress(address);
  return found === null ? null : ownershipOf(own, found);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
