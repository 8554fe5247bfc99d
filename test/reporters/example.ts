import type { Report } from '../../src/model/report.ts';
import { scanFiles } from '../scan.ts';

const lock = (versions: Readonly<Record<string, string>>, extra = '') =>
  `${JSON.stringify(
    {
      name: 'shop',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'shop', version: '1.0.0', dependencies: { express: '*', lodash: '*', semver: '*' } },
        ...Object.fromEntries(
          Object.entries(versions).map(([name, version]) => [
            `node_modules/${name}`,
            { version, resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz` },
          ]),
        ),
      },
    },
    null,
    2,
  )}\n${extra}`;

const manifest = JSON.stringify({
  name: 'shop',
  version: '1.0.0',
  private: true,
  dependencies: { express: '*', lodash: '*', semver: '*' },
});

/** Text that would do harm in a page, a table, a terminal or a workflow command. */
export const hostile = `a</script><img src=x onerror=alert(1)>"'|@octocat #1 \`%0A::error::\u202e`;
export const hostilePath = `deploy "x" <img src=x onerror=alert(1)>,|@octocat#1 100%\u202e.sh`;

const shared = { 'package.json': manifest };

/** A repository with something of every kind that a report can hold. */
export const exampleHead: Readonly<Record<string, string>> = {
  ...shared,
  'package-lock.json': lock({ express: '5.1.0', lodash: '4.17.21', semver: '7.6.1', accepts: '2.0.0' }),
  Dockerfile: [
    'FROM python:3.6-buster AS build',
    'RUN pip install certbot',
    'FROM node:20',
    'RUN curl -fsSL https://example.com/install.sh | sh',
    '# premortem: ignore[unpinned-install] until=2027-03-31 the base image pins it',
    'RUN pip install flask',
    '',
  ].join('\n'),
  '.github/workflows/build.yml': [
    'on: push',
    'jobs:',
    ...['one', 'two', 'three'].flatMap((job) => [
      `  ${job}:`,
      '    runs-on: ubuntu-24.04',
      '    steps:',
      '      - uses: actions/checkout@v6',
      '      - uses: some-owner/some-action@main',
      '      - run: npm install',
    ]),
    '',
  ].join('\n'),
  'main.tf': [
    'data "aws_prefix_list" "s3" {',
    '  name = "com.amazonaws.eu-central-1.s3"',
    '}',
    'output "one" {',
    '  value = data.aws_prefix_list.s3.cidr_blocks[0]',
    '}',
    'output "two" {',
    '  value = data.aws_prefix_list.s3.cidr_blocks[1]',
    '}',
    '',
  ].join('\n'),
  'broken/package-lock.json': '{ "lockfileVersion": 3, "packages": {',
  [hostilePath]: `#!/bin/sh\npip install '${hostile.replaceAll("'", '')}' certbot\n`,
};

export const exampleBase: Readonly<Record<string, string>> = {
  ...exampleHead,
  'package-lock.json': lock({ express: '4.19.2', lodash: '4.17.20', semver: '7.5.0', 'left-pad': '1.3.0' }),
};

/** The rules that speak here, by name: a new rule changes nothing in these reports. */
const only = [
  'unpinned-action',
  'unlocked-install',
  'undigested-image',
  'unpinned-install',
  'unverified-download',
  'end-of-life-runtime',
  'end-of-life-os',
  'major-upgrade',
  'truncated-list',
];

/** An audit with a baseline that accepts what the Terraform file has. */
export async function exampleReport(): Promise<Report> {
  const request = { head: exampleHead, base: exampleBase, mode: 'audit' as const, only };
  const first = await scanFiles(request);
  const accepted = first.findings.filter(({ path }) => path === 'main.tf');
  return scanFiles({
    ...request,
    baseline: new Map(accepted.map(({ fingerprint, rule }) => [fingerprint, rule])),
  });
}

/** A few findings, for reports that are compared as a whole. */
export function smallReport(): Promise<Report> {
  return scanFiles({
    only,
    head: {
      Dockerfile: [
        `FROM python:3.13@sha256:${'0'.repeat(64)}`,
        'RUN pip install flask && \\',
        '  pip install flask',
        '# premortem: ignore[unpinned-install] tried by hand',
        'RUN pip install black',
        '',
      ].join('\n'),
      '.nvmrc': '18\n',
      'sub/package-lock.json': '{',
    },
  });
}
