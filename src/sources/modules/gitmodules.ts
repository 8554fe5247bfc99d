import type { ModuleUse } from '../../model/module.ts';
import type { Source } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { moduleOf } from './draft.ts';

interface Section {
  name: string;
  url: string | null;
  branch: string | null;
  place: Span;
}

/** Submodules. Their commit is in the tree; a `branch` is what `git submodule update --remote` would take instead. */
export const gitmodules: Source = {
  format: 'gitmodules',
  matches: (path) => baseName(path) === '.gitmodules',
  read(file) {
    const sections: Section[] = [];
    let at = 0;
    for (const line of file.text.split('\n')) {
      const header = /^\s*\[submodule "([^"]*)"\]/.exec(line);
      const entry = /^(\s*)(url|branch)(\s*=\s*)(\S+)/.exec(line);
      if (header)
        sections.push({ name: header[1]!, url: null, branch: null, place: span(at, at + header[0].length) });
      const section = sections.at(-1);
      if (entry && section) {
        const key = entry[2] as 'url' | 'branch';
        section[key] = entry[4]!;
        const start = at + entry[1]!.length + key.length + entry[3]!.length;
        if (key === 'branch' || section.branch === null)
          section.place = span(start, start + entry[4]!.length);
      }
      at += line.length + 1;
    }
    const facts: ModuleUse[] = sections.map(({ name, url, branch, place }) =>
      moduleOf(file, {
        ecosystem: 'git',
        surface: 'submodule',
        name,
        requirement: branch,
        origin: { type: 'git', url: url ?? '', ref: branch },
        span: place,
        pin: branch === null ? 'content' : 'branch',
      }),
    );
    return { facts, diagnostics: [] };
  },
};
