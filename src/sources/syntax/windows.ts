import type { Command } from '../../model/command.ts';
import type { Script } from '../../model/script.ts';
import { readBatch } from './batch.ts';
import { PowershellReader } from './powershell/reader.ts';
import type { Draft } from './shell/bare-command.ts';
import { codeOf } from './shell/code.ts';
import type { Omissions } from './shell/limits.ts';

/** The commands of a PowerShell or `cmd.exe` script. */
export function readWindows(script: Script, omissions: Omissions): readonly Command[] {
  const code = codeOf(script);
  if (script.shell === 'cmd') return readBatch(code, script, omissions);
  const commands: Draft[] = [];
  new PowershellReader(code, script, commands, omissions).run();
  return commands;
}
