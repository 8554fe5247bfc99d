import { parseArgs } from 'node:util';
import { nearest } from '../config/nearest.ts';
import { endpointNames } from '../config/schema.ts';
import { isDay } from '../model/day.ts';
import { UsageError } from '../model/error.ts';
import type { Severity } from '../model/finding.ts';
import {
  type CommandName,
  commandNames,
  commands,
  type Format,
  formats,
  type OptionHelp,
  options,
  shells,
} from './options.ts';

export type { Format };

/** One place a report goes to; `file: null` is standard output. */
export interface Target {
  readonly format: Format;
  readonly file: string | null;
}

export interface Arguments {
  readonly command: CommandName;
  /** The first operand: PATH, a rule's id, or a shell; null when not given. */
  readonly path: string | null;
  /** All operands. */
  readonly paths: readonly string[];
  readonly base: string | null;
  /** Check what is staged. */
  readonly staged: boolean;
  readonly head: string | null;
  readonly since: string | null;
  /** How many changes to replay; null when not given. */
  readonly last: number | null;
  /** Replay merge commits only. */
  readonly merges: boolean;
  readonly only: readonly string[];
  readonly targets: readonly Target[];
  readonly asOf: string | null;
  readonly offline: boolean;
  /** A file, `none`, or null for the usual places. */
  readonly config: string | null;
  readonly honourIgnores: boolean;
  readonly failOn: Severity | 'none' | null;
  readonly minSeverity: Severity | null;
  readonly statistics: boolean;
  /** What the file on standard input is called; null when none is read from there. */
  readonly stdinFilename: string | null;
  readonly quiet: boolean;
  readonly color: boolean | null;
  readonly endpoints: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly diff: boolean;
  readonly unsafe: boolean;
}

/** `help` names the command to explain; null for all of them. */
export type Parsed = { readonly help: CommandName | null } | { readonly version: true } | Arguments;

/** Throws `UsageError` with one sentence for anything it does not understand. */
export function parseArguments(words: readonly string[]): Parsed {
  const { values, positionals } = parse(words);
  const [name, ...operands] = positionals;
  if (name === 'help') return { help: operands[0] === undefined ? null : commandOf(operands[0]) };
  if (values.help === true) return { help: name === undefined ? null : commandOf(name) };
  if (values.version === true) return { version: true };
  if (name === undefined)
    throw new UsageError(`Name a command: ${listed(commandNames, 'or')} (--help explains).`);
  const command = commandOf(name);
  refuseForeign(command, Object.keys(values));
  const { most, operands: shown } = commands.find((one) => one.name === command)!;
  if (operands.length > most)
    throw new UsageError(`${command} takes one ${operandName(shown)}, not ${operands.length}.`);
  const isStaged = values.staged === true;
  if (isStaged && (values.base !== undefined || values.head !== undefined))
    throw new UsageError('--staged compares with HEAD, so it takes neither --base nor --head.');
  if (command === 'diff' && values.base === undefined && !isStaged)
    throw new UsageError('diff needs --base REV: what to compare with.');
  if (values.merges === true && values['first-parent'] === true)
    throw new UsageError('--merges and --first-parent exclude each other.');
  if (command === 'completion' && !(shells as readonly string[]).includes(operands[0] ?? ''))
    throw new UsageError(
      `completion takes ${listed(shells, 'or')}${operands[0] ? `, not ${operands[0]}` : ''}.`,
    );
  const readsInput = operands.includes('-');
  const stdinFilename = text(values['stdin-filename']);
  if (readsInput !== (stdinFilename !== null) || (readsInput && operands.length > 1))
    throw new UsageError('Standard input is read with --stdin-filename NAME and `-` as the only PATH.');
  return {
    command,
    path: operands[0] ?? null,
    paths: operands,
    base: text(values.base),
    staged: isStaged,
    head: text(values.head),
    since: text(values.since),
    last: countOf(text(values.last)),
    merges: values.merges === true,
    only: list(values.only)
      .flatMap((one) => one.split(','))
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    targets: targets(command, values),
    asOf: day(text(values['as-of'])),
    offline: values.offline === true,
    config: text(values.config),
    honourIgnores: values['no-ignores'] !== true,
    failOn: choice('fail-on', values, ['error', 'warning', 'notice', 'none'] as const),
    minSeverity: choice('min-severity', values, ['error', 'warning', 'notice'] as const),
    statistics: values.statistics === true,
    stdinFilename,
    quiet: values.quiet === true,
    color: values['no-color'] === true ? false : values.color === true ? true : null,
    endpoints: endpoints(list(values.endpoint)),
    dryRun: values['dry-run'] === true,
    diff: values.diff === true,
    unsafe: values.unsafe === true,
  };
}

type Values = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

function parse(words: readonly string[]): { values: Values; positionals: string[] } {
  const known = Object.fromEntries(
    options.map(({ name, value, short, multiple }) => [
      name,
      {
        type: value === null ? ('boolean' as const) : ('string' as const),
        multiple: multiple ?? false,
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true });
  } catch (error) {
    throw new UsageError(optionProblem(error as Error & { code?: string }));
  }
}

function optionProblem({ message, code }: Error & { code?: string }): string {
  const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (unknown !== undefined) {
    const names = options.map(({ name }) => `--${name}`);
    return `There is no option ${unknown}${suggestion(unknown, names)}; --help lists them.`;
  }
  const named = /'(?:-\w, )?--([\w-]+)/.exec(message)?.[1];
  const option = options.find(({ name }) => name === named);
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' || option === undefined) return message.split('\n')[0]!;
  return option.value === null
    ? `--${option.name} takes no value.`
    : `--${option.name} needs a value: \`--${option.name} ${option.value}\`; one that begins with - is written \`--${option.name}=…\``;
}

function commandOf(name: string): CommandName {
  const command = commandNames.find((known) => known === name);
  if (!command)
    throw new UsageError(`There is no command ${name}${suggestion(name, commandNames)}; --help lists them.`);
  return command;
}

/** An option that would do nothing is a mistake, not a wish. */
function refuseForeign(command: CommandName, given: readonly string[]): void {
  for (const name of given) {
    const option = options.find((one) => one.name === name)!;
    if (option.of.includes(command)) continue;
    const own = options.filter(({ of }) => of.includes(command)).map((one) => `--${one.name}`);
    const near = suggestion(`--${name}`, own);
    throw new UsageError(
      `${command} takes no --${name}, which belongs to ${listed(option.of, 'and')}${near}; \`premortem ${command} --help\` lists its options.`,
    );
  }
}

function operandName(operands: string): string {
  return /\[(\w+)/.exec(operands)?.[1] ?? 'operand';
}

function targets(command: CommandName, values: Values): Target[] {
  const allowed = formatsOf(command);
  const wanted = text(values.format);
  const format = wanted === null ? allowed[0]! : allowed.find((known) => known === wanted);
  if (!format) {
    const near = suggestion(wanted!, allowed);
    throw new UsageError(
      (formats as readonly string[]).includes(wanted!)
        ? `${command} has no format ${wanted}: it has ${listed(allowed, 'and')}.`
        : `There is no format ${wanted}${near}: ${allowed.join(', ')}.`,
    );
  }
  const list: Target[] = [{ format, file: text(values.output) }];
  const more = { json: 'json', sarif: 'sarif', html: 'html', summary: 'markdown' } as const;
  for (const [name, kind] of Object.entries(more)) {
    const file = text(values[name]);
    if (file !== null) list.push({ format: kind, file });
  }
  return list;
}

/** The formats of a command, its default in front. */
export function formatsOf(command: CommandName): readonly Format[] {
  if (command === 'replay') return ['text', 'json', 'markdown', 'html'];
  if (command === 'facts') return ['json', 'text'];
  if (command === 'config' || command === 'exceptions') return ['text', 'json'];
  return formats;
}

function day(given: string | null): string | null {
  if (given !== null && !isDay(given))
    throw new UsageError(`--as-of takes a day as YYYY-MM-DD, not ${given}.`);
  return given;
}

function countOf(given: string | null): number | null {
  if (given === null) return null;
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new UsageError(`--last takes a number of changes, not ${given}.`);
  return Number(given);
}

function choice<T extends string>(name: OptionHelp['name'], values: Values, allowed: readonly T[]): T | null {
  const given = text(values[name]);
  if (given === null) return null;
  const found = allowed.find((one) => one === given);
  if (found === undefined) throw new UsageError(`--${name} takes ${listed(allowed, 'or')}, not ${given}.`);
  return found;
}

function endpoints(pairs: readonly string[]): Record<string, string> {
  const result: Record<string, string> = {};
  for (const pair of pairs) {
    const cut = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, cut));
    if (!(endpointNames as readonly string[]).includes(name)) {
      throw new UsageError(
        `--endpoint takes NAME=URL with a name of ${endpointNames.join(', ')}, not ${pair}.`,
      );
    }
    if (!/^https?:\/\//.test(pair.slice(cut + 1)))
      throw new UsageError(`--endpoint ${name} takes an http or https address.`);
    result[name] = pair.slice(cut + 1).replace(/\/+$/, '');
  }
  return result;
}

/** `a, b or c`. */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** ` (did you mean X?)` when one known word is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? '' : ` (did you mean ${near}?)`;
}
