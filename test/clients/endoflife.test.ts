import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchLifecycles, type LifecycleStore } from '../../src/clients/endoflife.ts';
import { createHttp } from '../../src/clients/http.ts';
import { bundledLifecycles } from '../../src/clients/lifecycle-table.ts';
import { addDays } from '../../src/model/day.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that answers as told, counts what it is asked, and fails what nobody expects with 500. */
async function serve(routes: Readonly<Record<string, Handler>>) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/api/v1/', '');
    asked.push(path);
    const handler = Object.hasOwn(routes, path) ? routes[path]! : null;
    if (handler) handler(request, response);
    else response.writeHead(500).end('unexpected');
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, endpoint: `http://127.0.0.1:${port}/api/v1` };
}

function ask(endpoint: string, products: readonly string[], store?: LifecycleStore, date?: string) {
  const http = createHttp({
    userAgent: 'premortem-test',
    timeout: 300,
    retries: 1,
    pause: 1,
    maximumWait: 50,
    redirects: false,
  });
  return fetchLifecycles({
    products,
    http,
    endpoint,
    ...(store ? { store } : {}),
    ...(date ? { date } : {}),
  });
}

function release(name: string, more: object = {}) {
  return {
    name,
    codename: null,
    label: `${name} (LTS)`,
    releaseDate: '2030-01-01',
    isLts: true,
    ltsFrom: null,
    isEol: false,
    eolFrom: '2040-01-01',
    isMaintained: true,
    latest: { name: `${name}.1`, date: '2030-02-01', link: null },
    custom: null,
    somethingNew: { in: 'the API' },
    ...more,
  };
}

function product(name: string, releases: readonly object[] = [release('99')], more: object = {}) {
  return {
    name,
    aliases: [],
    label: name.toUpperCase(),
    category: 'lang',
    tags: [],
    versionCommand: null,
    identifiers: [],
    labels: { eoas: null, discontinued: null, eol: 'Security Support', eoes: null },
    links: { icon: null, html: 'https://endoflife.date/x', releasePolicy: null },
    releases,
    ...more,
  };
}

function body(result: unknown): string {
  return JSON.stringify({ schema_version: '1.2.1', generated_at: '2030-06-01T08:00:00+00:00', result });
}

const ok =
  (text: string, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(text);
  };

const status =
  (code: number, text = '', headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(code, headers).end(text);
  };

describe('a service that answers', () => {
  it('is asked once for each product that was met, and for nothing else', async () => {
    const { asked, endpoint } = await serve({
      'products/python': ok(body(product('python'))),
      'products/go': ok(body(product('go'))),
    });
    const { lifecycles, diagnostics } = await ask(endpoint, ['python', 'go', 'python']);
    expect(asked.sort()).toEqual(['products/go', 'products/python']);
    expect(diagnostics).toEqual([]);
    expect(lifecycles.source).toBe('endoflife.date, live');
    expect(lifecycles.asOf).toBe('2030-06-01');
    expect(lifecycles.get('python')?.cycles).toEqual([
      {
        cycle: '99',
        released: '2030-01-01',
        codename: null,
        label: null,
        eol: '2040-01-01',
        lts: true,
        latest: '99.1',
        latestDate: '2030-02-01',
      },
    ]);
    // Products that were not met come from the table.
    expect(lifecycles.get('ruby')?.cycles.length).toBeGreaterThan(5);
  });

  it('is asked for all at once when many are met', async () => {
    const names = bundledNamesLike(25);
    const { asked, endpoint } = await serve({
      'products/full': ok(body(names.map((name) => product(name)))),
    });
    const { lifecycles, diagnostics } = await ask(endpoint, names);
    expect(asked).toEqual(['products/full']);
    expect(diagnostics).toEqual([]);
    expect(lifecycles.get('nodejs')?.label).toBe('NODEJS');
  });

  it('is asked with the ETag of what is kept', async () => {
    const kept = new Map<string, string>();
    const store: LifecycleStore = {
      get: (key) => kept.get(key),
      set: (key, value) => void kept.set(key, value),
    };
    const { asked, endpoint } = await serve({
      'products/python': (request, response) => {
        if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"one"' }).end(body(product('python')));
      },
    });
    await ask(endpoint, ['python'], store);
    const { lifecycles, diagnostics } = await ask(endpoint, ['python'], store);
    expect(asked.length).toBe(2);
    expect(kept.size).toBe(1);
    expect(diagnostics).toEqual([]);
    expect(lifecycles.get('python')?.label).toBe('PYTHON');
  });

  it('is not hurt by a broken cache', async () => {
    const store: LifecycleStore = {
      get: () => '{"etag": 7',
      set: () => {
        throw new Error('the disk is full');
      },
    };
    const { endpoint } = await serve({ 'products/python': ok(body(product('python')), { etag: '"one"' }) });
    const { lifecycles, diagnostics } = await ask(endpoint, ['python'], store);
    expect(diagnostics).toEqual([]);
    expect(lifecycles.get('python')?.label).toBe('PYTHON');
  });

  it('is asked again for what the cache has cut off', async () => {
    const kept = JSON.stringify({ etag: '"one"', body: '{"result": {' });
    const store: LifecycleStore = { get: () => kept, set: () => {} };
    const { endpoint } = await serve({
      'products/python': (request, response) => {
        if (request.headers['if-none-match']) response.writeHead(304).end();
        else response.writeHead(200).end(body(product('python')));
      },
    });
    const { lifecycles, diagnostics } = await ask(endpoint, ['python'], store);
    expect(diagnostics).toEqual([]);
    expect(lifecycles.get('python')?.label).toBe('PYTHON');
  });

  it('may have renamed a product', async () => {
    const { endpoint } = await serve({
      'products/rocky': status(301, '', { location: '/api/v1/products/rocky-linux' }),
      'products/rocky-linux': ok(body(product('rocky-linux'))),
    });
    const { lifecycles, diagnostics } = await ask(endpoint, ['rocky']);
    expect(diagnostics).toEqual([]);
    expect(lifecycles.get('rocky')?.label).toBe('ROCKY-LINUX');
  });

  it('keeps cycles that only the supplement has', async () => {
    const name = 'github-actions-runner-images';
    const { endpoint } = await serve({
      [`products/${name}`]: ok(body(product(name, [release('ubuntu-98.04')]))),
    });
    const { lifecycles } = await ask(endpoint, [name]);
    const cycles = lifecycles.get(name)?.cycles.map(({ cycle }) => cycle);
    expect(cycles).toContain('ubuntu-98.04');
    expect(cycles).toContain('ubuntu-18.04');
  });

  it('tells phases that are not there, not set, over, and dated apart', async () => {
    const releases = [
      release('4', { isEoas: null, eoasFrom: null }),
      release('3', {
        isEol: false,
        eolFrom: null,
        isEoas: false,
        eoasFrom: '2035-01-01',
        isLts: false,
        ltsFrom: '2031-01-01',
      }),
      release('2', { isEol: true, eolFrom: null, isEoes: false, eoesFrom: null, latest: null }),
    ];
    const { endpoint } = await serve({ 'products/python': ok(body(product('python', releases))) });
    const { lifecycles } = await ask(endpoint, ['python']);
    const [four, three, two] = lifecycles.get('python')!.cycles;
    expect([four?.eoas, four?.eoes]).toEqual([null, undefined]);
    expect([three?.eol, three?.eoas, three?.lts]).toEqual([false, '2035-01-01', '2031-01-01']);
    expect([two?.eol, two?.eoes, two?.latest]).toEqual([true, false, null]);
  });
});

describe('a service that fails leaves the bundled table, and one diagnostic', () => {
  const table = bundledLifecycles();
  const cases: readonly (readonly [string, Handler])[] = [
    ['refuses', status(403, 'no')],
    ['has moved away with an HTML page', status(404, '<!DOCTYPE html><title>Page not found</title>')],
    ['limits requests for longer than a job waits', status(429, '', { 'retry-after': '3600' })],
    ['limits requests and says nothing else', status(429)],
    ['is broken', status(502, '<html>Bad gateway</html>')],
    ['answers with HTML', ok('<html>Welcome</html>')],
    ['answers with nothing', ok('')],
    ['answers with something else', ok('[1, 2, 3]')],
    ['answers with null', ok('null')],
    ['answers without releases', ok(body(product('python', undefined, { releases: 'none' })))],
    ['answers with an empty list of releases', ok(body(product('python', [])))],
    ['answers without a name', ok(body(product('python', undefined, { name: 7 })))],
    [
      'answers with a date that is none',
      ok(body(product('python', [release('99', { eolFrom: '2023-02-30' })]))),
    ],
    [
      'answers with a date that is code',
      ok(body(product('python', [release('99', { eolFrom: '<b>soon</b>' })]))),
    ],
    ['answers without saying whether it has ended', ok(body(product('python', [{ name: '99' }])))],
    [
      'is cut off',
      (_, response) =>
        void response
          .writeHead(200, { 'content-length': '1000' })
          .write('{"result": {', () => response.destroy()),
    ],
    ['hangs', () => {}],
    [
      'sends one away to another host',
      status(301, '', { location: 'http://127.0.0.2:9/api/v1/products/python' }),
    ],
    ['sends one in circles', status(301, '', { location: '/api/v1/products/python' })],
  ];

  it.each(cases)('when it %s', async (_, handler) => {
    const { endpoint } = await serve({ 'products/python': handler });
    const { lifecycles, diagnostics } = await ask(endpoint, ['python']);
    expect(lifecycles.get('python')).toEqual(table.get('python'));
    expect(lifecycles.source).toBe(table.source);
    expect(lifecycles.asOf).toBe(table.asOf);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['stale-data', 'warning']]);
    expect(diagnostics[0]?.message).toContain('python');
    expect(diagnostics[0]?.message).toContain(table.asOf);
  });

  it.each([
    [60, 'notice', 'was used instead.'],
    [61, 'warning', 'was used instead, which is 61 days old.'],
  ])('and %d days after the table was made it is a %s', async (days, severity, words) => {
    const { endpoint } = await serve({ 'products/python': status(500) });
    const { diagnostics } = await ask(endpoint, ['python'], undefined, addDays(table.asOf, days));
    expect(diagnostics.map((one) => one.severity)).toEqual([severity]);
    expect(diagnostics[0]?.message).toContain(words);
  });

  it('when nobody is there', async () => {
    const { lifecycles, diagnostics } = await ask('http://127.0.0.1:9/api/v1', ['python', 'ruby', 'go']);
    expect(lifecycles.get('ruby')).toEqual(table.get('ruby'));
    expect(diagnostics.length).toBe(1);
  });

  it('for one product, and the others stay live', async () => {
    const { endpoint } = await serve({
      'products/python': ok(body(product('python'))),
      'products/ruby': status(404, '<html>'),
    });
    const { lifecycles, diagnostics } = await ask(endpoint, ['python', 'ruby']);
    expect(lifecycles.get('python')?.label).toBe('PYTHON');
    expect(lifecycles.get('ruby')).toEqual(table.get('ruby'));
    expect(lifecycles.source).toContain('endoflife.date, live, and bundled table');
    expect(lifecycles.asOf).toBe(table.asOf);
    expect(diagnostics[0]?.message).toContain('ruby');
    expect(diagnostics[0]?.message).not.toContain('python');
  });

  it('once for many products', async () => {
    const { asked, endpoint } = await serve({ 'products/full': ok('{"result": 7}') });
    const { diagnostics } = await ask(endpoint, bundledNamesLike(30));
    expect(asked).toEqual(['products/full']);
    expect(diagnostics.length).toBe(1);
    expect(diagnostics[0]?.message).toContain('and 25 more');
  });

  it('and is asked again when it wants one to wait a moment', async () => {
    let times = 0;
    const { endpoint } = await serve({
      'products/python': (_, response) => {
        times += 1;
        if (times === 1) response.writeHead(429, { 'retry-after': '0' }).end();
        else response.writeHead(200).end(body(product('python')));
      },
    });
    const { lifecycles, diagnostics } = await ask(endpoint, ['python']);
    expect(times).toBe(2);
    expect(diagnostics).toEqual([]);
    expect(lifecycles.get('python')?.label).toBe('PYTHON');
  });
});

function bundledNamesLike(count: number): string[] {
  return [
    'nodejs',
    ...Array.from({ length: count - 1 }, (_, index) => `product-${String(index).padStart(2, '0')}`),
  ];
}
