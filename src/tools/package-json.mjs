import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `prepack` and `postpack` of package.json. What is published is the bundle, which needs no package, so whoever
 * installs it must get none: `npm pack` sees a package.json without them, and the real one is put back. JavaScript,
 * because tools that install from a clone pack with whatever Node they have.
 */
const [, , step, folder = join(import.meta.dirname, '..', '..')] = process.argv;
const file = join(folder, 'package.json');
const kept = join(folder, 'package.json.kept');

if (step === 'publish') {
  if (!existsSync(kept)) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(kept, text);
    writeFileSync(file, published(text, process.env.GITHUB_REPOSITORY));
  }
} else if (step === 'restore') {
  if (existsSync(kept)) renameSync(kept, file);
} else {
  console.error('package-json.mjs takes publish or restore');
  process.exitCode = 2;
}

/** `repository` is `owner/name` where the publishing job knows it: npm's provenance holds the two together. */
function published(text, repository) {
  const all = JSON.parse(text);
  for (const key of ['dependencies', 'devDependencies', 'optionalDependencies', 'scripts']) delete all[key];
  if (repository === undefined) return `${JSON.stringify(all, null, 2)}\n`;
  const renamed = JSON.stringify(all, null, 2).replaceAll('OWNER/premortem', repository);
  return `${renamed}\n`;
}
