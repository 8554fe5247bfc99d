import picomatch from 'picomatch';
import type { ImageReference } from '../../model/image.ts';
import { imageName } from '../../model/image-reference.ts';
import type { RuleOptions } from '../../model/rule.ts';
import { nameList } from '../../model/schema.ts';

/** The configuration's `allow`: exact names or globs, never prefixes. Asked with every name that a subject goes by. */
export function allowed(options: RuleOptions): (names: readonly string[]) => boolean {
  const { allow } = options;
  const patterns = Array.isArray(allow) ? allow.filter((one) => typeof one === 'string') : [];
  if (patterns.length === 0) return () => false;
  const matches = picomatch(patterns, { nocase: true, dot: true });
  return (names) => names.some((name) => matches(name));
}

/** For the rules about images. */
export const allowImages = {
  text: 'Images that are reported as notices, exact or glob, short or in full: `node`, `docker.io/library/node`, `ghcr.io/my-org/*`.',
  value: nameList,
};

/** Every spelling of an image's name: `node`, `library/node`, `docker.io/library/node`, each also with its tag. */
export function namesOfImage(reference: ImageReference): string[] {
  const { registry, repository, tag } = reference;
  const names = [imageName(reference), `${registry}/${repository}`];
  if (registry === 'docker.io') names.push(repository, `docker.io/${imageName(reference)}`);
  return tag === null ? names : names.flatMap((name) => [name, `${name}:${tag}`]);
}
