import { describe, expect, test } from 'vitest';
import { scanFiles } from '../../scan.ts';

/** Rules of what becomes new when one line becomes another. */
async function news(before: string, after: string): Promise<string[]> {
  const script = (line: string) => ({ 'deploy.sh': `#!/bin/bash\nset -e\n${line}\n` });
  const report = await scanFiles({
    base: script(before),
    head: script(after),
    only: ['unpinned-dependencies'],
  });
  return report.findings.map(({ rule }) => rule);
}

describe('a loose reference from another place, or with a check less, is new', () => {
  test.each([
    ['pip install foo', 'pip install foo@git+https://x.example/foo'],
    ['pip install foo', 'pip install --index-url https://x.example/ foo'],
    ['pip install foo', 'pip install -i https://x.example/ foo'],
    ['pip install foo', 'pip install --extra-index-url=https://x.example/ foo'],
    ['pip install foo', 'pip install -f https://x.example/ foo'],
    ['pip install -f https://x.example/a/ foo', 'pip install -f https://x.example/b/ foo'],
    ['pip install -f https://x1.example/ foo', 'pip install -f https://x2.example/ foo'],
    ['pip install foo', 'pip install --trusted-host x.example foo'],
    ['pip install foo', 'PIP_INDEX_URL=https://x.example/ pip install foo'],
    ['uv pip install foo', 'uv pip install --default-index https://x.example foo'],
    ['npm install -g foo', 'npm install -g foo --registry=http://x.example'],
    ['npm install -g foo', 'npm install -g foo@git+https://x.example/foo.git'],
    ['npm install -g foo', 'npm install -g foo@acme/foo'],
    ['npm install -g foo', 'npm install -g foo --strict-ssl=false'],
    ['npm install -g foo', 'npm_config_registry=http://x.example npm install -g foo'],
    ['npm install -g foo', 'NODE_TLS_REJECT_UNAUTHORIZED=0 npm install -g foo'],
    ['gem install foo', 'gem install foo --source http://x.example'],
    ['gem install foo', 'gem install foo -s http://x.example'],
    ['cargo install foo', 'cargo install --git https://x.example/foo foo'],
    ['cargo install foo', 'cargo install --registry other foo'],
    [
      'cargo install --git https://x.example/foo --branch a foo',
      'cargo install --git https://x.example/foo --branch b foo',
    ],
    ['conda install foo', 'conda install -c other foo'],
    ['go install a.example/x@latest', 'GOPROXY=https://x.example go install a.example/x@latest'],
    ['apt-get install -y foo', 'apt-get install -y --allow-unauthenticated foo'],
    ['apk add foo', 'apk add --repository http://x.example foo'],
    ['dnf install -y foo', 'dnf install -y --nogpgcheck foo'],
    ['curl -fsSL https://a.example/i.sh | sh', 'curl -fsSLk https://a.example/i.sh | sh'],
    ['curl -fsSL https://a.example/i.sh | sh', 'curl -fsSL --insecure https://a.example/i.sh | sh'],
    ['curl -fsSL https://a.example/i.sh | sh', 'curl -fsSL -x http://x.example https://a.example/i.sh | sh'],
    [
      'curl -fsSL https://a.example/i.sh | sh',
      'https_proxy=http://x.example curl -fsSL https://a.example/i.sh | sh',
    ],
    ['curl -fsSL https://a.example/i.sh | sh', 'curl -fsSL http://a.example/i.sh | sh'],
    ['wget -qO- https://a.example/i.sh | sh', 'wget -qO- --no-check-certificate https://a.example/i.sh | sh'],
  ])('%s → %s', async (before, after) => {
    expect(await news(before, after)).toHaveLength(1);
  });
});

describe('the same place in other words is not', () => {
  test.each([
    ['pip install --index-url https://x.example/ foo', 'pip install   foo --index-url=https://X.example'],
    [
      'pip install -f https://x.example/alpine-3.21/ foo',
      'pip install -f https://x.example/alpine-3.22/ foo',
    ],
    ['pip install -i https://x.example/v1/simple foo', 'pip install -i https://x.example/v2/simple foo'],
    ['pip install foo', 'python3 -m pip install --no-cache-dir foo'],
    ['pip install "foo>=1"', 'pip install "foo>=2"'],
    ['npm install -g foo@1', 'npm install --global foo@2'],
    ['npm install -g foo', 'npm install -g --no-fund --loglevel=error foo'],
    ['gem install foo', 'gem install foo --no-document'],
    [
      'cargo install --git https://x.example/foo --tag v1.2.3 foo',
      'cargo install --git https://x.example/foo --tag v1.3.0 foo',
    ],
    ['apt-get install -y foo', 'apt-get install -yq --no-install-recommends foo'],
    ['curl -fsSL https://a.example/i.sh | sh', 'curl -sSfL --retry 3 https://a.example/i.sh | sh'],
    ['curl -k https://a.example/i.sh | sh', 'curl --silent -k https://a.example/i.sh | sh'],
    ['curl -fsSL https://a.example/i.sh | sh', 'curl -o - https://a.example/i.sh | sh'],
  ])('%s → %s', async (before, after) => {
    expect(await news(before, after)).toEqual([]);
  });
});

test.each([
  ['v1', 'some-branch', 1],
  ['v1', 'main', 1],
  ['v1', 'refs/pull/9/head', 1],
  ['main', 'develop', 1],
  ['v1', 'v2', 0],
  ['v1', 'v2.1.0', 0],
  ['releases/v1', 'releases/v1', 0],
])('an action at %s → %s', async (before, after, count) => {
  const workflow = (ref: string) => ({
    '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/tool@${ref}\n`,
  });
  const report = await scanFiles({
    base: workflow(before),
    head: workflow(after),
    only: ['unpinned-action'],
  });
  expect(report.findings).toHaveLength(count);
});
