import {
  type EngineService,
  type ServiceAttribute,
  terraformEngines,
  terraformModules,
  terraformServices,
} from '../../data/managed-services.ts';
import type { NamedRuntime } from '../../model/named-value.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { NounReader, Source, SourceFile } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { folderOf } from '../../model/workspace.ts';
import { readTerraform } from '../modules/terraform-json.ts';
import { runtimeUse } from '../runtimes/versions.ts';
import {
  attributeOf,
  blocksOf,
  type HclBlock,
  type HclBody,
  listItems,
  literalOf,
  readHcl,
} from '../syntax/hcl.ts';
import type { HclExpression } from '../syntax/hcl-tokens.ts';
import { readServiceVersion } from './service-versions.ts';
import { candidatesOf, namedValuesIn, namedValuesInVariablesFile, withEach } from './terraform-values.ts';

type Found = RuntimeUse | NamedRuntime;

/** Runtimes of functions, versions of managed services, and systems of machines in Terraform and OpenTofu. */
export const terraformRuntimes: NounReader = (file) => {
  const hcl = readTerraform(file);
  return [...hcl.blocks.flatMap((block) => readBlock(block, file)), ...namedValuesIn(hcl, file)];
};

/** What `terraform.tfvars` and its like give to variables. */
export const terraformVariables: Source = {
  format: 'terraform-variables',
  matches: (path) => /\.(?:tfvars|tofuvars)$/.test(path),
  read: (file) => {
    const hcl = readHcl(file);
    return { facts: namedValuesInVariablesFile(hcl, file), diagnostics: hcl.diagnostics };
  },
};

function readBlock(block: HclBlock, file: SourceFile): Found[] {
  const owner = block.labels.join('.');
  if (block.type === 'terraform')
    return attributesAt(block, ['required_version']).flatMap((value) =>
      readValue(value, 'terraform-version', file, block, 'terraform', 'version-file'),
    );
  if (block.type === 'module') return readModule(block, file, owner);
  if (block.type !== 'resource' && block.type !== 'data') return [];
  const [type = ''] = block.labels;
  if (/^azurerm_(?:linux_|windows_)?(?:function_app|web_app|app_service)/.test(type))
    return azureApp(block, file, owner);
  if (/^azurerm_.*(?:virtual_machine|scale_set)/.test(type)) return azureMachine(block, file, owner);
  const engine = lookUp(terraformEngines, type);
  return [
    ...readServices(block, lookUp(terraformServices, type) ?? [], file, owner),
    ...(engine ? readEngine(block, engine, file, owner) : []),
  ];
}

function readServices(
  block: HclBlock,
  attributes: readonly ServiceAttribute[],
  file: SourceFile,
  owner: string,
): Found[] {
  return attributes.flatMap(([path, form]) => {
    const source = /^(?:lambda|google-function)$/.test(form) ? 'lambda' : sourceOf(form);
    return attributesAt(block, path.split('.')).flatMap((value) =>
      readValue(value, form, file, block, owner, source),
    );
  });
}

function sourceOf(form: string): string {
  return form === 'heroku-stack' ? 'stack' : form === 'machine-image' ? 'machine-image' : 'managed-service';
}

function readEngine(block: HclBlock, service: EngineService, file: SourceFile, owner: string): Found[] {
  const engine = literalOf(attributeOf(block, service.engine)?.value)?.value ?? service.otherwise ?? '';
  const form = lookUp(service.forms, engine);
  if (form === undefined) return [];
  return attributesAt(block, [service.version]).flatMap((value) =>
    readValue(value, form, file, block, owner, 'managed-service'),
  );
}

/** A module's `runtime` counts where it has the form of a function's, and what modules of registries are known to take. */
function readModule(block: HclBlock, file: SourceFile, owner: string): Found[] {
  const source = literalOf(attributeOf(block, 'source')?.value)?.value ?? '';
  // What a module of this repository does with its inputs stands in it.
  if (/^\.{1,2}\//.test(source)) {
    return attributesAt(block, ['runtime']).flatMap((value) =>
      literalOf(value) ? readValue(value, 'lambda', file, block, owner, 'lambda') : [],
    );
  }
  const wrapped = terraformModules.filter((module) => module.source.test(source));
  return [
    ...readServices(block, [['runtime', 'lambda']], file, owner),
    ...wrapped.flatMap(({ inputs = [], engine }) => [
      ...readServices(block, inputs, file, owner),
      ...(engine ? readEngine(block, engine, file, owner) : []),
    ]),
  ];
}

/** The expressions at a path of blocks and an attribute; the items of a list by themselves. */
function attributesAt(body: HclBody, path: readonly string[]): readonly HclExpression[] {
  const [first = '', ...rest] = path;
  if (rest.length > 0) return blocksOf(body, first).flatMap((inner) => attributesAt(inner, rest));
  const value = attributeOf(body, first)?.value;
  if (value === undefined) return [];
  const items = listItems(value);
  return items.length > 0 ? items : [value];
}

/** Literals at once; what goes by a name is looked up when all files of the folder are read. */
function readValue(
  value: HclExpression,
  form: string,
  file: SourceFile,
  block: HclBlock,
  owner: string,
  source: string,
): Found[] {
  const found: Found[] = [];
  for (const { pieces, span } of withEach(candidatesOf(value), block)) {
    if (pieces.every((piece) => typeof piece === 'string')) {
      for (const spoken of readServiceVersion(form, pieces.join('')))
        found.push(runtimeUse(file, span, spoken, { source, owner }));
    } else {
      found.push({
        kind: 'named-runtime',
        path: file.path,
        span,
        text: file.text.slice(span.start, span.end),
        pieces,
        folder: folderOf(file.path),
        form,
        source,
        owner,
      });
    }
  }
  return found;
}

const stacks: readonly ServiceAttribute[] = [
  ['dotnet_version', 'azure-dotnet'],
  ['node_version', 'azure-node'],
  ['php_version', 'azure-php'],
  ['python_version', 'azure-python'],
  ['ruby_version', 'ruby'],
];

/** `application_stack { python_version = "3.7" }`, `linux_fx_version = "NODE|14-lts"`. */
function azureApp(block: HclBlock, file: SourceFile, owner: string): Found[] {
  const read = (path: string, form: string) =>
    attributesAt(block, path.split('.')).flatMap((value) =>
      readValue(value, form, file, block, owner, 'azure-app'),
    );
  return [
    ...read('site_config.linux_fx_version', 'azure-fx'),
    ...stacks.flatMap(([name, form]) => read(`site_config.application_stack.${name}`, form)),
  ];
}

/** `source_image_reference { offer = "UbuntuServer" sku = "16.04-LTS" }` says the system in two attributes. */
function azureMachine(block: HclBlock, file: SourceFile, owner: string): Found[] {
  return ['source_image_reference', 'storage_image_reference'].flatMap((type) =>
    blocksOf(block, type).flatMap((image) => {
      const offer = literalOf(attributeOf(image, 'offer')?.value);
      const sku = literalOf(attributeOf(image, 'sku')?.value);
      if (!offer || !sku) return [];
      const text = [`${offer.value} ${sku.value}`, `${offer.value} ${sku.value.replaceAll('_', '.')}`];
      const spoken = text.flatMap((one) => readServiceVersion('machine-image', one))[0];
      return spoken ? [runtimeUse(file, sku.span, spoken, { source: 'machine-image', owner })] : [];
    }),
  );
}
