import { published, round, unknown } from './placeholders.ts';

const mostRounds = 100;

/** Loops over lists that are written out. Their body is told once; its words then know what they are in each round. */
export class Rounds {
  readonly #loops: (readonly string[])[] = [];

  /** What the variable of a loop over these values is, as a pattern. */
  add(values: readonly string[]): string {
    if (values.length === 1) return values[0]!;
    const known =
      values.length > 0 && values.length <= mostRounds && !values.some((value) => /[\0-\x04*?[]/.test(value));
    if (!known) return unknown;
    this.#loops.push(values);
    return `${round}${this.#loops.length - 1}${round}`;
  }

  /** What a pattern is in each round, when it holds the variable of one loop and nothing else that is unknown. */
  of(pattern: string): readonly string[] | null {
    if (!pattern.includes(round)) return null;
    const markers = [...pattern.matchAll(/\x04(\d+)\x04/g)];
    const loop = markers[0]?.[1];
    const values = loop === undefined ? undefined : this.#loops[Number(loop)];
    if (values === undefined || markers.some((marker) => marker[1] !== loop)) return null;
    return values.map((value) => published(pattern.replaceAll(`${round}${loop}${round}`, () => value)));
  }
}
