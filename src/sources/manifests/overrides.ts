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
  return places.flatMap((path) => forced(file, at(root, path), path.at(-1)!, null, 0));
}

function forced(
  file: SourceFile,
  node: JsonNode | undefined,
  group: string,
  below: string | null,
  depth: number,
): Requirement[] {
  if (depth > 10) return [];
  return members(node).flatMap(({ name, value }) => {
    if (value.type === 'object') {
      const own = textOf(at(value, ['.']));
      const inner = forced(file, value, group, packageOf(name) ?? name, depth + 1);
      const dot = at(value, ['.']);
      const self = own === null || !dot ? null : override(file, name, own, spanOf(dot, file), group, below);
      return self ? [self, ...inner] : inner;
    }
    const written = textOf(value);
    if (written === null || name === '.') return [];
    return override(file, name, written, spanOf(value, file), group, below) ?? [];
  });
}

/**
 * One entry; null for selectors that name no package. `$name` (the version that the project itself asks for) and `-`
 * (left out) force no version of their own.
 */
export function override(
  file: SourceFile,
  selector: string,
  written: string,
  span: Span,
  group: string,
  below: string | null = null,
): Requirement | null {
  const name = packageOf(selector);
  if (name === null || written === '') return null;
  const parent = parentOf(selector) ?? below;
  const common = {
    scope: 'override',
    group,
    span,
    forces: name,
    ...(parent === null ? {} : { below: parent }),
  } as const;
  if (written.startsWith('$') || written === '-')
    return requirementOf(file, 'npm', { name, exact: true, ...common });
  const range = npmRange(written);
  return requirementOf(file, range.ecosystem, {
    name: range.name ?? name,
    requirement: range.requirement,
    exact: range.exact,
    origin: range.origin,
    ...common,
  });
}

/** `parent>child@^1`, `parent/child`, `@scope/name@npm:2`: the package that is forced. */
function packageOf(selector: string): string | null {
  const last = selector.slice(parentEnd(selector) + 1).trim();
  const match = /(?:^|\/)((?:@[\w.~-]+\/)?[\w.~-]+)(?:@[^/]*(?:\/.*)?)?$/.exec(last);
  return match ? match[1]! : null;
}

/** `parent>child`, `parent/child`: the package below which alone it is forced; `**\/child` is everywhere. */
function parentOf(selector: string): string | null {
  const cut = parentEnd(selector);
  if (cut !== -1) return selector.slice(0, cut).trim();
  const path = selector.replace(/(?<=.)@(?:npm:|\d|[\^~<>=*]).*$/, '').split('/');
  const own = path.at(-2)?.startsWith('@') ? 2 : 1;
  const above = path.slice(0, -own).filter((part) => part !== '**');
  return above.length === 0 ? null : above.join('/');
}

/** Where `>` parts a parent from its child, as pnpm tells it from the sign of a range: `x@>=1 <2` has none. */
function parentEnd(selector: string): number {
  const found = [...selector.matchAll(/[^ |@<]>(?!=)/g)].at(-1);
  return found === undefined ? -1 : found.index + 1;
}
