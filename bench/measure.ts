import { spawnSync } from 'node:child_process';

/** Wall time of one run of a command, in milliseconds. Output is thrown away. */
export function timeCommand(program: string, words: readonly string[]): number {
  const start = process.hrtime.bigint();
  spawnSync(program, words, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function timeCall(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Runs two things in turn, A B A B …, after a warm-up, and gives the median of the ratios pair by pair. */
export function ratioOf(
  a: () => number,
  b: () => number,
  runs = 9,
): { readonly a: number; readonly b: number; readonly ratio: number } {
  a();
  b();
  const pairs = Array.from({ length: runs }, () => ({ a: a(), b: b() }));
  return {
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
    ratio: median(pairs.map((pair) => pair.a / pair.b)),
  };
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function row(
  name: string,
  against: string,
  measured: { readonly a: number; readonly b: number; readonly ratio: number },
): void {
  const text = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`.padStart(11);
  console.log(
    `${name.padEnd(34)} ${text(measured.a)}   ${against.padEnd(34)} ${text(measured.b)}   ratio ${measured.ratio.toFixed(2)}`,
  );
}
