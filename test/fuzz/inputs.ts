import { type Files, madeFile, type Sample } from './corpus.ts';
import { mutated } from './mutate.ts';
import { Random } from './random.ts';

export interface Input {
  readonly seed: number;
  readonly name: string;
  readonly head: Files;
  readonly base: Files | null;
  /** The files that were changed or made. */
  readonly changed: readonly string[];
}

/** The input of a seed: a sample with a file or two mutated, or a file made from nothing. */
export function inputOf(seed: number, samples: readonly Sample[]): Input {
  const random = new Random(seed);
  if (random.chance(0.25)) {
    const made = madeFile(random);
    const head = random.chance(0.5) ? made : mutatedFiles(made, Object.keys(made), random);
    return { seed, name: 'made', head, base: random.chance(0.2) ? made : null, changed: Object.keys(made) };
  }
  const sample = random.pick(samples);
  const paths = Object.keys(sample.head);
  const changed = random.chance(0.8) ? [random.pick(paths)] : paths;
  const head = mutatedFiles(sample.head, changed, random);
  const base = sample.base ?? (random.chance(0.2) ? sample.head : null);
  return { seed, name: sample.name, head, base, changed };
}

function mutatedFiles(files: Files, changed: readonly string[], random: Random): Files {
  const result = { ...files };
  for (const path of changed) result[path] = mutated(files[path]!, random);
  return result;
}

/** The smallest text, by leaving lines and then characters out, for which the problem stays. */
export async function minimized(
  input: Input,
  stays: (head: Files, base: Files | null) => Promise<boolean>,
): Promise<Input> {
  let { head, base } = input;
  const attempt = async (next: Files, before: Files | null): Promise<boolean> => {
    if (!(await stays(next, before))) return false;
    head = next;
    base = before;
    return true;
  };
  await attempt(head, null);
  for (const path of Object.keys(head)) {
    const { [path]: _, ...rest } = head;
    if (Object.keys(rest).length > 0) await attempt(rest, base);
  }
  for (const path of Object.keys(head)) {
    for (const separator of ['\n', '']) {
      for (let step = Math.max(1, head[path]!.split(separator).length >> 1); step >= 1; step >>= 1) {
        for (let from = 0; from < head[path]!.split(separator).length; ) {
          const parts = head[path]!.split(separator);
          if (separator === '' && parts.length > 3000) break;
          const kept = [...parts.slice(0, from), ...parts.slice(from + step)].join(separator);
          if (!(await attempt({ ...head, [path]: kept }, base))) from += step;
        }
      }
    }
  }
  return { ...input, head, base };
}
