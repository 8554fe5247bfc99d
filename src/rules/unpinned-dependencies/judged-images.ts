import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import type { ImageReference, ImageUse } from '../../model/image.ts';
import { imageName, imagePurl, imageText, parseImageReference } from '../../model/image-reference.ts';
import { officialImages } from './official-images.ts';

/** An image that comes from elsewhere and is named without a digest. */
export interface JudgedImage {
  readonly use: ImageUse;
  readonly reference: ImageReference;
}

/**
 * The images that can be something else tomorrow. Left out: those with a digest, those that cannot be known,
 * those that this repository builds, and names that no registry has: stages, build contexts, local images.
 */
export function* judgedImages(facts: Facts): Generator<JudgedImage> {
  const built = builtNames(facts);
  for (const use of facts.all('image')) {
    const { reference } = use;
    if (reference === null || reference.digest !== null || use.builtHere === true) continue;
    if (isLocal(reference) || built.has(imageName(reference))) continue;
    yield { use, reference };
  }
}

/** A registry on the machine itself, or a name of one word that Docker Hub does not have. */
function isLocal({ registry, repository }: ImageReference): boolean {
  if (/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(registry)) return true;
  const official = /^library\/(.+)$/.exec(repository)?.[1];
  return registry === 'docker.io' && official !== undefined && !officialImages.has(official);
}

const known = new WeakMap<Facts, ReadonlySet<string>>();

/** Names that this repository gives to images it builds: compose's `build` with `image`, `docker build -t`, `docker tag`. */
function builtNames(facts: Facts): ReadonlySet<string> {
  const before = known.get(facts);
  if (before) return before;
  const names = new Set<string>();
  const add = (text: string | null | undefined) => {
    const reference = text ? parseImageReference(text) : null;
    if (reference) names.add(imageName(reference));
  };
  for (const { reference, builtHere } of facts.all('image'))
    if (builtHere === true && reference) names.add(imageName(reference));
  for (const command of facts.all('command')) for (const name of namesGiven(command)) add(name);
  known.set(facts, names);
  return names;
}

/** A part that is not known does not hide the name before it: `-t o/i:$TAG`. */
function namesGiven({ name, arguments: words }: Command): string[] {
  if (name === null || !/^(?:docker|podman|nerdctl|buildah|img|kaniko)$/.test(name)) return [];
  const texts = words.map((word) => word.pattern.replace(/:[^/:]*\0.*$/s, ''));
  if (texts[0] === 'tag' || (texts[0] === 'image' && texts[1] === 'tag')) return texts.slice(-1);
  if (!texts.some((text) => text === 'build' || text === 'bud' || text === 'buildx')) return [];
  const names: string[] = [];
  for (const [index, text] of texts.entries()) {
    if (text === '-t' || text === '--tag') names.push(texts[index + 1] ?? '');
    else if (text.startsWith('--tag=')) names.push(text.slice('--tag='.length));
  }
  return names;
}

/** What both rules' findings have in common. */
export function imageDraft({ use, reference }: JudgedImage, message: string): Draft {
  return {
    path: use.path,
    span: use.span,
    message,
    subject: {
      kind: 'image',
      ecosystem: 'docker',
      name: imageName(reference),
      version: reference.tag,
      purl: imagePurl(reference),
    },
    details: { image: imageText(reference), tag: reference.tag, role: use.role },
  };
}

/** What to write: `python:3.9-slim@sha256:<digest>`, or where Concourse wants the digest. */
export function pinnedForm({ use, reference }: JudgedImage, tag: string): string {
  if (use.separate)
    return `\`tag: ${tag}\` and, beside \`source\`, \`version: { digest: "sha256:<digest>" }\``;
  return `\`${imageName(reference)}:${tag}@sha256:<digest>\``;
}
