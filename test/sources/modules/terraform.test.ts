import { describe, expect, test } from 'vitest';
import { terraform } from '../../../src/sources/modules/terraform.ts';
import { manifestIn, survives, told } from '../manifests/reading.ts';

const commit = 'a'.repeat(40);

describe('terraform', () => {
  test.each<[string, string[]]>([
    ['"./modules/x"', []],
    ['"../x"', []],
    ['"terraform-aws-modules/vpc/aws"', ['2:13 terraform-module terraform-aws-modules/vpc/aws * none']],
    [
      '"app.terraform.io/org/vpc/aws//modules/x"',
      ['2:13 terraform-module app.terraform.io/org/vpc/aws * none'],
    ],
    [
      '"git::https://github.com/o/r.git//m/x?ref=v1.2.0"',
      ['2:13 terraform-module https://github.com/o/r.git v1.2.0 tag git https://github.com/o/r.git @v1.2.0'],
    ],
    [
      '"git::https://github.com/o/r.git?depth=1&ref=main"',
      ['2:13 terraform-module https://github.com/o/r.git main branch git https://github.com/o/r.git @main'],
    ],
    [
      `"github.com/o/r?ref=${commit}"`,
      [`2:13 terraform-module github.com/o/r ${commit} content git github.com/o/r @${commit}`],
    ],
    [
      '"git@github.com:o/r.git"',
      ['2:13 terraform-module git@github.com:o/r.git * none git git@github.com:o/r.git'],
    ],
    [
      '"https://host/m-1.2.zip"',
      ['2:13 terraform-module https://host/m-1.2.zip * tag url https://host/m-1.2.zip'],
    ],
    [
      '"s3::https://s3.amazonaws.com/b/m.zip"',
      [
        '2:13 terraform-module s3::https://s3.amazonaws.com/b/m.zip * none url s3::https://s3.amazonaws.com/b/m.zip',
      ],
    ],
    ['var.source', ['2:12 terraform-module m * unknown']],
    ['"github.com/o/r?ref=${var.x}"', ['2:12 terraform-module m * unknown']],
  ])('module source %s', (source, expected) => {
    expect(told(terraform, 'main.tf', `module "m" {\n  source = ${source}\n}\n`)).toEqual(expected);
  });

  test.each([
    ['"5.1.0"', '5.1.0 exact'],
    ['"= 5.1.0"', '= 5.1.0 exact'],
    ['"~> 5.0"', '~> 5.0 range'],
    ['">= 5, < 6"', '>= 5, < 6 range'],
  ])('version %s of a registry', (version, expected) => {
    const text = `module "m" {\n  source  = "a/b/c"\n  version = ${version}\n}\n`;
    expect(told(terraform, 'main.tf', text)).toEqual([`3:14 terraform-module a/b/c ${expected}`]);
  });

  test('reads providers, in the old form too', () => {
    const text = `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 4"
    }
    random = "3.5.1"
    null = { source = "hashicorp/null" }
  }
}`;
    expect(told(terraform, 'versions.tf', text)).toEqual([
      '5:18 terraform-provider hashicorp/aws >= 4 range',
      '7:15 terraform-provider hashicorp/random 3.5.1 exact',
      '8:5 terraform-provider hashicorp/null * none',
    ]);
  });

  test('reads the charts of releases', () => {
    const text = `resource "helm_release" "a" {
  chart = "redis"
  repository = "https://charts.example.com"
  version = "17.0.1"
}
resource "helm_release" "b" {
  chart = "oci://r/x"
}
resource "helm_release" "c" { chart = "./charts/c" }
`;
    expect(told(terraform, 'main.tf', text)).toEqual([
      '4:14 helm-dependency redis 17.0.1 exact registry https://charts.example.com',
      '7:12 helm-dependency oci://r/x * none registry oci://r/x',
    ]);
  });

  test('knows a root module by its state', () => {
    expect(manifestIn(terraform, 'a.tf', 'terraform {\n backend "s3" {}\n}')).toMatchObject({
      role: 'application',
    });
    expect(manifestIn(terraform, 'a.tf', 'module "x" { source = "./y" }')).toBeUndefined();
  });

  survives(terraform, 'main.tf.json', [
    '{',
    '[]',
    '{"module":[[{"a":{"source":1}}]]}',
    '{"terraform":{"backend":1}}',
  ]);

  survives(terraform, 'main.tf', [
    'module "x" {',
    '}',
    'source =',
    '"git::https://x?ref=',
    'terraform {',
    'required_providers {',
    '=',
  ]);
});
