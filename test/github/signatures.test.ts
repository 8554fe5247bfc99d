import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/github/api.ts';
import { commitsOfPull, signatureFrom } from '../../src/github/signatures.ts';
import { defaultBots, signaturePolicy } from '../../src/model/signature.ts';
import { checkout, pullRequest } from './checkout.ts';
import { runAction } from './runner.ts';
import { GitHubServer, refusal } from './server.ts';

const at = 'GET /repos/{owner}/{repo}';
const here = 'https://github.test/octo/example';
const base = 'b'.repeat(40);
const who = { name: 'A Person', email: 'person@example.com', date: '2026-11-20T12:00:00Z' };

interface Made {
  readonly sha: string;
  readonly reason?: string;
  readonly files?: readonly { readonly filename: string; readonly previous_filename?: string }[];
  readonly committer?: string;
  readonly author?: string;
  readonly parents?: number;
}

function commit({ sha, reason = 'valid', files = [], committer, author, parents = 1 }: Made) {
  const person = (login: string | undefined) => (login === undefined ? {} : { ...account, login });
  return {
    sha: sha.repeat(40),
    node_id: 'C_1',
    url: here,
    html_url: here,
    comments_url: here,
    author: person(author),
    committer: person(committer),
    parents: Array.from({ length: parents }, () => ({ sha: base, url: here, html_url: here })),
    commit: {
      url: here,
      author: who,
      committer: who,
      message: 'change',
      comment_count: 0,
      tree: { sha: base, url: here },
      verification: {
        verified: reason === 'valid',
        reason,
        signature: reason === 'unsigned' ? null : '-----BEGIN PGP SIGNATURE-----',
        payload: null,
        verified_at: null,
      },
    },
    files: files.map((file) => ({
      sha: base,
      status: file.previous_filename ? 'renamed' : 'modified',
      additions: 1,
      deletions: 0,
      changes: 1,
      blob_url: here,
      raw_url: here,
      contents_url: here,
      ...file,
    })),
  };
}

const account = {
  login: '',
  id: 1,
  node_id: 'U_1',
  ...Object.fromEntries(
    ['avatar', 'events', 'followers', 'following', 'gists', 'html', 'organizations'].map((name) => [
      `${name}_url`,
      here,
    ]),
  ),
  ...Object.fromEntries(
    ['received_events', 'repos', 'starred', 'subscriptions'].map((name) => [`${name}_url`, here]),
  ),
  url: here,
  gravatar_id: '',
  type: 'User',
  site_admin: false,
};

async function serving(made: readonly Made[], recent: readonly Made[] = []) {
  const server = await GitHubServer.start();
  server.answer(`${at}/pulls/{pull_number}/commits`, () => ({ body: made.map(commit) }));
  server.answer(`${at}/commits/{ref}`, ({ parameters }) => ({
    body: commit(made.find(({ sha }) => sha.repeat(40) === parameters.ref)!),
  }));
  server.answer(`${at}/commits`, ({ query }) => ({
    body: query.get('page') === '1' ? recent.map(commit) : [],
  }));
  server.answer(`${at}/rules/branches/{branch}`, () => ({ body: [] }));
  const ask = (paths: readonly string[], prefix = '') =>
    commitsOfPull(
      createApi('ghs_secret', server.url, 'octo/example', { longest: 1000, second: 1 }),
      { number: 7, base, baseRef: 'release/1' },
      prefix,
      { paths: new Set(paths), policy: signaturePolicy({}) },
    );
  return { server, ask };
}

const deploy = { filename: 'script/deploy' };

describe('the commits of a pull request', () => {
  it('are those that touch a path, under its old names too, without merges', async () => {
    const { ask, server } = await serving([
      { sha: '1', reason: 'unsigned', files: [{ filename: 'old/deploy' }] },
      { sha: '2', files: [{ filename: 'script/deploy', previous_filename: 'old/deploy' }] },
      { sha: '3', files: [{ filename: 'README.md' }] },
      { sha: '4', parents: 2, committer: 'web-flow' },
    ]);
    const answer = await ask(['script/deploy']);
    expect(answer?.commits.get('script/deploy')?.map(({ sha, grade }) => [sha[0], grade])).toEqual([
      ['2', 'author'],
      ['1', 'none'],
    ]);
    expect(server.asked(`${at}/commits/{ref}`)).toHaveLength(3);
  });

  it('are known from the folder on that is taken as the root', async () => {
    const { ask } = await serving([{ sha: '1', files: [{ filename: 'app/script/deploy' }] }]);
    expect([...(await ask(['script/deploy'], 'app/'))!.commits.keys()]).toEqual(['script/deploy']);
  });

  it('are not known where GitHub does not say', async () => {
    const { ask, server } = await serving([{ sha: '1', files: [deploy] }]);
    server.refuse(`${at}/commits/{ref}`, refusal(403, 'Resource not accessible by integration'));
    expect(await ask(['script/deploy'])).toBeNull();
    server.refuse(`${at}/pulls/{pull_number}/commits`, refusal(403, 'API rate limit exceeded'));
    expect(await ask(['script/deploy'])).toBeNull();
  });

  it('are held against the branch’s rules and what its authors do, where one is unsigned', async () => {
    const { ask, server } = await serving(
      [{ sha: '1', reason: 'unsigned', files: [deploy] }],
      [
        { sha: 'a' },
        { sha: 'b', reason: 'unknown_key' },
        { sha: 'c', reason: 'unsigned' },
        { sha: 'd', committer: 'web-flow' },
        { sha: 'e', reason: 'unsigned', author: 'dependabot[bot]' },
        { sha: 'f', reason: 'unsigned', parents: 2 },
      ],
    );
    expect(await ask(['script/deploy'])).toMatchObject({ baseline: { signed: 2, of: 3 }, required: false });
    server.answer(`${at}/rules/branches/{branch}`, ({ parameters }) =>
      parameters.branch === 'release/1'
        ? {
            body: [
              {
                type: 'required_signatures',
                ruleset_source_type: 'Repository',
                ruleset_source: 'x',
                ruleset_id: 1,
              },
            ],
          }
        : null,
    );
    expect(await ask(['script/deploy'])).toMatchObject({ required: true });
  });

  it('ask for no more than they need', async () => {
    const { ask, server } = await serving([{ sha: '1', files: [deploy] }]);
    await ask(['script/deploy']);
    expect(server.requests.map(({ operation }) => operation)).toEqual([
      `${at}/pulls/{pull_number}/commits`,
      `${at}/commits/{ref}`,
    ]);
  });
});

describe("GitHub's verdict", () => {
  it.each([
    ['valid', 'author', null],
    ['unsigned', 'none', null],
    ['unknown_signature_type', 'none', null],
    ['invalid', 'unknown', 'invalid'],
    ['malformed_signature', 'unknown', 'malformed_signature'],
    ['bad_cert', 'unknown', 'bad_cert'],
    ['ocsp_revoked', 'unknown', 'ocsp_revoked'],
    ['not_signing_key', 'unknown', 'not_signing_key'],
    ['expired_key', 'unknown', 'expired_key'],
    ['unknown_key', 'unknown', null],
    ['no_user', 'unknown', null],
    ['unverified_email', 'unknown', null],
    ['bad_email', 'unknown', null],
    ['gpgverify_error', 'unknown', null],
    ['gpgverify_unavailable', 'unknown', null],
    ['ocsp_pending', 'unknown', null],
    ['a word of next year', 'unknown', null],
  ])('%s is %s', (reason, grade, bad) => {
    expect(signatureFrom(commit({ sha: '1', reason }), defaultBots)).toMatchObject({ grade, bad });
  });

  it('tells the site and bots from people', () => {
    expect(signatureFrom(commit({ sha: '1', committer: 'web-flow' }), defaultBots).grade).toBe('platform');
    expect(signatureFrom(commit({ sha: '1', author: 'renovate[bot]' }), defaultBots)).toMatchObject({
      grade: 'platform',
      bot: true,
    });
    expect(signatureFrom({}, defaultBots)).toMatchObject({ grade: 'unknown', bad: null });
  });
});

describe('a pull request checked out one commit deep', () => {
  const script = '#!/bin/sh\nset -e\nkubectl apply -f k8s.yml\n';
  const before = { 'script/deploy.sh*': script, 'k8s.yml': 'kind: Deployment\n' };
  const change = { 'script/deploy.sh*': `${script}kubectl rollout status deployment/web\n` };

  async function run(reason: string, required: boolean) {
    const pull = pullRequest(before, change);
    const server = await GitHubServer.start();
    const body = {
      ...commit({ sha: '1', reason, files: [{ filename: 'script/deploy.sh' }] }),
      sha: pull.head,
    };
    server.answer(`${at}/pulls/{pull_number}/commits`, () => ({ body: [body] }));
    server.answer(`${at}/commits/{ref}`, () => ({ body }));
    server.answer(`${at}/commits`, () => ({ body: [] }));
    const rule = {
      type: 'required_signatures',
      ruleset_source_type: 'Repository',
      ruleset_source: 'x',
      ruleset_id: 1,
    };
    server.answer(`${at}/rules/branches/{branch}`, () => ({ body: required ? [rule] : [] }));
    const { pull_request } = pull.payload;
    const base = { sha: pull.base, ref: 'main', repo: { full_name: 'octo/example' } };
    return runAction({
      action: 'deploy-scripts',
      workspace: await checkout(pull.remote, pull.merge, { token: 'ghs_secret' }),
      event: 'pull_request',
      sha: pull.merge,
      payload: { ...pull.payload, pull_request: { ...pull_request, base } },
      inputs: { token: 'ghs_secret', only: 'unsigned-deploy-script,bad-signature' },
      environment: server.environment,
    });
  }

  it.each([
    ['unsigned where the branch requires it', 'unsigned', true, ['error script/deploy.sh']],
    ['unsigned where nobody asks for it', 'unsigned', false, []],
    ['signed', 'valid', true, []],
    ['with a key that GitHub does not know', 'unknown_key', true, []],
    ['altered', 'invalid', false, ['error script/deploy.sh']],
  ])('%s', async (_, reason, required, expected) => {
    const { annotations } = await run(reason, required);
    expect(
      annotations
        .filter(({ properties }) => properties.file)
        .map(({ level, properties }) => `${level} ${properties.file}`),
    ).toEqual(expected);
  });
});
