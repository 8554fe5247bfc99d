import type { ActionUse, LockedAction, OnboardedWorkflow } from './action.ts';
import type { Command } from './command.ts';
import type { Credential } from './credential.ts';
import type {
  Install,
  Locked,
  LockedHash,
  Lockfile,
  Manifest,
  ManifestInstall,
  RegistrySetting,
  Requirement,
} from './dependency.ts';
import type { Download } from './download.ts';
import type { IgnoredFile } from './ignored-file.ts';
import type { ImageUse } from './image.ts';
import type { ListUse } from './list-reference.ts';
import type { ModuleUse } from './module.ts';
import type { NamedRuntime, NamedValue } from './named-value.ts';
import type { PipelineJob } from './pipeline-job.ts';
import type { ReleaseAge } from './release-age.ts';
import type { RuntimeUse } from './runtime.ts';
import type { Call, Script } from './script.ts';
import type { Wait } from './wait.ts';
import type { FileIndex } from './workspace.ts';

/** Everything a source can say. A new noun is one line here. */
export type Fact =
  | ImageUse
  | ActionUse
  | LockedAction
  | OnboardedWorkflow
  | Script
  | Call
  | Command
  | Install
  | ManifestInstall
  | Download
  | Requirement
  | Manifest
  | RegistrySetting
  | Locked
  | LockedHash
  | Lockfile
  | RuntimeUse
  | NamedValue
  | NamedRuntime
  | Wait
  | ListUse
  | PipelineJob
  | Credential
  | ModuleUse
  | IgnoredFile
  | ReleaseAge;

export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

const none: readonly never[] = [];

/** What was read of one tree, by kind and by path. Order: path, then place in the file. */
export class Facts {
  readonly files: FileIndex;
  /** Texts of the files as they were read, for line numbers and fixes: with `\n` as their only line end. */
  readonly texts: ReadonlyMap<string, string>;
  /** Offsets in those texts before which characters of the files were left out. */
  readonly left: ReadonlyMap<string, readonly number[]>;
  readonly #byKind = new Map<FactKind, Fact[]>();
  readonly #byPath = new Map<string, Fact[]>();
  readonly #byPathAndKind = new Map<string, Map<FactKind, Fact[]>>();

  constructor(
    facts: readonly Fact[],
    files: FileIndex,
    texts: ReadonlyMap<string, string> = new Map(),
    left: ReadonlyMap<string, readonly number[]> = new Map(),
  ) {
    this.files = files;
    this.texts = texts;
    this.left = left;
    for (const fact of facts) {
      push(this.#byKind, fact.kind, fact);
      push(this.#byPath, fact.path, fact);
    }
  }

  all<K extends FactKind>(kind: K): readonly FactOf<K>[] {
    return (this.#byKind.get(kind) as FactOf<K>[] | undefined) ?? none;
  }

  in<K extends FactKind>(path: string, kind: K): readonly FactOf<K>[] {
    const facts = this.#byPath.get(path);
    if (facts === undefined) return none;
    // Rules ask again for each finding of a file.
    let known = this.#byPathAndKind.get(path);
    if (known === undefined) {
      known = new Map();
      for (const fact of facts) push(known, fact.kind, fact);
      this.#byPathAndKind.set(path, known);
    }
    return (known.get(kind) as FactOf<K>[] | undefined) ?? none;
  }

  paths(): Iterable<string> {
    return this.#byPath.keys();
  }

  /** Every fact of one file. */
  of(path: string): readonly Fact[] {
    return this.#byPath.get(path) ?? none;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
