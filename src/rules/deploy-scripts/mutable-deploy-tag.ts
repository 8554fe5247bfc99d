import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Argument } from '../../model/command.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import { defineRule } from '../../model/rule.ts';
import { oneDraftPerUnit } from './drafts.ts';

export const mutableDeployTag = defineRule({
  id: 'mutable-deploy-tag',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'what is deployed has a tag that moves',
    what: 'The image in a deploying command has the tag `latest`, the name of a branch or an environment, or no tag at all. Variables are not known and are not reported.',
    why: 'The tag can name another image tomorrow, so this deploy can neither be repeated nor rolled back.',
    fix: 'Deploy the tag of the commit, or better the digest.',
    bad: 'kubectl set image deployment/web web=registry.example.com/web:latest',
    good: 'kubectl set image deployment/web "web=registry.example.com/web:$(git rev-parse HEAD)"',
    language: 'sh',
  },
  *check(facts) {
    const moving = deploysIn(facts).filter((deploy) => imageOf(deploy) !== null);
    yield* oneDraftPerUnit(moving, (first) => {
      const image = imageOf(first)!;
      const tag = parseImageReference(image)?.tag;
      return {
        message: `\`${image}\` ${tag ? `has a tag that moves (\`${tag}\`)` : 'has no tag, so it resolves to `latest`'}: it can be a different image tomorrow, so this deploy cannot be repeated or rolled back. Use a tag per commit, or a digest.`,
        details: { image },
      };
    });
  },
});

const movingTag =
  /^(latest|main|master|develop|dev|trunk|head|edge|nightly|staging|stage|prod|production|stable|current|release|test|qa|uat|live)$/i;

/** The image with a moving tag that a command deploys; null when there is none or it is not known. */
function imageOf({ classified, command }: Deploy): string | null {
  const { images } = classified.verb;
  const named = classified.words.options.flatMap(({ name, value }) =>
    images.includes(name) && value ? [value] : [],
  );
  const operands = images.includes('operand')
    ? imageOperands(classified.title, classified.words.operands, command.remote)
    : [];
  for (const { value } of [...named, ...operands]) {
    if (value === null) continue;
    const text = value.replace(/^[\w.-]+=(?=.)/, '');
    const reference = parseImageReference(text);
    if (reference === null || reference.digest !== null) continue;
    if (reference.tag === null || movingTag.test(reference.tag)) return text;
  }
  return null;
}

/** `kubectl set image deployment/web web=IMAGE`: what has an equals sign; `docker run … IMAGE cmd`: the first operand. */
function imageOperands(
  title: string,
  operands: readonly Argument[],
  remote: string | null,
): readonly Argument[] {
  if (title.startsWith('docker') || title.startsWith('podman'))
    return remote === null ? [] : operands.slice(0, 1);
  return operands.filter(({ value }) => value?.includes('=') && !value.endsWith('='));
}
