import type { ModuleUse } from '../../model/module.ts';
import type { NounReader } from '../../model/source.ts';
import { at, pairs, readYaml } from '../syntax/yaml.ts';
import { moduleOf } from './draft.ts';
import { entryOf } from './yaml-entry.ts';

/** Orbs by name and version (https://circleci.com/docs/orb-concepts/#semantic-versioning). */
export const circleciOrbs: NounReader = (file) => {
  const facts: ModuleUse[] = [];
  for (const document of readYaml(file).documents)
    for (const pair of pairs(at(document.contents, ['orbs'], document))) {
      const orb = entryOf(pair.value, file);
      if (!orb) continue; // an orb written here
      const [name = '', version = null] = orb.value.split('@') as [string, string?];
      facts.push(
        moduleOf(file, {
          ecosystem: 'generic',
          surface: 'orb',
          name,
          requirement: version,
          span: orb.span,
          pin: pinOf(version),
        }),
      );
    }
  return facts;
};

function pinOf(version: string | null): ModuleUse['pin'] {
  if (version === null) return 'none';
  if (version.includes('<<')) return 'unknown';
  if (version === 'volatile' || version.startsWith('dev:')) return 'branch';
  return /^\d+\.\d+\.\d+$/.test(version) ? 'exact' : 'range';
}
