import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/facts.ts';
import type { NounReader } from '../../src/model/source.ts';
import { concoursePuts } from '../../src/sources/concourse/puts.ts';
import { deployActions } from '../../src/sources/github/deploy-actions.ts';
import { terraformLists } from '../../src/sources/infrastructure/terraform-lists.ts';

const read = (reader: NounReader, path: string, text: string): readonly Fact[] =>
  reader({ path, text, executable: false });

const workflow = '.github/workflows/deploy.yml';
const steps = (text: string) => `on: push\njobs:\n  deploy:\n    steps:\n${text}`;

describe('actions that deploy', () => {
  const said = (text: string) =>
    read(deployActions, workflow, steps(text)).map((fact) =>
      fact.kind === 'command'
        ? fact.arguments.map(({ pattern }) => pattern.replaceAll('\0', '?')).join(' ')
        : fact.kind === 'script'
          ? fact.excerpt.text
          : '',
    );

  it.each<[string, string[]]>([
    ['      - uses: actions/checkout@v4\n', []],
    [
      '      - uses: cloud-gov/cg-cli-tools@main\n        with:\n          cf_command: push -f m.yml\n',
      ['cf push -f m.yml'],
    ],
    [
      '      - uses: cloud-gov/cg-cli-tools@main\n        with:\n          command: |\n            cf set-env a b c\n            cf restage a\n',
      ['cf set-env a b c\ncf restage a\n'],
    ],
    ['      - uses: cloudflare/wrangler-action@v3\n', ['wrangler deploy']],
    [
      '      - uses: Azure/webapps-deploy@v3\n        with:\n          app-name: web\n          package: ${{ steps.x.outputs.y }}\n',
      ['azure/webapps-deploy --app-name=web --package=?'],
    ],
    [
      '      - uses: appleboy/ssh-action@v1\n        with:\n          script: |\n            systemctl restart web\n',
      ["ssh host <<'PREMORTEM_REMOTE_END'\nsystemctl restart web\nPREMORTEM_REMOTE_END\n"],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['acme/ci/.github/workflows/deploy_env.yml@v2', ['reusable workflow --environment=prod']],
    ['acme/ci/.github/workflows/cloud-deploy.yaml@main', ['reusable workflow --environment=prod']],
    ['acme/ci/.github/workflows/test_deploy.yml@v2', []],
    ['acme/ci/.github/workflows/deploy-to-maven-central.yml@v2', []],
    ['acme/ci/.github/workflows/release-to-pypi.yml@v2', []],
    ['acme/ci/.github/workflows/build.yml@v2', []],
    ['./.github/workflows/deploy.yml', []],
  ])('a workflow of another repository: %s', (uses, expected) => {
    const text = `on: push\njobs:\n  a:\n    uses: ${uses}\n    with: {environment: prod}\n`;
    const facts = read(deployActions, workflow, text);
    expect(
      facts.map((fact) =>
        fact.kind === 'command' ? fact.arguments.map(({ pattern }) => pattern).join(' ') : '',
      ),
    ).toEqual(expected);
  });

  it('in a composite action', () => {
    const text = 'runs:\n  using: composite\n  steps:\n    - uses: actions/deploy-pages@v4\n';
    expect(read(deployActions, '.github/actions/a/action.yml', text)).toHaveLength(1);
  });

  it('stand in the job that GitHub runs them in', () => {
    const [fact] = read(
      deployActions,
      workflow,
      steps('      - uses: actions/deploy-pages@v4\n        continue-on-error: true\n'),
    );
    expect(fact?.kind === 'command' && fact.script.unit).toMatchObject({
      job: 'jobs.deploy',
      failureIgnored: true,
    });
  });
});

describe('puts that deploy', () => {
  const pipeline = (type: string) =>
    `resources:\n- {name: prod, type: ${type}, source: {}}\njobs:\n- name: deploy\n  plan:\n  - in_parallel:\n      steps:\n      - do:\n        - put: prod\n          params: {manifest: src/m.yml, path: ((path))}\n  on_failure:\n    put: prod\n`;

  it.each<[string, string[]]>([
    ['cf', ['cf --manifest=src/m.yml --path=?']],
    ['cf-resource', ['cf --manifest=src/m.yml --path=?']],
    ['s3', []],
    ['slack-notification', []],
  ])('%s', (type, expected) => {
    const facts = read(concoursePuts, 'ci/pipeline.yml', pipeline(type));
    expect(
      facts.map((fact) =>
        fact.kind === 'command'
          ? fact.arguments.map(({ pattern }) => pattern.replaceAll('\0', '?')).join(' ')
          : '',
      ),
    ).toEqual(expected);
  });
});

describe('tasks of other repositories', () => {
  it.each<[string, string[]]>([
    ['TERRAFORM_ACTION: apply', ['terraform task --TERRAFORM_ACTION=apply'.toLowerCase()]],
    ['OTHER: apply', []],
  ])('%s', (params, expected) => {
    const text = `jobs:\n- name: a\n  plan:\n  - task: up\n    file: pipeline-tasks/terraform-apply.yml\n    params: {${params}}\n`;
    const facts = read(concoursePuts, 'ci/pipeline.yml', text);
    expect(
      facts.map((fact) =>
        fact.kind === 'command'
          ? fact.arguments
              .map(({ pattern }) => pattern)
              .join(' ')
              .toLowerCase()
          : '',
      ),
    ).toEqual(expected);
  });
});

describe('uses of lists in Terraform', () => {
  it.each<[string, string[]]>([
    ['data.aws_prefix_list.a.cidr_blocks[0]', ['data.aws_prefix_list.a.cidr_blocks 0']],
    ['data.aws_prefix_list.a.cidr_blocks.1', ['data.aws_prefix_list.a.cidr_blocks 1']],
    ['data.aws_prefix_list.a[0].cidr_blocks[1]', ['data.aws_prefix_list.a.cidr_blocks 1']],
    ['element(data.aws_prefix_list.a.cidr_blocks, 2)', ['data.aws_prefix_list.a.cidr_blocks 2']],
    [
      'element(data.aws_prefix_list.a.cidr_blocks, count.index)',
      ['data.aws_prefix_list.a.cidr_blocks whole'],
    ],
    ['data.aws_prefix_list.a.cidr_blocks', ['data.aws_prefix_list.a.cidr_blocks whole']],
    ['"${data.aws_prefix_list.a.cidr_blocks[0]}/x"', ['data.aws_prefix_list.a.cidr_blocks 0']],
    ['"data.aws_prefix_list.a.cidr_blocks[0]"', []],
    ['local.data.aws_prefix_list.a.cidr_blocks[0]', []],
  ])('%s', (expression, expected) => {
    const facts = read(terraformLists, 'a.tf', `locals {\n  x = ${expression}\n}\n`);
    expect(
      facts.map((fact) => (fact.kind === 'list-use' ? `${fact.address} ${fact.index ?? 'whole'}` : '')),
    ).toEqual(expected);
  });
});

it.each([
  [deployActions, workflow],
  [concoursePuts, 'ci/pipeline.yml'],
  [terraformLists, 'a.tf'],
] as const)('any text is read without an error, every span in it: %#', (source, path) => {
  const pieces = [
    'jobs:',
    '\n',
    '  ',
    '- uses: azure/cli@v1',
    '- put: a',
    'with:',
    ' {',
    '}',
    '[0]',
    'data.a.b.c',
    '"',
    '${',
    '((',
    '&a',
    '*a',
    'resources:',
    'plan:',
    ': ',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const { span } of read(source, path, text)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
