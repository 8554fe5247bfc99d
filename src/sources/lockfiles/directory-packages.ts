import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { LockReader } from './reader.ts';

/**
 * Directory.Packages.props: versions of NuGet packages for every project below. Exact ones alone are told: a
 * version with `$(…)` or in brackets is none.
 */
export const directoryPackages: Source = {
  format: 'directory-packages',
  matches: (path) => /(?:^|\/)Directory\.Packages\.props$/i.test(path),
  read: readProps,
};

const element = /<(PackageVersion|GlobalPackageReference)\b([^<>]*)>/gi;

function readProps(file: SourceFile): Reading {
  const reader = new LockReader(file, 'nuget');
  reader.settleConflicts();
  const text = withoutComments(reader.text);
  let read = 0;
  for (const match of text.matchAll(element)) {
    read++;
    const [whole, , attributes] = match;
    const name = /\b(?:Include|Update)\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes!);
    const version = /\bVersion\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes!);
    const at = match.index + whole.indexOf(attributes!);
    if (!name) continue;
    const called = (name[1] ?? name[2]!).trim();
    const inside = version ? null : versionElement(text, match.index + whole.length);
    const number = (version ? (version[1] ?? version[2]!) : (inside?.version ?? '')).trim();
    if (called === '' || number === '') {
      if (/\bRemove\s*=/i.test(attributes!)) continue;
      reader.problem(
        `${called || 'This package'} has no version here and is not compared.`,
        span(match.index, at),
      );
    } else if (/^\d[^\s$*,[\]()]*$/.test(number)) {
      const start = version ? at + version.index + version[0].indexOf(number) : inside!.at;
      reader.add({ name: called, version: number, direct: null }, span(start, start + number.length));
    }
  }
  // A tag that is cut off, or holds another one, is none of the above.
  const begun = text.match(/<(?:PackageVersion|GlobalPackageReference)\b/gi)?.length ?? 0;
  if (begun > read || !/<\/Project\s*>/i.test(text)) {
    reader.problem('This XML is broken; some of its packages may not be compared.', span(0, 0));
  }
  return reader.lockfile('directory-packages', null);
}

/** `<PackageVersion Include="x"><Version>1.0</Version>` */
function versionElement(text: string, from: number): { version: string; at: number } | null {
  const found = /^\s*<Version>\s*([^<]*?)\s*<\/Version>/i.exec(text.slice(from, from + 500));
  return found ? { version: found[1]!, at: from + found[0].indexOf(found[1]!) } : null;
}

function withoutComments(text: string): string {
  let kept = 0;
  const parts: string[] = [];
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', kept)) {
    const close = text.indexOf('-->', open + 4);
    const end = close === -1 ? text.length : close + 3;
    parts.push(text.slice(kept, open), text.slice(open, end).replace(/[^\n]/g, ' '));
    kept = end;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}
