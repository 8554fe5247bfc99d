import type { Argument, Command } from '../../model/command.ts';
import { baseName } from '../../model/workspace.ts';
import { knownText, readWords, type Words } from './arguments.ts';
import { type CommandClass, type Tool, tool, type Verb, verb } from './catalogue/entry.ts';
import { toolsNamed } from './catalogue/index.ts';
import { classifyByOperands } from './verbless-commands.ts';

/** A command that the catalogue knows. */
export interface Classified {
  readonly tool: Tool;
  readonly verb: Verb;
  /** The verb's class; `read-only` for a dry run. */
  readonly class: CommandClass;
  /** Name and verb as people say it: `kubectl set image`. */
  readonly title: string;
  /** Words after the verb, and all options. */
  readonly words: Words;
}

/** Classes that change what is live; the others only look like it. */
const deploying: ReadonlySet<CommandClass> = new Set(['deploy', 'rollout', 'promotion', 'config']);

export function isDeploying(classified: Classified | null): classified is Classified {
  return classified !== null && deploying.has(classified.class);
}

const cache = new WeakMap<Command, Classified | null>();

/** What a command does, by its name and verb. Null for commands that the catalogue does not know. */
export function classify(command: Command): Classified | null {
  const cached = cache.get(command);
  if (cached !== undefined) return cached;
  const result = decide(command);
  cache.set(command, result);
  return result;
}

function decide(command: Command): Classified | null {
  const called = calledProgram(command);
  if (called === null) return null;
  // `--help` asks, whatever stands before it.
  if (called.words.some((word) => word.value === '--help')) return null;
  const byOperands = classifyByOperands(called.name, called.words, command);
  if (byOperands !== undefined) return byOperands;
  for (const tool of toolsNamed(called.name)) {
    const found = inTool(tool, called.name, called.words, command);
    if (found !== null) return scalesAway(found) ? { ...found, class: 'teardown' } : found;
  }
  return called.name === 'uses' ? byOrbName(called.words) : null;
}

/** `kubectl scale … --replicas=0`: what runs there is stopped. */
function scalesAway({ verb, words }: Classified): boolean {
  return (
    verb.words[0] === 'scale' &&
    words.options.some(({ name, value }) => name === '--replicas' && value?.value === '0')
  );
}

const orbDeploy = tool('uses', 'CircleCI orb', [verb('deploy', 'orb deploy')]);

/** An orb's job or command that deploys by its name: `artsy/hokusai/deploy-production`. What it does cannot be seen here. */
function byOrbName(words: readonly Argument[]): Classified | null {
  const name = words[0]?.value ?? '';
  if (!/^[\w-]+\/[\w-]+\/(deploy|rollout|promote)([-_]\w[\w-]*)?$/.test(name)) return null;
  if (/(preview|review|docs|check|notify|status|lint|test|key|undeploy)/.test(name)) return null;
  return {
    tool: orbDeploy,
    verb: orbDeploy.verbs[0]!,
    class: 'deploy',
    title: name,
    words: { operands: [], options: [] },
  };
}

/** Tools whose sub-command is often handed in from outside. */
const handedIn = new Set(['terraform', 'tofu', 'terragrunt', 'pulumi', 'helmfile', 'cdk', 'cf']);

/**
 * `terraform "$1"` in a script that compares the word with one that deploys: the word is taken for that one. Without
 * such a test nobody knows what it is.
 */
function givenVerb(tool: Tool, name: string, words: Words, command: Command): Argument | null {
  const first = words.operands[0];
  if (!handedIn.has(name) || first === undefined || first.value !== null) return null;
  const variable = /^["']?\$\{?([A-Za-z_]\w*|\d)\}?["']?$/.exec(first.text)?.[1];
  if (variable === undefined) return null;
  const { text } = command.script.excerpt;
  for (const { words: spoken, class: of } of tool.verbs) {
    const [verb, more] = spoken;
    if (of !== 'deploy' || verb === undefined || more !== undefined || !/^\w[\w-]*$/.test(verb)) continue;
    const compared = new RegExp(`\\$\\{?${variable}\\}?["']?\\s*\\]?\\]?\\s*==?~?\\s*["']?${verb}\\b`);
    const arm = new RegExp(
      `case\\s+["']?\\$\\{?${variable}\\b[\\s\\S]{0,2000}?[\\s|(]["']?${verb}["']?\\s*[|)]`,
    );
    if (compared.test(text) || arm.test(text)) return { ...first, value: verb, pattern: verb };
  }
  return null;
}

function inTool(tool: Tool, name: string, all: readonly Argument[], command: Command): Classified | null {
  const read = readWords(all, new Set(tool.values));
  const given = givenVerb(tool, name, read, command);
  const words = given === null ? read : { ...read, operands: [given, ...read.operands.slice(1)] };
  const spoken = words.operands.filter((word, at) => at > 2 || !tool.fillers.includes(word.value ?? ''));
  const found = longest(tool, spoken);
  if (found === null) return null;
  const { verb, length } = found;
  if (verb.bare && spoken.length > length) return null;
  const rest: Words = { operands: spoken.slice(length), options: words.options };
  const dry = isDryRun([...tool.dryRun, ...verb.dryRun], rest);
  const armed =
    verb.only.length === 0 ||
    rest.options.some(
      ({ name: option, word }) => verb.only.includes(option) || verb.only.includes(word.value ?? ''),
    );
  return {
    tool,
    verb,
    class: dry || !armed ? 'read-only' : verb.class,
    title:
      name === 'uses'
        ? verb.words.join(' ')
        : name === 'put'
          ? `put of ${verb.words.join(' ')}`
          : [name, ...verb.words].join(' '),
    words: rest,
  };
}

/** The verb with most words that the operands begin with. */
function longest(tool: Tool, operands: readonly Argument[]): { verb: Verb; length: number } | null {
  let best: Verb | null = null;
  for (const verb of tool.verbs) {
    if (best !== null && verb.words.length <= best.words.length) continue;
    if (verb.words.every((word, at) => operands[at]?.value === word)) best = verb;
  }
  return best === null ? null : { verb: best, length: best.words.length };
}

function isDryRun(names: readonly string[], words: Words): boolean {
  return words.options.some(({ name, word, value }) => {
    if (names.includes(word.value ?? '\0')) return true;
    if (!names.includes(name)) return false;
    // `--dry-run=none` and `--dry-run=false` are none.
    return value === null || (value.value !== 'none' && value.value !== 'false');
  });
}

/** Name and words after what only runs another program: `python -m mkdocs`, `npx wrangler`. */
export function calledProgram(command: Command): { name: string; words: readonly Argument[] } | null {
  if (command.name === null) return null;
  const words = command.arguments;
  if (/^python[\d.]*$/.test(command.name)) {
    const flag = words.findIndex((word) => word.value === '-m');
    const module = flag === -1 ? null : (words[flag + 1]?.value ?? null);
    return module === null ? { name: command.name, words } : { name: module, words: words.slice(flag + 2) };
  }
  // These only fetch credentials for the command behind them.
  if (
    /^(aws-auth|awsudo|aws-sudo|envchain|assume-role|aws-assume-role|swamp|berglas|ejson2env|sekret|with-env)$/.test(
      command.name,
    )
  ) {
    const at = words.findIndex(({ value }) => value !== null && toolsNamed(value).length > 0);
    const name = words[at]?.value;
    if (at !== -1 && name) return { name, words: words.slice(at + 1) };
  }
  // The tool under its own name in package.json: `npm run cdk -- deploy`.
  if (command.name === 'npm' || command.name === 'pnpm') {
    const spoken = words.filter(({ value }) => value !== '--');
    const name = spoken[1]?.value ?? '';
    if (spoken[0]?.value === 'run' && /^(cdk|sls|serverless|sst|wrangler|firebase)$/.test(name))
      return { name, words: spoken.slice(2) };
  }
  // A package name may carry a version: `npx wrangler@3 deploy`.
  const name = command.name.replace(/(?<=.)@[\w.^~-]+$/, '');
  return { name: baseName(name).replace(/\.(exe|cmd)$/i, ''), words };
}

/** `-chdir=infra`: the value that an option has in this command, as far as it is known. */
export function optionValue(classified: Classified, names: readonly string[]): Argument | null {
  return classified.words.options.find(({ name }) => names.includes(name))?.value ?? null;
}

export function mentions(command: Command, text: string): boolean {
  return command.arguments.some((argument) => knownText(argument).includes(text));
}
