import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { main } from '../../src/cli/index.ts';
import { remoteFile } from '../../src/clients/shared-config.ts';
import { requireAllowed, sharedConfig } from '../../src/config/shared.ts';
import { TestRepository, temporaryFolder } from '../repository.ts';

const sha = 'a'.repeat(40);

describe('the address of a shared configuration', () => {
  it('names owner, repository, path and ref', () => {
    expect(sharedConfig('acme/policies/java/premortem.yml@v1')).toMatchObject({
      owner: 'acme',
      repository: 'policies',
      path: 'java/premortem.yml',
      ref: 'v1',
    });
    expect(sharedConfig('acme/.github/premortem.yaml@release/2026')?.ref).toBe('release/2026');
  });

  it.each([
    'premortem.yml',
    '.github/premortem.yml',
    'acme/policies/premortem.yml',
    'acme/policies@v1',
    'acme/policies/../other/x.yml@v1',
    'acme/../x.yml@v1',
    'acme/policies/x.yml@../../issues',
    'acme/policies/x.yml@-v1',
    'https://example.com/acme/policies/x.yml@v1',
    'acme/policies/x.yml@v1 and more',
    `acme/policies/${'x'.repeat(2000)}.yml@v1`,
  ])('is not %s', (text) => expect(sharedConfig(text)).toBeNull());

  it('is of the own owner, or at a full commit SHA', () => {
    const check = (text: string, own: string | null) => () => requireAllowed(sharedConfig(text)!, own);
    expect(check('acme/policies/x.yml@main', 'Acme')).not.toThrow();
    expect(check(`other/policies/x.yml@${sha}`, 'acme')).not.toThrow();
    expect(check('other/policies/x.yml@v1', 'acme')).toThrow('a configuration of another owner');
    expect(check('other/policies/x.yml@abc1234', 'acme')).toThrow('full commit SHA');
    expect(check('acme/policies/x.yml@v1', null)).toThrow('the owner of this repository is not known');
  });
});

/** GitHub's API with some files, as `owner/repo/path@ref` → text or status. */
async function github(files: Readonly<Record<string, string | number>>) {
  const asked: { path: string; authorization: string | undefined; etag: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://localhost');
    const [, , owner, repository, , ...path] = url.pathname.split('/');
    const name = `${owner}/${repository}/${path.join('/')}@${url.searchParams.get('ref')}`;
    const etag = request.headers['if-none-match'];
    asked.push({ path: name, authorization: request.headers.authorization, etag });
    const file = files[name] ?? 404;
    if (typeof file === 'number') response.writeHead(file).end('{}');
    else if (etag === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"' }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function repositoryWith(config: string): TestRepository {
  const repository = new TestRepository();
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/widget.git');
  repository.commit({
    '.github/premortem.yml': config,
    'ci.sh*': '#!/bin/sh\nset -e\npip install certbot\n',
  });
  return repository;
}

async function command(words: readonly string[], environment: Record<string, string> = {}) {
  let out = '';
  let error = '';
  const cache = environment.XDG_CACHE_HOME ?? temporaryFolder();
  const code = await main(words, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    now: () => Date.parse('2026-11-20T12:00:00Z'),
    environment: { ...environment, XDG_CACHE_HOME: cache },
    input: () => Promise.resolve(''),
    outIsTerminal: false,
    errorIsTerminal: false,
  });
  return { code, out, error };
}

type Shown = {
  settings: Record<string, { value: string; from: string }>;
  rules: Record<string, { value: string; from: string }>;
};

describe('extends', () => {
  const shared = 'acme/policies/premortem.yml@v1';
  const policy =
    'fail-on: warning\nallow: [acme/*]\nrules:\n  unpinned-install: error\n  floating-image: off\n';

  it('puts the own configuration on top, and says where each value comes from', async () => {
    const { url, asked } = await github({ [shared]: policy });
    const repository = repositoryWith(
      `extends: ${shared}\nallow: [other/*]\nrules:\n  floating-image: notice\n`,
    );
    const words = ['config', repository.folder, '--format', 'json', '--endpoint', `github=${url}`];
    const { out, code } = await command(words);
    expect(code).toBe(0);
    const { settings, rules } = JSON.parse(out) as Shown;
    expect(settings['fail-on']).toEqual({ value: 'warning', from: shared });
    expect(settings.allow).toEqual({ value: 'acme/*, other/*', from: `.github/premortem.yml + ${shared}` });
    expect(rules['unpinned-install']).toEqual({ value: 'error', from: shared });
    expect(rules['floating-image']!.value).toBe('notice');
    expect(asked).toHaveLength(1);
  });

  it('counts in an audit, and a mirror gets no token', async () => {
    const { url, asked } = await github({ [shared]: policy });
    const repository = repositoryWith(`extends: ${shared}\n`);
    const words = ['audit', repository.folder, '--only', 'unpinned-install', '--endpoint', `github=${url}`];
    const { code, out } = await command(words, { GH_TOKEN: 'secret' });
    expect(code).toBe(1);
    expect(out).toContain('error unpinned-install');
    expect(asked.map(({ authorization }) => authorization)).toEqual([undefined]);
    const api = await github({ [shared]: policy });
    await command(['config', repository.folder], { GH_TOKEN: 'secret', GITHUB_API_URL: api.url });
    expect(api.asked.map(({ authorization }) => authorization)).toEqual(['Bearer secret']);
  });

  it('may be named by --config too, and goes on from there', async () => {
    const base = `other/base/x.yml@${sha}`;
    const { url } = await github({ [shared]: `extends: ${base}\n`, [base]: 'fail-on: notice\n' });
    const repository = repositoryWith('fail-on: error\n');
    const words = ['config', repository.folder, '--config', shared, '--endpoint', `github=${url}`];
    const { out } = await command([...words, '--format', 'json']);
    expect((JSON.parse(out) as Shown).settings['fail-on']).toEqual({ value: 'notice', from: base });
  });

  it('is kept, and answers offline and when GitHub does not', async () => {
    const files: Record<string, string | number> = { [shared]: policy };
    const { url, asked } = await github(files);
    const repository = repositoryWith(`extends: ${shared}\n`);
    const environment = { XDG_CACHE_HOME: temporaryFolder() };
    const words = ['audit', repository.folder, '--only', 'unpinned-install', '--endpoint', `github=${url}`];
    expect((await command(words, environment)).code).toBe(1);
    expect((await command(words, environment)).code).toBe(1);
    expect(asked.map(({ etag }) => etag)).toEqual([undefined, '"1"']);
    expect((await command([...words, '--offline'], environment)).code).toBe(1);
    expect(asked).toHaveLength(2);
    files[shared] = 500;
    expect((await command(words, environment)).code).toBe(1);
    expect(await command([...words, '--offline'])).toMatchObject({ code: 2 });
  });

  it.each([
    [`extends: other/policies/x.yml@v1\n`, 'a configuration of another owner'],
    ['extends: acme/policies/gone.yml@v1\n', 'there is no such file, or the token may not read'],
    ['extends: acme/policies/circle.yml@v1\n', 'goes in a circle'],
    ['extends: ../policies/x.yml\n', 'extends must be owner/repo/path.yml@ref'],
    ['extends: acme/policies/wrong.yml@v1\n', 'acme/policies/wrong.yml@v1:1:1'],
  ])('refuses %j', async (config, message) => {
    const { url } = await github({
      'acme/policies/circle.yml@v1': 'extends: acme/policies/circle.yml@v1\n',
      'acme/policies/wrong.yml@v1': 'unknown: 1\n',
    });
    const repository = repositoryWith(config);
    const { code, error } = await command(['audit', repository.folder, '--endpoint', `github=${url}`]);
    expect(error).toContain(message);
    expect(code).toBe(2);
  });

  it('asks for what a commit names only once', async () => {
    const kept = new Map<string, string>();
    let asked = 0;
    const file = { owner: 'o', repository: 'r', path: 'x.yml', ref: sha };
    const http = async () => {
      asked += 1;
      return { status: 200, headers: {}, body: 'fail-on: error\n' };
    };
    const store = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => void kept.set(key, value),
    };
    const request = { http, endpoint: 'https://api.github.com', token: null, store };
    expect(await remoteFile(file, request)).toEqual({ text: 'fail-on: error\n' });
    expect(await remoteFile(file, request)).toEqual({ text: 'fail-on: error\n' });
    expect(asked).toBe(1);
  });
});
