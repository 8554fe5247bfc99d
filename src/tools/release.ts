import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `node src/tools/release.ts verify v1.2.3` ends with 1 when the tag is not the version that the files name;
 * `… notes v1.2.3` prints what the changelog says of it.
 */

/** What keeps a tag from being released. */
export function releaseProblems(tag: string, manifest: string, source: string, changelog: string): string[] {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) return [`${tag} is no tag of a version: it should look like v1.2.3.`];
  const problems: string[] = [];
  const named = (JSON.parse(manifest) as { version: string }).version;
  if (named !== version) problems.push(`package.json has the version ${named}, and the tag is ${tag}.`);
  if (!source.includes(`version = '${version}'`))
    problems.push(`src/run/version.ts does not have ${version}.`);
  const section = sectionOf(changelog, version);
  if (section === null) problems.push(`CHANGELOG.md has no section [${version}].`);
  else if (section === '') problems.push(`CHANGELOG.md says nothing about ${version}.`);
  if (!new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(changelog))
    problems.push(`The section of ${version} in CHANGELOG.md has no day: ## [${version}] - YYYY-MM-DD.`);
  return problems;
}

/** The text below a version's heading, up to the next; null where there is no such heading. */
export function sectionOf(changelog: string, version: string): string | null {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## [${version}]`));
  if (start === -1) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## ') || /^\[[^\]]+\]: /.test(line));
  return (end === -1 ? rest : rest.slice(0, end)).join('\n').trim();
}

function main([step, tag = '']: readonly string[]): number {
  const root = join(import.meta.dirname, '..', '..');
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  if (step === 'notes') {
    console.log(sectionOf(read('CHANGELOG.md'), tag.replace(/^v/, '')) ?? '');
    return 0;
  }
  if (step !== 'verify') {
    console.error('release.ts takes verify TAG or notes TAG');
    return 2;
  }
  const texts = ['package.json', 'src/run/version.ts', 'CHANGELOG.md'].map(read) as [string, string, string];
  const problems = releaseProblems(tag, ...texts);
  for (const problem of problems) console.error(`release: ${problem}`);
  return problems.length === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2));
