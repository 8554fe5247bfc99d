import type { Content, Entry, Workspace } from './workspace.ts';

/** A tree held in memory: path → text, or `{ text, executable }`. Answers from an API become one, and tests use it. */
export class MemoryWorkspace implements Workspace {
  readonly revision: string | null;
  readonly #files: ReadonlyMap<string, { readonly text: string; readonly executable: boolean }>;

  constructor(
    files: Readonly<Record<string, string | { readonly text: string; readonly executable?: boolean }>>,
    revision: string | null = null,
  ) {
    this.revision = revision;
    this.#files = new Map(
      Object.entries(files).map(([path, file]) => [
        path,
        typeof file === 'string'
          ? { text: file, executable: false }
          : { text: file.text, executable: file.executable ?? false },
      ]),
    );
  }

  list(): Promise<readonly Entry[]> {
    const entries = [...this.#files].map(
      ([path, { executable, text }]): Entry => ({
        path,
        kind: 'file',
        executable,
        id: contentId(text),
        size: text.length,
      }),
    );
    return Promise.resolve(entries.sort((a, b) => (a.path < b.path ? -1 : 1)));
  }

  read(paths: readonly string[]): Promise<readonly Content[]> {
    return Promise.resolve(
      paths.map((path): Content => {
        const file = this.#files.get(path);
        return file ? { ok: true, text: file.text } : { ok: false, reason: 'there is no such file' };
      }),
    );
  }
}

/** Content as its own id: equal texts, equal ids. */
function contentId(text: string): string {
  return `text:${text}`;
}
