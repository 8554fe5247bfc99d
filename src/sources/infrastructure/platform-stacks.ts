import { stacks } from '../../data/names.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { SourceFile } from '../../model/source.ts';
import type { span } from '../../model/span.ts';
import { roots, source, ubuntu } from '../runtimes/source.ts';
import { runtimeUse } from '../runtimes/versions.ts';
import { at, spanOf as jsonSpan, textOf as jsonText, readJson } from '../syntax/json.ts';
import { asScalar, spanOf, textOf } from '../syntax/yaml.ts';
import { listOf, valueAt } from '../syntax/yaml-values.ts';

function stackUse(
  file: SourceFile,
  place: ReturnType<typeof span>,
  name: string,
  owner?: string,
): RuntimeUse[] {
  if (!Object.hasOwn(stacks, name)) return [];
  const words = { source: 'stack', ...(owner === undefined ? {} : { owner }) };
  return [runtimeUse(file, place, ubuntu(stacks[name]!), words)];
}

/** `stack: cflinuxfs3` of an application. */
export const cloudFoundryManifest = source(
  'cloud-foundry-stack',
  /(?:^|\/)[\w.-]*manifest[\w.-]*\.ya?ml$/,
  (file) =>
    roots(file).flatMap(({ root, place }) =>
      [root, ...listOf(valueAt(root, ['applications'], place), place)].flatMap((app) => {
        const stack = asScalar(valueAt(app, ['stack'], place));
        const name = textOf(asScalar(valueAt(app, ['name'], place)));
        return stack ? stackUse(file, spanOf(stack, file), textOf(stack) ?? '', name ?? undefined) : [];
      }),
    ),
  /^applications:/m,
);

/** https://devcenter.heroku.com/articles/app-json-schema#stack */
export const herokuApp = source('heroku-stack', /(?:^|\/)app\.json$/, (file) => {
  const node = at(readJson(file).root, ['stack']);
  return node ? stackUse(file, jsonSpan(node, file), jsonText(node) ?? '') : [];
});
