import type { Lifecycles } from '../../model/cycle.ts';
import type { Facts } from '../../model/facts.ts';
import type { ImageReference, ImageUse } from '../../model/image.ts';
import type { ImageRegistry } from '../../model/image-registry.ts';
import { matchCycle } from '../../versions/cycles.ts';
import { looseSemver } from '../../versions/semver.ts';

/** So many of the newest are held against the tag that moves. */
const mostCandidates = 6;

/**
 * Tags of one version and of the variant that the moving tag names, newest first: `slim` → `3.14.0-slim`, `3.14-slim`,
 * `3.13.9-slim`. Pre-releases, builds of another variant and plain numbers (days, majors) are none.
 */
export function versionTags(tags: readonly string[], moving: string | null): string[] {
  const variant = variantOf(moving);
  if (variant === null) return [];
  const suffix = variant === '' ? '' : `-${variant}`;
  return tags
    .filter(
      (tag) =>
        tag.endsWith(suffix) &&
        /^v?\d{1,9}(?:\.\d{1,9}){1,3}$/.test(tag.slice(0, tag.length - suffix.length)),
    )
    .map((tag) => ({ tag, version: tag.slice(0, tag.length - suffix.length) }))
    .sort(
      (a, b) =>
        looseSemver.compare(b.version, a.version) ||
        b.version.split('.').length - a.version.split('.').length ||
        (a.tag < b.tag ? -1 : 1),
    )
    .slice(0, mostCandidates)
    .map(({ tag }) => tag);
}

/** `latest`, `stable`, none → no variant; `stable-alpine`, `alpine` → `alpine`. Null: the tag promises less than a release. */
function variantOf(tag: string | null): string | null {
  if (tag === null) return '';
  const words = tag.split('-');
  if (words.some((word) => unreleased.has(word))) return null;
  return words.filter((word) => !released.has(word)).join('-');
}

/** Words for the newest release. */
const released = new Set(['latest', 'stable', 'current', 'release', 'mainline']);
/** What stands there before a release, or of a line that no number names. */
const unreleased = new Set(
  'edge nightly main master dev devel develop rolling canary next unstable testing snapshot trunk head experimental preview lts beta alpha rc'.split(
    ' ',
  ),
);

export interface ChosenVersion {
  readonly tag: string;
  readonly digest: string;
  /** The moving tag leads to the same content today. */
  readonly isSame: boolean;
}

/**
 * The version to write for a tag that moves: the one that the tag leads to today, else the newest that its project still
 * supports. Null where the registry did not say.
 */
export function chosenVersion(
  { reference, use }: { readonly reference: ImageReference; readonly use: ImageUse },
  registry: ImageRegistry,
  context: { readonly facts: Facts; readonly lifecycles?: Lifecycles | undefined; readonly date: string },
): ChosenVersion | null {
  const tags = registry.tagsOf(reference);
  if (tags === undefined) return null;
  const now = registry.digestOf(reference, reference.tag ?? 'latest');
  const product = context.facts.in(use.path, 'runtime').find(({ image }) => image === use.text)?.product;
  const known = product === undefined ? undefined : context.lifecycles?.get(product);
  const found: ChosenVersion[] = [];
  for (const tag of versionTags(tags, reference.tag)) {
    const digest = registry.digestOf(reference, tag);
    if (typeof digest !== 'string') continue;
    const match = known ? matchCycle(known, tag.split('-')[0]!) : null;
    if (match?.type === 'cycle' && hasEnded(match.cycle.eol, context.date)) continue;
    found.push({ tag, digest, isSame: digest === now });
  }
  return found.find(({ isSame }) => isSame) ?? found[0] ?? null;
}

function hasEnded(eol: string | boolean | null, date: string): boolean {
  return typeof eol === 'string' ? eol < date : eol === true;
}
