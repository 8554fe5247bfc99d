// The limit of an action over scripts and workflows: one process that parses every one of them, and does no more.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'unbash';
import { parseAllDocuments } from 'yaml';

const folder = process.argv[2];
let nodes = 0;
for (const path of execFileSync('git', ['-C', folder, 'ls-files', '-z'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
}).split('\0')) {
  if (path.endsWith('.sh')) nodes += parse(readFileSync(join(folder, path), 'utf8')).commands.length;
  else if (/\.ya?ml$/.test(path)) nodes += parseAllDocuments(readFileSync(join(folder, path), 'utf8')).length;
}
process.exitCode = nodes > 0 ? 0 : 1;
