import { describe, expect, it } from 'vitest';
import { actionsLock } from '../../../src/sources/github/actions-lock.ts';

const commit = 'a1'.repeat(20);

function read(text: string) {
  return actionsLock.read({ path: '.github/workflows/actions.lock', text, executable: false });
}

function entry(fields: string, key = 'actions/checkout@v6.0.2'): string {
  return `version: v0.0.2
workflows:
  .github/workflows/release.yml:
    - ${key}
dependencies:
  ${key}:
${fields.replace(/^/gm, '    ')}
`;
}

const whole = `ref: v6.0.2\ncommit: sha1-${commit}\nowner_id: 1\nrepo_id: 2`;

describe('actions.lock', () => {
  it('says which workflows it governs and what they are held to', () => {
    const text = entry(whole);
    const { facts, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(facts).toMatchObject([
      {
        kind: 'onboarded-workflow',
        workflow: '.github/workflows/release.yml',
        keys: ['actions/checkout@v6.0.2'],
      },
      {
        kind: 'locked-action',
        key: 'actions/checkout@v6.0.2',
        ref: 'v6.0.2',
        commit,
        workflows: ['.github/workflows/release.yml'],
      },
    ]);
    for (const { span, text: written } of facts) expect(text.slice(span.start, span.end)).toBe(written);
  });

  it.each<[name: string, fields: string, key: string]>([
    ['v0.0.1 with tag and suffix', whole.replace('ref:', 'tag:'), `'actions/checkout@v6.0.2:sha1-${commit}'`],
    ['another spelling', whole, 'Actions/Checkout@v6.0.2'],
    ['v0.0.3 with a host name', `${whole}\nhostname: github.com`, 'actions/checkout@v6.0.2'],
  ])('reads %s', (_name, fields, key) => {
    expect(read(entry(fields, key)).facts[1]).toMatchObject({
      key: 'actions/checkout@v6.0.2',
      ref: 'v6.0.2',
      workflows: ['.github/workflows/release.yml'],
    });
  });

  it.each([
    ['an entry without a commit', entry(whole.replace(/commit:.*\n/, ''))],
    ['an entry without an owner', entry(whole.replace('owner_id: 1\n', ''))],
    ['an entry without a ref', entry(whole.replace('ref: v6.0.2\n', ''))],
    ['a short commit', entry(whole.replace(commit, 'abc'))],
    ['a bare commit', entry(whole.replace('sha1-', ''))],
    ['an empty entry', entry('')],
    ['a later major version', entry(whole).replace('v0.0.2', 'v1.0.0')],
    ['no version', 'workflows: {}'],
    ['nothing', ''],
    ['a workflow without list', 'version: v0.0.2\nworkflows:\n  a: 1\n'],
    ['broken YAML', 'version: [\n'],
  ])('leaves the whole lock out for %s and says so', (_name, text) => {
    const { facts, diagnostics } = read(text);
    expect(facts).toEqual([]);
    expect(diagnostics).toHaveLength(1);
  });
});
