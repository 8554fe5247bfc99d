import type { Scalar } from 'yaml';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import { joinPath } from '../../model/workspace.ts';
import { callOf, scriptOf, shellNamed } from '../commands/fact-builders.ts';
import { ExcerptBuilder } from '../syntax/excerpt-builder.ts';
import { asScalar, excerptAt, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, scalarsOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { imageWords, registryImage } from './image.ts';

export interface TaskContext {
  readonly place: YamlPlace;
  /** The step's name; null for a file of its own. */
  readonly name: string | null;
  readonly job: string | null;
  /** `params` of the step, over those of the configuration. */
  readonly parameters: unknown;
  /** Artifact that the step runs in instead of the configuration's own image. */
  readonly image: string | null;
  readonly seen: Set<unknown>;
}

/** A task's configuration: its image and what it runs. */
export function readTask(config: unknown, context: TaskContext): Fact[] {
  const { place, name, seen } = context;
  const resource = valueAt(config, ['image_resource'], place);
  const facts =
    context.image === null
      ? registryImage(resource, 'job', place, { owner: name, builtHere: false, seen })
      : [];
  const run = valueAt(config, ['run'], place);
  const program = asScalar(valueAt(run, ['path'], place));
  if (!program || seen.has(run)) return facts;
  seen.add(run);
  const words = scalarsOf(valueAt(run, ['args'], place), place);
  const folder = textOf(asScalar(valueAt(run, ['dir'], place)));
  const unit = unitOf(config, folder, context);
  return [...facts, ...runFacts(program, words, folder, unit, config, place)];
}

function unitOf(config: unknown, folder: string | null, context: TaskContext): Unit {
  const { place, name, job, parameters } = context;
  const image = context.image ?? imageWords(valueAt(config, ['image_resource'], place), place)?.text;
  const env: [string, string][] = [];
  for (const source of [valueAt(config, ['params'], place), parameters])
    for (const { key, value } of entriesOf(source, place)) {
      const text = textOf(asScalar(value));
      if (text !== null && !text.includes('((')) env.push([key, text]);
    }
  return {
    kind: 'task',
    name,
    // Each task runs in a container of its own.
    ...(job === null ? {} : { job: `${job}/${name}` }),
    runner: 'concourse',
    ...(image ? { image } : {}),
    directory: folder === null ? null : withoutInput(folder),
    errexit: false,
    pipefail: false,
    env: Object.fromEntries(env),
  };
}

/** `repo/ci/x.sh` → `ci/x.sh`: paths in a task begin with the name of an input. */
function withoutInput(path: string): string | null {
  const plain = joinPath('', path);
  if (plain === null || plain === '') return null;
  const slash = plain.indexOf('/');
  return slash === -1 ? '' : plain.slice(slash + 1);
}

/** Where a task's path leads in this repository: without the input's name first, then as written. */
export function targetsOf(path: string, folder: string | null): string[] {
  const written = joinPath('', path);
  const inFolder = folder === null ? null : joinPath(folder, path);
  const candidates = [
    inFolder === null ? null : withoutInput(inFolder),
    written && withoutInput(written),
    written,
  ];
  return [...new Set(candidates.filter((candidate) => candidate !== null && candidate !== ''))] as string[];
}

function runFacts(
  program: Scalar,
  words: readonly Scalar[],
  folder: string | null,
  unit: Unit,
  config: unknown,
  place: YamlPlace,
): Fact[] {
  const { file } = place;
  const path = textOf(program) ?? '';
  const texts = words.map((word) => textOf(word) ?? '');
  const shell = shellNamed(path);
  if (shell === 'sh' || shell === 'bash') {
    const { script, errexit, pipefail } = shellArguments(texts);
    const at = script === null ? undefined : words[script.index];
    if (script && at) {
      const run = { ...unit, errexit, pipefail };
      if (script.inline)
        return [...scriptOf(file, excerptAt(at, file), run, shell), ...inputCalls(at, run, config, place)];
      const call = {
        targets: targetsOf(texts[script.index]!, folder),
        arguments: texts.slice(script.index + 1),
      };
      return [callOf(file, spanOf(at, file), run, { via: 'script', ...call })];
    }
    return [];
  }
  if (path.includes('((')) return [];
  if (path.includes('/') && !path.startsWith('/')) {
    const call = { targets: targetsOf(path, folder), arguments: texts };
    return [callOf(file, spanOf(program, file), unit, { via: 'script', ...call })];
  }
  return [...scriptOf(file, commandLine([program, ...words], place), unit, 'sh')];
}

interface ShellArguments {
  readonly script: { readonly index: number; readonly inline: boolean } | null;
  readonly errexit: boolean;
  readonly pipefail: boolean;
}

/** `-exc 'text'`, `-o pipefail -c 'text'`, `-e path/to/script argument`. */
function shellArguments(words: readonly string[]): ShellArguments {
  let errexit = false;
  let pipefail = false;
  let inline = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (!/^[-+][A-Za-z-]/.test(word)) return { script: { index, inline }, errexit, pipefail };
    if (word.startsWith('--') || word.startsWith('+')) continue;
    if (word.includes('e')) errexit = true;
    if (word.includes('c')) inline = true;
    if (word.includes('o')) {
      const option = words[++index];
      if (option === 'pipefail') pipefail = true;
      if (option === 'errexit') errexit = true;
    }
  }
  return { script: null, errexit, pipefail };
}

/** Scripts of an input that an inline script starts by path, at the start of a line. */
function inputCalls(node: Scalar, unit: Unit, config: unknown, place: YamlPlace): Fact[] {
  const inputs = new Set(
    listOf(valueAt(config, ['inputs'], place), place).map((input) =>
      textOf(asScalar(valueAt(input, ['path'], place) ?? valueAt(input, ['name'], place))),
    ),
  );
  const excerpt = excerptAt(node, place.file);
  const calls: Fact[] = [];
  for (const found of excerpt.text.matchAll(
    /^[ \t]*(?:(?:\.|source|exec|sh|bash)[ \t]+)?(?:\.\/)?([\w.-]+)(\/[\w./-]+)/gm,
  )) {
    if (!inputs.has(found[1]!)) continue;
    const targets = targetsOf(found[1]! + found[2]!, null);
    calls.push(callOf(place.file, spanOf(node, place.file), unit, { via: 'script', targets }));
  }
  return calls;
}

/** A program with its arguments as the shell would be given them. */
function commandLine(words: readonly Scalar[], { file }: YamlPlace): Excerpt {
  const builder = new ExcerptBuilder();
  for (const [index, word] of words.entries()) {
    const { start } = spanOf(word, file);
    const excerpt = excerptAt(word, file);
    if (index > 0) builder.add(' ', start);
    if (/^[\w./:=@%+,-]+$/.test(excerpt.text)) builder.copy(excerpt);
    else {
      builder.add("'", start);
      // A quote cannot stand inside quotes: it is written outside of them.
      for (const [part, piece] of quoteParts(excerpt.text)) {
        if (part > 0) builder.put("'\\''", excerpt, part - 1, part);
        builder.copy(excerpt, part, part + piece.length);
      }
      builder.add("'", start);
    }
  }
  return words.length === 0 ? excerptOf('') : builder.build();
}

/** The pieces of a text between its single quotes, with their offsets. */
function quoteParts(text: string): [at: number, piece: string][] {
  let at = 0;
  return text.split("'").map((piece) => {
    const part: [number, string] = [at, piece];
    at += piece.length + 1;
    return part;
  });
}
