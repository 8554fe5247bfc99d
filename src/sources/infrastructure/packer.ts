import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { folderOf } from '../../model/workspace.ts';
import { imageUse } from '../commands/fact-builders.ts';
import { runtimeUse } from '../runtimes/versions.ts';
import { attributeOf, blocksOf, type HclBlock, type HclBody, objectMembers, readHcl } from '../syntax/hcl.ts';
import type { HclExpression } from '../syntax/hcl-tokens.ts';
import { at, items, type JsonNode, readJson, spanOf, textOf } from '../syntax/json.ts';
import { readServiceVersion } from './service-versions.ts';
import { candidatesOf, namedValuesIn } from './terraform-values.ts';

/** Machine images that Packer starts from, by the names of their filters, families and boxes. */
export const packer: Source = {
  format: 'packer',
  matches: (path) =>
    /\.pkr\.hcl$|(?:^|\/)packer(?:[-_.][\w.-]*)?\.json$|(?:^|\/)packer\/[\w./-]+\.json$/.test(path),
  read: (file) =>
    file.path.endsWith('.json')
      ? { facts: readTemplate(file), diagnostics: readJson(file).diagnostics }
      : { facts: readPacker(file), diagnostics: readHcl(file).diagnostics },
};

/** Attributes that name a machine image, in sources of every builder. */
const attributes = [
  'source_image',
  'source_image_family',
  'image',
  'image_name',
  'base_image',
  'source_path',
  'iso_url',
  'template',
];

function readPacker(file: SourceFile): Fact[] {
  const hcl = readHcl(file);
  const found: Fact[] = namedValuesIn(hcl, file);
  for (const source of [...blocksOf(hcl, 'source'), ...blocksOf(hcl, 'data')]) {
    if (source.labels[0] === 'docker') {
      for (const { pieces, span } of candidatesOf(attributeOf(source, 'image')?.value))
        if (pieces.every((piece) => typeof piece === 'string'))
          found.push(imageUse(file, span, 'base', { reference: pieces.join('') }));
      continue;
    }
    for (const name of attributes) append(found, machine(attributeOf(source, name)?.value, source, file));
    append(found, filterNames(source, source, file));
  }
  return found;
}

/** `source_ami_filter { filters = { name = "ubuntu/images/*" } }`, and `filters` of `data "amazon-ami"`. */
function filterNames(body: HclBody, source: HclBlock, file: SourceFile): Fact[] {
  const own = objectMembers(attributeOf(body, 'filters')?.value).find(({ name }) => name === 'name');
  const inner = blocksOf(body, 'source_ami_filter').flatMap((block) => filterNames(block, source, file));
  return [...machine(own?.value, source, file), ...inner];
}

function machine(value: HclExpression | undefined, { labels }: HclBlock, file: SourceFile): Fact[] {
  const owner = labels.join('.');
  return candidatesOf(value).flatMap(({ pieces, span }): Fact[] => {
    if (pieces.every((piece) => typeof piece === 'string'))
      return readServiceVersion('machine-image', pieces.join('')).map((spoken) =>
        runtimeUse(file, span, spoken, { source: 'machine-image', owner }),
      );
    const text = file.text.slice(span.start, span.end);
    const folder = folderOf(file.path);
    const words = { form: 'machine-image', source: 'machine-image', owner };
    return [{ kind: 'named-runtime', path: file.path, span, text, pieces, folder, ...words }];
  });
}

/** https://developer.hashicorp.com/packer/docs/templates/legacy_json_templates */
function readTemplate(file: SourceFile): Fact[] {
  const found: Fact[] = [];
  for (const builder of items(at(readJson(file).root, ['builders']))) {
    const type = textOf(at(builder, ['type']));
    const nodes: (JsonNode | null | undefined)[] = [
      ...attributes.map((name) => at(builder, [name])),
      at(builder, ['source_ami_filter', 'filters', 'name']),
    ];
    for (const node of nodes) {
      const text = textOf(node);
      if (!node || text === null || text.includes('{{')) continue;
      if (type === 'docker') found.push(imageUse(file, spanOf(node, file), 'base', { reference: text }));
      else
        for (const spoken of readServiceVersion('machine-image', text))
          found.push(runtimeUse(file, spanOf(node, file), spoken, { source: 'machine-image' }));
    }
  }
  return found;
}
