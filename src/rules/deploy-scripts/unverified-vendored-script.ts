import { knownText } from '../../analysis/deploys/arguments.ts';
import { baseOf } from '../../analysis/deploys/call-graph.ts';
import { deployFlows } from '../../analysis/deploys/signing.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { folderOf, joinPath } from '../../model/workspace.ts';
import { scriptSubject } from './drafts.ts';

export const unverifiedVendoredScript = defineRule({
  id: 'unverified-vendored-script',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary:
      'somebody else’s script, copied into the repository and run by a deploy, whose origin is not recorded',
    what: 'A deploy runs a script from `vendor`, `third_party` or the like, or one whose head says that it was copied from an address, and nothing beside it says from which commit. A record is a file of its own name (`deploy.py.json`, `.sha256`, `.origin`), a README, METADATA, VENDORED or lock file in its folder, or a full commit id in its head. What package managers put there (`vendor/bin`, `vendor/bundle`, Go modules) is not reported.',
    why: 'Nobody can tell whether the copy was altered, or which repair of the original it lacks.',
    fix: 'Add the upstream URL, commit and sha256 in a file next to it.',
    bad: './vendor/aws-rollout.py --group web',
    good: './vendor/aws-rollout.py --group web   # vendor/aws-rollout.py.json: url, commit, sha256',
    language: 'sh',
  },
  *check(facts) {
    const told = new Set<string>();
    for (const flow of deployFlows(facts)) {
      for (const command of flow.commands) {
        const path = scriptRunBy(facts, command);
        if (path === null || told.has(path)) continue;
        const origin = originOf(facts, path);
        if (origin === null) continue;
        told.add(path);
        yield {
          path: command.path,
          span: command.span,
          message: `\`${path}\` is run by the deploy${origin === 'header' ? ' and was copied from elsewhere' : ''}, but its origin is not recorded, so nobody can tell whether it was altered. Add the upstream URL, commit and sha256 in a file next to it.`,
          subject: scriptSubject(path),
        } satisfies Draft;
      }
    }
  },
});

const interpreters = /^(sh|bash|dash|zsh|ksh|source|\.|python[\d.]*|ruby|node|perl|php|pwsh)$/;

/** The tracked file that a command runs, by itself or through an interpreter. */
function scriptRunBy(facts: Facts, command: Command): string | null {
  if (command.remote !== null) return null;
  const word = interpreters.test(command.name ?? '')
    ? command.arguments.find((argument) => !knownText(argument).startsWith('-'))
    : command.program;
  const program = word?.resolved ?? word?.value ?? null;
  if (program === null || !program.includes('/')) return null;
  for (const folder of [command.directory, baseOf(command), '', folderOf(command.path)]) {
    if (folder === null) continue;
    const path = word?.resolved ?? joinPath(folder, program);
    if (path !== null && facts.files.get(path)?.kind === 'file') return path;
  }
  return null;
}

const vendored = /(^|\/)(vendor|vendored|third[-_]?party|external)\//;
/** Put there by composer, bundler, npm or Go, whose lockfiles record it. */
const managed =
  /(^|\/)(vendor\/(bin|bundle|autoload|ruby|cache)|node_modules)\/|(^|\/)(vendor|third_party)\/[\w-]+\.[a-z]{2,}\//;

function originOf(facts: Facts, path: string): 'folder' | 'header' | null {
  if (managed.test(path)) return null;
  const header = copiedFrom(facts.texts.get(path) ?? '');
  if (header === 'pinned' || isRecorded(facts, path)) return null;
  if (vendored.test(path)) return 'folder';
  return header === 'moving' ? 'header' : null;
}

const beside = [
  '.json',
  '.yml',
  '.yaml',
  '.txt',
  '.md',
  '.origin',
  '.upstream',
  '.source',
  '.sha256',
  '.sha512',
];
const records = [
  'README',
  'README.md',
  'README.txt',
  'README.rst',
  'METADATA',
  'VENDOR.md',
  'VENDORED.md',
  'VENDORING.md',
  'UPSTREAM',
  'UPSTREAM.md',
  'ORIGIN',
  'SOURCES',
  'SHA256SUMS',
  'modules.txt',
  'vendor.json',
  'vendor.yml',
  'vendor.yaml',
  'vendir.yml',
  'vendir.lock.yml',
  '.gitrepo',
  '.gittrees',
];

/** A file that may hold the record. What it says is for people to read. */
function isRecorded(facts: Facts, path: string): boolean {
  const stem = path.replace(/\.\w+$/, '');
  if (
    beside.some((ending) =>
      [path, stem].some((one) => one + ending !== path && facts.files.has(one + ending)),
    )
  )
    return true;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const inside = vendored.test(`${folder}/`);
    if (!inside && folder !== folderOf(path)) return facts.files.has('vendir.lock.yml');
    if (inside && records.some((name) => facts.files.has(`${folder}/${name}`))) return true;
    if (folder === '') return false;
  }
}

const copied =
  /^\s*(?:#|\/\/|--)\s*(?:source|origin|upstream|original(?:ly)?|copied|imported|vendored|taken|downloaded)(?: from)?\s*:?\s*(https:\/\/(?:raw\.githubusercontent\.com|github\.com\/[\w.-]+\/[\w.-]+\/(?:blob|raw)|gitlab\.com\/\S+\/-\/(?:blob|raw))\/\S+)/i;

/** What the head of a script says of where it was copied from: a commit, or something that moves. */
function copiedFrom(text: string): 'pinned' | 'moving' | null {
  for (const line of text.slice(0, 4000).split('\n').slice(0, 40)) {
    const url = line.length < 500 ? copied.exec(line)?.[1] : undefined;
    if (url !== undefined) return /\/[0-9a-f]{40}\//.test(url) ? 'pinned' : 'moving';
  }
  return null;
}
