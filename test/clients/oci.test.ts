import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Budget } from '../../src/clients/budget.ts';
import { createHttp } from '../../src/clients/http.ts';
import { OciClient, type OciOptions } from '../../src/clients/oci.ts';
import type { ImageReference } from '../../src/model/image.ts';
import { parseImageReference } from '../../src/model/image-reference.ts';

const index = JSON.stringify({ schemaVersion: 2, manifests: [{ digest: `sha256:${'1'.repeat(64)}` }] });
const digest = `sha256:${createHash('sha256').update(index).digest('hex')}`;
const ociIndex = 'application/vnd.oci.image.index.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface Asked {
  readonly line: string;
  readonly authorization: string | null;
}

async function registry(handler: Handler): Promise<{ endpoint: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    asked.push({ line: `${method} ${url}`, authorization: headers.authorization ?? null });
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function client(endpoint: string, more: Partial<OciOptions> = {}): OciClient {
  const http = createHttp({ userAgent: 'test', timeout: 500, pause: 1, maximumWait: 50 });
  return new OciClient({ http, endpoint, ...more });
}

function image(text: string): ImageReference {
  return parseImageReference(text)!;
}

function manifest(
  response: ServerResponse,
  type = ociIndex,
  said: string | null = digest,
  body = index,
): void {
  response.writeHead(200, {
    'content-type': type,
    ...(said === null ? {} : { 'docker-content-digest': said }),
  });
  response.end(body);
}

function messages(found: OciClient): string[] {
  return found.diagnostics().map(({ code, message }) => `${code} ${message}`);
}

async function look(endpoint: string, text = 'python:3.13', more: Partial<OciOptions> = {}) {
  const found = client(endpoint, more);
  const reference = image(text);
  await found.lookDigest(reference, reference.tag!);
  return { digest: found.digestOf(reference, reference.tag!), messages: messages(found) };
}

const unknown = (why: string, name = 'python:3.13') => ({
  digest: undefined,
  messages: [
    `unreachable Registries could not be asked about \`${name}\` (${why}), so their digests are not known.`,
  ],
});

describe('the digest of a tag', () => {
  it.each([
    ['an OCI index', ociIndex],
    ['a Docker manifest list', dockerList],
    [
      'the manifest of an image for one platform',
      'application/vnd.oci.image.manifest.v1+json; charset=utf-8',
    ],
  ])('is that of %s', async (_, type) => {
    const { endpoint, asked } = await registry((_request, response) => manifest(response, type));
    expect(await look(endpoint)).toEqual({ digest, messages: [] });
    expect(asked.map(({ line }) => line)).toEqual(['HEAD /v2/library/python/manifests/3.13']);
  });

  it('is computed where the registry does not say it', async () => {
    const { endpoint, asked } = await registry((_request, response) => manifest(response, ociIndex, null));
    expect(await look(endpoint)).toEqual({ digest, messages: [] });
    expect(asked.map(({ line }) => line.split(' ')[0])).toEqual(['HEAD', 'GET']);
  });

  it('is null where there is no such tag', async () => {
    const { endpoint } = await registry((_request, response) => response.writeHead(404).end());
    expect(await look(endpoint)).toEqual({ digest: null, messages: [] });
  });

  it('is asked for once', async () => {
    const { endpoint, asked } = await registry((_request, response) => manifest(response));
    const found = client(endpoint);
    await Promise.all([1, 2, 3].map(() => found.lookDigest(image('python'), '3.13')));
    expect(asked).toHaveLength(1);
  });

  it('names another registry to a mirror', async () => {
    const { endpoint, asked } = await registry((_request, response) => manifest(response));
    expect((await look(endpoint, 'ghcr.io/o/i:v1')).digest).toBe(digest);
    expect(asked[0]!.line).toBe('HEAD /v2/o/i/manifests/v1?ns=ghcr.io');
  });

  it.each<[string, Handler, string]>([
    [
      'garbage',
      (_q, r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      'the answer is no manifest',
    ],
    [
      'another digest than it says',
      (q, r) =>
        q.method === 'HEAD' ? r.writeHead(405).end() : manifest(r, ociIndex, `sha256:${'0'.repeat(64)}`),
      'the answer has another digest than it says',
    ],
    [
      'a manifest of the first version',
      (_q, r) => manifest(r, 'application/vnd.docker.distribution.manifest.v1+prettyjws'),
      'the answer is no manifest',
    ],
    ['500', (_q, r) => r.writeHead(500).end(), 'it answered 500'],
    ['429', (_q, r) => r.writeHead(429, { 'retry-after': '3600' }).end(), 'it limits requests'],
    ['nothing', () => {}, 'no answer within 500 ms'],
  ])('is unknown after %s', async (_, handler, why) => {
    const { endpoint } = await registry(handler);
    expect(await look(endpoint)).toEqual(unknown(why));
  });

  it.each<[string, number, Record<string, string>]>([
    ['403', 403, {}],
    ['401 without a challenge', 401, {}],
    ['401 with Basic', 401, { 'www-authenticate': 'Basic realm="x"' }],
    [
      'a token service of somebody else',
      401,
      { 'www-authenticate': 'Bearer realm="https://evil.example/token"' },
    ],
  ])('is not known of a private image: %s', async (_, status, headers) => {
    const { endpoint, asked } = await registry((_request, response) =>
      response.writeHead(status, headers).end(),
    );
    expect(await look(endpoint)).toEqual({ digest: undefined, messages: [] });
    expect(asked).toHaveLength(1);
  });

  it('is unknown after a body that is cut off', async () => {
    const { endpoint } = await registry((request, response) => {
      if (request.method === 'HEAD') response.writeHead(405).end();
      else {
        response.writeHead(200, { 'content-type': ociIndex, 'content-length': '999' });
        response.write('{', () => response.destroy());
      }
    });
    expect((await look(endpoint)).digest).toBeUndefined();
  });

  it('asks a registry that limits requests no more', async () => {
    const { endpoint, asked } = await registry((_request, response) =>
      response.writeHead(429, { 'retry-after': '3600' }).end(),
    );
    const found = client(endpoint);
    await found.lookDigest(image('python'), '3.13');
    await found.lookDigest(image('node'), '22');
    expect(asked).toHaveLength(1);
  });

  it('is unknown once the budget is spent, which is said once', async () => {
    const { endpoint, asked } = await registry((_request, response) => manifest(response));
    const http = new Budget({ requests: 1, seconds: 60 }).limit(createHttp({ userAgent: 'test' }));
    const found = client(endpoint, { http });
    for (const name of ['python', 'node', 'ruby']) await found.lookDigest(image(name), '1');
    expect(asked).toHaveLength(1);
    expect(messages(found)).toEqual([
      'skipped 2 images were not looked up in their registries: the budget of this run is spent.',
    ]);
  });
});

describe('tokens', () => {
  const challenge = (host: string, path = '/token') =>
    `Bearer realm="http://${host}${path}",service="registry.docker.io",scope="repository:library/python:pull,push"`;

  function withTokens(path: string, field: string): Handler {
    return (request, response) => {
      if (request.url?.startsWith(path)) response.end(JSON.stringify({ [field]: 'abc.def' }));
      else if (request.headers.authorization === 'Bearer abc.def') manifest(response);
      else response.writeHead(401, { 'www-authenticate': challenge(request.headers.host!, path) }).end();
    };
  }

  it.each([
    ['Docker Hub', 'python:3.13', '/token', 'token'],
    ['ghcr.io', 'ghcr.io/o/i:3.13', '/token', 'token'],
    ['quay.io', 'quay.io/o/i:3.13', '/v2/auth', 'token'],
    ['gcr.io', 'gcr.io/o/i:3.13', '/v2/token', 'access_token'],
    ['public.ecr.aws', 'public.ecr.aws/o/i:3.13', '/token/', 'token'],
  ])('are got without credentials, for reading one repository: %s', async (_, text, path, field) => {
    const { endpoint, asked } = await registry(withTokens(path, field));
    expect((await look(endpoint, text)).digest).toBe(digest);
    const { repository } = image(text);
    const scope = encodeURIComponent(`repository:${repository}:pull`);
    expect(asked[1]).toEqual({
      line: `GET ${path}?service=registry.docker.io&scope=${scope}`,
      authorization: null,
    });
    expect(asked[2]!.authorization).toBe('Bearer abc.def');
  });

  it('serve all questions about a repository', async () => {
    const { endpoint, asked } = await registry(withTokens('/token', 'token'));
    const found = client(endpoint);
    await found.lookDigest(image('python'), '3.13');
    await found.lookDigest(image('python'), '3.14');
    expect(asked.filter(({ line }) => line.startsWith('GET /token'))).toHaveLength(1);
    expect(asked).toHaveLength(4);
  });

  it('that are given go to their registry alone', async () => {
    const { endpoint, asked } = await registry((_request, response) => manifest(response));
    const tokens = new Map([['ghcr.io', 'secret']]);
    await look(endpoint, 'ghcr.io/o/i:1', { tokens });
    await look(endpoint, 'quay.io/o/i:1', { tokens });
    expect(asked.map(({ authorization }) => authorization)).toEqual(['Bearer secret', null]);
  });

  it('do not follow a redirect to another host', async () => {
    const other = await registry((_request, response) => manifest(response));
    const moved = other.endpoint.replace('127.0.0.1', 'localhost');
    const { endpoint } = await registry((request, response) =>
      response.writeHead(307, { location: `${moved}${request.url}` }).end(),
    );
    const tokens = new Map([['docker.io', 'secret']]);
    expect((await look(endpoint, 'python:3.13', { tokens })).digest).toBe(digest);
    expect(other.asked.map(({ authorization }) => authorization)).toEqual([null]);
  });
});

describe('the tags of a repository', () => {
  it('come page by page, from the registry that was asked', async () => {
    const { endpoint, asked } = await registry((request, response) => {
      const isFirst = !request.url?.includes('last=');
      const next = '<https://evil.example/v2/library/python/tags/list?last=3.9&n=1000>; rel="next"';
      response.writeHead(200, isFirst ? { link: next } : {});
      response.end(JSON.stringify({ name: 'x', tags: isFirst ? ['3.8', '3.9', 7, 'a b'] : ['slim'] }));
    });
    const found = client(endpoint);
    await found.lookTags(image('python'));
    expect(found.tagsOf(image('python:slim'))).toEqual(['3.8', '3.9', 'slim']);
    expect(asked.map(({ line }) => line)).toEqual([
      'GET /v2/library/python/tags/list?n=1000',
      'GET /v2/library/python/tags/list?last=3.9&n=1000',
    ]);
  });

  it.each([
    ['that never end', { link: '</x?last=a>; rel="next"' }, '{"tags":["a"]}', 'it has too many tags'],
    ['that are no list', {}, '{"tags":"a"}', 'the answer has no list of tags'],
    ['that are cut off', {}, '{"tags":["a', 'the answer is not JSON or was cut off'],
  ])('are unknown where they are lists %s', async (_, headers, body, why) => {
    const { endpoint } = await registry((_request, response) => response.writeHead(200, headers).end(body));
    const found = client(endpoint);
    await found.lookTags(image('python'));
    expect(found.tagsOf(image('python'))).toBeUndefined();
    expect(messages(found)).toEqual(unknown(why, 'python').messages);
  });
});

it('knows public registries, and the one whose address is given', () => {
  const found = client('https://registry.corp.example');
  const known = (text: string) => found.knows(image(text));
  expect(known('python')).toBe(true);
  expect(known('registry.corp.example/a/b')).toBe(true);
  expect(known('registry.other.example/a/b')).toBe(false);
});
