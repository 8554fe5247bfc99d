import {
  checkOptions,
  refOptions,
  shortSourceOptions,
  sourceOptions,
  sourceVariables,
  switchedOffOptions,
} from '../../data/source-options.ts';
import type { Argument, Command } from '../../model/command.ts';
import type { Origin } from '../../model/dependency.ts';

/**
 * Where a loose reference comes from and what is not looked at on the way, as part of a finding's identity: the same
 * package from another index, through a proxy or without a check is another finding. '' for the usual.
 */
export function whereFrom(command: Command | null, origin: Origin = { type: 'index' }): string {
  const parts = new Set(command === null ? [] : partsOf(command));
  const own = originKey(origin);
  return [...(own === '' ? [] : [own]), ...[...parts].sort()].join(' ');
}

/** The kind of reference and the place, without what moves with each version. */
export function originKey(origin: Origin): string {
  switch (origin.type) {
    case 'index':
      return '';
    case 'registry':
      return `registry ${address(origin.url)}`;
    case 'git':
      return `git ${address(origin.url)} ${refKey(origin.ref)}`;
    case 'url':
      return `url ${address(origin.url).replace(/\d+(?:\.\d+)*/g, '#')}`;
    case 'path':
      return 'path';
  }
}

/** A tag's next version is as loose as the last one; another branch, or a pull request's ref, is other code. */
export function refKey(ref: string | null): string {
  if (ref === null) return '';
  if (/^(?:refs\/tags\/)?v?\d+(?:[.\w]+)*(?:[-+]\S*)?$/.test(ref)) return 'tag';
  return /^[0-9a-f]{7,64}$/.test(ref) ? 'commit' : ref.replace(/\d+(?:\.\d+)+/g, '#');
}

function* partsOf({ name, arguments: words, environment }: Command): Generator<string> {
  for (const [variable, value] of Object.entries(environment))
    if (sourceVariables.test(variable)) yield `${variable.toLowerCase()}=${address(value ?? '\0')}`;
  const short = name !== null && Object.hasOwn(shortSourceOptions, name) ? shortSourceOptions[name]! : {};
  for (const [place, word] of words.entries()) {
    const text = textOf(word);
    if (!text.startsWith('-') || text === '-' || text === '--') continue;
    const option = /^--?([A-Za-z][\w-]*)(?:[=:](.*))?$/s.exec(text);
    const long = option?.[1]?.toLowerCase().replaceAll('_', '-');
    const next = words[place + 1];
    if (long !== undefined && long.length > 1 && isLong(text, long)) {
      const value = option![2];
      if (switchedOffOptions.has(long) && !/^(?:false|0|off|no)$/i.test(value ?? '')) yield long;
      else if (checkOptions.has(long)) {
        if (/^(?:false|0|off|no)$/i.test(value ?? (next ? textOf(next) : ''))) yield `no ${long}`;
      } else if (sourceOptions.has(long)) {
        const given = value ?? (next ? textOf(next) : '');
        yield `${long}=${refOptions.has(long) ? refKey(given) : address(given)}`;
      }
      continue;
    }
    yield* shortParts(text, next, short);
  }
}

/** `--name`, and the `-Name` of PowerShell and the `-name` of nuget; `-fsSLk` are letters. */
function isLong(text: string, long: string): boolean {
  return (
    text.startsWith('--') || sourceOptions.has(long) || switchedOffOptions.has(long) || checkOptions.has(long)
  );
}

function* shortParts(
  text: string,
  next: Argument | undefined,
  known: Readonly<Record<string, boolean>>,
): Generator<string> {
  if (text.startsWith('--')) return;
  for (let at = 1; at < Math.min(text.length, 12); at++) {
    const letter = text[at]!;
    if (!Object.hasOwn(known, letter)) continue;
    if (!known[letter]) {
      yield `-${letter}`;
      continue;
    }
    const rest = text.slice(at + 1).replace(/^=/, '');
    yield `-${letter} ${address(rest !== '' ? rest : next ? textOf(next) : '')}`;
    return;
  }
}

function textOf({ value, pattern }: Argument): string {
  return value ?? pattern;
}

/** A version among an address's folders: `alpine-3.22`, `v2`. */
const versionInPath = /\d+(?:\.\d+)+|(?<=[/v_-])\d+(?=\/|$)/gi;

/**
 * Two spellings of one address are one: case of scheme and host, credentials, a slash at the end; and the folder that
 * an index has for each release of a system.
 */
function address(text: string): string {
  const match = /^([a-z][\w+.-]*:\/\/)(?:[^/@]*@)?([^/?#]*)(.*)$/is.exec(text);
  const plain = match
    ? `${match[1]!.toLowerCase()}${match[2]!.toLowerCase()}${match[3]!.replace(versionInPath, '#')}`
    : text;
  return plain.slice(0, 500).replace(/(?:\.git)?\/*$/, '');
}
