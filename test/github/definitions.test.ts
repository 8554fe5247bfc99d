import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/index';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const trace = new NoOperationTraceWriter();

const actions = [
  'action.yml',
  ...readdirSync(join(root, 'actions')).map((name) => `actions/${name}/action.yml`),
];
const workflows = readdirSync(join(root, '.github', 'workflows')).map((name) => `.github/workflows/${name}`);
/** The workflows that people are told to copy. */
const examples = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(root, 'actions')).map((name) => `actions/${name}/README.md`),
].flatMap((path) =>
  [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map((match) => match[1]!)
    .filter((text) => /^on:/m.test(text))
    .map((text, place): [string, string] => [`${path}, example ${place + 1}`, text]),
);

/** GitHub's own reader: keys, types, contexts that a place may use. */
async function problemsOf(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, trace);
  // What the form alone does not show: jobs that are needed and not there, schedules that never come.
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe('GitHub reads without complaint', () => {
  it.each(actions)('%s', (name) => {
    const { context } = parseAction({ name, content: read(name) }, trace);
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  it.each(workflows)('%s', async (name) => {
    expect(await problemsOf(name, read(name))).toEqual([]);
  });

  it.each(examples)('%s', async (name, text) => {
    expect(await problemsOf(`.github/workflows/${name.length}.yml`, text)).toEqual([]);
  });

  it('and the reader does complain where it should', async () => {
    const missing = 'on: push\njobs:\n  a:\n    runs-on: x\n    needs: b\n    steps: []\n';
    expect(await problemsOf('.github/workflows/x.yml', missing)).not.toEqual([]);
  });
});

describe('workflows of this repository', () => {
  it.each(workflows)('%s: actions by commit with their version, rights given job by job', (name) => {
    for (const line of read(name)
      .split('\n')
      .filter((one) => /^\s*(- )?uses:/.test(one))) {
      const value = line.replace(/^\s*(- )?uses:\s*/, '');
      expect(value).toMatch(/^(\.\/|\$\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
    }
    const permissions = (parse(read(name)) as { permissions?: Record<string, string> }).permissions;
    expect(Object.values(permissions ?? { missing: 'write' }).filter((level) => level !== 'read')).toEqual(
      [],
    );
  });
});

describe('examples', () => {
  it('there are some', () => expect(examples.length).toBeGreaterThan(2));

  it.each(examples)('%s: sets only inputs that there are', (_, text) => {
    const declared = new Map(
      actions.map((path) => [
        path === 'action.yml' ? 'OWNER/premortem' : `OWNER/premortem/${path.replace('/action.yml', '')}`,
        Object.keys((parse(read(path)) as { inputs: object }).inputs),
      ]),
    );
    const { jobs } = parse(text) as { jobs: Record<string, { steps?: { uses?: string; with?: object }[] }> };
    for (const { uses = '', with: given = {} } of Object.values(jobs).flatMap(({ steps = [] }) => steps)) {
      const known = declared.get(uses.replace(/@.*/, ''));
      if (known) expect(known).toEqual(expect.arrayContaining(Object.keys(given)));
      else expect(uses).not.toContain('OWNER/premortem');
    }
  });
});
