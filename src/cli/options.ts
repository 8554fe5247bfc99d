import { endpointNames } from '../config/schema.ts';

export const commandNames = [
  'audit',
  'diff',
  'fix',
  'facts',
  'rules',
  'baseline',
  'replay',
  'init',
  'config',
  'exceptions',
  'completion',
] as const;
export type CommandName = (typeof commandNames)[number];

export const formats = [
  'text',
  'concise',
  'json',
  'sarif',
  'markdown',
  'html',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
] as const;
export type Format = (typeof formats)[number];

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

export interface CommandHelp {
  readonly name: CommandName;
  /** What stands behind the name in the usage line. */
  readonly operands: string;
  /** As many operands as this. */
  readonly most: number;
  readonly summary: string;
  /** More lines for its own help. */
  readonly more?: string;
}

export const commands: readonly CommandHelp[] = [
  {
    name: 'audit',
    operands: '[PATH...] [--since REV|DURATION]',
    most: Infinity,
    summary: 'check everything that is there',
    more: 'Lockfiles are also compared with the revision `--since` (7 days before HEAD).',
  },
  {
    name: 'diff',
    operands: '[PATH...] --base REV [--head REV]|--staged',
    most: Infinity,
    summary: 'check what a change introduces',
    more: 'The head is the working tree, unless --head names another revision. It is compared with its merge base with --base, as a pull request is.',
  },
  {
    name: 'fix',
    operands: '[PATH] [--dry-run|--diff] [--unsafe]',
    most: 1,
    summary: 'write the fixes that findings carry',
    more: '--dry-run and --diff write nothing and exit with 1 when there is something to fix.\nOther runs exit with 1 when a fix could not be written.',
  },
  {
    name: 'facts',
    operands: '[PATH...]',
    most: Infinity,
    summary: 'what was read, before any rule; JSON unless --format text',
  },
  { name: 'rules', operands: '[RULE]', most: 1, summary: 'list the rules, or explain one' },
  {
    name: 'baseline',
    operands: '[PATH]',
    most: 1,
    summary: "accept today's findings, so that only new ones are reported",
  },
  {
    name: 'replay',
    operands: '[PATH] [--last N] [--since REV|DURATION] [--merges]',
    most: 1,
    summary: 'what would have been reported in the last N changes (default: 100)',
  },
  {
    name: 'init',
    operands: '[PATH]',
    most: 1,
    summary: 'write a commented configuration and a workflow; overwrites nothing',
  },
  {
    name: 'config',
    operands: '[PATH]',
    most: 1,
    summary: 'the effective configuration and where it comes from',
  },
  {
    name: 'exceptions',
    operands: '[PATH]',
    most: 1,
    summary: 'ignores, baseline and allowed names, with reason and end',
  },
  {
    name: 'completion',
    operands: shells.join('|'),
    most: 1,
    summary: 'print a completion script for a shell',
    more: 'bash: source <(premortem completion bash)\nzsh:  source <(premortem completion zsh)\nfish: premortem completion fish | source',
  },
];

export interface OptionHelp {
  readonly name: string;
  /** What its value is called; null for a switch. */
  readonly value: string | null;
  /** Its values, where they are few. */
  readonly choices?: readonly string[];
  readonly short?: string;
  readonly multiple?: boolean;
  readonly text: string;
  /** Commands that know it. */
  readonly of: readonly CommandName[];
}

const scans: readonly CommandName[] = ['audit', 'diff'];
const readers: readonly CommandName[] = ['audit', 'diff', 'fix', 'facts', 'baseline', 'replay', 'exceptions'];
const levels = ['error', 'warning', 'notice', 'none'];

/** Every option: one table for parsing, help, completion and errors. */
export const options: readonly OptionHelp[] = [
  { name: 'base', value: 'REV', text: 'what to compare with', of: ['diff'] },
  {
    name: 'staged',
    value: null,
    text: 'check what is staged, compared with HEAD: for hooks',
    of: ['diff'],
  },
  { name: 'head', value: 'REV', text: 'what to check instead of the working tree', of: ['diff'] },
  {
    name: 'since',
    value: 'REV|DURATION',
    text: 'what lockfiles are compared with: `7d`, `2026-11-01`, a tag or a commit',
    of: ['audit', 'replay'],
  },
  { name: 'last', value: 'N', text: 'how many changes to replay', of: ['replay'] },
  { name: 'merges', value: null, text: 'replay merge commits only', of: ['replay'] },
  {
    name: 'first-parent',
    value: null,
    text: 'replay every change of the main line (the default)',
    of: ['replay'],
  },
  { name: 'dry-run', value: null, text: 'only say what would be written', of: ['fix'] },
  { name: 'diff', value: null, text: 'print the fixes as a unified diff and write nothing', of: ['fix'] },
  { name: 'unsafe', value: null, text: 'include fixes that can change behavior', of: ['fix'] },
  {
    name: 'only',
    value: 'a,b',
    multiple: true,
    text: 'checks or rules to run, and no others',
    of: ['audit', 'diff', 'fix', 'baseline', 'replay', 'exceptions'],
  },
  {
    name: 'min-severity',
    value: 'LEVEL',
    choices: ['error', 'warning', 'notice'],
    text: 'hide findings below this severity in every report',
    of: scans,
  },
  {
    name: 'fail-on',
    value: 'LEVEL',
    choices: levels,
    text: 'severity from which a run fails with exit code 1 (default: error)',
    of: [...scans, 'replay'],
  },
  {
    name: 'format',
    value: 'FORMAT',
    choices: formats,
    text: `${formats.join(', ')}`,
    of: ['audit', 'diff', 'facts', 'replay', 'config', 'exceptions'],
  },
  {
    name: 'output',
    value: 'FILE',
    text: 'write there instead of to standard output',
    of: ['audit', 'diff', 'facts', 'baseline', 'replay'],
  },
  ...(
    [
      ['json', 'a JSON report'],
      ['sarif', 'a SARIF report'],
      ['html', 'an HTML page'],
      ['summary', 'a Markdown summary'],
    ] as const
  ).map(([name, what]) => ({
    name,
    value: 'FILE',
    text: `also write ${what}`,
    of: name === 'sarif' ? scans : [...scans, 'replay' as const],
  })),
  { name: 'statistics', value: null, text: 'end the text with a table of findings by rule', of: scans },
  {
    name: 'stdin-filename',
    value: 'NAME',
    text: 'with `-` as PATH: the name of the file that standard input holds',
    of: ['audit', 'facts'],
  },
  {
    name: 'as-of',
    value: 'YYYY-MM-DD',
    text: 'judge as if it were that day',
    of: readers,
  },
  {
    name: 'offline',
    value: null,
    text: 'use no network: the bundled data answers, and the report says so',
    of: [...readers, 'config'],
  },
  {
    name: 'config',
    value: 'FILE|none',
    text: 'instead of `.github/premortem.yml` or `premortem.yml`',
    of: [...readers, 'config'],
  },
  {
    name: 'no-ignores',
    value: null,
    text: 'report what ignore comments hide',
    of: ['audit', 'diff', 'fix', 'baseline', 'replay'],
  },
  {
    name: 'endpoint',
    value: 'NAME=URL',
    multiple: true,
    text: `another server for ${endpointNames.join(', ')}`,
    of: [...readers, 'config'],
  },
  {
    name: 'quiet',
    short: 'q',
    value: null,
    text: 'print only the closing line',
    of: [...scans, 'fix', 'replay'],
  },
  {
    name: 'color',
    value: null,
    text: 'use colors whatever the terminal says (--no-color: never)',
    of: [...scans, 'replay', 'rules'],
  },
  { name: 'no-color', value: null, text: '', of: [...scans, 'replay', 'rules'] },
  { name: 'help', short: 'h', value: null, text: 'show help for premortem or a command', of: commandNames },
  { name: 'version', short: 'V', value: null, text: 'print the version', of: commandNames },
];
