import { parseArgs } from 'node:util';
import { problemsOf } from './check.ts';
import { corpus } from './corpus.ts';
import { inputOf, minimized } from './inputs.ts';

/**
 * npm run fuzz -- [--inputs 10000] [--seed 1] [--only SEED]
 *
 * Mutated and made repositories, each scanned in memory with all sources and rules, and reported in all formats. A
 * seed gives the same input everywhere. What fails is made small and printed with its seed.
 */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const samples = corpus();
const first = Number(values.only ?? values.seed);
const count = values.only === undefined ? Number(values.inputs) : 1;
const started = Date.now();
const known = new Set<string>();
let failed = 0;
console.log(`seeds ${first} to ${first + count - 1}, ${samples.length} samples`);
for (let seed = first; seed < first + count; seed++) {
  const input = inputOf(seed, samples);
  const began = process.cpuUsage();
  const problems = await problemsOf(input.head, input.base);
  const { user } = process.cpuUsage(began);
  if (user > 3_000_000)
    console.log(`seed ${seed} (${input.name}): ${Math.round(user / 1000)} ms of processor time`);
  if (problems.length > 0) {
    failed++;
    const kind = kindOf(problems[0]!);
    if (!known.has(kind)) {
      known.add(kind);
      const small = await minimized(input, async (head, base) =>
        (await problemsOf(head, base)).some((problem) => kindOf(problem) === kind),
      );
      console.log(
        `\nseed ${seed} (${input.name}): ${problems[0]}\n${JSON.stringify({ head: small.head, base: small.base })}\n`,
      );
    }
  }
  if ((seed - first + 1) % 10_000 === 0) {
    const rate = Math.round(((seed - first + 1) / (Date.now() - started)) * 1000);
    console.log(`${seed - first + 1} inputs, ${failed} failed in ${known.size} ways, ${rate} a second`);
  }
}
console.log(`${count} inputs, ${failed} failed in ${known.size} ways`);
process.exitCode = failed === 0 ? 0 : 1;

/** Problems that differ in their numbers and paths only are one. */
function kindOf(problem: string): string {
  return problem
    .split('\n')
    .slice(0, 3)
    .join('\n')
    .replace(/\d+/g, 'N')
    .replace(/of \S+, which/, '')
    .replace(/^[^ ]*: /, '');
}
