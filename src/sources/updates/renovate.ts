import type { ReleaseAge } from '../../model/release-age.ts';
import type { NounReader, Source, SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { spanOf as jsonSpan, memberAt, readJson } from '../syntax/json.ts';
import { at, items, keyText, pairs, readYaml, spanOf, textOf, type YamlNode } from '../syntax/yaml.ts';

/** https://docs.renovatebot.com/configuration-options/, under the names where Renovate looks. */
export const renovate: Source = {
  format: 'renovate',
  matches: (path) =>
    /^(?:(?:\.github\/|\.gitlab\/)?renovate\.json[5c]?|\.renovaterc(?:\.json[5c]?)?)$/.test(path),
  read(file) {
    const { root, diagnostics } = readJson5(file);
    return { facts: root === null ? [] : factsOf(root, file), diagnostics };
  },
};

/** The key `renovate` of the package.json at the root. */
export const renovateInPackage: NounReader = (file) => {
  if (file.path !== 'package.json' || !file.text.includes('"renovate"')) return [];
  const member = memberAt(readJson(file).root, 'renovate');
  if (member?.value.type !== 'object') return [];
  const { start, end } = jsonSpan(member.value, file);
  // At its own place, so that spans fit the file.
  const text = file.text.slice(0, start).replace(/[^\n]/g, ' ') + file.text.slice(start, end);
  const { root } = readJson5({ path: file.path, text, executable: false });
  return root === null ? [] : factsOf(root, file);
};

/** JSON with comments, bare keys and single quotes is a flow map of YAML once its comments are blank. */
function readJson5(file: SourceFile) {
  const { documents, diagnostics } = readYaml({ ...file, text: withoutComments(file.text) });
  return { root: documents[0]?.contents ?? null, diagnostics };
}

function withoutComments(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at);
    const part = text.slice(at, end);
    const isBlank = part.startsWith('//') || part.startsWith('/*') || part === '\t';
    out += isBlank ? part.replace(/[^\n]/g, ' ') : part;
    at = end;
  }
  return out;
}

/** The end of the string, comment or character that begins there. What is never closed goes to the end. */
function tokenEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '"' || first === "'") {
    for (let at = start + 1; at < text.length; at++) {
      if (text[at] === '\\') at++;
      else if (text[at] === first) return at + 1;
    }
    return text.length;
  }
  const close = text.startsWith('//', start) ? '\n' : text.startsWith('/*', start) ? '*/' : null;
  if (close === null) return start + 1;
  const end = text.indexOf(close, start + 2);
  return end === -1 ? text.length : close === '\n' ? end : end + 2;
}

function factsOf(root: YamlNode, file: SourceFile): ReleaseAge[] {
  const first = pairs(root)[0];
  if (first === undefined || textOf(at(root, ['enabled'])) === 'false') return [];
  const named = pairs(root).find((pair) => keyText(pair) === 'extends') ?? first;
  const place: Span = spanOf(named.key, file);
  return [
    {
      kind: 'release-age',
      updater: 'renovate',
      path: file.path,
      span: place,
      text: file.text.slice(place.start, place.end),
      isSet: isSet(root),
    },
  ];
}

/** Presets of Renovate's own that wait (https://docs.renovatebot.com/presets-security/, presets-npm, presets-config). */
const waiting = /^(?:security:minimumReleaseAge\w*|npm:unpublishSafe|:unpublishSafe|config:best-practices)$/;
/** Renovate's own presets; any other name is a preset that somebody keeps elsewhere. */
const builtIn =
  /^(?:abandonments|config|customManagers|default|docker|global|group|helpers|mergeConfidence|monorepo|npm|packages|preview|regexManagers|replacements|schedule|security|workarounds)?:[\w.-]/;

function isSet(root: YamlNode): boolean | null {
  if (hasAge(root, 8)) return true;
  const presets = presetsOf(root, 8);
  if (presets.some((name) => waiting.test(name))) return true;
  return presets.every((name) => builtIn.test(name)) ? false : null;
}

/** At the top, for a package manager, a kind of update, or in one of the rules. */
function hasAge(node: YamlNode, depth: number): boolean {
  if (depth === 0) return false;
  return (
    items(node).some((item) => hasAge(item, depth - 1)) ||
    pairs(node).some((pair) => {
      const key = keyText(pair);
      if (key === 'minimumReleaseAge') return isAge(textOf(pair.value));
      if (key === 'stabilityDays') return Number(textOf(pair.value)) > 0;
      return hasAge(pair.value, depth - 1);
    })
  );
}

/** `3 days`, `1 week`; `0 days` and null switch it off. */
function isAge(written: string | null): boolean {
  return written !== null && /[1-9]/.test(written);
}

function presetsOf(node: YamlNode, depth: number): string[] {
  if (depth === 0) return [];
  return [
    ...items(node).flatMap((item) => presetsOf(item, depth - 1)),
    ...pairs(node).flatMap((pair) => {
      if (keyText(pair) !== 'extends') return presetsOf(pair.value, depth - 1);
      // `schedule:weekly(arguments)`
      return items(pair.value).flatMap((item) => textOf(item)?.replace(/\(.*/s, '') ?? []);
    }),
  ];
}
