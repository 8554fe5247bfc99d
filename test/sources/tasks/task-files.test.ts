import { describe, expect, test } from 'vitest';
import { devcontainer } from '../../../src/sources/containers/devcontainer.ts';
import { justfile } from '../../../src/sources/tasks/justfile.ts';
import { procfile } from '../../../src/sources/tasks/procfile.ts';
import { pyprojectTasks } from '../../../src/sources/tasks/pyproject-tasks.ts';
import { taskfile } from '../../../src/sources/tasks/taskfile.ts';
import { tox } from '../../../src/sources/tasks/tox.ts';
import { callsOf, fileOf, imagesOf, scriptFacts, scriptsOf, wordAt } from '../reading.ts';

const lines = (...parts: string[]) => `${parts.join('\n')}\n`;

describe('devcontainer', () => {
  test.each([
    ['.devcontainer/devcontainer.json', true],
    ['.devcontainer/python/devcontainer.json', true],
    ['a/.devcontainer.json', true],
    ['devcontainer.json', false],
  ])('%s: %s', (path, expected) => expect(devcontainer.matches(path)).toBe(expected));

  test('image and commands', () => {
    const text = lines(
      '{ // ours',
      '  "image": "mcr.microsoft.com/devcontainers/base:bookworm",',
      '  "postCreateCommand": "pip install \\"x\\" y",',
      '  "postStartCommand": ["npm", "i", "a b"],',
      '  "onCreateCommand": {"one": "ls", "two": ["bash", "-c", "pwd"]},',
      '}',
    );
    const reading = devcontainer.read(fileOf('.devcontainer.json', text));
    const image = 'mcr.microsoft.com/devcontainers/base:bookworm';
    expect(imagesOf(reading)).toBe(`2:13 dev ${image} = ${image}`);
    expect(scriptsOf(reading)).toEqual([
      '5:31 sh devcontainer/onCreateCommand: ls',
      '5:59 sh devcontainer/onCreateCommand: pwd',
      '3:25 sh devcontainer/postCreateCommand: pip install "x" y',
      "4:25 sh devcontainer/postStartCommand: npm i 'a b'",
    ]);
    expect(wordAt(scriptFacts(reading)[2]!, 'y')).toBe('3:43 y');
  });
});

test('procfile', () => {
  const text = '# x\nweb: gunicorn app\nrelease: sh -c "a && b"\n bad: x\nempty:\n';
  expect(scriptsOf(procfile.read(fileOf('app/Procfile', text)))).toEqual([
    '2:6 sh web: gunicorn app',
    '3:10 sh release: sh -c "a && b"',
  ]);
});

describe('justfile', () => {
  test('recipes', () => {
    const text = lines(
      'set shell := ["bash", "-euo", "pipefail", "-c"]',
      'version := "1.2"',
      'other := `date`',
      '',
      '# says hello',
      'deploy env="x": build (test "a") && clean',
      '    @npm i x@{{version}} {{other}}',
      '    -rm {{env}} \\',
      '      y',
      'build:',
      '  #!/usr/bin/env bash',
      '  set -e',
      '  ls',
      'test *args:',
      '  # nothing',
      '  pytest',
      'clean:',
      'py:',
      '  #!/usr/bin/env python3',
      '  print(1)',
    );
    const reading = justfile.read(fileOf('justfile', text));
    expect(scriptsOf(reading)).toEqual([
      '7:6 bash errexit pipefail deploy: npm i x@1.2 {{other}}',
      '8:6 bash errexit pipefail ignored deploy: rm {{env}} \\\n  y',
      '11:3 bash build: #!/usr/bin/env bash\nset -e\nls',
      '16:3 bash errexit pipefail test: pytest',
    ]);
    expect(callsOf(reading)).toEqual([
      '6:17 just deploy → justfile build',
      '6:24 just deploy → justfile test',
      '6:37 just deploy → justfile clean',
    ]);
    expect(wordAt(scriptFacts(reading)[1]!, 'y')).toBe('9:7 y');
  });
});

test('taskfile', () => {
  const text = lines(
    'version: "3"',
    'vars: {V: 1.2}',
    'tasks:',
    '  a:',
    '    deps: [b, {task: c}]',
    '    dir: web',
    '    cmds:',
    '      - npm i x@{{.V}} {{.W}}',
    '      - {cmd: "rm x", ignore_error: true}',
    '      - task: d',
    '  b: ls',
    '  c: [pwd, ls]',
  );
  const reading = taskfile.read(fileOf('Taskfile.yml', text));
  expect(scriptsOf(reading)).toEqual([
    '8:9 bash a: npm i x@1.2 {{.W}}',
    '9:16 bash ignored a: rm x',
    '11:6 bash b: ls',
    '12:7 bash c: pwd',
    '12:12 bash c: ls',
  ]);
  expect(callsOf(reading)).toEqual([
    '5:12 task a → Taskfile.yml b',
    '5:22 task a → Taskfile.yml c',
    '10:15 task a → Taskfile.yml d',
  ]);
  expect(scriptFacts(reading)[0]!.unit.directory).toBe('web');
});

test('tox', () => {
  const text = lines(
    '[tox]',
    'commands = no',
    '[testenv]',
    'deps = pytest',
    'commands_pre = pip install x',
    'commands =',
    '    -coverage erase',
    '    # note',
    '    pytest {posargs} \\',
    '      -q',
    'passenv = HOME',
    '[testenv:docs]',
    'commands = sphinx-build docs {envtmpdir}',
  );
  expect(scriptsOf(tox.read(fileOf('tox.ini', text)))).toEqual([
    '5:16 sh errexit testenv: pip install x',
    '7:6 sh errexit ignored testenv: coverage erase',
    `9:5 sh errexit testenv: pytest ${'\x01'.repeat(9)} \\\n      -q`,
    `13:12 sh errexit docs: sphinx-build docs ${'\x01'.repeat(11)}`,
  ]);
});

test('pyproject tasks', () => {
  const text = lines(
    '[tool.poe.tasks]',
    'lint = "ruff check"',
    'all = ["lint", "pytest"]',
    'deploy = { shell = "cf push | tee x" }',
    '[tool.hatch.envs.default.scripts]',
    'cov = "pytest --cov"',
  );
  const reading = { facts: pyprojectTasks(fileOf('pyproject.toml', text)), diagnostics: [] };
  expect(scriptsOf(reading)).toEqual([
    '2:9 sh lint: ruff check',
    '3:17 sh all: pytest',
    '4:21 sh deploy: cf push | tee x',
    '6:8 sh cov: pytest --cov',
  ]);
  expect(callsOf(reading)).toEqual(['3:9 package-script all → pyproject.toml lint']);
});
