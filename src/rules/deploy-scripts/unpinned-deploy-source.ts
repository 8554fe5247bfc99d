import { hidesFlags, known, readWords, shape } from '../../analysis/deploys/arguments.ts';
import { type Flow, flowsOf } from '../../analysis/deploys/call-graph.ts';
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
  judges: 'state',
  docs: {
    summary: 'another repository or chart at a moving ref is deployed',
    what: 'A chart from a repository without `--version`, or a `git clone` of another repository at a branch whose files the same script then deploys. Commits, tags and versions are fine.',
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
      const key = `${deploy.path}\0${deploy.flow.unit.job ?? ''}\0${found.name}`;
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
    message: `The chart \`${chart}\` has no \`--version\`, so every run deploys whatever is newest. Add \`--version\`.`,
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

/** The clone whose folder the deploy reads from or runs in. */
function clonedSource(facts: Facts, { flow, command, classified }: Deploy): Moving | null {
  const place = flowsOf(facts).placeOf(command);
  for (const at of clonesIn(flow)) {
    if (at >= place) break;
    const earlier = flow.commands[at]!;
    const { operands, options } = readWords(earlier.arguments.slice(1), cloneValues);
    const url = operands[0] ? shape(operands[0]) : '';
    const branch = known(options.find(({ name }) => name === '-b' || name === '--branch')?.value);
    if (branch !== null && /^v?\d/.test(branch)) continue;
    if (branch === null && options.some(({ name }) => name === '-b' || name === '--branch')) continue;
    const folder = operands[1]?.value ?? baseName(url).replace(/\.git$/, '');
    if (folder === '' || folder === '.' || folder.includes('\0')) continue;
    const between = flow.commands.slice(at, place);
    if (
      between.some(
        ({ name, arguments: words }) =>
          name === 'git' &&
          words.some(({ value }) => value === 'checkout' || value === 'reset' || value === 'switch'),
      )
    )
      continue;
    const enters = between.some(
      ({ name, arguments: words }) => (name === 'cd' || name === 'pushd') && within(words[0]?.value, folder),
    );
    const reads = [
      ...classified.words.operands,
      ...classified.words.options.flatMap(({ value }) => (value ? [value] : [])),
    ].some(({ value }) => within(value, folder));
    if (!enters && !reads) continue;
    return {
      name: url.replaceAll('\0', '…'),
      message: `This deploys from a clone of \`${url.replaceAll('\0', '…')}\` at ${branch === null ? 'its default branch' : `the branch \`${branch}\``}, so it can change without a commit here. Check out a tag or a commit.`,
      from: earlier,
    };
  }
  return null;
}

/** More clones than this in one flow are not asked whether each deploy uses them. */
const mostClones = 100;
const clones = new WeakMap<Flow, readonly number[]>();

/** The places of a flow's clones. */
function clonesIn(flow: Flow): readonly number[] {
  let found = clones.get(flow);
  if (found === undefined) {
    const isClone = ({ name, arguments: words }: Command) => name === 'git' && words[0]?.value === 'clone';
    found = flow.commands.flatMap((command, at) => (isClone(command) ? [at] : [])).slice(0, mostClones);
    clones.set(flow, found);
  }
  return found;
}

function within(path: string | null | undefined, folder: string): boolean {
  if (path == null) return false;
  const plain = path.replace(/^\.\//, '');
  return plain === folder || plain.startsWith(`${folder}/`);
}
