import type { Facts } from '../../model/facts.ts';
import type { Fix } from '../../model/finding.ts';
import { imageName, parseImageReference } from '../../model/image-reference.ts';
import type { JudgedImage } from './undigested-images.ts';

/** Writes tag and digest where the image's name stands in full; null where it is put together from pieces. */
export function digestFix(
  { use, reference }: JudgedImage,
  pinned: { readonly tag: string; readonly digest: string },
  facts: Facts,
): Fix | null {
  const { path, span, text } = use;
  if (use.separate || reference.malformed !== undefined) return null;
  if (facts.texts.get(path)?.slice(span.start, span.end) !== text) return null;
  const written = parseImageReference(text);
  if (written === null || imageName(written) !== imageName(reference) || written.tag !== reference.tag)
    return null;
  const isSameTag = reference.tag === pinned.tag;
  const end = span.start + text.length;
  const start = isSameTag ? end : end - (reference.tag === null ? 0 : reference.tag.length + 1);
  const words = isSameTag ? `@${pinned.digest}` : `:${pinned.tag}@${pinned.digest}`;
  return {
    title: `Pin \`${imageName(reference)}:${pinned.tag}\` to the digest of its image index`,
    safe: isSameTag,
    edits: [{ path, start, end, text: words }],
  };
}
