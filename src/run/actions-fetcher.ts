import type { GithubContents } from '../clients/github-contents.ts';
import type { Fetcher } from '../engine/scan.ts';
import { append } from '../model/append.ts';
import type { Facts } from '../model/facts.ts';
import { type Finding, severityRank } from '../model/finding.ts';
import { MemoryWorkspace } from '../model/memory.ts';
import {
  type InnerFinding,
  isOnGitHub,
  type RemoteActions,
  type RemoteRepository,
  type RepositoryAction,
} from '../model/remote-actions.ts';
import { defaultSettings } from '../model/settings.ts';
import { LineIndex } from '../model/span.ts';
import { isCommitId } from '../versions/action-ref.ts';
import { type FetcherOptions, limited } from './fetcher-options.ts';
import { userAgent } from './version.ts';

const nothing: RemoteActions = { repositoryOf: () => undefined, inside: () => undefined };
const parallel = 6;
/** Actions in actions in actions. */
const deepest = 3;

/**
 * What GitHub says of the repositories of actions, and what actions do at the commits that pin them. Asked with a token
 * only: without one there are 60 requests an hour.
 */
export function remoteActions(options: FetcherOptions): Fetcher<'actions'> {
  return async (facts, change) => {
    const { offline, token, endpoints, store, date } = options;
    const trees = [facts, ...(change ? [change.base] : [])];
    const targets = offline || !token ? [] : trees.flatMap(targetsOf);
    if (targets.length === 0) return { value: nothing, diagnostics: [] };
    const [{ GithubContents }, { createHttp }] = await Promise.all([
      import('../clients/github-contents.ts'),
      import('../clients/http.ts'),
    ]);
    const contents = new GithubContents({
      http: limited(createHttp({ userAgent }), options),
      token: token ?? null,
      ...(endpoints.github ? { endpoint: endpoints.github } : {}),
      ...(store ? { store } : {}),
    });
    const repositories = new Map<string, RemoteRepository>();
    const inside = new Map<string, readonly InnerFinding[]>();
    const reader = new InnerReader(contents, date);
    const works = new Map<string, () => Promise<void>>();
    for (const target of targets) {
      const name = nameOf(target);
      works.set(name, async () => {
        const found = await contents.repository(name);
        if (found) repositories.set(name, found);
      });
      if (target.ref === null || !isCommitId(target.ref)) continue;
      works.set(keyOf(target), async () => {
        const found = await reader.read(target, deepest, new Set());
        if (found !== undefined) inside.set(keyOf(target), found);
      });
    }
    const waiting = [...works.values()];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await next();
    };
    await Promise.all(Array.from({ length: Math.min(parallel, waiting.length) }, work));
    const value: RemoteActions = {
      repositoryOf: (target) => repositories.get(nameOf(target)),
      inside: (target) => inside.get(keyOf(target)),
    };
    return { value, diagnostics: contents.diagnostics() };
  };
}

function targetsOf(facts: Facts): RepositoryAction[] {
  return facts
    .all('action')
    .flatMap(({ target }) => (target.type === 'repository' && isOnGitHub(target) ? [target] : []));
}

function nameOf({ owner, repository }: RepositoryAction): string {
  return `${owner}/${repository}`.toLowerCase();
}

function keyOf(target: RepositoryAction): string {
  return `${nameOf(target)}/${target.subpath}@${target.ref}`;
}

/** Reads actions at their commits with the sources and rules of this tool, and what they use in turn. */
class InnerReader {
  readonly #contents: GithubContents;
  readonly #date: string;
  readonly #known = new Map<string, Promise<Read | null | undefined>>();

  constructor(contents: GithubContents, date: string) {
    this.#contents = contents;
    this.#date = date;
  }

  /** Undefined where the action itself could not be read. */
  async read(
    target: RepositoryAction,
    depth: number,
    above: ReadonlySet<string>,
  ): Promise<readonly InnerFinding[] | undefined> {
    const key = keyOf(target);
    let known = this.#known.get(key);
    if (known === undefined) {
      known = this.#readOne(target);
      this.#known.set(key, known);
    }
    const read = await known;
    if (!read) return read === null ? [] : undefined;
    const found = [...read.findings];
    if (depth <= 1) return found;
    const seen = new Set([...above, key]);
    for (const inner of read.pinned) {
      if (seen.has(keyOf(inner))) continue;
      append(found, (await this.read(inner, depth - 1, seen)) ?? []);
    }
    return found;
  }

  async #readOne(target: RepositoryAction): Promise<Read | null | undefined> {
    const { owner, repository, subpath, ref } = target;
    const name = `${owner}/${repository}`;
    for (const path of filesOf(subpath)) {
      const text = await this.#contents.file(name, path, ref!);
      if (text === undefined) return undefined;
      if (text === null) continue;
      const files = { [path]: text };
      const image = /^[ \t]*image:[ \t]*['"]?((?!docker:)[\w./-]+)['"]?[ \t]*$/m.exec(text)?.[1];
      if (image !== undefined && /^[ \t]*using:[ \t]*['"]?docker['"]?[ \t]*$/m.test(text)) {
        const dockerfile = [...subpath.split('/'), ...image.split('/')].filter(
          (part) => part !== '' && part !== '.',
        );
        const built = await this.#contents.file(name, dockerfile.join('/'), ref!);
        if (built === undefined) return undefined;
        if (built !== null) files[dockerfile.join('/')] = built;
      }
      return this.#judge(target, files);
    }
    return null;
  }

  async #judge(target: RepositoryAction, files: Readonly<Record<string, string>>): Promise<Read> {
    const [{ scan }, { readers }, { rules }] = await Promise.all([
      import('../engine/scan.ts'),
      import('./run-scan.ts'),
      import('../rules/index.ts'),
    ]);
    const { owner, repository, ref } = target;
    const report = await scan({
      mode: 'audit',
      head: new MemoryWorkspace(files, null),
      base: null,
      date: this.#date,
      settings: defaultSettings,
      rules: rules.filter(({ judgesInsideActions }) => judgesInsideActions),
      allRules: rules,
      readers,
      fetchers: {},
      baseline: new Map(),
      honourComments: false,
      failOn: 'none',
      version: '',
      repository: { host: 'github.com', owner, name: repository },
      diagnostics: [],
      now: () => 0,
    });
    const lines = new Map<string, LineIndex>();
    const findings = report.findings.flatMap((finding): InnerFinding[] => {
      if (severityRank[finding.severity] < severityRank.warning) return [];
      const text = files[finding.path] ?? '';
      const index = lines.get(finding.path) ?? new LineIndex(text);
      lines.set(finding.path, index);
      return [
        {
          rule: finding.rule,
          what: whatOf(finding, text),
          file: `${owner}/${repository}/${finding.path}`,
          line: index.positionAt(finding.span.start).line,
        },
      ];
    });
    const pinned = report.facts.all('action').flatMap(({ target: inner, surface }): RepositoryAction[] => {
      if (inner.type === 'repository' && isOnGitHub(inner))
        return inner.ref !== null && isCommitId(inner.ref) ? [inner] : [];
      // A reusable workflow's own workflows, and `$/…`, are of its own commit; `./…` in a step is the caller's.
      const isOwn = inner.type === 'self' || (inner.type === 'local' && surface === 'workflow');
      return isOwn
        ? [{ type: 'repository', owner, repository, subpath: inner.path.replace(/^[.$]?\/+/, ''), ref }]
        : [];
    });
    return { findings, pinned };
  }
}

interface Read {
  readonly findings: readonly InnerFinding[];
  /** What it uses at a commit. */
  readonly pinned: readonly RepositoryAction[];
}

/** A reusable workflow is a file; an action is a folder with one of two. */
function filesOf(subpath: string): string[] {
  if (/\.ya?ml$/.test(subpath)) return [subpath];
  const folder = subpath === '' ? '' : `${subpath.replace(/\/+$/, '')}/`;
  return [`${folder}action.yml`, `${folder}action.yaml`];
}

/** The words that stand there, in one short line. */
function whatOf({ span }: Finding, text: string): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').replaceAll('`', '').trim();
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
