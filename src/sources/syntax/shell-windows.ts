import type { Command } from '../../model/command.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { Script } from '../../model/script.ts';
import { readBatch } from './batch.ts';
import { type Draft, mostCommands, PowershellReader } from './powershell.ts';
import { codeOf } from './shell-code.ts';

/** The commands of a PowerShell or `cmd.exe` script. */
export function readWindows(script: Script): {
  commands: readonly Command[];
  diagnostics: readonly Diagnostic[];
} {
  const code = codeOf(script);
  const commands: Draft[] = [];
  if (script.shell === 'cmd') readBatch(code, script, commands);
  else new PowershellReader(code, script, commands, []).run();
  if (commands.length < mostCommands) return { commands, diagnostics: [] };
  const { path, span } = script;
  const message = `This script has more than ${mostCommands} commands; the rest of it is not read.`;
  return { commands, diagnostics: [diagnostic('skipped', message, { path, span })] };
}
