import type { ModuleUse } from '../../model/module.ts';
import type { NounReader, Source, SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import {
  at as atJson,
  items as jsonItems,
  spanOf as jsonSpan,
  textOf as jsonText,
  readJson,
} from '../syntax/json.ts';
import {
  at as atToml,
  readToml,
  items as tomlItems,
  spanOf as tomlSpan,
  textOf as tomlText,
} from '../syntax/toml.ts';
import { at, items, pairs, readYaml } from '../syntax/yaml.ts';
import { gitModule } from './draft.ts';
import { entryAt, entryOf } from './yaml-entry.ts';

/** Buildpacks by git URL. Those named without one are the platform's own, which it keeps. */
export const buildpacks: NounReader = (file) =>
  baseName(file.path) === 'app.json' ? heroku(file) : cloudFoundry(file);

/** https://buildpacks.io/docs/reference/config/project-descriptor/ */
export const projectDescriptor: Source = {
  format: 'project-descriptor',
  matches: (path) => baseName(path) === 'project.toml',
  read: (file) => ({ facts: cloudNative(file), diagnostics: [] }),
};

/** https://docs.cloudfoundry.org/devguide/deploy-apps/manifest-attributes.html#buildpack */
function cloudFoundry(file: SourceFile): ModuleUse[] {
  if (!file.text.includes('buildpack')) return [];
  return readYaml(file).documents.flatMap((document) => {
    const root = document.contents;
    const blocks = [root, ...items(at(root, ['applications'], document))];
    // Older manifests share settings through top-level anchors.
    for (const { value } of pairs(root)) if (pairs(value).length > 0) blocks.push(value);
    return blocks.flatMap((block) =>
      [
        entryAt(block, 'buildpack', file),
        ...items(at(block, ['buildpacks'])).map((item) => entryOf(item, file)),
      ].flatMap((entry) => (entry ? use(file, entry.value, entry.span) : [])),
    );
  });
}

/** https://devcenter.heroku.com/articles/app-json-schema#buildpacks */
function heroku(file: SourceFile): ModuleUse[] {
  return jsonItems(atJson(readJson(file).root, ['buildpacks'])).flatMap((item) => {
    const url = atJson(item, ['url']);
    const text = jsonText(url);
    return url && text !== null ? use(file, text, jsonSpan(url, file)) : [];
  });
}

/** https://buildpacks.io/docs/reference/config/project-descriptor/ */
function cloudNative(file: SourceFile): ModuleUse[] {
  const { root } = readToml(file);
  const groups = [
    ...tomlItems(atToml(root, ['io', 'buildpacks', 'group'])),
    ...tomlItems(atToml(root, ['build', 'buildpacks'])),
  ];
  return groups.flatMap((group) => {
    const uri = atToml(group, ['uri']);
    const text = tomlText(uri);
    return uri && text !== null ? use(file, text, tomlSpan(uri, file)) : [];
  });
}

function use(file: SourceFile, written: string, place: Span): ModuleUse[] {
  if (
    !/^(?:https?|git|ssh):|^git@/.test(written) ||
    /\.(?:zip|tgz|tar\.gz|cnb)$/.test(written) ||
    /[{}$(]/.test(written)
  )
    return [];
  const mark = written.indexOf('#');
  const url = mark === -1 ? written : written.slice(0, mark);
  const ref = mark === -1 ? null : written.slice(mark + 1);
  return [gitModule(file, { ecosystem: 'git', surface: 'buildpack', name: url, url, ref, span: place })];
}
