import { GitWorkspace, resolveRevision } from '../clients/git.ts';
import { longest } from '../model/append.ts';
import type { Settings } from '../model/settings.ts';
import { inertJson, printable } from '../reporters/printable.ts';
import { rules } from '../rules/index.ts';
import { configPaths, readSettings } from '../run/settings.ts';
import { diskTree, openPath } from '../run/targets.ts';
import type { Arguments } from './arguments.ts';
import { severityText } from './rules.ts';
import { sharedFor } from './shared.ts';
import type { Terminal } from './terminal.ts';

/** `premortem config`: what is in effect, and whether it comes from the configuration or is the default. */
export async function effectiveConfig(parsed: Arguments, terminal: Terminal): Promise<string> {
  const opened = await openPath(parsed.path ?? '.', { untracked: true });
  const head = opened.repository?.bare ? await resolveRevision(opened.repository, 'HEAD') : null;
  const tree = head !== null ? new GitWorkspace(opened.repository!, head) : diskTree(opened);
  const shared = sharedFor(parsed, opened.repository, terminal.environment);
  const settings = await readSettings(tree, parsed.config, null, shared);
  return parsed.targets[0]!.format === 'json' ? json(settings) : text(settings, parsed.config);
}

/** One line of it. */
interface Entry {
  readonly key: string;
  readonly value: string;
  readonly isSet: boolean;
}

function entriesOf(settings: Settings): Entry[] {
  const list = (key: string, values: readonly string[]): Entry => ({
    key,
    value: values.length === 0 ? 'none' : values.join(', '),
    isSet: values.length > 0,
  });
  return [
    { key: 'fail-on', value: settings.failOn ?? 'error', isSet: settings.failOn !== null },
    list('paths', settings.paths),
    list('paths-ignore', settings.pathsIgnore),
    list('allow', settings.allow),
    list('vendored', settings.vendored),
    { key: 'baseline', value: settings.baseline, isSet: settings.baseline !== defaultBaseline },
    ...Object.entries(settings.endpoints).map(([name, url]) => ({
      key: `endpoints.${name}`,
      value: url,
      isSet: true,
    })),
  ];
}

const defaultBaseline = '.github/premortem-baseline.json';

function ruleEntries(settings: Settings): Entry[] {
  return rules.map((rule) => {
    const own = settings.rules.get(rule.id);
    const words = [
      own?.severity ?? severityText(rule),
      ...(own?.paths.length ? [`paths: ${own.paths.join(', ')}`] : []),
      ...(own?.pathsIgnore.length ? [`paths-ignore: ${own.pathsIgnore.join(', ')}`] : []),
      ...Object.entries(own?.options ?? {}).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ];
    return { key: rule.id, value: words.join('; '), isSet: own !== undefined };
  });
}

/** Which configurations set a value, the one that counts first. Lists are put together from several. */
function originOf(settings: Settings, key: string, read: (settings: Settings) => readonly Entry[]): string {
  const origins = settings.origins ?? [settings];
  const setting = origins.filter((one) => read(one).some((entry) => entry.key === key && entry.isSet));
  return setting.map(({ path }) => path ?? 'configuration').join(' + ');
}

function text(settings: Settings, named: string | null): string {
  const from =
    settings.path !== null
      ? printable((settings.origins ?? [settings]).map(({ path }) => path ?? '').join(', which extends '))
      : named === 'none'
        ? 'none (--config none)'
        : `none (looked for ${configPaths.join(', ')})`;
  const all = [...entriesOf(settings), ...ruleEntries(settings)];
  const width = longest(all.map(({ key }) => key));
  const line = (read: (settings: Settings) => readonly Entry[]) => (entry: Entry) => {
    const { key, value, isSet } = entry;
    const origin = isSet && settings.origins ? `  (${printable(originOf(settings, key, read))})` : '';
    return `  ${key.padEnd(width)}  ${printable(value)}${isSet ? origin : '  (default)'}`;
  };
  return [
    `Configuration: ${from}`,
    '',
    ...entriesOf(settings).map(line(entriesOf)),
    '',
    'rules',
    ...ruleEntries(settings).map(line(ruleEntries)),
    '',
  ].join('\n');
}

function json(settings: Settings): string {
  const shown = (read: (settings: Settings) => readonly Entry[]) =>
    Object.fromEntries(
      read(settings).map(({ key, value, isSet }) => [
        key,
        { value, from: isSet ? originOf(settings, key, read) : 'default' },
      ]),
    );
  const whole = {
    configuration: settings.path,
    settings: shown(entriesOf),
    rules: shown(ruleEntries),
  };
  return `${inertJson(JSON.stringify(whole, null, 2))}\n`;
}
