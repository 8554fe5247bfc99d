// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's expressions look like JavaScript's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, FactKind, FactOf } from '../../../src/model/facts.ts';
import { imageText } from '../../../src/model/image-reference.ts';
import { githubAction } from '../../../src/sources/github/action.ts';
import { targetOf } from '../../../src/sources/github/uses.ts';
import { githubWorkflow } from '../../../src/sources/github/workflow.ts';

const path = '.github/workflows/ci.yml';

function readWorkflow(text: string) {
  return githubWorkflow.read({ path, text, executable: false });
}

function readAction(text: string, at = 'tools/x/action.yml') {
  return githubAction.read({ path: at, text, executable: false });
}

function of<K extends FactKind>(kind: K, facts: readonly Fact[]): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** A workflow of one job from the job's lines. */
function job(lines: string): string {
  return `on: push\njobs:\n  a:\n${lines.replace(/^/gm, '    ')}\n`;
}

function images(text: string): string[] {
  return of('image', readWorkflow(text).facts).map(({ span, reference, role, text: written }) => {
    expect(text.slice(span.start, span.end)).toBe(written);
    return `${role} ${written} = ${reference ? imageText(reference) : 'unknown'}`;
  });
}

describe('paths', () => {
  it.each([
    ['.github/workflows/ci.yml', true],
    ['.forgejo/workflows/ci.yaml', true],
    ['.gitea/workflows/ci.yaml', true],
    ['.github/workflows/deep/ci.yml', false],
    ['docs/.github/workflows/ci.yml', false],
  ])('%s: %s', (at, expected) => {
    expect(githubWorkflow.matches(at)).toBe(expected);
  });
});

describe('uses', () => {
  it.each([
    [
      'actions/checkout@v4',
      { type: 'repository', owner: 'actions', repository: 'checkout', subpath: '', ref: 'v4' },
    ],
    ['o/r/a/b@main', { type: 'repository', owner: 'o', repository: 'r', subpath: 'a/b', ref: 'main' }],
    ['o/r@releases/v1', { type: 'repository', owner: 'o', repository: 'r', subpath: '', ref: 'releases/v1' }],
    ['o/r', { type: 'repository', owner: 'o', repository: 'r', subpath: '', ref: null }],
    ['./a/b', { type: 'local', path: './a/b' }],
    ['./', { type: 'local', path: './' }],
    ['.\\a\\b', { type: 'local', path: './a/b' }],
    ['$/a/b', { type: 'self', path: 'a/b' }],
    ['docker://alpine:3', { type: 'docker', image: 'alpine:3' }],
    ['${{ matrix.action }}', { type: 'unknown' }],
    ['nonsense', { type: 'unknown' }],
    ['a/..@v1', { type: 'unknown' }],
    [
      'https://code.forgejo.org/actions/checkout@v4',
      {
        type: 'repository',
        owner: 'actions',
        repository: 'checkout',
        subpath: '',
        ref: 'v4',
        host: 'code.forgejo.org',
      },
    ],
  ])('%s', (text, target) => {
    expect(targetOf(text)).toEqual(target);
  });

  it('are found at steps, parallel steps and jobs, with the comment of their line', () => {
    const text = `jobs:
  a:
    steps:
      - uses: "actions/checkout@v4" # v4.1.0
      - parallel:
          - uses: o/b@v1
          - parallel: [{ uses: o/c@v1 }]
  b:
    uses: o/r/.github/workflows/x.yml@main
`;
    const uses = of('action', readWorkflow(text).facts);
    expect(uses.map((use) => `${use.surface} ${use.text}`)).toEqual([
      'step actions/checkout@v4',
      'step o/b@v1',
      'step o/c@v1',
      'workflow o/r/.github/workflows/x.yml@main',
    ]);
    expect(uses[0]!.comment?.text).toBe('v4.1.0');
    for (const { span, text: written } of uses) expect(text.slice(span.start, span.end)).toBe(written);
  });

  it.each([
    'if: false\nsteps:\n  - uses: o/r@v1',
    'steps:\n  - uses: o/r@v1\n    if: false',
    'steps:\n  - uses: o/r@v1\n    if: ${{ false }}',
  ])('are left out where they never run: %j', (lines) => {
    expect(readWorkflow(job(lines)).facts).toEqual([]);
  });

  it('are told once where an alias repeats the step', () => {
    const text = 'jobs:\n  a:\n    steps: &s\n      - uses: o/r@v1\n  b:\n    steps: *s\n';
    expect(of('action', readWorkflow(text).facts)).toHaveLength(1);
  });

  it('of a local path are calls', () => {
    const text =
      'jobs:\n  a:\n    uses: ./.github/workflows/x.yml\n  b:\n    steps:\n      - uses: ./tools/a\n';
    expect(of('call', readWorkflow(text).facts).map(({ via, targets }) => [via, ...targets])).toEqual([
      ['workflow', '.github/workflows/x.yml'],
      ['composite', 'tools/a/action.yml', 'tools/a/action.yaml', 'tools/a/Dockerfile'],
    ]);
  });
});

describe('images', () => {
  it.each<[name: string, lines: string, expected: string[]]>([
    ['a plain container', 'container: node:20', ['job node:20 = node:20']],
    ['a container map', 'container:\n  image: "node:20"', ['job node:20 = node:20']],
    ['no container', "container: ''", []],
    [
      'services',
      'services:\n  db: { image: postgres:16 }\n  cache: redis\n  off: { image: "" }',
      ['service postgres:16 = postgres:16', 'service redis = redis'],
    ],
    ['a docker step', 'steps:\n  - uses: docker://alpine:3.19', ['step alpine:3.19 = alpine:3.19']],
    [
      'a matrix value',
      'container: ${{ matrix.image }}\nstrategy:\n  matrix:\n    image: [node:18, "node:20"]',
      ['job node:18 = node:18', 'job node:20 = node:20'],
    ],
    [
      'a matrix value inside text',
      'container: node:${{ matrix.v }}-slim\nstrategy:\n  matrix:\n    v: [18, 3.10]',
      ['job 18 = node:18-slim', 'job 3.10 = node:3.10-slim'],
    ],
    [
      'an included value',
      'container: ${{ matrix.c.image }}\nstrategy:\n  matrix:\n    include:\n      - c: { image: a:1 }\n      - c: { image: b:2 }',
      ['job a:1 = a:1', 'job b:2 = b:2'],
    ],
    [
      'two names that meet everywhere',
      'container: ${{ matrix.i }}:${{ matrix.v }}\nstrategy:\n  matrix:\n    i: [a, b]\n    v: [1, 2]',
      ['job a = a:1', 'job a = a:2', 'job b = b:1', 'job b = b:2'],
    ],
    [
      'two names that do not meet everywhere',
      'container: ${{ matrix.i }}:${{ matrix.v }}\nstrategy:\n  matrix:\n    i: [a, b]\n    v: [1, 2]\n    exclude:\n      - { i: a, v: 2 }',
      ['job ${{ matrix.i }}:${{ matrix.v }} = unknown'],
    ],
    [
      'another value where the matrix has none',
      "container: ${{ matrix.image || 'a:1' }}\nstrategy:\n  matrix:\n    image: [b:1, '']",
      ['job b:1 = b:1', 'job a:1 = a:1'],
    ],
    [
      'a matrix that a job gives',
      'container: ${{ matrix.image }}\nstrategy:\n  matrix: ${{ fromJSON(needs.x.outputs.y) }}',
      ['job ${{ matrix.image }} = unknown'],
    ],
    [
      'an image that another job names',
      'container: ghcr.io/o/i:${{ needs.x.outputs.tag }}',
      ['job ghcr.io/o/i:${{ needs.x.outputs.tag }} = unknown'],
    ],
    ['the environment', 'env:\n  IMAGE: a:1\ncontainer: ${{ env.IMAGE }}', ['job a:1 = a:1']],
    ['a function', "container: ${{ format('{0}', 1) }}", ["job ${{ format('{0}', 1) }} = 1"]],
    [
      'a default, and both answers of a question',
      "container: ${{ inputs.image || (github.ref == 'x' && 'a:1' || 'b:2') }}",
      [
        "job ${{ inputs.image || (github.ref == 'x' && 'a:1' || 'b:2') }} = unknown",
        'job a:1 = a:1',
        'job b:2 = b:2',
      ],
    ],
    [
      'a text that is only compared',
      "container: ${{ env.X == 'c:3' && 'a:1' || 'b:2' }}",
      ['job a:1 = a:1', 'job b:2 = b:2'],
    ],
    [
      'a list and an object of JSON',
      `container: \${{ fromJSON('{"old":"a:1","new":"b:2"}')[inputs.which] }}`,
      ['job {"old":"a:1","new":"b:2"} = a:1', 'job {"old":"a:1","new":"b:2"} = b:2'],
    ],
    ['an open expression', 'container: ${{ matrix.a', ['job ${{ matrix.a = unknown']],
  ])('%s', (_name, lines, expected) => {
    expect(images(job(lines))).toEqual(expected);
  });

  it.each<[uses: string, input: string, built: string[]]>([
    [
      'docker/build-push-action@v6',
      'tags: ghcr.io/o/i:latest,o/j:${{ github.sha }}',
      ['ghcr.io/o/i:latest', 'o/j'],
    ],
    ['docker/metadata-action@v5', 'images: |\n  name=ghcr.io/o/i,enable=true\n  o/j', ['ghcr.io/o/i', 'o/j']],
    ['docker/build-push-action@v6', 'tags: ghcr.io/${{ github.repository }}:latest', []],
    ['docker/build-push-action@v6', 'tags: ${{ steps.meta.outputs.tags }}', []],
    ['owner/other@v1', 'tags: o/i', []],
  ])('knows what %s builds with %j', (uses, input, built) => {
    const text = job(`steps:\n  - uses: ${uses}\n    with:\n${input.replace(/^/gm, '      ')}`);
    const found = of('image', readWorkflow(text).facts).filter(({ builtHere }) => builtHere);
    expect(found.map(({ reference }) => imageText(reference!))).toEqual(built);
    for (const { span, text: written } of found) expect(text.slice(span.start, span.end)).toBe(written);
  });

  it('takes the default of an input', () => {
    const text = `on:\n  workflow_call:\n    inputs:\n      image: { default: a:1 }\njobs:\n  a:\n    container: \${{ inputs.image }}\n`;
    expect(images(text)).toEqual(['job a:1 = a:1']);
  });
});

describe('run', () => {
  it.each([
    ['steps:\n  - run: x', 'bash', true, false],
    ['steps:\n  - run: x\n    shell: bash', 'bash', true, true],
    ['steps:\n  - run: x\n    shell: sh', 'sh', true, false],
    ['steps:\n  - run: x\n    shell: bash {0}', 'bash', false, false],
    ['steps:\n  - run: x\n    shell: bash -euo pipefail {0}', 'bash', true, true],
    ['steps:\n  - run: x\n    shell: bash --noprofile --norc -e {0}', 'bash', true, false],
    ['steps:\n  - run: x\n    shell: cmd', 'cmd', false, false],
    ['steps:\n  - run: x\n    shell: python', 'other', false, false],
    ['steps:\n  - run: x\n    shell: ${{ matrix.s }}', 'other', false, false],
    ['defaults: { run: { shell: bash } }\nsteps:\n  - run: x', 'bash', true, true],
    ['runs-on: windows-2022\nsteps:\n  - run: x', 'pwsh', true, false],
    ['runs-on: [self-hosted, windows]\nsteps:\n  - run: x', 'pwsh', true, false],
    ['runs-on: github-windows-2025-x86_64-8\nsteps:\n  - run: x', 'pwsh', true, false],
    ['runs-on: windows-2022\nsteps:\n  - run: x\n    shell: bash', 'bash', true, true],
    [
      'runs-on: ${{ matrix.os }}\nstrategy: { matrix: { os: [windows-2022] } }\nsteps:\n  - run: x',
      'pwsh',
      true,
      false,
    ],
    [
      'runs-on: ${{ matrix.os }}\nstrategy: { matrix: { os: [windows-2022, macos-14] } }\nsteps:\n  - run: x',
      'bash',
      true,
      false,
    ],
  ])('knows the shell: %j', (lines, shell, errexit, pipefail) => {
    const [script] = of('script', readWorkflow(job(lines)).facts);
    expect([script?.shell, script?.unit.errexit, script?.unit.pipefail]).toEqual([shell, errexit, pipefail]);
  });

  it.each<[lines: string, directory: string | null]>([
    ['steps:\n  - run: x', ''],
    ['steps:\n  - run: x\n    working-directory: ./a/b', 'a/b'],
    ['defaults: { run: { working-directory: a } }\nsteps:\n  - run: x', 'a'],
    ['steps:\n  - run: x\n    working-directory: ${{ github.workspace }}/a', 'a'],
    ['steps:\n  - run: x\n    working-directory: ${{ runner.temp }}', null],
    ['steps:\n  - run: x\n    working-directory: ../a', null],
    ['steps:\n  - uses: actions/checkout@v4\n    with: { path: src }\n  - run: x', null],
    [
      'steps:\n  - uses: actions/checkout@v4\n    with: { path: src }\n  - run: x\n    working-directory: src/a',
      'a',
    ],
    ['steps:\n  - uses: actions/checkout@v4\n    with: { path: other, repository: o/r }\n  - run: x', ''],
  ])('knows the folder: %j', (lines, directory) => {
    expect(of('script', readWorkflow(job(lines)).facts)[0]?.unit.directory).toBe(directory);
  });

  it('carries name, job, image and environment', () => {
    const text = `env: { A: 1, B: "\${{ github.sha }}" }
jobs:
  build:
    container: node:20
    continue-on-error: true
    env: { A: 2 }
    steps:
      - name: Install
        env: { C: "\${{ env.A }}" }
        run: |
          x
`;
    const [script] = of('script', readWorkflow(text).facts);
    expect(script!.excerpt.text).toBe('x\n');
    expect(text.slice(script!.span.start, script!.span.end)).toBe('x');
    expect(script!.unit).toEqual({
      kind: 'step',
      name: 'Install',
      job: 'jobs.build',
      runner: 'github',
      image: 'node:20',
      directory: '',
      errexit: true,
      pipefail: false,
      failureIgnored: true,
      env: { A: '2', C: '2' },
    });
  });
});

describe('actions', () => {
  it('reads the steps of a composite action', () => {
    const text = `inputs: { image: { default: "a:1" } }
runs:
  using: composite
  steps:
    - uses: o/r@v1
    - uses: ./nested
    - run: x
      shell: bash
    - run: y
      shell: bash
      working-directory: \${{ github.action_path }}/z
    - uses: docker://\${{ inputs.image }}
`;
    const { facts } = readAction(text);
    expect(of('action', facts).map((use) => `${use.surface} ${use.text}`)).toEqual([
      'composite o/r@v1',
      'composite ./nested',
      'composite docker://${{ inputs.image }}',
    ]);
    expect(of('script', facts).map(({ unit }) => [unit.job, unit.directory])).toEqual([
      ['runs', null],
      ['runs', 'tools/x/z'],
    ]);
    expect(of('image', facts).map(({ text: written, role }) => [written, role])).toEqual([['a:1', 'step']]);
    expect(of('call', facts).map(({ targets }) => targets[0])).toEqual(['nested/action.yml']);
  });

  it.each<[text: string, expected: string[]]>([
    ['runs: { using: docker, image: "docker://alpine:3" }', ['image alpine:3']],
    ['runs: { using: docker, image: Dockerfile }', ['call tools/x/Dockerfile']],
    ['runs: { using: node20, main: index.js }', []],
    ['name: no action of GitHub', []],
    ['', []],
  ])('%s', (text, expected) => {
    const told = readAction(text).facts.map((fact) =>
      fact.kind === 'call' ? `call ${fact.targets[0]}` : `${fact.kind} ${fact.text}`,
    );
    expect(told).toEqual(expected);
  });
});

describe('broken files', () => {
  it.each(['', 'jobs:', 'jobs: 1', '- a', 'jobs: [a]'])('tells of %j', (text) => {
    const { facts, diagnostics } = readWorkflow(text);
    expect(facts).toEqual([]);
    expect(diagnostics).not.toEqual([]);
  });

  it.each([
    'jobs:\n  a:\n    steps: &s\n      - parallel: *s\n      - parallel: *s\n      - uses: o/r@v1\n',
    'x: &x\n  - uses: o/r@v1\njobs:\n  a:\n    steps: [{ parallel: *x }, { parallel: *x }]\n',
  ])('reads anchors inside themselves and aliases once: %j', (text) => {
    expect(of('action', readWorkflow(text).facts)).toHaveLength(1);
  });

  it('gives up on values that grow without end', () => {
    const doubled = Array.from({ length: 60 }, (_, n) => `  A${n + 1}: \${{ env.A${n} }}\${{ env.A${n} }}\n`);
    const text = `env:\n  A0: aaaaaaaaaa\n${doubled.join('')}jobs:\n  a:\n    container: \${{ env.A60 }}\n`;
    expect(of('image', readWorkflow(text).facts)[0]?.reference).toBeNull();
  });

  it('reads what is whole beside what is not', () => {
    const text = 'jobs:\n  a: 1\n  b:\n    steps: [1, null, {uses: 2}, {uses: o/r@v1}, {run: [x]}]\n';
    expect(of('action', readWorkflow(text).facts).map((use) => use.text)).toEqual(['2', 'o/r@v1']);
  });

  it('takes any text without a throw, spans within it', () => {
    const line = fc.constantFrom(
      'jobs:',
      '  a:',
      '    container: ${{ matrix.a }}',
      '    strategy: { matrix: { a: [b:1, ${{ x }}] } }',
      '    steps: &s',
      '    steps: *s',
      '      - uses: docker://',
      '      - uses: o/r@',
      '      - run: |',
      '          x',
      '        shell: ${{',
      '      - <<: *s',
      "    container: 'a",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(line, fc.string())).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (written) => {
        for (const fact of [...readWorkflow(written).facts, ...readAction(written).facts]) {
          expect(fact.span.start).toBeGreaterThanOrEqual(0);
          expect(fact.span.end).toBeLessThanOrEqual(written.length);
          expect(fact.span.start).toBeLessThanOrEqual(fact.span.end);
        }
      }),
      { numRuns: 300 },
    );
  });
});
