import { managedTools } from '../../data/tools.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { at, items, memberAt, members, readToml, spanOf, type TomlNode, textOf } from '../syntax/toml.ts';
import { syntaxDiagnostics } from './syntax.ts';
import { readJava, readVersion, runtimeUse, type Spoken, wordsByLine } from './versions.ts';

/** Files that hold one version each. */
const single: Readonly<Record<string, string>> = {
  '.elixir-version': 'elixir',
  '.erlang-version': 'erlang',
  '.go-version': 'go',
  '.node-version': 'nodejs',
  '.nvmrc': 'nodejs',
  '.opentofu-version': 'opentofu',
  '.php-version': 'php',
  '.python-version': 'python',
  '.ruby-version': 'ruby',
  '.terraform-version': 'terraform',
};

type Reader = (file: SourceFile) => readonly RuntimeUse[];

const named: Readonly<Record<string, Reader>> = {
  '.java-version': readJavaVersion,
  '.sdkmanrc': readSdkman,
  '.tool-versions': readToolVersions,
  'gradle-wrapper.properties': readGradleWrapper,
  'maven-wrapper.properties': readMavenWrapper,
  'runtime.txt': readRuntimeTxt,
  'rust-toolchain': readRustToolchain,
  'rust-toolchain.toml': readRustToolchain,
};

/** `mise.toml`, `.mise.toml`, `mise.local.toml`, `.config/mise.toml`, `.config/mise/config.toml`. */
const mise =
  /(?:^|\/)\.?(?:mise|rtx)(?:\.[\w-]+)?\.toml$|(?:^|\/)\.?(?:config\/)?mise\/config(?:\.[\w-]+)?\.toml$/;

/** Files whose whole purpose is to name the version of a runtime. */
export const versionFiles: Source = {
  format: 'version-file',
  matches: (path) => readerOf(path) !== null,
  read: (file) => ({ facts: readerOf(file.path)?.(file) ?? [], diagnostics: syntaxDiagnostics(file) }),
};

function readerOf(path: string): Reader | null {
  const name = baseName(path);
  if (Object.hasOwn(single, name)) return (file) => readSingle(file, single[name]!);
  if (Object.hasOwn(named, name)) return named[name]!;
  return mise.test(path) ? readMise : null;
}

const source = 'version-file';

/** pyenv takes several lines; the first that is a version counts for most tools, and each may run. */
function readSingle(file: SourceFile, product: string): RuntimeUse[] {
  return wordsByLine(file.text).flatMap(({ text, span: place }) => {
    const spoken = readVersion(product, text);
    return spoken ? [runtimeUse(file, place, spoken, { source })] : [];
  });
}

function readJavaVersion(file: SourceFile): RuntimeUse[] {
  const [line] = wordsByLine(file.text);
  const spoken = line ? readJava(line.text) : null;
  return line && spoken ? [runtimeUse(file, line.span, spoken, { source })] : [];
}

/** `python-3.6.8` on Heroku and Cloud Foundry, `3.7` on Netlify. */
function readRuntimeTxt(file: SourceFile): RuntimeUse[] {
  const [line] = wordsByLine(file.text);
  if (!line || !/^(?:python-)?\d/.test(line.text)) return [];
  const spoken = readVersion('python', line.text);
  return spoken ? [runtimeUse(file, line.span, spoken, { source })] : [];
}

/** `nodejs 14.17.0 system`: what stands behind the first version is what is fallen back to, and is judged too. */
function readToolVersions(file: SourceFile): RuntimeUse[] {
  return wordsByLine(file.text).flatMap(({ text, span: place }) => {
    const [tool, ...versions] = [...text.matchAll(/\S+/g)].slice(0, 50);
    if (!tool) return [];
    return versions.flatMap((word) => {
      const start = place.start + word.index;
      return spokenBy(tool[0], word[0]).map((spoken) =>
        runtimeUse(file, span(start, start + word[0].length), spoken, { source }),
      );
    });
  });
}

/** What a version manager's name and version mean; Elixir's says the OTP release too. */
function spokenBy(tool: string, version: string): Spoken[] {
  const name = tool.toLowerCase().replace(/^(?:core|asdf|vfox):/, '');
  if (name === 'java') return some(readJava(version));
  if (!Object.hasOwn(managedTools, name)) return [];
  const elixir = name === 'elixir' ? /^(\d[\d.]*)-otp-(\d+)$/.exec(version) : null;
  if (elixir) return [...some(readVersion('elixir', elixir[1]!)), ...some(readVersion('erlang', elixir[2]!))];
  const spoken = readVersion(managedTools[name]!, version.replace(/^prefix:/, ''));
  return spoken && spoken.constraint !== 'range' ? [spoken] : [];
}

function some<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

function readMise(file: SourceFile): RuntimeUse[] {
  const { root } = readToml(file);
  return members(at(root, ['tools'])).flatMap(({ name, value }) =>
    versionsIn(value).flatMap((node) =>
      spokenBy(name, textOf(node) ?? '').map((spoken) =>
        runtimeUse(file, spanOf(node, file), spoken, { source }),
      ),
    ),
  );
}

/** `"18"`, `["3.10", "3.11"]`, `{ version = "18" }`. */
function versionsIn(value: TomlNode): TomlNode[] {
  if (value.type === 'array') return items(value).flatMap(versionsIn);
  const inner = memberAt(value, 'version');
  return inner ? versionsIn(inner.value) : [value];
}

/** `java=11.0.17-tem` */
function readSdkman(file: SourceFile): RuntimeUse[] {
  return wordsByLine(file.text).flatMap(({ text, span: place }) => {
    const match = /^(\w+)\s*=\s*(\S+)$/.exec(text);
    if (!match) return [];
    const version = match[2]!;
    return spokenBy(match[1]!, version).map((spoken) =>
      runtimeUse(file, span(place.end - version.length, place.end), spoken, { source }),
    );
  });
}

function readRustToolchain(file: SourceFile): RuntimeUse[] {
  const channel = at(readTomlIfTable(file), ['toolchain', 'channel']);
  const text = channel ? textOf(channel) : null;
  if (channel && text !== null) {
    const spoken = readVersion('rust', text);
    return spoken ? [runtimeUse(file, spanOf(channel, file), spoken, { source })] : [];
  }
  const [line] = wordsByLine(file.text);
  const spoken = line
    ? readVersion('rust', /^(\d[\d.]*)(?:-[a-z0-9_-]+)?$/.exec(line.text)?.[1] ?? '')
    : null;
  return line && spoken ? [runtimeUse(file, line.span, spoken, { source })] : [];
}

function readTomlIfTable(file: SourceFile) {
  return file.text.includes('[') ? readToml(file).root : null;
}

/** `go` is the oldest that may build it, `toolchain` what builds it (https://go.dev/ref/mod#go-mod-file-toolchain). */
export function goModRuntimes(file: SourceFile): RuntimeUse[] {
  const found: RuntimeUse[] = [];
  for (const match of file.text.matchAll(/^(go|toolchain)[ \t]+(?:go)?(\d+(?:\.\w+)*)/gm)) {
    const [whole, word, version = ''] = match;
    const spoken = readVersion('go', version);
    if (!spoken) continue;
    const end = match.index + whole.length;
    const place = span(end - version.length, end);
    found.push(
      word === 'go'
        ? runtimeUse(file, place, spoken, { source: 'go-directive', constraint: 'minimum' })
        : runtimeUse(file, place, spoken, { source }),
    );
  }
  return found;
}

function readGradleWrapper(file: SourceFile): RuntimeUse[] {
  return inUrl(file, /distributionUrl[ \t]*=[^\n]*gradle-(\d+(?:\.\d+)*)-(?:bin|all)\.zip/, 'gradle');
}

function readMavenWrapper(file: SourceFile): RuntimeUse[] {
  return inUrl(file, /distributionUrl[ \t]*=[^\n]*apache-maven-(\d+(?:\.\d+)*)-bin\.zip/, 'apache-maven');
}

function inUrl(file: SourceFile, form: RegExp, product: string): RuntimeUse[] {
  const match = form.exec(file.text);
  const version = match?.[1];
  if (!match || version === undefined) return [];
  const start = match.index + match[0].lastIndexOf(version);
  const spoken = readVersion(product, version);
  return spoken ? [runtimeUse(file, span(start, start + version.length), spoken, { source: 'wrapper' })] : [];
}
