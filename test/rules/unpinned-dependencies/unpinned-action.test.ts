import { describe, expect, it } from 'vitest';
import { scanFiles } from '../../scan.ts';

const path = '.github/workflows/ci.yml';
const commit = 'a1'.repeat(20);

function workflow(...uses: string[]): string {
  return `jobs:\n  a:\n    steps:\n${uses.map((use) => `      - uses: ${use}\n`).join('')}`;
}

async function findings(text: string, allow: string[] = []) {
  const report = await scanFiles({ head: { [path]: text }, only: ['unpinned-action'], settings: { allow } });
  return report.findings;
}

describe('allow', () => {
  it.each<[allow: string[], severities: string[]]>([
    [[], ['warning', 'warning', 'warning']],
    [['my-org'], ['notice', 'notice', 'warning']],
    [['my-org/*'], ['notice', 'notice', 'warning']],
    [['MY-ORG/one'], ['notice', 'warning', 'warning']],
    [['my-org/one@v1'], ['notice', 'warning', 'warning']],
    [['my-org/one@v2'], ['warning', 'warning', 'warning']],
    [['my-org/two/sub'], ['warning', 'notice', 'warning']],
    [['my-*'], ['notice', 'notice', 'notice']],
    [['my'], ['warning', 'warning', 'warning']],
  ])('%j', async (allow, severities) => {
    const text = workflow('my-org/one@v1', 'my-org/two/sub@v1', 'my-organisation/one@v1');
    expect((await findings(text, allow)).map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('subject', () => {
  it('has the purl of the repository at its ref', async () => {
    const [finding] = await findings(workflow('My-Org/One/sub@v1'));
    expect(finding!.subject).toEqual({
      kind: 'action',
      ecosystem: 'github',
      name: 'My-Org/One',
      version: 'v1',
      purl: 'pkg:github/my-org/one@v1',
    });
  });

  it('of another host has none', async () => {
    const [finding] = await findings(workflow('https://code.forgejo.org/actions/checkout@v4'));
    expect([finding!.severity, finding!.subject.purl]).toEqual(['warning', null]);
    expect(finding!.message).toContain(
      'Pin it: `https://code.forgejo.org/actions/checkout@<full commit SHA> # v4`',
    );
  });
});

describe('fix', () => {
  it('writes the commit that the same tag has elsewhere', async () => {
    const text = workflow(`o/r@${commit} # v1.2.0`, 'o/r@v1.2.0', 'o/r@v1');
    const [same, major] = await findings(text);
    const [edit] = same!.fix!.edits;
    const fixed = text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end);
    expect(fixed).toBe(workflow(`o/r@${commit} # v1.2.0`, `o/r@${commit} # v1.2.0`, 'o/r@v1'));
    expect(major!.fix).toBeNull();
  });

  it.each([
    [workflow(`o/r@${commit} # v1`, `o/r@${'b'.repeat(40)} # v1`, 'o/r@v1')],
    [workflow(`o/r@${commit} # v1`, 'o/r@v1 # why')],
    [workflow(`o/r@${commit} # v1`, '"o/r@v1"')],
    [workflow('o/r@v1')],
  ])('is not guessed: %j', async (text) => {
    expect((await findings(text)).map(({ fix }) => fix)).toEqual([null]);
  });
});
