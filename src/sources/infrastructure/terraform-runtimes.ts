import type { RuntimeUse } from '../../model/runtime.ts';
import type { NounReader, SourceFile } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { readTerraform } from '../modules/terraform-json.ts';
import { readVersion, runtimeUse } from '../runtimes/versions.ts';
import { attributeOf, blocksOf, type HclBlock, type HclBody, literalOf } from '../syntax/hcl.ts';
import { functionRuntime } from './serverless.ts';

/** Runtimes of functions and versions of managed clusters and databases in Terraform and OpenTofu. */
export const terraformRuntimes: NounReader = (file) =>
  readTerraform(file).blocks.flatMap((block) => readBlock(block, file));

/** Resource → attribute → product: the whole version stands in one attribute. */
const versioned: Readonly<Record<string, readonly [attribute: string, product: string]>> = {
  aws_eks_cluster: ['version', 'amazon-eks'],
  aws_eks_node_group: ['version', 'amazon-eks'],
  aws_docdb_cluster: ['engine_version', 'amazon-documentdb'],
  aws_msk_cluster: ['kafka_version', 'amazon-msk'],
  aws_neptune_cluster: ['engine_version', 'amazon-neptune'],
  azurerm_kubernetes_cluster: ['kubernetes_version', 'azure-kubernetes-service'],
  azurerm_mysql_flexible_server: ['version', 'azure-database-for-mysql'],
  azurerm_postgresql_flexible_server: ['version', 'azure-database-for-postgresql'],
  azurerm_postgresql_server: ['version', 'azure-database-for-postgresql'],
};

/** Resource → engine → product. */
const engines: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_db_instance: {
    mariadb: 'amazon-rds-mariadb',
    mysql: 'amazon-rds-mysql',
    postgres: 'amazon-rds-postgresql',
  },
  aws_rds_cluster: { 'aurora-postgresql': 'amazon-aurora-postgresql' },
  aws_elasticache_cluster: { redis: 'amazon-elasticache-redis' },
  aws_elasticache_replication_group: { redis: 'amazon-elasticache-redis' },
};

function readBlock(block: HclBlock, file: SourceFile): RuntimeUse[] {
  const owner = block.labels.join('.');
  if (block.type === 'module') return functions(block, file, owner);
  if (block.type !== 'resource') return [];
  const [type = ''] = block.labels;
  if (/^(?:aws_lambda_function|google_cloudfunctions_function)$/.test(type))
    return functions(block, file, owner);
  if (type === 'google_cloudfunctions2_function') {
    return blocksOf(block, 'build_config').flatMap((inner) => functions(inner, file, owner));
  }
  if (/^azurerm_(?:linux_|windows_)?(?:function_app|web_app|app_service)/.test(type))
    return azureApp(block, file, owner);
  if (Object.hasOwn(versioned, type)) {
    const [attribute, product] = versioned[type]!;
    return literalVersion(block, attribute, product, file, owner);
  }
  if (!Object.hasOwn(engines, type)) return [];
  const engine =
    literalOf(attributeOf(block, 'engine')?.value)?.value ??
    (type.startsWith('aws_elasticache') ? 'redis' : '');
  const product = Object.hasOwn(lookUp(engines, type)!, engine) ? lookUp(engines, type)![engine]! : null;
  return product === null ? [] : literalVersion(block, 'engine_version', product, file, owner);
}

/** A module's `runtime` counts where it has the form of a function's. */
function functions(body: HclBody, file: SourceFile, owner: string): RuntimeUse[] {
  const value = literalOf(attributeOf(body, 'runtime')?.value);
  const spoken = value ? functionRuntime(value.value) : null;
  return value && spoken ? [runtimeUse(file, value.span, spoken, { source: 'lambda', owner })] : [];
}

const stacks: Readonly<Record<string, string>> = {
  dotnet_version: 'dotnet',
  node_version: 'nodejs',
  php_version: 'php',
  python_version: 'python',
};

/** `application_stack { python_version = "3.7" }`, `linux_fx_version = "NODE|14-lts"`. */
function azureApp(block: HclBlock, file: SourceFile, owner: string): RuntimeUse[] {
  const found: RuntimeUse[] = [];
  for (const site of blocksOf(block, 'site_config')) {
    const written = literalOf(attributeOf(site, 'linux_fx_version')?.value);
    const match = /^(python|node|php)\|v?(\d+(?:\.\d+)?)/i.exec(written?.value ?? '');
    if (written && match) {
      const product = { python: 'python', node: 'nodejs', php: 'php' }[match[1]!.toLowerCase()]!;
      const spoken = readVersion(product, match[2]!);
      if (spoken) found.push(runtimeUse(file, written.span, spoken, { source: 'azure-app', owner }));
    }
    for (const stack of blocksOf(site, 'application_stack')) {
      for (const [attribute, product] of Object.entries(stacks)) {
        const value = literalOf(attributeOf(stack, attribute)?.value);
        const spoken = value ? readVersion(product, value.value.replace(/^~|-lts$/g, '')) : null;
        if (value && spoken) found.push(runtimeUse(file, value.span, spoken, { source: 'azure-app', owner }));
      }
    }
  }
  return found;
}

function literalVersion(
  body: HclBody,
  attribute: string,
  product: string,
  file: SourceFile,
  owner: string,
): RuntimeUse[] {
  const value = literalOf(attributeOf(body, attribute)?.value);
  const spoken = value ? readVersion(product, value.value) : null;
  return value && spoken ? [runtimeUse(file, value.span, spoken, { source: 'managed-service', owner })] : [];
}
