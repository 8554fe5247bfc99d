import type { Origin, Requirement } from '../../model/dependency.ts';
import type { Source } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { isCommit } from '../modules/git-url.ts';
import { manifestOf, requirementOf } from './draft.ts';
import { rubyCall } from './ruby-literals.ts';

/** Literal `pod` lines (https://guides.cocoapods.org/syntax/podfile.html#pod). */
export const podfile: Source = {
  format: 'podfile',
  matches: (path) => baseName(path) === 'Podfile',
  read(file) {
    const requirements: Requirement[] = [];
    for (const found of file.text.matchAll(/^[ \t]*pod\b/gm)) {
      const call = rubyCall(file.text, 'pod', found.index + found[0].length);
      if (!call) continue;
      const [name, range] = call.words;
      const { path, git, commit, tag, branch } = call.options;
      const origin: Origin =
        path !== undefined
          ? { type: 'path', path }
          : git !== undefined
            ? { type: 'git', url: git, ref: commit ?? tag ?? branch ?? null }
            : { type: 'index' };
      requirements.push(
        requirementOf(file, 'cocoapods', {
          name: name!.value,
          requirement: origin.type === 'git' ? origin.ref : (range?.value ?? null),
          exact:
            origin.type === 'path' ||
            (origin.type === 'git'
              ? origin.ref !== null && isCommit(origin.ref)
              : /^=?\s*\d[\w.-]*$/.test(range?.value ?? '')),
          origin,
          span: range?.span ?? name!.span,
        }),
      );
    }
    const manifest = manifestOf(file, {
      ecosystem: 'cocoapods',
      format: 'podfile',
      role: 'application',
      lockfiles: ['Podfile.lock'],
    });
    return { facts: [manifest, ...requirements], diagnostics: [] };
  },
};
