import type { Diagnostic } from './diagnostic.ts';
import type { Fact } from './facts.ts';

/** A file as sources see it: always text, `\n` at the end of its lines, no byte order mark. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly executable: boolean;
}

export interface Reading {
  readonly facts: readonly Fact[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one format. Text in, data out: no I/O, and never an exception for what the text holds. What is
 * broken becomes a diagnostic at its span and the rest is still read.
 */
export interface Source {
  /** kebab-case: `dockerfile`, `package-lock`. */
  readonly format: string;
  /** The path alone says that this is the format. Cheap: asked for every file. */
  matches(path: string): boolean;
  /**
   * Where the path says nothing: `isCandidate` picks files to read (by extension), `recognizes` decides by
   * shape. Both or neither.
   */
  isCandidate?(path: string, executable: boolean): boolean;
  recognizes?(file: SourceFile): boolean;
  /** It says something of other files and is nothing to check itself: a tree of such alone was not checked. */
  readonly auxiliary?: boolean;
  read(file: SourceFile): Reading;
}

/** A noun that a format holds: runtimes, modules, scripts … Gets the file; parsers remember what they parsed. */
export type NounReader = (file: SourceFile) => readonly Fact[];

/**
 * One format whose nouns several readers find: `main` says which files are of it, and what in them is broken. So no
 * noun has an idea of its own of which files count.
 */
export function withNouns(main: Source, ...readers: readonly NounReader[]): Source {
  return {
    ...main,
    read(file) {
      const { facts, diagnostics } = main.read(file);
      return { facts: [...facts, ...readers.flatMap((reader) => reader(file))], diagnostics };
    },
  };
}
