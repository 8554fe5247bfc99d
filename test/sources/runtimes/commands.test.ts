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
    ['uv venv --python 3.8', 'python 3.8 at 3.8'],
    ['uv python install 3.8 3.13', 'python 3.8 at 3.8', 'python 3.13 at 3.13'],
    ['uv python pin 3.9', 'python 3.9 at 3.9'],
    ['uv run -p python3.8 app.py -p 8080', 'python 3.8 at python3.8'],
    ['uv tool run --python=3.8 black', 'python 3.8 at --python=3.8'],
    ['uvx -p 3.8 black', 'python 3.8 at 3.8'],
    ['UV_PYTHON=3.8 uv sync', 'python 3.8 at uv'],
    ['poetry env use python3.9', 'python 3.9 at python3.9'],
    ['pdm use 3.8', 'python 3.8 at 3.8'],
    ['pipenv --python 3.7 install', 'python 3.7 at 3.7'],
    ['virtualenv -p python3.6 venv', 'python 3.6 at python3.6'],
    ['conda create -n x -y python=3.8 numpy=1.2', 'python 3.8 at python=3.8'],
    ['micromamba install nodejs=14.17', 'nodejs 14.17 at nodejs=14.17'],
    ['volta install node@18 yarn@1.22.1', 'nodejs 18 at node@18', 'yarn 1.22.1 at yarn@1.22.1'],
    ['brew install node@14 jq', 'nodejs 14 at node@14'],
    ['brew install mongodb/brew/mongodb-community@4.2', 'mongodb 4.2 at mongodb/brew/mongodb-community@4.2'],
    ['choco install nodejs --version 14.17.0 -y', 'nodejs 14.17.0 at 14.17.0'],
    ['choco install python38', 'python 3.8 at python38'],
    ['winget install --id Python.Python.3.8 -e', 'python 3.8 at Python.Python.3.8'],
    ['winget install OpenJS.NodeJS --version 14.17.0', 'nodejs 14.17.0 at 14.17.0'],
    ['dnf module enable -y nodejs:14', 'nodejs 14 at nodejs:14'],
    ['sdk install java 17.0.1-tem', 'eclipse-temurin 17.0.1 at 17.0.1-tem'],
    ['sdk install gradle 6.8', 'gradle 6.8 at 6.8'],
    ['jabba install zulu@1.8.0-282', 'azul-zulu 1.8.0 at zulu@1.8.0-282'],
    ['pnpm env use --global 14', 'nodejs 14 at 14'],
    ['corepack prepare pnpm@6.32.0 --activate', 'pnpm 6.32.0 at pnpm@6.32.0'],
    ['cargo +1.60.0 build', 'rust 1.60.0 at +1.60.0'],
    [
      'add-apt-repository ppa:deadsnakes/ppa; apt-get install -y python3.7-venv',
      'python 3.7 at python3.7-venv',
    ],
    ['eksctl create cluster --name x --version 1.21', 'amazon-eks 1.21 at 1.21'],
    ['heroku create --stack heroku-18', 'ubuntu 18.04 at heroku-18'],
    ['minikube start --kubernetes-version=v1.20.1', 'kubernetes 1.20 at --kubernetes-version=v1.20.1'],
    ['./dotnet-install.sh --channel 5.0', 'dotnet 5.0 at 5.0'],
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
    'apt-get install -y python3.8 php8.1-fpm openjdk-20-jdk',
    'uv run server.py -p 3.8',
    'uv venv --python ">=3.8"',
    'uv venv --python pypy3.8',
    'uv pip install -p "$PY" x',
    'conda create -n x python',
    'conda create -n x "python>=3.6"',
    'brew install node',
    'brew uninstall node@14',
    'choco install nodejs',
    'dnf install nodejs',
    'volta list node@14',
  ])('and not: %s', async (script) => {
    expect(await said(script)).toEqual([]);
  });
});
