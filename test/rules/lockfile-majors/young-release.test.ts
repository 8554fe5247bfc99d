import { afterEach, expect, test } from 'vitest';
import { scanFiles } from '../../scan.ts';
import { PackageServer, packageEndpoints } from '../package-server.ts';
import { type Files, packageLock } from './told.ts';

let server: PackageServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

const locked = (versions: Readonly<Record<string, string>>): Files => ({
  'package-lock.json': packageLock({
    '': { name: 'app', dependencies: { a: '*' } },
    ...Object.fromEntries(
      Object.entries(versions).map(([name, version]) => [`node_modules/${name}`, { version }]),
    ),
  }),
});

async function look(
  replies: Readonly<Record<string, unknown>> | null,
  options: Readonly<Record<string, unknown>>,
  base: Files = locked({ a: '1.0.0', b: '1.0.0' }),
  head: Files = locked({ a: '1.1.0', b: '1.1.0' }),
) {
  server = replies === null ? null : new PackageServer(replies);
  const report = await scanFiles({
    base,
    head,
    only: ['young-release'],
    settings: {
      rules: new Map([['young-release', { severity: null, options, paths: [], pathsIgnore: [] }]]),
    },
    ...(server === null ? {} : { endpoints: packageEndpoints(await server.start()) }),
  });
  return {
    asked: server?.asked ?? [],
    found: report.findings.map(({ subject }) => `${subject.name}@${subject.version}`),
    skipped: report.diagnostics.filter(({ code }) => code === 'skipped').map(({ message }) => message),
  };
}

const npm = (day: string) => ({
  versions: { '1.0.0': {}, '1.1.0': {} },
  time: { '1.0.0': '2020-01-01T00:00:00.000Z', '1.1.0': `${day}T00:00:00.000Z` },
});

test('nothing is asked, and nothing is missing, until the age is set', async () => {
  expect(await look({}, {})).toEqual({ asked: [], found: [], skipped: [] });
  expect(await look(null, {})).toEqual({ asked: [], found: [], skipped: [] });
});

test('offline it is not checked, which is said', async () => {
  const { found, skipped } = await look(null, { 'min-age-days': 7 });
  expect(found).toEqual([]);
  expect(skipped).toEqual(['young-release was not checked: it needs the package indexes (online).']);
});

test('what the index does not answer, does not list or does not date is listed as not checked', async () => {
  const undated = { versions: { '1.0.0': {}, '1.1.0': {} } };
  const unlisted = { versions: { '1.0.0': {} }, time: { '1.0.0': '2020-01-01T00:00:00.000Z' } };
  for (const replies of [{}, { '/a': undated }, { '/a': unlisted }]) {
    const { found, skipped } = await look({ ...replies, '/b': npm('2026-01-01') }, { 'min-age-days': 7 });
    expect(found).toEqual([]);
    expect(skipped).toEqual([
      'The age of releases was not checked for `a`: no package index said when they were uploaded.',
    ]);
  }
});

test('what is allowed is not asked, and direct packages are asked first', async () => {
  const replies = { '/a': npm('2026-11-19'), '/b': npm('2026-11-19') };
  expect(await look(replies, { 'min-age-days': 7 })).toMatchObject({
    asked: ['/a', '/b'],
    found: ['a@1.1.0', 'b@1.1.0'],
  });
  await server?.stop();
  expect(await look(replies, { 'min-age-days': 7, allow: ['a'] })).toEqual({
    asked: ['/b'],
    found: ['b@1.1.0'],
    skipped: [],
  });
});

test('an ecosystem without an index that is read is not checked', async () => {
  const sum = (version: string) => ({
    'go.mod': `module example.org/app\n\ngo 1.24\n\nrequire example.org/dep ${version}\n`,
  });
  const { found, skipped } = await look({}, { 'min-age-days': 7 }, sum('v1.0.0'), sum('v1.1.0'));
  expect(found).toEqual([]);
  expect(skipped).toEqual([
    'The age of releases was not checked for `example.org/dep`: no package index said when they were uploaded.',
  ]);
});
