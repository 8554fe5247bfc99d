import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { usage } from '../cli/help.ts';
import { severityText } from '../cli/rules.ts';
import { schemaText } from '../config/read.ts';
import { configSchema } from '../config/schema.ts';
import { imageFamilies, publisherRegistries, versionedNames } from '../data/image-families.ts';
import { imageIdentifiers } from '../data/image-identifiers.generated.ts';
import { bitnami, circleci, devcontainers, images } from '../data/images.ts';
import { actionNames } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { rules } from '../rules/index.ts';
import { actionTypes } from './action-types.ts';
import { root } from './build.ts';

/** `npm run docs`: writes what is generated from the rules and from the action files, between markers or whole. */
interface Generated {
  readonly path: string;
  readonly text: () => string;
}

const generated: readonly Generated[] = [
  { path: 'docs/rules.md', text: rulesIndex },
  ...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: () => rulePage(rule) })),
  { path: 'docs/images.md', text: imagesPage },
  { path: 'schema/premortem.schema.json', text: () => schemaText(rules) },
  {
    path: 'docs/inputs.md',
    text: () => between('docs/inputs.md', 'inputs', inputsTable('action.yml')),
  },
  {
    path: 'docs/configuration.md',
    text: () => between('docs/configuration.md', 'keys', keysTable()),
  },
  {
    path: 'docs/command-line.md',
    text: () => between('docs/command-line.md', 'help', fenced(usage())),
  },
  {
    path: 'actions/organisation/README.md',
    text: () =>
      between('actions/organisation/README.md', 'inputs', inputsTable('actions/organisation/action.yml')),
  },
  ...actionNames.map((action) => ({
    path: `actions/${action}/README.md`,
    text: () => withInputs(`actions/${action}/README.md`, `actions/${action}/action.yml`, rulesTable(action)),
  })),
  ...['action.yml', ...[...actionNames, 'organisation'].map((name) => `actions/${name}/action.yml`)].map(
    (action) => ({
      path: action.replace('action.yml', 'action-types.yml'),
      text: () => typesOf(action),
    }),
  ),
];

/** Paths whose text on disk is not what would be generated now. */
export function outdatedDocs(): string[] {
  const outdated = generated.filter(({ path, text }) => read(path) !== text()).map(({ path }) => path);
  return [...outdated, ...leftoverRulePages()];
}

/** Pages of rules that are gone. */
function leftoverRulePages(): string[] {
  const folder = join(root, 'docs/rules');
  const known = new Set(generated.map(({ path }) => path));
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => `docs/rules/${name}`)
    .filter((path) => !known.has(path));
}

function read(path: string): string {
  const full = join(root, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}

function between(path: string, name: string, body: string, text = read(path)): string {
  const open = `<!-- ${name}: generated, npm run docs -->`;
  const close = `<!-- ${name}: end -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start === -1 || end === -1) throw new Error(`${path} lacks the markers ${open} and ${close}.`);
  return `${text.slice(0, start + open.length)}\n\n${body}\n\n${text.slice(end)}`;
}

function withInputs(path: string, action: string, table: string): string {
  const withRules = between(path, 'rules', table.replaceAll('](docs/', '](../../docs/'));
  return between(path, 'inputs', inputsTable(action), withRules);
}

function rulesTable(action: string | null): string {
  const rows = rules
    .filter((rule) => action === null || rule.action === action)
    .map(
      (rule) =>
        `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${rule.docs.summary} | ${severityText(rule)} |`,
    );
  return ['| rule | fires on | severity (audit/diff) |', '| --- | --- | --- |', ...rows].join('\n');
}

function typesOf(action: string): string {
  const { inputs = {}, outputs = {} } = parse(read(action)) as { inputs?: object; outputs?: object };
  return actionTypes(Object.keys(inputs), Object.keys(outputs), action.includes('/organisation/'));
}

function inputsTable(action: string): string {
  const { inputs = {}, outputs = {} } = parse(read(action)) as {
    inputs?: Record<string, { description?: string; default?: string }>;
    outputs?: Record<string, { description?: string }>;
  };
  const cell = (text: string | undefined) => (text ?? '').trim().replaceAll('\n', ' ').replaceAll('|', '\\|');
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${cell(description)} | ${value ? `\`${cell(String(value))}\`` : ''} |`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return [
    '| input | what | default |',
    '| --- | --- | --- |',
    ...inputRows,
    '',
    '| output | what |',
    '| --- | --- |',
    ...outputRows,
  ].join('\n');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

/** The keys of the configuration at its top level. */
function keysTable(): string {
  const { properties = {} } = configSchema(rules);
  const rows = Object.entries(properties).map(
    ([name, { description }]) => `| \`${name}\` | ${description ?? ''} |`,
  );
  return ['| key | what |', '| --- | --- |', ...rows].join('\n');
}

/** Which image is judged as which product. */
function imagesPage(): string {
  const names = new Map<string, Set<string>>();
  const add = (product: string, image: string) => {
    const list = names.get(product) ?? new Set<string>();
    names.set(product, list.add(`\`${image}\``));
  };
  for (const table of [images, imageIdentifiers])
    for (const [image, product] of Object.entries(table)) add(product, image);
  for (const [folder, table] of Object.entries({
    bitnami,
    cimg: circleci,
    'mcr.microsoft.com/devcontainers': devcontainers,
  }))
    for (const [image, product] of Object.entries(table)) add(product, `${folder}/${image}`);
  for (const [pattern, product] of [...imageFamilies, ...versionedNames])
    add(product, `/${pattern.source.replaceAll('\\/', '/').replaceAll('|', '&#124;')}/`.replaceAll('`', ''));
  const rows = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([product, list]) => {
      const link = `[${product}](https://endoflife.date/${product})`;
      return `| ${link} | ${[...list].sort().join(' ')} |`;
    });
  return [
    '# Images',
    '',
    'Container images that eol-runtimes knows, by the product of endoflife.date whose cycle their tag names.',
    'Patterns stand between slashes. The same names count on Docker Hub’s mirrors, and for publishers who keep',
    `the same two names on ${[...publisherRegistries].map((one) => `\`${one}\``).join(', ')}.`,
    'Operating systems and second runtimes in a tag (`-bookworm`, `-alpine3.20`, `-php8.3`) are read in every image.',
    'This page is generated from the tables in `src/data` (`npm run docs`).',
    '',
    '| product | images |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function rulesIndex(): string {
  const parts = [
    '# Rules',
    '',
    'Every rule has a page with the reason, a bad and a good example, and its options. Severities are the defaults for an',
    'audit, then for a diff where they differ. This page is generated from the rules (`npm run docs`).',
  ];
  for (const action of actionNames)
    parts.push('', `## ${action}`, '', rulesTable(action).replaceAll('](docs/', ']('));
  return `${parts.join('\n')}\n`;
}

/** Where links in reports lead: `docs/rules/<id>.md`. */
function rulePage(rule: Rule): string {
  const { docs } = rule;
  const example = (title: string, text: string) =>
    `## ${title}\n\n\`\`\`${docs.language}\n${text.trimEnd()}\n\`\`\``;
  const options = Object.entries(docs.options ?? {}).map(([name, { text }]) => `- \`${name}\`: ${text}`);
  const severity =
    rule.severity.audit === rule.severity.diff
      ? `\`${rule.severity.audit}\``
      : `\`${rule.severity.audit}\` in an audit, \`${rule.severity.diff}\` in a diff`;
  const parts = [
    `# ${rule.id}`,
    docs.what.trim(),
    `Check: [${rule.action}](../rules.md#${rule.action}). Default severity: ${severity}.`,
    `## Why\n\n${docs.why.trim()}`,
    `## What to do\n\n${docs.fix.trim()}`,
    example('Bad', docs.bad),
    example('Good', docs.good),
    ...(options.length === 0 ? [] : [`## Options\n\n${options.join('\n')}`]),
    `## Ignore or configure it\n\n${configuring(rule)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function configuring({ id }: Rule): string {
  return [
    'In a file that has comments, on the line, the line above, or at the head of the step, job, instruction or block:',
    '',
    '```yaml',
    `# premortem: ignore[${id}] until=2027-03-31 the reason`,
    '```',
    '',
    'In `.github/premortem.yml`, for the whole repository or for some paths:',
    '',
    '```yaml',
    'rules:',
    `  ${id}:`,
    '    severity: notice # error, warning, notice or off',
    '    paths-ignore: [examples/]',
    '```',
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  for (const { path, text } of generated) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text());
  }
  for (const path of leftoverRulePages()) rmSync(join(root, path));
}
