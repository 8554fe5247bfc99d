import type { Random } from './random.ts';

const hostile = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...[
    'prototype',
    'length',
    'name',
    '\ud800',
    '\udc00',
    '\u202e',
    '\0',
    '\u001b[31m',
    '\ufeff',
    '\u2028',
    '\r',
    '\t',
  ],
  ...[
    '::error::x',
    '##[error]x',
    '${{ x }}',
    '$(x)',
    '`x`',
    '%s',
    '../../..',
    '//',
    '-',
    '--',
    '-c',
    '""',
    "''",
  ],
  ...[
    '<<',
    '*a',
    '&a',
    '!x',
    '!!binary',
    '? ',
    ': ',
    '#',
    '|',
    '>',
    '|2-',
    '"',
    "'",
    '\\',
    '\\u',
    '\\ud800',
    '{',
    '}',
    '[',
    ']',
  ],
  ...['<<EOF', 'EOF', 'fi', 'done', 'esac', ';;', '((', '))', '[[', '$((', '${', '${x:-', '<(', '&&', '||'],
  ...[
    'NaN',
    '1e999',
    '9'.repeat(400),
    '0x',
    '1.',
    '.1',
    '2026-13-45',
    'a'.repeat(5000),
    '日本',
    '\u0130',
    'ß',
  ],
];

type Mutator = (text: string, random: Random) => string;

const at = (text: string, random: Random) => random.below(text.length + 1);
const lineOf = (text: string, random: Random) => random.below(text.split('\n').length);

function words(text: string): RegExpExecArray[] {
  return [...text.matchAll(/[A-Za-z0-9_@./:-]+/g)];
}

function inLines(change: (lines: string[], at: number, random: Random) => void): Mutator {
  return (text, random) => {
    const lines = text.split('\n');
    change(lines, lineOf(text, random), random);
    return lines.join('\n');
  };
}

function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Changes that keep most of a file's structure, so that what reads it goes deep. */
const mutators: readonly Mutator[] = [
  (text, random) => {
    const found = words(text);
    if (found.length === 0) return text;
    const { index, 0: word } = random.pick(found);
    return replaced(text, index, index + word.length, random.pick(hostile));
  },
  (text, random) => {
    const found = words(text);
    if (found.length === 0) return text;
    const [one, other] = [random.pick(found), random.pick(found)];
    return replaced(text, one.index, one.index + one[0].length, other[0]);
  },
  (text, random) => {
    const found = words(text);
    if (found.length === 0) return text;
    return text.replaceAll(random.pick(found)[0], random.pick(hostile));
  },
  (text, random) => {
    const place = at(text, random);
    return replaced(text, place, place, random.pick(hostile));
  },
  (text, random) => {
    const place = at(text, random);
    return replaced(text, place, place + 1 + random.below(8), '');
  },
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => text.slice(at(text, random)),
  (text) => text.replace(/\n$/, ''),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\ufeff${text}`,
  inLines((lines, line) => void lines.splice(line, 1)),
  inLines((lines, line) => void lines.splice(line, 0, lines[line]!)),
  inLines((lines, line, random) => {
    const other = random.below(lines.length);
    [lines[line], lines[other]] = [lines[other]!, lines[line]!];
  }),
  inLines((lines, line, random) => {
    lines[line] = `${' '.repeat(random.below(9))}${lines[line]!.trimStart()}`;
  }),
  inLines((lines, line, random) => {
    for (let count = random.below(200); count > 0; count--) lines.splice(line, 0, lines[line]!);
  }),
  inLines((lines, line) => {
    if (line + 1 < lines.length) lines.splice(line, 2, `${lines[line]}${lines[line + 1]!.trimStart()}`);
  }),
  inLines((lines, line, random) => {
    const [open] = random.pick(['[', '{', '(', '$(', '"$(', '<a>', '((', '${a:-', '- ']).split('\0');
    lines[line] = `${lines[line]}${open!.repeat(1 + random.below(300))}`;
  }),
  inLines((lines, line, random) => {
    // An anchor, and an alias of it further down.
    lines[line] = lines[line]!.replace(/:( |$)/, ': &a ');
    const other = random.below(lines.length);
    lines[other] = lines[other]!.replace(/: .*/, ': *a');
  }),
  inLines((lines, line, random) => {
    const indent = /^ */.exec(lines[line]!)![0];
    lines.splice(line, 0, `${indent}<<: ${random.pick(['*a', '[*a, *a]', '{a: b}'])}`);
  }),
];

export function mutated(text: string, random: Random): string {
  let result = text;
  for (let count = 1 + random.below(4); count > 0; count--) {
    result = random.pick(mutators)(result, random);
    if (result.length > 200_000) return result.slice(0, 200_000);
  }
  return result;
}
