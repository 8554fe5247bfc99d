import type { Fact } from '../../model/facts.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { imageUse } from '../commands/fact-builders.ts';
import { interpolate } from '../syntax/interpolation.ts';

/** The images that targets of an Earthfile start from (https://docs.earthly.dev/docs/earthfile#from). */
export const earthfile: Source = {
  format: 'earthfile',
  matches: (path) => /(?:^|\/)Earthfile$/.test(path),
  read: (file) => ({ facts: readEarthfile(file), diagnostics: [] }),
};

function readEarthfile(file: SourceFile): Fact[] {
  const found: Fact[] = [];
  const given = new Map<string, string>();
  for (const line of file.text.matchAll(/^[ \t]*(FROM|ARG|WITH DOCKER)\b([^\n#]*)/gm)) {
    const [whole, keyword, rest = ''] = line;
    if (keyword === 'ARG') {
      const argument = /^(?:[ \t]+--\w+)*[ \t]+(\w+)[ \t]*=[ \t]*["']?([^\s"']+)/.exec(rest);
      if (argument) given.set(argument[1]!, argument[2]!);
      continue;
    }
    const start = line.index + whole.length - rest.length;
    const words =
      keyword === 'FROM'
        ? [...rest.matchAll(/\S+/g)].filter(({ 0: word }) => !word.startsWith('--')).slice(0, 1)
        : [...rest.matchAll(/--pull[ =](\S+)/g)];
    for (const word of words) {
      const text = word[1] ?? word[0];
      // `+target`, `./folder+target` and `DOCKERFILE .` are no images.
      if (text.includes('+') || text === 'DOCKERFILE') continue;
      const at = start + word.index + word[0].length - text.length;
      const reference = interpolate(text, (name) => given.get(name) ?? null);
      found.push(
        imageUse(file, { start: at, end: at + text.length }, keyword === 'FROM' ? 'base' : 'service', {
          reference,
        }),
      );
    }
  }
  return found;
}
