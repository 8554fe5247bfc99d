import { managedTools } from '../../data/tools.ts';
import { append } from '../../model/append.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { NounReader, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { lookUp } from '../../model/table.ts';
import { baseName } from '../../model/workspace.ts';
import { at, readJson, spanOf, textOf } from '../syntax/json.ts';
import { readToml, at as tomlAt, spanOf as tomlSpan, textOf as tomlText } from '../syntax/toml.ts';
import { readVersion, runtimeUse, type Spoken } from './versions.ts';

type Reader = (file: SourceFile) => readonly RuntimeUse[];

const readers: Readonly<Record<string, Reader>> = {
  'Cargo.toml': readCargo,
  'composer.json': readComposer,
  Gemfile: readGemfile,
  'gems.rb': readGemfile,
  'package.json': readPackage,
  Pipfile: readPipfile,
  'pyproject.toml': readPyproject,
  'setup.cfg': readSetupCfg,
  'setup.py': readSetupPy,
};

/** What manifests ask of the runtime they run on. */
export const manifestRuntimes: NounReader = (file) => {
  const name = baseName(file.path);
  return (Object.hasOwn(readers, name) ? readers[name]! : readConda)(file);
};

const source = 'engines';

/** What stands in a field of requirements is a range, however narrow. */
function required(file: SourceFile, place: Span, product: string, written: string): RuntimeUse[] {
  const text = written.trim();
  if (text === '' || text === '*' || text.length > 128) return [];
  // `14`, `3.6.*`, `x`: numbers and wildcards are ranges too.
  if (!/\d/.test(text)) return [];
  const spoken: Spoken = { product, version: text, constraint: 'range' };
  return [runtimeUse(file, place, spoken, { source })];
}

/** One version that a tool installs. */
function installed(file: SourceFile, place: Span, product: string, written: string): RuntimeUse[] {
  const spoken = readVersion(product, written);
  return spoken ? [runtimeUse(file, place, spoken, { source })] : [];
}

function readPackage(file: SourceFile): RuntimeUse[] {
  const { root } = readJson(file);
  const found: RuntimeUse[] = [];
  const node = at(root, ['engines', 'node']);
  if (node) append(found, required(file, spanOf(node, file), 'nodejs', textOf(node) ?? ''));
  for (const tool of ['node', 'pnpm', 'yarn']) {
    const pinned = at(root, ['volta', tool]);
    if (pinned)
      append(found, installed(file, spanOf(pinned, file), lookUp(managedTools, tool)!, textOf(pinned) ?? ''));
  }
  const manager = at(root, ['packageManager']);
  const match = /^(pnpm|yarn)@(\d[\w.-]*)/.exec(textOf(manager) ?? '');
  if (manager && match) {
    const start = spanOf(manager, file).start + match[1]!.length + 1;
    append(found, installed(file, span(start, start + match[2]!.length), match[1]!, match[2]!));
  }
  return found;
}

function readComposer(file: SourceFile): RuntimeUse[] {
  const { root } = readJson(file);
  const php = at(root, ['require', 'php']);
  const platform = at(root, ['config', 'platform', 'php']);
  return [
    ...(php ? required(file, spanOf(php, file), 'php', textOf(php) ?? '') : []),
    ...(platform ? installed(file, spanOf(platform, file), 'php', textOf(platform) ?? '') : []),
  ];
}

function readPyproject(file: SourceFile): RuntimeUse[] {
  const { root } = readToml(file);
  const poetry = tomlAt(root, ['tool', 'poetry', 'dependencies', 'python']);
  const fields = [
    tomlAt(root, ['project', 'requires-python']),
    poetry?.type === 'table' ? tomlAt(poetry, ['version']) : poetry,
  ];
  return fields.flatMap((field) =>
    field ? required(file, tomlSpan(field, file), 'python', tomlText(field) ?? '') : [],
  );
}

/** https://doc.rust-lang.org/cargo/reference/rust-version.html: the oldest compiler that is promised to work. */
function readCargo(file: SourceFile): RuntimeUse[] {
  const { root } = readToml(file);
  const fields = [
    tomlAt(root, ['package', 'rust-version']),
    tomlAt(root, ['workspace', 'package', 'rust-version']),
  ];
  return fields.flatMap((field) => {
    const spoken = readVersion('rust', tomlText(field ?? null) ?? '');
    return field && spoken
      ? [runtimeUse(file, tomlSpan(field, file), spoken, { source, constraint: 'minimum' })]
      : [];
  });
}

function readPipfile(file: SourceFile): RuntimeUse[] {
  const { root } = readToml(file);
  for (const key of ['python_full_version', 'python_version']) {
    const field = tomlAt(root, ['requires', key]);
    if (field) return installed(file, tomlSpan(field, file), 'python', tomlText(field) ?? '');
  }
  return [];
}

function readSetupCfg(file: SourceFile): RuntimeUse[] {
  return first(file, /^python_requires[ \t]*=[ \t]*([^\s#][^\r\n#]*)/m, 'python', required);
}

function readSetupPy(file: SourceFile): RuntimeUse[] {
  return first(file, /\bpython_requires[ \t]*=[ \t]*(?:"([^"\r\n]+)"|'([^'\r\n]+)')/, 'python', required);
}

/** `ruby "2.6.3"`, `ruby '~> 2.6'`, `ruby '2.5.0', engine: 'jruby', engine_version: '9.2.0.0'`. */
function readGemfile(file: SourceFile): RuntimeUse[] {
  const line = /^[ \t]*ruby[ \t(]+(?:"([^"\r\n]+)"|'([^'\r\n]+)')([^\r\n]*)/m.exec(file.text);
  if (!line || /engine/.test(line[3] ?? '')) return [];
  const version = line[1] ?? line[2] ?? '';
  const start = line.index + line[0].indexOf(version);
  const read = /^[~<>=!]/.test(version) ? required : installed;
  return read(file, span(start, start + version.length), 'ruby', version);
}

/** `- python=3.6`, `- python=3.6.*`, `- python>=3.6`: one sign is any patch of it. */
function readConda(file: SourceFile): RuntimeUse[] {
  if (!/^dependencies:/m.test(file.text)) return [];
  const found: RuntimeUse[] = [];
  for (const match of file.text.matchAll(
    /^[ \t]*-[ \t]+["']?(python|nodejs|perl|php)[ \t]*([=<>!~]{1,2})[ \t]*(\d[^\s"'#=]*)/gm,
  )) {
    const [whole, name = '', operator = '', version = ''] = match;
    const end = match.index + whole.length;
    const product = name === 'nodejs' ? 'nodejs' : name;
    if (/^={1,2}$/.test(operator))
      append(found, installed(file, span(end - version.length, end), product, version));
    else
      append(
        found,
        required(file, span(end - operator.length - version.length, end), product, operator + version),
      );
  }
  return found;
}

function first(
  file: SourceFile,
  form: RegExp,
  product: string,
  read: (file: SourceFile, place: Span, product: string, written: string) => RuntimeUse[],
): RuntimeUse[] {
  const match = form.exec(file.text);
  const version = (match?.[1] ?? match?.[2])?.trimEnd();
  if (!match || version === undefined) return [];
  const start = match.index + match[0].lastIndexOf(version);
  return read(file, span(start, start + version.length), product, version);
}
