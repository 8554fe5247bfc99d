import type { Command } from '../../model/command.ts';
import type { Script } from '../../model/script.ts';
import { readBatch } from './batch.ts';
import { type Draft, PowershellReader } from './powershell.ts';
import { codeOf } from './shell/code.ts';
import type { Omissions } from './shell/omissions.ts';

/** The commands of a PowerShell or `cmd.exe` script. */
export function readWindows(script: Script, omissions: Omissions): readonly Command[] {
  const code = codeOf(script);
  const commands: Draft[] = [];
  if (script.shell === 'cmd') readBatch(code, script, commands);
  else new PowershellReader(code, script, commands, []).run();
  omissions.allowsCommand(commands.length);
  return commands;
}
