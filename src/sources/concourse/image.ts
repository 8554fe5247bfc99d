import type { Fact } from '../../model/facts.ts';
import type { ImageRole } from '../../model/image.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import { asMap, asScalar, spanOf, textOf } from '../syntax/yaml.ts';
import { valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

interface ImageContext {
  readonly owner: string | null;
  readonly builtHere: boolean;
  /** Sources that were told already: one anchor serves many tasks. */
  readonly seen: Set<unknown>;
}

/**
 * The image of an `image_resource`, a resource or a resource type. Name and tag are two scalars: the text is
 * both, the span is the tag's where there is one, because that is what one edits.
 */
export function registryImage(
  node: unknown,
  role: ImageRole,
  place: YamlPlace,
  context: ImageContext,
): Fact[] {
  const words = imageWords(node, place);
  if (!words || context.seen.has(words.source)) return [];
  context.seen.add(words.source);
  return [
    {
      kind: 'image',
      path: place.file.path,
      span: spanOf(words.at, place.file),
      text: words.text,
      reference: words.known === null ? null : parseImageReference(words.known),
      role,
      separate: true,
      ...(context.owner === null ? {} : { owner: context.owner }),
      ...(context.builtHere ? { builtHere: true } : {}),
    },
  ];
}

interface ImageWords {
  readonly source: unknown;
  readonly at: unknown;
  readonly text: string;
  /** Null when a variable or a rule decides what is taken. */
  readonly known: string | null;
}

export function imageWords(node: unknown, place: YamlPlace): ImageWords | null {
  const type = textOf(asScalar(valueAt(node, ['type'], place)));
  if (type !== 'registry-image' && type !== 'docker-image') return null;
  const source = valueAt(node, ['source'], place);
  const repository = asScalar(valueAt(source, ['repository'], place));
  const name = textOf(repository);
  if (!asMap(source) || !repository || !name) return null;
  const tag = asScalar(valueAt(source, ['tag'], place));
  const tagText = textOf(tag);
  const digest = textOf(asScalar(valueAt(node, ['version', 'digest'], place)));
  const has = (key: string) => valueAt(source, [key], place) !== undefined;
  const text = `${name}${tagText ? `:${tagText}` : ''}${digest ? `@${digest}` : ''}`;
  // A rule picks the tag; an Amazon registry stands before a name that does not say it.
  const decided = has('semver_constraint') || has('tag_regex') || has('tag_file');
  const elsewhere = (has('aws_region') || has('aws_access_key_id')) && !name.includes('.');
  const known = text.includes('((') || decided || elsewhere ? null : text;
  return { source, at: tagText ? tag : repository, text, known };
}
