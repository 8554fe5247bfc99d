import type { ModuleUse } from '../../model/module.ts';
import type { Source, SourceFile } from '../../model/source.ts';
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
export const buildpacks: Source = {
  format: 'buildpacks',
  matches: (path) => /^(?:manifest(?:[-._][\w-]+)?\.ya?ml|app\.json|project\.toml)$/.test(baseName(path)),
  read(file) {
    const name = baseName(file.path);
    const facts =
      name === 'app.json' ? heroku(file) : name === 'project.toml' ? cloudNative(file) : cloudFoundry(file);
    return { facts, diagnostics: [] };
  },
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
