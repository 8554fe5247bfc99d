import { readFileSync } from 'node:fs';
import { readBaselineText } from '../config/baseline.ts';
import { extended, type SharedConfig, sharedConfig } from '../config/shared.ts';
import { ConfigError } from '../model/error.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { type SharedConfigs, UnreadConfigError } from './shared-configs.ts';

/** Where a configuration is looked for, from the root; the first that is there counts. */
export const configPaths = [
  '.github/premortem.yml',
  '.github/premortem.yaml',
  'premortem.yml',
  'premortem.yaml',
];

export { UnreadConfigError };

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
  shared: SharedConfigs | null = null,
): Promise<Settings> {
  if (named === 'none') return defaultSettings;
  const elsewhere = named === null ? null : sharedConfig(named);
  if (elsewhere !== null) return withExtended(await sharedSettings(elsewhere, shared), shared);
  return withExtended(await ownSettings(workspace, named, inTree), shared);
}

/** As many configurations may build on each other. */
const mostExtended = 4;

/** The configuration on top of those that it extends. */
async function withExtended(own: Settings, shared: SharedConfigs | null): Promise<Settings> {
  const chain = [own];
  for (let next = own.extends; next !== null; next = chain.at(-1)!.extends) {
    const place = sharedConfig(next);
    // What the schema lets pass and is no address after all: `owner/repo/../x.yml@main`.
    if (place === null) throw new ConfigError(`\`extends: ${next}\` is no owner/repo/path.yml@ref.`);
    if (chain.some(({ path }) => path === next) || chain.length > mostExtended)
      throw new ConfigError(
        `\`extends: ${next}\` goes in a circle, or through more than ${mostExtended} configurations.`,
      );
    chain.push(await sharedSettings(place, shared));
  }
  return chain.reduceRight((base, above) => extended(above, base));
}

async function sharedSettings(place: SharedConfig, shared: SharedConfigs | null): Promise<Settings> {
  if (shared === null) throw unread(place.text, 'configurations of other repositories are not read here');
  return parse(place.text, await shared(place));
}

async function ownSettings(
  workspace: Workspace,
  named: string | null,
  inTree: string | null,
): Promise<Settings> {
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
