import { append } from '../../model/append.ts';
import type { Argument, Command } from '../../model/command.ts';
import { toExcerpt } from '../../model/excerpt.ts';
import { extractedBy } from './archive.ts';
import { isInterpreter, isLanguage, isShell, stronger, type Use } from './use.ts';
import { evaluatesInPowershell, keptIn, mentionsVariable } from './variables.ts';

/** What only passes on, changed in form: the text that comes out is still the text that was fetched. */
const passing =
  /^(?:cat|tee|sed|awk|gawk|tr|gunzip|zcat|gzip|xz|xzcat|unxz|bunzip2|bzcat|bzip2|zstd|zstdcat|base64|dos2unix|envsubst|pv|head|tail|echo|printf|funzip|iconv|openssl|sponge|cut|out-string|tar|bsdtar)$/i;
const evaluates = /^(?:iex|invoke-expression)$/i;

/** What standard output becomes: used at once, or kept in a file. */
export interface Stream {
  readonly use: Use;
  readonly files: readonly Argument[];
}

/** Follows what a command prints through pipes and substitutions. Bounded by the pipeline's length. */
export function followStream(from: Command, commands: readonly Command[]): Stream {
  const files: Argument[] = [];
  let use: Use = { type: 'data' };
  const open: Command[] = [from];
  const seen = new Set<number>();
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (seen.has(current.index) || seen.size > 100) continue;
    seen.add(current.index);
    const first = current === from;
    const outputs = current.outputs.filter((output) => output.stream !== 'stderr');
    if (outputs.length > 0) {
      for (const output of outputs) if (!isNowhere(output.path.pattern)) files.push(output.path);
      if (!first || current.name !== 'tee') continue;
    }
    const variable = keptIn(current, commands);
    if (variable !== null) {
      for (const next of commands.slice(current.index + 1, current.index + 200)) {
        const found = variableUse(next, variable);
        if (found === 'passes') open.push(next);
        else if (found !== null) use = stronger(use, found);
      }
      if (current.script.shell === 'pwsh' && evaluatesInPowershell(current, variable))
        use = stronger(use, {
          type: 'interpreted',
          by: 'Invoke-Expression',
          how: 'substitution',
          span: current.span,
        });
    }
    for (const next of readers(current, commands)) {
      const found = streamUse(next, current);
      if (found === 'passes') {
        if (next.name === 'tee')
          append(
            files,
            next.arguments.filter((word) => !word.pattern.startsWith('-')),
          );
        open.push(next);
      } else use = stronger(use, found);
    }
  }
  return { use, files };
}

/** Commands that read what this one prints. */
function* readers(current: Command, commands: readonly Command[]): Iterable<Command> {
  if (current.feeds !== null) {
    const command = commands[current.feeds.command];
    if (command) yield command;
  }
  for (let at = current.index + 1; at < commands.length && at < current.index + 200; at++) {
    const { input } = commands[at]!;
    if ((input?.type === 'pipe' || input?.type === 'substitution') && input.from === current.index)
      yield commands[at]!;
  }
  // `bash < <(curl …)`: the reader is written before what it reads.
  for (let at = current.index - 1; at >= 0 && at > current.index - 20; at--) {
    const next = commands[at]!;
    if (next.input?.type === 'substitution' && next.input.from === current.index) yield next;
  }
}

/** What a later command does with the text that a variable keeps; `passes` when it prints it; null when nothing. */
function variableUse(next: Command, variable: string): Use | 'passes' | null {
  const { name, arguments: words, input, span } = next;
  if (name === null) return null;
  const at = words.findIndex((word) => mentionsVariable(word.text, variable));
  if (at !== -1) return wordUse(next, { command: next.index, argument: at, how: 'substitution' });
  if (input?.type !== 'text') return null;
  const { excerpt } = next.script;
  const written = excerpt.text.slice(
    toExcerpt(excerpt, input.span.start),
    toExcerpt(excerpt, input.span.end),
  );
  if (!mentionsVariable(written, variable)) return null;
  if (isShell(name))
    return readsStandardInput(next) ? { type: 'interpreted', by: name, how: 'substitution', span } : null;
  if (isLanguage(name))
    return words.every((word) => word.pattern === '-')
      ? { type: 'interpreted', by: name, how: 'substitution', span }
      : null;
  return /^(?:cat|tee)$/.test(name) ? 'passes' : null;
}

/** What `next` does with the text that `current` prints; `passes` when it prints it on. */
function streamUse(next: Command, current: Command): Use | 'passes' {
  const { name } = next;
  if (current.feeds?.command === next.index) return wordUse(next, current.feeds);
  if (name === null) return { type: 'data' };
  const how = next.input?.type === 'substitution' ? 'substitution' : 'pipe';
  const interpreted = { type: 'interpreted', by: name, how: 'pipe', span: next.span } as const;
  if (isShell(name) && readsStandardInput(next)) return { ...interpreted, how };
  if (evaluates.test(name)) return interpreted;
  if (isLanguage(name)) {
    const reads =
      next.arguments.every((word) => word.pattern === '-') ||
      (next.arguments[0]?.pattern === '-' && !/^php/.test(name));
    return reads ? interpreted : { type: 'data' };
  }
  if ((name === 'source' || name === '.') && next.arguments[0]?.pattern === '/dev/stdin') return interpreted;
  if (/^(?:tar|bsdtar|cpio|unzip|7z)$/.test(name) && next.outputs.length === 0)
    return printsOrLists(next) ? 'passes' : extractedBy(next);
  if (name === 'install' || name === 'dd') return { type: 'executed', span: next.span };
  return passing.test(name) ? 'passes' : { type: 'data' };
}

/** The text is a word of the command, or a file that the word names: `bash -c "$(…)"`, `bash <(…)`. */
function wordUse(
  { name, arguments: words, span }: Command,
  feeds: NonNullable<Command['feeds']>,
): Use | 'passes' {
  const { how, argument } = feeds;
  if (argument === -1) return { type: 'interpreted', by: 'sh', how, span };
  if (name === null) return { type: 'data' };
  const interpreted = { type: 'interpreted', by: name, how, span } as const;
  if (evaluates.test(name) || /^(?:eval|source|\.)$/i.test(name)) return interpreted;
  if (isInterpreter(name) || name === 'su') {
    const before = words[argument - 1]?.pattern;
    const code = before !== undefined && /^-[a-zA-Z]*[cer]$|^--eval$|^-Command$/i.test(before);
    const file = how === 'process' && words.slice(0, argument).every((word) => word.pattern.startsWith('-'));
    return code || file ? interpreted : { type: 'data' };
  }
  return /^(?:echo|printf|cat)$/.test(name) ? 'passes' : { type: 'data' };
}

/** `tar -t`, `tar -xO`, `unzip … --to-stdout`: nothing lands on the disk. */
function printsOrLists({ arguments: words }: Command): boolean {
  return words.some(({ pattern }) => /^(?:-t|-?[a-z]*O[a-z]*|--to-stdout)$/.test(pattern));
}

/** A shell whose script is its standard input: no file among its words. */
function readsStandardInput({ arguments: words }: Command): boolean {
  for (let at = 0; at < words.length; at++) {
    const { pattern } = words[at]!;
    if (
      pattern === '-' ||
      pattern === '--' ||
      pattern === '/dev/stdin' ||
      /^-[a-zA-Z]*s[a-zA-Z]*$/.test(pattern)
    )
      return true;
    if (/^-[a-zA-Z]*c$/.test(pattern)) return false;
    if (/^[-+]o$/.test(pattern)) at++;
    else if (!/^[-+]/.test(pattern)) return false;
  }
  return true;
}

function isNowhere(path: string): boolean {
  return /^(?:\/dev\/(?:null|stderr|tty)|NUL|\$null)$/i.test(path);
}
