import type { ReplyStore } from '../clients/disk-cache.ts';
import { requireAllowed, type SharedConfig } from '../config/shared.ts';
import { ConfigError } from '../model/error.ts';
import type { OwnRepository } from '../model/own-repository.ts';
import { userAgent } from './version.ts';

/** The text of a configuration in another repository. Throws `ConfigError` where it is not allowed or cannot be had. */
export type SharedConfigs = (shared: SharedConfig) => Promise<string>;

/** The tree has a configuration or a baseline, and does not give it: nobody knows what it says. */
export class UnreadConfigError extends ConfigError {
  override readonly name = 'ConfigError';
}

export interface SharedConfigOptions {
  readonly offline: boolean;
  /** GitHub's API; the public one by default. */
  readonly endpoint?: string | undefined;
  readonly token: string | null;
  readonly store?: ReplyStore;
  /** Whose repository is checked: its owner's configurations are trusted. */
  readonly own: OwnRepository | null;
}

/** Read through GitHub's API, from the own owner or at a full commit SHA. */
export function sharedConfigs(options: SharedConfigOptions): SharedConfigs {
  return async (shared) => {
    requireAllowed(shared, options.own?.owner ?? null);
    const [{ remoteFile }, { createHttp }] = await Promise.all([
      import('../clients/shared-config.ts'),
      import('../clients/http.ts'),
    ]);
    const answer = await remoteFile(shared, {
      http: options.offline ? null : createHttp({ userAgent, redirects: false }),
      endpoint: options.endpoint ?? 'https://api.github.com',
      token: options.token,
      store: options.store,
    });
    if (answer.text !== null) return answer.text;
    const message = `The configuration \`${shared.text}\` cannot be read: ${answer.reason}.`;
    throw answer.refused ? new ConfigError(message) : new UnreadConfigError(message);
  };
}
