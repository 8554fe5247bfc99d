import type { SignatureKind } from '../../model/signature.ts';
import { readBlobs } from '../git.ts';
import type { Repository } from '../git-program.ts';
import { issuersOf } from './openpgp.ts';

/** What a commit object says of itself. */
export interface CommitRecord {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  /** `text` as in the header, without the leading spaces of its lines. */
  readonly signature: { readonly kind: SignatureKind | null; readonly text: string } | null;
  /** It names a key of GitHub's own: merges, squashes and edits made on the site. Anybody can write that. */
  readonly platform: boolean;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970. */
  readonly time: number;
}

/** The keys GitHub has signed with: until January 2024, and since (https://github.com/web-flow.gpg). */
const platformKeys = new Set(['4AEE18F83AFDEB23', 'B5690EEEBB952194']);

/** Commit objects by id, all from one process. What is missing or no commit is not in the map. */
export async function readCommits(
  repository: Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CommitRecord>> {
  const wanted = [...new Set(ids)];
  const contents = await readBlobs(repository, wanted);
  const records = new Map<string, CommitRecord>();
  for (const [place, id] of wanted.entries()) {
    const content = contents[place]!;
    if (content.ok) records.set(id, readCommit(id, content.text));
  }
  return records;
}

export function readCommit(id: string, text: string): CommitRecord {
  const end = text.indexOf('\n\n');
  const lines = (end === -1 ? text : text.slice(0, end)).split('\n');
  const parents: string[] = [];
  const people = new Map<string, Person>();
  const signatures = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines) {
    if (line.startsWith(' ')) {
      open?.push(line.slice(1));
      continue;
    }
    open = null;
    const cut = line.indexOf(' ');
    const key = line.slice(0, cut);
    const value = line.slice(cut + 1);
    if (key === 'parent') parents.push(value);
    else if (key === 'author' || key === 'committer') people.set(key, readPerson(value));
    else if ((key === 'gpgsig' || key === 'gpgsig-sha256') && !signatures.has(key)) {
      open = [value];
      signatures.set(key, open);
    }
  }
  const written = signatures.get('gpgsig') ?? signatures.get('gpgsig-sha256');
  const signature = written === undefined ? null : { kind: kindOf(written[0]!), text: written.join('\n') };
  return {
    id,
    parents,
    author: people.get('author') ?? nobody,
    committer: people.get('committer') ?? nobody,
    signature,
    platform:
      signature?.kind === 'pgp' &&
      (issuersOf(Buffer.from(signature.text, 'latin1')) ?? []).some((issuer) => platformKeys.has(issuer)),
  };
}

const nobody: Person = { name: '', email: '', time: 0 };

/** `A Person <a@example.com> 1687265060 -0400` */
function readPerson(value: string): Person {
  const open = value.lastIndexOf('<');
  const close = value.lastIndexOf('>');
  if (open === -1 || close < open) return nobody;
  return {
    name: value.slice(0, open).trim(),
    email: value.slice(open + 1, close),
    time:
      Number(
        value
          .slice(close + 1)
          .trim()
          .split(' ')[0],
      ) || 0,
  };
}

/** By the first line of the value; x509 is what gitsign and smimesign write. */
function kindOf(first: string): SignatureKind | null {
  if (first.startsWith('-----BEGIN PGP SIGNATURE-----') || first.startsWith('-----BEGIN PGP MESSAGE-----'))
    return 'pgp';
  if (first.startsWith('-----BEGIN SSH SIGNATURE-----')) return 'ssh';
  if (first.startsWith('-----BEGIN SIGNED MESSAGE-----')) return 'x509';
  return null;
}

/** The author goes by the name or by the no-reply address of one of these logins. Anybody can write that, too. */
export function isBot({ author }: Pick<CommitRecord, 'author'>, bots: readonly string[]): boolean {
  const login = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/.exec(author.email)?.[1];
  return bots.includes(author.name) || (login !== undefined && bots.includes(login));
}
