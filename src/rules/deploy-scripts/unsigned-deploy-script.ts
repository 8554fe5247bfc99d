import { shortId, type Vouched, vouchedIn } from '../../analysis/deploys/signing.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { filePath, nameList, oneOf, record, someText, wholeNumber } from '../../model/schema.ts';
import {
  type CommitSignature,
  meetsBaseline,
  type SignaturePolicy,
  type Signatures,
  signaturePolicy,
} from '../../model/signature.ts';
import { span } from '../../model/span.ts';
import { callersOf, scriptSubject } from './drafts.ts';

export const unsignedDeployScript = defineRule({
  id: 'unsigned-deploy-script',
  action: 'deploy-scripts',
  signatures: 'policy',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  needs: ['signatures'],
  ignores: 'base',
  docs: {
    summary: 'a change to a deploy script that its author did not sign, in a repository that signs',
    what: [
      'Looks at the commits of a change that touch a deploy script, what it calls or is called by, or its manifest.',
      'Fires where one of them carries no signature, and either nine of ten of the repository’s own last commits are',
      'signed by their authors, or the configuration or the branch requires it. Merges, bots and what the site itself',
      'signs are distinguished. A signature that is there and cannot be checked here is neither signed nor unsigned.',
      'In an audit nothing is reported; `facts` says of each deploy who signed it.',
      'Local checks use the allowed signers and keys of the base revision alone.',
    ].join(' '),
    why: 'Where everybody signs, a commit without a signature may not be by the person it names, and what it changes runs with the credentials of the deploy.',
    fix: 'Sign the commit: `git commit --amend -S --no-edit`, then `git push --force-with-lease`.',
    bad: 'git commit -m "Deploy faster" script/deploy',
    good: 'git commit -S -m "Deploy faster" script/deploy',
    language: 'sh',
    options: {
      mode: {
        text: '`off`, `baseline` (the default: only where the repository signs by itself) or `require` (an error wherever it is missing).',
        value: oneOf('off', 'baseline', 'require', false),
      },
      require: {
        text: 'What `mode: require` takes: `any` (also the site’s own signature), `author` (the default) or `artifact` (a signature over the file).',
        value: oneOf('any', 'author', 'artifact'),
      },
      'baseline-percent': {
        text: 'How many of a hundred commits must be signed for `baseline`; 90.',
        value: wholeNumber(0, 100),
      },
      'baseline-commits': { text: 'How many commits are looked at; 200.', value: wholeNumber(1, 10_000) },
      'baseline-min': { text: 'How many there must be at least; 20.', value: wholeNumber(1, 10_000) },
      bots: {
        text: 'Logins for which the site’s signature is enough; `dependabot[bot]`, `renovate[bot]`, `github-actions[bot]`.',
        value: nameList,
      },
      'allowed-signers': {
        text: 'Path of an allowed signers file of git, read from the base revision; `.github/allowed_signers`.',
        value: filePath,
      },
      'gpg-keys': {
        text: 'Folder of armored public keys, read from the base revision; none.',
        value: filePath,
      },
      'sigstore-root': {
        text: 'Path of a trusted root of sigstore (`trusted_root.json`), read from the base revision; none. A bundle beside a script is checked only where all three of these are set.',
        value: filePath,
      },
      'sigstore-identity': {
        text: 'Who may sign such a bundle: `https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main` or `*@example.com`. `*` stands for anything but a slash, `**` for anything; a glob has to write out the host and the owner, or the mail domain.',
        value: someText,
      },
      'sigstore-issuer': {
        text: 'Who vouches for that identity: `https://token.actions.githubusercontent.com`. In a glob the host has to be written out.',
        value: someText,
      },
      history: {
        text: 'Which commits an audit takes for a script’s: `last` (the default), `{ since: <tag or commit> }` or `all`.',
        value: { anyOf: [oneOf('last', 'all'), record({ since: someText }, ['since'])] },
      },
    },
  },
  *check(facts, context) {
    const { signatures } = context.needs;
    const policy = signaturePolicy(context.options);
    if (context.mode !== 'diff' || policy.mode === 'off' || signatures?.about !== facts) return;
    const required = policy.mode === 'require' || signatures.required;
    if (required && signatures.unknown !== null && vouchedIn(facts).size > 0) {
      const message = `Whether the changes to deploy scripts are signed was not checked: ${signatures.unknown}.`;
      context.report(diagnostic('skipped', message, { severity: 'notice' }));
    }
    if (!required && !meetsBaseline(signatures.baseline, policy)) return;
    const doubtful = new Map<string, CommitSignature>();
    for (const vouched of vouchedIn(facts).values()) {
      const commits = signatures.commitsOf(vouched.path);
      const lacking = required ? lackingFor(policy, vouched, commits, signatures) : unsigned(commits);
      if (lacking.length > 0) yield tell(vouched, lacking, required ? null : signatures, policy);
      for (const commit of commits)
        if (required && isDoubtful(commit, policy)) doubtful.set(commit.sha, commit);
    }
    const [first, ...more] = doubtful.values();
    if (first !== undefined) {
      const message = `${named([first, ...more])} ${more.length === 0 ? 'changes' : 'change'} deploy scripts and ${more.length === 0 ? 'is' : 'are'} signed, which could not be verified here: ${first.reason}.`;
      context.report(diagnostic('skipped', message, { severity: 'notice' }));
    }
  },
});

function unsigned(commits: readonly CommitSignature[]): readonly CommitSignature[] {
  return commits.filter(({ grade }) => grade === 'none');
}

function lackingFor(
  policy: SignaturePolicy,
  vouched: Vouched,
  commits: readonly CommitSignature[],
  signatures: Signatures,
): readonly CommitSignature[] {
  if (policy.mode === 'require' && policy.require === 'artifact') {
    const files = signatures.detachedOf(vouched.path);
    return vouched.role === 'manifest' || files.some(({ verdict }) => verdict !== 'bad') ? [] : commits;
  }
  // A branch that asks for signatures takes the site's own.
  const platformIsEnough = policy.mode !== 'require' || policy.require === 'any';
  return commits.filter(
    ({ grade, bot }) => grade === 'none' || (grade === 'platform' && !platformIsEnough && !bot),
  );
}

/** It says that somebody signed it and nobody could look. */
function isDoubtful({ grade, bot, verified }: CommitSignature, policy: SignaturePolicy): boolean {
  return grade === 'unknown' || (grade === 'platform' && !verified && (bot || policy.require === 'any'));
}

function tell(
  { path, role, deploy }: Vouched,
  commits: readonly CommitSignature[],
  baseline: Signatures | null,
  policy: SignaturePolicy,
): Draft {
  const many = commits.length > 1;
  const share = baseline?.baseline
    ? Math.floor((100 * baseline.baseline.signed) / baseline.baseline.of)
    : null;
  const standing =
    share === null
      ? 'this repository requires that'
      : `${share} % of the last ${baseline!.baseline!.of} commits here are`;
  const thing = role === 'script' ? path : `${path} (${roles[role]} ${deploy.path})`;
  const platform = commits.every(({ grade }) => grade === 'platform');
  const artifact = policy.mode === 'require' && policy.require === 'artifact';
  const lack = artifact
    ? `, which has no signature over its content; ${standing}. Put one beside it (${path}.sig) and check it before the deploy.`
    : platform
      ? ` and ${many ? 'are' : 'is'} signed only by the site, not by ${many ? 'their authors' : 'its author'}; ${standing}. Make the change in a commit of your own and sign it: git commit -S.`
      : many
        ? ` and are not signed; ${standing}. Sign them: git rebase --exec 'git commit --amend -S --no-edit' ${shortId(commits.at(-1)!.sha)}^, then git push --force-with-lease.`
        : ` and is not signed; ${standing}. Sign it: git commit --amend -S --no-edit, then git push --force-with-lease.`;
  return {
    path,
    span: role === 'script' ? deploy.span : span(0, 0),
    message: `${named(commits)} ${many ? 'change' : 'changes'} ${thing}${lack}`,
    subject: scriptSubject(path),
    related:
      role === 'script' ? callersOf(deploy) : [{ path: deploy.path, span: deploy.span, message: 'deploys' }],
    details: { commits: commits.map(({ sha, reason }) => ({ sha, reason })) },
    ...(share === null ? { severity: 'error' as const } : {}),
  };
}

const roles: Readonly<Record<Vouched['role'], string>> = {
  script: 'the script',
  caller: 'it runs',
  called: 'run by',
  manifest: 'deployed by',
};

const mostNamed = 5;

function named(commits: readonly CommitSignature[]): string {
  const shown = commits.slice(0, mostNamed).map(({ sha }) => shortId(sha));
  const more = commits.length - shown.length;
  return `${commits.length === 1 ? 'Commit' : 'Commits'} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
