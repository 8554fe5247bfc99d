import { managedTools } from '../../data/tools.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { NounReader } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import {
  at,
  members as jsonMembers,
  spanOf as jsonSpan,
  textOf as jsonText,
  readJson,
} from '../syntax/json.ts';
import { readJava, readVersion, runtimeUse, type Spoken } from './versions.ts';

/** `"sdk": { "version": "3.1.100", "rollForward": "latestMajor" }`; rolling to another major makes it a minimum. */
export const globalJsonRuntimes: NounReader = (file) => {
  const { root } = readJson(file);
  const node = at(root, ['sdk', 'version']);
  const spoken = readVersion('dotnet', jsonText(node) ?? '');
  if (!node || !spoken) return [];
  const rolls = /major$/i.test(jsonText(at(root, ['sdk', 'rollForward'])) ?? '');
  return [
    runtimeUse(file, jsonSpan(node, file), spoken, {
      source: 'version-file',
      ...(rolls ? { constraint: 'minimum' } : {}),
    }),
  ];
};

/**
 * https://containers.dev/features: a tool that is put into the container, with its version. Only the option names the
 * tool's: the tag of a feature (`node:1`) and the `version` in devcontainer-lock.json are the feature's own release
 * (https://containers.dev/implementors/spec/#lockfile).
 */
export const devcontainerRuntimes: NounReader = (file) => {
  const { root } = readJson(file);
  return jsonMembers(at(root, ['features'])).flatMap(({ name, value }) => {
    const tool = /(?:^|\/)([a-z]+)(?:[:@]|$)/.exec(name)?.[1] ?? '';
    // `"…/node:1": "18"` is short for its option `version`.
    const node = jsonText(value) === null ? at(value, ['version']) : value;
    const written = jsonText(node) ?? '';
    const spoken =
      tool === 'java'
        ? readJava(written, jsonText(at(value, ['jdkDistro'])) ?? 'ms')
        : Object.hasOwn(managedTools, tool)
          ? readVersion(managedTools[tool]!, written)
          : null;
    return node && spoken ? [runtimeUse(file, jsonSpan(node, file), spoken, { source: 'setup-action' })] : [];
  });
};

/** `net5.0`, `netcoreapp3.1`, `net48` of .NET projects; of several, each is one that a library is built for. */
export const targetFrameworks: NounReader = (file) => {
  const found: RuntimeUse[] = [];
  for (const element of file.text.matchAll(/<TargetFrameworks?>([^<]{1,400})<\/TargetFrameworks?>/g)) {
    const names = [...element[1]!.matchAll(/[^;\s]+/g)];
    const start = element.index + element[0].indexOf('>') + 1;
    for (const name of names) {
      const spoken = frameworkOf(name[0].toLowerCase());
      if (!spoken) continue;
      const place = span(start + name.index, start + name.index + name[0].length);
      found.push(runtimeUse(file, place, spoken, { source: 'target-framework', matrix: names.length > 1 }));
    }
  }
  return found;
};

/** `<TargetFrameworkVersion>v4.5.2</…>` of projects from before SDK-style: .NET Framework and nothing else. */
export const legacyFrameworks: NounReader = (file) =>
  [...file.text.matchAll(/<TargetFrameworkVersion>\s*v(\d(?:\.\d){1,2})\s*<\/TargetFrameworkVersion>/g)].map(
    (element) => {
      const version = element[1]!;
      const start = element.index + element[0].indexOf(version);
      const spoken: Spoken = { product: 'dotnetfx', version, constraint: 'floating' };
      return runtimeUse(file, span(start, start + version.length), spoken, { source: 'target-framework' });
    },
  );

/** What a lockfile says that it was resolved with: `RUBY VERSION` of Bundler, `_meta.requires` of Pipenv. */
export const lockedRuntimes: NounReader = (file) => {
  const form = /Pipfile\.lock$/.test(file.path)
    ? {
        product: 'python',
        text: /"requires"\s*:\s*\{[^{}]{0,300}"python_(?:full_)?version"\s*:\s*"(\d+\.\d+(?:\.\d+)?)"/,
      }
    : {
        product: 'ruby',
        text: /^RUBY VERSION\r?\n[ \t]+(?:ruby (\d+\.\d+(?:\.\d+)?)(?:p-?\d+)?[ \t]*\r?$|ruby [\w.]+ \(jruby (\d+(?:\.\d+)+)\))/m,
      };
  const match = form.text.exec(file.text);
  const version = match?.[1] ?? match?.[2];
  if (!match || version === undefined) return [];
  const start = match.index + match[0].lastIndexOf(version);
  const spoken = readVersion(match[1] === undefined ? 'jruby' : form.product, version);
  return spoken
    ? [runtimeUse(file, span(start, start + version.length), spoken, { source: 'version-file' })]
    : [];
};

/** https://learn.microsoft.com/dotnet/standard/frameworks */
function frameworkOf(name: string): Spoken | null {
  const core = /^(?:netcoreapp|net)(\d+\.\d+)(?:-[a-z]+[\d.]*)?$/.exec(name)?.[1];
  if (core !== undefined) return { product: 'dotnet', version: core, constraint: 'floating' };
  const digits = /^net([34]\d{1,2})$/.exec(name)?.[1];
  return digits === undefined
    ? null
    : { product: 'dotnetfx', version: [...digits].join('.'), constraint: 'floating' };
}
