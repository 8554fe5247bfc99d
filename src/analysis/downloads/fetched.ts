import type { Command } from '../../model/command.ts';
import { matchesFile } from './paths.ts';

/** A file that a run fetched: where an expectation comes from that is kept in one. */
export interface Fetched {
  readonly file: string;
  readonly host: string;
}

/** The file that a check is looked for, in the run that fetched it. */
export interface Sought {
  /** Its paths so far; grows when it is moved. */
  readonly names: Set<string>;
  readonly host: string;
  /** The commands of the script, and what else they fetch. */
  readonly commands: readonly Command[];
  readonly fetched: readonly Fetched[];
}

/** The path names a file that came from this host. */
export function isFetchedFile(pattern: string, { fetched, host }: Sought): boolean {
  return fetched.some((one) => one.host === host && matchesFile(pattern, new Set([one.file])));
}

/** `curl`, `wget` and their like. */
export function isFetch({ name }: Command): boolean {
  return (
    name !== null &&
    /^(?:curl|wget|aria2c|https?|iwr|irm|invoke-webrequest|invoke-restmethod|fetch)$/i.test(name)
  );
}

/** The host of the first address among its words; empty when there is none. */
export function hostOf(command: Command): string {
  for (const { pattern } of command.arguments) {
    const match = /^\w+:\/\/([^/]+)/.exec(pattern);
    if (match) return match[1]!;
  }
  return '';
}
