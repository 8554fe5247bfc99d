import { digestFix } from '../../analysis/images/digest-fix.ts';
import { tagKind } from '../../analysis/images/image-tags.ts';
import {
  aboutDigest,
  imageDraft,
  type JudgedImage,
  judgedImages,
  pinnedForm,
} from '../../analysis/images/undigested-images.ts';
import type { Facts } from '../../model/facts.ts';
import { imageText } from '../../model/image-reference.ts';
import type { OwnRepository } from '../../model/own-repository.ts';
import { defineRule } from '../../model/rule.ts';
import { allowed, allowImages, namesOfImage } from './allowed.ts';
import { isTrustedOwner, ownOwnerOption } from './owned.ts';

export const undigestedImage = defineRule({
  id: 'undigested-image',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  raisedInDeploys: true,
  scope: 'tree',
  severity: { audit: 'notice', diff: 'notice' },
  optionalNeeds: ['images'],
  *imagesToFetch(facts) {
    for (const { reference } of undigested(facts)) yield { reference, needsVersion: false };
  },
  docs: {
    summary: 'a versioned image tag without a digest',
    what: [
      'Fires on a container image whose tag names a version and that has no digest. A tag without a version is reported by',
      '`floating-image` instead, never by both. Not reported: stages, `scratch`, images that this repository builds,',
      'local names, images that depend on unknown values, and examples, tests and documentation.',
    ].join(' '),
    why: 'A tag can be overwritten: `3.13` moves by design, and `3.13.1` is rebuilt on new base images or replaced by whoever takes over the account.',
    fix: 'Add the digest of the image index (not of one platform) behind the tag, and let a bot move both together. Where the registry can be asked, the message has the digest and `premortem fix` writes it.',
    bad: 'FROM python:3.13.1-slim',
    good: 'FROM python:3.13.1-slim@sha256:<digest>',
    language: 'dockerfile',
    options: { allow: allowImages, 'own-owner': ownOwnerOption },
  },
  *check(facts, { options, repository, needs }) {
    const isAllowed = allowed(options);
    for (const image of undigested(facts, repository ?? null)) {
      const named = imageText(image.reference);
      const tag = image.reference.tag ?? 'latest';
      const digest = needs.images?.digestOf(image.reference, tag) ?? null;
      const form = pinnedForm(image, tag, digest);
      const message = `\`${named}\` has no digest, and its tag can be overwritten.${aboutDigest(image)} Pin it${digest === null ? ' to the digest of the image index' : ''}: ${form}`;
      const fix = digest === null ? null : digestFix(image, { tag, digest }, facts);
      const trusted = isTrustedOwner(image.ownership, options) || isAllowed(namesOfImage(image.reference));
      yield {
        ...imageDraft(image, message),
        ...(fix ? { fix } : {}),
        ...(trusted ? { severity: 'notice' as const, steady: true } : {}),
      };
    }
  },
});

function* undigested(facts: Facts, own: OwnRepository | null = null): Generator<JudgedImage> {
  for (const image of judgedImages(facts, own))
    if (!image.aside && tagKind(image.reference) === 'version') yield image;
}
