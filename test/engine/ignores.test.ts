import { describe, expect, test } from 'vitest';
import { readIgnores } from '../../src/engine/ignores.ts';

const marker = 'premortem: ignore[unpinned-install] ours';

/** `#!` is the ignore; lines with `<` at their end are those that it covers. */
function check(path: string, sketch: string) {
  const lines = sketch.replace(/^\n/, '').split('\n');
  const covered = lines.flatMap((line, place) => (line.endsWith(' <') ? [place + 1] : []));
  const text = lines.map((line) => line.replace(/ <$/, '').replace('!!', marker)).join('\n');
  const ignores = readIgnores(path, text);
  expect(ignores).toHaveLength(1);
  const { first, last } = ignores[0]!.covers;
  const at = ignores[0]!.line;
  const found = lines.flatMap((line, place) => {
    const number = place + 1;
    const isCode = !/^\s*(?:$|#|\/\/|<!--|-->|\/\*)/.test(line.replace(/ <$/, ''));
    return number >= first && number <= last && (isCode || number === at) ? [number] : [];
  });
  expect(found.filter((line) => line !== at)).toEqual(covered.filter((line) => line !== at));
}

describe('an ignore covers the node that it stands above, or on whose first line it stands', () => {
  test.each([
    [
      'a step',
      '.github/workflows/ci.yml',
      `
steps:
  # !!
  - name: a <
    uses: o/q@v1 <
    with: <
      x: y <

  - uses: o/p@v1`,
    ],
    [
      'a step, on its first line',
      '.github/workflows/ci.yml',
      `
steps:
  - name: a # !! <
    uses: o/q@v1 <
  - uses: o/p@v1`,
    ],
    [
      'a key within a step',
      '.github/workflows/ci.yml',
      `
steps:
  - name: a
    # !!
    uses: o/q@v1 <
    with:
      x: y`,
    ],
    [
      'a job',
      '.github/workflows/ci.yml',
      `
jobs:
  # !!
  a: <
    runs-on: x <
# a comment in the first column
    steps: <
    - uses: o/q@v1 <
    - uses: o/p@v1 <
  b:
    runs-on: x`,
    ],
    [
      'a list at the indent of its key',
      '.github/workflows/ci.yml',
      `
# !!
steps: <
- uses: o/q@v1 <
- uses: o/p@v1 <
other: x`,
    ],
    [
      'a service',
      'compose.yaml',
      `
services:
  # !!
  web: <
    image: a <
  db:
    image: b`,
    ],
    [
      'a command in a block scalar',
      '.github/workflows/ci.yml',
      `
    - run: |
        echo
        # !!
        pip install \\ <
          a \\ <
          b <
        pip install c`,
    ],
    [
      'a block scalar',
      '.github/workflows/ci.yml',
      `
    - name: x
      # !!
      run: | <
        pip install a <

        pip install b <
      shell: bash`,
    ],
    [
      'a Kubernetes object of several',
      'k8s/all.yaml',
      `
kind: A
---
# !!
apiVersion: v1 <
kind: B <
spec: <
  x: y <
---
kind: C`,
    ],
    [
      'only the first key of a workflow',
      '.github/workflows/ci.yml',
      `
# !!
name: x <
on: push`,
    ],
    [
      'an instruction',
      'Dockerfile',
      `
# !!
RUN set -e; \\ <
    pip install a && \\ <
    # why
    pip install b <
RUN pip install c`,
    ],
    [
      'one command of an instruction',
      'Dockerfile',
      `
RUN set -e; \\
    # !!
    pip install \\ <
      a && \\ <
    pip install b
RUN pip install c`,
    ],
    [
      'an instruction with a here-document',
      'Dockerfile',
      `
# !!
RUN <<EOF <
pip install a <
pip install b <
EOF <
RUN pip install c`,
    ],
    [
      'an instruction with an escape of its own',
      'win.Dockerfile',
      `
# escape=\`
# !!
RUN pip install a \` <
 b <
RUN pip install c`,
    ],
    [
      'a function',
      'a.sh',
      `
# !!
deploy() { <
  pip install a <
  cat <<EOF <
not indented <
EOF <
  pip install b <
} <
pip install c`,
    ],
    [
      'a block that is not indented',
      'a.sh',
      `
# !!
deploy() { <
pip install a <
} <
pip install c`,
    ],
    [
      'a condition',
      'a.sh',
      `
# !!
if x; then <
  pip install a <
else
  pip install b
fi`,
    ],
    [
      'a command over several lines, at its end',
      'a.sh',
      `
pip install \\ <
  a \\ <
  b # !! <
pip install c`,
    ],
    [
      'a pipe over two lines',
      'a.sh',
      `
# !!
curl x | <
sh <
pip install c`,
    ],
    [
      'a target',
      'Makefile',
      `
# !!
all: dep <
	pip install a <
	pip install b <
other:
	pip install c`,
    ],
    [
      'one line of a recipe',
      'Makefile',
      `
all:
	# !!
	pip install a <
	pip install b`,
    ],
    [
      'a table',
      'pyproject.toml',
      `
# !!
[tool.x] <
a = 1 <

b = [ <
  "c", <
] <
[tool.y]
a = 1`,
    ],
    [
      'a key of a table',
      'pyproject.toml',
      `
[project]
# !!
dependencies = [ <
  "a", <
] <
name = "x"`,
    ],
    [
      'one entry of an array',
      'pyproject.toml',
      `
dependencies = [
  # !!
  "a", <
  "b",
]`,
    ],
    [
      'a section',
      'tox.ini',
      `
; !!
[testenv] <
deps = <
  a <
[testenv:x]
deps = b`,
    ],
    [
      'an object of JSON with comments',
      '.devcontainer/devcontainer.json',
      `
{
  // !!
  "build": { <
    "a": 1 <
  }, <
  "image": "x"
}`,
    ],
    [
      'a member of JSON with comments, behind it',
      '.devcontainer/devcontainer.json',
      `
{
  "image": "x", // !! <
  "b": 1
}`,
    ],
    [
      'a block of HCL',
      'main.tf',
      `
# !!
module "a" { <
  source = "x" <
  y { <
    z = 1 <
  } <
} <
module "b" {
}`,
    ],
    [
      'an argument of HCL, in a slash comment',
      'main.tf',
      `
module "a" {
  // !!
  source = "x" <
  version = "1"
}`,
    ],
    [
      'an element',
      'pom.xml',
      `
<dependencies>
  <!-- !! -->
  <dependency> <
    <version>1</version> <
  </dependency> <
  <dependency>
  </dependency>
</dependencies>`,
    ],
    [
      'an element, below a comment of several lines',
      'pom.xml',
      `
<a>
  <!--
    !!
  -->
  <b> <
    <c/> <
  </b> <
  <d/>
</a>`,
    ],
    [
      'a requirement with its hashes',
      'requirements.txt',
      `
# !!
a>=1 \\ <
    --hash=sha256:1 <
b>=1`,
    ],
    [
      'a task in Ruby',
      'Rakefile',
      `
# !!
task :a do <
  sh 'pip install a' <
end <
task :b do
end`,
    ],
    [
      'a call in Python',
      'tasks.py',
      `
# !!
c.run( <
    "pip install a", <
) <
c.run("pip install b")`,
    ],
    [
      'a command of PowerShell',
      'a.ps1',
      `
# !!
Install-Module a \` <
  -Force <
Install-Module b`,
    ],
  ])('%s', (_, path, sketch) => check(path, sketch));
});

describe('what is no comment is no ignore', () => {
  test.each([
    ['a.sh', `echo "# ${marker}"`],
    ['a.sh', `echo '# ${marker}'`],
    ['a.sh', `echo "x # ${marker}`],
    ['a.yml', `key: "# ${marker}"`],
    ['a.yml', `key: https://example.org//${marker}`],
    ['a.yml', `key: a#${marker}`],
    ['a.md', marker],
  ])('%s: %s', (path, text) => {
    expect(readIgnores(path, text)).toEqual([]);
  });

  test.each([
    ['a.sh', `echo "x" 'y' # ${marker}`],
    ['a.sh', `echo it's # ${marker}`],
    ['a.yml', `key: "a # b" # ${marker}`],
    ['a.yml', `key: don't # ${marker}`],
    ['a.tf', `x = "a" // ${marker}`],
    ['a.json', `"x": "https://a", /* ${marker} */`],
    ['a.sql', `-- ${marker}`],
    ['a.ini', `x = 1 ; ${marker}`],
  ])('but a comment behind is: %s: %s', (path, text) => {
    expect(readIgnores(path, text).map(({ reason }) => reason)).toEqual(['ours']);
  });
});

test('many ignores above one another do not hold the run', () => {
  const deep = Array.from(
    { length: 20_000 },
    (_, place) => `${' '.repeat(place % 1000)}a: # ${marker}\n`,
  ).join('');
  expect(readIgnores('a.yml', deep)).toHaveLength(20_000);
  expect(readIgnores('a.sh', `# ${marker}\n`.repeat(130_000))).toHaveLength(130_000);
  const open = Array.from({ length: 20_000 }, (_, place) => `cat <<W${place} # ${marker}\n`).join('');
  expect(readIgnores('a.sh', open)).toHaveLength(20_000);
});
