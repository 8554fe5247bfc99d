import { posix } from 'node:path';
import { sharedConfig } from '../config/shared.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { ConfigError } from '../model/error.ts';
import { ownRepository } from '../model/own-repository.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { readBaseline, readSettings, UnreadConfigError } from '../run/settings.ts';
import { sharedConfigs } from '../run/shared-configs.ts';
import { TreeError } from './api-workspace.ts';
import type { Place } from './fork-point.ts';
import type { ChosenTrees } from './trees.ts';

/** What judges a run: the configuration and the accepted findings. */
export interface Policy {
  readonly settings: Settings;
  readonly baseline: ReadonlyMap<string, string>;
  /** Why neither could be read, so that built-in settings judge. */
  readonly problem: Diagnostic | null;
}

/**
 * Configuration and baseline of the base branch as it is, or of the whole tree in an audit. A change cannot exempt
 * itself, so without a base nothing of its own tree counts. Throws `ConfigError` for a configuration that is wrong.
 */
export async function policyFor(place: Place, trees: ChosenTrees): Promise<Policy> {
  const { inputs } = place;
  const builtIn = { settings: defaultSettings, baseline: new Map<string, string>() };
  const isChange = trees.mode === 'diff' || trees.comparison !== 'exact';
  const path = isChange ? configInTree(place) : null;
  const has = async (tree: Workspace) => (await tree.list()).some((entry) => entry.path === path);
  // What an earlier step brought is not the change's; what the change's own tree holds is.
  const isOwn = path !== null && (await has(trees.head));
  const shared = sharedConfigs({
    offline: inputs.offline,
    endpoint: place.situation.apiUrl ?? undefined,
    token: place.situation.apiUrl !== null && inputs.token !== '' ? inputs.token : null,
    own: ownRepository(place.situation.repository),
  });
  const named = async () => (isOwn ? defaultSettings : readSettings(nothing, inputs.config, null, shared));
  try {
    if (trees.policy === null) return { ...builtIn, settings: await named(), problem: null };
    const isThere = path === null || (await has(trees.policy));
    const settings = isThere ? await readSettings(trees.policy, inputs.config, path, shared) : await named();
    return { settings, baseline: await readBaseline(trees.policy, settings), problem: null };
  } catch (error) {
    const unread = error instanceof UnreadConfigError || error instanceof TreeError;
    if (!unread || !isChange) throw error instanceof TreeError ? new ConfigError(error.message) : error;
    const message = `The configuration of the base branch could not be read (${error.message.replace(/\.$/, '')}), so built-in settings judge this change.`;
    return { ...builtIn, problem: diagnostic('skipped', message) };
  }
}

/** What the tree calls the file that the input names; null where the input names none of the repository. */
function configInTree({ inputs, prefix }: Place): string | null {
  if (inputs.config === null || inputs.config === 'none' || sharedConfig(inputs.config)) return null;
  const path = posix.normalize(inputs.config.replaceAll('\\', '/'));
  if (posix.isAbsolute(path) || path.startsWith('../')) return null;
  return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}

const nothing: Workspace = {
  revision: null,
  list: () => Promise.resolve([]),
  read: () => Promise.resolve([]),
};
