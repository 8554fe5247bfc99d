import type { Argument } from '../../model/command.ts';
import { type Excerpt, spanInFile } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { ModuleUse } from '../../model/module.ts';
import type { SourceFile } from '../../model/source.ts';
import { pinOfRef } from '../modules/git-url.ts';
import { execWords, flagsOf, type Word, wordsOf } from './text.ts';
import { expand, type Lookup } from './variables.ts';

/** What `ADD` fetches: files by URL, and git repositories (https://docs.docker.com/reference/dockerfile/#add). */
export function addedFrom(excerpt: Excerpt, file: SourceFile, escapeMark: string, lookup: Lookup): Fact[] {
  // Lines that follow are here-documents.
  const line = excerpt.text.split('\n', 1)[0]!;
  const { flags, rest } = flagsOf(line);
  const words = execWords(line.trimEnd(), rest) ?? wordsOf(line, escapeMark, rest);
  const target = words.at(-1);
  const facts: Fact[] = [];
  if (!target) return facts;
  const written = (word: Word) => {
    const span = spanInFile(excerpt, word.start, word.end);
    return { path: file.path, span, text: file.text.slice(span.start, span.end) };
  };
  const checksum = flags.find((flag) => flag.text.startsWith('--checksum='));
  for (const word of words.slice(0, -1)) {
    const value = expand(word.text, lookup, escapeMark);
    const known = value ?? pattern(word.text, lookup, escapeMark);
    const repository = gitSource(known);
    if (repository) {
      facts.push({ ...written(word), kind: 'module', surface: 'git', ...repository });
    } else if (/^(?:https?|ftp):\/\//i.test(known)) {
      facts.push({
        ...written(word),
        kind: 'download',
        command: null,
        url: known,
        use: { type: 'unknown' },
        verified: checksum
          ? { type: 'checksum', span: spanInFile(excerpt, checksum.start, checksum.end) }
          : /[/@][0-9a-f]{40}(?:[/?#]|$)/.test(known)
            ? { type: 'commit-url', span: written(word).span }
            : null,
        file: destination(written(target), expand(target.text, lookup, escapeMark)),
      });
    }
  }
  return facts;
}

function destination({ text, span }: Pick<Argument, 'text' | 'span'>, value: string | null): Argument {
  return { text, span, value, pattern: value ?? '\0' };
}

/** The word with each variable that is not known as `\0`. */
function pattern(text: string, lookup: Lookup, escapeMark: string): string {
  const parts = text.split(/(\$\{[^{}]*\}|\$\w+)/);
  return parts
    .map((part) => (part.startsWith('$') ? (expand(part, lookup, escapeMark) ?? '\0') : part))
    .join('');
}

/** `https://host/o/r.git#ref:folder`, `git@host:o/r.git#ref`, `…?branch=…&commit=…`. */
function gitSource(
  url: string,
): Pick<ModuleUse, 'ecosystem' | 'name' | 'requirement' | 'origin' | 'pin'> | null {
  const form = /^(?:https?:\/\/[^#?]+\.git(?=$|[#?])|git@[^#?:]+:[^#?]+|(?:git|ssh):\/\/[^#?]+)/.exec(url);
  if (!form) return null;
  const address = form[0];
  const fragment = /#([^:]*)/.exec(url)?.[1];
  const query = /[?&](?:ref|commit|tag|branch|checksum)=([^&#]*)/.exec(url)?.[1];
  const ref = fragment || query || null;
  const [, host = '', path = address] = /^(?:\w+:\/\/)?(?:[^@/]+@)?([^/:]+)[/:](.+)$/.exec(address) ?? [];
  const onGitHub = host === 'github.com';
  return {
    ecosystem: onGitHub ? 'github' : 'git',
    name: onGitHub ? path.replace(/\.git$/, '') : address,
    requirement: ref,
    origin: { type: 'git', url: address, ref },
    pin: ref?.includes('\0') ? 'unknown' : pinOfRef(ref),
  };
}
