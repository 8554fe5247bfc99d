import type { Script } from '../../model/script.ts';
import type { CommandReading } from './shell.ts';

export function readPowershell(_script: Script): CommandReading {
  return { commands: [], diagnostics: [] };
}
