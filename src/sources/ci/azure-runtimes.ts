import type { Scalar } from 'yaml';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { NounReader } from '../../model/source.ts';
import { roots, ubuntu } from '../runtimes/source.ts';
import { readVersion, runtimeUse } from '../runtimes/versions.ts';
import { asScalar, asSeq, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** Azure's hosted agents and tool installers. */
export const azureRuntimes: NounReader = (file) => {
  const found: RuntimeUse[] = [];
  const tasks: Readonly<Record<string, readonly [string, string]>> = {
    usepythonversion: ['versionSpec', 'python'],
    nodetool: ['versionSpec', 'nodejs'],
    usenode: ['version', 'nodejs'],
    userubyversion: ['versionSpec', 'ruby'],
    gotool: ['version', 'go'],
    usedotnet: ['version', 'dotnet'],
  };
  for (const { root, place } of roots(file)) {
    const names = namesIn(root, place);
    visit(root, place, (map) => {
      for (const { scalar, matrix } of valuesOf(valueAt(map, ['vmImage'], place), names)) {
        const release = /^ubuntu-(\d\d\.\d\d)$/i.exec(textOf(scalar) ?? '')?.[1];
        if (release !== undefined)
          found.push(runtimeUse(file, spanOf(scalar, file), ubuntu(release), { source: 'machine', matrix }));
      }
      const task =
        /^(\w+)@\d+$/.exec(textOf(asScalar(valueAt(map, ['task'], place))) ?? '')?.[1]?.toLowerCase() ?? '';
      if (!Object.hasOwn(tasks, task)) return;
      const [input, product] = tasks[task]!;
      for (const { scalar, matrix, name } of valuesOf(valueAt(map, ['inputs', input], place), names)) {
        const spoken = readVersion(product, textOf(scalar) ?? '');
        const words = { source: 'setup-action', matrix, ...(name === null ? {} : { names: [name] }) };
        if (spoken) found.push(runtimeUse(file, spanOf(scalar, file), spoken, words));
      }
    });
  }
  return found;
};

interface Named {
  readonly scalar: Scalar;
  readonly matrix: boolean;
  readonly name: string | null;
}

/** Variables, parameters with their defaults, and a strategy's matrix, by name in lower case. */
function namesIn(root: unknown, place: YamlPlace): ReadonlyMap<string, readonly Named[]> {
  const names = new Map<string, Named[]>();
  const add = (name: string, node: unknown, matrix: boolean) => {
    const scalar = asScalar(node);
    if (!scalar || (textOf(scalar) ?? '') === '') return;
    const list = names.get(name.toLowerCase()) ?? [];
    names.set(name.toLowerCase(), list);
    if (list.length < 64) list.push({ scalar, matrix, name });
  };
  visit(root, place, (map) => {
    for (const [key, valueKey] of [
      ['variables', 'value'],
      ['parameters', 'default'],
    ] as const) {
      const node = valueAt(map, [key], place);
      if (asSeq(node)) {
        for (const item of listOf(node, place)) {
          const name = textOf(asScalar(valueAt(item, ['name'], place)));
          if (name !== null) add(name, valueAt(item, [valueKey], place), false);
        }
      } else for (const { key: name, value } of entriesOf(node, place)) add(name, value, false);
    }
    const legs = entriesOf(valueAt(map, ['strategy', 'matrix'], place), place);
    for (const { value: leg } of legs)
      for (const { key: name, value } of entriesOf(leg, place)) add(name, value, legs.length > 1);
  });
  return names;
}

/** `$(x)`, `${{ variables.x }}`, `${{ parameters.x }}` and `$[ variables.x ]` alone, or the scalar itself. */
function valuesOf(node: unknown, names: ReadonlyMap<string, readonly Named[]>): readonly Named[] {
  const scalar = asScalar(node);
  const text = textOf(scalar)?.trim() ?? '';
  if (!scalar) return [];
  const name =
    /^\$\(([\w.-]+)\)$/.exec(text)?.[1] ??
    /^\$(?:\{\{|\[)\s{0,20}(?:variables|parameters)(?:\.([\w-]+)|\['([\w.-]+)'\])\s{0,20}(?:\}\}|\])$/
      .exec(text)
      ?.slice(1)
      .find(Boolean);
  return name === undefined ? [{ scalar, matrix: false, name: null }] : (names.get(name.toLowerCase()) ?? []);
}

/** Every map below a node once; files can nest deep, and anchors can make rings. */
function visit(node: unknown, place: YamlPlace, tell: (map: unknown) => void): void {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [node];
  while (waiting.length > 0) {
    const here = waiting.pop();
    if (typeof here !== 'object' || here === null || seen.has(here)) continue;
    seen.add(here);
    const entries = entriesOf(here, place);
    if (entries.length > 0) {
      tell(here);
      for (const { value } of entries.toReversed()) waiting.push(value);
    } else if (asScalar(here) === null) {
      for (const item of listOf(here, place).toReversed()) if (item !== here) waiting.push(item);
    }
  }
}
