import type { RuntimeUse } from '../../model/runtime.ts';
import type { NounReader } from '../../model/source.ts';
import { roots, ubuntu } from '../runtimes/source.ts';
import { readVersion, runtimeUse } from '../runtimes/versions.ts';
import { asScalar, spanOf, textOf } from '../syntax/yaml.ts';
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
    visit(root, place, (map) => {
      const image = asScalar(valueAt(map, ['vmImage'], place));
      const release = /^ubuntu-(\d\d\.\d\d)$/i.exec(textOf(image) ?? '')?.[1];
      if (image && release !== undefined)
        found.push(runtimeUse(file, spanOf(image, file), ubuntu(release), { source: 'machine' }));
      const task =
        /^(\w+)@\d+$/.exec(textOf(asScalar(valueAt(map, ['task'], place))) ?? '')?.[1]?.toLowerCase() ?? '';
      if (!Object.hasOwn(tasks, task)) return;
      const [input, product] = tasks[task]!;
      const scalar = asScalar(valueAt(map, ['inputs', input], place));
      const spoken = readVersion(product, textOf(scalar) ?? '');
      if (scalar && spoken)
        found.push(runtimeUse(file, spanOf(scalar, file), spoken, { source: 'setup-action' }));
    });
  }
  return found;
};

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
