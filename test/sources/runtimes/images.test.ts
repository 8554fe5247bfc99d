// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of the files that are read

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeUse } from '../../../src/analysis/lifecycles/verdict.ts';
import { bundledLifecycles } from '../../../src/clients/lifecycle-table.ts';
import { addDays, isDay } from '../../../src/model/day.ts';
import type { ImageUse } from '../../../src/model/image.ts';
import { parseImageReference } from '../../../src/model/image-reference.ts';
import { readImageRuntimes } from '../../../src/sources/runtimes/images.ts';
import { references } from './references.ts';

const lifecycles = bundledLifecycles();
const days = { warn: 0, grace: 0 };

function image(text: string, more: Partial<ImageUse> = {}): ImageUse {
  const reference = parseImageReference(text);
  return {
    kind: 'image',
    path: 'Dockerfile',
    span: { start: 5, end: 5 + text.length },
    text,
    reference,
    role: 'base',
    ...more,
  };
}

function judged(text: string, date: string): string[] {
  return readImageRuntimes(image(text)).map((use) => {
    const verdict = judgeUse(use, lifecycles, date, days)!;
    return `${use.product} ${verdict.cycle?.cycle ?? '-'} ${verdict.state}`;
  });
}

describe('what an image reference says', () => {
  it('is tried on hundreds of references', () => {
    expect(references.length).toBeGreaterThan(300);
  });

  it.each(
    references.map(([reference, ...claims]) => [reference, claims] as const),
  )('%s', (reference, claims) => {
    const products = readImageRuntimes(image(reference)).map(({ product }) => product);
    expect(products).toEqual(claims.map((claim) => claim.split(' ')[0]));
    for (const [index, claim] of claims.entries()) {
      const [product, cycle, end = ''] = claim.split(' ');
      const at = (date: string) => judged(reference, date)[index];
      if (cycle === 'older') expect(at('2026-11-20')).toBe(`${product} - older`);
      else if (cycle === '?') expect(at('2026-11-20')).toBe(`${product} - unknown`);
      else if (end === 'over') expect(at('2026-11-20')).toBe(`${product} ${cycle} ended`);
      else if (end === 'open') expect(at('2026-11-20')).toBe(`${product} ${cycle} supported`);
      else {
        expect(isDay(end)).toBe(true);
        expect(at(addDays(end, -1))).toBe(`${product} ${cycle} supported`);
        expect(at(addDays(end, 1))).toMatch(/ (?:ended|long-term)$/);
        expect(at(end)).toBe(`${product} ${cycle} ending`);
      }
    }
  });
});

describe('the place of a claim', () => {
  it('is the word of the tag', () => {
    const [python, debian] = readImageRuntimes(image('python:3.6-buster'));
    expect([python?.span, python?.text]).toEqual([{ start: 12, end: 15 }, '3.6']);
    expect([debian?.span, debian?.text]).toEqual([{ start: 16, end: 22 }, 'buster']);
  });

  it('is the tag where name and tag are written apart', () => {
    const text = 'python:3.6-buster';
    const [python] = readImageRuntimes(image(text, { span: { start: 40, end: 50 } }));
    expect(python?.span).toEqual({ start: 40, end: 43 });
  });

  it('is the whole reference where a variable holds the tag, or the name the version', () => {
    const reference = parseImageReference('python:3.6-buster');
    const [python] = readImageRuntimes(image('python:$TAG', { reference }));
    expect(python?.span).toEqual({ start: 5, end: 16 });
    const [node] = readImageRuntimes(image('gcr.io/distroless/nodejs18-debian11'));
    expect(node?.span).toEqual({ start: 5, end: 40 });
  });

  it('says whether the stage ships', () => {
    const stage = { name: 'build', index: 0, ships: false };
    expect(readImageRuntimes(image('golang:1.20', { stage }))[0]?.ships).toBe(false);
    expect(readImageRuntimes(image('golang:1.20'))[0]?.ships).toBeNull();
  });
});

describe('a variable in a reference', () => {
  const said = (text: string) =>
    readImageRuntimes(image(text)).map(({ product, version }) => `${product} ${version}`);

  it.each([
    ['python:${VERSION}-slim-buster', 'debian buster'],
    ['node:$NODE-alpine3.15', 'alpine-linux 3.15'],
    ['node:${{ matrix.node }}-bullseye', 'debian bullseye'],
    ['owner/app:((version))-stretch', 'debian stretch'],
    ['wordpress:{{ v }}-php7.3', 'php 7.3'],
    ['${CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX}/python:3.6-buster', 'python 3.6', 'debian buster'],
    ['$CI_DEPENDENCY_PROXY_DIRECT_GROUP_IMAGE_PREFIX/node:12', 'nodejs 12'],
    ['${REGISTRY}/library/node:12', 'nodejs 12'],
  ])('%s leaves what stands beside it', (text, ...claims) => {
    expect(said(text)).toEqual(claims);
  });

  it.each([
    'python:${VERSION}',
    'python:3.${MINOR}',
    'node:${V}12',
    'node:alpine${ALPINE}',
    'node:${V}alpine3.9',
    'ubuntu:18.${X}',
    'ubuntu:${X}.04',
    'debian:${SUITE}-slim',
    '${IMAGE}:3.6',
    '${REGISTRY}/node:12',
    '$IMAGE',
    'php:7.${X}-${Y}',
    'elixir:${E}-otp-${OTP}',
    'bitnami/redis:6-debian-${D}',
  ])('%s says nothing', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('nothing is said', () => {
  it('of what cannot be known and of what is built here', () => {
    expect(readImageRuntimes(image('python:${V}'))).toEqual([]);
    expect(readImageRuntimes(image('python:3.6', { builtHere: true }))).toEqual([]);
  });

  it('and nothing is thrown, whatever the tag', () => {
    const names = [
      'python',
      'node',
      'centos',
      'ros',
      'mcr.microsoft.com/devcontainers/python',
      'public.ecr.aws/lambda/java',
      'x/y',
    ];
    const word = fc.constantFrom(
      'alpine',
      '3.15',
      'jdk',
      '8u',
      'otp',
      '24',
      'ubuntu',
      'buster',
      'openjdk',
      'constructor',
      '__proto__',
      '9'.repeat(40),
    );
    const tag = fc.oneof(
      fc.array(word, { maxLength: 6 }).map((words) => words.join('-')),
      fc.string({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), tag, (name, text) => {
        const written = `${name}:${text}`;
        for (const { span } of readImageRuntimes(image(written))) {
          expect(span.start).toBeGreaterThanOrEqual(5);
          expect(span.end).toBeLessThanOrEqual(5 + written.length);
        }
      }),
    );
  });
});
