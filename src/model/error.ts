/** Something the person who started premortem can mend: one sentence, no stack. Exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A configuration that cannot be used. The message names file, line and what is expected. */
export class ConfigError extends UsageError {
  override readonly name = 'ConfigError';
}

/** Git did not answer, or not to the end. No verdict can be given; in an action that is no reason for a red job. */
export class GitError extends UsageError {
  override readonly name = 'GitError';
}
