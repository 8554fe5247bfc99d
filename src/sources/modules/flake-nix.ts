import type { ModuleUse } from '../../model/module.ts';
import type { Source } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { moduleOf } from './draft.ts';
import { isCommit, pinOfRef } from './git-url.ts';

/** A flake's inputs, `inputs.x.url = "github:o/r/ref"` and `x.url` inside `inputs = { … }`. */
export const flakeNix: Source = {
  format: 'flake-nix',
  matches: (path) => baseName(path) === 'flake.nix',
  read({ text, ...file }) {
    const facts: ModuleUse[] = [];
    const outputs = text.search(/^[ \t]*outputs\s*=/m); // inputs must be literal and stand before any code
    for (const match of text.matchAll(/\burl[ \t]*=[ \t]*"([^"\n]*)"/g)) {
      if (outputs !== -1 && match.index > outputs) break;
      const url = match[1]!;
      const name = /([\w-]+)\.$/.exec(text.slice(Math.max(0, match.index - 80), match.index))?.[1];
      const start = match.index + match[0].length - 1 - url.length;
      if (/^(?:path:|[./]|git\+file:)/.test(url) || url.includes('${')) continue;
      const { ref, pin } = refOf(url);
      facts.push(
        moduleOf(
          { text, ...file },
          {
            ecosystem: 'nix',
            surface: 'flake-input',
            name: name ?? url,
            requirement: ref,
            origin: { type: 'git', url, ref },
            span: span(start, start + url.length),
            pin,
          },
        ),
      );
    }
    return { facts, diagnostics: [] };
  },
};

function refOf(url: string): { ref: string | null; pin: ModuleUse['pin'] } {
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '');
  const rev = query.get('rev');
  if (rev !== null) return { ref: rev, pin: isCommit(rev) ? 'content' : 'unknown' };
  const path = /^(?:github|gitlab|sourcehut):([^?]*)/.exec(url)?.[1];
  const ref = query.get('ref') ?? path?.split('/').slice(2).join('/') ?? '';
  if (path === undefined && query.get('ref') === null && /^(?:https?|tarball|file)/.test(url))
    return { ref: null, pin: /\d+\.\d+|[0-9a-f]{40}/.test(url) ? 'tag' : 'unknown' };
  return ref === ''
    ? { ref: null, pin: 'none' }
    : { ref, pin: /^(?:nixos|nixpkgs|release)-/.test(ref) ? 'branch' : pinOfRef(ref) };
}
