import type { ImageReference } from './image.ts';
import { purl } from './purl.ts';

/** A name has at most 255 characters, a tag 128, a digest `sha512:` and 128. */
const longest = 255 + 1 + 128 + 1 + 135;

const domainForm = /^(?:[A-Za-z0-9][A-Za-z0-9.-]*|\[[0-9A-Fa-f:]+\])(?::\d+)?$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const identifierForm = /^[0-9a-f]{64}$/;
const componentForm = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
/** Between two letters or digits stand one dot, one or two underscores, or any number of hyphens, not mixed. */
const brokenSeparator = /\.[._-]|[_-]\.|_-|-_|___/;

/**
 * Reads an image reference after the distribution grammar
 * (https://pkg.go.dev/github.com/distribution/reference): `python` is `docker.io/library/python`,
 * `ghcr.io:443/o/i:1.2@sha256:…` has everything. Null when the text is none, or still holds a variable.
 */
export function parseImageReference(text: string): ImageReference | null {
  if (text === '' || text.length > longest) return null;
  let rest = text;
  let digest: string | null = null;
  let malformed: string | null = null;
  const atSign = rest.indexOf('@');
  if (atSign !== -1) {
    digest = rest.slice(atSign + 1);
    if (!digestForm.test(digest)) {
      // A name and a tag are there all the same: what is no digest pins nothing, and hides nothing.
      if (!/^(?:sha\d+[:-]|[\w.-]+$)/i.test(digest)) return null;
      malformed = digest;
      digest = null;
    }
    rest = rest.slice(0, atSign);
  }
  let tag: string | null = null;
  const colon = rest.lastIndexOf(':');
  if (colon > rest.lastIndexOf('/')) {
    tag = rest.slice(colon + 1);
    if (!tagForm.test(tag)) return null;
    rest = rest.slice(0, colon);
  }
  const name = nameOf(rest);
  return name === null ? null : { ...name, tag, digest, ...(malformed === null ? {} : { malformed }) };
}

function nameOf(text: string): Pick<ImageReference, 'registry' | 'repository'> | null {
  // A bare image id is no name.
  if (text.length > 255 || identifierForm.test(text)) return null;
  const slash = text.indexOf('/');
  const first = slash === -1 ? '' : text.slice(0, slash);
  // Only a dot, a port, `localhost` or a capital letter tell a registry from a first folder.
  const hasRegistry = /[.:A-Z[]/.test(first) || first === 'localhost';
  if (hasRegistry && !domainForm.test(first)) return null;
  const path = hasRegistry ? text.slice(slash + 1) : text;
  for (const component of path.split('/')) {
    if (!componentForm.test(component) || brokenSeparator.test(component)) return null;
  }
  const registry = hasRegistry && first !== 'index.docker.io' ? first : 'docker.io';
  const official = registry === 'docker.io' && !path.includes('/');
  return { registry, repository: official ? `library/${path}` : path };
}

/** The name as people write it: `python`, `grafana/mimir`, `ghcr.io/o/i`. */
export function imageName({ registry, repository }: Pick<ImageReference, 'registry' | 'repository'>): string {
  if (registry !== 'docker.io') return `${registry}/${repository}`;
  const [first = '', ...rest] = repository.split('/');
  if (first === 'library' && rest.length === 1) return rest[0]!;
  // Docker Hub's own name stays where the first folder would be taken for a registry.
  return first.includes('.') || first === 'localhost' ? `docker.io/${repository}` : repository;
}

/** The familiar form with tag and digest: `python:3.6-buster`. Parses back to the same reference. */
export function imageText(reference: ImageReference): string {
  const tag = reference.tag === null ? '' : `:${reference.tag}`;
  const digest = reference.digest === null ? '' : `@${reference.digest}`;
  return `${imageName(reference)}${tag}${digest}`;
}

/** `pkg:docker/python@3.6-buster`; other registries as `repository_url`, as purl has it. */
export function imagePurl(reference: ImageReference): string | null {
  const { registry, digest, tag } = reference;
  const name = registry === 'docker.io' ? imageName(reference) : reference.repository;
  return purl('docker', name, digest ?? tag, registry === 'docker.io' ? {} : { repository_url: registry });
}
