import { append } from '../../model/append.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { imageUse, scriptOf } from '../commands/fact-builders.ts';
import { commandLine } from '../commands/shell-quoting.ts';
import { at, excerptAt, items, type JsonNode, members, readJson, spanOf, textOf } from '../syntax/json.ts';

/** Development containers: https://containers.dev/implementors/json_reference/. */
export const devcontainer: Source = {
  format: 'devcontainer',
  matches: (path) =>
    /(?:^|\/)(?:\.devcontainer\/(?:[^/]+\/)?devcontainer(?:-(?!lock\.)[\w-]+)?\.json|\.devcontainer\.json)$/.test(
      path,
    ),
  read,
};

/** In the order they run. */
const hooks = [
  'initializeCommand',
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
];

function read(file: SourceFile): Reading {
  const { root, diagnostics } = readJson(file);
  const facts: Fact[] = [];
  const image = at(root, ['image']);
  const text = textOf(image);
  if (image && text !== null) {
    // `${localEnv:X}` cannot be known here.
    facts.push(imageUse(file, spanOf(image, file), 'dev', { reference: text.trim() }));
  }
  for (const name of hooks) {
    for (const line of linesOf(at(root, [name]), file)) {
      const unit: Unit = {
        kind: 'process',
        name,
        job: 'devcontainer',
        runner: 'devcontainer',
        ...(text === null ? {} : { image: text }),
        directory: '',
        errexit: false,
        pipefail: false,
      };
      append(facts, scriptOf(file, line, unit));
    }
  }
  return { facts, diagnostics };
}

/** A string goes to a shell, an array is words, an object is several of these side by side. */
function linesOf(node: JsonNode | undefined, file: SourceFile): readonly Excerpt[] {
  if (textOf(node) !== null) return [excerptAt(node!, file)];
  if (node?.type === 'object') {
    return members(node).flatMap(({ value }) => (value.type === 'object' ? [] : linesOf(value, file)));
  }
  const words = items(node).map((item) => (textOf(item) === null ? excerptOf('') : excerptAt(item, file)));
  const line = commandLine(words);
  return line ? [line.excerpt] : [];
}
