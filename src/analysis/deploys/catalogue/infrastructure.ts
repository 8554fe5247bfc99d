import { files, flags, folder, tool, verb } from './entry.ts';

const terraformFiles = /\.tf(\.json)?$/;

// Provisioning says that resources exist, not that anybody answers: no gate is asked of these.
const terraformVerbs = [
  verb('deploy', 'apply', { manifest: folder(terraformFiles, '-chdir') }),
  verb('teardown', 'destroy'),
  verb(
    'state-surgery',
    'import|state mv|state rm|state push|state replace-provider|taint|untaint|force-unlock|refresh',
  ),
  verb(
    'read-only',
    'plan|validate|fmt|init|show|output|providers|graph|console|test|workspace|version|login|get|state list|state show|state pull|metadata|remote|0.12upgrade|0.13upgrade|env',
  ),
];

export const infrastructure = [
  tool('terraform tofu', 'Terraform', terraformVerbs, { values: ['-var-file', '-var', '-chdir-dir'] }),
  tool(
    'terragrunt',
    'Terragrunt',
    [
      verb('deploy', 'apply|apply-all|run-all apply|run apply|stack run apply', {
        manifest: folder(/(^|\/)terragrunt\.hcl$|(^|\/)root\.hcl$|\.tf$/, '--terragrunt-working-dir'),
      }),
      verb('teardown', 'destroy|destroy-all|run-all destroy|run destroy'),
      verb('state-surgery', 'import|state|taint|refresh'),
      verb(
        'read-only',
        'plan|plan-all|run-all plan|run plan|hclfmt|hcl|validate|validate-inputs|init|output|output-all|graph|render-json|run-all validate|run-all init|run-all output',
      ),
    ],
    {
      values: [
        '--terragrunt-working-dir',
        '--working-dir',
        '--terragrunt-config',
        '--terragrunt-source',
        '--terragrunt-iam-role',
        '-var-file',
        '-var',
      ],
    },
  ),
  tool(
    'pulumi',
    'Pulumi',
    [
      verb('deploy', 'up|update', {
        manifest: files(['-C', '--cwd'], { defaults: ['Pulumi.yaml', 'Pulumi.yml'] }),
      }),
      verb('teardown', 'destroy|down|dn'),
      verb('state-surgery', 'refresh|import|state'),
      verb('config', 'config set', { manifest: flags() }),
      verb(
        'read-only',
        'preview|pre|stack|config|login|logout|whoami|logs|about|version|plugin|env|install|new|convert',
      ),
    ],
    { values: ['-C', '--cwd', '-s', '--stack', '-c', '--config', '-m', '--message', '--config-file'] },
  ),
  tool(
    'cdk',
    'AWS CDK',
    [
      verb('deploy', 'deploy', {
        manifest: files(['-a', '--app'], { defaults: ['cdk.json'] }),
        dryRun: ['--no-execute', '--method=prepare-change-set'],
      }),
      verb('set-up', 'bootstrap'),
      verb('teardown', 'destroy'),
      verb('state-surgery', 'import|migrate'),
      verb(
        'read-only',
        'synth|synthesize|diff|ls|list|doctor|context|acknowledge|docs|metadata|version|notices|init|watch|rollback|gc',
      ),
    ],
    {
      values: [
        '-a',
        '--app',
        '-c',
        '--context',
        '--profile',
        '-o',
        '--output',
        '-O',
        '--outputs-file',
        '--require-approval',
        '--role-arn',
        '--parameters',
        '--method',
        '-r',
        '--toolkit-stack-name',
        '--tags',
      ],
    },
  ),
  tool('cdktf', 'CDK for Terraform', [
    verb('deploy', 'deploy|apply', { manifest: files([], { defaults: ['cdktf.json'] }) }),
    verb('teardown', 'destroy'),
    verb('read-only', 'synth|diff|plan|get|list|output|init|provider|convert|debug|login'),
  ]),
  tool(
    'sam',
    'AWS SAM',
    [
      verb('deploy', 'deploy|sync', {
        manifest: files(['-t', '--template-file', '--template', '--config-file'], {
          defaults: ['template.yaml', 'template.yml', 'samconfig.toml', 'samconfig.yaml'],
        }),
        dryRun: ['--no-execute-changeset'],
      }),
      verb('build', 'build|package|validate|local|logs|init|list|publish|pipeline|remote|traces'),
      verb('teardown', 'delete'),
    ],
    {
      values: [
        '-t',
        '--template-file',
        '--template',
        '--config-file',
        '--config-env',
        '--stack-name',
        '--s3-bucket',
        '--s3-prefix',
        '--region',
        '--profile',
        '--parameter-overrides',
        '--capabilities',
        '--tags',
        '--role-arn',
        '--image-repository',
        '--on-failure',
      ],
    },
  ),
  tool('rain', 'CloudFormation', [
    verb('deploy', 'deploy', { manifest: files([], { operands: 0 }) }),
    verb('teardown', 'rm'),
    verb('read-only', 'ls|cat|logs|fmt|diff|forecast|build|watch|info|tree|check'),
  ]),
  tool('sceptre', 'Sceptre', [
    verb('deploy', 'launch|create|update|set-change-set execute|execute', {
      manifest: folder(/(^|\/)config\/.+\.ya?ml$/),
    }),
    verb('teardown', 'delete|prune'),
    verb(
      'read-only',
      'validate|diff|list|status|describe|generate|estimate-cost|fetch-remote-template|drift',
    ),
  ]),
  tool('stack_master', 'StackMaster', [
    verb('deploy', 'apply', { manifest: files([], { defaults: ['stack_master.yml'] }) }),
    verb('read-only', 'diff|validate|lint|list|outputs|events|status|compile'),
  ]),
  tool(
    'openstack',
    'OpenStack',
    [
      verb('deploy', 'stack create|stack update', {
        manifest: files(['-t', '--template', '-e', '--environment']),
      }),
      verb('teardown', 'stack delete'),
    ],
    { values: ['-t', '--template', '-e', '--environment', '--parameter'] },
  ),
  tool('terraformer aztfexport', 'Terraform', [verb('state-surgery', '')]),
  tool('packer', 'Packer', [verb('build', 'build|validate|fmt|init|inspect|console|version')]),
  tool('vagrant', 'Vagrant', [verb('build', '')]),
  tool('atlantis spacectl', 'Terraform runner', [verb('deploy', 'apply|stack deploy')]),
];
