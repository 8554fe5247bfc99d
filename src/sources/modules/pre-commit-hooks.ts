import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { SourceFile } from '../../model/source.ts';
import { scriptOf } from '../commands/fact-builders.ts';
import { joinWords } from '../commands/shell-quoting.ts';
import { ExcerptBuilder } from '../syntax/excerpt-builder.ts';
import { asScalar, at, excerptAt, items, textOf, type YamlNode } from '../syntax/yaml.ts';

/** What installs `additional_dependencies`, by the hook's language (https://pre-commit.com/#supported-languages). */
const installers: ReadonlyMap<string, readonly string[]> = new Map([
  ['python', ['pip', 'install']],
  ['python_venv', ['pip', 'install']],
  ['node', ['npm', 'install', '-g']],
  ['ruby', ['gem', 'install']],
  ['golang', ['go', 'install']],
  ['conda', ['conda', 'install']],
  ['rust', ['cargo', 'install', '--locked']],
  ['dart', ['dart', 'pub', 'global', 'activate']],
  ['lua', ['luarocks', 'install']],
  ['perl', ['cpanm']],
]);

/** Hooks whose `entry` is a command of the machine itself. */
const commands = /^(?:system|script|unsupported|unsupported_script|fail)$/;

/**
 * What a hook installs, pulls and runs: its `additional_dependencies` in the grammar of its language, the image of
 * `docker_image`, and `entry` where it is a command. `remote`: the hook's own file, elsewhere, has the rest.
 */
export function factsOfHook(hook: YamlNode, file: SourceFile, remote: boolean): readonly Fact[] {
  const language = textOf(at(hook, ['language']));
  const dependencies = items(at(hook, ['additional_dependencies'])).flatMap((item) => {
    const scalar = asScalar(item);
    return scalar && textOf(scalar) !== null ? [excerptAt(scalar, file)] : [];
  });
  const unit: Unit = {
    kind: 'task',
    name: textOf(at(hook, ['id'])),
    runner: 'pre-commit',
    directory: '',
    errexit: true,
    pipefail: false,
    // A published hook's plugins and stubs decide what is reported, and nothing that ships.
    ...(remote ? { test: true } : {}),
  };
  const facts: Fact[] = [];
  for (const [installer, words] of byInstaller(dependencies, language, textOf(at(hook, ['id'])) ?? '')) {
    const program = (installers.get(installer) ?? []).map((word) =>
      excerptOf(word, words[0]!.pieces[0]?.from ?? 0),
    );
    for (const fact of scriptOf(file, joinWords([...program, ...words]), unit)) facts.push(fact);
  }
  const entry = asScalar(at(hook, ['entry']));
  if (!entry || textOf(entry) === null) return facts;
  const excerpt = excerptAt(entry, file);
  if (language === 'docker_image') {
    const builder = new ExcerptBuilder();
    builder.add('docker run ', excerpt.pieces[0]?.from ?? 0);
    builder.copy(excerpt);
    for (const fact of scriptOf(file, builder.build(), unit)) facts.push(fact);
  } else if (language !== null && commands.test(language) && language !== 'fail')
    for (const fact of scriptOf(file, excerpt, unit)) facts.push(fact);
  return facts;
}

/** The packages of one hook, by the language that they are of. */
function byInstaller(
  words: readonly Excerpt[],
  language: string | null,
  id: string,
): ReadonlyMap<string, readonly Excerpt[]> {
  const found = new Map<string, Excerpt[]>();
  for (const word of words) {
    const installer = language ?? likelyLanguage(word.text, id);
    if (!installers.has(installer)) continue;
    const excerpt = installer === 'rust' ? crate(word) : word;
    found.set(installer, [...(found.get(installer) ?? []), excerpt]);
  }
  return found;
}

const nodeHooks =
  /(?:^|-)(?:eslint|prettier|stylelint|commitlint|markdownlint|textlint|standard|tslint|biome|cspell|svgo)(?:-|$)/;

/** A published hook says its language in its own repository: here the form of the words and the hook's name tell. */
function likelyLanguage(word: string, id: string): string {
  if (/^@[\w.-]+\/|^[\w.-]+@(?:\d|\^|~|latest|next|npm:)/.test(word)) return 'node';
  if (/^[\w-]+(?:\.[\w-]+)+\/\S+@/.test(word)) return 'golang';
  if (/^[\w.-]+:\d/.test(word)) return 'ruby';
  if (/[=<>~!]=|^git\+|\s@\s/.test(word)) return 'python';
  return nodeHooks.test(id) ? 'node' : 'python';
}

/** `cli:name:1.2.3` and `name:1.2.3` are `name@1.2.3` to cargo: as long, so that places stay. */
function crate(word: Excerpt): Excerpt {
  const skip = word.text.startsWith('cli:') ? 4 : 0;
  const builder = new ExcerptBuilder();
  const cut = word.text.indexOf(':', skip);
  builder.copy(word, skip, cut === -1 ? word.text.length : cut);
  if (cut !== -1) {
    builder.add('@', word.pieces[0]?.from ?? 0);
    builder.copy(word, cut + 1, word.text.length);
  }
  return builder.build();
}
