import { describe, expect, it } from 'vitest';
import { cost } from './measure.ts';
import { shapes } from './shapes.ts';

/** What is cheap at some 200 kB needs no second look; what is not may take little more than twice at twice the size. */
const cheap = 2000;

describe('the cost of a file grows with its length', () => {
  it.each(shapes)('$name', async (shape) => {
    let ratio = 0;
    for (let attempt = 0; attempt < 3; attempt++) {
      const { time } = await cost(shape, shape.size * 5);
      if (time < cheap) return;
      ratio = (await cost(shape, shape.size * 10)).time / time;
      if (ratio < 3) return;
    }
    expect(ratio).toBeLessThan(3);
  });
});
