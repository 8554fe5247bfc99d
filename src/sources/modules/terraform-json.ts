import type { SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { type HclBlock, type HclBody, type HclFile, readHcl } from '../syntax/hcl.ts';
import { items, type JsonNode, members, readJson } from '../syntax/json.ts';

/** Block types that are read, with how many labels each has, by what they stand in. */
const outer = new Map([
  ['module', 1],
  ['resource', 2],
  ['data', 2],
  ['variable', 1],
  ['locals', 0],
  ['provider', 1],
  ['terraform', 0],
]);
const inner = new Map([
  ['required_providers', 0],
  ['backend', 1],
  ['cloud', 0],
]);

/** A file of Terraform or OpenTofu in either of its syntaxes. */
export function readTerraform(file: SourceFile): HclFile {
  return file.path.endsWith('.json') ? readTerraformJson(file) : readHcl(file);
}

/** `*.tf.json` as the blocks that it stands for: https://developer.hashicorp.com/terraform/language/syntax/json */
function readTerraformJson(file: SourceFile): HclFile {
  const { root, diagnostics } = readJson(file);
  return { file, diagnostics, ...bodyOf(file, root, outer) };
}

function bodyOf(
  file: SourceFile,
  node: JsonNode | null | undefined,
  types: ReadonlyMap<string, number>,
): HclBody {
  const all = members(node);
  const blocks = all.flatMap(({ name, key, value }) => {
    const labels = types.get(name);
    return labels === undefined ? [] : blocksIn(file, value, { type: name, key, labels: [], left: labels });
  });
  const attributes = all.map(({ name, key, value }) => {
    const place = span(value.offset, Math.min(file.text.length, value.offset + value.length));
    const text = file.text.slice(place.start, place.end);
    return { name, key: span(key.offset, key.offset + key.length), value: { text, span: place } };
  });
  return { blocks, attributes };
}

interface Head {
  readonly type: string;
  readonly key: JsonNode;
  readonly labels: readonly string[];
  /** Labels that are still to come, as keys of objects. */
  readonly left: number;
}

function blocksIn(file: SourceFile, node: JsonNode, head: Head): HclBlock[] {
  if (node.type === 'array') return items(node).flatMap((item) => blocksIn(file, item, head));
  if (node.type !== 'object') return [];
  const { type, key, labels, left } = head;
  if (left > 0)
    return members(node).flatMap((member) =>
      blocksIn(file, member.value, {
        type,
        key: member.key,
        labels: [...labels, member.name],
        left: left - 1,
      }),
    );
  return [
    {
      type,
      labels,
      header: span(key.offset, key.offset + key.length),
      span: span(key.offset, Math.min(file.text.length, node.offset + node.length)),
      ...bodyOf(file, node, type === 'terraform' ? inner : new Map()),
    },
  ];
}
