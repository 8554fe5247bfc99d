import { ConfigError } from '../model/error.ts';

/** The fingerprints of a baseline file, with the rule that each belongs to. Throws `ConfigError` when it is none: a broken baseline must not hide or tell all. */
export function readBaselineText(path: string, text: string): ReadonlyMap<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ConfigError(
      `${path}: the baseline is not valid JSON. Write it again with \`premortem baseline\`.`,
    );
  }
  const { version, findings } = (value ?? {}) as { version?: unknown; findings?: unknown };
  if (version !== 1 || !Array.isArray(findings)) {
    throw new ConfigError(
      `${path}: this is not a baseline of version 1. Write it again with \`premortem baseline\`.`,
    );
  }
  return new Map(
    findings.map((entry: unknown) => {
      const { fingerprint, rule } = (entry ?? {}) as { fingerprint?: unknown; rule?: unknown };
      if (typeof fingerprint !== 'string') throw new ConfigError(`${path}: an entry has no fingerprint.`);
      return [fingerprint, typeof rule === 'string' ? rule : ''] as const;
    }),
  );
}
