import { existsSync, lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/error.ts';
import { configPaths } from '../run/settings.ts';
import { repositoryUrl, version } from '../run/version.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

const configuration = `# premortem's configuration. Everything has a default: delete what you do not need.
# \`premortem config\` prints what is in effect, \`premortem rules\` lists the rules.

# Severity from which a run fails: error, warning, notice or none.
fail-on: error

# Paths that are not checked, in the form of .gitignore.
# paths-ignore:
#   - examples/

# Names that you trust, exact or glob: their findings are notices.
# allow:
#   - my-org/*
#   - docker.io/library/python

# Single rules: a severity, off, or severity, paths and options.
# rules:
#   undigested-image: off
#   unpinned-install:
#     severity: error
#     paths-ignore: [docs/]
`;

/** Where the action lives, where this copy knows it; else words that a reader replaces. */
function usesOf(): { uses: string; isKnown: boolean } {
  const name = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(repositoryUrl ?? '')?.[1];
  return name === undefined
    ? { uses: '<owner>/premortem@<full commit SHA>', isKnown: false }
    : { uses: `${name}@v${version}`, isKnown: true };
}

const workflow = (uses: string) => `name: premortem

# What a pull request introduces, and everything once a week.
on:
  pull_request:
  schedule:
    - cron: '23 5 * * 1'
  workflow_dispatch:

permissions:
  contents: read

jobs:
  premortem:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ${uses}
`;

/** Writes a commented configuration and a workflow where there are none. Asks nothing, overwrites nothing. */
export function initialize(parsed: Arguments, terminal: Terminal): number {
  const root = resolve(parsed.path ?? '.');
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new UsageError(`There is no folder ${parsed.path ?? '.'}.`);
  const { uses, isKnown } = usesOf();
  const config = configPaths.find((path) => isThere(join(root, path))) ?? configPaths[0]!;
  const files: readonly [string, string][] = [
    [config, configuration],
    ['.github/workflows/premortem.yml', workflow(uses)],
  ];
  let written = 0;
  for (const [path, text] of files) {
    const full = join(root, path);
    if (isThere(full)) {
      terminal.out(`kept ${path}: it is there already\n`);
      continue;
    }
    const link = linkOn(root, path);
    if (link !== null) throw new UsageError(`${link} is a link, so ${path} was not written.`);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: 'wx' });
    written++;
    terminal.out(`wrote ${path}\n`);
    if (!isKnown && path.includes('workflows/'))
      terminal.out(`  Replace \`${uses}\` in it with your copy of premortem.\n`);
  }
  if (written > 0) terminal.out('Next: `premortem audit`, then commit these files.\n');
  return 0;
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The first folder on the way that is a link; writing through it could leave the repository. */
function linkOn(root: string, path: string): string | null {
  const parts = path.split('/').slice(0, -1);
  for (let count = 1; count <= parts.length; count++) {
    const folder = parts.slice(0, count).join('/');
    if (isThere(join(root, folder)) && lstatSync(join(root, folder)).isSymbolicLink()) return folder;
  }
  return null;
}
