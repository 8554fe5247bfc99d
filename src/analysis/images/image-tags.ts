import { codenames } from '../../data/codenames.generated.ts';
import { imageIdentifiers } from '../../data/image-identifiers.generated.ts';
import { images } from '../../data/images.ts';
import { nodeCodenames } from '../../data/names.ts';
import { releaseNames } from '../../data/release-names.generated.ts';
import type { ImageReference } from '../../model/image.ts';
import { imageName } from '../../model/image-reference.ts';

/** What a tag promises: a version, or only whatever is newest. */
export type TagKind = 'version' | 'none' | 'latest' | 'moving';

/** A system that another image is built on, with its version: `alpine3.19` says nothing of nginx. */
const system = /^(?:alpine|debian|ubuntu|ubi|centos|fedora|rhel|rocky|al|bionic|focal|jammy)\d[\d.]*$/;
const architecture =
  /^(?:amd64|arm64(?:v8)?|arm(?:v[5-8]|32v[5-7]|hf|el)?|x86|x64|i?386|x86_64|ppc64le|s390x|win(?:32|64))$/;

/** Words that promise change. `jdk17` beside one of them is a variant, not the version. */
const movingWords = new Set(
  `latest lts stable edge nightly main master dev devel develop development rolling canary next unstable testing
  sid oldstable snapshot current mainline trunk head staging production prod preview experimental labs`.split(
    /\s+/,
  ),
);

/** Products whose releases an image is tagged with, where the tables of images do not say so. */
const releasedAs: ReadonlyMap<string, readonly string[]> = new Map([
  ['buildpack-deps', ['debian', 'ubuntu']],
  ['neurodebian', ['debian', 'ubuntu']],
  ['ros', ['ros', 'ros-2']],
  ['osrf/ros', ['ros', 'ros-2']],
  ['osrf/ros2', ['ros', 'ros-2']],
  ['moveit/moveit', ['ros', 'ros-2']],
  ['moveit/moveit2', ['ros', 'ros-2']],
]);

/** The tag's word is the name of a release of what the image holds: `ros:humble`, `debian:wheezy`, `node:iron`. */
function isReleaseName(word: string, name: string): boolean {
  if (name === 'node') return Object.hasOwn(nodeCodenames, word);
  const own = Object.hasOwn(images, name)
    ? images[name]
    : Object.hasOwn(imageIdentifiers, name)
      ? imageIdentifiers[name]
      : undefined;
  const products = releasedAs.get(name) ?? (own === undefined ? [] : [own]);
  return products.some((product) => releaseNames.get(product)?.has(word) === true);
}

/**
 * `3.6-buster`, `v2`, `ltsc2022`, `20240101`, `sha-1a2b3c4` and `debian:bookworm` name a version; `slim`,
 * `stable-alpine`, `nginx:alpine3.19`, `python:bookworm` do not.
 */
export function tagKind(reference: ImageReference): TagKind {
  const { tag, registry, repository } = reference;
  // Distroless has no version tags: what there is of one stands in the name, `static-debian12:nonroot`.
  if (registry === 'gcr.io' && /^distroless\/.*-debian\d+$/.test(repository)) return 'version';
  if (tag === null) return 'none';
  if (tag === 'latest') return 'latest';
  const words = tag
    .toLowerCase()
    .split(/[-_+]/)
    .filter((word) => word !== '' && !architecture.test(word));
  const official = registry === 'docker.io' && repository.startsWith('library/');
  const name = imageName(reference);
  if (words.some((word) => /^v?\d/.test(word) || isCommit(word))) return 'version';
  if (words.some((word) => movingWords.has(word))) return 'moving';
  if (words.some((word) => isReleaseName(word, name))) return 'version';
  for (const word of words) {
    const ofSystem = Object.hasOwn(codenames, word) || system.test(word);
    // Of an image that nobody here knows the system's release may well be all the version it has.
    if (ofSystem ? !official : /\d/.test(word)) return 'version';
  }
  return 'moving';
}

/**
 * Some of a commit id. Letters alone count in the lengths that git and its services abbreviate to: one in a thousand
 * short ids has no digit, and words of seven or eight letters from a to f are none.
 */
function isCommit(word: string): boolean {
  return (
    /^g?(?:[0-9a-f]{7,8}|[0-9a-f]{40})$/.test(word) || (/^g?[0-9a-f]{7,64}$/.test(word) && /\d/.test(word))
  );
}
