import { longest } from '../model/append.ts';
import { type CommandHelp, type CommandName, commands, type OptionHelp, options } from './options.ts';

const exitCodes =
  'Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not run; 3 nothing to check.';

/** What `premortem --help` prints. */
export function usage(): string {
  const width = longest(commands.map(head));
  return `premortem reads a repository the way a postmortem reads it afterwards, but before the merge.

${commands.map((command) => `  ${head(command).padEnd(width)}  ${command.summary}`).join('\n')}

PATH is a repository, a folder, a file, a bare repository or a .git directory; the default is \`.\`

${optionLines(options)}

\`premortem COMMAND --help\` explains one command and lists the options that it takes.

${exitCodes}
`;
}

/** What `premortem COMMAND --help` prints. */
export function commandUsage(name: CommandName): string {
  const command = commands.find((one) => one.name === name)!;
  const own = options.filter(({ of }) => of.includes(name));
  const codes = own.some((option) => option.name === 'fail-on') ? `\n${exitCodes}\n` : '';
  return `premortem ${name} ${command.operands}\n\n${capital(command.summary)}.\n${
    command.more === undefined ? '' : `${command.more}\n`
  }\n${optionLines(own)}\n${codes}`;
}

/** The command with what it cannot do without; its own help has the rest. */
function head({ name, operands }: CommandHelp): string {
  return `premortem ${name} ${operands.replace(/ \[--[^\]]*\]/g, '')}`;
}

function optionLines(list: readonly OptionHelp[]): string {
  const lines = list
    .filter(({ text }) => text !== '')
    .map(({ name, short, value, text }) => {
      const words = `${short === undefined ? '' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`;
      return `  ${words.padEnd(24)} ${text}`;
    });
  return lines.join('\n');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
