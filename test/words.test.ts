import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands, options } from '../src/cli/options.ts';
import { rules } from '../src/rules/index.ts';

const root = join(import.meta.dirname, '..');

/** Words that read like a translation, and what to write instead. */
const unwanted: readonly (readonly [RegExp, string])[] = [
  [/\b(?:is|are|was|were|be|never|never be) told\b|\bnever told\b/i, 'reported'],
  [/\banew\b/i, 'again'],
  [/\block(?:ed|s)? again\b/i, 'regenerate the lockfile'],
  [/\bhold(?:s|ing)? to (?:it|the|its|that|what|a)\b|\bheld (?:to|against)\b/i, 'follows'],
  [/\bfor ever\b/i, 'forever'],
  [/(?<!\bthere )\b(?:is|are) no (?!longer\b|more than\b|such\b)[a-z]+/i, 'is not a …'],
  [/\bleft alone\b/i, 'not reported'],
  [/\borganisation\b(?!s?\.ya?ml|\/|:)/i, 'organization'],
  [/\bcolours?\b|\brecognise|\bbehaviour\b|\blicence\b/i, 'American spelling'],
];

function* offences(where: string, text: string): Generator<string> {
  // What is quoted is somebody's word, or a name.
  const spoken = text.replace(/`[^`]*`/g, '`…`').replace(/\]\([^)]*\)/g, ']');
  for (const [pattern, instead] of unwanted) {
    const found = pattern.exec(spoken);
    if (found)
      yield `${where}: “${found[0]}” → ${instead}: ${spoken.slice(Math.max(0, found.index - 40), found.index + 60)}`;
  }
}

it.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s is in plain English', (id, {
  docs,
}) => {
  const texts = [
    docs.summary,
    docs.what,
    docs.why,
    docs.fix,
    ...Object.values(docs.options ?? {}).map(({ text }) => text),
  ];
  expect(texts.flatMap((text) => [...offences(id, text)])).toEqual([]);
});

it('so are the messages of all fixtures', () => {
  const folder = join(root, 'test/fixtures/rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('expected.txt'),
  );
  const found = files.flatMap((path) =>
    readFileSync(join(folder, path), 'utf8')
      .split('\n')
      .flatMap((line) => [...offences(path, line)]),
  );
  expect(found).toEqual([]);
});

it('so are the pages, the inputs and the help', () => {
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter(
    (path) => path.endsWith('.md'),
  );
  const inputs = [
    'action.yml',
    ...readdirSync(join(root, 'actions')).map((name) => `actions/${name}/action.yml`),
  ];
  const found = [...pages, ...inputs].flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line) => [...offences(path, line)]),
  );
  for (const { name, text } of options) found.push(...offences(`--${name}`, text));
  for (const { name, summary, more = '' } of commands) found.push(...offences(name, `${summary} ${more}`));
  expect(found).toEqual([]);
});
