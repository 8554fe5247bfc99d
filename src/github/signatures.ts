import { append } from '../model/append.ts';
import type { CommitSignature, SignaturePolicy, SigningBaseline } from '../model/signature.ts';
import type { History, ServiceAnswer, ServiceQuestion } from '../run/history.ts';
import type { GitHubApi } from './api.ts';
import type { Place } from './fork-point.ts';
import type { ChosenTrees } from './trees.ts';

/** Where the commits of this run are: in the clone as far as it goes, else with GitHub. */
export function historyFor(place: Place, trees: ChosenTrees): History {
  const { opened, situation, api, prefix } = place;
  const { pullRequest } = situation;
  const checkedOut = trees.mode === 'audit' || trees.local !== null;
  return {
    repository: checkedOut ? opened.repository : null,
    base: trees.mode === 'audit' ? null : (trees.local?.base ?? null),
    since: trees.base?.revision ?? null,
    head: trees.mode === 'audit' ? trees.head.revision : (trees.local?.head ?? null),
    trust: trees.mode === 'audit' ? null : (trees.policy?.revision ?? null),
    ...(api !== null && pullRequest !== null && trees.mode === 'diff'
      ? { service: async (question) => commitsOfPull(await api(), pullRequest, prefix, question) }
      : {}),
  };
}

/** GitHub lists no more of a pull request: https://docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request. */
const mostCommits = 250;
/** One request tells the files of one commit, and a job has a thousand an hour for the whole repository. */
const mostAsked = 100;
const parallel = 6;

type PullRequest = Pick<NonNullable<Place['situation']['pullRequest']>, 'number' | 'base' | 'baseRef'>;
type Json = Readonly<Record<string, unknown>>;

/** Null where GitHub does not say: then nothing is known, and nobody is blamed. */
export async function commitsOfPull(
  api: GitHubApi,
  pull: PullRequest,
  prefix: string,
  { paths, policy }: ServiceQuestion,
): Promise<ServiceAnswer | null> {
  const listed = await api.list(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
    { pull_number: pull.number },
    mostCommits,
  );
  if (listed.items === null || listed.items.length >= mostCommits) return null;
  const own = listed.items.map(asObject).filter((commit) => parentsOf(commit) < 2);
  if (own.length > mostAsked) return null;
  const files = await inParallel(own, (commit) => filesOf(api, textAt(commit, 'sha')));
  if (files.some((each) => each === null)) return null;
  const commits = new Map<string, CommitSignature[]>();
  // Older commits know a file by its old name, so the newest come first.
  const names = new Map([...paths].map((path) => [prefix + path, path]));
  for (let at = own.length - 1; at >= 0; at--) {
    const signature = signatureFrom(own[at]!, policy.bots);
    for (const file of files[at]!) {
      const today = names.get(textAt(file, 'filename'));
      if (today === undefined) continue;
      commits.set(today, [...(commits.get(today) ?? []), signature]);
      if (file.status === 'renamed') names.set(textAt(file, 'previous_filename'), today);
    }
  }
  const doubtful = [...commits.values()].flat().some(({ grade }) => grade === 'none' || grade === 'platform');
  return {
    commits,
    ...(doubtful ? await standing(api, pull, policy) : { baseline: null, required: false }),
  };
}

/** Asked for only where an unsigned commit would be held against it. */
async function standing(
  api: GitHubApi,
  { base: sha, baseRef }: PullRequest,
  policy: SignaturePolicy,
): Promise<{ baseline: SigningBaseline | null; required: boolean }> {
  const most = Math.min(policy.baselineCommits * 2, 600);
  const [rules, recent] = await Promise.all([
    baseRef == null
      ? null
      : api.list('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch: baseRef }, 300),
    sha === '' ? null : api.list('GET /repos/{owner}/{repo}/commits', { sha }, most),
  ]);
  const required = (rules?.items ?? []).some((rule) => asObject(rule).type === 'required_signatures');
  if (recent?.items == null) return { baseline: null, required };
  const own = recent.items
    .map(asObject)
    .filter((commit) => parentsOf(commit) < 2)
    .map((commit) => signatureFrom(commit, policy.bots))
    .filter(({ bot, grade }) => !bot && grade !== 'platform')
    .slice(0, policy.baselineCommits);
  return {
    baseline: { signed: own.filter(({ grade }) => grade !== 'none').length, of: own.length },
    required,
  };
}

/** Files of one commit, 300 to a page, 3,000 at the most; null where they cannot be had. */
async function filesOf(api: GitHubApi, ref: string): Promise<readonly Json[] | null> {
  const files: Json[] = [];
  for (let page = 1; page <= 10; page++) {
    const further = page > 1 ? { page } : {};
    const reply = await api.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref, ...further });
    const part = asObject(reply.data).files;
    if (reply.status !== 200 || !Array.isArray(part)) return null;
    append(files, part.map(asObject));
    if (part.length < 300) break;
  }
  return files;
}

/** What GitHub's answer means: https://docs.github.com/rest/commits/commits#get-a-commit, "reason". */
const broken = new Set(['invalid', 'malformed_signature', 'bad_cert', 'ocsp_revoked', 'not_signing_key']);
const absent = new Set(['unsigned', 'unknown_signature_type']);

export function signatureFrom(commit: Json, bots: readonly string[]): CommitSignature {
  const verification = asObject(asObject(commit.commit).verification);
  const reason = textAt(verification, 'reason') || 'no answer';
  const [author, committer] = [
    textAt(asObject(commit.author), 'login'),
    textAt(asObject(commit.committer), 'login'),
  ];
  const bot = bots.includes(author);
  const verified = verification.verified === true;
  const common = {
    sha: textAt(commit, 'sha'),
    kind: kindOf(textAt(verification, 'signature')),
    bot,
    verified,
    bad: null,
  };
  if (verified) {
    const platform = committer === 'web-flow' || bot;
    return { ...common, grade: platform ? 'platform' : 'author', reason };
  }
  if (absent.has(reason)) return { ...common, grade: 'none', reason };
  // GitHub keeps the day of its first check. Without one the key had ended before anybody looked.
  const expired =
    reason === 'expired_key' && 'verified_at' in verification && verification.verified_at === null;
  if (broken.has(reason) || expired) return { ...common, grade: 'unknown', bad: reason, reason };
  return { ...common, grade: 'unknown', reason };
}

function kindOf(signature: string): CommitSignature['kind'] {
  if (signature.startsWith('-----BEGIN SSH')) return 'ssh';
  if (signature.startsWith('-----BEGIN SIGNED MESSAGE')) return 'x509';
  return signature.startsWith('-----BEGIN PGP') ? 'pgp' : null;
}

function parentsOf(commit: Json): number {
  return Array.isArray(commit.parents) ? commit.parents.length : 1;
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function textAt(value: Json, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}

async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!);
  };
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
  return results;
}
