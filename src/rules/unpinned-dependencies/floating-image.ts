import { imageName, imageText } from '../../model/image-reference.ts';
import { defineRule } from '../../model/rule.ts';
import { type TagKind, tagKind } from './image-tags.ts';
import { imageDraft, type JudgedImage, judgedImages, pinnedForm } from './judged-images.ts';

export const floatingImage = defineRule({
  id: 'floating-image',
  action: 'unpinned-dependencies',
  judges: 'state',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'an image with no tag, `latest`, or a tag that names no version',
    what: [
      'Fires on a container image without a tag, with `latest`, or with a tag that names no version of it: `slim`,',
      '`stable`, `edge`, `main`, and `nginx:alpine3.19`, whose number is that of the system beneath.',
      'Release names of a system (`debian:bookworm`) are versions. A digest makes any of them right.',
      'Left alone are stages, `scratch`, images that this repository builds, local names, and what cannot be known.',
    ].join(' '),
    why: 'The next build or start takes whatever was pushed last, a new major version among it, and no commit says so.',
    fix: 'Name a version, and its digest so that it stays what it is: `name:version@sha256:<digest>`.',
    bad: 'FROM python:slim',
    good: 'FROM python:3.13.1-slim@sha256:<digest>',
    language: 'dockerfile',
  },
  *check(facts) {
    for (const image of judgedImages(facts)) {
      const kind = tagKind(image.reference);
      if (kind !== 'version') yield imageDraft(image, messageOf(image, kind));
    }
  },
});

function messageOf(image: JudgedImage, kind: Exclude<TagKind, 'version'>): string {
  const { reference } = image;
  const named = imageText(reference);
  const wrong = {
    none: `${imageName(reference)} has no tag, so it is whatever \`latest\` is on the day`,
    latest: `${named} is whatever was pushed last`,
    moving: `The tag of ${named} names no version, so it moves with every release`,
  };
  const variant = kind === 'moving' ? variantOf(reference.tag!) : '';
  const form = pinnedForm(image, `<version>${variant}`);
  return `${wrong[kind]}: two runs of one commit can differ, by a major version too. Write ${form}.`;
}

/** What of the tag to keep beside a version: `-slim`, `-alpine`. */
function variantOf(tag: string): string {
  return /^(?:slim|alpine|fpm|jdk|jre|cli|apache|management)(?:-(?:slim|alpine|fpm))?$/.test(tag)
    ? `-${tag}`
    : '';
}
