import type { Argument, Command } from '../../model/command.ts';

export interface OptionUse {
  /** `--image`, `-f`; without its value. */
  readonly name: string;
  /** The whole word, and the value where it is a word of its own or joined with `=`. */
  readonly word: Argument;
  readonly value: Argument | null;
}

export interface Words {
  readonly operands: readonly Argument[];
  readonly options: readonly OptionUse[];
}

/** What stands behind the unknown is not known: null is not a word. */
export function known(argument: Argument | undefined | null): string | null {
  return argument?.value ?? null;
}

/** The text of an argument as far as it is known, unknown parts as NUL. */
export function knownText(argument: Argument): string {
  return argument.value ?? argument.pattern;
}

/** Options whose value is the next word are told by `values`; what is joined with `=` needs no telling. */
export function readWords(words: readonly Argument[], values: ReadonlySet<string>): Words {
  const operands: Argument[] = [];
  const options: OptionUse[] = [];
  let literal = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const text = knownText(word);
    if (literal || !text.startsWith('-') || text === '-') {
      operands.push(word);
      continue;
    }
    if (text === '--') {
      literal = true;
      continue;
    }
    const equals = text.indexOf('=');
    if (equals > 0) {
      options.push({ name: text.slice(0, equals), word, value: partOf(word, equals + 1) });
    } else if (values.has(text) && at + 1 < words.length) {
      options.push({ name: text, word, value: words[at + 1]! });
      at++;
    } else if (/^-[a-zA-Z][^-]/.test(text) && values.has(text.slice(0, 2))) {
      // `-fmanifest.yml`
      options.push({ name: text.slice(0, 2), word, value: partOf(word, 2) });
    } else {
      options.push({ name: text, word, value: null });
    }
  }
  return { operands, options };
}

/** The end of a word from an offset in its value on: the value of `--file=x`. */
function partOf(word: Argument, from: number): Argument {
  const cut = Math.min(from, word.text.length);
  return {
    text: word.text.slice(cut),
    value: word.value === null ? null : word.value.slice(from),
    pattern: word.pattern.slice(from),
    span: { start: Math.min(word.span.start + cut, word.span.end), end: word.span.end },
  };
}

export function optionNamed(words: Words, names: readonly string[]): OptionUse | undefined {
  return words.options.find(({ name }) => names.includes(name));
}

/**
 * A normalizedText that is equal for equal words though their values are not known: `"${APP}_manifest.yml"` and
 * `$APP"_manifest.yml"` are one file.
 */
export function normalizedText(argument: Argument): string {
  return argument.value ?? canonical(argument.text);
}

export function canonical(text: string): string {
  return text
    .replace(/\$\{(\w+)\}|\$([A-Za-z_]\w*|\d)/g, (_all, braced, plain) => `$${braced ?? plain}\u0001`)
    .replace(/["']/g, '')
    .replace(/^\.\//, '');
}

/** The words after the name, as written, for messages: long commands are cut. */
export function written(command: Command, limit = 70): string {
  const text = command.text
    .replace(/\\\r?\n/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}

/** A variable in the command that by its name holds more flags: `$EXTRA_ARGS`, `"${flags[@]}"`. */
export function hidesFlags(command: Command): boolean {
  return command.arguments.some(
    ({ text, value }) =>
      value === null &&
      /^["']?\$(\{?\w*(args?|flags?|opts?|options?|params?)\w*|\{?\w+\[[@*]\]|[@*])/i.test(text),
  );
}
