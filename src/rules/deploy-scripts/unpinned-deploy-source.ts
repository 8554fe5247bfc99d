import { hidesFlags, known, knownText, readWords } from '../../analysis/deploys/arguments.ts';
import { callGraphOf, type ExecutionUnit } from '../../analysis/deploys/call-graph.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { baseName } from '../../model/workspace.ts';
import { callersOf, scriptSubject } from './drafts.ts';

export const unpinnedDeploySource = defineRule({
  id: 'unpinned-deploy-source',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'another repository or chart at a moving ref is deployed',
    what: 'A chart from a repository without `--version`, or a `git clone` or archive of another repository at a branch, whose files or scripts the same script then deploys. Commits, tags and versions are fine.',
    why: 'What is deployed can change without a change here, and the same script deploys something else next week.',
    fix: 'Name a version, a tag or a commit.',
    bad: 'helm upgrade --install ingress ingress-nginx/ingress-nginx',
    good: 'helm upgrade --install ingress ingress-nginx/ingress-nginx --version 4.11.3',
    language: 'sh',
  },
  *check(facts) {
    const told = new Set<string>();
    for (const deploy of deploysIn(facts)) {
      const found = unversionedChart(deploy) ?? clonedSource(facts, deploy);
      if (found === null) continue;
      const key = `${deploy.path}\0${found.name}`;
      if (told.has(key)) continue;
      told.add(key);
      yield {
        path: deploy.path,
        span: deploy.span,
        message: found.message,
        subject: { ...scriptSubject(deploy.path), name: found.name },
        related: [
          ...(found.from ? [{ path: found.from.path, span: found.from.span, message: 'cloned here' }] : []),
          ...callersOf(deploy),
        ],
      } satisfies Draft;
    }
    for (const draft of fetchedScripts(facts)) {
      const key = `${draft.path}\0${draft.subject?.name}`;
      if (told.has(key)) continue;
      told.add(key);
      yield draft;
    }
  },
});

interface Moving {
  readonly name: string;
  readonly message: string;
  readonly from: Command | null;
}

function unversionedChart({ classified, command }: Deploy): Moving | null {
  if (classified.tool.family !== 'Helm') return null;
  const { operands, options } = classified.words;
  const chart = operands[1]?.value ?? null;
  const repository = options.some(({ name }) => name === '--repo');
  if (chart === null || hidesFlags(command) || options.some(({ name }) => name === '--version')) return null;
  if (!repository && !/^(oci:\/\/\S+|[\w-]+\/[\w.-]+)$/.test(chart)) return null;
  if (/^[./]|\.tgz$/.test(chart) || chart.split('/').length > 2) return null;
  // `charts/web` is a folder as often as a repository's chart; only what the folder rules out is sure.
  if (/^(charts?|helm|deploy(ment)?s?|k8s|infra|ops|kubernetes|manifests|build|dist|src|app)\//.test(chart))
    return null;
  return {
    name: chart,
    message: `The chart \`${chart}\` has no \`--version\`, so every run deploys whatever is newest. Add \`--version <version>\``,
    from: null,
  };
}

const cloneValues = new Set([
  '-b',
  '--branch',
  '--depth',
  '-o',
  '--origin',
  '-c',
  '--config',
  '--reference',
  '--filter',
]);

/** A folder that was fetched at a moving name. */
interface Fetched {
  readonly from: Command;
  readonly place: number;
  readonly url: string;
  readonly ref: string | null;
  /** `clone` or `archive`, for people. */
  readonly how: 'clone' | 'archive';
  readonly folders: readonly string[];
}

/** Clones and archives of branches in a flow, in the order they are fetched. */
function fetchedIn(flow: ExecutionUnit): readonly Fetched[] {
  let found = fetches.get(flow);
  if (found === undefined) {
    found = flow.commands.flatMap(
      (command, place) => cloneOf(command, place) ?? archiveOf(flow, command, place) ?? [],
    );
    found = found.slice(0, mostFetches);
    fetches.set(flow, found);
  }
  return found;
}

/** Of more clones and archives in one flow nobody is asked whether a deploy uses them. */
const mostFetches = 100;
const fetches = new WeakMap<ExecutionUnit, readonly Fetched[]>();

function cloneOf(command: Command, place: number): Fetched | null {
  if (command.name !== 'git' || command.arguments[0]?.value !== 'clone') return null;
  const { operands, options } = readWords(command.arguments.slice(1), cloneValues);
  const url = operands[0] ? knownText(operands[0]) : '';
  const named = options.find(({ name }) => name === '-b' || name === '--branch');
  const branch = known(named?.value);
  if (named !== undefined && (branch === null || isVersion(branch))) return null;
  const folder = operands[1]?.value ?? baseName(url).replace(/\.git$/, '');
  if (folder === '' || folder === '.' || folder.includes('\0')) return null;
  return { from: command, place, url, ref: branch, how: 'clone', folders: [folder] };
}

const archive =
  /^https?:\/\/(?:(?:www\.)?github\.com\/[\w.-]+\/([\w.-]+)\/(?:archive|zipball|tarball)\/|codeload\.github\.com\/[\w.-]+\/([\w.-]+)\/(?:zip|tar\.gz)\/|(?:www\.)?bitbucket\.org\/[\w.-]+\/([\w.-]+)\/get\/|gitlab\.com\/[\w./-]+?\/([\w.-]+)\/-\/archive\/)(?:refs\/heads\/)?([^?#\s]+)$/;

function archiveOf(flow: ExecutionUnit, command: Command, place: number): Fetched | null {
  if (command.name !== 'curl' && command.name !== 'wget') return null;
  for (const word of command.arguments) {
    const match = archive.exec(knownText(word));
    if (match === null) continue;
    const repository = match[1] ?? match[2] ?? match[3] ?? match[4]!;
    const ref = match[5]!.replace(/\.(zip|tar\.gz|tgz|tar\.bz2)$/, '').replace(/\/.*$/, '');
    if (ref.includes('\0') || isVersion(ref) || /refs\/tags\//.test(match[0])) return null;
    const inside = `${repository}-${ref.replaceAll('/', '-')}`;
    // Unpacked here, or where the unpacking says.
    const into = flow.commands.slice(place + 1, place + 8).flatMap(({ name, arguments: words }) => {
      if (name !== 'unzip' && name !== 'tar' && name !== 'bsdtar') return [];
      const at = words.findIndex(({ value }) => value === '-d' || value === '-C' || value === '--directory');
      const folder = at === -1 ? null : (words[at + 1]?.value ?? null);
      return folder === null ? [] : [folder];
    });
    return { from: command, place, url: knownText(word), ref, how: 'archive', folders: [inside, ...into] };
  }
  return null;
}

/** A commit, or a tag of a version. */
function isVersion(ref: string): boolean {
  return /^[0-9a-f]{7,40}$/i.test(ref) || /(^|[-_/])v?\d+(\.\d+)+/.test(ref) || /^v?\d/.test(ref);
}

/** The clone or archive whose folder the deploy reads from or runs in. */
function clonedSource(facts: Facts, { flow, command, classified }: Deploy): Moving | null {
  const place = callGraphOf(facts).placeOf(command);
  for (const fetched of fetchedIn(flow)) {
    if (fetched.place >= place) break;
    const between = flow.commands.slice(fetched.place, place);
    if (!staysMoving(between)) continue;
    const enters = between.some(
      ({ name, arguments: words }) =>
        (name === 'cd' || name === 'pushd') && isInside(words[0]?.value, fetched.folders),
    );
    const reads = [
      ...classified.words.operands,
      ...classified.words.options.flatMap(({ value }) => (value ? [value] : [])),
    ].some(({ value }) => isInside(value, fetched.folders));
    if (enters || reads) return moving(fetched);
  }
  return null;
}

/** Scripts of what was fetched that are run to deploy, as far as their names or arguments say so. */
function* fetchedScripts(facts: Facts): Generator<Draft> {
  for (const flow of callGraphOf(facts).all) {
    if (flow.unit.test) continue;
    for (const fetched of fetchedIn(flow)) {
      const run = flow.commands
        .slice(fetched.place + 1, fetched.place + 60)
        .find((command) => runsFrom(flow, fetched, command) && saysDeploy(command));
      if (run === undefined) continue;
      const { name, message } = moving(fetched);
      yield {
        path: run.path,
        span: run.span,
        message,
        subject: { ...scriptSubject(run.path), name },
        related: [{ path: fetched.from.path, span: fetched.from.span, message: 'fetched here' }],
      };
    }
  }
}

function runsFrom(flow: ExecutionUnit, fetched: Fetched, command: Command): boolean {
  const file = /^(sh|bash|dash|zsh|python[\d.]*|ruby|node|perl|source|\.)$/.test(command.name ?? '')
    ? command.arguments.find(({ pattern }) => !pattern.startsWith('-'))
    : command.program;
  if (file === undefined || !file.pattern.includes('/')) return false;
  const between = flow.commands.slice(fetched.place + 1, flow.commands.indexOf(command));
  if (!staysMoving(between)) return false;
  if (isInside(file.pattern, fetched.folders)) return true;
  return (
    /^\.?\.?\/|^(bin|script|scripts)\//.test(file.pattern) &&
    between.some(
      ({ name, arguments: words }) =>
        (name === 'cd' || name === 'pushd') && isInside(words[0]?.value, fetched.folders),
    )
  );
}

function saysDeploy({ program, arguments: words }: Command): boolean {
  return [program, ...words].some(({ pattern }) =>
    /(^|[^a-z])(deploy|redeploy|rollout|provision|promote|prod|production|staging)([^a-z]|$)/i.test(pattern),
  );
}

function moving({ url, ref, how, from }: Fetched): Moving {
  const name = url.replaceAll('\0', '…');
  const at = ref === null ? 'its default branch' : `the branch \`${ref}\``;
  return {
    name,
    message: `This deploys from ${how === 'clone' ? 'a clone' : 'an archive'} of \`${name}\` at ${at}, so it can change without a commit here. ${how === 'clone' ? 'Check out' : 'Fetch'} a tag or a commit.`,
    from,
  };
}

/** A branch that is checked out moves as the default branch does; a commit, a tag or the unknown may not. */
function staysMoving(between: readonly Command[]): boolean {
  return between
    .filter(
      ({ name, arguments: words }) =>
        name === 'git' && words.some(({ value }) => /^(checkout|reset|switch)$/.test(value ?? '')),
    )
    .every(goesToBranch);
}

/** `git checkout main`; `-b` makes a branch of what is there. */
function goesToBranch({ arguments: words }: Command): boolean {
  const [, ...rest] = words.filter(({ value }) => value === null || !value.startsWith('-'));
  const [ref] = rest;
  if (ref === undefined || ref.value === null) return false;
  const name = ref.value.replace(/^origin\//, '');
  return !isVersion(name) && name !== '--' && !/^(tags|refs\/tags)\//.test(name) && name !== 'FETCH_HEAD';
}

/** `ops/k8s`, `$HOME/ops/k8s`, `tool/tool-main/bin/deploy`: in one of the folders, wherever that is. */
function isInside(path: string | null | undefined, folders: readonly string[]): boolean {
  if (path == null) return false;
  const plain = path.replace(/^\.\//, '').replaceAll('\0', '');
  return folders.some((folder) => {
    const name = folder.replace(/^\.\//, '').replace(/\/$/, '');
    return (
      plain === name ||
      plain.startsWith(`${name}/`) ||
      plain.includes(`/${name}/`) ||
      plain.endsWith(`/${name}`)
    );
  });
}
