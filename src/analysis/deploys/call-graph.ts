import { append } from '../../model/append.ts';
import type { Argument, Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Call, Script, Unit } from '../../model/script.ts';
import type { Span } from '../../model/span.ts';
import { lookUp } from '../../model/table.ts';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';
import { known, knownText, readWords } from './arguments.ts';

/** Commands that run one after another in one machine state: a script, a job's steps, a make target. */
export interface ExecutionUnit {
  readonly path: string;
  readonly unit: Unit;
  readonly commands: readonly Command[];
  /** For people: `script/deploy`, `target deploy of Makefile`. */
  readonly title: string;
}

/** One place that runs a flow. `flow` is where the place itself stands. */
export interface CallSite {
  readonly flow: ExecutionUnit | null;
  readonly command: Command | null;
  readonly path: string;
  readonly span: Span;
}

export interface CallGraph {
  readonly all: readonly ExecutionUnit[];
  of(command: Command): ExecutionUnit;
  /** Place of a command in its flow. */
  placeOf(command: Command): number;
  /** The flows that a command runs; null when it runs a script that cannot be found. */
  calledBy(command: Command): readonly ExecutionUnit[] | null;
  callersOf(flow: ExecutionUnit): readonly CallSite[];
  /** What a call fact of this flow's unit runs. */
  callsOf(flow: ExecutionUnit): readonly ExecutionUnit[];
}

const cache = new WeakMap<Facts, CallGraph>();

export function callGraphOf(facts: Facts): CallGraph {
  let flows = cache.get(facts);
  if (!flows) {
    flows = build(facts);
    cache.set(facts, flows);
  }
  return flows;
}

function keyOf(path: string, unit: Unit, start: number): string {
  if (unit.job !== undefined) return `${path}\0job\0${unit.job}`;
  if (unit.kind === 'file' || unit.kind === 'program') return `${path}\0file`;
  if (unit.name !== null) return `${path}\0${unit.kind}\0${unit.name}`;
  return `${path}\0${unit.kind}\0${start}`;
}

function build(facts: Facts): CallGraph {
  const byKey = new Map<string, { unit: Unit; path: string; commands: Command[] }>();
  for (const command of facts.all('command')) {
    const key = keyOf(command.path, command.script.unit, command.script.span.start);
    const flow = byKey.get(key);
    if (flow) flow.commands.push(command);
    else byKey.set(key, { unit: command.script.unit, path: command.path, commands: [command] });
  }
  // A target that only calls others has no command of its own and is a flow all the same.
  for (const call of facts.all('call')) {
    const key = keyOf(call.path, call.unit, call.span.start);
    if (!byKey.has(key)) byKey.set(key, { unit: call.unit, path: call.path, commands: [] });
  }
  const all: ExecutionUnit[] = [];
  const flowByKey = new Map<string, ExecutionUnit>();
  const flowOf = new Map<Command, ExecutionUnit>();
  const places = new Map<Command, number>();
  const byPath = new Map<string, ExecutionUnit[]>();
  const byName = new Map<string, ExecutionUnit[]>();
  for (const [key, { unit, path, commands: unsorted }] of byKey) {
    const commands = inOrder(unsorted);
    const flow: ExecutionUnit = { path, unit, commands, title: titleOf(path, unit) };
    if (unit.kind === 'file' && unit.directory === null) assumeRoot(commands);
    all.push(flow);
    flowByKey.set(key, flow);
    commands.forEach((command, place) => {
      flowOf.set(command, flow);
      places.set(command, place);
    });
    push(byPath, path, flow);
    if (unit.name !== null) push(byName, `${path}\0${unit.name}`, flow);
  }
  const finder = new TargetFinder(facts, byPath, byName);
  const called = new Map<Command, readonly ExecutionUnit[] | null>();
  const callers = new Map<ExecutionUnit, CallSite[]>();
  const calls = new Map<ExecutionUnit, ExecutionUnit[]>();
  const callsAt = new Map<string, Call>();
  for (const call of facts.all('call')) callsAt.set(placeKey(call.path, call.span), call);
  for (const flow of all) {
    for (const command of flow.commands) {
      const call = callsAt.get(placeKey(command.path, command.span));
      const told = call === undefined ? [] : finder.calledFrom(call);
      const found = finder.targetsOf(command);
      // A call names one target; the command may name several goals.
      const targets = told.length > (found?.length ?? 0) ? told : found;
      callsAt.delete(placeKey(command.path, command.span));
      if (targets === undefined) continue;
      called.set(command, targets);
      for (const target of targets ?? []) {
        if (target !== flow) push(callers, target, { flow, command, path: command.path, span: command.span });
      }
    }
  }
  // What is left stands in no command: a task's `run.path`, a decorator's `post=`.
  for (const call of callsAt.values()) {
    const flow = flowByKey.get(keyOf(call.path, call.unit, call.span.start)) ?? null;
    for (const target of finder.calledFrom(call)) {
      if (target === flow) continue;
      push(callers, target, { flow, command: null, path: call.path, span: call.span });
      if (flow) push(calls, flow, target);
    }
  }
  return {
    all,
    of: (command) => flowOf.get(command)!,
    placeOf: (command) => places.get(command) ?? 0,
    calledBy: (command) => (called.has(command) ? called.get(command)! : []),
    callersOf: (flow) => callers.get(flow) ?? [],
    callsOf: (flow) => calls.get(flow) ?? [],
  };
}

function placeKey(path: string, { start, end }: Span): string {
  return `${path}\0${start}\0${end}`;
}

/** Scripts in the order they stand in, each one's commands in the order they are written. */
function inOrder(commands: readonly Command[]): Command[] {
  const byScript = new Map<Script, Command[]>();
  for (const command of commands) push(byScript, command.script, command);
  return [...byScript]
    .sort(([a], [b]) => a.span.start - b.span.start)
    .flatMap(([, each]) => each.sort((a, b) => a.index - b.index));
}

function titleOf(path: string, unit: Unit): string {
  // A job's steps are one flow: its first step gives it no name.
  if (unit.job?.startsWith('jobs.')) return `job ${unit.job.slice('jobs.'.length)} of ${path}`;
  if (unit.job === 'runs') return path;
  if (unit.kind === 'file' || unit.kind === 'program' || unit.name === null) return path;
  const noun = { recipe: 'target', 'package-script': 'script', task: 'task', step: 'step' }[
    unit.kind as string
  ];
  return noun === undefined ? path : `${noun} ${unit.name} of ${path}`;
}

/** Programs whose first operand is the file they run. */
const interpreters =
  /^(sh|bash|dash|zsh|ksh|source|\.|python[\d.]*|ruby|node|perl|php|pwsh|tsx|ts-node|bun|deno)$/;
const packageRunners = new Set(['npm', 'yarn', 'pnpm', 'bun']);
const taskRunners: Readonly<Record<string, readonly string[]>> = {
  inv: ['tasks.py', 'tasks/__init__.py'],
  invoke: ['tasks.py', 'tasks/__init__.py'],
  fab: ['fabfile.py', 'fabfile/__init__.py'],
  rake: ['Rakefile', 'rakefile', 'Rakefile.rb'],
  just: ['justfile', 'Justfile', '.justfile'],
  task: ['Taskfile.yml', 'Taskfile.yaml'],
};
const makefiles = ['GNUmakefile', 'makefile', 'Makefile'];
const makeValues = new Set(['-C', '--directory', '-f', '--file', '-j', '-o', '-l', '-I']);

class TargetFinder {
  readonly #facts: Facts;
  readonly #byPath: ReadonlyMap<string, readonly ExecutionUnit[]>;
  readonly #byName: ReadonlyMap<string, readonly ExecutionUnit[]>;
  #byBase: Map<string, string[]> | null = null;

  constructor(
    facts: Facts,
    byPath: ReadonlyMap<string, readonly ExecutionUnit[]>,
    byName: ReadonlyMap<string, readonly ExecutionUnit[]>,
  ) {
    this.#facts = facts;
    this.#byPath = byPath;
    this.#byName = byName;
  }

  /** CallGraph that the command runs; null for a script that is not found; undefined when it runs none. */
  targetsOf(command: Command): readonly ExecutionUnit[] | null | undefined {
    // In a container or over ssh the repository may be there or not: only what is surely found is run.
    if (command.remote !== null) {
      const found = this.#locally(command);
      return found == null || found.length === 0 ? undefined : found;
    }
    const direct = this.#locally(command);
    const handed = this.#handedOver(command);
    return handed.length === 0 ? direct : [...(direct ?? []), ...handed];
  }

  #locally(command: Command): readonly ExecutionUnit[] | null | undefined {
    const name = command.name;
    if (name === null) return this.#script(command, command.program.pattern);
    if (name === 'make' || name === 'gmake' || name === '$(MAKE)') return this.#make(command);
    if (packageRunners.has(name)) return this.#package(command, name);
    if (name === 'turbo' || name === 'lerna' || name === 'nx') return this.#workspaces(command, name);
    if (name === 'circleci') return this.#circleci(command);
    const files = lookUp(taskRunners, name);
    if (files !== undefined) return this.#task(command, files);
    if (interpreters.test(name)) {
      const file = command.arguments.find((argument) => !knownText(argument).startsWith('-'));
      if (
        !file ||
        command.arguments.some(({ value }) => value === '-c' || value === '-m' || value === '-e')
      ) {
        return undefined;
      }
      return this.#script(command, knownText(file));
    }
    return this.#script(command, knownText(command.program));
  }

  /** A script that another script of the repository is given to run: `./ci/with-env.sh ./deploy.sh`. */
  #handedOver(command: Command): readonly ExecutionUnit[] {
    const program = command.program.pattern;
    if (!/\.(sh|bash)$|^\.{0,2}\/?(bin|script|scripts|ci|tools|hack)\//.test(program)) return [];
    const found: ExecutionUnit[] = [];
    for (const { value } of command.arguments.slice(0, 6)) {
      if (
        value === null ||
        !/\//.test(value) ||
        !/\.(sh|bash|py|rb)$|^\.?\.?\/?(bin|script|scripts|ci)\//.test(value)
      )
        continue;
      const path = this.#fileOf(command, value);
      for (const flow of path === null ? [] : (this.#byPath.get(path) ?? []))
        if (flow.unit.kind === 'file' || flow.unit.kind === 'program') found.push(flow);
    }
    return found;
  }

  /** The script of that name in every package, or in those that a filter names. */
  #workspaces(command: Command, runner: string): readonly ExecutionUnit[] | undefined {
    const words = readWords(
      command.arguments,
      new Set(['--filter', '-F', '--scope', '--projects', '-p', '--cwd', '-c']),
    );
    const spoken = words.operands.map(known);
    let scripts: readonly (string | null)[];
    let only = words.options
      .filter(({ name }) => ['--filter', '-F', '--scope', '--projects', '-p'].includes(name))
      .map(({ value }) => value?.value ?? null);
    if (runner === 'nx') {
      // `nx deploy web`, `nx run web:deploy`, `nx run-many -t deploy`
      const [first, second] = spoken;
      if (first === 'run' && second) {
        const [project, target] = second.split(':');
        scripts = [target ?? null];
        only = [project ?? null];
      } else if (first === 'run-many' || first === 'affected')
        scripts = words.options.flatMap(({ name, value }) =>
          /^(-t|--targets?)$/.test(name) ? [value?.value ?? null] : [],
        );
      else {
        scripts = [first ?? null];
        only = second ? [second] : only;
      }
    } else scripts = spoken[0] === 'run' || spoken[0] === 'exec' ? spoken.slice(1) : spoken;
    return scripts.flatMap((script) => this.#inPackages(script, only));
  }

  #inPackages(script: string | null, only: readonly (string | null)[]): readonly ExecutionUnit[] {
    if (script === null) return [];
    const wanted = only
      .filter((name) => name !== null)
      .map((name) => name.replace(/^\.{0,3}|[.^]*$/g, '').replace(/^[{[]|[}\]]$/g, ''));
    const found: ExecutionUnit[] = [];
    for (const path of this.#named('package.json')) {
      const folder = folderOf(path);
      const named = wanted.some(
        (name) => baseName(folder) === baseName(name) || folder === name.replace(/^\.?\//, ''),
      );
      if (wanted.length > 0 && !named && !wanted.some((name) => name.includes('*'))) continue;
      append(found, this.#byName.get(`${path}\0${script}`) ?? []);
      if (found.length > 200) break;
    }
    return found;
  }

  /** `circleci local execute --job deploy` runs a job of the repository's own configuration. */
  #circleci(command: Command): readonly ExecutionUnit[] | undefined {
    const spoken = command.arguments.map(known);
    if (spoken[0] !== 'local' || spoken[1] !== 'execute') return undefined;
    const job =
      spoken[spoken.indexOf('--job') + 1] ??
      spoken.slice(2).find((word) => word !== null && !word.startsWith('-'));
    const flows = this.#byPath.get('.circleci/config.yml') ?? [];
    return flows.filter(({ unit }) => job !== undefined && (unit.job === job || unit.job === `jobs.${job}`));
  }

  calledFrom(call: Call): readonly ExecutionUnit[] {
    for (const target of call.targets) {
      const flows = this.#byPath.get(target);
      if (!flows) continue;
      if (call.targetName === undefined) return flows;
      const named = this.#byName.get(`${target}\0${call.targetName}`);
      if (named) return named;
    }
    return [];
  }

  #script(command: Command, program: string): readonly ExecutionUnit[] | null | undefined {
    if (!program.includes('/')) {
      // `deploy.sh` without a folder is looked for beside the caller by `source` and by shells that are given a file.
      if (!/\.(sh|bash|py|rb|js|mjs|ts)$/.test(program)) return undefined;
    }
    const inCheckout = withoutCheckout(program);
    if (inCheckout !== null) {
      const path = this.#facts.files.has(inCheckout) ? inCheckout : null;
      return path === null
        ? undefined
        : (this.#byPath.get(path)?.filter(({ unit }) => unit.kind === 'file' || unit.kind === 'program') ??
            []);
    }
    if (program.startsWith('/') || program.startsWith('~')) return undefined;
    const several = this.#matching(command, program);
    if (several !== null) return several;
    const path = this.#fileOf(command, program);
    if (path === null)
      return /\.(sh|bash|zsh)$|(^|\/)(script|scripts|bin|ci|tasks)\//.test(program) ? null : undefined;
    return (
      this.#byPath.get(path)?.filter(({ unit }) => unit.kind === 'file' || unit.kind === 'program') ?? []
    );
  }

  /** `./bin/${ENV}_deploy.sh`: every script that it may be; null where its name says too little. */
  #matching(command: Command, program: string): readonly ExecutionUnit[] | null {
    const cut = program.indexOf('\0');
    const name = program.slice(program.lastIndexOf('/') + 1);
    if (cut <= 0 || !program.includes('/') || name.replaceAll('\0', '').length < 5) return null;
    const [before, after] = [program.slice(0, cut), program.slice(program.lastIndexOf('\0') + 1)];
    const folders = [command.directory ?? '', ''].map(
      (folder) => joinPath(folder, `${before}x`)?.slice(0, -1) ?? null,
    );
    const found: ExecutionUnit[] = [];
    for (const [path, flows] of this.#byPath) {
      if (!path.endsWith(after)) continue;
      // The unknown part is a word, and no folders.
      const fits = folders.some(
        (folder) =>
          folder !== null &&
          path.startsWith(folder) &&
          !path.slice(folder.length).replace(after, '').includes('/'),
      );
      if (!fits) continue;
      for (const flow of flows)
        if (flow.unit.kind === 'file' || flow.unit.kind === 'program') found.push(flow);
      if (found.length > 20) break;
    }
    return found.length === 0 ? null : found;
  }

  #fileOf(command: Command, program: string): string | null {
    const { files } = this.#facts;
    if (program.startsWith('\0')) {
      // `$DIR/x.sh`: the folder is not known; the caller's own is tried, then the only file so named.
      const rest = program.slice(program.lastIndexOf('\0') + 1).replace(/^\//, '');
      if (rest === '' || rest.includes('\0')) return null;
      const beside = joinPath(folderOf(command.path), rest);
      if (beside !== null && files.has(beside)) return beside;
      const candidates = this.#named(baseName(rest)).filter(
        (path) => path === rest || path.endsWith(`/${rest}`),
      );
      return candidates.length === 1 ? candidates[0]! : null;
    }
    if (program.includes('\0')) return null;
    const folders = [command.directory, '', folderOf(command.path)];
    for (const folder of folders) {
      if (folder === null) continue;
      const path = joinPath(folder, program);
      if (path !== null && files.has(path)) return path;
    }
    // Concourse puts every input in a folder of its own: the first part of the path is the input's name.
    const cut = program.indexOf('/');
    if (command.script.unit.runner === 'concourse' && cut > 0 && files.has(program.slice(cut + 1))) {
      return program.slice(cut + 1);
    }
    return null;
  }

  #named(base: string): readonly string[] {
    if (this.#byBase === null) {
      this.#byBase = new Map();
      for (const path of this.#byPath.keys()) push(this.#byBase, baseName(path), path);
    }
    return this.#byBase.get(base) ?? [];
  }

  #make(command: Command): readonly ExecutionUnit[] | undefined {
    const words = readWords(command.arguments, makeValues);
    const folder = words.options.find(({ name }) => name === '-C' || name === '--directory')?.value;
    const file = words.options.find(({ name }) => name === '-f' || name === '--file')?.value;
    const base = baseOf(command) ?? (command.remote === null ? null : '');
    const at =
      folder === undefined
        ? base
        : folder?.value == null
          ? null
          : (withoutCheckout(folder.value) ?? joinPath(base ?? '', folder.value));
    if (at === null) return undefined;
    const names = file?.value ? [file.value] : makefiles;
    return words.operands.flatMap((operand) => this.#goal(at, names, operand));
  }

  /** The rule for a goal: of that name, of a pattern that it fits, and for a goal with unknown parts of every name it may be. */
  #goal(folder: string, names: readonly string[], operand: Argument): readonly ExecutionUnit[] {
    const text = knownText(operand);
    if (text.includes('=')) return [];
    const values = operand.rounds ?? [text];
    return [...new Set(values.flatMap((value) => this.#rule(folder, names, value)))];
  }

  #rule(folder: string, names: readonly string[], goal: string): readonly ExecutionUnit[] {
    const exact = goal.includes('\0') ? [] : this.#firstNamed(folder, names, goal);
    if (exact.length > 0) return exact;
    for (const name of names) {
      const path = joinPath(folder, name);
      const flows = path === null ? undefined : this.#byPath.get(path);
      if (flows === undefined) continue;
      const [before, after] = goal.split('\0');
      return flows
        .filter(({ unit }) => {
          const rule = unit.name;
          if (rule === null) return false;
          if (rule.includes('%')) {
            const [head, tail] = rule.split('%');
            const plain = goal.replaceAll('\0', 'x');
            return plain.startsWith(head!) && plain.endsWith(tail ?? '') && (head !== '' || tail !== '');
          }
          // Of a goal that is a variable and nothing else nobody knows anything.
          return (
            goal.includes('\0') &&
            before!.length > 2 &&
            rule.startsWith(before!) &&
            rule.endsWith(after ?? '')
          );
        })
        .slice(0, 50);
    }
    return [];
  }

  #package(command: Command, runner: string): readonly ExecutionUnit[] | undefined {
    const words = readWords(
      command.arguments,
      new Set(['--prefix', '-C', '--cwd', '--dir', '-w', '--workspace', '--filter']),
    );
    const spoken = words.operands.map(known);
    // `yarn workspace NAME deploy`, `yarn workspaces run deploy`
    const within = runner === 'yarn' && spoken[0] === 'workspace' ? (spoken[1] ?? null) : undefined;
    const [first, second] =
      within !== undefined ? spoken.slice(2) : spoken[0] === 'workspaces' ? spoken.slice(1) : spoken;
    const runs = first === 'run' || first === 'run-script' || first === 'foreach';
    const name = runs ? second : runner === 'npm' ? null : first;
    if (!name) return undefined;
    const only = words.options
      .filter((option) => ['-w', '--workspace', '--filter', '-F'].includes(option.name))
      .map(({ value }) => value?.value ?? null);
    const all =
      spoken[0] === 'workspaces' ||
      words.options.some((option) => /^(-r|--recursive|--workspaces|-ws)$/.test(option.name));
    if (within !== undefined || only.length > 0 || all)
      return this.#inPackages(name, within === undefined ? only : [within]);
    const prefix = words.options.find((option) =>
      ['--prefix', '-C', '--cwd', '--dir'].includes(option.name),
    )?.value;
    const folder = prefix
      ? prefix.value === null
        ? null
        : joinPath(baseOf(command) ?? '', prefix.value)
      : baseOf(command);
    if (folder === null) return undefined;
    return [`pre${name}`, name, `post${name}`].flatMap((script) =>
      this.#firstNamed(folder, ['package.json'], script),
    );
  }

  #task(command: Command, files: readonly string[]): readonly ExecutionUnit[] | undefined {
    const folder = baseOf(command);
    if (folder === null) return undefined;
    const words = readWords(command.arguments, new Set(['-c', '-f', '-H', '-r']));
    return words.operands.flatMap((operand) => {
      const name = known(operand);
      if (name === null) return [];
      // invoke spells `cycle_asg` as `cycle-asg`, and puts collections before a dot.
      const last = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1).replace(/-/g, '_');
      return [...new Set([name, last])].flatMap((each) => this.#firstNamed(folder, files, each)).slice(0, 1);
    });
  }

  #firstNamed(folder: string, names: readonly string[], target: string | null): readonly ExecutionUnit[] {
    if (target === null) return [];
    for (const name of names) {
      const path = joinPath(folder, name);
      const flows = path === null ? undefined : this.#byName.get(`${path}\0${target}`);
      if (flows) return flows;
    }
    return [];
  }
}

/** Where CI systems and containers put the checkout. */
const checkouts =
  /^(?:\/(?:github\/workspace|home\/circleci\/(?:project|repo)|home\/runner\/work\/[\w.-]+\/[\w.-]+|builds\/[\w.-]+\/[\w.-]+|bitrise\/src|drone\/src|opt\/atlassian\/pipelines\/agent\/build|workspaces?|workdir|usr\/src\/app|app|src|code|repo|project|work)|~\/(?:project|repo))\//;

/** `/home/circleci/project/bin/deploy` → `bin/deploy`; null when it does not begin where a checkout may be. */
function withoutCheckout(path: string): string | null {
  const match = checkouts.exec(path);
  return match === null || path.includes('\0') ? null : path.slice(match[0].length);
}

const bases = new WeakMap<Command, string | null>();

/**
 * Where a command's relative paths start, from the root; null when unknown. A script whose caller is not known
 * is taken to be run from the root of its repository, as scripts mostly are.
 */
export function baseOf(command: Command): string | null {
  const { unit } = command.script;
  // An action of this repository runs in the checkout of whoever calls it, which is mostly this one.
  const action = unit.job === 'runs' && unit.runner === 'github' && unit.directory === null;
  return command.directory ?? bases.get(command) ?? (action && command.remote === null ? '' : null);
}

/** Follows `cd` through a script that starts nowhere in particular. */
function assumeRoot(commands: readonly Command[]): void {
  const folders = new Map<number, string | null>();
  for (const command of commands) {
    const shells = command.within.filter(({ type }) => type === 'subshell').map(({ id }) => id);
    const scope = shells.at(-1) ?? -1;
    if (!folders.has(scope))
      folders.set(scope, folders.get(shells.at(-2) ?? -1) ?? (folders.has(-1) ? null : ''));
    bases.set(command, folders.get(scope)!);
    if (command.name !== 'cd' && command.name !== 'pushd') continue;
    const to = command.arguments.find(({ value }) => value !== '--' && value !== '-P');
    const from = folders.get(scope)!;
    folders.set(scope, to?.value == null || from === null ? null : joinPath(from, to.value));
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
