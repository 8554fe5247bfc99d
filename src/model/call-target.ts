import type { Call } from './script.ts';
import type { Entry, FileIndex } from './workspace.ts';

/** The file a call means: the first of its candidates that is there. */
export function callTarget(call: Call, index: FileIndex): Entry | null {
  for (const target of call.targets) {
    const entry = index.get(target);
    if (entry?.kind === 'file') return entry;
  }
  return null;
}
