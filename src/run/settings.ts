import { readFileSync } from 'node:fs';
import { readBaselineText } from '../config/baseline.ts';
import { ConfigError } from '../model/error.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';

/** Where a configuration is looked for, from the root; the first that is there counts. */
export const configPaths = [
  '.github/premortem.yml',
  '.github/premortem.yaml',
  'premortem.yml',
  'premortem.yaml',
];

/** The tree has a configuration or a baseline, and does not give it: nobody knows what it says. */
export class UnreadConfigError extends ConfigError {
  override readonly name = 'ConfigError';
}

function unread(path: string, reason = 'nothing was read'): UnreadConfigError {
  return new UnreadConfigError(`\`${path}\` cannot be read: ${reason}.`);
}

/**
 * The configuration of a tree; `named` is a file on disk instead, or `none` for none at all. `inTree` is what the
 * tree calls that file: where it has one, that counts. Throws `ConfigError` with file, line and column.
 */
export async function readSettings(
  workspace: Workspace,
  named: string | null,
  inTree: string | null = null,
): Promise<Settings> {
  if (named === 'none') return defaultSettings;
  const isThere = inTree !== null && (await workspace.list()).some(({ path }) => path === inTree);
  if (named !== null && !isThere) {
    let text: string;
    try {
      text = readFileSync(named, 'utf8');
    } catch {
      throw new ConfigError(`The configuration ${named} cannot be read.`);
    }
    return parse(named, text);
  }
  const there = new Set((await workspace.list()).map(({ path }) => path));
  const path = isThere ? inTree : configPaths.find((candidate) => there.has(candidate));
  if (path === undefined) return defaultSettings;
  const [content] = await workspace.read([path]);
  if (!content?.ok) throw unread(path, content?.reason);
  return parse(path, content.text);
}

/** Loaded only where there is a configuration: its words are those of the rules. */
async function parse(path: string, text: string): Promise<Settings> {
  const [{ readConfig }, { rules }] = await Promise.all([
    import('../config/read.ts'),
    import('../rules/index.ts'),
  ]);
  return readConfig(path, text, rules);
}

/** Fingerprints that the tree's baseline accepts; none where there is no baseline. */
export async function readBaseline(
  workspace: Workspace,
  settings: Settings,
): Promise<ReadonlyMap<string, string>> {
  const listed = (await workspace.list()).some(({ path }) => path === settings.baseline);
  if (!listed) return new Map();
  const [content] = await workspace.read([settings.baseline]);
  if (!content?.ok) throw unread(settings.baseline, content?.reason);
  return readBaselineText(settings.baseline, content.text);
}
