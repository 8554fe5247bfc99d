import type { Locked, Lockfile } from '../../../src/model/dependency.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { SourceFile } from '../../../src/model/source.ts';
import { LineIndex } from '../../../src/model/span.ts';
import { lockfileSources } from '../../../src/sources/lockfiles/index.ts';

export interface Read {
  readonly lockfile: Lockfile | undefined;
  readonly locked: readonly Locked[];
  readonly diagnostics: readonly Diagnostic[];
  /** `name@version integrity` of go.sum. */
  readonly hashes: readonly string[];
  /** `name@version:line`, `!` after what is direct, `?` where that is not known, with what else was asked for. */
  readonly lines: readonly string[];
}

export function readLockfile(path: string, text: string): Read {
  const file: SourceFile = { path, text, executable: false };
  const readings = lockfileSources
    .filter((source) => source.matches(path))
    .map((source) => source.read(file));
  const facts = readings.flatMap((reading) => reading.facts);
  const locked = facts.filter((fact) => fact.kind === 'locked');
  const index = new LineIndex(text);
  return {
    lockfile: facts.find((fact) => fact.kind === 'lockfile'),
    locked,
    diagnostics: readings.flatMap((reading) => reading.diagnostics),
    hashes: facts
      .filter((fact) => fact.kind === 'locked-hash')
      .map((fact) => `${fact.name}@${fact.version} ${fact.integrity}`),
    lines: locked.map((fact) => {
      const mark = fact.direct === null ? '?' : fact.direct ? '!' : '';
      return `${fact.name}@${fact.version}:${index.positionAt(fact.span.start).line}${mark}`;
    }),
  };
}

export function named(read: Read, name: string): Locked {
  const found = read.locked.find((fact) => fact.name === name);
  if (!found) throw new Error(`${name} was not read`);
  return found;
}
