import { describe, expect, it } from 'vitest';
import { ownershipOfAddress, ownRepository, repositoryInAddress } from '../../../src/model/own-repository.ts';
import { scanFiles } from '../../scan.ts';

const repository = ownRepository('https://github.com/acme/widget.git');

const files = {
  '.github/workflows/ci.yml': `on: push
jobs:
  bench:
    uses: acme/widget/.github/workflows/bench.yml@main
  other:
    uses: acme/shared/.github/workflows/x.yml@main
  theirs:
    uses: acmes/widget/.github/workflows/x.yml@main
`,
  'x.sh': `curl -fsSL https://raw.githubusercontent.com/acme/widget/main/scripts/gen.sh | bash
curl -fsSL https://github.com/acme/tool/releases/latest/download/install.sh | bash
curl -fsSL https://raw.githubusercontent.com/acmes/widget/main/x.sh | bash
pip install git+https://github.com/acme/lib.git
git clone https://github.com/acme/lib && make -C lib
go install github.com/acme/log/cmd/log@latest
go install github.com/acmes/log/cmd/log@latest
`,
  'compose.yaml': `services:
  a:
    image: ghcr.io/acme/widget:latest
  b:
    image: ghcr.io/acmes/widget:latest
`,
};

async function severities(options: Record<string, unknown> = {}, own = repository) {
  const setting = { severity: null, options, paths: [], pathsIgnore: [] };
  const rules = [
    'unpinned-action',
    'unverified-download',
    'floating-image',
    'unpinned-install',
    'unpinned-module',
  ];
  const report = await scanFiles({
    head: files,
    only: rules,
    repository: own,
    settings: { rules: new Map(rules.map((rule) => [rule, setting])) },
  });
  return report.findings.map(
    ({ rule, severity, message }) => `${severity} ${rule} ${/acmes/.test(message) ? 'theirs' : 'ours'}`,
  );
}

describe('what a repository takes from itself and from its owner', () => {
  it('is a notice', async () => {
    const found = await severities();
    expect(found.filter((line) => line.endsWith('ours')).every((line) => line.startsWith('notice'))).toBe(
      true,
    );
    expect(found.filter((line) => line.endsWith('theirs')).some((line) => line.startsWith('notice'))).toBe(
      false,
    );
    expect(found).toHaveLength(12);
  });

  it('is raised for the owner, and not for the repository itself, by an option', async () => {
    const found = await severities({ 'own-owner': 'warning' });
    expect(found.filter((line) => line.endsWith('ours') && line.startsWith('notice'))).toHaveLength(3);
  });

  it('is everybody’s where nobody says which repository it is', async () => {
    expect((await severities({}, null)).some((line) => line.startsWith('notice'))).toBe(false);
  });

  it('is advised as a path', async () => {
    const report = await scanFiles({ head: files, only: ['unpinned-action'], repository });
    expect(report.findings[0]!.message).toContain('`./.github/workflows/bench.yml`');
    expect(report.findings[0]!.message).not.toContain('SHA');
  });
});

describe('repositoryInAddress', () => {
  it.each([
    ['https://github.com/acme/widget', 'github.com acme widget'],
    ['git@github.com:acme/widget.git', 'github.com acme widget'],
    ['ssh://git@github.com/acme/widget.git', 'github.com acme widget'],
    ['git::https://github.com/acme/widget.git?ref=main', 'github.com acme widget'],
    ['github.com/acme/widget', 'github.com acme widget'],
    ['https://raw.githubusercontent.com/acme/widget/main/x.sh', 'github.com acme widget'],
    ['https://github.com/acme/widget/releases/latest/download/x', 'github.com acme widget'],
    ['https://codeload.github.com/acme/widget/tar.gz/main', 'github.com acme widget'],
    ['https://api.github.com/repos/acme/widget/tarball/main', 'github.com acme widget'],
    ['https://gitlab.com/group/sub/widget/-/raw/main/x.sh', 'gitlab.com group/sub widget'],
    ['https://gitlab.example.com/group/sub/widget.git', 'gitlab.example.com group/sub widget'],
    ['https://user:secret@github.com/acme/widget.git', 'github.com acme widget'],
  ])('%s', (address, expected) => {
    const found = repositoryInAddress(address)!;
    expect(`${found.host} ${found.owner} ${found.name}`).toBe(expected);
  });

  it('tells others apart', () => {
    expect(ownershipOfAddress(repository, 'https://github.com/ACME/Widget')).toBe('repository');
    expect(ownershipOfAddress(repository, 'https://github.com/acme/widget-2')).toBe('owner');
    expect(ownershipOfAddress(repository, 'https://github.com/acme-labs/widget')).toBeNull();
    expect(ownershipOfAddress(repository, 'https://gitlab.com/acme/widget')).toBeNull();
    expect(ownershipOfAddress(repository, 'https://github.com/\0/widget')).toBeNull();
    expect(ownRepository('not a repository')).toBeNull();
  });
});
