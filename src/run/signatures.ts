import { resolveRevision } from '../clients/git.ts';
import type { Repository } from '../clients/git-program.ts';
import { readBytes, treeIds } from '../clients/signatures/blobs.ts';
import { type CommitRecord, isBot, readCommits } from '../clients/signatures/commits.ts';
import {
  allCommits,
  commitsBetween,
  lastCommits,
  recentCommits,
  type Touches,
} from '../clients/signatures/history.ts';
import { judgeCommits, type Trust } from '../clients/signatures/verify.ts';
import type { Fetcher } from '../engine/scan.ts';
import { GitError } from '../model/error.ts';
import type { Facts } from '../model/facts.ts';
import {
  type DetachedSignature,
  type Grade,
  gradeOf,
  noSignatures,
  type SignaturePolicy,
  type Signatures,
  type SigningBaseline,
  signaturePolicy,
} from '../model/signature.ts';
import type { History, SignatureOptions } from './history.ts';
import { configPaths } from './settings.ts';

/** A deploy with more files than this is judged by the first of them. */
const mostPaths = 1000;

/** Who signed what deploys. Always has an answer, if only that nobody can say. */
export function signatures(options: SignatureOptions): Fetcher<'signatures'> {
  return async (facts, change) => {
    const [{ rules }, { vouchedIn }, { trustFiles }] = await Promise.all([
      import('../rules/index.ts'),
      import('../analysis/deploys/signing.ts'),
      import('../analysis/deploys/trust-files.ts'),
    ]);
    const policy = signaturePolicy(
      options.rules?.get(rules.find(({ signatures }) => signatures === 'policy')?.id ?? '')?.options ?? {},
    );
    const changedTrust = change
      ? [
          ...changedFiles(change.base, change.head, trustFiles, policy),
          ...(await changedPolicy(options.history?.repository ?? null, change.base, change.head)),
        ]
      : [];
    const vouched = vouchedIn(facts);
    const answer = await known(options.history, facts, [...vouched.keys()], policy);
    const counts: Partial<Record<Grade, number>> = {};
    for (const { path, role } of vouched.values()) {
      const grade = gradeOf(answer, path);
      if (role === 'script') counts[grade] = (counts[grade] ?? 0) + 1;
    }
    return { value: { ...answer, about: facts, changedTrust, counts }, diagnostics: [] };
  };
}

async function known(
  history: History | undefined,
  facts: Facts,
  all: readonly string[],
  policy: SignaturePolicy,
): Promise<Signatures> {
  const paths = new Set(all.filter((path) => !path.includes('\0')).slice(0, mostPaths));
  if (paths.size === 0) return noSignatures('nothing here deploys');
  if (!history) return noSignatures('this is no git repository');
  const local = history.repository
    ? await fromClone(history, history.repository, facts, paths, policy)
    : null;
  const settled =
    local !== null && local.unknown === null && [...paths].every((path) => isSettled(local, path));
  const answer = settled ? null : ((await history.service?.({ paths, policy })) ?? null);
  if (answer === null) {
    if (local !== null) return local;
    return noSignatures(
      history.service ? 'the service did not tell its commits' : 'this is no git repository',
    );
  }
  const told = new Map([...answer.commits.values()].flat().map((commit) => [commit.sha, commit]));
  return {
    ...(local ?? noSignatures('')),
    commitsOf: (path) =>
      local === null || local.unknown !== null
        ? (answer.commits.get(path) ?? [])
        : local.commitsOf(path).map((one) => (one.verified || one.bad ? one : (told.get(one.sha) ?? one))),
    baseline: local?.baseline ?? answer.baseline,
    required: answer.required,
    unknown: null,
  };
}

/** Nobody else could add to what the keys at hand said. */
function isSettled(signatures: Signatures, path: string): boolean {
  return signatures.commitsOf(path).every(({ verified, bad }) => verified || bad !== null);
}

async function fromClone(
  history: History,
  repository: Repository,
  facts: Facts,
  paths: ReadonlySet<string>,
  policy: SignaturePolicy,
): Promise<Signatures> {
  const head = await resolveRevision(repository, history.head ?? 'HEAD');
  const base = history.base === null ? null : await resolveRevision(repository, history.base);
  if (head === null || (history.base !== null && base === null)) {
    return noSignatures('its commits are not in this clone');
  }
  const trusted = history.trust ? await resolveRevision(repository, history.trust) : null;
  let trust: Trust;
  let touches: Touches | null;
  try {
    [trust, touches] = await Promise.all([
      readTrust(repository, trusted ?? base ?? head, policy, base === null ? facts : null),
      commitsTouching(repository, base, head, paths, policy),
    ]);
  } catch (error) {
    if (error instanceof GitError) return noSignatures(error.message.replace(/\.$/, ''));
    throw error;
  }
  const detached = await readDetached(repository, facts, paths, trust);
  const nothing = { ...noSignatures(''), detachedOf: (path: string) => detached.get(path) ?? [] };
  if (touches === null) return { ...nothing, unknown: 'git could not list its commits' };
  const records = await readCommits(repository, [...touches.byPath.values()].flat());
  if (repository.shallow && (await isCutOff(repository, touches, base))) {
    return { ...nothing, unknown: 'this clone holds only part of the history (fetch-depth)' };
  }
  const judged = await judgeCommits(repository, [...records.values()], trust, policy.bots);
  const lacking = [...judged.values()].some(({ grade }) => grade === 'none');
  return {
    ...nothing,
    commitsOf: (path) =>
      (touches.byPath.get(path) ?? []).flatMap((id) => {
        const commit = judged.get(id);
        return commit ? [commit] : [];
      }),
    // Asked for only where an unsigned commit would be held against it.
    baseline: base !== null && lacking ? await baselineOf(repository, base, policy) : null,
    unknown: null,
  };
}

function commitsTouching(
  repository: Repository,
  base: string | null,
  head: string,
  paths: ReadonlySet<string>,
  policy: SignaturePolicy,
): Promise<Touches | null> {
  if (base !== null) return commitsBetween(repository, base, head, paths);
  const { history } = policy;
  if (history.kind === 'last') return lastCommits(repository, head, paths);
  if (history.kind === 'all') return allCommits(repository, head, null, paths);
  return resolveRevision(repository, history.revision).then((since) =>
    since === null ? null : allCommits(repository, head, since, paths),
  );
}

/**
 * Where a shallow clone ends, git takes the last commit for one that made every file. Its object still names
 * the parents that are not there.
 */
async function isCutOff(repository: Repository, touches: Touches, base: string | null): Promise<boolean> {
  if (base !== null && touches.byPath.size === 0) return touches.parentless.length > 0;
  const ends = await readCommits(repository, touches.parentless);
  return [...ends.values()].some(({ parents }) => parents.length > 0);
}

const mostTrustBytes = 1024 * 1024;

/** Public keys of minisign, and of cosign's key pairs, where people keep them. */
const publicKey = /(^|\/)(minisign[^/]*|cosign[^/]*)\.pub$/;

/**
 * Allowed signers and keys as the base has them: a change cannot let itself in. `audited` are the facts of an
 * audit, whose own list of files says without git that there are none.
 */
async function readTrust(
  repository: Repository,
  commit: string,
  policy: SignaturePolicy,
  audited: Facts | null,
): Promise<Trust> {
  const folder = policy.gpgKeys === null ? null : `${policy.gpgKeys}/`;
  const isTrust = (path: string) =>
    path === policy.allowedSigners ||
    path === policy.sigstoreRoot ||
    publicKey.test(path) ||
    (folder !== null && path.startsWith(folder));
  const none = audited !== null && ![...audited.files.paths()].some(isTrust);
  const ids = none ? new Map<string, string>() : await treeIds(repository, commit, isTrust);
  const bytes = await readBytes(repository, [...ids.values()]);
  const signers = bytes.get(ids.get(policy.allowedSigners) ?? '');
  const root = bytes.get(ids.get(policy.sigstoreRoot ?? '') ?? '');
  const keys: Buffer[] = [];
  const texts: string[] = [];
  for (const [path, id] of ids) {
    const content = bytes.get(id);
    if (content === undefined || content.length > mostTrustBytes) continue;
    if (path === policy.allowedSigners || path === policy.sigstoreRoot) continue;
    if (publicKey.test(path)) texts.push(content.toString('utf8'));
    else keys.push(content);
  }
  return {
    allowedSigners: signers && signers.length <= mostTrustBytes ? signers.toString('utf8') : null,
    gpgKeys: keys,
    minisignKeys: texts.filter((text) => !text.includes('-----BEGIN')),
    publicKeys: texts.filter((text) => text.includes('-----BEGIN')),
    sigstore: {
      root: root && root.length <= mostTrustBytes ? root : null,
      identity: policy.sigstoreIdentity,
      issuer: policy.sigstoreIssuer,
    },
  };
}

async function baselineOf(
  repository: Repository,
  base: string,
  policy: SignaturePolicy,
): Promise<SigningBaseline | null> {
  if (repository.shallow) return null;
  // Bots' and the platform's commits are sorted out afterwards, so more are read than are counted.
  const ids = await recentCommits(repository, base, policy.baselineCommits * 5);
  const records = await readCommits(repository, ids);
  return countSigned([...records.values()], policy);
}

/** How many of people's own commits carry a signature of theirs, whether or not it can be checked here. */
export function countSigned(records: readonly CommitRecord[], policy: SignaturePolicy): SigningBaseline {
  const own = records
    .filter((record) => record.parents.length < 2 && !record.platform && !isBot(record, policy.bots))
    .slice(0, policy.baselineCommits);
  return { signed: own.filter(({ signature }) => (signature?.kind ?? null) !== null).length, of: own.length };
}

/** Files of trust that one tree has otherwise than the other. */
function changedFiles(
  base: Facts,
  head: Facts,
  trustFiles: (facts: Facts, policy: SignaturePolicy) => ReadonlySet<string>,
  policy: SignaturePolicy,
): readonly string[] {
  const paths = new Set([...trustFiles(base, policy), ...trustFiles(head, policy)]);
  return [...paths]
    .filter((path) => {
      const before = base.files.get(path);
      const after = head.files.get(path);
      // Without an id it was edited on disk.
      return before === undefined || after === undefined || after.id === null || before.id !== after.id;
    })
    .sort();
}

/** The configuration, where what it says of signatures is not what the base says. */
async function changedPolicy(
  repository: Repository | null,
  base: Facts,
  head: Facts,
): Promise<readonly string[]> {
  const changed = configPaths.filter((path) => {
    const after = head.files.get(path);
    return base.files.get(path)?.id !== after?.id && after?.id !== null;
  });
  if (repository === null || changed.length === 0) return [];
  const ids = changed.map(
    (path) => [base.files.get(path)?.id ?? '', head.files.get(path)?.id ?? ''] as const,
  );
  const bytes = await readBytes(repository, ids.flat());
  const [{ parse }, { rules: all }] = await Promise.all([import('yaml'), import('../rules/index.ts')]);
  const signatureRules = all.filter(({ signatures }) => signatures !== undefined).map(({ id }) => id);
  const policyOf = (id: string) => {
    try {
      const text = bytes.get(id)?.toString('utf8') ?? '';
      const rules: unknown = (parse(text, { maxAliasCount: 100 }) as { rules?: unknown } | null)?.rules;
      return JSON.stringify(
        signatureRules.map((rule) => (rules as Record<string, unknown> | undefined)?.[rule] ?? null),
      );
    } catch {
      return null; // told where the configuration is read
    }
  };
  return changed.filter((_, place) => {
    const [before, after] = ids[place]!.map(policyOf);
    return before !== null && after !== null && before !== after;
  });
}

async function readDetached(
  repository: Repository,
  facts: Facts,
  paths: ReadonlySet<string>,
  trust: Trust,
): Promise<ReadonlyMap<string, readonly DetachedSignature[]>> {
  const { signaturesBeside } = await import('../clients/signatures/detached.ts');
  return signaturesBeside(repository, facts.files, paths, trust);
}
