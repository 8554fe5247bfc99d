import { parseArgs } from 'node:util';
import { nearest } from '../config/nearest.ts';
import { endpointNames } from '../config/schema.ts';
import { isDay } from '../model/day.ts';
import { UsageError } from '../model/error.ts';
import type { Severity } from '../model/finding.ts';

export type CommandName = 'audit' | 'diff' | 'fix' | 'facts' | 'rules' | 'baseline' | 'replay';
export type Format = 'text' | 'json' | 'sarif' | 'markdown' | 'html' | 'github';

/** One place a report goes to; `file: null` is standard output. */
export interface Target {
  readonly format: Format;
  readonly file: string | null;
}

export interface Arguments {
  readonly command: CommandName;
  /** PATH, or for `rules` the rule's id; null when not given. */
  readonly path: string | null;
  readonly base: string | null;
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
  readonly quiet: boolean;
  readonly color: boolean | null;
  readonly endpoints: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly unsafe: boolean;
}

export type Parsed = { readonly help: true } | { readonly version: true } | Arguments;

const commands: readonly CommandName[] = ['audit', 'diff', 'fix', 'facts', 'rules', 'baseline', 'replay'];
const formats: readonly Format[] = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];

export const usage = `premortem reads a repository the way a postmortem reads it afterwards, but before the merge.

  premortem audit [PATH] [--since REV|DURATION]
  premortem diff  [PATH] --base REV [--head REV]        default head: the working tree
  premortem fix   [PATH] [--dry-run] [--unsafe]         writes the fixes that findings carry
  premortem facts [PATH]                                what was read, before any rule
  premortem rules [RULE]                                list, or explain one
  premortem baseline [PATH]                             accept today's findings
  premortem replay [PATH] [--last N] [--since …] [--merges]
                                                        what the last N changes would have been told

PATH is a repository, a folder, a single file, a bare repository or a .git folder; the default is here.

  --only a,b               actions or rules to run, and no others
  --format FORMAT          text (default), json, sarif, markdown, html or github
  --output FILE            where the report goes instead of standard output
  --json FILE, --sarif FILE, --html FILE, --summary FILE
                           further reports; --summary is Markdown
  --as-of YYYY-MM-DD       judge as if it were that day
  --offline                ask no network; bundled data answers, and the report says so
  --config FILE|none       instead of .github/premortem.yml or premortem.yml
  --no-ignores             tell what ignore comments hide
  --fail-on LEVEL          error (default), warning, notice or none: what makes the exit code 1
  --endpoint NAME=URL      another server for ${endpointNames.join(', ')}
  --quiet                  only the closing line
  --color, --no-color      colours whatever the terminal says
  --help, --version

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not run; 3 nothing was there to check.
`;

/** Throws `UsageError` with one sentence for anything it does not understand. */
export function parseArguments(words: readonly string[]): Parsed {
  const { values, positionals } = parse(words);
  if (values.help) return { help: true };
  if (values.version) return { version: true };
  const name = positionals[0];
  if (name === undefined)
    throw new UsageError(
      'Say what to do: audit, diff, fix, facts, rules, baseline or replay (--help explains).',
    );
  const command = commands.find((known) => known === name);
  if (!command)
    throw new UsageError(`There is no command ${name}${suggestion(name, commands)}; --help lists them.`);
  if (positionals.length > 2)
    throw new UsageError(`${command} takes one PATH, not ${positionals.length - 1}.`);
  if (command === 'diff' && values.base === undefined)
    throw new UsageError('diff needs --base REV: what to compare with.');
  if (command !== 'diff' && (values.base !== undefined || values.head !== undefined)) {
    throw new UsageError(`--base and --head belong to diff, not to ${command}.`);
  }
  const ofReplay = (['last', 'merges', 'first-parent'] as const).find((one) => values[one] !== undefined);
  if (command !== 'replay' && ofReplay !== undefined)
    throw new UsageError(`--${ofReplay} belongs to replay, not to ${command}.`);
  if (values.merges && values['first-parent'])
    throw new UsageError('--merges and --first-parent exclude each other.');
  return {
    command,
    path: positionals[1] ?? null,
    base: values.base ?? null,
    head: values.head ?? null,
    since: values.since ?? null,
    last: countOf(values.last),
    merges: values.merges ?? false,
    only: (values.only ?? [])
      .flatMap((list) => list.split(','))
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    targets: targets(values),
    asOf: day(values['as-of']),
    offline: values.offline ?? false,
    config: values.config ?? null,
    honourIgnores: !(values['no-ignores'] ?? false),
    failOn: threshold(values['fail-on']),
    quiet: values.quiet ?? false,
    color: values['no-color'] ? false : values.color ? true : null,
    endpoints: endpoints(values.endpoint ?? []),
    dryRun: values['dry-run'] ?? false,
    unsafe: values.unsafe ?? false,
  };
}

const options = {
  base: { type: 'string' },
  head: { type: 'string' },
  since: { type: 'string' },
  last: { type: 'string' },
  merges: { type: 'boolean' },
  'first-parent': { type: 'boolean' },
  only: { type: 'string', multiple: true },
  format: { type: 'string' },
  output: { type: 'string' },
  json: { type: 'string' },
  sarif: { type: 'string' },
  html: { type: 'string' },
  summary: { type: 'string' },
  'as-of': { type: 'string' },
  offline: { type: 'boolean' },
  config: { type: 'string' },
  'no-ignores': { type: 'boolean' },
  'fail-on': { type: 'string' },
  endpoint: { type: 'string', multiple: true },
  quiet: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  unsafe: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const unknown = /Unknown option '(-[^']*)'/.exec((error as Error).message)?.[1];
    if (unknown === undefined) throw new UsageError((error as Error).message.split('\n')[0]!);
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`There is no option ${unknown}${suggestion(unknown, known)}; --help lists them.`);
  }
}

function targets(values: ReturnType<typeof parse>['values']): Target[] {
  const format = values.format === undefined ? 'text' : formats.find((known) => known === values.format);
  if (!format) throw new UsageError(`There is no format ${values.format}: ${formats.join(', ')}.`);
  const list: Target[] = [{ format, file: values.output ?? null }];
  if (values.json !== undefined) list.push({ format: 'json', file: values.json });
  if (values.sarif !== undefined) list.push({ format: 'sarif', file: values.sarif });
  if (values.html !== undefined) list.push({ format: 'html', file: values.html });
  if (values.summary !== undefined) list.push({ format: 'markdown', file: values.summary });
  return list;
}

function day(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!isDay(text)) throw new UsageError(`--as-of takes a day as YYYY-MM-DD, not ${text}.`);
  return text;
}

function countOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--last takes a number of changes, not ${text}.`);
  return Number(text);
}

function threshold(text: string | undefined): Severity | 'none' | null {
  if (text === undefined) return null;
  if (text === 'error' || text === 'warning' || text === 'notice' || text === 'none') return text;
  throw new UsageError(`--fail-on takes error, warning, notice or none, not ${text}.`);
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

/** ` (did you mean X?)` when one known word is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? '' : ` (did you mean ${near}?)`;
}
