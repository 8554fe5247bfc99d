import { ConfigError } from '../model/error.ts';

/** The fingerprints of a baseline file. Throws `ConfigError` when it is none: a broken baseline must not hide or tell all. */
export function readBaselineText(path: string, text: string): ReadonlySet<string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ConfigError(`${path}: the baseline is no JSON. Write it anew with premortem baseline.`);
  }
  const { version, findings } = (value ?? {}) as { version?: unknown; findings?: unknown };
  if (version !== 1 || !Array.isArray(findings)) {
    throw new ConfigError(
      `${path}: this is no baseline of version 1. Write it anew with premortem baseline.`,
    );
  }
  return new Set(
    findings.map((entry: unknown) => {
      const fingerprint = (entry as { fingerprint?: unknown } | null)?.fingerprint;
      if (typeof fingerprint !== 'string') throw new ConfigError(`${path}: an entry has no fingerprint.`);
      return fingerprint;
    }),
  );
}
