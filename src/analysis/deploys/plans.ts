import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { knownText } from './arguments.ts';
import { callGraphOf, type ExecutionUnit } from './call-graph.ts';
import { type Classified, calledProgram } from './classify.ts';
import type { Deploy } from './deploys.ts';
import { jobOf } from './pipelines.ts';

/** Tools that show what they would change before they do, and the commands that only show it. */
const planners: readonly {
  readonly tools: ReadonlySet<string>;
  /** The words by which nobody is asked. */
  readonly unasked: RegExp;
  readonly shows: RegExp;
}[] = [
  {
    tools: new Set(['terraform', 'tofu', 'terragrunt']),
    unasked: /^--?(auto-approve|terragrunt-auto-approve)(=true)?$/,
    shows: /^(plan|plan-all|show)$/,
  },
  {
    tools: new Set(['pulumi']),
    unasked: /^(-y|--yes|--skip-preview|-yf|-fy)(=true)?$/,
    shows: /^(preview|pre)$/,
  },
  { tools: new Set(['cdktf']), unasked: /^--auto-approve(=true)?$/, shows: /^(diff|plan)$/ },
  { tools: new Set(['cdk']), unasked: /^--require-approval=never$/, shows: /^diff$/ },
];

function plannerOf(tool: string) {
  return planners.find(({ tools }) => tools.has(tool)) ?? null;
}

/** The deploy asks nobody and is given no plan that was saved before: what it will change, nobody has seen. */
export function isUnasked(deploy: Deploy): boolean {
  const { command, classified } = deploy;
  if (classified.class !== 'deploy') return false;
  if (/^dflook\/(terraform|tofu)-apply$/.test(classified.title))
    return classified.words.options.some(({ word }) => word.value === '--auto_approve=true');
  const planner = plannerOf(deploy.tool);
  if (planner === null) return false;
  if (takesPlan(deploy.tool, classified)) return false;
  const words = calledProgram(command)?.words ?? command.arguments;
  return (
    words.some((word, at) => {
      const text = knownText(word);
      return planner.unasked.test(text) || planner.unasked.test(`${text}=${words[at + 1]?.value ?? ''}`);
    }) || saysYes(command)
  );
}

/** What it says goes nowhere: a module without resources is applied for its outputs. */
export function isDiscarded({ outputs }: Command): boolean {
  return outputs.some(({ path, stream }) => path.value === '/dev/null' && stream !== 'stderr');
}

/** The script shows something and waits for an answer. */
export function asksAtTerminal({ flow }: Deploy): boolean {
  const scripts = new Set(flow.commands.map(({ script }) => script));
  return [...scripts].some(({ excerpt }) =>
    /(^|[\s;&|])read\s+-|\bRead-Host\b|\bconfirm\w*\b|\[?[yY](es)?\/[nN]o?\]?|\b(input|prompt)\s*\(/.test(
      excerpt.text,
    ),
  );
}

/** Tools that keep a lock of their own: a second run waits, or fails. */
export function locksItself({ tool, classified }: Deploy): boolean {
  return (
    /^(terraform|tofu|terragrunt|terraform task|dflook\/(terraform|tofu)-apply|pulumi|cdktf|cdk|sam|serverless|sls|eb|helm|aws-actions\/aws-cloudformation-github-deploy)$/.test(
      tool,
    ) || /^(aws cloudformation|gcloud deployment-manager)\b/.test(classified.title)
  );
}

/** `terraform apply tfplan`. An operand of the others names a stack. */
function takesPlan(tool: string, { words }: Classified): boolean {
  if (tool === 'pulumi') return words.options.some(({ name }) => name === '--plan');
  if (tool === 'cdk' || tool === 'cdktf') return false;
  return (
    words.operands.length > 0 || words.options.some(({ name }) => /^-?-(destroy|refresh-only)$/.test(name))
  );
}

/** `yes | terraform apply`, `echo yes | terraform apply`. */
function saysYes({ input, script, ...command }: Command): boolean {
  if (input?.type === 'text') return /^\s*yes\s*$/.test(input.text);
  if (input?.type !== 'pipe') return false;
  return new RegExp(`\\b(yes|echo\\s+["']?yes["']?)\\s*\\|\\s*(\\S+\\s+){0,4}${command.name ?? 'x'}\\b`).test(
    script.excerpt.text,
  );
}

const shown = new WeakMap<Facts, ReadonlySet<string>>();

/** The tools whose plans a pull request shows: what is merged then has been looked at. */
export function toolsShownInReview(facts: Facts): ReadonlySet<string> {
  let found = shown.get(facts);
  if (found === undefined) {
    found = collect(facts);
    shown.set(facts, found);
  }
  return found;
}

function collect(facts: Facts): ReadonlySet<string> {
  const flows = callGraphOf(facts);
  const tools = new Set<string>();
  // They plan each pull request, and apply what was planned.
  for (const path of facts.files.paths())
    if (/(^|\/)(atlantis\.ya?ml|digger\.ya?ml|\.spacelift\/config\.ya?ml|\.terramate\.ya?ml)$/.test(path))
      for (const tool of ['terraform', 'tofu', 'terragrunt']) tools.add(tool);
  for (const flow of flows.all) {
    for (const command of flow.commands) {
      const tool = showsPlan(command);
      if (tool === null || tools.has(tool) || !isReached(facts, flow)) continue;
      for (const each of plannerOf(tool)!.tools) tools.add(each);
    }
  }
  return tools;
}

function showsPlan(command: Command): string | null {
  if (command.name === 'uses') {
    const action = command.arguments[0]?.value ?? '';
    return /(terraform|tofu)-plan/.test(action) ? 'terraform' : null;
  }
  const called = calledProgram(command);
  const planner = called === null ? null : plannerOf(called.name);
  return planner !== null &&
    called!.words.slice(0, 6).some(({ value }) => value !== null && planner.shows.test(value))
    ? called!.name
    : null;
}

/** A pull request runs it, or a job that nobody here knows the start of. */
function isReached(facts: Facts, from: ExecutionUnit): boolean {
  const flows = callGraphOf(facts);
  const seen = new Set<ExecutionUnit>([from]);
  for (const flow of seen) {
    if (seen.size > 200) return true;
    const starts = jobOf(facts, flow)?.starts;
    if (starts === null || starts?.some((start) => start === 'pull-request' || start === 'merged'))
      return true;
    for (const { flow: caller } of flows.callersOf(flow)) if (caller !== null) seen.add(caller);
  }
  return false;
}
