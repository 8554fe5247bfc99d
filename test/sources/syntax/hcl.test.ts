import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../src/model/source.ts';
import { span } from '../../../src/model/span.ts';
import {
  attributeOf,
  blocksOf,
  type HclBody,
  listItems,
  literalOf,
  objectMembers,
  readHcl,
} from '../../../src/sources/syntax/hcl.ts';
import { hclTokens, hclTokensWithin } from '../../../src/sources/syntax/hcl-tokens.ts';

function file(text: string): SourceFile {
  return { path: 'main.tf', text, executable: false };
}

function expression(text: string) {
  return { text, span: span(0, text.length) };
}

describe('readHcl', () => {
  const text = `# a comment with "quotes" and {
terraform {
  required_version = ">= 1.5" // why
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}
module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  zones   = [
    "a", # first
    data.x.y[0],
  ]
  tags    = merge(local.tags, {
    Name = "\${var.name}-x"
  })
}
resource "r" "n" { count = 1 }
locals { text = <<-EOT
    module "no" {
    \${join(",", data.p.q.list)}
  EOT
  after = true
}
`;
  const read = readHcl(file(text));

  test('finds blocks with labels, nested, on one line', () => {
    expect(read.diagnostics).toEqual([]);
    expect(read.blocks.map(({ type, labels }) => [type, ...labels])).toEqual([
      ['terraform'],
      ['module', 'vpc'],
      ['resource', 'r', 'n'],
      ['locals'],
    ]);
    expect(text.slice(read.blocks[2]!.span.start, read.blocks[2]!.span.end)).toBe(
      'resource "r" "n" { count = 1 }',
    );
  });

  test('keeps expressions as text', () => {
    const [terraform, module, resource, locals] = [...read.blocks] as unknown as [
      HclBody,
      HclBody,
      HclBody,
      HclBody,
    ];
    expect(attributeOf(terraform, 'required_version')?.value.text).toBe('">= 1.5"');
    expect(attributeOf(module, 'tags')?.value.text).toBe(
      'merge(local.tags, {\n    Name = "${var.name}-x"\n  })',
    );
    expect(attributeOf(resource, 'count')?.value.text).toBe('1');
    expect(locals.attributes.map(({ name }) => name)).toEqual(['text', 'after']);
    for (const { value } of module.attributes)
      expect(text.slice(value.span.start, value.span.end)).toBe(value.text);
  });

  test('takes literals, lists and objects apart', () => {
    const module = read.blocks[1]!;
    const source = literalOf(attributeOf(module, 'source')?.value);
    expect(source?.value).toBe('terraform-aws-modules/vpc/aws');
    expect(text.slice(source!.span.start, source!.span.end)).toBe('terraform-aws-modules/vpc/aws');
    expect(listItems(attributeOf(module, 'zones')?.value).map((item) => item.text)).toEqual([
      '"a"',
      'data.x.y[0]',
    ]);
    const [providers] = blocksOf(read.blocks[0]!, 'required_providers');
    const aws = objectMembers(attributeOf(providers!, 'aws')?.value);
    expect(aws.map(({ name, value }) => [name, value.text])).toEqual([
      ['source', '"hashicorp/aws"'],
      ['version', '"~> 5.0"'],
    ]);
    expect(literalOf(attributeOf(module, 'tags')?.value)).toBeNull();
  });

  test('passes over what it cannot read, tells it once, and goes on', () => {
    const { blocks, diagnostics } = readHcl(file('?? what {\n}\n= 3\nmodule "a" {\n source = "x"\n'));
    expect(blocks.map(({ labels }) => labels)).toEqual([['a']]);
    expect(diagnostics).toHaveLength(1);
  });
});

describe('hclTokens', () => {
  test.each<[string, string[]]>([
    ['data.aws.x.blocks[0]', ['data', '.', 'aws', '.', 'x', '.', 'blocks', '[', '0', ']']],
    ['x[*].id', ['x', '[', '*', ']', '.', 'id']],
    ['"a" /* c */ + 1.5e3 // d', ['"a"', '+', '1.5e3']],
    ['"say \\"hi\\" ${f("}", {a = 1})} x"', ['"say \\"hi\\" ${f("}", {a = 1})} x"']],
    ['a == b ? [c...] : {}', ['a', '==', 'b', '?', '[', 'c', '...', ']', ':', '{', '}']],
    ['"never closed\nnext', ['"never closed', '\n', 'next']],
  ])('%j', (text, expected) => {
    expect(hclTokens(expression(text)).map((token) => token.text)).toEqual(expected);
  });

  test('says what stands in templates, with its place', () => {
    const text = 'x = "${data.a.b[0]}/${"${c[1]}"}" # no';
    const inner = hclTokensWithin(expression(text)).filter((token) => token.type === 'number');
    expect(inner.map((token) => [token.text, text.slice(token.span.start, token.span.end)])).toEqual([
      ['0', '0'],
      ['1', '1'],
    ]);
    expect(hclTokens(expression('"$${a} %%{b}"'))[0]).toMatchObject({ type: 'string', value: '${a} %{b}' });
  });

  test('survives any text, deep templates too, within the text', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '"',
        '${',
        '}',
        '{',
        '[',
        ']',
        '<<EOT\n',
        'EOT\n',
        'a',
        '=',
        '\\',
        '#',
        '/*',
        '\n',
        '𝒳',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          pieces.map((some) => some.join('')),
        ),
        (text) => {
          readHcl(file(text));
          for (const token of hclTokensWithin(expression(text)))
            expect(text.slice(token.span.start, token.span.end)).toBe(token.text);
          listItems(expression(text));
          objectMembers(expression(text));
          literalOf(expression(text));
        },
      ),
    );
    readHcl(file('"${'.repeat(50_000)));
    readHcl(file('"${\n'.repeat(50_000)));
    readHcl(file('a {'.repeat(50_000)));
  });
});
