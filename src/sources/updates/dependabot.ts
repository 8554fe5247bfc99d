import type { ReleaseAge } from '../../model/release-age.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import {
  asMap,
  at,
  items,
  readYaml,
  spanOf,
  textOf,
  type YamlDocument,
  type YamlNode,
} from '../syntax/yaml.ts';

/** https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown- */
export const dependabot: Source = {
  format: 'dependabot',
  matches: (path) => /^\.github\/dependabot\.ya?ml$/.test(path),
  read(file) {
    const { documents, diagnostics } = readYaml(file);
    const document = documents[0];
    if (!document) return { facts: [], diagnostics };
    const entries = items(at(document.contents, ['updates'], document));
    return { facts: entries.flatMap((entry) => entryOf(entry, file, document) ?? []), diagnostics };
  },
};

function entryOf(entry: YamlNode, file: SourceFile, document: YamlDocument): ReleaseAge | null {
  const node = at(entry, ['package-ecosystem'], document);
  const updates = textOf(node);
  // Without pull requests for versions only security updates are left, which no cooldown holds back.
  if (updates === null || textOf(at(entry, ['open-pull-requests-limit'], document)) === '0') return null;
  const directory =
    textOf(at(entry, ['directory'], document)) ??
    textOf(items(at(entry, ['directories'], document))[0]) ??
    '';
  const place = spanOf(node, file);
  const cooldown = at(entry, ['cooldown'], document);
  const lines = cooldown === undefined ? insertionAfter(entry, place.end, file) : null;
  return {
    kind: 'release-age',
    updater: 'dependabot',
    path: file.path,
    span: place,
    text: file.text.slice(place.start, place.end),
    isSet: waits(cooldown, document),
    updates,
    directory,
    ...(lines ? { insertion: lines } : {}),
  };
}

const days = ['default-days', 'semver-major-days', 'semver-minor-days', 'semver-patch-days'];

function waits(cooldown: YamlNode, document: YamlDocument): boolean {
  return days.some((key) => Number(textOf(at(cooldown, [key], document))) > 0);
}

/** After the line of `package-ecosystem`, where the entry is written in lines. */
function insertionAfter(entry: YamlNode, end: number, { text }: SourceFile): ReleaseAge['insertion'] | null {
  if (asMap(entry)?.flow === true) return null;
  const lineEnd = text.indexOf('\n', end);
  const stop = lineEnd === -1 ? text.length : lineEnd;
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, stop);
  const before = /^( *(?:- +)?)(?:package-ecosystem|"package-ecosystem"|'package-ecosystem') *:/.exec(line);
  if (!before) return null;
  return { at: stop, indent: ' '.repeat(before[1]!.length) };
}
