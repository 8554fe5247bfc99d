import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { LockReader } from './reader.ts';

/** Cartfile.resolved of Carthage: `github "owner/repository" "1.0.0"`, `git "url" "tag"`, `binary "url" "1.0"`. */
export const cartfile: Source = {
  format: 'cartfile',
  matches: (path) => baseName(path) === 'Cartfile.resolved',
  read,
};

const line = /^(github|git|binary)\s+"([^"]+)"\s+"([^"]+)"$/;

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'carthage');
  reader.settleConflicts();
  const { text } = reader;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const written = text.slice(start, end).trimEnd();
    const words = written.replace(/(?:^|\s)#.*$/, '').trim();
    const at = start + written.length - written.trimStart().length;
    start = end + 1;
    if (words === '') continue;
    const found = line.exec(words);
    if (!found) {
      reader.problem('This line is not understood, and not compared.', span(at, at + words.length));
      continue;
    }
    const [, kind, name, version] = found;
    const from = at + words.length - version!.length - 1;
    const isUrl = /^[a-z+]+:|^git@/i.test(name!);
    const url = isUrl ? name! : `https://github.com/${name}`;
    reader.add(
      {
        name: name!,
        version: version!.replace(/^v(?=\d)/, ''),
        origin: kind === 'binary' ? { type: 'url', url } : { type: 'git', url, ref: version! },
      },
      span(from, from + version!.length),
    );
  }
  return reader.lockfile('cartfile', null);
}
