// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfile variables look like JavaScript's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFile } from '../../../src/model/excerpt.ts';
import type { FactKind, FactOf } from '../../../src/model/facts.ts';
import { imageText } from '../../../src/model/image-reference.ts';
import { dockerfile } from '../../../src/sources/dockerfile/dockerfile.ts';

function read(text: string, path = 'Dockerfile') {
  return dockerfile.read({ path, text, executable: false });
}

function factsOf<K extends FactKind>(kind: K, text: string, path?: string): FactOf<K>[] {
  return read(text, path).facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** `role text → reference`, with `!` before a stage that ships. */
function images(text: string, path?: string): string[] {
  return factsOf('image', text, path).map((image) => {
    expect(text.slice(image.span.start, image.span.end)).toBe(image.text);
    const ships = image.stage?.ships ? '!' : image.stage?.ships === null ? '?' : '';
    return `${ships}${image.role} ${image.reference ? imageText(image.reference) : 'unknown'}`;
  });
}

function scripts(text: string, path?: string) {
  return factsOf('script', text, path);
}

describe('paths', () => {
  it.each([
    ['Dockerfile', true],
    ['a/Containerfile', true],
    ['app.Dockerfile', true],
    ['app.dockerfile', true],
    ['Dockerfile.prod', true],
    ['Dockerfile-alpine', true],
    ['docker/Dockerfile.j2', true],
    ['Dockerfile.dockerignore', false],
    ['Dockerfile.md', false],
    ['dockerfile_lint.py', false],
    ['Dockerfiles/readme', false],
    ['.dockerignore', false],
    ['docker-compose.yml', false],
  ])('%s: %s', (path, expected) => {
    expect(dockerfile.matches(path)).toBe(expected);
  });
});

describe('images', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['a tag', 'FROM python:3.6-buster\n', ['!base python:3.6-buster']],
    [
      'lower case and a platform',
      'from --platform=$BUILDPLATFORM golang:1.22 as build',
      ['!base golang:1.22'],
    ],
    ['a digest', `FROM a@sha256:${'0'.repeat(64)}`, [`!base a@sha256:${'0'.repeat(64)}`]],
    ['scratch', 'FROM scratch\n', []],
    ['a stage', 'FROM node:20 AS base\nFROM BASE\n', ['!base node:20']],
    [
      'a builder',
      'FROM node:20 AS b\nFROM nginx:1\nCOPY --from=b /a /b\n',
      ['base node:20', '!base nginx:1'],
    ],
    ['a chain', 'FROM a:1 AS x\nFROM b:1 AS y\nFROM x\n', ['!base a:1', 'base b:1']],
    ['a stage by number', 'FROM a:1\nFROM b:1\nCOPY --from=0 /a /b\n', ['base a:1', '!base b:1']],
    [
      'a later stage of the same name is not meant',
      'FROM debian:12 AS debian\nFROM debian',
      ['!base debian:12'],
    ],
    ['an image to copy from', 'FROM a:1\nCOPY --chown=1 --from=b/c:2 /a /b', ['!base a:1', '!copy b/c:2']],
    [
      'a mount',
      'FROM a:1\nRUN --mount=type=cache,target=/x \\\n  --mount=type=bind,from=b:2,target=/y make',
      ['!base a:1', '!copy b:2'],
    ],
    ['a syntax line', '# syntax=docker/dockerfile:1\nFROM a:1', ['syntax docker/dockerfile:1', '!base a:1']],
    ['a comment that is none', '# hello\n# syntax=docker/dockerfile:1\nFROM a:1', ['!base a:1']],
    ['ONBUILD', 'FROM a:1\nONBUILD COPY --from=b:1 /a /b', ['!base a:1', '!copy b:1']],
    ['an ARG default', 'ARG V=3.9\nFROM python:${V}-slim', ['!base python:3.9-slim']],
    ['an ARG without braces', 'ARG I=python:3.9\nFROM $I', ['!base python:3.9']],
    ['a quoted ARG', 'ARG I="python:3.9"\nFROM "$I"', ['!base python:3.9']],
    ['an ARG of an ARG', 'ARG V=3\nARG I=python:$V\nFROM $I', ['!base python:3']],
    [
      'a digest inside an ARG',
      `ARG I=a:1@sha256:${'0'.repeat(64)}\nFROM $I`,
      [`!base a:1@sha256:${'0'.repeat(64)}`],
    ],
    ['a default in place', 'ARG V\nFROM python:${V:-3.9}', ['!base python:3.9']],
    ['a default without colon', 'FROM python:${V-3.9}', ['!base python:3.9']],
    ['a default that is a variable', 'ARG A=3\nFROM python:${V:-$A}', ['!base python:3']],
    ['an alternative', 'ARG D=1\nFROM python:3${D:+-slim}', ['!base python:3-slim']],
    ['no alternative', 'FROM python:3${D:+-slim}', ['!base python:3']],
    ['an ARG without default', 'ARG V\nFROM python:$V', ['!base unknown']],
    ['a variable nobody declared', 'FROM python:$V', ['!base unknown']],
    ['a stage ARG is not seen by FROM', 'FROM a:1\nARG V=2\nFROM b:$V', ['?base a:1', '!base unknown']],
    ['what only the build knows', 'FROM a:$TARGETARCH', ['!base unknown']],
    ['an operator of shells', 'ARG V=3.9\nFROM python:${V%.*}', ['!base unknown']],
    ['a stage named by an ARG', 'ARG W=b\nFROM a:1 AS stage-b\nFROM stage-${W}', ['!base a:1']],
    [
      'a stage nobody can name',
      'ARG W\nFROM a:1 AS stage-b\nFROM stage-${W}',
      ['?base a:1', '!base unknown'],
    ],
    ['continued lines', 'FROM \\\n  # why\n  a:1 \\\n  AS b\r\n', ['!base a:1']],
    ['Windows', '# escape=`\r\nFROM `\r\n  a:1\r\n', ['!base a:1']],
    ['text that is none', 'FROM :::\n', ['!base unknown']],
  ])('%s', (_name, text, expected) => {
    expect(images(text)).toEqual(expected);
  });

  it.each([
    ['FROM {{ base }}:{{ tag }}\n', ['!base unknown']],
    ['{% if a %}\nFROM a:1\n{% else %}\nFROM b:1\n{% endif %}\n', ['base a:1', '!base b:1']],
    ['FROM <%= image %>\nRUN <% if a %>x<% end %>\n', ['!base unknown']],
  ])('reads templates with unknown pieces: %j', (text, expected) => {
    expect(images(text, 'Dockerfile.j2')).toEqual(expected);
    expect(read(text, 'Dockerfile.j2').diagnostics).toEqual([]);
  });

  it('knows a template by its tags where its name says nothing', () => {
    const text = 'FROM a:1\n{% if b %}\nRUN x\n{% endif %}\nFROM python:{{ cookiecutter.python }}\n';
    expect(images(text)).toEqual(['?base a:1', '!base unknown']);
    expect(read(text).diagnostics).toEqual([]);
  });

  it('gives exactly the reference in FROM', () => {
    const text = 'ARG V=3\nFROM --platform=linux/amd64 python:${V} AS b\n';
    const [image] = factsOf('image', text);
    expect(text.slice(image!.span.start, image!.span.end)).toBe('python:${V}');
    expect(image!.stage).toEqual({ name: 'b', index: 0, ships: true });
  });
});

describe('scripts', () => {
  it.each<[name: string, text: string, script: string]>([
    ['shell form', 'RUN pip install x  \n', 'pip install x'],
    ['continued', 'RUN a && \\\n    b\n', 'a && \\\n    b'],
    ['comments between', 'RUN a && \\\n # why \\\n\n    b\n', 'a && \\\n    b'],
    ['white space after the escape', 'RUN a && \\  \n b', 'a && \\\n b'],
    ['Windows line ends', 'RUN a && \\\r\n b\r\n', 'a && \\\n b'],
    ['flags', 'RUN --mount=type=cache,target=/x --network=none a', 'a'],
    ['flags on lines', 'RUN --mount=type=cache,target=/x \\\n  a b', 'a b'],
    ['exec form', 'RUN ["npm", "install", "-g", "a b"]', "npm install -g 'a b'"],
    ['exec form of a shell', 'CMD ["sh", "-c", "echo \\"$A\\""]', `sh -c 'echo "$A"'`],
    ['exec form over lines', 'CMD ["a", \\\n  "b"]', 'a b'],
    ['exec form with a quote', `CMD ["a", "it's"]`, "a 'it'\\''s'"],
    ['what only looks like exec form', "RUN ['a']", "['a']"],
    ['a health check', 'HEALTHCHECK --interval=5m CMD curl -f x || exit 1', 'curl -f x || exit 1'],
    ['a health check in exec form', 'HEALTHCHECK CMD ["curl", "x"]', 'curl x'],
    ['a triggered instruction', 'ONBUILD RUN a', 'a'],
    ['a here-document', 'RUN <<EOF\na\n# b\nEOF\nEXPOSE 1\n', 'a\n# b\n'],
    ['a here-document with tabs', 'RUN <<-"EOF"\n\ta\n\tEOF\n', '\ta\n'],
    ['a here-document of a command', 'RUN cat <<EOF > /x\na\nEOF\n', 'cat <<EOF > /x\na\nEOF'],
  ])('%s', (_name, line, expected) => {
    const text = `FROM a:1\n${line}`;
    const [script, ...rest] = scripts(text);
    expect(rest).toEqual([]);
    expect(script!.excerpt.text).toBe(expected);
    // Letters stand in the file where the excerpt says.
    for (const [at, character] of [...script!.excerpt.text].entries())
      if (/[a-z]/.test(character)) expect(text[toFile(script!.excerpt, at)]).toBe(character);
  });

  it.each([
    ['FROM a:1\nRUN x', 'sh', false, false],
    ['FROM a:1\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN x', 'bash', true, true],
    ['FROM a:1 AS b\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM b\nRUN x', 'bash', false, true],
    ['FROM a:1 AS b\nSHELL ["/bin/bash", "-c"]\nFROM c:1\nRUN x', 'sh', false, false],
    ['FROM a:1\nSHELL ["conda", "run", "-n", "e", "bash", "-ec"]\nRUN x', 'bash', true, false],
    ['FROM a:1\nSHELL ["tini", "--", "custom"]\nRUN x', 'other', false, false],
    ['FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN x', 'cmd', false, false],
    [
      'FROM a:1\nSHELL ["powershell", "-Command", "$ErrorActionPreference = \'Stop\';"]\nRUN x',
      'pwsh',
      false,
      false,
    ],
    ['FROM a:1\nRUN <<EOF\n#!/usr/bin/env bash\nx\nEOF\n', 'bash', false, false],
    ['FROM a:1\nRUN <<EOF\n#!/usr/bin/env python3\nx\nEOF\n', 'other', false, false],
  ])('knows the shell: %j', (text, shell, errexit, pipefail) => {
    const script = scripts(text).at(-1)!;
    expect([script.shell, script.unit.errexit, script.unit.pipefail]).toEqual([shell, errexit, pipefail]);
  });

  it('carries stage, image and the variables that are set there', () => {
    const text = 'ARG G=1\nFROM a:1 AS b\nARG G\nARG U\nENV X=2 Y="$X$G"\nENV OLD some words\nRUN x\n';
    expect(scripts(text)[0]!.unit).toEqual({
      kind: 'instruction',
      name: null,
      runner: 'docker',
      job: 'stage b',
      image: 'a:1',
      directory: null,
      errexit: false,
      pipefail: false,
      env: { G: '1', X: '2', OLD: 'some words' },
    });
  });
});

describe('ADD', () => {
  const commit = 'a'.repeat(40);
  it.each<[line: string, url: string, verified: string | null]>([
    ['ADD https://x.org/a.tgz /opt/', 'https://x.org/a.tgz', null],
    ['ADD --checksum=sha256:00 https://x.org/a /opt/', 'https://x.org/a', 'checksum'],
    ['ADD ["https://x.org/a", "/opt/"]', 'https://x.org/a', null],
    ['ARG V=1\nADD https://x.org/$V/a /opt/', 'https://x.org/1/a', null],
    ['ARG V\nADD https://x.org/${V}/a /opt/', 'https://x.org/\0/a', null],
    [`ADD https://x.org/o/${commit}/a /opt/`, `https://x.org/o/${commit}/a`, 'commit-url'],
  ])('%s', (line, url, verified) => {
    const [download] = factsOf('download', `FROM a:1\n${line}\n`);
    expect([download?.url, download?.verified?.type ?? null]).toEqual([url, verified]);
  });

  it.each<[line: string, name: string, requirement: string | null, pin: string]>([
    ['ADD https://github.com/o/r.git /r', 'o/r', null, 'none'],
    ['ADD https://github.com/o/r.git#main:docs /r', 'o/r', 'main', 'branch'],
    ['ADD git@github.com:o/r.git#v1.2.0 /r', 'o/r', 'v1.2.0', 'tag'],
    [`ADD https://github.com/o/r.git#${commit} /r`, 'o/r', commit, 'content'],
  ])('%s', (line, name, requirement, pin) => {
    const [module] = factsOf('module', `FROM a:1\n${line}\n`);
    expect([module?.name, module?.requirement, module?.pin]).toEqual([name, requirement, pin]);
  });

  it('leaves local files and here-documents alone', () => {
    expect(read('FROM scratch\nADD a.tgz /\nADD <<EOF /x\nhttps://a b\nEOF\n').facts).toEqual([]);
  });
});

describe('broken files', () => {
  it.each([
    ['', 'no FROM'],
    ['RUN x\n', 'no FROM'],
    ['FROM a:1\nRUM x\n', 'no Dockerfile instruction'],
    ['FROM\n', 'names no image'],
  ])('tells of %j', (text, message) => {
    expect(
      read(text)
        .diagnostics.map((told) => told.message)
        .join(),
    ).toContain(message);
  });

  it('gives up on values that grow without end', () => {
    const text = `ARG A=aaaaaaaaaa\n${'ARG A=$A$A\n'.repeat(60)}FROM $A\n`;
    expect(images(text)).toEqual(['!base unknown']);
  });

  it('takes any text without a throw, spans within it', () => {
    const line = fc.constantFrom(
      'FROM a:1 AS b',
      'FROM ${A:-${B',
      'RUN <<EOF',
      'EOF',
      '# syntax=x',
      '# escape=`',
      'RUN ["a", "b\\n\'"]',
      'RUN --mount=from=',
      'COPY --from=$X a b',
      'ADD https://x',
      'ENV A',
      'ARG',
      'SHELL []',
      'ONBUILD ONBUILD RUN x',
      'HEALTHCHECK CMD',
      '\\',
      '`',
      '  # c',
      'RUN a \\',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(line, fc.string())).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (written) => {
        for (const fact of read(written).facts) {
          expect(fact.span.start).toBeGreaterThanOrEqual(0);
          expect(fact.span.end).toBeLessThanOrEqual(written.length);
          expect(fact.span.start).toBeLessThanOrEqual(fact.span.end);
        }
      }),
      { numRuns: 500 },
    );
  });
});
