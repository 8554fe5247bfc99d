import { files, flags, itself, later, live, nothing, tool, verb } from './entry.ts';

const inputs = ['--cli-input-json', '--cli-input-yaml'];
const stable = later('aws ecs wait services-stable --cluster C --services S');
const healthy = later('aws elbv2 wait target-in-service --target-group-arn ARN');

const awsVerbs = [
  // ECS. register-task-definition is where the desired state is; update-service only points at it.
  verb('deploy', 'ecs register-task-definition', {
    manifest: files([...inputs, '--container-definitions'], {
      otherwise: 'flags',
      instead: '--cli-input-json file://task-definition.json',
    }),
  }),
  verb('deploy', 'ecs update-service|ecs create-service|ecs create-task-set', {
    manifest: files(inputs, { otherwise: 'nothing' }),
    gate: stable,
  }),
  verb('promotion', 'ecs update-service-primary-task-set', { gate: stable }),
  verb('one-off', 'ecs run-task|ecs execute-command|ecs start-task'),
  // Lambda
  verb('deploy', 'lambda update-function-code', {
    gate: later('aws lambda wait function-updated --function-name NAME'),
    images: ['--image-uri'],
  }),
  verb('deploy', 'lambda create-function', { manifest: files(inputs, { otherwise: 'nothing' }) }),
  verb('config', 'lambda update-function-configuration', { manifest: files(inputs, { otherwise: 'flags' }) }),
  verb(
    'promotion',
    'lambda update-alias|lambda create-alias|lambda publish-version|lambda put-function-concurrency',
  ),
  // CloudFormation
  verb('deploy', 'cloudformation deploy', {
    manifest: files(['--template-file']),
    dryRun: ['--no-execute-changeset'],
  }),
  verb(
    'deploy',
    'cloudformation create-stack|cloudformation update-stack|cloudformation create-stack-set|cloudformation update-stack-set',
    {
      manifest: files(['--template-body', '--template-url', ...inputs]),
      live: ['--use-previous-template'],
    },
  ),
  verb('deploy', 'cloudformation execute-change-set|cloudformation create-stack-instances'),
  verb(
    'rollback',
    'cloudformation continue-update-rollback|cloudformation rollback-stack|cloudformation cancel-update-stack',
  ),
  verb(
    'read-only',
    'cloudformation create-change-set|cloudformation package|cloudformation validate-template|cloudformation detect-stack-drift|cloudformation estimate-template-cost',
  ),
  verb('teardown', 'cloudformation delete-stack'),
  // Files. The direction is looked at where the command is read (verbless-commands.ts).
  verb('deploy', 's3 sync|s3 cp|s3 mv', { dryRun: ['--dryrun'] }),
  verb(
    'config',
    's3api put-object|s3api put-bucket-policy|s3api put-bucket-website|s3 website|s3api put-bucket-cors',
  ),
  verb('rollout', 'cloudfront create-invalidation'),
  verb('config', 'cloudfront update-distribution'),
  // CodeDeploy, Beanstalk
  verb('deploy', 'deploy create-deployment', {
    gate: later('aws deploy wait deployment-successful --deployment-id ID'),
  }),
  verb('release', 'deploy push|deploy register-application-revision'),
  verb('deploy', 'elasticbeanstalk update-environment', {
    manifest: files(['--option-settings'], { otherwise: 'nothing' }),
    gate: later('aws elasticbeanstalk wait environment-updated --environment-names NAME'),
  }),
  verb('release', 'elasticbeanstalk create-application-version'),
  verb('promotion', 'elasticbeanstalk swap-environment-cnames'),
  // EC2 and load balancing
  verb(
    'rollout',
    'autoscaling set-desired-capacity|autoscaling start-instance-refresh|autoscaling terminate-instance-in-auto-scaling-group',
    { gate: healthy },
  ),
  verb('config', 'autoscaling update-auto-scaling-group', { manifest: nothing, gate: healthy }),
  verb('deploy', 'ec2 run-instances', {
    manifest: files(inputs, { otherwise: 'nothing' }),
  }),
  verb('deploy', 'ec2 create-launch-template-version', {
    manifest: files([...inputs, '--launch-template-data'], { otherwise: 'unknown' }),
    live: ['--source-version'],
  }),
  verb('promotion', 'elbv2 modify-rule|elbv2 register-targets', { gate: healthy }),
  // A listener may only get another certificate: that is asked by a TLS handshake, and by no target.
  verb('promotion', 'elbv2 modify-listener'),
  verb(
    'deploy',
    'iam upload-server-certificate|acm import-certificate|elbv2 add-listener-certificates|elb set-load-balancer-listener-ssl-certificate|apigateway create-domain-name|apigateway update-domain-name|apigatewayv2 update-domain-name|lightsail attach-certificate-to-distribution|lightsail attach-load-balancer-tls-certificate|transfer import-certificate|iot register-certificate|rds modify-certificates|cloudfront associate-alias',
    { manifest: flags() },
  ),
  verb('promotion', 'route53 change-resource-record-sets'),
  verb('config', 'ssm put-parameter|secretsmanager put-secret-value|secretsmanager update-secret'),
  verb(
    'one-off',
    'ssm send-command|ssm start-automation-execution|ssm start-session|lambda invoke|codebuild start-build|codepipeline start-pipeline-execution',
  ),
  verb(
    'deploy',
    'appconfig start-deployment|apigateway create-deployment|apigatewayv2 create-deployment|apprunner start-deployment|apprunner update-service|amplify start-job|amplify start-deployment|lightsail create-container-service-deployment|opsworks create-deployment|greengrassv2 create-deployment',
  ),
  verb('deploy', 'apigateway put-rest-api|apigatewayv2 reimport-api', { manifest: files(['--body']) }),
  verb('deploy', 'stepfunctions update-state-machine', {
    manifest: files(['--definition', ...inputs], { otherwise: 'nothing' }),
  }),
  verb('deploy', 'batch register-job-definition', {
    manifest: files(inputs, { otherwise: 'flags', instead: '--cli-input-json file://job-definition.json' }),
  }),
  verb('set-up', 'eks update-cluster-version|eks update-nodegroup-version|eks create-cluster'),
];

export const amazon = [
  tool('aws awslocal', 'AWS', awsVerbs, {
    values: [
      ...[
        '--region',
        '--profile',
        '--output',
        '--query',
        '--endpoint-url',
        '--cli-read-timeout',
        '--cli-connect-timeout',
      ],
      ...[
        '--ca-bundle',
        '--color',
        '--cli-input-json',
        '--cli-input-yaml',
        '--cluster',
        '--service',
        '--services',
      ],
      ...[
        '--task-definition',
        '--template-body',
        '--template-url',
        '--template-file',
        '--stack-name',
        '--acl',
        '--exclude',
      ],
      ...[
        '--include',
        '--cache-control',
        '--content-type',
        '--content-encoding',
        '--metadata',
        '--metadata-directive',
        '--sse',
      ],
      ...[
        '--desired-count',
        '--desired-capacity',
        '--auto-scaling-group-name',
        '--image-uri',
        '--function-name',
        '--name',
      ],
      ...[
        '--family',
        '--container-definitions',
        '--body',
        '--definition',
        '--storage-class',
        '--grants',
        '--expires',
      ],
    ],
    dryRun: ['--dry-run', '--dryrun', '--generate-cli-skeleton'],
  }),
  tool(
    'ecs-deploy',
    'ecs-deploy',
    [
      // It fetches the live task definition and registers it with another image (https://github.com/silinternational/ecs-deploy).
      verb('deploy', '', {
        manifest: live(
          'ecs-deploy registers the live task definition with a new image',
          'aws ecs register-task-definition --cli-input-json file://task-definition.json',
        ),
        gate: itself,
        bare: true,
        images: ['-i', '--image'],
      }),
    ],
    {
      values: [
        '-c',
        '--cluster',
        '-n',
        '--service-name',
        '-i',
        '--image',
        '-t',
        '--timeout',
        '-r',
        '--region',
        '-p',
        '--profile',
        '-d',
        '-k',
        '-s',
        '-D',
        '-m',
        '-M',
        '-e',
      ],
    },
  ),
  tool(
    'ecs',
    'ecs-deploy',
    [
      // https://github.com/fabfuel/ecs-deploy does the same.
      verb('deploy', 'deploy', {
        manifest: live(
          'ecs deploy registers the live task definition with a new image',
          'aws ecs register-task-definition --cli-input-json file://task-definition.json',
        ),
        gate: itself,
      }),
      verb('config', 'scale|update'),
      verb('one-off', 'run'),
      verb('read-only', 'diff'),
    ],
    { values: ['-t', '--tag', '-i', '--image', '-e', '--env', '--timeout', '--region', '--profile'] },
  ),
  tool(
    'ecs-cli',
    'ECS CLI',
    [
      verb('deploy', 'compose service up|compose up|compose service create|compose create', {
        manifest: files(['-f', '--file', '--ecs-params'], {
          defaults: ['docker-compose.yml', 'docker-compose.yaml'],
        }),
      }),
      verb('read-only', 'configure|ps|logs|images|compose ps|compose service ps'),
      verb('teardown', 'down|compose down|compose service rm|compose service down'),
    ],
    {
      values: ['-f', '--file', '--ecs-params', '-p', '--project-name', '--cluster', '--region', '--timeout'],
    },
  ),
  tool('copilot', 'AWS Copilot', [
    verb('deploy', 'deploy|svc deploy|job deploy|env deploy|pipeline deploy', {
      manifest: files([], { defaults: ['copilot'] }),
      gate: itself,
    }),
    verb(
      'read-only',
      'svc package|svc status|svc logs|svc show|app show|app ls|env show|env ls|svc ls|version',
    ),
    verb('set-up', 'init|app init|env init|svc init|pipeline init|secret init'),
  ]),
  tool(
    'ecspresso hako',
    'ecspresso',
    [
      verb('deploy', 'deploy|register', {
        manifest: files(['--config'], {
          defaults: ['ecspresso.yml', 'ecspresso.yaml', 'ecspresso.json', 'ecspresso.jsonnet', 'config.yaml'],
          operands: 'none',
        }),
        gate: itself,
        disables: [{ option: '--no-wait', why: 'comes back before the service is stable' }],
      }),
      verb('read-only', 'diff|render|verify|status|revisions|tasks|init|wait|version'),
      verb('rollout', 'refresh|scale', { gate: itself }),
      verb('rollback', 'rollback'),
      verb('one-off', 'run|oneshot|exec'),
    ],
    { values: ['--config', '--envfile', '--ext-str', '--option'] },
  ),
  tool(
    'eb',
    'Elastic Beanstalk',
    [
      verb('deploy', 'deploy|create|upgrade', {
        manifest: files([], { defaults: ['.elasticbeanstalk/config.yml'], otherwise: 'unknown' }),
        gate: itself,
        disables: [{ option: '--nohang', why: 'comes back before the environment is updated' }],
      }),
      verb('promotion', 'swap'),
      verb('config', 'setenv|scale|config put', { manifest: flags() }),
      verb('teardown', 'terminate'),
      verb(
        'read-only',
        'status|logs|ssh|open|list|health|init|use|printenv|events|console|config save|config get|config|platform|appversion|abort|clone',
      ),
    ],
    {
      values: [
        '-l',
        '--label',
        '-m',
        '--message',
        '--timeout',
        '-r',
        '--region',
        '-p',
        '--profile',
        '--cfg',
        '-e',
      ],
    },
  ),
  tool(
    'serverless sls',
    'Serverless',
    [
      verb('deploy', 'deploy', {
        manifest: files(['-c', '--config'], {
          defaults: [
            'serverless.yml',
            'serverless.yaml',
            'serverless.json',
            'serverless.ts',
            'serverless.js',
            'serverless-compose.yml',
          ],
        }),
        dryRun: ['--noDeploy'],
      }),
      verb(
        'read-only',
        'deploy list|package|print|info|offline|invoke|logs|plugin|config|create|login|doctor|metrics|test|export-env|dev|wsgi|dynamodb',
      ),
      verb('teardown', 'remove'),
      verb('rollback', 'rollback'),
    ],
    {
      values: [
        '-c',
        '--config',
        '--stage',
        '-s',
        '--region',
        '-r',
        '--aws-profile',
        '-f',
        '--function',
        '-p',
        '--package',
        '--param',
        '--org',
        '--app',
      ],
    },
  ),
  tool('zappa', 'Zappa', [
    verb('deploy', 'deploy|update', {
      manifest: files(['-s', '--settings_file'], {
        defaults: [
          'zappa_settings.json',
          'zappa_settings.toml',
          'zappa_settings.yml',
          'zappa_settings.yaml',
          'zappa_settings.py',
        ],
      }),
    }),
    verb('rollback', 'rollback'),
    verb('teardown', 'undeploy'),
    verb('set-up', 'certify|schedule|init'),
    verb('one-off', 'manage|invoke'),
    verb('read-only', 'status|tail|template|package|shell'),
  ]),
  tool(
    'chalice',
    'Chalice',
    [
      verb('deploy', 'deploy', { manifest: files([], { defaults: ['.chalice/config.json'] }) }),
      verb('build', 'package|local|gen-policy|generate-pipeline|new-project|url|logs|invoke'),
      verb('teardown', 'delete'),
    ],
    { values: ['--stage', '--profile'] },
  ),
  tool('amplify', 'Amplify', [
    verb('deploy', 'push|publish'),
    verb('read-only', 'status|pull|env|init|configure|mock|codegen|console|override|build'),
  ]),
  tool('sst arc apex jets lambroll claudia up-aws', 'serverless tool', [
    verb('deploy', 'deploy', { dryRun: ['--dry-run'] }),
    verb('teardown', 'remove|destroy'),
    verb('read-only', 'dev|diff|build|logs|init'),
  ]),
];
