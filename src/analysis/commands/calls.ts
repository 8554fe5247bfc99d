import type { Argument, Command } from '../../model/command.ts';
import type { Call } from '../../model/script.ts';
import { isShell } from '../../model/shells.ts';
import { folderOf, joinPath } from '../../model/workspace.ts';
import { readWords } from './installs/grammar.ts';

const interpreters =
  /^(?:python(?:\d(?:\.\d+)?)?|ruby|node|perl|php|deno|bun|tsx|ts-node|pwsh|powershell|Rscript|bats)$/;
const interpreterValues = new Set([
  '-W',
  '-X',
  '-r',
  '--require',
  '--import',
  '-I',
  '-E',
  '-S',
  '--loader',
  '-ExecutionPolicy',
  '-ep',
]);
const makeValues = new Set(
  '-C --directory -f --file --makefile -I --include-dir -j --jobs -l --load-average -o --old-file -W --what-if -O --output-sync'.split(
    ' ',
  ),
);

/** Another script, target or task of this repository that the command runs. */
export function readCalls(command: Command, commands: readonly Command[] = [command]): Call[] {
  if (command.remote !== null) return [];
  const call = callOf(command, commands);
  if (call === null) return [];
  return [
    {
      kind: 'call',
      path: command.path,
      span: command.span,
      text: command.text,
      unit: command.script.unit,
      ...call,
    },
  ];
}

type Target = Pick<Call, 'targets' | 'targetName' | 'arguments' | 'via' | 'shell' | 'image'>;

function callOf(command: Command, commands: readonly Command[]): Target | null {
  const { name, program } = command;
  const words = command.arguments;
  const values = (list: readonly Argument[]): string[] => list.map((word) => word.pattern);
  if (program.pattern.includes('/') || program.resolved !== undefined) {
    const targets = candidates(program, command);
    if (targets.length > 0) return { targets, arguments: values(words), via: 'script' };
  }
  if (name === null) return null;
  if (isShell(name) || name === 'source' || name === '.' || interpreters.test(name)) {
    const at = scriptAt(words);
    const isRead = !interpreters.test(name);
    // `bash < x`, `cat x | sh`: the shell reads what it is given.
    const word = words[at] ?? (isRead && !words.some(isCode) ? givenFile(command, commands) : undefined);
    if (word === undefined) return null;
    const targets = candidates(word, command);
    if (targets.length === 0) return null;
    const shell = isRead ? { shell: true as const } : {};
    return { targets, arguments: at === -1 ? [] : values(words.slice(at + 1)), via: 'script', ...shell };
  }
  switch (name) {
    case 'make':
    case 'gmake': {
      const read = readWords(words, makeValues);
      const folder = inFolder(command, read.value('-C', '--directory'));
      if (folder === null) return null;
      const file = read.value('-f', '--file', '--makefile');
      const files = file === null ? ['GNUmakefile', 'makefile', 'Makefile'] : [file];
      const targets = files.flatMap((one) => joinPath(folder, one) ?? []);
      const goals = read.operands.filter((word) => !word.pattern.includes('='));
      return named(targets, 'make', goals[0], read.operands);
    }
    case 'docker':
    case 'podman':
    case 'buildah':
    case 'nerdctl':
    case 'img':
      return builtFrom(command, /^(?:build|bud|b)$/, buildValues, ['-f', '--file']);
    case 'executor':
    case 'kaniko':
      return builtFrom(command, null, buildValues, ['-f', '--dockerfile']);
    case 'just': {
      const folder = inFolder(command, null);
      if (folder === null) return null;
      const { operands } = readWords(
        words,
        new Set(['-f', '--justfile', '-d', '--working-directory', '--set']),
      );
      const targets = ['justfile', 'Justfile', '.justfile'].flatMap((one) => joinPath(folder, one) ?? []);
      return named(targets, 'just', operands[0], operands);
    }
    case 'npm':
    case 'pnpm':
    case 'yarn':
    case 'bun':
      return packageScript(command, name);
    case 'rake':
      return task(
        command,
        ['Rakefile', 'rakefile', 'Rakefile.rb'],
        new Set(['-f', '--rakefile', '-I', '-r']),
      );
    case 'inv':
    case 'invoke':
      return task(
        command,
        ['tasks.py', 'tasks/__init__.py'],
        new Set(['-c', '--collection', '-r', '--search-root', '-f', '--config']),
      );
    case 'fab':
      return task(
        command,
        ['fabfile.py', 'fabfile/__init__.py'],
        new Set(['-f', '--fabfile', '-H', '-c', '--collection']),
      );
    case 'cap':
      return task(command, ['Capfile', 'config/deploy.rb'], new Set(['-f', '--file']));
    case 'nox':
      return task(command, ['noxfile.py'], new Set(['-f', '--noxfile']));
    default:
      return null;
  }
}

const buildValues = new Set(
  `-f --file --dockerfile -t --tag --build-arg --build-context --target --platform --cache-from --cache-to --label --network --secret --ssh
  -o --output --progress --builder --iidfile --metadata-file --context --destination`.split(/\s+/),
);

/** The file that an image is built from, where the command names one: from its folder, or from that of the context. */
function builtFrom(
  command: Command,
  verb: RegExp | null,
  values: ReadonlySet<string>,
  options: readonly string[],
): Target | null {
  const read = readWords(command.arguments, values);
  const verbs = read.operands.slice(0, 2).map((word) => word.value ?? '');
  const at = verb === null ? -1 : verbs.findIndex((word) => verb.test(word));
  if (verb !== null && (at === -1 || (at === 1 && !/^(?:buildx|image|builder)$/.test(verbs[0]!))))
    return null;
  const file = read.value(...options);
  if (file === null || file === '' || /[\0*?]|:\/\//.test(file) || command.directory === null) return null;
  const context = read.operands[at + 1]?.value ?? null;
  const folder = context === null ? null : joinPath(command.directory, context);
  const targets = [command.directory, ...(folder === null ? [] : [folder])].flatMap(
    (one) => joinPath(one, file) ?? [],
  );
  if (targets.length === 0) return null;
  return { targets: [...new Set(targets)], arguments: [], via: 'script', image: true };
}

function isCode({ pattern }: Argument): boolean {
  return /^-[a-zA-Z]*c$/.test(pattern);
}

/** The file that stands at the other end of a shell's input. */
function givenFile({ input }: Command, commands: readonly Command[]): Argument | undefined {
  if (input?.type === 'file') return input.path;
  if (input?.type !== 'pipe') return undefined;
  const from = commands[input.from];
  if (from === undefined) return undefined;
  const own = from.name === null ? undefined : printing.get(from.name);
  if (own === undefined) return undefined;
  const { operands } = readWords(from.arguments, printingValues);
  return operands.length > own ? operands.at(-1) : givenFile(from, commands);
}

/** Programs that hand a file or their input on, whole or in part, and how many operands stand before the file. */
const printing = new Map([
  ...['cat', 'tac', 'head', 'tail', 'zcat'].map((name) => [name, 0] as const),
  ...['sed', 'grep', 'awk', 'gawk'].map((name) => [name, 1] as const),
  // These read their input only.
  ...['tr', 'tee', 'envsubst', 'dos2unix'].map((name) => [name, Number.POSITIVE_INFINITY] as const),
]);
const printingValues = new Set(['-n', '-c', '--lines', '--bytes']);

/** The word after the options of a shell or an interpreter; -1 with `-c`, `-m`, `-e`: no file is run. */
function scriptAt(words: readonly Argument[]): number {
  for (let at = 0; at < words.length; at++) {
    const { pattern } = words[at]!;
    if (pattern === 'run' && at === 0) continue;
    if (pattern === '-File' || pattern === '-f') continue;
    if (pattern === '--') return at + 1;
    if (!/^[-+]./.test(pattern)) return at;
    if (/^-[a-zA-Z]*[cmes]$/.test(pattern) || pattern === '--eval' || pattern === '-Command') return -1;
    if (interpreterValues.has(pattern) || /^[-+][a-z]*o$/.test(pattern)) at++;
  }
  return -1;
}

/** From the working directory first, then from the script's own folder. */
function candidates(word: Argument, command: Command): string[] {
  if (word.resolved !== undefined) return [word.resolved];
  const text = word.pattern.replace(/^\0\//, './');
  if (word.pattern === '' || text.includes('\0') || /^[~/-]|[*?<>|]|:\/\//.test(text)) return [];
  const folders = new Set<string>();
  const unknownStart = word.value === null;
  if (command.directory !== null && !unknownStart) folders.add(command.directory);
  if (command.script.unit.kind === 'file') folders.add(folderOf(command.path));
  if (unknownStart) folders.add('');
  return [...new Set([...folders].flatMap((folder) => joinPath(folder, text) ?? []))];
}

function inFolder(command: Command, given: string | null): string | null {
  if (given === null) return command.directory;
  return command.directory === null || given.includes('\0') ? null : joinPath(command.directory, given);
}

function named(
  targets: readonly string[],
  via: Call['via'],
  name: Argument | undefined,
  words: readonly Argument[],
): Target | null {
  if (targets.length === 0 || (name !== undefined && name.value === null)) return null;
  const rest = words.filter((word) => word.span !== name?.span).map((word) => word.pattern);
  return { targets, via, arguments: rest, ...(name === undefined ? {} : { targetName: name.value! }) };
}

function task(command: Command, files: readonly string[], values: ReadonlySet<string>): Target | null {
  const { directory } = command;
  if (directory === null) return null;
  const { operands } = readWords(command.arguments, values);
  // Capistrano's first word is the stage.
  const first = command.name === 'cap' ? (operands[1] ?? operands[0]) : operands[0];
  if (first === undefined) return null;
  const bare = first.pattern.replace(/\[.*$/, '');
  const targets = files.flatMap((file) => joinPath(directory, file) ?? []);
  return named(
    targets,
    'task',
    { ...first, pattern: bare, value: bare.includes('\0') ? null : bare },
    operands,
  );
}

const ownVerbs = new Set(
  `install i add ci remove rm uninstall update upgrade up exec x dlx link unlink publish pack config cache init create info view audit outdated
  why list ls login logout whoami set get version workspace workspaces global import dedupe prune root bin store patch
  policies plugin rebuild fund help node`.split(/\s+/),
);
const runValues = new Set([
  '--prefix',
  '-C',
  '--dir',
  '--cwd',
  '-w',
  '--workspace',
  '-F',
  '--filter',
  '--loglevel',
  '--silent=',
]);

function packageScript(command: Command, tool: string): Target | null {
  const read = readWords(command.arguments, runValues);
  const [first, second] = read.operands;
  if (first?.value === undefined || first.value === null) return null;
  const direct =
    tool === 'npm'
      ? /^(?:test|t|start|stop|restart)$/.test(first.value)
      : tool !== 'bun' && !ownVerbs.has(first.value);
  const runs = first.value === 'run' || first.value === 'run-script' || first.value === 'rum';
  const script = runs ? second : direct ? first : undefined;
  if (
    script === undefined ||
    read.has('--filter', '-F', '-w', '--workspace', '--workspaces', '-r', '--recursive')
  )
    return null;
  const folder = inFolder(command, read.value('--prefix', '-C', '--dir', '--cwd'));
  const target = folder === null ? null : joinPath(folder, 'package.json');
  return target === null
    ? null
    : named([target], 'package-script', script, read.operands.slice(runs ? 1 : 0));
}
