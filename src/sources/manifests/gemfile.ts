import type { Origin, Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { isCommit } from '../modules/git-url.ts';
import { manifestOf, requirementOf } from './draft.ts';
import { type RubyCall, rubyCall } from './ruby-literals.ts';

/** Literal lines of a Gemfile (https://bundler.io/man/gemfile.5.html). What Ruby computes is not to be known. */
export const gemfile: Source = {
  format: 'gemfile',
  matches: (path) => /^(?:Gemfile|gems\.rb)$/.test(baseName(path)),
  read(file) {
    const requirements: Requirement[] = [];
    const blocks: (string | null)[] = [];
    let isLibrary = false;
    let at = 0;
    for (const line of file.text.split('\n')) {
      const word = /^(\s*)(gem|group|gemspec|end|if|unless|case|[a-z_]+)\b/.exec(line);
      const code = line.replace(/#.*$/, '').trimEnd();
      if (word?.[2] === 'gem') {
        const call = rubyCall(file.text, 'gem', at + word[0].length);
        if (call) requirements.push(read(file, call, blocks));
      } else if (word?.[2] === 'gemspec') isLibrary = true;
      if (word?.[2] === 'end') blocks.pop();
      else if (/\bdo(?:\s*\|[^|]*\|)?$/.test(code)) blocks.push(word?.[2] === 'group' ? code : null);
      else if (word && /^(?:if|unless|case)$/.test(word[2]!)) blocks.push(null);
      at += line.length + 1;
    }
    const name = baseName(file.path);
    const manifest = manifestOf(file, {
      ecosystem: 'gem',
      format: 'gemfile',
      role: isLibrary ? 'library' : 'application',
      lockfiles: [name === 'gems.rb' ? 'gems.locked' : 'Gemfile.lock'],
    });
    return { facts: [manifest, ...requirements], diagnostics: [] };
  },
};

/** https://guides.rubygems.org/specification-reference/#add_dependency */
export const gemspec: Source = {
  format: 'gemspec',
  matches: (path) => path.endsWith('.gemspec'),
  read(file) {
    const requirements: Requirement[] = [];
    for (const found of file.text.matchAll(/^[ \t]*\w+\.add_((?:runtime_|development_)?dependency)\b/gm)) {
      const call = rubyCall(file.text, found[1]!, found.index + found[0].length);
      if (call)
        requirements.push({
          ...read(file, call, []),
          scope: found[1]!.startsWith('development') ? 'development' : 'runtime',
        });
    }
    const manifest = manifestOf(file, { ecosystem: 'gem', format: 'gemspec', role: 'library' });
    return { facts: [manifest, ...requirements], diagnostics: [] };
  },
};

function read(
  file: SourceFile,
  { words, options }: RubyCall,
  blocks: readonly (string | null)[],
): Requirement {
  const [name, ...ranges] = words;
  const origin = originOf(options);
  const versions = ranges.map(({ value }) => value);
  const exact =
    origin.type === 'path' ||
    (origin.type === 'git'
      ? origin.ref !== null && isCommit(origin.ref)
      : versions.length === 1 && /^=?\s*\d[\w.]*$/.test(versions[0]!));
  const groups = [
    ...blocks.filter((block) => block !== null),
    options.group ?? '',
    options.groups ?? '',
  ].join(' ');
  const development =
    /\b(?:development|test|lint|doc|ci)\b/.test(groups) && !/\b(?:production|default)\b/.test(groups);
  return requirementOf(file, 'gem', {
    name: name!.value,
    requirement: origin.type === 'git' ? origin.ref : versions.join(', ') || null,
    exact,
    origin,
    scope: development ? 'development' : 'runtime',
    span: ranges[0]?.span ?? name!.span,
  });
}

function originOf(options: RubyCall['options']): Origin {
  if (options.path !== undefined) return { type: 'path', path: options.path };
  const url =
    options.git ?? (options.github === undefined ? undefined : `https://github.com/${options.github}`);
  if (url === undefined) return { type: 'index' };
  return { type: 'git', url, ref: options.ref ?? options.tag ?? options.branch ?? null };
}
