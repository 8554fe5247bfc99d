import { versionTags } from '../analysis/images/version-tags.ts';
import type { Fetcher } from '../engine/scan.ts';
import type { ImageQuestion, ImageRegistry } from '../model/image-registry.ts';
import { type FetcherOptions, limited } from './fetcher-options.ts';
import { userAgent } from './version.ts';

const nothing: ImageRegistry = { digestOf: () => undefined, tagsOf: () => undefined };
const parallel = 6;

/** Digests and tags of the images that rules ask about, from their registries. */
export function images(options: FetcherOptions): Fetcher<'images'> {
  const { offline, endpoints } = options;
  return async (facts, _change, rules) => {
    const asked = offline ? [] : rules.flatMap((rule) => [...(rule.imagesToFetch?.(facts) ?? [])]);
    if (asked.length === 0) return { value: nothing, diagnostics: [] };
    const [{ OciClient }, { createHttp }] = await Promise.all([
      import('../clients/oci.ts'),
      import('../clients/http.ts'),
    ]);
    const registry = new OciClient({
      http: limited(createHttp({ userAgent }), options),
      ...(endpoints.oci ? { endpoint: endpoints.oci } : {}),
    });
    // First what says least of its version.
    const known = asked.filter(({ reference }) => registry.knows(reference));
    const waiting = [
      ...known.filter(({ needsVersion }) => needsVersion),
      ...known.filter(({ needsVersion }) => !needsVersion),
    ];
    const look = async ({ reference, needsVersion }: ImageQuestion) => {
      await registry.lookDigest(reference, reference.tag ?? 'latest');
      if (!needsVersion) return;
      await registry.lookTags(reference);
      const now = registry.digestOf(reference, reference.tag ?? 'latest');
      for (const tag of versionTags(registry.tagsOf(reference) ?? [], reference.tag)) {
        await registry.lookDigest(reference, tag);
        if (now !== undefined && registry.digestOf(reference, tag) === now) break;
      }
    };
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await look(next);
    };
    await Promise.all(Array.from({ length: Math.min(parallel, waiting.length) }, work));
    return { value: registry, diagnostics: registry.diagnostics() };
  };
}
