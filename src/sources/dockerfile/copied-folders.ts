import { folderOf } from '../../model/workspace.ts';

/** `COPY from to`: a path of the build context and the path in the image, both without a slash at the end. */
export interface CopiedPath {
  readonly from: string;
  /** Absolute; null when it cannot be known. */
  readonly to: string | null;
}

/** More copies of one stage than these tell nothing new. */
const mostCopies = 100;

/** Resolves a path of an image against its working directory; null when either is not known. */
export function imagePath(directory: string | null, path: string | null): string | null {
  if (path === null || path.includes('$')) return null;
  const whole = path.startsWith('/') ? path : directory === null ? null : `${directory}/${path}`;
  if (whole === null) return null;
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** What one COPY brings: each source with the place it goes to. */
export function copiedPaths(words: readonly (string | null)[], directory: string | null): CopiedPath[] {
  const to = imagePath(directory, words.at(-1) ?? null);
  return words.slice(0, Math.min(words.length - 1, mostCopies)).flatMap((word) => {
    if (word === null || /^\w+:\/\/|^\.\.\//.test(word)) return [];
    return [{ from: word.replace(/^(?:\.\/)+|^\/+/, '').replace(/\/+$|^\.$/, ''), to }];
  });
}

/**
 * Folders of the build context whose files are in `directory`: `COPY ./ui /src/ui` in `/src/ui` is `ui`, and
 * `COPY ui/package*.json ./` there is `ui` too. Undefined when nothing known was copied there.
 */
export function contextFolders(
  copies: readonly CopiedPath[],
  directory: string | null,
): readonly string[] | undefined {
  if (directory === null) return undefined;
  const found = new Set<string>();
  for (const { from, to } of copies) {
    if (to === null) continue;
    const base = to === '/' ? '' : to;
    if (directory !== to && !directory.startsWith(`${base}/`)) continue;
    const rest = directory.slice(base.length).replace(/^\//, '');
    const last = from.slice(from.lastIndexOf('/') + 1);
    if (rest === '' && /[*?[]|\.\w+$/.test(last)) found.add(folderOf(from));
    else found.add([from, rest].filter((part) => part !== '').join('/'));
  }
  return found.size === 0 ? undefined : [...found];
}
