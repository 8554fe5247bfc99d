// The limit of a lockfile diff: one process that parses both sides.
import { execFileSync } from 'node:child_process';

const [folder, path, ...revisions] = process.argv.slice(2);
let length = 0;
for (const revision of revisions) {
  const text = execFileSync('git', ['-C', folder, 'show', `${revision}:${path}`], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  length += Object.keys(JSON.parse(text)).length;
}
process.exitCode = length > 0 ? 0 : 1;
