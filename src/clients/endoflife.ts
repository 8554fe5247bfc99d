import type { Lifecycles, Product } from '../model/cycle.ts';
import { isDay } from '../model/day.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { uriPart } from '../model/uri.ts';
import type { HttpGet } from './http.ts';
import { isShape, ReplyError, readProduct } from './lifecycle-product.ts';
import { ageText, bundledLifecycles, isStale, supplemented } from './lifecycle-table.ts';

/** Where replies are kept between requests: files on the command line, a map in an action. */
export interface LifecycleStore {
  get(key: string): Promise<string | undefined> | string | undefined;
  set(key: string, value: string): Promise<void> | void;
}

export interface LifecycleRequest {
  /** endoflife.date's names of the products that were met. */
  readonly products: Iterable<string>;
  readonly http: HttpGet;
  readonly store?: LifecycleStore;
  /** `https://endoflife.date/api/v1`, or a mirror. */
  readonly endpoint?: string;
  /** The day that is judged, ISO: how old the bundled table is then decides how loudly its use is reported. */
  readonly date?: string;
}

export interface LifecycleAnswer {
  readonly lifecycles: Lifecycles;
  readonly diagnostics: readonly Diagnostic[];
}

const publicEndpoint = 'https://endoflife.date/api/v1';

/** From here on the one request for everything (277 KB gzipped) is cheaper than one for each. */
const many = 20;

const parallel = 6;

interface Kept {
  readonly etag: string | null;
  readonly body: string;
}

/** A product as the live service tells it, and the day its page was built. */
interface Told {
  readonly product: Product;
  readonly day: string | null;
}

/**
 * Asks endoflife.date for the products that were met and nothing else. What it does not answer, or answers in a
 * form that cannot be trusted, comes from the bundled table, and one diagnostic says so. Never rejects.
 */
export async function fetchLifecycles(request: LifecycleRequest): Promise<LifecycleAnswer> {
  const bundled = bundledLifecycles();
  const names = [...new Set(request.products)].sort();
  const told = new Map<string, Told>();
  const failures = new Map<string, string>();
  if (names.length > many) await fetchAll(request, names, told, failures);
  else await fetchEach(request, names, told, failures);

  const days = [...told.values()].flatMap(({ day }) => (day === null ? [] : [day]));
  const allLive = names.every((name) => told.has(name) || bundled.get(name) === undefined);
  const someLive = told.size > 0;
  return {
    lifecycles: {
      source:
        allLive && someLive
          ? 'endoflife.date, live'
          : someLive
            ? `endoflife.date, live, and ${bundled.source}`
            : bundled.source,
      asOf: [...days, ...(allLive && someLive ? [] : [bundled.asOf])].sort()[0] ?? bundled.asOf,
      get: (name) => told.get(name)?.product ?? bundled.get(name),
    },
    diagnostics: explain(failures, bundled, request.date),
  };
}

async function fetchEach(
  request: LifecycleRequest,
  names: readonly string[],
  told: Map<string, Told>,
  failures: Map<string, string>,
): Promise<void> {
  const waiting = [...names];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      try {
        const body = await ask(request, `products/${uriPart(name)}`);
        if (!isShape(body)) throw new ReplyError('the answer is not what the API promises');
        told.set(name, { product: trusted(body.result), day: dayOf(body) });
      } catch (error) {
        failures.set(name, reason(error));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, names.length) }, work));
}

async function fetchAll(
  request: LifecycleRequest,
  names: readonly string[],
  told: Map<string, Told>,
  failures: Map<string, string>,
): Promise<void> {
  let listed: readonly unknown[];
  let day: string | null;
  try {
    const body = await ask(request, 'products/full');
    if (!isShape(body) || !Array.isArray(body.result))
      throw new ReplyError('the answer is not what the API promises');
    listed = body.result;
    day = dayOf(body);
  } catch (error) {
    for (const name of names) failures.set(name, reason(error));
    return;
  }
  const byName = new Map<string, unknown>();
  for (const product of listed) {
    if (!isShape(product) || typeof product.name !== 'string') continue;
    byName.set(product.name, product);
    for (const alias of Array.isArray(product.aliases) ? product.aliases : []) {
      if (typeof alias === 'string' && !byName.has(alias)) byName.set(alias, product);
    }
  }
  for (const name of names) {
    try {
      const product = byName.get(name);
      if (product === undefined) throw new ReplyError('the service does not list it');
      told.set(name, { product: trusted(product), day });
    } catch (error) {
      failures.set(name, reason(error));
    }
  }
}

/** A product without releases would make everything unknown, and look clean. */
function trusted(value: unknown): Product {
  const product = readProduct(value);
  if (product.cycles.length === 0) throw new ReplyError('the answer has no releases');
  return supplemented(product);
}

/** One GET, asked with the ETag of the kept reply where there is one. */
async function ask(request: LifecycleRequest, path: string): Promise<unknown> {
  let url = `${(request.endpoint ?? publicEndpoint).replace(/\/+$/, '')}/${path}`;
  const kept = await recall(request.store, url);
  const headers: Record<string, string> = { accept: 'application/json' };
  if (kept?.etag) headers['if-none-match'] = kept.etag;
  const key = url;
  // Products get renamed, and the old name answers 301 (https://endoflife.date/docs/api/v1/).
  for (let hops = 0; hops < 3; hops++) {
    const reply = await request.http({ url, headers });
    const { status } = reply;
    if (status === 304 && kept) return parseBody(kept.body);
    if (status === 301 || status === 302 || status === 307 || status === 308) {
      url = redirected(url, reply.headers.location ?? null);
      continue;
    }
    if (status === 404) throw new ReplyError('the service does not list it');
    if (status === 429) throw new ReplyError('the service limits requests');
    if (status !== 200) throw new ReplyError(`the service answered ${status}`);
    const body = parseBody(reply.body);
    await keep(request.store, key, { etag: reply.headers.etag ?? null, body: reply.body });
    return body;
  }
  throw new ReplyError('the service redirects without end');
}

/** Stays on the host that was configured: requests go nowhere else. */
function redirected(from: string, location: string | null): string {
  let target: URL;
  try {
    target = new URL(location ?? '', from);
  } catch {
    throw new ReplyError('the service redirects to no address');
  }
  if (location === null || target.host !== new URL(from).host)
    throw new ReplyError('the service redirects to another host');
  return target.href;
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ReplyError('the answer is not JSON or was cut off');
  }
}

async function recall(store: LifecycleStore | undefined, key: string): Promise<Kept | undefined> {
  try {
    const text = await store?.get(key);
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    if (!isShape(value) || typeof value.body !== 'string') return undefined;
    JSON.parse(value.body); // a reply that was cut off in the cache is asked for again
    return { etag: typeof value.etag === 'string' ? value.etag : null, body: value.body };
  } catch {
    return undefined; // a broken cache is no cache
  }
}

async function keep(store: LifecycleStore | undefined, key: string, kept: Kept): Promise<void> {
  if (kept.etag === null) return;
  try {
    await store?.set(key, JSON.stringify(kept));
  } catch {
    // A cache that cannot be written costs a request next time, no more.
  }
}

function dayOf(body: Readonly<Record<string, unknown>>): string | null {
  const day = typeof body.generated_at === 'string' ? body.generated_at.slice(0, 10) : '';
  return isDay(day) ? day : null;
}

function reason(error: unknown): string {
  if (error instanceof ReplyError) return error.message;
  return 'the service did not answer';
}

/** One diagnostic however many products failed: a service that is down is one fact. */
function explain(failures: ReadonlyMap<string, string>, bundled: Lifecycles, date?: string): Diagnostic[] {
  if (failures.size === 0) return [];
  const reasons = [...new Set(failures.values())].sort();
  const names = [...failures.keys()].sort();
  const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
  const why = reasons.slice(0, 2).join('; ');
  return [
    diagnostic(
      'stale-data',
      `endoflife.date could not be used for ${shown} (${why}). The ${bundled.source} was used instead${ageText(bundled, date)}.`,
      { severity: isStale(bundled, date ?? null) ? 'warning' : 'notice' },
    ),
  ];
}
