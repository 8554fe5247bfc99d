import { isMap, parseDocument } from 'yaml';
import { ConfigError } from '../model/error.ts';
import type { Severity } from '../model/finding.ts';
import { defaultSettings, type RuleSetting, type Settings } from '../model/settings.ts';
import { LineIndex } from '../model/span.ts';
import { check } from './check.ts';
import { type ConfigurableRule, configSchema } from './schema.ts';

interface Written {
  readonly extends?: string;
  readonly 'fail-on'?: Severity | 'none';
  readonly paths?: readonly string[];
  readonly 'paths-ignore'?: readonly string[];
  readonly allow?: readonly string[];
  readonly vendored?: readonly string[];
  readonly baseline?: string;
  readonly endpoints?: Readonly<Record<string, string>>;
  readonly 'max-requests'?: number;
  readonly 'max-seconds'?: number;
  readonly rules?: Readonly<Record<string, string | false | Readonly<Record<string, unknown>>>>;
}

/** Text of a configuration → settings. Throws `ConfigError` naming file, line and column of everything that is wrong. */
export function readConfig(path: string, text: string, rules: readonly ConfigurableRule[]): Settings {
  const lines = new LineIndex(text);
  const where = (at: number) => {
    const { line, column } = lines.positionAt(at);
    return `${path}:${line}:${column}`;
  };
  const fail = (message: string, at: number): never => {
    throw new ConfigError(`${where(at)}: ${message}.`);
  };
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  const error = document.errors[0];
  if (error)
    fail(
      (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, ''),
      error.pos[0],
    );
  if (document.contents === null) return { ...defaultSettings, path };
  if (!isMap(document.contents)) fail('the configuration must be a map', 0);
  const problems = check(document.contents, configSchema(rules), 'the configuration').map(
    ({ message, at }) => `${where(at)}: ${message}.`,
  );
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  const written = document.toJS({ maxAliasCount: 0 }) as Written;
  return {
    path,
    extends: written.extends ?? null,
    rules: new Map(Object.entries(written.rules ?? {}).map(([id, setting]) => [id, ruleSetting(setting)])),
    paths: written.paths ?? [],
    pathsIgnore: written['paths-ignore'] ?? [],
    allow: written.allow ?? [],
    vendored: written.vendored ?? [],
    endpoints: Object.fromEntries(
      Object.entries(written.endpoints ?? {}).map(([name, url]) => [name, url.replace(/\/+$/, '')]),
    ),
    lookups: {
      requests: written['max-requests'] ?? defaultSettings.lookups.requests,
      seconds: written['max-seconds'] ?? defaultSettings.lookups.seconds,
    },
    failOn: written['fail-on'] ?? null,
    baseline: written.baseline ?? defaultSettings.baseline,
  };
}

function ruleSetting(written: string | false | Readonly<Record<string, unknown>>): RuleSetting {
  if (typeof written !== 'object')
    return { severity: severityOf(written), options: {}, paths: [], pathsIgnore: [] };
  const { severity, paths, 'paths-ignore': pathsIgnore, ...options } = written;
  return {
    severity: severity === undefined ? null : severityOf(severity),
    options,
    paths: (paths as readonly string[] | undefined) ?? [],
    pathsIgnore: (pathsIgnore as readonly string[] | undefined) ?? [],
  };
}

/** YAML 1.1 editors turn `off` into false. */
function severityOf(written: unknown): Severity | 'off' {
  return written === false ? 'off' : (written as Severity | 'off');
}

/** The JSON schema file for editors. */
export function schemaText(rules: readonly ConfigurableRule[]): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'premortem configuration',
    ...configSchema(rules),
  };
  // Our own key, for messages: editors would call it unknown.
  return `${JSON.stringify(schema, (key, value) => (key === 'patternMeans' ? undefined : value), 2)}\n`;
}
