import type { Diagnostic } from '../model/diagnostic.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';

export interface SettingsRead {
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic[];
}

/** The configuration of a tree, or of the file that `--config` names. Throws `ConfigError`. */
export async function readSettings(_workspace: Workspace, _config: string | null): Promise<SettingsRead> {
  return { settings: defaultSettings, diagnostics: [] };
}

/** Fingerprints that the tree's baseline accepts. */
export async function readBaseline(_workspace: Workspace, _settings: Settings): Promise<ReadonlySet<string>> {
  return new Set();
}
