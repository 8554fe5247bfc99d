import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CommitSignature, SigningBaseline } from '../../src/model/signature.ts';
import { rules } from '../../src/rules/index.ts';
import type { History } from '../../src/run/history.ts';
import { findingLines, scanFiles } from '../scan.ts';
import { PackageServer, packageEndpoints, repliesOf } from './package-server.ts';

const root = join(import.meta.dirname, '..', 'fixtures', 'rules');

/**
 * Each folder `<rule>/<case>/` is a small repository; `expected.txt` is what that one rule says of it. A folder
 * `index` beside `base` and `head` holds what package indexes answer, by the path that is asked for.
 * `vitest -u` writes the expectations: read them before they are committed.
 */
interface Settings {
  readonly asOf?: string;
  readonly mode?: 'audit' | 'diff';
  /** What the configuration sets for the rule. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** What servers answer: endpoint name → path → JSON body (or text). Anything else they are asked is a 404. */
  readonly replies?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Who signed the commits that touch a path, as a hosting service tells it. */
  readonly signatures?: {
    readonly commits: Readonly<Record<string, readonly Partial<CommitSignature>[]>>;
    readonly baseline?: SigningBaseline;
    readonly required?: boolean;
  };
}

for (const rule of folders(root)) {
  describe(rule, () => {
    it('is a rule', () => {
      expect(rules.map(({ id }) => id)).toContain(rule);
    });

    it.each(folders(join(root, rule)))('%s', async (name) => {
      const folder = join(root, rule, name);
      const about = join(folder, 'fixture.json');
      const settings: Settings = existsSync(about) ? JSON.parse(readFileSync(about, 'utf8')) : {};
      const twoTrees = existsSync(join(folder, 'head'));
      const indexFolder = join(folder, 'index');
      const server = existsSync(indexFolder) ? new PackageServer(repliesOf(indexFolder)) : null;
      const endpoint = await server?.start();
      const report = await scanFiles({
        ...(endpoint === undefined ? {} : { endpoints: packageEndpoints(endpoint) }),
        head: filesOf(twoTrees ? join(folder, 'head') : folder),
        base: twoTrees ? (existsSync(join(folder, 'base')) ? filesOf(join(folder, 'base')) : {}) : null,
        mode: settings.mode ?? (twoTrees ? 'diff' : 'audit'),
        date: settings.asOf ?? '2026-11-20',
        only: [rule],
        ...(settings.options ? { settings: configured(rule, settings.options) } : {}),
        ...(settings.replies ? { endpoints: await serve(settings.replies) } : {}),
        ...(settings.signatures ? { history: historyWith(settings.signatures) } : {}),
      });
      await server?.stop();
      const said = findingLines(report).map((line) => `${line}\n`);
      await expect(said.join('')).toMatchFileSnapshot(join(folder, 'expected.txt'));
    });
  });
}

function configured(rule: string, options: Readonly<Record<string, unknown>>) {
  return { rules: new Map([[rule, { severity: null, options, paths: [], pathsIgnore: [] }]]) };
}

describe('every rule', () => {
  it.each(rules.map(({ id }) => id))('%s has a case that fires and one that is silent', (id) => {
    const cases = existsSync(join(root, id)) ? folders(join(root, id)) : [];
    const expectations = cases.map((name) =>
      readFileSync(join(root, id, name, 'expected.txt'), 'utf8').trim(),
    );
    expect(expectations.some((text) => text !== '')).toBe(true);
    expect(expectations.some((text) => text === '')).toBe(true);
  });
});

/** One local server per endpoint, gone with the test. */
async function serve(replies: NonNullable<Settings['replies']>): Promise<Record<string, string>> {
  const endpoints: Record<string, string> = {};
  for (const [name, bodies] of Object.entries(replies)) {
    const server = createServer((request, response) => {
      const body = bodies[request.url ?? ''];
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body ?? { message: 'Not Found' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    endpoints[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  return endpoints;
}

/** A history without a repository: all that is known of it is what the fixture says. */
function historyWith({ commits, baseline, required }: NonNullable<Settings['signatures']>): History {
  const whole = { grade: 'unknown', kind: null, verified: true, bad: null, bot: false, reason: '' } as const;
  const listed = Object.entries(commits).map(
    ([path, list]) => [path, list.map((one) => ({ sha: 'a'.repeat(40), ...whole, ...one }))] as const,
  );
  const answer = { commits: new Map(listed), baseline: baseline ?? null, required: required ?? false };
  return { repository: null, base: null, head: null, service: () => Promise.resolve(answer) };
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => statSync(join(path, name)).isDirectory())
    .sort();
}

function filesOf(folder: string): Record<string, { text: string; executable: boolean }> {
  const files: Record<string, { text: string; executable: boolean }> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const full = join(folder, path);
    const about = statSync(full);
    if (!about.isFile() || path === 'expected.txt' || path === 'fixture.json') continue;
    files[path.replaceAll('\\', '/')] = {
      text: readFileSync(full, 'utf8'),
      executable: (about.mode & 0o111) !== 0,
    };
  }
  return files;
}
