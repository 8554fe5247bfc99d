import { ConfigError } from '../model/error.ts';
import { defaultSettings, type RuleSetting, type Settings } from '../model/settings.ts';

/** A configuration that lies in another repository: `owner/repo/path.yml@ref`. */
export interface SharedConfig {
  readonly owner: string;
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
  /** As written. */
  readonly text: string;
}

/** `owner/repo/path.yml@ref`, for the schema. */
export const sharedPattern =
  '^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/[^@\\s]+\\.ya?ml@[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$';

const pattern = new RegExp(sharedPattern);

/** Null for anything else, a path on this machine among it. */
export function sharedConfig(text: string): SharedConfig | null {
  if (text.length > 1000 || !pattern.test(text)) return null;
  const at = text.indexOf('@');
  const [owner = '', repository = '', ...path] = text.slice(0, at).split('/');
  const ref = text.slice(at + 1);
  const segments = [repository, ...path, ...ref.split('/')];
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return null;
  return { owner, repository, path: path.join('/'), ref, text };
}

/**
 * Whoever can write to that place decides what is reported here. The own owner is trusted at any ref; of anybody else
 * only one content is, which whoever wrote the commit id has seen.
 */
export function requireAllowed({ owner, ref, text }: SharedConfig, own: string | null): void {
  if (own !== null && own.toLowerCase() === owner.toLowerCase()) return;
  if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref)) return;
  const whose =
    own === null ? 'the owner of this repository is not known' : `this repository belongs to ${own}`;
  throw new ConfigError(
    `\`${text}\` is a configuration of another owner (${whose}), so whoever controls it could change what is reported here. Name a full commit SHA behind the @.`,
  );
}

/** A configuration on top of the one that it extends: what it says itself counts, and lists of exceptions add up. */
export function extended(own: Settings, base: Settings): Settings {
  const { requests, seconds } = defaultSettings.lookups;
  return {
    ...own,
    rules: mergedRules(own.rules, base.rules),
    paths: own.paths.length > 0 ? own.paths : base.paths,
    pathsIgnore: union(base.pathsIgnore, own.pathsIgnore),
    allow: union(base.allow, own.allow),
    vendored: union(base.vendored, own.vendored),
    endpoints: { ...base.endpoints, ...own.endpoints },
    lookups: {
      requests: own.lookups.requests === requests ? base.lookups.requests : own.lookups.requests,
      seconds: own.lookups.seconds === seconds ? base.lookups.seconds : own.lookups.seconds,
    },
    failOn: own.failOn ?? base.failOn,
    baseline: own.baseline === defaultSettings.baseline ? base.baseline : own.baseline,
    origins: [...(own.origins ?? [own]), ...(base.origins ?? [base])],
  };
}

function mergedRules(
  own: ReadonlyMap<string, RuleSetting>,
  base: ReadonlyMap<string, RuleSetting>,
): ReadonlyMap<string, RuleSetting> {
  const rules = new Map(base);
  for (const [id, setting] of own) {
    const below = base.get(id);
    if (below === undefined) rules.set(id, setting);
    else
      rules.set(id, {
        severity: setting.severity ?? below.severity,
        options: { ...below.options, ...setting.options },
        paths: setting.paths.length > 0 ? setting.paths : below.paths,
        pathsIgnore: union(below.pathsIgnore, setting.pathsIgnore),
      });
  }
  return rules;
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}
