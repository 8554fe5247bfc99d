import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { scanFiles } from '../../scan.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

/** A registry with these repositories: tag → digest. */
async function registry(repositories: Record<string, Record<string, string>>) {
  const server = createServer((request, response) => {
    const url = request.url?.split('?')[0] ?? '';
    const [, repository, tag] = /^\/v2\/(.+)\/(?:manifests\/(.+)|tags\/list)$/.exec(url) ?? [];
    const tags = repositories[repository ?? ''];
    const found = tag === undefined ? undefined : tags?.[tag];
    if (tags && tag === undefined) response.end(JSON.stringify({ tags: Object.keys(tags) }));
    else if (found === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, {
          'content-type': 'application/vnd.oci.image.index.v1+json',
          'docker-content-digest': found,
        })
        .end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function fixed(text: string, oci: string, path = 'Dockerfile') {
  const only = ['floating-image', 'undigested-image'];
  const report = await scanFiles({ head: { [path]: text }, only, endpoints: { oci } });
  const [finding] = report.findings;
  const edits = finding?.fix?.edits ?? [];
  return {
    advice: finding?.message.replace(/^.*(?=Pin it)/s, ''),
    safe: finding?.fix?.safe ?? null,
    text: edits.reduce(
      (all, { start, end, text: words }) => all.slice(0, start) + words + all.slice(end),
      text,
    ),
  };
}

const python = {
  'library/python': {
    '3.14': digest('a'),
    '3.14.0': digest('a'),
    '3.14.0-slim': digest('b'),
    '3.14-slim': digest('b'),
    '3.13.9-slim': digest('c'),
    '3.15.0rc1-slim': digest('d'),
    '3.14.0-slim-bookworm': digest('e'),
    '20260101-slim': digest('f'),
    slim: digest('b'),
    latest: digest('a'),
  },
};

describe('what is written for an image', () => {
  it('is the digest of a version', async () => {
    const oci = await registry(python);
    expect(await fixed('FROM python:3.13.9-slim AS a\n', oci)).toEqual({
      advice: `Pin it: \`python:3.13.9-slim@${digest('c')}\``,
      safe: true,
      text: `FROM python:3.13.9-slim@${digest('c')} AS a\n`,
    });
  });

  it.each([
    ['python', '3.14.0', 'a'],
    ['python:latest', '3.14.0', 'a'],
    ['python:slim', '3.14.0-slim', 'b'],
  ])('is the version that %s leads to today, as an unsafe fix', async (name, tag, letter) => {
    const oci = await registry(python);
    expect(await fixed(`FROM ${name}\n`, oci)).toEqual({
      advice: `Pin it: \`python:${tag}@${digest(letter)}\` (what it is today)`,
      safe: false,
      text: `FROM python:${tag}@${digest(letter)}\n`,
    });
  });

  it('is the version with the content of today before a newer one', async () => {
    const tags = { '25.10': digest('a'), '24.04': digest('b'), latest: digest('b') };
    const oci = await registry({ 'library/ubuntu': tags });
    expect((await fixed('FROM ubuntu\n', oci)).text).toBe(`FROM ubuntu:24.04@${digest('b')}\n`);
  });

  it('is the newest version where none has the content of today', async () => {
    const oci = await registry({
      'o/app': { '1.2.0': digest('a'), '1.10.0': digest('b'), latest: digest('c') },
    });
    expect((await fixed('FROM o/app\n', oci)).advice).toBe(`Pin it: \`o/app:1.10.0@${digest('b')}\``);
  });

  it.each([
    [
      'a tag that the registry lacks',
      'FROM python:2.0\n',
      'Pin it to the digest of the image index: `python:2.0@sha256:<digest>`',
    ],
    ['a branch', 'FROM python:edge\n', 'Pin it: `python:<version>@sha256:<digest>`'],
    [
      'a registry that is not public',
      'FROM registry.corp.example/a:1.0\n',
      'Pin it to the digest of the image index: `registry.corp.example/a:1.0@sha256:<digest>`',
    ],
  ])('is not known for %s', async (_, text, advice) => {
    expect(await fixed(text, await registry(python))).toEqual({ advice, safe: null, text });
  });

  it('is no fix where the name is put together', async () => {
    const text = 'ARG V=3.13.9-slim\nFROM python:$V\n';
    expect(await fixed(text, await registry(python))).toEqual({
      advice: `Pin it: \`python:3.13.9-slim@${digest('c')}\``,
      safe: null,
      text,
    });
  });

  it('fits YAML as well, in quotes too', async () => {
    const text = 'services:\n  web:\n    image: "python:3.13.9-slim"\n';
    expect((await fixed(text, await registry(python), 'compose.yaml')).text).toBe(
      text.replace('slim', `slim@${digest('c')}`),
    );
  });
});
