import { type Diagnostic, type DiagnosticCode, diagnostic } from '../../model/diagnostic.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Fact } from '../../model/facts.ts';
import type { Reading, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { Chains, type Graph } from './chains.ts';
import { withoutConflicts } from './conflicts.ts';
import { LockedEntry, type Package, type Place } from './entry.ts';
import { programsIn } from './programs.ts';

/** More of a kind tell nothing new, and a broken file of 100 MB has a million of them. */
const maximumProblems = 20;

/** Collects what one lockfile says. */
export class LockReader {
  readonly file: SourceFile;
  #text: string;
  readonly #ecosystem: Ecosystem;
  readonly #facts: Fact[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  #problems = 0;
  #nodes = 0;
  #locate: ((address: string | number) => Span | null) | null = null;
  #graph: (() => Graph) | null = null;
  #chains: Chains | null = null;

  constructor(file: SourceFile, ecosystem: Ecosystem) {
    this.file = file;
    this.#ecosystem = ecosystem;
    this.#text = file.text;
  }

  /** The file's text; after `settleConflicts` of the same length with one side of each conflict blank. */
  get text(): string {
    return this.#text;
  }

  /** Leaves the first side of each merge conflict, tells them. True when there were any. */
  settleConflicts(): boolean {
    const { text, conflicts } = withoutConflicts(this.file.text);
    this.#text = text;
    for (const conflict of conflicts) {
      this.problem('A merge conflict stands here; only its first side is read and compared.', conflict);
    }
    return conflicts.length > 0;
  }

  /** Adds a package. Returns its number in the graph of requirers. One without name or version is told instead. */
  add(found: Package, place: Place, ecosystem: Ecosystem = this.#ecosystem): number {
    const node = this.#nodes++;
    if (found.name === '' || found.version === '') {
      const at = typeof place === 'object' ? place : this.locate(place);
      this.problem('This package has an empty name or version, and is not compared.', at);
      return node;
    }
    this.#facts.push(new LockedEntry(this, found, place, node, ecosystem));
    return node;
  }

  /** Adds a fact that is no package. */
  tell(fact: Fact): void {
    this.#facts.push(fact);
  }

  /** A part that could not be read. `code` malformed: it is broken; unsupported: this reader does not know it. */
  problem(
    message: string,
    place: Span | null,
    code: DiagnosticCode = 'malformed',
    severity: Diagnostic['severity'] = 'warning',
  ): void {
    this.#problems++;
    if (this.#problems > maximumProblems) return;
    const where = { path: this.file.path, severity };
    this.#diagnostics.push(diagnostic(code, message, place ? { ...where, span: place } : where));
  }

  /** The lockfile's format is newer, or other, than those read here. */
  tellVersion(version: string, readLike: string | number): void {
    const message = `Version ${version} of this lockfile is not known; it is read like ${readLike}.`;
    this.problem(message, span(0, 0), 'unsupported');
  }

  /** How addresses given to `add` become spans; asked only for what is reported. */
  locateWith(locate: (address: string | number) => Span | null): void {
    this.#locate = locate;
  }

  /** Who requires whom; built when the first entry is asked for its `through`. */
  graphWith(graph: () => Graph): void {
    this.#graph = graph;
  }

  locate(address: string | number): Span {
    return this.#locate?.(address) ?? span(0, 0);
  }

  through(node: number): readonly string[] {
    return this.#chainsOf()?.of(node) ?? [];
  }

  dependents(node: number): readonly string[] {
    return this.#chainsOf()?.dependents(node) ?? [];
  }

  #chainsOf(): Chains | null {
    if (!this.#graph) return null;
    this.#chains ??= new Chains(this.#graph());
    return this.#chains;
  }

  /** The reading without a `lockfile` fact: pins in a file that is no lockfile, or no such file after all. */
  pins(): Reading {
    this.#tellRest();
    return { facts: this.#facts, diagnostics: this.#diagnostics };
  }

  lockfile(
    format: string,
    formatVersion: string | null,
    more: {
      readonly requirements?: Readonly<Record<string, string>> | undefined;
      readonly members?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
      readonly catalogs?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
      readonly patterns?: ReadonlyMap<string, readonly string[]> | undefined;
      readonly forced?: readonly string[] | undefined;
      readonly manifestHash?: string | null | undefined;
    } = {},
  ): Reading {
    this.#tellRest();
    const { path, text } = this.file;
    const lineEnd = text.indexOf('\n');
    const end = Math.min(lineEnd === -1 ? text.length : lineEnd, 200);
    const fact: Fact = {
      kind: 'lockfile',
      path,
      span: span(0, end),
      text: text.slice(0, end),
      ecosystem: this.#ecosystem,
      format,
      formatVersion,
      ...(more.requirements ? { requirements: more.requirements } : {}),
      ...(more.members ? { members: more.members } : {}),
      ...(more.catalogs ? { catalogs: more.catalogs } : {}),
      ...(more.patterns ? { patterns: more.patterns } : {}),
      ...(more.forced && more.forced.length > 0 ? { forced: more.forced } : {}),
      ...(more.manifestHash ? { manifestHash: more.manifestHash } : {}),
    };
    let programs: ReadonlySet<string> | undefined;
    // Worked out when somebody asks: most runs never do, and a lockfile may have a hundred megabytes.
    Object.defineProperty(fact, 'programs', { get: () => (programs ??= programsIn(this.#text, format)) });
    this.#facts.unshift(fact);
    return { facts: this.#facts, diagnostics: this.#diagnostics };
  }

  #tellRest(): void {
    const rest = this.#problems - maximumProblems;
    if (rest <= 0) return;
    const message = `${rest} more places of this lockfile could not be read.`;
    this.#diagnostics.push(diagnostic('malformed', message, { path: this.file.path }));
  }
}
