import type { ImageUse } from '../../model/image.ts';
import type { NounReader, SourceFile } from '../../model/source.ts';
import { imageUse } from '../commands/fact-builders.ts';
import { readTerraform } from '../modules/terraform-json.ts';
import { type HclAttribute, type HclBody, listItems, literalOf, objectMembers } from '../syntax/hcl.ts';
import type { HclExpression } from '../syntax/hcl-tokens.ts';

/**
 * Resources that run containers, with the attributes that name an image wherever they stand inside
 * (https://registry.terraform.io/browse/providers). First match.
 */
const running: readonly { readonly type: RegExp; readonly attributes: ReadonlySet<string> }[] = [
  { type: /^docker_(?:image|registry_image)$/, attributes: new Set(['name']) },
  { type: /^docker_(?:container|service)$/, attributes: new Set(['image']) },
  { type: /^kubernetes_/, attributes: new Set(['image']) },
  { type: /^google_cloud_?run(?:_v2)?_/, attributes: new Set(['image']) },
  { type: /^google_cloudbuild_trigger$/, attributes: new Set(['name']) },
  {
    type: /^google_(?:workstations|notebooks|vertex_ai|composer)_/,
    attributes: new Set(['image', 'image_uri', 'repository']),
  },
  { type: /^aws_ecs_task_definition$/, attributes: new Set(['image']) },
  {
    type: /^aws_(?:batch_job_definition|apprunner_service|lightsail_container_service_deployment_version|codebuild_project|lambda_function|sagemaker_\w+|gamelift_\w+)$/,
    attributes: new Set(['image', 'image_identifier', 'image_uri']),
  },
  {
    type: /^azurerm_(?:container_(?:group|app|app_job)|linux_web_app|linux_function_app|kubernetes_\w+)/,
    attributes: new Set(['image', 'docker_image_name', 'docker_image']),
  },
  {
    type: /^(?:digitalocean_app|scaleway_container|fly_machine|koyeb_\w+|northflank_\w+|render_\w+|railway_\w+)$/,
    attributes: new Set(['image', 'registry_image', 'image_url']),
  },
  {
    type: /^(?:oci_container_instances_\w+|alicloud_(?:eci_\w+|fc\w*)|tencentcloud_eks_\w+|yandex_serverless_container|ibm_code_engine_\w+)$/,
    attributes: new Set(['image', 'image_url', 'image_reference']),
  },
];

const deepest = 12;
const mostImages = 500;

/** Images that Terraform and OpenTofu resources run. What holds a reference is unknown and left out. */
export const terraformImages: NounReader = (file) => {
  const found: ImageUse[] = [];
  for (const block of readTerraform(file).blocks) {
    if (block.type !== 'resource') continue;
    const kind = running.find(({ type }) => type.test(block.labels[0] ?? ''));
    if (!kind) continue;
    const isBuild = block.labels[0] === 'google_cloudbuild_trigger';
    readBody(
      block,
      { file, names: kind.attributes, owner: block.labels.join('.'), found, isBuild, step: !isBuild },
      0,
    );
  }
  return found;
};

interface Reading {
  readonly file: SourceFile;
  readonly names: ReadonlySet<string>;
  readonly owner: string;
  readonly found: ImageUse[];
  readonly isBuild: boolean;
  /** A trigger's own name is no image; that of its steps is. */
  readonly step: boolean;
}

function readBody(body: HclBody, reading: Reading, depth: number): void {
  if (depth > deepest || reading.found.length >= mostImages) return;
  for (const attribute of body.attributes) readAttribute(attribute, reading, depth);
  for (const block of body.blocks) {
    readBody(
      block,
      reading.isBuild && block.type === 'step' ? { ...reading, step: true } : reading,
      depth + 1,
    );
  }
}

function readAttribute({ name, value }: HclAttribute, reading: Reading, depth: number): void {
  const literal = literalOf(value);
  if (literal !== null) {
    if (reading.step && reading.names.has(name) && isImage(literal.value))
      reading.found.push(
        imageUse(reading.file, literal.span, 'workload', { reference: literal.value, owner: reading.owner }),
      );
    return;
  }
  readExpression(value, reading, depth + 1);
}

/** `jsonencode([{ image = "nginx" }])`, lists and objects. */
function readExpression(expression: HclExpression, reading: Reading, depth: number): void {
  if (depth > deepest || reading.found.length >= mostImages) return;
  const inner = /^\s*(?:jsonencode|yamlencode|tolist|concat)\s*\(/.exec(expression.text);
  if (inner !== null) {
    const start = expression.span.start + inner[0].length;
    const end = expression.span.end - 1;
    const text = reading.file.text.slice(start, end);
    const lead = text.length - text.trimStart().length;
    readExpression(
      { text: text.trim(), span: { start: start + lead, end: start + lead + text.trim().length } },
      reading,
      depth + 1,
    );
    return;
  }
  for (const item of listItems(expression)) readExpression(item, reading, depth + 1);
  for (const member of objectMembers(expression)) readAttribute(member, reading, depth + 1);
}

/** `DOCKER|nginx:latest` of App Service stands for the image too; a folder and a machine image's number do not. */
function isImage(text: string): boolean {
  return text !== '' && !/^(?:\.{0,2}\/|aws\/codebuild\/|projects\/|\d+$)/.test(text) && !/[${}]/.test(text);
}
