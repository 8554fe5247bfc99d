import type { Locked, Origin } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { LockReader } from './reader.ts';

/** What a format knows of one entry. Whatever costs time and is rarely asked for is given as a function. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly direct?: boolean | null;
  readonly origin?: Origin;
  /** Several hashes stand side by side, space between, as in SRI. */
  readonly integrity?: string | null | (() => string | null);
  readonly installScript?: boolean;
  /** One function for all entries of a lockfile, asked with the place of one, where looking it up costs. */
  readonly license?: string | null | ((place: Place) => string | null);
  readonly engines?: Readonly<Record<string, string>> | undefined;
  readonly development?: boolean;
  readonly alias?: string | undefined;
  /** Platforms or environments that install it, where each has its own set of packages. */
  readonly environments?: readonly string[] | undefined;
  /** Other lockfiles that list it, where it may be direct. */
  readonly from?: readonly string[] | undefined;
}

/** Where an entry stands: a span, or an address that its format looks up when somebody asks. */
export type Place = Span | string | number;

export const index: Origin = Object.freeze({ type: 'index' });

/**
 * A `locked` fact. `span`, `text`, `through`, `integrity` and `license` are getters of the class: a lockfile has
 * thousands of entries and a report names a few, so places, chains of requirers and lists of hashes are worked out
 * for those alone. A copy made with `{ ...entry }` has none of the five.
 */
export class LockedEntry implements Locked {
  readonly kind = 'locked' as const;
  readonly path: string;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  readonly direct: boolean | null;
  readonly origin: Origin;
  declare readonly installScript?: boolean;
  declare readonly engines?: Readonly<Record<string, string>>;
  declare readonly development?: boolean;
  declare readonly alias?: string;
  declare readonly environments?: readonly string[];
  declare readonly from?: readonly string[];
  readonly #reader: LockReader;
  readonly #place: Place;
  readonly #node: number;
  readonly #integrity: string | null | (() => string | null);
  readonly #license: Package['license'];

  constructor(reader: LockReader, found: Package, place: Place, node: number, ecosystem: Ecosystem) {
    this.path = reader.file.path;
    this.ecosystem = ecosystem;
    this.name = found.name;
    this.version = found.version;
    this.direct = found.direct ?? null;
    this.origin = found.origin ?? index;
    if (found.installScript) this.installScript = true;
    if (found.engines) this.engines = found.engines;
    if (found.development !== undefined) this.development = found.development;
    if (found.alias !== undefined) this.alias = found.alias;
    if (found.from !== undefined) this.from = found.from;
    if (found.environments !== undefined) this.environments = found.environments;
    this.#reader = reader;
    this.#place = place;
    this.#node = node;
    this.#integrity = found.integrity ?? null;
    this.#license = found.license;
  }

  get span(): Span {
    return typeof this.#place === 'object' ? this.#place : this.#reader.locate(this.#place);
  }

  get text(): string {
    const { start, end } = this.span;
    return this.#reader.file.text.slice(start, end);
  }

  get integrity(): string | null {
    return (typeof this.#integrity === 'function' ? this.#integrity() : this.#integrity) || null;
  }

  get license(): string | null {
    return (typeof this.#license === 'function' ? this.#license(this.#place) : this.#license) || null;
  }

  get through(): readonly string[] {
    return this.#reader.through(this.#node);
  }

  get dependents(): readonly string[] {
    return this.#reader.dependents(this.#node);
  }
}
