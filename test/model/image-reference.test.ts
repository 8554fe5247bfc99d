import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imagePurl, imageText, parseImageReference } from '../../src/model/image-reference.ts';

const digest = `sha256:${'a1'.repeat(32)}`;

describe('parseImageReference', () => {
  it.each([
    ['python', 'docker.io', 'library/python', null, null],
    ['python:3.6-buster', 'docker.io', 'library/python', '3.6-buster', null],
    ['docker.io/python:3', 'docker.io', 'library/python', '3', null],
    ['docker.io/library/python:3', 'docker.io', 'library/python', '3', null],
    ['index.docker.io/grafana/mimir', 'docker.io', 'grafana/mimir', null, null],
    ['grafana/mimir:latest', 'docker.io', 'grafana/mimir', 'latest', null],
    ['ghcr.io/owner/image/part:v1.2.3', 'ghcr.io', 'owner/image/part', 'v1.2.3', null],
    ['localhost/image', 'localhost', 'image', null, null],
    ['localhost:5000/image', 'localhost:5000', 'image', null, null],
    ['registry:5000/a/b:1', 'registry:5000', 'a/b', '1', null],
    ['[::1]:5000/image:1', '[::1]:5000', 'image', '1', null],
    ['Registry/image', 'Registry', 'image', null, null],
    [`ghcr.io:443/o/i:1.2@${digest}`, 'ghcr.io:443', 'o/i', '1.2', digest],
    [`alpine@${digest}`, 'docker.io', 'library/alpine', null, digest],
    ['a__b/c-----d.e_f', 'docker.io', 'a__b/c-----d.e_f', null, null],
  ])('%s', (text, registry, repository, tag, digestOf) => {
    expect(parseImageReference(text)).toEqual({ registry, repository, tag, digest: digestOf });
  });

  it.each([
    '',
    'Python',
    'python:',
    'python:3.6 ',
    ':3',
    'a//b',
    '/a',
    'a/',
    'a..b',
    'a___b',
    'a-_b',
    '-a',
    'a.',
    `${'a1'.repeat(32)}`,
    'python:$VERSION',
    '${REGISTRY}/python',
    '((registry))/python',
    '{{ .Values.image }}',
    'python:\0',
    'a'.repeat(256),
    `a:${'b'.repeat(129)}`,
    'a.b:c/d',
  ])('is null for %j', (text) => {
    expect(parseImageReference(text)).toBeNull();
  });

  it('takes any text, and what it reads writes back to the same reference', () => {
    const part = fc.stringMatching(/^[a-z0-9._:/@-]{1,40}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), part), (text) => {
        const reference = parseImageReference(text);
        if (reference) expect(parseImageReference(imageText(reference))).toEqual(reference);
      }),
    );
  });
});

describe('imageText', () => {
  it.each([
    ['docker.io/library/python:3', 'python:3'],
    ['docker.io/a/b', 'a/b'],
    ['docker.io/library/a/b', 'library/a/b'],
    ['docker.io/localhost/a', 'docker.io/localhost/a'],
    [`quay.io/a/b:1@${digest}`, `quay.io/a/b:1@${digest}`],
  ])('%s is %s', (text, familiar) => {
    expect(imageText(parseImageReference(text)!)).toBe(familiar);
  });
});

describe('imagePurl', () => {
  it.each([
    ['python:3.6-buster', 'pkg:docker/python@3.6-buster'],
    ['a/b', 'pkg:docker/a/b'],
    ['ghcr.io/a/b:1', 'pkg:docker/a/b@1?repository_url=ghcr.io'],
  ])('%s is %s', (text, url) => {
    expect(imagePurl(parseImageReference(text)!)).toBe(url);
  });
});

describe('what stands where the digest belongs and is none', () => {
  it.each([
    ['python:3.7@sha256:abc123', '3.7', 'sha256:abc123'],
    ['python@latest', null, 'latest'],
    ['ghcr.io/o/i:1@sha1:0123', '1', 'sha1:0123'],
  ])('%s', (text, tag, malformed) => {
    expect(parseImageReference(text)).toMatchObject({ tag, digest: null, malformed });
  });

  it.each(['user@host/x', 'a@b@c', 'x@'])('is no image in %s', (text) => {
    expect(parseImageReference(text)).toBeNull();
  });
});
