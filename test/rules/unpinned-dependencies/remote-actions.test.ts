import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findingLines, scanFiles } from '../../scan.ts';

const commit = (letter: string) => letter.repeat(40);

/** GitHub with these repositories, and files as `owner/repo/path@commit` → text. A number is a status. */
async function github(
  repositories: Record<string, { full_name?: string; archived?: boolean }>,
  files: Record<string, string | number> = {},
) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const url = new URL(request.url ?? '', 'http://x');
    const [, name, path] = /^\/repos\/([^/]+\/[^/]+)(?:\/contents\/(.+))?$/.exec(url.pathname) ?? [];
    const about = repositories[name?.toLowerCase() ?? ''];
    const found =
      path === undefined
        ? about && JSON.stringify({ full_name: name, archived: false, ...about })
        : files[`${name}/${path}@${url.searchParams.get('ref')}`];
    if (typeof found === 'string') response.end(found);
    else response.writeHead(found ?? 404, { 'retry-after': '3600' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function workflow(...uses: string[]): Record<string, string> {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  return {
    '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`,
  };
}

async function said(rule: string, head: Record<string, string>, endpoint: string | null) {
  const report = await scanFiles({
    head,
    only: [rule],
    ...(endpoint === null ? {} : { endpoints: { github: endpoint } }),
    repository: { host: 'github.com', owner: 'me', name: 'mine' },
  });
  return {
    findings: findingLines(report).map((line) => line.replace(/^.*?:(\d+):\d+ \w+ [\w-]+ /, '$1 ')),
    diagnostics: report.diagnostics.map(({ code, message }) => `${code} ${message}`),
    report,
  };
}

describe('archived-action', () => {
  it('reports what is archived and what has moved, once per file', async () => {
    const { endpoint, asked } = await github({
      'o/old': { archived: true },
      'o/moved': { full_name: 'new/name' },
      'o/fine': { full_name: 'O/Fine' },
      'me/mine': { archived: true },
    });
    const head = workflow(
      'o/old@v1',
      'o/old/sub@v2',
      'o/moved/sub@v1',
      'o/fine@v1',
      'o/private@v1',
      'me/mine@v1',
      './x',
    );
    const { findings, diagnostics, report } = await said('archived-action', head, endpoint);
    expect(findings).toEqual([
      '6 `o/old` is archived: it gets no more fixes, not even for security. Replace it with an action that is maintained, or with the commands that it runs.',
      '8 `o/moved` has moved to `new/name`. The old name works only as long as nobody else takes it. Write `new/name`',
    ]);
    expect(diagnostics).toEqual([]);
    const edit = report.findings[1]!.fix!.edits[0]!;
    expect(head['.github/workflows/ci.yml']!.slice(edit.start, edit.end)).toBe('o/moved');
    expect(asked.filter((url) => url === '/repos/o/old')).toHaveLength(1);
  });

  it('asks nobody offline, and says nothing', async () => {
    expect(await said('archived-action', workflow('o/old@v1'), null)).toMatchObject({
      findings: [],
      diagnostics: [],
    });
  });
});

describe('unpinned-inside-action', () => {
  const composite = (...steps: string[]) =>
    `name: x\nruns:\n  using: composite\n  steps:\n${steps.map((step) => `    - ${step}\n`).join('')}`;

  it('reports tags, images, installs and downloads inside, with their place', async () => {
    const a = commit('a');
    const { endpoint } = await github(
      {},
      {
        [`o/tag/action.yml@${a}`]: composite('uses: other/thing@v1', 'uses: actions/checkout@v4'),
        [`o/sub/deep/er/action.yaml@${a}`]: composite('shell: bash\n      run: pip install black'),
        [`o/docker/action.yml@${a}`]: 'name: x\nruns:\n  using: docker\n  image: docker://alpine\n',
        [`o/built/action.yml@${a}`]: 'name: x\nruns:\n  using: docker\n  image: Dockerfile\n',
        [`o/built/Dockerfile@${a}`]: 'FROM node\nRUN curl -L https://get.example.com | sh\n',
      },
    );
    const head = workflow(`o/tag@${a}`, `o/sub/deep/er@${a}`, `o/docker@${a}`, `o/built@${a}`);
    const { findings, diagnostics } = await said('unpinned-inside-action', head, endpoint);
    expect(diagnostics).toEqual([]);
    expect(findings.map((line) => line.replace(/\. That code.*/, ''))).toEqual([
      '6 `o/tag` is pinned, but what it uses is not: `other/thing@v1` (o/tag/action.yml, line 5)',
      '7 `o/sub/deep/er` is pinned, but what it uses is not: `black` (o/sub/deep/er/action.yaml, line 6)',
      '8 `o/docker` is pinned, but what it uses is not: `alpine` (o/docker/action.yml, line 4)',
      '9 `o/built` is pinned, but what it uses is not: `node` (o/built/Dockerfile, line 1), `https://get.example.com` (o/built/Dockerfile, line 2)',
    ]);
  });

  it('follows what is pinned inside, three deep, through reusable workflows and in circles', async () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(commit) as [string, string, string, string];
    const job = (uses: string) => `on: workflow_call\njobs:\n  x:\n    uses: ${uses}\n`;
    const { endpoint } = await github(
      {},
      {
        [`o/w/.github/workflows/a.yml@${a}`]: job('./.github/workflows/b.yml'),
        [`o/w/.github/workflows/b.yml@${a}`]: job(`o/v/.github/workflows/c.yml@${b}`),
        [`o/v/.github/workflows/c.yml@${b}`]: job(`x/y/.github/workflows/z.yml@main`),
        [`o/one/action.yml@${a}`]: composite(`uses: o/two@${b}`, `uses: o/one@${a}`),
        [`o/two/action.yml@${b}`]: composite(`uses: o/three@${c}`),
        [`o/three/action.yml@${c}`]: composite(`uses: o/four@${d}`),
        [`o/four/action.yml@${d}`]: composite('uses: x/y@v1'),
      },
    );
    const head = {
      '.github/workflows/w.yml': `on: push\njobs:\n  a:\n    uses: o/w/.github/workflows/a.yml@${a}\n`,
      ...workflow(`o/one@${a}`),
    };
    const { findings } = await said('unpinned-inside-action', head, endpoint);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('`x/y/.github/workflows/z.yml@main` (o/v/.github/workflows/c.yml, line 4)');
  });

  it('says nothing of JavaScript actions, what is pinned inside, tags outside, and its own repository', async () => {
    const a = commit('a');
    const { endpoint } = await github(
      {},
      {
        [`o/js/action.yml@${a}`]: 'name: x\nruns:\n  using: node24\n  main: dist/index.js\n',
        [`o/good/action.yml@${a}`]: composite(`uses: x/y@${a} # v1`),
        [`me/mine/action.yml@${a}`]: composite('uses: x/y@v1'),
        [`o/broken/action.yml@${a}`]: '{{{',
      },
    );
    const head = workflow(
      `o/js@${a}`,
      `o/good@${a}`,
      `me/mine@${a}`,
      `o/broken@${a}`,
      `o/absent@${a}`,
      'o/js@v1',
    );
    expect(await said('unpinned-inside-action', head, endpoint)).toMatchObject({
      findings: [],
      diagnostics: [],
    });
  });

  it.each([
    [429, 'it limits requests'],
    [401, 'it does not accept the token'],
    [500, 'it answered 500'],
  ])('says that it was not checked after %s', async (status, why) => {
    const a = commit('a');
    const { endpoint } = await github({}, { [`o/r/action.yml@${a}`]: status });
    expect(await said('unpinned-inside-action', workflow(`o/r@${a}`), endpoint)).toMatchObject({
      findings: [],
      diagnostics: [
        `unreachable GitHub could not be asked about \`o/r\` (${why}), so what these actions are made of was not checked.`,
      ],
    });
  });

  it('is no news in a change that only updates the pin', async () => {
    const [a, b] = [commit('a'), commit('b')];
    const files = Object.fromEntries(
      [a, b].map((one) => [`o/r/action.yml@${one}`, composite('uses: x/y@v1')]),
    );
    const { endpoint } = await github({}, files);
    const report = await scanFiles({
      base: workflow(`o/r@${a}`),
      head: workflow(`o/r@${b}`),
      only: ['unpinned-inside-action'],
      endpoints: { github: endpoint },
    });
    expect(findingLines(report)).toEqual([]);
  });
});
