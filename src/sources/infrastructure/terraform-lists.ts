import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { ListUse } from '../../model/list-reference.ts';
import type { NounReader, SourceFile } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { readTerraform } from '../modules/terraform-json.ts';
import type { HclBlock, HclBody } from '../syntax/hcl.ts';
import { type HclExpression, type HclToken, hclTokens } from '../syntax/hcl-tokens.ts';

/** Which elements of data sources' lists a Terraform file uses. */
export const terraformLists: NounReader = (file) => {
  const facts: Fact[] = [];
  // What readHcl could not parse is told by the source of modules.
  const root = readTerraform(file);
  collect(root, file, facts);
  append(
    facts,
    root.blocks.flatMap((block) => newest(block, file) ?? []),
  );
  return facts.sort((a, b) => a.span.start - b.span.start);
};

/** Data sources that pick the newest of what somebody else publishes, with the attribute that says so. */
const newestOf: Readonly<Record<string, (name: string, value: string) => boolean>> = {
  aws_ami: (name, value) => name === 'most_recent' && value === 'true',
  aws_ebs_snapshot: (name, value) => name === 'most_recent' && value === 'true',
  google_compute_image: (name) => name === 'family',
  openstack_images_image_v2: (name, value) => name === 'most_recent' && value === 'true',
  hcloud_image: (name, value) => name === 'most_recent' && value === 'true',
  oci_core_images: (name, value) => name === 'sort_by' && value === '"TIMECREATED"',
};

function newest({ type, labels, header, attributes }: HclBlock, file: SourceFile): ListUse | null {
  const [source, name] = labels;
  if (type !== 'data' || source === undefined || name === undefined) return null;
  const picks = lookUp(newestOf, source);
  const found = picks && attributes.find((each) => picks(each.name, each.value.text));
  if (!found) return null;
  return {
    kind: 'list-use',
    path: file.path,
    span: header,
    text: file.text.slice(header.start, header.end),
    address: `data.${source}.${name}`,
    source,
    attribute: found.name,
    index: null,
  };
}

function collect(root: HclBody, file: SourceFile, facts: Fact[]): void {
  const bodies: HclBody[] = [root];
  for (let body = bodies.pop(); body; body = bodies.pop()) {
    for (const { value } of body.attributes) readExpression(value, file, facts);
    append(bodies, body.blocks);
  }
}

function readExpression(whole: HclExpression, file: SourceFile, facts: Fact[]): void {
  const expressions: HclExpression[] = [whole];
  for (let expression = expressions.pop(); expression; expression = expressions.pop()) {
    if (!expression.text.includes('data.')) continue;
    const tokens = [...tokensOf(expression)].filter(({ type }) => type !== 'newline');
    for (const [at, token] of tokens.entries()) {
      for (const inner of token.interpolations) expressions.push(inner);
      if (token.type !== 'name' || token.text !== 'data' || tokens[at - 1]?.text === '.') continue;
      const use = listUse(tokens, at, file);
      if (use) facts.push(use);
    }
  }
}

function tokensOf(expression: HclExpression): readonly HclToken[] {
  return hclTokens(expression);
}

/** `data.TYPE.NAME.ATTRIBUTE`, `data.TYPE.NAME[0].ATTRIBUTE[1]`, `element(data.…, 1)`. */
function listUse(tokens: readonly HclToken[], start: number, file: SourceFile): ListUse | null {
  const [dot, source, second, name] = tokens.slice(start + 1, start + 5);
  if (dot?.text !== '.' || second?.text !== '.' || source?.type !== 'name' || name?.type !== 'name')
    return null;
  let at = start + 5;
  if (tokens[at]?.text === '[') {
    // `count` and `for_each` put an index on the data source itself.
    const close = tokens.findIndex((token, place) => place > at && token.text === ']');
    if (close === -1 || close - at > 6) return null;
    at = close + 1;
  }
  const attribute = tokens[at + 1];
  if (tokens[at]?.text !== '.' || attribute?.type !== 'name') return null;
  at += 2;
  let index: number | null = null;
  let last = attribute;
  if (tokens[at]?.text === '[' && tokens[at + 1]?.type === 'number' && tokens[at + 2]?.text === ']') {
    index = Number(tokens[at + 1]!.text);
    last = tokens[at + 2]!;
  } else if (tokens[at]?.text === '.' && tokens[at + 1]?.type === 'number') {
    // The old spelling: `cidr_blocks.0`
    index = Number(tokens[at + 1]!.text);
    last = tokens[at + 1]!;
  } else if (
    tokens[start - 1]?.text === '(' &&
    tokens[start - 2]?.text === 'element' &&
    tokens[at]?.text === ',' &&
    tokens[at + 1]?.type === 'number' &&
    tokens[at + 2]?.text === ')'
  ) {
    index = Number(tokens[at + 1]!.text);
  }
  const span = { start: tokens[start]!.span.start, end: last.span.end };
  return {
    kind: 'list-use',
    path: file.path,
    span,
    text: file.text.slice(span.start, span.end),
    address: `data.${source.text}.${name.text}.${attribute.text}`,
    source: source.text,
    attribute: attribute.text,
    index: index !== null && Number.isSafeInteger(index) ? index : null,
  };
}
