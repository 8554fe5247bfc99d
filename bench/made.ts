import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository of made-up files with one commit, in a folder of its own that the system clears away. */
export function madeRepository(files: Iterable<readonly [path: string, text: string]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'premortem-bench-'));
  git(folder, 'init', '-q', '-b', 'main');
  write(folder, files);
  commit(folder, 'first');
  return folder;
}

export function write(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const full = join(folder, path);
    if (!made.has(dirname(full))) mkdirSync(dirname(full), { recursive: true });
    made.add(dirname(full));
    writeFileSync(full, text);
  }
}

export function commit(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(
    folder,
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.com',
    'commit',
    '-q',
    '--no-gpg-sign',
    '-m',
    message,
  );
}

export function git(folder: string, ...words: string[]): void {
  execFileSync('git', words, { cwd: folder, stdio: 'ignore' });
}

export function* times<T>(count: number, make: (at: number) => T): Iterable<T> {
  for (let at = 0; at < count; at++) yield make(at);
}

export const dockerfile = (at: number) => `# syntax=docker/dockerfile:1
FROM node:${16 + (at % 8)}-bookworm AS build
ARG VERSION=1.${at}.0
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY . .
RUN npm run build

FROM python:3.${7 + (at % 7)}-slim
ENV SERVICE=service-${at} \\
    PORT=8080
RUN apt-get update \\
  && apt-get install -y --no-install-recommends curl ca-certificates \\
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /app/dist /srv/app
COPY requirements.txt /srv/
RUN pip install --no-cache-dir -r /srv/requirements.txt
USER 1000
EXPOSE 8080
HEALTHCHECK CMD curl -f http://localhost:8080/health || exit 1
CMD ["python", "-m", "service_${at}"]
`;

export const script = (at: number) => `#!/usr/bin/env bash
set -euo pipefail

cd "$(dirname "\${BASH_SOURCE[0]}")/.."
readonly environment="\${1:-staging}"
readonly app="service-${at}"

log() {
  printf '%s %s\\n' "$(date -u +%FT%TZ)" "$*" >&2
}

if [[ -z "\${CF_USERNAME:-}" ]]; then
  log "no credentials for \${environment}"
  exit 1
fi

log "building \${app}"
docker build --tag "registry.example.com/\${app}:\${GITHUB_SHA}" .
docker push "registry.example.com/\${app}:\${GITHUB_SHA}"

for space in blue green; do
  cf target -o org-${at} -s "\${space}"
  cf push "\${app}" -f "manifests/\${environment}.yml" --var tag="\${GITHUB_SHA}" || {
    log "rolling back"
    cf rollback "\${app}" -f
  }
done

kubectl apply -f k8s/ --namespace "\${environment}"
kubectl rollout status "deployment/\${app}" --timeout=120s
curl -fsS "https://\${app}.example.com/health" | grep -q ok
`;

export const workflow = (at: number) => `name: deploy ${at}
on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read

jobs:
  test:
    runs-on: ubuntu-24.04
    strategy:
      matrix:
        node: [20, 22, 24]
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: \${{ matrix.node }}
          cache: npm
      - run: npm ci
      - name: Test
        run: |
          npm test -- --reporter=dot
          npm run lint

  deploy:
    needs: test
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-24.04
    environment: production
    steps:
      - uses: actions/checkout@v4
      - name: Deploy
        env:
          TOKEN: \${{ secrets.TOKEN_${at} }}
        run: |
          ./scripts/deploy-${at}.sh production
          kubectl rollout status deployment/service-${at}
`;

export const packageLock = (count: number, minor: (at: number) => number) =>
  `${JSON.stringify(
    {
      name: 'app',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: Object.fromEntries([
        ['', { name: 'app', version: '1.0.0', dependencies: { 'package-0': '^1.0.0' } }],
        ...times(count, (at) => [
          `node_modules/package-${at}`,
          {
            version: `1.${minor(at)}.0`,
            resolved: `https://registry.npmjs.org/package-${at}/-/package-${at}-1.${minor(at)}.0.tgz`,
            integrity: `sha512-${Buffer.from(`${at}.${minor(at)}`.padEnd(64, 'x')).toString('base64')}`,
            license: 'MIT',
            dependencies: at + 1 < count ? { [`package-${at + 1}`]: '^1.0.0' } : {},
            engines: { node: '>=18' },
          },
        ]),
      ]),
    },
    null,
    2,
  )}\n`;
