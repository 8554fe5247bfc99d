import type { Requirement } from '../../model/dependency.ts';
import type { SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { at, type JsonNode, members, spanOf, textOf } from '../syntax/json.ts';
import { requirementOf } from './draft.ts';
import { npmRange } from './npm-range.ts';

const places: readonly (readonly string[])[] = [
  ['overrides'], // npm, bun
  ['resolutions'], // yarn, pnpm
  ['pnpm', 'overrides'],
];

/** Versions that a package.json forces on packages which others ask for. */
export function readOverrides(file: SourceFile, root: JsonNode): Requirement[] {
  return places.flatMap((path) => forced(file, at(root, path), path.at(-1)!, 0));
}

function forced(file: SourceFile, node: JsonNode | undefined, group: string, depth: number): Requirement[] {
  if (depth > 10) return [];
  return members(node).flatMap(({ name, value }) => {
    if (value.type === 'object') {
      const own = textOf(at(value, ['.']));
      const inner = forced(file, value, group, depth + 1);
      const dot = at(value, ['.']);
      const self = own === null || !dot ? null : override(file, name, own, spanOf(dot, file), group);
      return self ? [self, ...inner] : inner;
    }
    const written = textOf(value);
    if (written === null || name === '.') return [];
    return override(file, name, written, spanOf(value, file), group) ?? [];
  });
}

/** One entry; null for `$name` and `-`, which name no version, and for selectors that name no package. */
export function override(
  file: SourceFile,
  selector: string,
  written: string,
  span: Span,
  group: string,
): Requirement | null {
  const name = packageOf(selector);
  if (name === null || written.startsWith('$') || written === '-' || written === '') return null;
  const range = npmRange(written);
  return requirementOf(file, range.ecosystem, {
    name: range.name ?? name,
    requirement: range.requirement,
    exact: range.exact,
    origin: range.origin,
    scope: 'override',
    group,
    span,
  });
}

/** `parent>child@^1`, `parent/child`, `@scope/name@npm:2`: the package that is forced. */
function packageOf(selector: string): string | null {
  const last = selector.slice(selector.lastIndexOf('>') + 1).trim();
  const match = /(?:^|\/)((?:@[\w.~-]+\/)?[\w.~-]+)(?:@[^/]*(?:\/.*)?)?$/.exec(last);
  return match ? match[1]! : null;
}
