import { createHash } from 'node:crypto';
import { publicRegistries } from '../data/public-registries.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { ImageReference } from '../model/image.ts';
import { imageName } from '../model/image-reference.ts';
import type { ImageRegistry } from '../model/image-registry.ts';
import { uriPart } from '../model/uri.ts';
import { SpentError } from './budget.ts';
import type { Http, HttpReply } from './http.ts';

const indexTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
const accept = [...indexTypes, ...manifestTypes].join(', ');
const digestForm = /^sha256:[0-9a-f]{64}$/;
const pageSize = 1000;
/** Pages of tags; a repository with more is not known as a whole. */
const mostPages = 10;

export interface OciOptions {
  readonly http: Http;
  /** A mirror that is asked for every registry. Names of other registries than Docker Hub go along as `ns`. */
  readonly endpoint?: string;
  /** Bearer tokens by registry as image names have it; each is sent to its registry alone. */
  readonly tokens?: ReadonlyMap<string, string>;
}

/** Only somebody with credentials may see the image, or there is none: no registry says which. */
class PrivateError extends Error {}

/** The registry gave no usable answer. */
class RegistryError extends Error {}

/**
 * Asks registries through the distribution API
 * (https://github.com/opencontainers/distribution-spec/blob/main/spec.md), each thing once. Never rejects: what was not
 * answered is undefined, and a diagnostic says why.
 */
export class OciClient implements ImageRegistry {
  readonly #options: OciOptions;
  readonly #digests = new Map<string, string | null>();
  readonly #tags = new Map<string, readonly string[]>();
  readonly #asked = new Map<string, Promise<void>>();
  readonly #tokens = new Map<string, Promise<string | null>>();
  readonly #failures = new Map<string, string>();
  /** Registries that limit requests, with what they said. */
  readonly #stopped = new Map<string, string>();
  #unspent = 0;

  constructor(options: OciOptions) {
    this.#options = options;
  }

  /** Whether the registry is asked at all. */
  knows({ registry }: ImageReference): boolean {
    const { endpoint } = this.#options;
    return publicRegistries.has(registry) || (endpoint !== undefined && new URL(endpoint).host === registry);
  }

  digestOf(reference: ImageReference, tag: string): string | null | undefined {
    return this.#digests.get(`${imageName(reference)}:${tag}`);
  }

  tagsOf(reference: ImageReference): readonly string[] | undefined {
    return this.#tags.get(imageName(reference));
  }

  lookDigest(reference: ImageReference, tag: string): Promise<void> {
    const name = `${imageName(reference)}:${tag}`;
    return this.#once(name, async () => {
      this.#digests.set(name, await this.#digest(reference, tag));
    });
  }

  lookTags(reference: ImageReference): Promise<void> {
    const name = imageName(reference);
    return this.#once(name, async () => {
      this.#tags.set(name, await this.#everyTag(reference));
    });
  }

  diagnostics(): Diagnostic[] {
    const found: Diagnostic[] = [];
    if (this.#failures.size > 0) {
      const names = [...this.#failures.keys()].sort();
      const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
      const reasons = [...new Set(this.#failures.values())].sort().join('; ');
      const some = names.slice(0, 3).map((name) => `\`${name}\``);
      const message = `Registries could not be asked about ${some.join(', ')}${more} (${reasons}), so their digests are not known.`;
      // The findings are there all the same.
      found.push(diagnostic('unreachable', message, { severity: 'notice' }));
    }
    if (this.#unspent > 0) {
      const images = this.#unspent === 1 ? '1 image was' : `${this.#unspent} images were`;
      const message = `${images} not looked up in their registries: the budget of this run is spent.`;
      found.push(diagnostic('skipped', message, { severity: 'notice' }));
    }
    return found;
  }

  #once(key: string, look: () => Promise<void>): Promise<void> {
    const before = this.#asked.get(key);
    if (before) return before;
    const work = look().catch((error: unknown) => {
      if (error instanceof SpentError) this.#unspent += 1;
      else if (!(error instanceof PrivateError))
        this.#failures.set(key, error instanceof Error ? error.message : String(error));
    });
    this.#asked.set(key, work);
    return work;
  }

  async #digest(reference: ImageReference, tag: string): Promise<string | null> {
    const path = `${reference.repository}/manifests/${uriPart(tag)}`;
    // HEAD counts for no pull.
    const head = await this.#ask(reference, 'HEAD', path, accept);
    if (head.status === 404) return null;
    if (head.status === 200) {
      const digest = head.headers['docker-content-digest'];
      if (digest !== undefined && digestForm.test(digest) && isManifest(head)) return digest;
    } else if (head.status !== 405) throw new RegistryError(`it answered ${head.status}`);
    const whole = await this.#ask(reference, 'GET', path, accept);
    if (whole.status === 404) return null;
    if (whole.status !== 200) throw new RegistryError(`it answered ${whole.status}`);
    if (!isManifest(whole) || !isJson(whole.body)) throw new RegistryError('the answer is no manifest');
    const digest = `sha256:${createHash('sha256').update(whole.body).digest('hex')}`;
    const said = whole.headers['docker-content-digest'];
    if (said !== undefined && said !== digest)
      throw new RegistryError('the answer has another digest than it says');
    return digest;
  }

  async #everyTag(reference: ImageReference): Promise<readonly string[]> {
    const first = `${reference.repository}/tags/list`;
    const found: string[] = [];
    let path: string | null = `${first}?n=${pageSize}`;
    for (let page = 0; path !== null; page++) {
      if (page === mostPages) throw new RegistryError('it has too many tags');
      const reply: HttpReply = await this.#ask(reference, 'GET', path, 'application/json');
      if (reply.status !== 200) throw new RegistryError(`it answered ${reply.status}`);
      for (const tag of tagsIn(reply.body)) found.push(tag);
      path = nextPage(reply.headers.link, first);
    }
    return found;
  }

  async #ask(
    reference: ImageReference,
    method: 'GET' | 'HEAD',
    path: string,
    types: string,
  ): Promise<HttpReply> {
    const { registry, repository } = reference;
    const stopped = this.#stopped.get(registry);
    if (stopped !== undefined) throw new RegistryError(stopped);
    const url = this.#urlOf(registry, path);
    const given = this.#options.tokens?.get(registry) ?? null;
    const key = `${registry}/${repository}`;
    const token = given ?? (await this.#tokens.get(key)) ?? null;
    const send = (bearer: string | null) =>
      this.#options.http({
        url,
        method,
        headers: { accept: types, ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }) },
      });
    let reply = await send(token);
    if (reply.status === 401 && token === null) {
      let asked = this.#tokens.get(key);
      if (asked === undefined) {
        asked = this.#anonymousToken(registry, repository, reply.headers['www-authenticate'] ?? '');
        this.#tokens.set(key, asked);
      }
      const anonymous = await asked;
      if (anonymous === null) throw new PrivateError();
      reply = await send(anonymous);
    }
    if (reply.status === 401 || reply.status === 403) throw new PrivateError();
    if (reply.status === 429) {
      this.#stopped.set(registry, 'it limits requests');
      throw new RegistryError('it limits requests');
    }
    return reply;
  }

  #urlOf(registry: string, path: string): string {
    const { endpoint } = this.#options;
    if (endpoint === undefined)
      return `https://${publicRegistries.get(registry)?.host ?? registry}/v2/${path}`;
    const url = `${endpoint.replace(/\/+$/, '')}/v2/${path}`;
    // https://github.com/containerd/containerd/blob/main/docs/hosts.md#registry-host-namespace
    if (registry === 'docker.io' || new URL(endpoint).host === registry) return url;
    return `${url}${url.includes('?') ? '&' : '?'}ns=${uriPart(registry)}`;
  }

  /** A token for reading one repository, without saying who asks; null when the service gives none. */
  async #anonymousToken(registry: string, repository: string, challenge: string): Promise<string | null> {
    const said = readChallenge(challenge);
    if (said === null || !this.#isTokenService(registry, said.realm)) return null;
    const url = new URL(said.realm);
    if (said.service !== null) url.searchParams.set('service', said.service);
    // Never more than reading this repository, whatever the challenge names.
    url.searchParams.set('scope', `repository:${repository}:pull`);
    const reply = await this.#options.http({ url: url.href, headers: { accept: 'application/json' } });
    if (reply.status !== 200) return null;
    try {
      const body: unknown = JSON.parse(reply.body);
      const { token, access_token: access } = (body ?? {}) as Readonly<Record<string, unknown>>;
      const found = typeof token === 'string' ? token : access;
      return typeof found === 'string' && /^[\w.~+/=-]+$/.test(found) ? found : null;
    } catch {
      return null;
    }
  }

  /** A challenge names any address; only one of the registry's own domain is asked. */
  #isTokenService(registry: string, realm: string): boolean {
    if (!URL.canParse(realm)) return false;
    const service = new URL(realm);
    const { endpoint } = this.#options;
    const own = endpoint === undefined ? publicRegistries.get(registry) : undefined;
    const base = new URL(this.#urlOf(registry, ''));
    if (service.protocol !== base.protocol && service.protocol !== 'https:') return false;
    if (service.hostname === own?.tokens) return true;
    return domainOf(service.hostname) === domainOf(base.hostname);
  }
}

/** `auth.docker.io` → `docker.io`. Addresses of machines are their own. */
function domainOf(host: string): string {
  return /^[\d.]+$|:/.test(host) ? host : host.split('.').slice(-2).join('.');
}

interface Challenge {
  readonly realm: string;
  readonly service: string | null;
}

/** `Bearer realm="https://auth.docker.io/token",service="registry.docker.io"` (RFC 6750). */
function readChallenge(header: string): Challenge | null {
  const text = header.slice(0, 2000);
  if (!/^\s*Bearer\s/i.test(text)) return null;
  const field = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(text)?.[1] ?? null;
  const realm = field('realm');
  return realm === null ? null : { realm, service: field('service') };
}

/** An index, or the manifest of an image that is there for one platform only. */
function isManifest({ headers }: HttpReply): boolean {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  return indexTypes.includes(type) || manifestTypes.includes(type);
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function tagsIn(body: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new RegistryError('the answer is not JSON or was cut off');
  }
  const tags = typeof value === 'object' && value !== null && 'tags' in value ? value.tags : undefined;
  // A repository without tags says null.
  if (tags === null) return [];
  if (!Array.isArray(tags)) throw new RegistryError('the answer has no list of tags');
  return tags.filter((tag): tag is string => typeof tag === 'string' && /^\w[\w.-]{0,127}$/.test(tag));
}

/** `</v2/library/python/tags/list?last=3.9&n=1000>; rel="next"`: of its address only what is asked counts. */
function nextPage(link: string | undefined, path: string): string | null {
  const target = /<([^>]*)>\s*;\s*rel="?next"?/.exec(link?.slice(0, 4000) ?? '')?.[1];
  if (target === undefined) return null;
  const mark = target.indexOf('?');
  return mark === -1 ? null : `${path}${target.slice(mark)}`;
}
