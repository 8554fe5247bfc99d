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
  worthLooking: (path) => /\.ya?ml$/.test(path),
  recognises: ({ text }) =>
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

/** `image: nginx:1.25`, or `image: nginx` with the tag in a key beside it. */
function imageOfText(key: string, entries: Entries, { file }: YamlPlace, owner: string): readonly Fact[] {
  if (!/(?:^i|I)mage$/.test(key)) return [];
  const scalar = asScalar(entries.find((entry) => entry.key === key)?.value);
  const text = textOf(scalar)?.trim() ?? '';
  if (text === '' || /\s|:\/\//.test(text)) return [];
  const own = /[:@]/.test(text.slice(text.lastIndexOf('/') + 1));
  const beside = entries.find(
    (entry) => entry.key === `${key}Tag` || (key === 'image' && entry.key === 'tag'),
  );
  const tag = asScalar(beside?.value);
  const tagText = textOf(tag)?.trim() ?? '';
  const options = { owner: ownerOf(owner === '' ? key : `${owner}.${key}`) };
  if (own) {
    // `backgroundImage: a/b.png` is no container: beside plain `image` only what has a tag counts.
    return [imageUse(file, spanOf(scalar, file), 'workload', { ...options, reference: text })];
  }
  if (tag && tagText !== '') {
    return [imageUse(file, spanOf(tag, file), 'workload', { ...options, reference: `${text}:${tagText}` })];
  }
  if (key !== 'image' || !/^[\w./-]+$/.test(text) || /\.(?:png|jpe?g|svg|gif|ico)$/i.test(text)) return [];
  return [imageUse(file, spanOf(scalar, file), 'workload', { ...options, reference: null })];
}

/** `controller.image` belongs to the controller. */
function ownerOf(path: string): string {
  return path.replace(/\.?[iI]mage$/, '') || path;
}
