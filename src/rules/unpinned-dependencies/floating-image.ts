import { digestFix } from '../../analysis/images/digest-fix.ts';
import { type TagKind, tagKind } from '../../analysis/images/image-tags.ts';
import {
  aboutDigest,
  imageDraft,
  type JudgedImage,
  judgedImages,
  pinnedForm,
} from '../../analysis/images/undigested-images.ts';
import { type ChosenVersion, chosenVersion } from '../../analysis/images/version-tags.ts';
import type { ImageReference } from '../../model/image.ts';
import { imageName, imageText } from '../../model/image-reference.ts';
import { defineRule } from '../../model/rule.ts';
import { allowed, allowImages, namesOfImage } from './allowed.ts';
import { isTrustedOwner, ownOwnerOption } from './owned.ts';

export const floatingImage = defineRule({
  id: 'floating-image',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  raisedInDeploys: true,
  judgesInsideActions: true,
  scope: 'tree',
  severity: { audit: 'warning', diff: 'warning' },
  optionalNeeds: ['images'],
  *imagesToFetch(facts) {
    for (const { reference } of judgedImages(facts))
      if (tagKind(reference) !== 'version') yield { reference, needsVersion: !isWithoutVersions(reference) };
  },
  docs: {
    summary: 'an image with no tag, `latest`, or a tag that names no version',
    what: [
      'Fires on a container image without a tag, with `latest`, or with a tag that names no version of it: `slim`,',
      '`stable`, `edge`, `main`, and `nginx:alpine3.19`, whose number is that of the system beneath.',
      'Release names of a system (`debian:bookworm`) are versions. A digest makes any of them right.',
      'It is a notice in examples, tests, documentation and development containers, for services that only development and tests use (mail catchers, cloud emulators), where the image is the default of a variable, in jobs, stages and Dockerfiles that are there to meet what is new (`nightly`, `canary`), for images of the repository’s own owner, and for what `allow` names.',
      'Not reported: stages, `scratch`, images that this repository builds, local names, and what cannot be known.',
    ].join(' '),
    why: 'The next build or start takes whatever was pushed last, possibly a new major version, without a commit.',
    fix: 'Pin a version and its digest: `name:version@sha256:<digest>`. Where the registry can be asked, the message has both, and `premortem fix --unsafe` writes them: the version that the tag leads to today, else the newest of the same variant that is still supported.',
    bad: 'FROM python:slim',
    good: 'FROM python:3.13.1-slim@sha256:<digest>',
    language: 'dockerfile',
    options: { allow: allowImages, 'own-owner': ownOwnerOption },
  },
  *check(facts, { options, repository, needs, date }) {
    const isAllowed = allowed(options);
    const { images, lifecycles } = needs;
    const chosenFor = (image: JudgedImage): ChosenVersion | null => {
      if (images === undefined) return null;
      const { reference } = image;
      if (!isWithoutVersions(reference)) return chosenVersion(image, images, { facts, lifecycles, date });
      const tag = reference.tag ?? 'latest';
      const digest = images.digestOf(reference, tag);
      return typeof digest === 'string' ? { tag, digest, isSame: true } : null;
    };
    for (const image of judgedImages(facts, repository)) {
      const kind = tagKind(image.reference);
      if (kind === 'version') continue;
      const chosen = chosenFor(image);
      const fix = chosen ? digestFix(image, chosen, facts) : null;
      const draft = { ...imageDraft(image, messageOf(image, kind, chosen)), ...(fix ? { fix } : {}) };
      const trusted = isTrustedOwner(image.ownership, options) || isAllowed(namesOfImage(image.reference));
      if (trusted) yield { ...draft, severity: 'notice', steady: true };
      else yield image.aside || image.default || image.onPurpose ? { ...draft, severity: 'notice' } : draft;
    }
  },
});

function messageOf(
  image: JudgedImage,
  kind: Exclude<TagKind, 'version'>,
  chosen: ChosenVersion | null,
): string {
  const { reference } = image;
  const named = imageText(reference);
  const wrong = {
    none: `\`${imageName(reference)}\` has no tag, so it resolves to \`latest\``,
    latest: `\`${named}\` points to whatever was pushed last`,
    moving: `The tag of \`${named}\` has no version, so it moves with every release`,
  };
  const form = pinnedForm(image, chosen?.tag ?? tagToWrite(reference, kind), chosen?.digest);
  const today = chosen?.isSame ? ' (what it is today)' : '';
  const only = image.default ? ' (unless the build sets another)' : '';
  return `${wrong[kind]}${only}: two builds of the same commit can differ, even by a major version.${aboutDigest(image)} Pin it: ${form}${today}`;
}

/** Registries without version tags: only the digest tells one build from another. */
const withoutVersions = /^(?:gcr\.io\/distroless|cgr\.dev\/chainguard)\//;

function isWithoutVersions({
  registry,
  repository,
}: Pick<ImageReference, 'registry' | 'repository'>): boolean {
  return withoutVersions.test(`${registry}/${repository}`);
}

/** A version, and of the tag what goes beside one: `-slim`, `-alpine`. */
function tagToWrite({ registry, repository, tag }: ImageReference, kind: TagKind): string {
  if (isWithoutVersions({ registry, repository })) return tag ?? 'latest';
  const variant = /^(?:slim|alpine|fpm|jdk|jre|cli|apache|management)(?:-(?:slim|alpine|fpm))?$/;
  return kind === 'moving' && tag !== null && variant.test(tag) ? `<version>-${tag}` : '<version>';
}
