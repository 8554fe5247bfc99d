import { describe, expect, it } from 'vitest';
import { scanFiles } from '../../scan.ts';

async function said(script: string): Promise<string[]> {
  const text = `#!/bin/bash\n${script}\n`;
  const report = await scanFiles({ head: { 'setup.sh': text } });
  return report.facts
    .all('runtime')
    .map(({ product, version, span }) => `${product} ${version} at ${text.slice(span.start, span.end)}`);
}

describe('runtimes that commands name', () => {
  it.each([
    ['nvm install 12', 'nodejs 12 at 12'],
    ['nvm use v14.17.0 && npm test', 'nodejs 14.17.0 at v14.17.0'],
    ['V=16; nvm install "$V"', 'nodejs 16 at "$V"'],
    ['n 10', 'nodejs 10 at 10'],
    ['pyenv install -s 3.6.9', 'python 3.6.9 at 3.6.9'],
    ['rbenv global 2.5.1', 'ruby 2.5.1 at 2.5.1'],
    ['rustup toolchain install 1.60.0 --profile minimal', 'rust 1.60.0 at 1.60.0'],
    ['asdf install nodejs 12.22.1', 'nodejs 12.22.1 at 12.22.1'],
    ['mise use -g python@3.8 node@18', 'python 3.8 at python@3.8', 'nodejs 18 at node@18'],
    ['aws lambda create-function --function-name x --runtime python3.7', 'aws-lambda python3.7 at python3.7'],
    ['gcloud functions deploy x --runtime=nodejs10', 'nodejs 10 at --runtime=nodejs10'],
  ])('%s', async (script, ...claims) => {
    expect(await said(script)).toEqual(claims);
  });

  it('that a download sets up', async () => {
    const [claim] = await said('curl -sL https://deb.nodesource.com/setup_12.x | bash -');
    expect(claim).toContain('nodejs 12');
  });

  it.each([
    'nvm install --lts',
    'nvm install "$NODE"',
    'nvm ls 12',
    'n lts',
    'rustup default stable',
    'asdf install',
    'asdf plugin add nodejs 1',
    'mise install',
    'aws s3 ls --runtime python3.7',
    'gcloud functions deploy x --runtime "$RUNTIME"',
    'curl -sL https://deb.nodesource.com/setup_lts.x | bash -',
    'echo nvm install 12',
  ])('and not: %s', async (script) => {
    expect(await said(script)).toEqual([]);
  });
});
