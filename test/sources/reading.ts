import { spanInFile } from '../../src/model/excerpt.ts';
import type { Fact, FactKind, FactOf } from '../../src/model/facts.ts';
import { imageText } from '../../src/model/image-reference.ts';
import type { Call, Script } from '../../src/model/script.ts';
import type { Reading, SourceFile } from '../../src/model/source.ts';
import { LineIndex } from '../../src/model/span.ts';

const texts = new Map<string, string>();

/** A file for a source to read; its text is remembered for the lines and columns below. */
export function fileOf(path: string, text: string): SourceFile {
  texts.set(path, text);
  return { path, text, executable: false };
}

export function placeOf({ path, span }: Pick<Fact, 'path' | 'span'>): string {
  const { line, column } = new LineIndex(texts.get(path) ?? '').positionAt(span.start);
  return `${line}:${column}`;
}

function factsOf<K extends FactKind>(reading: Reading, kind: K): readonly FactOf<K>[] {
  return reading.facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** `line:column role owner text = reference` for each image. */
export function imagesOf(reading: Reading): string {
  const lines = factsOf(reading, 'image').map((image) => {
    const meaning = image.reference ? `= ${imageText(image.reference)}` : 'unknown';
    const words = [placeOf(image), image.role, image.owner, image.text, meaning];
    return `${words.filter(Boolean).join(' ')}${image.builtHere ? ' (built here)' : ''}`;
  });
  return lines.join('\n');
}

/** `line:column shell [options] [job/]name: text` for each script. */
export function scriptsOf(reading: Reading): readonly string[] {
  return factsOf(reading, 'script').map((script) => {
    const { unit } = script;
    const options = [
      script.shell,
      unit.errexit && 'errexit',
      unit.pipefail && 'pipefail',
      unit.failureIgnored && 'ignored',
    ];
    const name = [unit.job === unit.name ? undefined : unit.job, unit.name].filter(Boolean).join('/');
    return `${placeOf(script)} ${options.filter(Boolean).join(' ')} ${name}: ${script.excerpt.text}`;
  });
}

/** `line:column via from → target arguments` for each call. */
export function callsOf(reading: Reading): readonly string[] {
  return factsOf(reading, 'call').map(
    (call: Call) =>
      `${placeOf(call)} ${call.via} ${call.unit.name} → ${[...call.targets, call.targetName].filter(Boolean).join(' ')}`,
  );
}

export function scriptFacts(reading: Reading): readonly Script[] {
  return factsOf(reading, 'script');
}

/** Where a word of a script stands in its file: `line:column text`, the text being the file's own. */
export function wordAt(script: Script, word: string): string {
  const at = script.excerpt.text.indexOf(word);
  const span = spanInFile(script.excerpt, at, at + word.length);
  const text = texts.get(script.path) ?? '';
  return `${placeOf({ path: script.path, span })} ${text.slice(span.start, span.end)}`;
}
