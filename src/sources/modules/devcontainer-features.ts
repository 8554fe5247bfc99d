import type { ModuleUse } from '../../model/module.ts';
import type { NounReader } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { at, members, readJson } from '../syntax/json.ts';
import { moduleOf } from './draft.ts';

/** Features by OCI reference (https://containers.dev/implementors/features/#referencing-a-feature). */
export const devcontainerFeatures: NounReader = (file) => {
  const facts: ModuleUse[] = [];
  for (const { name: key, key: node } of members(at(readJson(file).root, ['features']))) {
    if (!/^[^./][^/]*\.[^/]+\/.+/.test(key)) continue; // `./local`, or one of the old short names
    const digest = key.includes('@sha256:');
    const colon = key.lastIndexOf(':');
    const tag = digest || colon < key.lastIndexOf('/') ? null : key.slice(colon + 1);
    const name = digest ? key.slice(0, key.indexOf('@')) : tag === null ? key : key.slice(0, colon);
    const pin = digest
      ? 'content'
      : tag === null || tag === 'latest'
        ? 'none'
        : /^\d+\.\d+\.\d+/.test(tag)
          ? 'exact'
          : 'range';
    const place = span(node.offset + 1, node.offset + Math.max(1, node.length - 1));
    facts.push(
      moduleOf(file, {
        ecosystem: 'docker',
        surface: 'devcontainer-feature',
        name,
        requirement: tag,
        span: place,
        pin,
      }),
    );
  }
  return facts;
};
