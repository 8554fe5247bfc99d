import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { RemoteTags } from '../model/rule.ts';
import { uriPart } from '../model/uri.ts';
import type { HttpGet } from './http.ts';

/** A commit that a place pins, with the tag that its comment names. */
export interface PinnedCommit {
  readonly repository: string;
  readonly commit: string;
  readonly tag: string | null;
}

/** A tag whose release may be immutable. */
export interface NamedTag {
  readonly repository: string;
  readonly tag: string;
}

export interface RemoteTagsRequest {
  readonly pins: Iterable<PinnedCommit>;
  readonly tags?: Iterable<NamedTag>;
  readonly http: HttpGet;
  /** `https://api.github.com`, or a server of one's own with `/api/v3`. */
  readonly endpoint?: string;
  readonly token?: string | null;
}

const publicEndpoint = 'https://api.github.com';
const parallel = 6;
/** More branches than this are not compared one by one. */
const mostBranches = 10;
/** Distinct tags whose releases are asked for: a workflow's token has 1,000 requests an hour for all of its runs. */
const mostReleases = 60;

/**
 * Asks GitHub where tags lead and which commits are the repository's own, each thing once. What it does not
 * answer is `unknown`, and one diagnostic says so. Never rejects.
 */
export async function fetchRemoteTags(
  request: RemoteTagsRequest,
): Promise<{ readonly remoteTags: RemoteTags; readonly diagnostics: readonly Diagnostic[] }> {
  const refs = new GithubRefs(request);
  const pins = new Map<string, PinnedCommit>();
  for (const pin of request.pins) pins.set(keyOf(pin.repository, `${pin.commit} ${pin.tag}`), pin);
  const tags = new Map<string, NamedTag>();
  for (const named of request.tags ?? []) tags.set(keyOf(named.repository, named.tag), named);
  const waiting = [
    ...[...pins.values()].map((pin) => () => refs.look(pin)),
    ...[...tags.values()].slice(0, mostReleases).map((named) => () => refs.lookRelease(named)),
  ];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: Math.min(parallel, waiting.length) }, work));
  return { remoteTags: refs, diagnostics: refs.diagnostics() };
}

/** The service gave no usable answer. */
class GithubError extends Error {}

interface Remote {
  readonly defaultBranch: string;
}

class GithubRefs implements RemoteTags {
  readonly #request: RemoteTagsRequest;
  readonly #tags = new Map<string, string | null | 'unknown'>();
  readonly #commits = new Map<string, boolean | 'unknown'>();
  readonly #immutable = new Map<string, boolean | 'unknown'>();
  readonly #replies = new Map<string, Promise<unknown>>();
  readonly #failures = new Map<string, string>();
  #stopped: string | null = null;

  constructor(request: RemoteTagsRequest) {
    this.#request = request;
  }

  commitOf(repository: string, tag: string): string | null | 'unknown' {
    const answer = this.#tags.get(keyOf(repository, tag));
    return answer === undefined ? 'unknown' : answer;
  }

  hasCommit(repository: string, commit: string): boolean | 'unknown' {
    return this.#commits.get(keyOf(repository, commit)) ?? 'unknown';
  }

  isImmutable(repository: string, tag: string): boolean | 'unknown' {
    return this.#immutable.get(keyOf(repository, tag)) ?? 'unknown';
  }

  /** https://docs.github.com/rest/releases/releases#get-a-release-by-tag-name; without a release nothing holds the tag. */
  async lookRelease({ repository, tag }: NamedTag): Promise<void> {
    const answer = await this.#answer(repository, async () => {
      const reply = await this.#get(`repos/${repository}/releases/tags/${encoded(tag)}`);
      return reply !== null && shape(reply).immutable === true;
    });
    this.#immutable.set(keyOf(repository, tag), answer);
  }

  diagnostics(): Diagnostic[] {
    if (this.#failures.size === 0) return [];
    const reasons = [...new Set(this.#failures.values())].join('; ');
    const names = [...this.#failures.keys()].sort();
    const some = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    const message = `GitHub could not be asked about ${some} (${reasons}), so their pins are not checked.`;
    return [diagnostic('unreachable', message)];
  }

  async look({ repository, commit, tag }: PinnedCommit): Promise<void> {
    let meant: string | null | 'unknown' = 'unknown';
    if (tag !== null) {
      meant = await this.#answer(repository, () => this.#tagCommit(repository, tag));
      this.#tags.set(keyOf(repository, tag), meant);
    }
    const known = keyOf(repository, commit);
    if (meant === commit) this.#commits.set(known, true);
    else if (!this.#commits.has(known))
      this.#commits.set(known, await this.#answer(repository, () => this.#isOwn(repository, commit)));
  }

  async #answer<T>(repository: string, ask: () => Promise<T>): Promise<T | 'unknown'> {
    try {
      return await ask();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!this.#failures.has(repository)) this.#failures.set(repository, reason);
      return 'unknown';
    }
  }

  async #tagCommit(repository: string, tag: string): Promise<string | null> {
    // People write `4.1.0` for the tag `v4.1.0`.
    const spellings = [tag, tag.startsWith('v') ? tag.slice(1) : `v${tag}`];
    for (const name of spellings) {
      const reply = await this.#get(`repos/${repository}/git/ref/tags/${encoded(name)}`);
      if (reply !== null) return this.#peeled(repository, reply);
    }
    // A repository that cannot be seen has no tags to see either.
    await this.#remote(repository);
    return null;
  }

  /** An annotated tag is an object of its own that leads to the commit, or to another tag. */
  async #peeled(repository: string, reply: unknown): Promise<string> {
    let object = shape(shape(reply).object);
    for (let hops = 0; object.type === 'tag' && hops < 5; hops++) {
      const next = await this.#get(`repos/${repository}/git/tags/${commitId(object.sha)}`);
      object = shape(shape(next).object);
    }
    if (object.type !== 'commit') throw new GithubError('a tag leads to no commit');
    return commitId(object.sha);
  }

  /** Whether one of the repository's own branches or tags has the commit: forks share its store of objects. */
  async #isOwn(repository: string, commit: string): Promise<boolean | 'unknown'> {
    const { defaultBranch } = await this.#remote(repository);
    const main = await this.#isBehind(repository, defaultBranch, commit);
    if (main !== false) return main !== 'absent';
    const tags = list(await this.#get(`repos/${repository}/tags?per_page=100`));
    if (tags.some((tag) => shape(shape(tag).commit).sha === commit)) return true;
    const branches = list(await this.#get(`repos/${repository}/branches?per_page=100`));
    const names = branches
      .map((branch) => String(shape(branch).name))
      .filter((name) => name !== defaultBranch);
    if (branches.some((branch) => shape(shape(branch).commit).sha === commit)) return true;
    for (const name of names.slice(0, mostBranches))
      if ((await this.#isBehind(repository, name, commit)) === true) return true;
    // Older tags may hold it where there are more than one page shows.
    return tags.length < 100 && names.length <= mostBranches ? false : 'unknown';
  }

  /** `absent`: no repository of the network has the commit. */
  async #isBehind(repository: string, branch: string, commit: string): Promise<boolean | 'absent'> {
    const reply = await this.#get(`repos/${repository}/compare/${encoded(branch)}...${commit}?per_page=1`);
    if (reply === null) return 'absent';
    const { status } = shape(reply);
    return status === 'behind' || status === 'identical';
  }

  async #remote(repository: string): Promise<Remote> {
    const reply = await this.#get(`repos/${repository}`);
    if (reply === null) throw new GithubError('the repository cannot be seen');
    const branch = shape(reply).default_branch;
    if (typeof branch !== 'string') throw new GithubError('the answer is not what the API promises');
    return { defaultBranch: branch };
  }

  /** The JSON of a path; null when there is no such thing. Each path is asked once. */
  #get(path: string): Promise<unknown> {
    const key = path.toLowerCase();
    const before = this.#replies.get(key);
    if (before) return before;
    const reply = this.#ask(path);
    this.#replies.set(key, reply);
    return reply;
  }

  async #ask(path: string): Promise<unknown> {
    if (this.#stopped !== null) throw new GithubError(this.#stopped);
    const { endpoint = publicEndpoint, token, http } = this.#request;
    const url = `${endpoint.replace(/\/+$/, '')}/${path}`;
    const headers: Record<string, string> = {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    };
    // Every request goes to the one endpoint: the token goes nowhere else.
    if (token) headers.authorization = `Bearer ${token}`;
    const reply = await http({ url, headers });
    if (reply.status === 404 || reply.status === 422) return null;
    if (reply.status === 429 || (reply.status === 403 && reply.headers['x-ratelimit-remaining'] === '0')) {
      this.#stopped = 'it limits requests';
      throw new GithubError(this.#stopped);
    }
    if (reply.status === 401) this.#stopped = 'it does not accept the token';
    if (reply.status !== 200) throw new GithubError(this.#stopped ?? `it answered ${reply.status}`);
    try {
      return JSON.parse(reply.body);
    } catch {
      throw new GithubError('the answer is not JSON or was cut off');
    }
  }
}

function keyOf(repository: string, rest: string): string {
  return `${repository.toLowerCase()} ${rest}`;
}

function encoded(ref: string): string {
  return ref.split('/').map(uriPart).join('/');
}

function shape(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new GithubError('the answer is not what the API promises');
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new GithubError('the answer is not what the API promises');
  return value;
}

function commitId(value: unknown): string {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
    throw new GithubError('the answer is not what the API promises');
  return value;
}
