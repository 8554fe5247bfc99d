import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root } from './build.ts';
import { outdatedDocs } from './docs.ts';

/** `npm run check`: types, lint, that `dist/` is what `src/` builds, and that generated text is current. */
const problems: string[] = [];

step('types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json']);
step('lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings']);

const fresh = join(mkdtempSync(join(tmpdir(), 'premortem-')), 'dist');
build(fresh);
const differing = differences(fresh, join(root, 'dist'));
if (differing.length > 0)
  problems.push(`dist/ is not what src/ builds (npm run build): ${differing.slice(0, 5).join(', ')}`);
rmSync(join(fresh, '..'), { recursive: true, force: true });
for (const path of outdatedDocs()) problems.push(`${path} is not current (npm run docs)`);

for (const problem of problems) console.error(`check: ${problem}`);
console.log(problems.length === 0 ? 'check: all is well' : `check: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function step(name: string, words: readonly string[]): void {
  try {
    execFileSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  } catch {
    problems.push(`${name} failed`);
  }
}

/** Files that are missing, extra or different between two folders. */
function differences(one: string, other: string): string[] {
  const [ours, theirs] = [filesIn(one), filesIn(other)];
  const all = [...new Set([...ours, ...theirs])].sort();
  return all.filter((path) => {
    if (!ours.includes(path) || !theirs.includes(path)) return true;
    return !readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  });
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}
