import { developmentImages } from '../../data/development-images.ts';
import { imageIdentifiers } from '../../data/image-identifiers.generated.ts';
import { images } from '../../data/images.ts';
import { officialImages } from '../../data/official-images.generated.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import type { ImageReference, ImageUse } from '../../model/image.ts';
import { imageName, imagePurl, imageText, parseImageReference } from '../../model/image-reference.ts';
import type { Ownership, OwnRepository } from '../../model/own-repository.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { isExamplePath } from '../example-paths.ts';
import { containerVariant, isMovingOnPurpose, pipelineName } from '../moving-on-purpose.ts';

/** An image that comes from elsewhere and is named without a digest. */
export interface JudgedImage {
  readonly use: ImageUse;
  readonly reference: ImageReference;
  /** Beside the product: an example, a test's data, documentation. */
  readonly aside: boolean;
  /** The default of a variable, which whoever starts the build may set. */
  readonly default: boolean;
  /** Whose it is, as far as its name says: `ghcr.io/<owner>/x`. */
  readonly ownership: Ownership;
  /** A job or a stage is there to meet what is new. */
  readonly onPurpose: boolean;
}

/**
 * The images that can be something else tomorrow. Left out: those with a digest, those that cannot be known,
 * those that this repository builds, and names that no registry has: stages, build contexts, local images.
 */
export function* judgedImages(
  facts: Facts,
  own: OwnRepository | null | undefined = null,
): Generator<JudgedImage> {
  const built = builtImages(facts);
  for (const use of facts.all('image')) {
    const { reference } = use;
    if (reference === null || reference.digest !== null || use.builtHere === true) continue;
    if (isLocal(reference) || isBuilt(use.path, reference, built)) continue;
    const pipeline = pipelineName(use.path);
    yield {
      use,
      reference,
      aside: isExamplePath(use.path) || use.role === 'dev' || standsIn(reference),
      default: use.text.includes('$'),
      ownership: publisherOf(reference, own),
      // Google publishes these without versions, for its own builds.
      onPurpose:
        /^gcr\.io\/cloud-builders\//.test(imageName(reference)) ||
        isMovingOnPurpose(
          pipeline,
          pipeline === null ? null : use.owner,
          use.stage?.name,
          containerVariant(use.path),
        ),
    };
  }
}

/** A service for development and tests, wherever it is named. */
function standsIn({ registry, repository }: ImageReference): boolean {
  return developmentImages.has(`${registry}/${repository}`);
}

/** The image's owner is the repository's, or it is named like the repository itself. */
function publisherOf({ repository }: ImageReference, own: OwnRepository | null | undefined): Ownership {
  if (!own) return null;
  const parts = repository.toLowerCase().split('/');
  const [owner, name] = [own.owner.toLowerCase().split('/')[0]!, own.name.toLowerCase()];
  if (parts.length < 2 || parts[0] === 'library') return null;
  if (parts.slice(0, -1).includes(owner)) return parts.at(-1) === name ? 'repository' : 'owner';
  return parts[0] === name ? 'owner' : null;
}

/** A registry on the machine itself, a name that says so or waits to be filled in, or one of one word that Docker Hub does not have. */
function isLocal({ registry, repository, tag }: ImageReference): boolean {
  if (tag !== null && /^local$|placeholder|change-?me|replace-?me/i.test(tag)) return true;
  if (registry === 'docker.io' && /^(?:local|localhost)\//.test(repository)) return true;
  // A Go package that ko builds is named like an image of a host that serves none.
  if (/^(?:github|gitlab)\.com$/.test(registry)) return true;
  if (/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(registry)) return true;
  const official = /^library\/(.+)$/.exec(repository)?.[1];
  return registry === 'docker.io' && official !== undefined && !officialImages.has(official);
}

interface BuiltImages {
  readonly names: ReadonlySet<string>;
  /** Last parts of names whose registry or owner is a variable: `$PREFIX/argocd:$TAG`. */
  readonly lastParts: ReadonlySet<string>;
  /** Folders that hold a Dockerfile, by their own name: `images/base-notebook` builds `base-notebook`. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
}

function isBuilt(path: string, reference: ImageReference, built: BuiltImages): boolean {
  if (built.names.has(imageName(reference))) return true;
  if (reference.registry === 'docker.io' && reference.repository.startsWith('library/')) return false;
  const last = reference.repository.slice(reference.repository.lastIndexOf('/') + 1);
  // What somebody is known to publish is theirs, whatever a folder here is called.
  if (isPublished(reference)) return false;
  if (built.lastParts.has(last)) return true;
  const folder = folderOf(path);
  return (built.folders.get(last) ?? []).some((other) => other !== folder);
}

/** The tables know the image, or others of the same publisher. */
function isPublished(reference: ImageReference): boolean {
  const name = imageName(reference);
  if (Object.hasOwn(images, name) || Object.hasOwn(imageIdentifiers, name)) return true;
  const cut = name.lastIndexOf('/');
  return cut !== -1 && publishers().has(name.slice(0, cut));
}

let knownPublishers: ReadonlySet<string> | null = null;

function publishers(): ReadonlySet<string> {
  knownPublishers ??= new Set(
    [...Object.keys(images), ...Object.keys(imageIdentifiers)].flatMap((name) => {
      const cut = name.lastIndexOf('/');
      return cut === -1 ? [] : [name.slice(0, cut)];
    }),
  );
  return knownPublishers;
}

const known = new WeakMap<Facts, BuiltImages>();

/** What this repository builds: compose's `build` with `image`, `docker build -t`, `docker tag`, folders of Dockerfiles. */
function builtImages(facts: Facts): BuiltImages {
  const before = known.get(facts);
  if (before) return before;
  const names = new Set<string>();
  const lastParts = new Set<string>();
  for (const { reference, builtHere } of facts.all('image'))
    if (builtHere === true && reference) names.add(imageName(reference));
  for (const command of facts.all('command'))
    for (const name of namesGiven(command)) {
      const reference = parseImageReference(name);
      const last = name.slice(name.lastIndexOf('/') + 1).replace(/^.*\0/s, '');
      if (reference) names.add(imageName(reference));
      else if (/^[a-z][a-z0-9._-]{2,}$/.test(last)) lastParts.add(last);
    }
  const folders = new Map<string, string[]>();
  for (const path of facts.files.paths()) {
    if (!/(?:^|\/)(?:Docker|Container)file$/.test(path)) continue;
    const folder = folderOf(path);
    const list = folders.get(baseName(folder));
    if (list) list.push(folder);
    else folders.set(baseName(folder), [folder]);
  }
  const built = { names, lastParts, folders };
  known.set(facts, built);
  return built;
}

/** The names a build gives, without their tags; parts that are not known are `\0`. */
function namesGiven({ name, arguments: words }: Command): string[] {
  if (name === null || !/^(?:docker|podman|nerdctl|buildah|img)$/.test(name)) return [];
  const texts = words.map((word) => word.pattern.replace(/:[^/:]*$/, ''));
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

/** What is wrong with what stands where the digest belongs; empty where nothing does. */
export function aboutDigest({ reference }: JudgedImage): string {
  return reference.malformed === undefined
    ? ''
    : ` \`@${reference.malformed.slice(0, 80)}\` is not a digest.`;
}

/** What to write: `python:3.9-slim@sha256:<digest>`, or where Concourse wants the digest. */
export function pinnedForm(
  { use, reference }: JudgedImage,
  tag: string,
  known: string | null = null,
): string {
  const digest = known ?? 'sha256:<digest>';
  if (use.separate) return `\`tag: "${tag}"\` and, beside \`source\`, \`version: { digest: "${digest}" }\``;
  return `\`${imageName(reference)}:${tag}@${digest}\``;
}
