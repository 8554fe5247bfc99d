import { describe, expect, it } from 'vitest';
import { problemsOf } from './check.ts';
import { corpus } from './corpus.ts';
import { inputOf } from './inputs.ts';

const samples = corpus();

/** `npm run fuzz` goes on from here with other seeds. */
describe('mutated repositories', () => {
  it.each(
    Array.from({ length: 10 }, (_, at) => at),
  )('throw nothing and leave no text, part %i', async (part) => {
    for (let seed = part * 60; seed < part * 60 + 60; seed++) {
      const { head, base } = inputOf(seed, samples);
      expect(await problemsOf(head, base), `seed ${seed}`).toEqual([]);
    }
  });
});
