import { unknown } from './placeholders.ts';

/** A variable's value as a pattern, or an array of them. */
export type Value = string | readonly string[];

export interface State {
  /** Working directory from the repository's root; null when unknown. */
  directory: string | null;
  errexit: boolean;
  pipefail: boolean;
  xtrace: boolean;
}

/** What a branch changed, taken back when it ended. */
export interface Branch {
  readonly changes: ReadonlyMap<string, Value | undefined>;
  readonly state: State;
  /** Ends the script, so what follows never sees its changes. */
  readonly exits: boolean;
}

const longestValue = 8192;
const mostVariables = 2000;

/**
 * Variables as far as a script's text tells them. A branch is walked between `enter` and `leave`; `merge`
 * keeps what every way through agrees on. Work grows with what is assigned, not with what is known.
 */
export class Scope {
  readonly #values = new Map<string, Value>();
  readonly #journals: { before: Map<string, Value | undefined>; state: State }[] = [];
  state: State;

  readonly #choose: (values: readonly string[]) => string;

  /** `choose` stands for a value that is one of several, by the branch that was taken. */
  constructor(
    state: State,
    environment: Readonly<Record<string, string>> = {},
    choose: (values: readonly string[]) => string = () => unknown,
  ) {
    this.state = state;
    this.#choose = choose;
    for (const [name, value] of Object.entries(environment)) this.#values.set(name, environmentValue(value));
  }

  get(name: string): Value | undefined {
    return this.#values.get(name);
  }

  set(name: string, value: Value): void {
    const journal = this.#journals.at(-1)?.before;
    if (journal && !journal.has(name)) journal.set(name, this.#values.get(name));
    if (this.#values.size >= mostVariables && !this.#values.has(name)) return;
    this.#values.set(name, typeof value === 'string' && value.length > longestValue ? unknown : value);
  }

  /** Every way gives it a plain value, or none at all: one of those. */
  #oneOf(ends: readonly (Value | undefined)[]): string {
    const values = [...new Set(ends.filter((end) => end !== undefined))];
    const plain = values.every(
      (value) => typeof value === 'string' && value !== '' && !/[\0-\x04\s]/.test(value),
    );
    if (!plain || values.length < 2 || values.length > mostChoices) return unknown;
    return this.#choose(values as string[]);
  }

  unset(name: string): void {
    const journal = this.#journals.at(-1)?.before;
    if (journal && !journal.has(name)) journal.set(name, this.#values.get(name));
    this.#values.delete(name);
  }

  enter(): void {
    this.#journals.push({ before: new Map(), state: { ...this.state } });
  }

  leave(exits = false): Branch {
    const { before, state } = this.#journals.pop()!;
    const changes = new Map<string, Value | undefined>();
    for (const [name, old] of before) {
      changes.set(name, this.#values.get(name));
      if (old === undefined) this.#values.delete(name);
      else this.#values.set(name, old);
    }
    const branch = { changes, state: this.state, exits };
    this.state = state;
    return branch;
  }

  /** Goes on after branches. `exhaustive`: one of them was surely taken. */
  merge(branches: readonly Branch[], exhaustive: boolean): void {
    const alive = branches.filter((branch) => !branch.exits);
    const first = alive[0];
    if (!first) return;
    const names = new Set(alive.flatMap((branch) => [...branch.changes.keys()]));
    for (const name of names) {
      const before = this.#values.get(name);
      const ends = alive.map((branch) => (branch.changes.has(name) ? branch.changes.get(name) : before));
      if (!exhaustive) ends.push(before);
      const value = ends[0];
      if (value !== undefined && ends.every((end) => same(end, value))) this.set(name, value);
      else this.set(name, this.#oneOf(ends));
    }
    const states = alive.map((branch) => branch.state);
    if (!exhaustive) states.push(this.state);
    this.state = {
      directory: agreed(states.map((state) => state.directory)) ?? null,
      // An option that some way through leaves off is not surely on.
      errexit: states.every((state) => state.errexit),
      pipefail: states.every((state) => state.pipefail),
      xtrace: states.every((state) => state.xtrace),
    };
  }
}

/** A variable that more branches give a value than this has any. */
const mostChoices = 12;

function agreed<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function same(a: Value | undefined, b: Value): boolean {
  if (a === undefined || typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

/** What a file gives as environment may itself hold expressions of its tool. */
function environmentValue(value: string): string {
  return /\$\{\{|\$\[\[|\(\(|<<|\$\(/.test(value) || value.length > longestValue ? unknown : value;
}
