import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fuzz/check.ts';

const last = ['"', "'", 'echo "', 'npm install x \\', 'a | '];

/** Texts that end in a block scalar without a last line feed, and lists that never end. */
const files: Record<string, (line: string) => string> = {
  'tasks.py': () => 'import subprocess\nsubprocess.run([v,',
  'fabfile.py': () => 'from fabric import run\nrun([v,',
  Rakefile: () => 'task :a do\n  sh "a", v,',
  '.github/workflows/a.yml': (line) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          ${line}`,
  'action.yml': (line) =>
    `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n        a\n        ${line}`,
  '.circleci/config.yml': (line) =>
    `version: 2\njobs:\n  a:\n    docker:\n      - image: a\n    steps:\n      - run: |\n          ${line}`,
  'azure-pipelines.yml': (line) => `steps:\n  - script: |\n      ${line}`,
  'pipeline.yml': (line) =>
    `jobs:\n- name: a\n  plan:\n  - task: b\n    config:\n      platform: linux\n      run:\n        path: sh\n        args:\n        - -c\n        - |\n          ${line}`,
  '.gitlab-ci.yml': (line) => `a:\n  script:\n    - |\n      ${line}`,
  Dockerfile: (line) => `FROM a\nRUN ${line}`,
  Makefile: (line) => `a:\n\t${line}`,
  'a.sh': (line) => line,
};

describe('no span lies outside of its text', () => {
  it.each(Object.keys(files))('%s', async (path) => {
    for (const line of last) expect(await problemsOf({ [path]: files[path]!(line) }, null)).toEqual([]);
  });
});
