import type { Command } from '../../model/command.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Script } from '../../model/script.ts';
import { Omissions } from './shell/limits.ts';
import { Walker } from './shell/walker.ts';
import { readWindows } from './windows.ts';

export interface CommandReading {
  readonly commands: readonly Command[];
  readonly diagnostics: readonly Diagnostic[];
}

const cache = new WeakMap<Script, CommandReading>();

/**
 * The simple commands of a script, in the order they are written, wrappers taken off. Never throws; what
 * cannot be parsed becomes a diagnostic, and the commands around it are still there.
 */
export function readCommands(script: Script): CommandReading {
  const known = cache.get(script);
  if (known) return known;
  const reading = read(script);
  cache.set(script, reading);
  return reading;
}

function read(script: Script): CommandReading {
  const omissions = new Omissions(script);
  const { diagnostics } = omissions;
  const { text } = script.excerpt;
  if (!omissions.allowsText(text)) return { commands: [], diagnostics };
  switch (script.shell) {
    case 'pwsh':
    case 'cmd':
      return { commands: readWindows(script, omissions), diagnostics };
    case 'other':
      if (script.unit.kind === 'file' && text.trim() !== '') omissions.addLanguage();
      return { commands: [], diagnostics };
    default: {
      const walker = new Walker(script, omissions);
      walker.run();
      return { commands: walker.commands.all, diagnostics };
    }
  }
}
