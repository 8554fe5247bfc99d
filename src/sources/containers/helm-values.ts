import { officialImages } from '../../data/official-images.generated.ts';
import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { imageUse } from '../commands/fact-builders.ts';
import { asMap, asScalar, items, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, type YamlPlace } from '../syntax/yaml-values.ts';

const named = /(?:^|[-_.])values(?:[-_.][\w.-]*)?\.ya?ml$/i;

/** Values of Helm charts: references in one piece, or in the parts that chart templates put together. */
export const helmValues: Source = {
  format: 'helm-values',
  matches: (path) => named.test(baseName(path)),
  isCandidate: (path) => /\.ya?ml$/.test(path),
  recognizes: ({ text }) =>
    !/^apiVersion:/m.test(text) &&
    /(?:registry|repository|tag):/.test(text) &&
    /^[ \t]*(?:image|\w{1,60}Image):[ \t]*\r?\n[ \t]+(?:registry|repository|tag):/m.test(text),
  read,
};

function read(file: SourceFile): Reading {
  // A template of values (helmfile's .gotmpl, cookiecutter): its braces are no YAML.
  if (/^\s*\{\{/m.test(file.text) || !/image|repository/i.test(file.text))
    return { facts: [], diagnostics: [] };
  const { documents, diagnostics } = readYaml(file);
  const facts = documents.flatMap((document) => valueImages(document.contents, { file, document }));
  return { facts, diagnostics };
}

/** Images anywhere below a node of values. */
export function valueImages(node: unknown, place: YamlPlace, owner = '', levels = 50): readonly Fact[] {
  if (levels === 0) return [];
  const facts: Fact[] = [];
  for (const item of items(node)) append(facts, valueImages(item, place, owner, levels - 1));
  if (!asMap(node)) return facts;
  const entries = ownEntries(node, place);
  const parts = imageOfParts(entries, place, owner);
  if (parts) facts.push(parts);
  for (const { key, value } of entries) {
    const below = owner === '' ? key : `${owner}.${key}`;
    if (asScalar(value)) append(facts, imageOfText(key, entries, place, owner));
    else append(facts, valueImages(value, place, below, levels - 1));
  }
  return facts;
}

type Entries = ReturnType<typeof entriesOf>;

/** What is merged in is met where it is written. */
function ownEntries(node: unknown, place: YamlPlace): Entries {
  const range = asMap(node)?.range;
  return entriesOf(node, place).filter(({ keyNode }) => {
    const start = keyNode.range?.[0] ?? 0;
    return range && start >= range[0] && start < range[2];
  });
}

/** `{registry, repository, tag, digest}`: no tag means the chart's own version, which is not written here. */
function imageOfParts(entries: Entries, { file }: YamlPlace, owner: string): Fact | null {
  const part = (key: string) => {
    const scalar = asScalar(entries.find((entry) => entry.key === key)?.value);
    const text = textOf(scalar)?.trim() ?? '';
    return { scalar, text };
  };
  const ofImage = /image$/i.test(owner);
  const has = (key: string) => entries.some((entry) => entry.key === key);
  const repository = part('repository').text !== '' ? part('repository') : ofImage ? part('name') : part('');
  if (!repository.scalar || repository.text === '') return null;
  // A chart repository or a git repository has a URL, and stands without a tag.
  if (repository.text.includes('://') || !(ofImage || has('tag') || has('digest'))) return null;
  if (repository.text === part('name').text && !has('tag')) return null;
  const [registry, tag] = [part('registry'), part('tag')];
  const digest = part('digest').text === '' ? part('sha') : part('digest');
  let reference: string | null = repository.text;
  if (registry.text !== '') reference = `${registry.text}/${reference}`;
  if (tag.text !== '') reference += `:${tag.text}`;
  const hash = /^[0-9a-f]{64}$/.test(digest.text) ? `sha256:${digest.text}` : digest.text;
  if (hash !== '') reference += `@${hash}`;
  const named = /[:@]/.test(reference.slice(reference.lastIndexOf('/') + 1));
  if (!named) reference = null;
  const scalar = tag.text !== '' ? tag.scalar : hash !== '' ? digest.scalar : repository.scalar;
  return imageUse(file, spanOf(scalar, file), 'workload', { owner: ownerOf(owner), reference });
}

/** `image: nginx:1.25`, or `image: nginx` with registry, tag and digest in keys beside it. */
function imageOfText(key: string, entries: Entries, { file }: YamlPlace, owner: string): readonly Fact[] {
  if (!/(?:^i|I|[-_]i)mage$/.test(key)) return [];
  const beside = (...names: string[]) => {
    for (const name of names) {
      const scalar = asScalar(entries.find((entry) => entry.key === name)?.value);
      const text = textOf(scalar)?.trim() ?? '';
      if (scalar && text !== '') return { scalar, text };
    }
    return null;
  };
  const image = beside(key);
  if (!image || /\s|:\/\//.test(image.text)) return [];
  const plain = key === 'image';
  const options = { owner: ownerOf(owner === '' ? key : `${owner}.${key}`) };
  const use = (scalar: typeof image.scalar, reference: string | null) => [
    imageUse(file, spanOf(scalar, file), 'workload', { ...options, reference }),
  ];
  const registry = plain ? beside('registry', 'imageRegistry') : null;
  const digest = beside(`${key}Digest`, `${key}_digest`, ...(plain ? ['digest', 'sha'] : []));
  const hash = digest && /^[0-9a-f]{64}$/.test(digest.text) ? `sha256:${digest.text}` : digest?.text;
  const path = registry ? `${registry.text}/${image.text}` : image.text;
  const pin = hash === undefined || image.text.includes('@') ? '' : `@${hash}`;
  // `backgroundImage: a/b.png` is no container: beside plain `image` only what has a tag counts.
  if (/[:@]/.test(image.text.slice(image.text.lastIndexOf('/') + 1)))
    return use(image.scalar, `${path}${pin}`);
  const tag = beside(`${key}Tag`, `${key}_tag`, ...(plain ? ['tag'] : []));
  if (tag) return use(tag.scalar, `${path}:${tag.text}${pin}`);
  if (digest) return use(digest.scalar, `${path}${pin}`);
  if (!/^[\w./-]+$/.test(image.text) || /\.(?:png|jpe?g|svg|gif|ico|webp)$/i.test(image.text)) return [];
  if (isWhole(key, path, entries, owner)) return use(image.scalar, path);
  return plain ? use(image.scalar, null) : [];
}

/**
 * No tag, and no template that adds one: the specification of a container is taken as it stands, and an image
 * under a name of its own is, where no key beside it holds a version.
 */
function isWhole(key: string, path: string, entries: Entries, owner: string): boolean {
  const version = entries.some((entry) => /tag$|version$|digest$/i.test(entry.key));
  if (version) return false;
  if (key === 'image') {
    const isContainer =
      entries.some((entry) => entry.key === 'name') && /containers?$|sidecars?$/i.test(owner);
    return isContainer && !entries.some((entry) => entry.key === 'repository');
  }
  const bare = path.replace(/^(?:(?:index\.|registry-1\.)?docker\.io\/)?(?:library\/)?/, '');
  return officialImages.has(bare);
}

/** `controller.image` belongs to the controller. */
function ownerOf(path: string): string {
  return path.replace(/[-_.]?[iI]mage$/, '') || path;
}
