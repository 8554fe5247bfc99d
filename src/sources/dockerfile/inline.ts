import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { asMap, asScalar, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { dockerfile } from './dockerfile.ts';

/**
 * Dockerfiles inside other files: `dockerfile_inline` of Compose, `spec.source.dockerfile` of OpenShift's builds, and
 * `dockerfile-inline` of bake files.
 */
export const inlineDockerfiles: Source = {
  format: 'inline-dockerfile',
  matches: () => false,
  isCandidate: (path) => /\.ya?ml$|(?:^|\/)docker-bake[\w.-]*\.hcl$/.test(path),
  recognizes: ({ path, text }) =>
    path.endsWith('.hcl')
      ? text.includes('dockerfile-inline')
      : text.includes('dockerfile_inline:') ||
        (/\bkind:\s*BuildConfig\b/.test(text) && text.includes('dockerfile:')),
  read: (file) => {
    const spans = file.path.endsWith('.hcl') ? bakeSpans(file) : yamlSpans(file);
    // Broken instructions of a part are no fault of the whole file's format, which its own reader tells.
    return { facts: spans.flatMap((span) => factsIn(file, span)), diagnostics: [] };
  },
};

/** The part as a file of its own, blank around it: every place stays what it is. */
function factsIn(file: SourceFile, { start, end }: Span): readonly Fact[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const text = blank(file.text.slice(0, start)) + file.text.slice(start, end) + blank(file.text.slice(end));
  return dockerfile.read({ ...file, text }).facts;
}

function bakeSpans({ text }: SourceFile): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/\bdockerfile-inline\s{0,20}=\s{0,20}<<-?(\w{1,40})[^\n]{0,20}\n/g)) {
    const start = match.index + match[0].length;
    const end = new RegExp(`^[ \\t]*${match[1]}[ \\t]*$`, 'm').exec(text.slice(start, start + 100_000));
    if (end) found.push({ start, end: start + end.index });
  }
  return found;
}

function yamlSpans(file: SourceFile): Span[] {
  const found: Span[] = [];
  for (const document of readYaml(file).documents) {
    const place = { file, document };
    const seen = new Set<unknown>();
    const waiting: unknown[] = [document.contents];
    while (waiting.length > 0) {
      const here = waiting.pop();
      if (typeof here !== 'object' || here === null || seen.has(here)) continue;
      seen.add(here);
      if (asMap(here)) {
        append(found, spansOf(here, place));
        for (const { value } of entriesOf(here, place)) waiting.push(value);
      } else if (!asScalar(here))
        for (const item of listOf(here, place)) if (item !== here) waiting.push(item);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Block scalars only: in quotes, a line end is written as something else. */
function spansOf(map: unknown, place: YamlPlace): Span[] {
  const isBuild = textOf(asScalar(valueAt(map, ['kind'], place))) === 'BuildConfig';
  const nodes = [
    valueAt(map, ['dockerfile_inline'], place),
    isBuild ? valueAt(map, ['spec', 'source', 'dockerfile'], place) : null,
  ];
  return nodes.flatMap((node) => {
    const scalar = asScalar(node);
    return scalar && (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED')
      ? [spanOf(scalar, place.file)]
      : [];
  });
}
