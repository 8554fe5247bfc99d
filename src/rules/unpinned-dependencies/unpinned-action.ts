import { refKey } from '../../analysis/commands/where-from.ts';
import type { ActionTarget, ActionUse } from '../../model/action.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft, Fix, Subject } from '../../model/finding.ts';
import { ownershipOf } from '../../model/own-repository.ts';
import { purl } from '../../model/purl.ts';
import { defineRule, type RemoteTags, type RuleOptions } from '../../model/rule.ts';
import { nameList } from '../../model/schema.ts';
import { lookUp } from '../../model/table.ts';
import { isCommitId } from '../../versions/action-ref.ts';
import { versionInComment } from '../../versions/pin-comment.ts';
import { allowed } from './allowed.ts';
import { isTrustedOwner, ownOwnerOption } from './owned.ts';

type Repository = Extract<ActionTarget, { type: 'repository' }>;

const policiesOption = {
  text: 'What each owner or repository needs, by name or glob, the first that fits: `any` (nothing), `tag` (a version tag will do), `hash` (a full commit SHA, GitHub’s own included): `{"actions/*": tag, "*": hash}`.',
  value: { type: 'object', additionalProperties: { enum: ['any', 'tag', 'hash'] } },
} as const;

export const unpinnedAction = defineRule({
  id: 'unpinned-action',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  raisedInDeploys: true,
  judgesInsideActions: true,
  tagsToFetch: (facts) => ({ releases: [...releaseTagsOf(facts)] }),
  scope: 'tree',
  severity: { audit: 'warning', diff: 'warning' },
  optionalNeeds: ['remoteTags'],
  docs: {
    summary: '`uses:` that is not a full commit SHA and not locked by `actions.lock`',
    what: [
      'Fires on an action or reusable workflow of another repository that is referenced by a tag, a branch, an abbreviated SHA or nothing.',
      'In a workflow that `.github/workflows/actions.lock` governs, a `uses:` that the lock has is pinned, and one that is missing from it is an error.',
      "GitHub's own (`actions/…`, `github/…`), what `allow` names and, where GitHub can be asked with a token, the tags of immutable releases are notices. Not reported: `./…` and `$/…`, which are this commit's;",
      '`docker://…`, which the image rules judge; steps that never run (`if: false`); and the workflows of',
      '`slsa-framework/slsa-github-generator` on a version tag, because its verifier accepts nothing else.',
    ].join(' '),
    why: 'A tag or branch can be moved to other code at any time, by its owner or by whoever takes over the account, and the next run gives that code its token and secrets.',
    fix: 'Write the full commit SHA with the version behind it as a comment, and let a bot move both together.',
    bad: '- uses: owner/repo@v4',
    good: '- uses: owner/repo@<full commit SHA> # v4.1.0',
    language: 'yaml',
    options: {
      allow: {
        text: 'Owners, repositories or uses that are reported as notices, exact or glob: `my-org`, `my-org/*`, `owner/repo@v1`.',
        value: nameList,
      },
      'own-owner': ownOwnerOption,
      policies: policiesOption,
    },
  },
  *check(facts, { options, needs, repository }) {
    const isAllowed = allowed(options);
    const locks = new Locks(facts);
    for (const use of facts.all('action')) {
      const { target } = use;
      if (target.type !== 'repository' || (target.ref !== null && isCommitId(target.ref))) continue;
      const lock = locks.answer(use, target);
      if (lock === 'locked') continue;
      if (lock === 'missing') {
        const message = `\`${nameOf(target)}@${target.ref}\` is not in \`.github/workflows/actions.lock\`, which governs this workflow, so its run will fail. Run \`gh actions-lock\` and commit the lock.`;
        yield { ...draftOf(use, target, message), severity: 'error' };
        continue;
      }
      if (needsTag(target)) {
        if (kindOf(target.ref) === 'tag') continue;
        const message = `\`${nameOf(target)}@${target.ref}\` is not a version tag, and the SLSA verifier accepts only version tags from this repository. Write \`@v<major>.<minor>.<patch>\``;
        yield draftOf(use, target, message);
        continue;
      }
      const own = isGitHub(target) && /^(?:actions|github)$/i.test(target.owner);
      const held = isHeld(target, needs.remoteTags);
      const ownership = ownershipOf(repository, {
        owner: target.owner,
        name: target.repository,
        host: target.host,
      });
      if (ownership === 'repository') {
        yield { ...draftOf(use, target, ownMessage(target, use.surface)), severity: 'notice', steady: true };
        continue;
      }
      const policy = policyFor(options, target);
      if (policy === 'any' || (policy === 'tag' && kindOf(target.ref) === 'tag')) continue;
      const trusted =
        policy !== 'hash' && (own || isAllowed(namesOf(target)) || isTrustedOwner(ownership, options));
      const fix = fixFor(use, target, facts);
      yield {
        ...draftOf(use, target, held ? heldMessage(target) : messageOf(target)),
        ...(trusted ? { severity: 'notice' as const, steady: true } : {}),
        ...(held && !trusted ? { severity: 'notice' as const } : {}),
        ...(fix ? { fix } : {}),
      };
    }
  },
});

/** Tags that may belong to an immutable release: whole versions of repositories on GitHub. */
function* releaseTagsOf(facts: Facts): Generator<{ readonly repository: string; readonly tag: string }> {
  for (const { target } of facts.all('action')) {
    if (target.type !== 'repository' || !isGitHub(target) || target.ref === null) continue;
    if (!/^v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(target.ref)) continue;
    yield { repository: `${target.owner}/${target.repository}`, tag: target.ref };
  }
}

/** GitHub lets nobody move the tag of an immutable release: https://docs.github.com/code-security/concepts/supply-chain-security/immutable-releases */
function isHeld(target: Repository, tags: RemoteTags | undefined): boolean {
  if (!isGitHub(target) || target.ref === null) return false;
  return tags?.isImmutable?.(`${target.owner}/${target.repository}`, target.ref) === true;
}

/** `policies: {"actions/*": tag, "*": hash}`: the first pattern that fits decides. */
function policyFor({ policies }: RuleOptions, target: Repository): 'any' | 'tag' | 'hash' | null {
  if (typeof policies !== 'object' || policies === null || Array.isArray(policies)) return null;
  for (const [pattern, level] of Object.entries(policies)) {
    if (level !== 'any' && level !== 'tag' && level !== 'hash') continue;
    // `*` alone means everything, as people write it.
    if (pattern === '*' || allowed({ allow: [pattern] })(namesOf(target))) return level;
  }
  return null;
}

function ownMessage(target: Repository, surface: ActionUse['surface']): string {
  const written = `${nameOf(target)}${target.ref === null ? '' : `@${target.ref}`}`;
  const local = `./${target.subpath === '' ? '' : target.subpath}`;
  const advice =
    surface === 'workflow' || target.subpath.startsWith('.github/workflows/')
      ? `Use its path, which runs at the caller's commit: \`${local}\``
      : `Use its path after a checkout, \`${local}\`, or \`$/${target.subpath}\`, which runs at the caller's commit`;
  return `\`${written}\` is this repository at another ref, so a run does not use the commit that it checks. ${advice}`;
}

function heldMessage(target: Repository): string {
  const name = nameOf(target);
  return `\`${name}@${target.ref}\` is the tag of an immutable release, so nobody can move it while the release exists. A commit SHA does not depend on that: \`${name}@<full commit SHA> # ${target.ref}\``;
}

function draftOf(use: ActionUse, target: Repository, message: string): Draft {
  const github = isGitHub(target);
  const name = `${target.owner}/${target.repository}`;
  const subject: Subject = {
    kind: 'action',
    ecosystem: github ? 'github' : 'git',
    name: github ? name : `${target.host}/${name}`,
    version: target.ref,
    purl: github ? purl('github', name, target.ref) : null,
  };
  const details = { ref: target.ref, kind: kindOf(target.ref), surface: use.surface };
  const key = keyOf(target.ref);
  return { path: use.path, span: use.span, message, subject, details, key };
}

/** A tag moves with each release, and an update is no news. Another branch, or the ref of a pull request, is other code. */
function keyOf(ref: string | null): string {
  const kind = kindOf(ref);
  return kind === 'branch' || kind === 'name' ? `${kind} ${refKey(ref)}` : kind;
}

function messageOf(target: Repository): string {
  const name = nameOf(target);
  const { ref } = target;
  const kind = kindOf(ref);
  const written = ref === null ? name : `${name}@${ref}`;
  const then = "with this job's token and secrets";
  const wrong = {
    none: 'has no version, so the workflow will not start',
    tag: `is a tag, and tags can be moved: whoever controls it can run other code ${then}`,
    branch: `is a branch, so every push to it changes the code that runs ${then}`,
    short: 'is an abbreviated SHA, and another commit can be crafted to match it',
    name: `is a tag or a branch, and both can be moved: whoever controls it can run other code ${then}`,
  };
  const comment = kind === 'tag' || kind === 'name' ? ref : 'v<version>';
  const own = lookUp(inputOfRef, `${target.owner}/${target.repository}`.toLowerCase());
  const also =
    own !== undefined && ref !== null && own.refs.test(ref)
      ? `, and add \`${own.input}: ${ref}\` under \`with\`, because its ref is an input too.`
      : '';
  return `\`${written}\` ${wrong[kind]}. Pin it: \`${name}@<full commit SHA> # ${comment}\`${also}`;
}

/** Actions that read an input from the ref they are called by, which a commit SHA cannot say. */
const inputOfRef: Readonly<Record<string, { readonly input: string; readonly refs: RegExp }>> = {
  'dtolnay/rust-toolchain': {
    input: 'toolchain',
    refs: /^(?:stable|beta|nightly[\d-]*|\d+\.\d+(?:\.\d+)?)$/,
  },
  'taiki-e/install-action': { input: 'tool', refs: /^(?!v\d|main$)[a-z][\w-]*$/ },
};

/** What a ref's own words say. */
function kindOf(ref: string | null): 'none' | 'tag' | 'branch' | 'short' | 'name' {
  if (ref === null) return 'none';
  if (/^[0-9a-f]{7,63}$/.test(ref) && /[a-f]/.test(ref) && /\d/.test(ref)) return 'short';
  if (ref.startsWith('refs/tags/') || /^v?\d+(?:\.\w+)*(?:[-+]\S*)?$/.test(ref)) return 'tag';
  const branches = /^(?:refs\/heads\/.*|main|master|trunk|develop|dev|HEAD|releases?\/.*|feature\/.*)$/;
  if (branches.test(ref)) return 'branch';
  return /\d+\.\d+/.test(ref) ? 'tag' : 'name';
}

function needsTag({ owner, repository }: Repository): boolean {
  return `${owner}/${repository}`.toLowerCase() === 'slsa-framework/slsa-github-generator';
}

function nameOf({ host, owner, repository, subpath }: Repository): string {
  const name = `${owner}/${repository}${subpath === '' ? '' : `/${subpath}`}`;
  return host === undefined ? name : `https://${host}/${name}`;
}

function namesOf(target: Repository): string[] {
  const repository = `${target.owner}/${target.repository}`;
  const whole = nameOf(target);
  return [target.owner, repository, `${repository}@${target.ref}`, whole, `${whole}@${target.ref}`];
}

function isGitHub({ host }: Repository): boolean {
  return host === undefined || host === 'github.com';
}

/** What `actions.lock` says of a use: held by it, missing from it, or not its business. */
class Locks {
  readonly #workflows = new Map<string, ReadonlySet<string>>();
  readonly #locked = new Set<string>();

  constructor(facts: Facts) {
    for (const { workflow, keys } of facts.all('onboarded-workflow'))
      this.#workflows.set(workflow, new Set(keys));
    for (const { key, workflows } of facts.all('locked-action'))
      if (workflows.length > 0) this.#locked.add(key);
  }

  answer(use: ActionUse, target: Repository): 'locked' | 'missing' | 'free' {
    const key = `${target.owner}/${target.repository}`.toLowerCase();
    const pin = `${key}@${target.ref}`;
    const keys = this.#workflows.get(use.path);
    if (keys) return keys.has(pin) && this.#locked.has(pin) ? 'locked' : 'missing';
    // A workflow's entry has everything it reaches, the steps of this repository's own actions too.
    return use.surface === 'composite' && this.#locked.has(pin) ? 'locked' : 'free';
  }
}

/** The commit that this repository already pins for the same tag elsewhere. */
function fixFor(use: ActionUse, target: Repository, facts: Facts): Fix | null {
  const { ref } = target;
  if (ref === null || use.comment !== null || !use.text.endsWith(`@${ref}`)) return null;
  const commit = pinned(facts).get(`${target.owner}/${target.repository}@${ref}`.toLowerCase());
  if (commit === undefined || commit === null) return null;
  const text = facts.texts.get(use.path) ?? '';
  const lineEnd = text.indexOf('\n', use.span.end);
  const rest = text.slice(use.span.end, lineEnd === -1 ? text.length : lineEnd).trim();
  // In a flow map or in quotes a comment cannot simply follow.
  if (rest !== '') return null;
  return {
    title: `Pin ${nameOf(target)} to the commit that is used for ${ref} elsewhere here`,
    safe: false,
    edits: [
      { path: use.path, start: use.span.end - ref.length, end: use.span.end, text: `${commit} # ${ref}` },
    ],
  };
}

const pins = new WeakMap<Facts, ReadonlyMap<string, string | null>>();

/** `owner/repo@v4.1.0` → the commit that a comment or the lock gives it here; null where two places disagree. */
function pinned(facts: Facts): ReadonlyMap<string, string | null> {
  const before = pins.get(facts);
  if (before) return before;
  const found = new Map<string, string | null>();
  const add = (key: string, commit: string) => {
    const other = found.get(key);
    found.set(key, other === undefined || other === commit ? commit : null);
  };
  for (const { target, comment } of facts.all('action')) {
    if (target.type !== 'repository' || target.ref === null || !isCommitId(target.ref)) continue;
    const version = versionInComment(comment?.text);
    if (version) add(`${target.owner}/${target.repository}@${version}`.toLowerCase(), target.ref);
  }
  for (const { key, commit } of facts.all('locked-action')) add(key.toLowerCase(), commit);
  pins.set(facts, found);
  return found;
}
