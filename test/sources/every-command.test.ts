import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ciSources } from '../../src/sources/ci/index.ts';
import { containerSources } from '../../src/sources/containers/index.ts';
import { taskSources } from '../../src/sources/tasks/index.ts';

/** A path that each source takes by its name, or would look into. */
const paths: Readonly<Record<string, string>> = {
  compose: 'compose.yaml',
  kubernetes: 'a.yaml',
  'helm-values': 'values.yaml',
  kustomize: 'kustomization.yaml',
  tekton: 'task.yaml',
  'gitlab-ci': '.gitlab-ci.yml',
  circleci: '.circleci/config.yml',
  'azure-pipelines': 'azure-pipelines.yml',
  'bitbucket-pipelines': 'bitbucket-pipelines.yml',
  travis: '.travis.yml',
  drone: '.drone.yml',
  woodpecker: '.woodpecker.yml',
  buildkite: '.buildkite/pipeline.yml',
  'cloud-build': 'cloudbuild.yaml',
  codebuild: 'buildspec.yml',
  makefile: 'Makefile',
  'package-scripts': 'package.json',
  devcontainer: '.devcontainer.json',
  procfile: 'Procfile',
  justfile: 'justfile',
  taskfile: 'Taskfile.yml',
  tox: 'tox.ini',
  'pyproject-tasks': 'pyproject.toml',
  jenkinsfile: 'Jenkinsfile',
  nomad: 'a.nomad',
};

const words = fc.constantFrom(
  ...[
    'services',
    'image',
    'steps',
    'script',
    'run',
    'jobs',
    'docker',
    'command',
    'args',
    'containers',
    'tasks',
  ],
  ...[
    'apiVersion: v1\nkind: Pod\n',
    'before_script',
    'extends',
    'phases',
    'name',
    'images',
    'repository',
    'tag',
  ],
  ...[
    ': ',
    '\n',
    '\n  ',
    '\n    - ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|\n',
    '>-\n',
    '&a ',
    '*a',
    '<<: *a',
  ],
  ...[
    '!reference [a, b]',
    '$X',
    '${X:-y}',
    '$$',
    '$(X)',
    '{{ x }}',
    '<< parameters.x >>',
    '\\',
    '\t',
    ',',
    '#',
  ],
  ...['node:20', 'sh -c', 'a b', '--- \n', '=', '(', ')', '/*', '\r\n', '\u{1f600}', 'é'],
);
const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));

const surfaces = [...ciSources, ...containerSources, ...taskSources].filter(({ format }) => format in paths);

describe.each(surfaces.map((source) => [source.format, source] as const))('%s', (format, source) => {
  const path = paths[format] ?? '';

  test('has a path', () => {
    expect(source.matches(path) || source.isCandidate?.(path, false)).toBe(true);
  });

  test('reads any text, and every place lies in it', () => {
    fc.assert(
      fc.property(text, (content) => {
        const file = { path, text: content, executable: false };
        source.recognizes?.(file);
        const { facts, diagnostics } = source.read(file);
        for (const { span } of [...facts, ...diagnostics]) {
          expect(span === null || (span.start >= 0 && span.start <= span.end)).toBe(true);
          expect(span === null || span.end <= content.length).toBe(true);
        }
        for (const fact of facts) {
          expect(fact.text).toBe(content.slice(fact.span.start, fact.span.end));
          if (fact.kind !== 'script') continue;
          const { pieces } = fact.excerpt;
          expect(pieces[0]?.at).toBe(0);
          for (const [index, piece] of pieces.entries()) {
            expect(piece.from).toBeLessThanOrEqual(content.length);
            if (index > 0) expect(piece.at).toBeGreaterThan(pieces[index - 1]!.at);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
