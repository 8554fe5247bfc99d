import type { ReleaseAge, Updater } from '../../model/release-age.ts';
import type { NounReader, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { memberAt, members, readToml, type TomlNode, at as tomlAt } from '../syntax/toml.ts';
import { at, keyText, pairs, readYaml, spanOf, textOf } from '../syntax/yaml.ts';

/** `min-release-age`, `before` (https://docs.npmjs.com/cli/v11/using-npm/config); pnpm reads the file too. */
const npmrc: NounReader = (file) => {
  const settings = [...settingsOf(file.text)];
  const about = settings.filter(({ key }) => !isAboutRegistry(key));
  const named = (...keys: readonly string[]) =>
    settings.some(({ key, value }) => keys.includes(key) && isSomething(value));
  const first = about[0];
  if (!first) return [];
  return [
    factOf(file, 'npm', first.span, named('min-release-age', 'before')),
    factOf(file, 'pnpm', first.span, named('minimum-release-age', 'minimumReleaseAge')),
  ];
};

interface Setting {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
}

function* settingsOf(text: string): Generator<Setting> {
  for (const line of text.matchAll(/^[ \t]*([^\s=;#][^=\n]*)=([^\n]*)$/gm)) {
    const key = line[1]!.trimEnd();
    const start = line.index + line[0].indexOf(key);
    yield { key, value: line[2]!.trim(), span: span(start, start + key.length) };
  }
}

/** Where packages come from, and who asks: `@scope:registry`, `//host/:_authToken`. */
function isAboutRegistry(key: string): boolean {
  return /registry$|^\/\/|^_|auth|^email$|^ca$|^cafile$|^cert|proxy$/i.test(key);
}

function isSomething(value: string): boolean {
  return value !== '' && !/^["']?0+["']?$/.test(value) && !/^(?:false|null|undefined)$/.test(value);
}

/** https://pnpm.io/settings#minimumreleaseage */
export const pnpmReleaseAge: NounReader = (file) => {
  const root = readYaml(file).documents[0]?.contents;
  const first = pairs(root)[0];
  if (first === undefined) return [];
  const isSet = isSomething(textOf(at(root, ['minimumReleaseAge'])) ?? '');
  return [factOf(file, 'pnpm', spanOf(first.key, file), isSet)];
};

/** https://yarnpkg.com/configuration/yarnrc#npmMinimalAgeGate */
const yarnrc: NounReader = (file) => {
  const { documents } = readYaml(file);
  const root = documents[0]?.contents;
  const first = pairs(root)[0];
  if (first === undefined) return [];
  const gate = textOf(at(root, ['npmMinimalAgeGate'])) ?? '';
  const isSet = isSomething(gate) && !/^0+[a-z]*$/.test(gate);
  const release = /yarn-(\d[\w.-]*)\.c?js$/.exec(textOf(at(root, ['yarnPath'])) ?? '')?.[1];
  // Its release stands in the file where the repository brings it along.
  const waits = isSet || (release !== undefined && keyText(first) !== null && isFromYarn415(release));
  return [factOf(file, 'yarn', spanOf(first.key, file), waits)];
};

/** From 4.15 on Yarn waits one day unless told otherwise. */
function isFromYarn415(release: string): boolean {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  return major > 4 || (major === 4 && minor >= 15);
}

/** https://bun.com/docs/runtime/bunfig#install-minimumreleaseage */
const bunfig: NounReader = (file) => {
  const { root } = readToml(file);
  const install = memberAt(root, 'install');
  if (!install) return [];
  const isSet = isPresent(tomlAt(install.value, ['minimumReleaseAge']));
  return [factOf(file, 'bun', install.key, isSet)];
};

/** https://docs.astral.sh/uv/reference/settings/#exclude-newer */
const uvToml: NounReader = (file) => {
  const { root } = readToml(file);
  const first = members(root)[0];
  if (!first) return [];
  return [factOf(file, 'uv', first.key, isPresent(tomlAt(root, ['exclude-newer'])))];
};

export const uvInPyproject: NounReader = (file) => {
  if (!file.text.includes('uv')) return [];
  const { root } = readToml(file);
  const uv = memberAt(tomlAt(root, ['tool']), 'uv');
  if (!uv) return [];
  return [factOf(file, 'uv', uv.key, isPresent(tomlAt(uv.value, ['exclude-newer'])))];
};

/** https://python-poetry.org/docs/configuration/#solvermin-release-age */
const poetryToml: NounReader = (file) => {
  const { root } = readToml(file);
  const first = members(root)[0];
  if (!first) return [];
  const isSet = isPresent(tomlAt(root, ['solver', 'min-release-age']));
  return [factOf(file, 'poetry', first.key, isSet)];
};

function isPresent(node: TomlNode | undefined): boolean {
  return node !== undefined && 'value' in node && isSomething(node.value) && node.value !== 'false';
}

function factOf(file: SourceFile, updater: Updater, place: Span, isSet: boolean): ReleaseAge {
  const text = file.text.slice(place.start, place.end);
  return { kind: 'release-age', updater, path: file.path, span: place, text, isSet };
}

const readers: ReadonlyMap<string, NounReader> = new Map([
  ['.npmrc', npmrc],
  ['.yarnrc.yml', yarnrc],
  ['bunfig.toml', bunfig],
  ['uv.toml', uvToml],
  ['poetry.toml', poetryToml],
]);

/** What the settings of a package manager say, in files that hold settings and nothing else. */
export const settingsReleaseAge: NounReader = (file) => readers.get(baseName(file.path))?.(file) ?? [];
