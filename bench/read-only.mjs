// The physical limit of an audit: one process that lists what git tracks and reads every file, whole.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
let length = 0;
for (const path of execFileSync('git', ['-C', folder, 'ls-files', '-z'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
}).split('\0')) {
  if (path === '') continue;
  try {
    length += readFileSync(join(folder, path), 'utf8').length;
  } catch {
    // a submodule or a deleted file
  }
}
process.exitCode = length >= 0 ? 0 : 1;
