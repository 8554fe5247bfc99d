import type { Scalar } from 'yaml';
import type { Excerpt } from '../../model/excerpt.ts';
import type { ShellName } from '../../model/script.ts';
import { ExcerptBuilder } from '../syntax/excerpt-builder.ts';
import { excerptAt } from '../syntax/yaml.ts';
import { scalarsOf, type YamlPlace } from '../syntax/yaml-values.ts';
import { shebangOf, shellNamed } from './fact-builders.ts';

/** Words that run: as one shell text, with the options that its shell was started with. */
export interface CommandLine {
  readonly excerpt: Excerpt;
  readonly shell: ShellName;
  readonly errexit: boolean;
  readonly pipefail: boolean;
}

/** Words of a YAML exec form (`command`, `args`, `entrypoint`), each with its way back to the file. */
export function wordsOf(node: unknown, place: YamlPlace): readonly Excerpt[] {
  return scalarsOf(node, place, 0).map((scalar: Scalar) => excerptAt(scalar, place.file));
}

/**
 * An exec form as shell text. `["sh", "-ec", "text"]` is the text itself; any other list is its words,
 * quoted where a shell would read more into them. Null for nothing and for other interpreters' programs.
 */
export function commandLine(words: readonly Excerpt[]): CommandLine | null {
  const first = words[0];
  if (!first) return null;
  const shell = shellNamed(first.text);
  if (shell === 'other') {
    return { excerpt: joinWords(words), shell: 'sh', errexit: false, pipefail: false };
  }
  return shellText(words, shell);
}

function shellText(words: readonly Excerpt[], shell: ShellName): CommandLine | null {
  let errexit = false;
  let pipefail = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!.text;
    if (/^[-+][A-Za-z]*o$/.test(word) && words[at + 1]?.text === 'pipefail') pipefail = true;
    if (/^-[A-Za-z]*e/.test(word)) errexit = true;
    if (/^(-[A-Za-z]*c|-Command|\/[cC])$/.test(word)) {
      const excerpt = words[at + 1];
      return excerpt ? { excerpt, shell, errexit, pipefail } : null;
    }
    // `-o` and `-O` take a name; anything else that is no option is a file: `bash ./deploy.sh x`.
    if (/^[-+][A-Za-z]*[oO]$/.test(word)) at += 1;
    else if (!/^[-+]/.test(word)) break;
  }
  return { excerpt: joinWords(words), shell: 'sh', errexit: false, pipefail: false };
}

/** Words with blanks between them, in quotes where they need some. */
export function joinWords(words: readonly Excerpt[]): Excerpt {
  const builder = new ExcerptBuilder();
  for (const word of words) {
    const from = word.pieces[0]?.from ?? 0;
    if (builder.length > 0) builder.add(' ', from);
    if (/^[\w@%+=:,./$^-]+$/.test(word.text)) builder.copy(word);
    else if (/[$`]/.test(word.text) && !/["\\]/.test(word.text)) {
      builder.add('"', from);
      builder.copy(word);
      builder.add('"', from);
    } else {
      builder.add("'", from);
      let done = 0;
      for (let at = word.text.indexOf("'"); at !== -1; at = word.text.indexOf("'", at + 1)) {
        builder.copy(word, done, at);
        builder.add("'\\''", from);
        done = at + 1;
      }
      builder.copy(word, done);
      builder.add("'", from);
    }
  }
  return builder.build();
}

/**
 * A text that is run as a file: its first line says by what, else the runner's standard. Null when that is no shell.
 */
export function scriptText(
  excerpt: Excerpt,
  standard: ShellName = 'sh',
  errexit = false,
  pipefail = false,
): CommandLine | null {
  const shebang = shebangOf(excerpt.text);
  if (!shebang) return { excerpt, shell: standard, errexit, pipefail };
  if (shebang.shell === 'other') return null;
  return { excerpt, shell: shebang.shell, errexit: shebang.errexit, pipefail: false };
}
