import { append } from '../../model/append.ts';
import { excerptOf } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { scriptOf } from '../commands/fact-builders.ts';
import { replaceIn, unknownWord } from '../syntax/excerpt-builder.ts';

/** Commands of tox environments: https://tox.wiki/en/latest/config.html. */
export const tox: Source = {
  format: 'tox',
  matches: (path) => baseName(path) === 'tox.ini',
  read,
};

function read(file: SourceFile): Reading {
  const facts: Fact[] = [];
  let environment: string | null = null;
  let reading = false;
  let open: { text: string; from: number }[] = [];
  const { text } = file;
  const flush = () => {
    if (open.length > 0 && environment !== null) append(facts, command(open, environment, file));
    open = [];
  };
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    const line = text.slice(start, end).replace(/\r$/, '');
    const from = start;
    start = end + 1;
    const section = /^\[([^\]]{1,200})\]/.exec(line)?.[1];
    const key = /^([A-Za-z_]\w*)[ \t]*=[ \t]*/.exec(line);
    if (section !== undefined) {
      environment = /^testenv(?::(.*))?$/.exec(section) ? section.replace(/^testenv:/, '') : null;
      reading = false;
    } else if (key) reading = /^commands(?:_pre|_post)?$/.test(key[1]!);
    else if (/^\S/.test(line)) reading = false;
    if (!reading || environment === null) continue;
    const offset = key ? key[0].length : (/^[ \t]*/.exec(line)?.[0].length ?? 0);
    const words = line.slice(offset);
    if (words === '' || words.startsWith('#')) continue;
    open.push({ text: words, from: from + offset });
    if (!words.endsWith('\\')) flush();
  }
  flush();
  return { facts, diagnostics: [] };
}

/** tox starts each command itself, without a shell; `{posargs}` and the like are filled in. */
function command(
  lines: readonly { text: string; from: number }[],
  name: string,
  file: SourceFile,
): readonly Fact[] {
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const prefix = /^[-!][ \t]*/.exec(first.text)?.[0].length ?? 0;
  const from = first.from + prefix;
  const excerpt = replaceIn(
    excerptOf(file.text.slice(from, last.from + last.text.length), from),
    /\{[^{}\n]{0,200}\}/g,
    (match) => (match[0] === '{}' ? null : unknownWord(match[0].length)),
  );
  const unit: Unit = {
    kind: 'recipe',
    name,
    job: name,
    runner: 'tox',
    directory: folderOf(file.path),
    errexit: true,
    pipefail: false,
    ...(first.text.startsWith('-') ? { failureIgnored: true } : {}),
    test: true,
  };
  return scriptOf(file, excerpt, unit);
}
