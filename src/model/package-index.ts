import type { Ecosystem } from './fact.ts';

/** A package to be looked up in its ecosystem's index. */
export interface PackageName {
  readonly ecosystem: Ecosystem;
  readonly name: string;
}

/** One release as an index lists it. One version can be there several times, with files for different runtimes. */
export interface Release {
  readonly version: string;
  /** ISO time of its first upload; null when the index does not say. */
  readonly uploaded: string | null;
  /** Withdrawn: yanked (PyPI, RubyGems, crates.io), deprecated (npm). Installers pass it over. */
  readonly yanked: boolean;
  /** What it asks of its ecosystem's runtime, as written: `>=3.7`; null when nothing. */
  readonly requires: string | null;
  /** What the index gives to those who ask for no version: npm's `latest`, which can be below the newest. */
  readonly preferred?: true;
}

/** What was looked up before the rules ran. */
export interface PackageIndex {
  /** Undefined when it was not looked up or the index did not answer; a diagnostic says which. */
  releases(ecosystem: Ecosystem, name: string): readonly Release[] | undefined;
}
