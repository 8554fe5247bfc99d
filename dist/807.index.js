export const id = 807;
export const ids = [807];
export const modules = {

/***/ 9586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sl: () => (/* binding */ calledProgram),
  L8: () => (/* binding */ classify),
  QI: () => (/* binding */ isDeploying)
});

// UNUSED EXPORTS: mentions, optionValue

// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/entry.js
const nothing = { from: 'nothing' };
const unknownGate = { waits: 'unknown' };
const itself = { waits: 'itself' };
function flags(instead = null) {
    return { from: 'flags', instead };
}
function files(options, rest = {}) {
    return {
        from: 'files',
        options,
        defaults: rest.defaults ?? [],
        refused: rest.refused ?? [],
        operands: rest.operands ?? 'none',
        otherwise: rest.otherwise ?? 'unknown',
        instead: rest.instead ?? null,
    };
}
function folder(holds, option = null) {
    return { from: 'folder', holds, option };
}
function live(why, instead) {
    return { from: 'live', why, instead };
}
function later(advice) {
    return { waits: 'not', advice };
}
function entry_option(options, advice) {
    return { waits: 'with', options, advice };
}
/** `verb('deploy', 'set image', \u2026)`; several spellings of one verb are separated by `|`. */
function verb(of, spellings, rest = {}) {
    return spellings.split('|').map((spelling) => ({
        words: spelling.split(' ').filter((word) => word !== ''),
        class: of,
        manifest: rest.manifest ?? nothing,
        gate: rest.gate ?? unknownGate,
        dryRun: rest.dryRun ?? [],
        only: rest.only ?? [],
        disables: rest.disables ?? [],
        bare: rest.bare ?? false,
        live: rest.live ?? [],
        images: rest.images ?? [],
    }));
}
function tool(names, family, verbs, rest = {}) {
    return {
        names: names.split(' '),
        family,
        values: rest.values ?? [],
        fillers: rest.fillers ?? [],
        dryRun: rest.dryRun ?? [],
        verbs: verbs.flat(),
    };
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/actions.js

/**
 * Hosted actions, read as `uses OWNER/NAME --input=value`, names in lower case (catalogue section 6). Where an
 * action is only a tool's command line, the source reads it as that command.
 */
const actions = [
    tool('uses', 'GitHub action', [
        verb('deploy', 'aws-actions/amazon-ecs-deploy-task-definition', {
            manifest: files(['--task-definition']),
            // Off unless it is asked for (https://github.com/aws-actions/amazon-ecs-deploy-task-definition).
            gate: entry_option(['--wait-for-service-stability=true'], 'wait-for-service-stability: true'),
        }),
        verb('read-only', 'aws-actions/amazon-ecs-render-task-definition'),
        verb('deploy', 'aws-actions/aws-cloudformation-github-deploy', {
            manifest: files(['--template']),
            dryRun: ['--no-execute-changeset=1', '--no-execute-changeset=true'],
        }),
        verb('deploy', 'google-github-actions/deploy-cloudrun', {
            manifest: files(['--metadata'], { otherwise: 'flags', instead: 'metadata: service.yaml' }),
            gate: itself,
            images: ['--image'],
        }),
        verb('deploy', 'google-github-actions/deploy-appengine', {
            manifest: files([], { defaults: ['app.yaml', 'app.yml'] }),
        }),
        verb('deploy', 'google-github-actions/create-cloud-deploy-release', {
            manifest: files(['--skaffold_file'], { defaults: ['skaffold.yaml'] }),
        }),
        verb('deploy', 'azure/k8s-deploy', { manifest: files(['--manifests']), gate: itself }),
        verb('deploy', 'azure/arm-deploy', { manifest: files(['--template']) }),
        verb('deploy', 'azure/bicep-deploy', {
            manifest: files(['--template-file']),
            dryRun: ['--operation=whatif', '--operation=validate'],
        }),
        verb('deploy', 'dflook/terraform-apply|dflook/tofu-apply', { manifest: files(['--path']) }),
        verb('deploy', 'einaregilsson/beanstalk-deploy', {
            gate: entry_option(['--wait_for_deployment=true', '--wait_for_environment_recovery'], 'wait_for_deployment: true'),
            dryRun: [],
        }),
        verb('deploy', 'akhileshns/heroku-deploy', {
            dryRun: ['--justlogin=true'],
            gate: entry_option(['--healthcheck'], 'healthcheck: https://HOST/health, with rollbackonhealthcheckfailed: true'),
        }),
        verb('deploy', 'azure/webapps-deploy', { gate: later('curl --fail --retry 10 https://HOST/health') }),
        verb('deploy', 'digitalocean/app_action', { gate: itself }),
        verb('deploy', 'nwtgck/actions-netlify', { only: ['--production-deploy=true'] }),
        verb('deploy', 'firebaseextended/action-hosting-deploy', {
            manifest: files([], { defaults: ['firebase.json'] }),
            only: ['--channelid=live'],
        }),
        verb('deploy', 'aws-actions/aws-lambda-deploy|appleboy/lambda-action|azure/functions-action|azure/container-apps-deploy-action|azure/static-web-apps-deploy|azure/aci-deploy|google-github-actions/deploy-cloud-functions|actions/deploy-pages|peaceiris/actions-gh-pages|jamesives/github-pages-deploy-action|cloudflare/pages-action|burnett01/rsync-deployments|easingthemes/ssh-deploy|samkirkland/ftp-deploy-action|wlixcc/sftp-deploy-action|appleboy/scp-action|johnbeynon/render-deploy-action'),
    ]),
];
/** `put:` steps of Concourse, read as `put TYPE --param=value`. A manifest's path begins with an input's name. */
const puts = [
    tool('put', 'Concourse resource', [
        verb('deploy', 'cf|cf-cli|cloudfoundry|cloud-foundry', { manifest: files(['--manifest']), gate: itself }),
        verb('deploy', 'bosh-deployment|bosh-config', { manifest: files(['--manifest']), gate: itself }),
        verb('deploy', 'kubernetes|k8s|helm|helm3|helm-chart|marathon|nomad'),
        // The resource plans when it is told to, or destroys.
        verb('deploy', 'terraform', { dryRun: ['--plan_only=true', '--action=destroy'] }),
    ]),
];

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/amazon.js

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
    verb('promotion', 'lambda update-alias|lambda create-alias|lambda publish-version|lambda put-function-concurrency'),
    // CloudFormation
    verb('deploy', 'cloudformation deploy', {
        manifest: files(['--template-file']),
        dryRun: ['--no-execute-changeset'],
    }),
    verb('deploy', 'cloudformation create-stack|cloudformation update-stack|cloudformation create-stack-set|cloudformation update-stack-set', {
        manifest: files(['--template-body', '--template-url', ...inputs]),
        live: ['--use-previous-template'],
    }),
    verb('deploy', 'cloudformation execute-change-set|cloudformation create-stack-instances'),
    verb('rollback', 'cloudformation continue-update-rollback|cloudformation rollback-stack|cloudformation cancel-update-stack'),
    verb('read-only', 'cloudformation create-change-set|cloudformation package|cloudformation validate-template|cloudformation detect-stack-drift|cloudformation estimate-template-cost'),
    verb('teardown', 'cloudformation delete-stack'),
    // Files. The direction is looked at where the command is read (copies.ts).
    verb('deploy', 's3 sync|s3 cp|s3 mv', { dryRun: ['--dryrun'] }),
    verb('config', 's3api put-object|s3api put-bucket-policy|s3api put-bucket-website|s3 website|s3api put-bucket-cors'),
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
    verb('rollout', 'autoscaling set-desired-capacity|autoscaling start-instance-refresh|autoscaling terminate-instance-in-auto-scaling-group', { gate: healthy }),
    verb('config', 'autoscaling update-auto-scaling-group', { manifest: nothing, gate: healthy }),
    verb('deploy', 'ec2 run-instances', {
        manifest: files(inputs, { otherwise: 'nothing' }),
        gate: later('aws ec2 wait instance-status-ok --instance-ids ID'),
    }),
    verb('deploy', 'ec2 create-launch-template-version', {
        manifest: files([...inputs, '--launch-template-data'], { otherwise: 'unknown' }),
        live: ['--source-version'],
    }),
    verb('promotion', 'elbv2 modify-listener|elbv2 modify-rule|elbv2 register-targets', { gate: healthy }),
    verb('promotion', 'route53 change-resource-record-sets'),
    verb('config', 'ssm put-parameter|secretsmanager put-secret-value|secretsmanager update-secret'),
    verb('one-off', 'ssm send-command|ssm start-automation-execution|ssm start-session|lambda invoke|codebuild start-build|codepipeline start-pipeline-execution'),
    verb('deploy', 'appconfig start-deployment|apigateway create-deployment|apigatewayv2 create-deployment|apprunner start-deployment|apprunner update-service|amplify start-job|amplify start-deployment|lightsail create-container-service-deployment|opsworks create-deployment|greengrassv2 create-deployment'),
    verb('deploy', 'apigateway put-rest-api|apigatewayv2 reimport-api', { manifest: files(['--body']) }),
    verb('deploy', 'stepfunctions update-state-machine', {
        manifest: files(['--definition', ...inputs], { otherwise: 'nothing' }),
    }),
    verb('deploy', 'batch register-job-definition', {
        manifest: files(inputs, { otherwise: 'flags', instead: '--cli-input-json file://job-definition.json' }),
    }),
    verb('set-up', 'eks update-cluster-version|eks update-nodegroup-version|eks create-cluster'),
];
const amazon = [
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
    tool('ecs-deploy', 'ecs-deploy', [
        // It fetches the live task definition and registers it with another image (https://github.com/silinternational/ecs-deploy).
        verb('deploy', '', {
            manifest: live('ecs-deploy registers the live task definition with a new image', 'aws ecs register-task-definition --cli-input-json file://task-definition.json'),
            gate: itself,
            bare: true,
            images: ['-i', '--image'],
        }),
    ], {
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
    }),
    tool('ecs', 'ecs-deploy', [
        // https://github.com/fabfuel/ecs-deploy does the same.
        verb('deploy', 'deploy', {
            manifest: live('ecs deploy registers the live task definition with a new image', 'aws ecs register-task-definition --cli-input-json file://task-definition.json'),
            gate: itself,
        }),
        verb('config', 'scale|update'),
        verb('one-off', 'run'),
        verb('read-only', 'diff'),
    ], { values: ['-t', '--tag', '-i', '--image', '-e', '--env', '--timeout', '--region', '--profile'] }),
    tool('ecs-cli', 'ECS CLI', [
        verb('deploy', 'compose service up|compose up|compose service create|compose create', {
            manifest: files(['-f', '--file', '--ecs-params'], {
                defaults: ['docker-compose.yml', 'docker-compose.yaml'],
            }),
        }),
        verb('read-only', 'configure|ps|logs|images|compose ps|compose service ps'),
        verb('teardown', 'down|compose down|compose service rm|compose service down'),
    ], {
        values: ['-f', '--file', '--ecs-params', '-p', '--project-name', '--cluster', '--region', '--timeout'],
    }),
    tool('copilot', 'AWS Copilot', [
        verb('deploy', 'deploy|svc deploy|job deploy|env deploy|pipeline deploy', {
            manifest: files([], { defaults: ['copilot'] }),
            gate: itself,
        }),
        verb('read-only', 'svc package|svc status|svc logs|svc show|app show|app ls|env show|env ls|svc ls|version'),
        verb('set-up', 'init|app init|env init|svc init|pipeline init|secret init'),
    ]),
    tool('ecspresso hako', 'ecspresso', [
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
    ], { values: ['--config', '--envfile', '--ext-str', '--option'] }),
    tool('eb', 'Elastic Beanstalk', [
        verb('deploy', 'deploy|create|upgrade', {
            manifest: files([], { defaults: ['.elasticbeanstalk/config.yml'], otherwise: 'unknown' }),
            gate: itself,
            disables: [{ option: '--nohang', why: 'comes back before the environment is updated' }],
        }),
        verb('promotion', 'swap'),
        verb('config', 'setenv|scale|config put', { manifest: flags() }),
        verb('teardown', 'terminate'),
        verb('read-only', 'status|logs|ssh|open|list|health|init|use|printenv|events|console|config save|config get|config|platform|appversion|abort|clone'),
    ], {
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
    }),
    tool('serverless sls', 'Serverless', [
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
        verb('read-only', 'deploy list|package|print|info|offline|invoke|logs|plugin|config|create|login|doctor|metrics|test|export-env|dev|wsgi|dynamodb'),
        verb('teardown', 'remove'),
        verb('rollback', 'rollback'),
    ], {
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
    }),
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
    tool('chalice', 'Chalice', [
        verb('deploy', 'deploy', { manifest: files([], { defaults: ['.chalice/config.json'] }) }),
        verb('build', 'package|local|gen-policy|generate-pipeline|new-project|url|logs|invoke'),
        verb('teardown', 'delete'),
    ], { values: ['--stage', '--profile'] }),
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

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/cloud-foundry.js

const manifests = ['manifest.yml', 'manifest.yaml'];
const pushed = {
    manifest: files(['-f', '--manifest'], {
        defaults: manifests,
        refused: ['--no-manifest'],
        otherwise: 'flags',
        instead: 'manifest.yml',
    }),
    // The CLI waits for the start check of every new instance (https://docs.cloudfoundry.org/devguide/deploy-apps/healthchecks.html).
    gate: itself,
    images: ['-o', '--docker-image'],
    disables: [
        { option: '-u', value: 'none', why: "switches the platform's start check off" },
        { option: '--health-check-type', value: 'none', why: "switches the platform's start check off" },
        { option: '--no-wait', why: 'comes back when the first instance is up and does not look at the rest' },
    ],
};
const setsLive = flags('manifest.yml');
const cloudFoundry = [
    tool('cf cf7 cf8 cf6', 'Cloud Foundry', [
        verb('deploy', 'push|p|v3-push|v3-zdt-push', pushed),
        // autopilot and blue-green plugins push, wait, then take the old app away.
        verb('deploy', 'zero-downtime-push|blue-green-deploy|bgd|bg-deploy', { ...pushed, disables: [] }),
        verb('deploy', 'v3-apply-manifest|apply-manifest', {
            manifest: pushed.manifest,
            gate: later('cf restart'),
        }),
        verb('deploy', 'deploy', {
            manifest: files([], { defaults: ['mta.yaml', 'mtad.yaml'] }),
            gate: itself,
        }),
        verb('rollout', 'restage|rg|restart|rs|rolling-restart|restart-app-instance|start|st', {
            gate: itself,
        }),
        verb('promotion', 'map-route|unmap-route|rename|set-droplet|copy-source|continue-deployment'),
        verb('config', 'set-env|se|unset-env|ue|set-health-check|enable-ssh|scale', { manifest: setsLive }),
        verb('set-up', 'bind-service|create-service|update-service|create-user-provided-service|cups|update-user-provided-service|uups|bind-security-group|add-network-policy|create-service-key|create-org|create-space|create-user|create-route|bind-route-service|set-space-role|set-org-role'),
        verb('rollback', 'rollback|cancel-deployment'),
        verb('one-off', 'run-task|rt|ssh'),
        verb('teardown', 'delete|d|delete-route|delete-service|ds|delete-orphaned-routes|delete-space|stop|sp'),
        verb('read-only', 'create-app-manifest|login|l|auth|target|t|api|app|apps|a|logs|events|env|e|services|s|service|routes|r|org|orgs|space|spaces|oauth-token|plugins|install-plugin|add-plugin-repo|curl|tasks|domains|buildpacks|stacks|version|help|ssh-code|droplets|packages|marketplace|m|logout'),
    ], {
        values: [
            ...[
                '-f',
                '--manifest',
                '-b',
                '-c',
                '-i',
                '-k',
                '-m',
                '-n',
                '-o',
                '-p',
                '-s',
                '-t',
                '-u',
                '-d',
                '-a',
                '-w',
            ],
            ...[
                '--var',
                '--vars-file',
                '--strategy',
                '--hostname',
                '--docker-image',
                '--docker-username',
                '--droplet',
            ],
            ...[
                '--health-check-type',
                '--endpoint',
                '--command',
                '--name',
                '--smoke-test',
                '--max-in-flight',
                '--stack',
            ],
            ...[
                '--path',
                '--app-start-timeout',
                '--instances',
                '--memory',
                '--disk',
                '--buildpack',
                '--random-route-word',
            ],
        ],
        fillers: [],
    }),
    tool('bosh bosh2 bosh-cli', 'BOSH', [
        verb('deploy', 'deploy|create-env', {
            manifest: files(['-o', '--ops-file'], { operands: 0 }),
            gate: itself,
        }),
        verb('deploy', 'update-cloud-config|ucc|update-runtime-config|urc|update-cpi-config|update-config', {
            manifest: files(['-o', '--ops-file'], { operands: 'all' }),
            gate: itself,
        }),
        verb('rollout', 'recreate|restart|start', { gate: itself }),
        verb('release', 'upload-release|upload-stemcell|ur|us'),
        verb('one-off', 'run-errand|ssh|scp'),
        verb('teardown', 'delete-deployment|deld|delete-env|stop'),
        verb('read-only', 'int|interpolate|manifest|vms|instances|is|logs|tasks|task|deployments|ds|env|log-in|releases|stemcells|cloud-config|runtime-config|locks|errands|alias-env'),
        verb('build', 'create-release|cr|finalize-release|upload-blobs|sync-blobs|add-blob'),
    ], {
        values: [
            ...[
                '-e',
                '--environment',
                '-d',
                '--deployment',
                '--client',
                '--client-secret',
                '--ca-cert',
                '--config',
            ],
            ...[
                '-o',
                '--ops-file',
                '-v',
                '--var',
                '-l',
                '--vars-file',
                '--vars-store',
                '--var-file',
                '--vars-env',
                '--state',
            ],
            ...['--name', '--type', '--path', '--sha1', '--version', '--max-in-flight', '--skip-drain'],
        ],
        dryRun: ['--dry-run'],
    }),
    // Two tools are called `fly`; Concourse's is told by its verbs, fly.io's stands among the platforms.
    tool('fly', 'Concourse', [
        verb('deploy', 'set-pipeline|sp', { manifest: files(['-c', '--config']), gate: { waits: 'unknown' } }),
        verb('one-off', 'execute|e|trigger-job|tj|hijack|intercept|i'),
        verb('set-up', 'unpause-pipeline|up|pause-pipeline|pp|expose-pipeline|ep|set-team|st|unpause-job|uj'),
        verb('teardown', 'destroy-pipeline|dp'),
        verb('read-only', 'get-pipeline|gp|validate-pipeline|vp|format-pipeline|fp|login|l|sync|s|targets|ts|builds|bs|watch|w|pipelines|ps|workers|ws|check-resource|cr|check-resource-type|userinfo'),
    ], {
        values: [
            '-t',
            '--target',
            '-p',
            '--pipeline',
            '-c',
            '--config',
            '-l',
            '--load-vars-from',
            '-v',
            '--var',
            '-y',
            '-j',
            '--job',
            '-n',
            '--team-name',
            '-u',
            '-r',
            '--instance-var',
            '-i',
        ],
    }),
    tool('credhub', 'CredHub', [
        // A secret's store is no workload: what reads it is deployed by another command.
        verb('set-up', 'set|s|generate|n|regenerate|delete|d'),
        verb('read-only', 'get|g|find|f|login|l|export|api|a|import|i'),
    ]),
];

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/clouds.js

const ready = {
    gate: itself, // the revision must become ready (https://cloud.google.com/run/docs/configuring/healthchecks)
    disables: [{ option: '--async', why: 'comes back before the new revision is ready' }],
};
const google = tool('gcloud', 'Google Cloud', [
    verb('deploy', 'run deploy', {
        manifest: flags('gcloud run services replace service.yaml'),
        images: ['--image'],
        ...ready,
    }),
    verb('deploy', 'run services replace|run jobs replace', {
        manifest: files([], { operands: 'all' }),
        ...ready,
    }),
    verb('config', 'run services update', {
        manifest: flags('gcloud run services replace service.yaml'),
        images: ['--image'],
        ...ready,
    }),
    verb('promotion', 'run services update-traffic', ready),
    verb('deploy', 'run jobs deploy|run jobs update|run jobs create', {
        manifest: flags('gcloud run jobs replace job.yaml'),
        images: ['--image'],
    }),
    verb('one-off', 'run jobs execute'),
    verb('deploy', 'app deploy', {
        manifest: files([], {
            operands: 'all',
            defaults: ['app.yaml', 'app.yml', 'appengine-web.xml', 'src/main/appengine/app.yaml'],
        }),
    }),
    verb('promotion', 'app services set-traffic|app versions migrate|app versions start'),
    verb('teardown', 'app versions delete|app versions stop|run services delete|functions delete'),
    verb('deploy', 'functions deploy', {
        manifest: files(['--env-vars-file'], { otherwise: 'nothing' }),
        ...ready,
    }),
    verb('deploy', 'deployment-manager deployments create|deployment-manager deployments update', {
        manifest: files(['--config', '--template']),
        dryRun: ['--preview'],
    }),
    verb('deploy', 'infra-manager deployments apply', { manifest: files(['--local-source']) }),
    verb('deploy', 'deploy releases create', {
        manifest: files(['--skaffold-file'], { defaults: ['skaffold.yaml'] }),
    }),
    verb('deploy', 'deploy apply', { manifest: files(['--file']) }),
    verb('promotion', 'deploy releases promote|deploy rollouts approve'),
    verb('rollback', 'deploy targets rollback'),
    verb('deploy', 'compute instance-groups managed rolling-action start-update', {
        gate: later('gcloud compute instance-groups managed wait-until NAME --version-target-reached'),
    }),
    verb('rollout', 'compute instance-groups managed rolling-action replace|compute instance-groups managed rolling-action restart|compute instance-groups managed set-instance-template', {
        gate: later('gcloud compute instance-groups managed wait-until NAME --stable'),
    }),
    verb('deploy', 'compute instances create-with-container|compute instances update-container|compute instance-templates create-with-container|compute instance-templates create', { live: ['--source-instance', '--source-instance-template'], images: ['--container-image'] }),
    verb('deploy', 'endpoints services deploy', { manifest: files([], { operands: 'all' }) }),
    verb('deploy', 'workflows deploy', { manifest: files(['--source']) }),
    verb('deploy', 'api-gateway api-configs create', { manifest: files(['--openapi-spec']) }),
    verb('set-up', 'container clusters create|container clusters upgrade|container clusters update|container node-pools create|services enable|projects create|iam service-accounts create|projects add-iam-policy-binding|compute addresses create|sql instances create|sql instances patch|pubsub topics create|scheduler jobs create|scheduler jobs update|tasks queues create|artifacts repositories create'),
    verb('config', 'projects set-iam-policy|secrets versions add|compute project-info add-metadata|scheduler jobs update http'),
    verb('build', 'builds submit|builds triggers run|artifacts docker tags add'),
    verb('one-off', 'compute ssh|compute scp'),
], {
    values: [
        ...[
            '--project',
            '--account',
            '--configuration',
            '--format',
            '--verbosity',
            '--impersonate-service-account',
        ],
        ...[
            '--billing-project',
            '--region',
            '--zone',
            '--image',
            '--platform',
            '--set-env-vars',
            '--update-env-vars',
            '--memory',
        ],
        ...[
            '--service-account',
            '--env-vars-file',
            '--runtime',
            '--entry-point',
            '--source',
            '--trigger-topic',
            '--config',
            '--version',
        ],
        ...[
            '-v',
            '--tag',
            '-t',
            '--concurrency',
            '--timeout',
            '--max-instances',
            '--min-instances',
            '--cpu',
            '--port',
            '--bucket',
        ],
        ...[
            '--set-secrets',
            '--update-secrets',
            '--labels',
            '--update-labels',
            '--add-cloudsql-instances',
            '--set-cloudsql-instances',
        ],
        ...[
            '--vpc-connector',
            '--args',
            '--command',
            '--file',
            '--skaffold-file',
            '--images',
            '--delivery-pipeline',
            '--template',
        ],
        ...[
            '--container-image',
            '--source-instance',
            '--source-instance-template',
            '--trigger-event',
            '--trigger-resource',
            '--trigger-bucket',
        ],
    ],
    fillers: ['alpha', 'beta', 'preview'],
    dryRun: ['--dry-run', '--validate-only', '--preview'],
});
const azure = tool('az', 'Azure', [
    verb('deploy', 'webapp deploy|webapp deployment source config-zip|webapp up|webapp config container set', { gate: later('curl --fail --retry 10 https://HOST/health') }),
    verb('deploy', 'functionapp deployment source config-zip|functionapp deploy'),
    verb('config', 'webapp config appsettings set|webapp config connection-string set|webapp config set|functionapp config appsettings set|functionapp config set', { manifest: flags() }),
    verb('promotion', 'webapp deployment slot swap|functionapp deployment slot swap'),
    verb('rollout', 'webapp restart|functionapp restart|webapp start', {
        gate: later('curl --fail --retry 10 https://HOST/health'),
    }),
    verb('deploy', 'containerapp up|containerapp create|containerapp update|containerapp job update|containerapp job create', {
        manifest: files(['--yaml'], {
            otherwise: 'flags',
            instead: 'az containerapp update --yaml app.yaml',
        }),
        images: ['--image', '-i'],
    }),
    verb('one-off', 'containerapp job start|containerapp exec|vm run-command invoke'),
    verb('deploy', 'container create', {
        manifest: files(['--file', '-f'], {
            otherwise: 'flags',
            instead: 'az container create --file container.yaml',
        }),
        images: ['--image'],
    }),
    verb('deploy', 'deployment group create|deployment sub create|deployment mg create|deployment tenant create|group deployment create|deployment create|stack group create|stack sub create|stack mg create', {
        manifest: files(['--template-file', '-f', '--template-uri', '-u', '--parameters', '-p']),
        dryRun: ['--what-if', '-w'],
    }),
    verb('deploy', 'storage blob upload-batch|storage blob sync'),
    verb('deploy', 'staticwebapp deploy'),
    verb('rollout', 'vmss update-instances|vmss rolling-upgrade start|vmss restart'),
    verb('set-up', 'aks create|aks upgrade|aks update|group create|webapp create|functionapp create|appservice plan create|storage account create|keyvault create|acr create|cosmosdb create|sql server create|containerapp env create|role assignment create|identity create|network vnet create'),
    verb('build', 'acr build|acr run|acr import|bicep build'),
    verb('teardown', 'group delete|webapp delete|deployment group delete|aks delete'),
], {
    values: [
        '--template-file',
        '-f',
        '--template-uri',
        '-u',
        '--parameters',
        '-p',
        '-g',
        '--resource-group',
        '-n',
        '--name',
        '--image',
        '-i',
        '--yaml',
        '--file',
        '--subscription',
        '-o',
        '--output',
        '--query',
        '--location',
        '-l',
        '--slot',
        '-s',
        '--src',
        '--src-path',
        '--type',
        '--settings',
        '-d',
        '-d',
    ],
});
const clouds = [
    google,
    azure,
    tool('azd', 'Azure Developer CLI', [
        verb('deploy', 'up|deploy|provision', { manifest: files([], { defaults: ['azure.yaml', 'azure.yml'] }) }),
        verb('teardown', 'down'),
        verb('read-only', 'package|env|init|monitor|auth|config|show|pipeline'),
    ]),
    tool('func', 'Azure Functions', [
        verb('deploy', 'azure functionapp publish', { manifest: files([], { defaults: ['host.json'] }) }),
        verb('build', 'start|init|new|pack|extensions|azure functionapp fetch-app-settings|azure functionapp logstream'),
    ]),
    tool('swa', 'Static Web Apps', [verb('deploy', 'deploy'), verb('build', 'start|build|init|login')]),
    tool('gsutil', 'Google Cloud Storage', [
        verb('deploy', 'cp|rsync|mv', { dryRun: ['-n'] }),
        verb('config', 'web set|cors set|setmeta|iam ch|lifecycle set'),
        verb('read-only', 'ls|cat|stat|du|mb|version'),
    ], { values: ['-h', '-o', '-x', '-u'] }),
    tool('appcfg.py', 'App Engine', [verb('deploy', 'update')]),
    tool('clasp', 'Apps Script', [
        verb('deploy', 'push|deploy', { manifest: files([], { defaults: ['.clasp.json', 'appsscript.json'] }) }),
        verb('read-only', 'pull|login|open|status|versions|deployments'),
    ]),
];

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/containers.js

const composeFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const up = {
    manifest: files(['-f', '--file'], { defaults: composeFiles, otherwise: 'unknown' }),
    gate: entry_option(['--wait'], 'docker compose up --wait'),
};
// Which of these are deploys is a question of where they run: see `target.ts`.
const dockerVerbs = [
    verb('deploy', 'stack deploy|stack up', {
        manifest: files(['-c', '--compose-file', '--bundle-file']),
        gate: entry_option(['--detach=false', '-d=false'], 'docker stack deploy --detach=false'),
    }),
    verb('deploy', 'service update|service create', {
        manifest: flags('docker stack deploy -c compose.yaml NAME'),
        gate: itself,
        disables: [
            { option: '--detach', why: 'comes back before the new tasks run' },
            { option: '-d', why: 'comes back before the new tasks run' },
        ],
        images: ['--image'],
    }),
    verb('config', 'service scale', { manifest: flags() }),
    verb('rollback', 'service rollback'),
    verb('deploy', 'compose up', up),
    verb('rollout', 'compose restart|restart|compose start'),
    verb('deploy', 'run|container run', {
        manifest: flags('a compose file: docker compose up -d --wait'),
        images: ['operand'],
    }),
    verb('teardown', 'stack rm|stack down|compose down|compose stop|compose rm|compose kill|service rm|stop|rm|kill|container stop|container rm'),
    verb('release', 'push|compose push|image push|manifest push'),
    verb('build', 'build|buildx|bake|compose build|compose pull|compose run|compose exec|pull|tag|save|load|login|logout|exec|create|start|image|cp|export|import|commit|network|volume|manifest|context|builder'),
    verb('read-only', 'ps|logs|inspect|images|info|version|stats|top|port|events|search|wait|compose ps|compose logs|compose config|stack ps|stack services|stack ls|service ps|service ls|service inspect|service logs|system|config|secret|node|swarm|scout'),
];
const dockerValues = [
    ...[
        '-H',
        '--host',
        '--context',
        '--config',
        '-l',
        '--log-level',
        '-f',
        '--file',
        '-p',
        '--project-name',
        '--profile',
    ],
    ...[
        '--env-file',
        '--project-directory',
        '-c',
        '--compose-file',
        '--image',
        '--name',
        '-e',
        '--env',
        '-v',
        '--volume',
    ],
    ...[
        '--network',
        '--net',
        '-w',
        '--workdir',
        '-u',
        '--user',
        '--entrypoint',
        '--restart',
        '--publish',
        '--label',
        '--mount',
    ],
    ...[
        '--update-failure-action',
        '--update-parallelism',
        '--update-delay',
        '--stop-grace-period',
        '--timeout',
        '-t',
        '--scale',
    ],
    ...[
        '--memory',
        '-m',
        '--cpus',
        '--hostname',
        '-h',
        '--link',
        '--add-host',
        '--platform',
        '--log-driver',
        '--log-opt',
        '--gpus',
        '--env-add',
        '--replicas',
    ],
];
const containers = [
    tool('docker podman nerdctl', 'Docker', dockerVerbs, { values: dockerValues, dryRun: ['--dry-run'] }),
    tool('docker-compose podman-compose', 'Docker Compose', [
        verb('deploy', 'up', up),
        verb('rollout', 'restart|start'),
        verb('teardown', 'down|stop|rm|kill'),
        verb('release', 'push'),
        verb('build', 'build|pull|run|exec|create|config|ps|logs|images|port|top|version|scale'),
    ], {
        values: [
            '-f',
            '--file',
            '-p',
            '--project-name',
            '--profile',
            '--env-file',
            '--project-directory',
            '--context',
            '-H',
            '--scale',
            '-t',
            '--timeout',
        ],
        dryRun: ['--dry-run'],
    }),
    tool('nomad', 'Nomad', [
        verb('deploy', 'job run|run', {
            manifest: files([], { operands: 'all' }),
            gate: itself,
            disables: [{ option: '-detach', why: 'comes back before the allocations are healthy' }],
            dryRun: ['-output'],
        }),
        verb('promotion', 'deployment promote|job promote'),
        verb('rollback', 'job revert|deployment fail'),
        verb('rollout', 'job restart|alloc restart', { gate: itself }),
        verb('one-off', 'job dispatch|job periodic force|alloc exec'),
        verb('teardown', 'job stop|stop'),
        verb('read-only', 'job plan|plan|job validate|validate|job inspect|inspect|job status|status|node|server|fmt|version|alloc|var get|deployment status|deployment list|eval'),
    ], {
        values: [
            '-address',
            '-region',
            '-namespace',
            '-token',
            '-ca-cert',
            '-var',
            '-var-file',
            '-consul-token',
            '-vault-token',
            '-check-index',
        ],
    }),
    tool('levant', 'Levant', [
        verb('deploy', 'deploy', { manifest: files(['-var-file'], { operands: 0 }), gate: itself }),
        verb('read-only', 'render|plan'),
    ]),
    tool('nomad-pack', 'Nomad Pack', [
        verb('deploy', 'run', { manifest: files(['-f', '--var-file'], { otherwise: 'unknown' }) }),
        verb('read-only', 'render|plan|info|list|registry'),
    ]),
    tool('kamal mrsk', 'Kamal', [
        verb('deploy', 'deploy|redeploy|setup', {
            manifest: files(['-c', '--config-file'], { defaults: ['config/deploy.yml', 'config/deploy.yaml'] }),
            gate: itself,
        }),
        verb('rollout', 'app boot|accessory boot|accessory reboot|proxy reboot|traefik reboot|proxy boot|app start', { gate: itself }),
        verb('config', 'env push'),
        verb('rollback', 'rollback'),
        verb('teardown', 'remove|app stop|app remove|accessory remove|prune'),
        verb('read-only', 'build|app logs|app exec|app details|config|lock|audit|details|docs|init|version|secrets|server|registry|accessory logs|accessory details|app containers|app images|app version|app maintenance|app live'),
    ], {
        values: [
            '-c',
            '--config-file',
            '-d',
            '--destination',
            '-v',
            '--version',
            '-h',
            '--hosts',
            '-r',
            '--roles',
        ],
    }),
    tool('kompose', 'Kompose', [verb('deploy', 'up'), verb('build', 'convert'), verb('teardown', 'down')]),
];

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/hosted.js

const answers = later('curl --fail --retry 10 https://HOST/health');
const kubectlApply = 'kubectl apply -f FILE';
/** Steps of other CI systems than GitHub's, read as `uses NAME --input=value` (catalogue section 6). */
const hosted = [
    tool('uses', 'CircleCI orb', [
        verb('deploy', 'circleci/aws-ecs/deploy-service-update|circleci/aws-ecs/deploy_service_update', {
            manifest: live('The orb puts another image into the live task definition', 'aws ecs register-task-definition --cli-input-json file://task-definition.json'),
            gate: entry_option(['--verify-revision-is-deployed=true'], 'verify-revision-is-deployed: true'),
        }),
        verb('deploy', 'circleci/gcp-cloud-run/deploy|circleci/gcp-cloud-run/deploy_service', {
            manifest: flags('gcloud run services replace service.yaml'),
            gate: itself,
        }),
        verb('deploy', 'circleci/heroku/deploy-via-git|circleci/heroku/deploy_via_git', { gate: answers }),
        verb('deploy', 'circleci/kubernetes/create-or-update-resource', {
            manifest: files(['--resource-file-path']),
            gate: entry_option(['--get-rollout-status=true'], 'get-rollout-status: true'),
            dryRun: ['--dry-run=true'],
        }),
        verb('deploy', 'circleci/kubernetes/update-container-image|circleci/aws-eks/update-container-image', {
            manifest: flags(kubectlApply),
            gate: entry_option(['--get-rollout-status=true'], 'get-rollout-status: true'),
        }),
        verb('deploy', 'circleci/helm/upgrade-helm-chart|circleci/helm/install-helm-chart', {
            gate: entry_option(['--wait=true', '--atomic=true'], 'wait: true'),
        }),
        verb('deploy', 'circleci/terraform/apply|circleci/aws-code-deploy/deploy|circleci/aws-code-deploy/deploy-bundle|circleci/aws-elastic-beanstalk/deploy|circleci/aws-sam-serverless/deploy|circleci/aws-serverless/deploy|circleci/firebase-deploy/deploy'),
        verb('rollback', 'circleci/aws-code-deploy/rollback|circleci/kubernetes/rollback'),
    ]),
    tool('uses', 'Travis provider', [
        // pages, s3 and gcs hold sites and artifacts alike; a site is all that `pages` can hold.
        verb('deploy', 'travis heroku|travis gae|travis elasticbeanstalk|travis lambda|travis codedeploy|travis cloudfoundry|travis firebase|travis netlify|travis surge|travis pages|travis openshift|travis opsworks|travis scalingo|travis engineyard|travis azure_web_apps|travis bluemixcloudfoundry|travis hephy|travis cloud66|travis modulus|travis azure-web-apps'),
        verb('release', 'travis npm|travis pypi|travis rubygems|travis releases|travis s3|travis gcs|travis bintray|travis cargo|travis hackage|travis packagecloud|travis snap'),
    ]),
    tool('uses', 'Azure Pipelines task', [
        verb('deploy', 'task azurewebapp|task azurermwebappdeployment|task azurewebappcontainer|task azurefunctionapp|task azurefunctionappcontainer|task azurecontainerapps|task azurestaticwebapp|task iiswebappdeploymentonmachinegroup|task servicefabricdeploy|task azurespringcloud|task azurecloudpowershelldeployment'),
        verb('deploy', 'task azureresourcemanagertemplatedeployment|task azureresourcegroupdeployment', {
            manifest: files(['--csmfile']),
            dryRun: ['--deploymentmode=Validation'],
        }),
        verb('deploy', 'task kubernetesmanifest', {
            manifest: files(['--manifests']),
            gate: itself,
            only: ['--action=deploy', '--action=promote'],
        }),
        verb('deploy', 'task kubernetes', {
            manifest: files(['--configuration', '--arguments']),
            only: ['--command=apply', '--command=set', '--command=create'],
        }),
        verb('deploy', 'task helmdeploy', {
            gate: entry_option(['--waitforexecution=true', '--waitforexecution'], 'waitForExecution: true'),
            only: ['--command=upgrade', '--command=install'],
        }),
        verb('deploy', 'task terraformtaskv1|task terraformtaskv2|task terraformtaskv3|task terraformtaskv4|task terraformtask|task terraformcli', { only: ['--command=apply'] }),
        verb('promotion', 'task azureappservicemanage', { only: ['--action=Swap Slots', '--action=swap slots'] }),
        verb('deploy', 'task copyfilesoverssh'),
    ]),
    tool('uses', 'Bitbucket pipe', [
        verb('deploy', 'atlassian/aws-ecs-deploy', {
            manifest: files(['--task_definition'], { otherwise: 'unknown' }),
            gate: entry_option(['--wait=true'], 'WAIT: "true"'),
        }),
        verb('deploy', 'atlassian/aws-elasticbeanstalk-deploy|atlassian/aws-code-deploy', {
            gate: entry_option(['--wait=true'], 'WAIT: "true"'),
        }),
        verb('deploy', 'atlassian/aws-cloudformation-deploy', {
            manifest: files(['--template']),
            gate: entry_option(['--wait=true'], 'WAIT: "true"'),
        }),
        verb('deploy', 'atlassian/google-gke-kubectl-run|atlassian/aws-eks-kubectl-run|atlassian/azure-aks-deploy', {
            manifest: files(['--resource_path']),
            only: ['--kubectl_command=apply'],
        }),
        verb('deploy', 'atlassian/kubectl-run', {
            manifest: files(['--resource_path']),
            only: ['--kubectl_command=apply'],
        }),
        verb('deploy', 'atlassian/heroku-deploy', { gate: entry_option(['--wait=true'], 'WAIT: "true"') }),
        verb('deploy', 'atlassian/aws-lambda-deploy|atlassian/azure-web-apps-deploy|atlassian/azure-functions-deploy|atlassian/azure-arm-deploy|atlassian/google-app-engine-deploy|atlassian/google-cloud-run-deploy|atlassian/google-cloud-functions-deploy|atlassian/firebase-deploy|atlassian/scp-deploy|atlassian/rsync-deploy|atlassian/sftp-deploy|atlassian/ftp-deploy|atlassian/aws-sam-deploy'),
        // An upload to a bucket is a site as often as an artifact: nobody can tell.
    ]),
    tool('uses', 'Concourse task', [
        // https://github.com/cloud-gov/cg-pipeline-tasks: the parameter is what it does.
        verb('deploy', 'terraform task', { only: ['--terraform_action=apply'] }),
    ]),
    tool('uses', 'reusable workflow', [verb('deploy', 'reusable workflow')]),
];

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/hosts.js

// Commands that deploy by their operands (rsync, scp, git push, systemctl over ssh) are decided in `operands.ts`.
const hosts = [
    tool('ansible-playbook', 'Ansible', [
        verb('deploy', '', {
            manifest: files([], { operands: 'all' }),
            dryRun: ['--check', '-C', '--syntax-check', '--list-hosts', '--list-tasks', '--list-tags'],
        }),
    ], {
        values: [
            '-i',
            '--inventory',
            '--inventory-file',
            '-e',
            '--extra-vars',
            '-l',
            '--limit',
            '-t',
            '--tags',
            '--skip-tags',
            '-u',
            '--user',
            '--private-key',
            '--key-file',
            '-f',
            '--forks',
            '-c',
            '--connection',
            '--vault-password-file',
            '--vault-id',
            '--start-at-task',
            '-M',
            '--module-path',
            '-T',
            '--timeout',
            '--become-user',
            '--ssh-common-args',
            '--ssh-extra-args',
            '--scp-extra-args',
            '--become-method',
        ],
    }),
    tool('cap capistrano', 'Capistrano', [
        verb('read-only', '-T|install'),
        verb('deploy', '', {
            manifest: files([], { defaults: ['config/deploy.rb', 'Capfile'] }),
            dryRun: ['-n', '--dry-run', '-T', '--tasks'],
        }),
    ], { values: ['-f', '-s', '-S', '-r'] }),
    tool('mina', 'Mina', [
        verb('deploy', 'deploy', { manifest: files(['-f'], { defaults: ['config/deploy.rb'] }) }),
        verb('set-up', 'setup|init'),
        verb('one-off', 'run|console|log'),
    ]),
    tool('salt salt-ssh salt-call', 'Salt', [
        // Operands are target, function: the target is skipped as a filler is.
        verb('read-only', ''),
    ]),
    tool('puppet', 'Puppet', [
        verb('deploy', 'apply', { manifest: files([], { operands: 'all' }), dryRun: ['--noop'] }),
        verb('rollout', 'agent', { dryRun: ['--noop'] }),
        verb('read-only', 'parser|lookup|module|config|cert|resource|epp|facts'),
    ], { values: ['--modulepath', '--hiera_config', '-e', '--logdest', '--environment'] }),
    tool('r10k', 'r10k', [
        verb('deploy', 'deploy environment|deploy module'),
        verb('read-only', 'puppetfile|version|deploy display'),
    ]),
    tool('bolt', 'Bolt', [
        verb('deploy', 'task run|plan run|apply', { dryRun: ['--noop'] }),
        verb('read-only', 'task show|plan show|inventory|module'),
    ]),
    tool('chef-client chef-solo chef-push', 'Chef', [verb('deploy', '', { dryRun: ['-W', '--why-run'] })], {
        values: ['-o', '-j', '-c', '-r', '-E', '-L'],
    }),
    tool('knife', 'Chef', [
        verb('deploy', 'bootstrap|cookbook upload|zero converge|solo cook'),
        verb('read-only', 'node show|node list|cookbook list|search|status|role show|cookbook test'),
    ]),
    tool('berks', 'Chef', [verb('deploy', 'upload'), verb('build', 'install|vendor|package|update')]),
    tool('nixos-rebuild', 'NixOS', [verb('deploy', 'switch|boot'), verb('build', 'build|dry-build|dry-activate|test|build-vm')], { values: ['--target-host', '--build-host', '--flake', '-I'] }),
    tool('colmena morph nixops', 'NixOS', [
        verb('deploy', 'apply|deploy'),
        verb('build', 'build|eval|apply-local'),
    ]),
    tool('pm2', 'pm2', [
        verb('deploy', 'deploy', {
            manifest: files([], {
                operands: 'none',
                defaults: ['ecosystem.config.js', 'ecosystem.config.cjs', 'ecosystem.json'],
            }),
        }),
        verb('build', 'start|restart|reload|stop|delete|list|logs|save|startup|startOrReload|startOrRestart|install|monit|kill|describe|jlist|update'),
    ]),
    tool('shipit', 'Shipit', [verb('build', '')]),
    tool('dep', 'Deployer', [
        verb('deploy', 'deploy', {
            manifest: files(['-f', '--file'], { defaults: ['deploy.php', 'deploy.yaml', 'deploy.yml'] }),
        }),
        verb('rollback', 'rollback'),
        verb('read-only', 'ssh|init|list|config|deploy:unlock|tree'),
    ]),
    tool('envoy', 'Envoy', [verb('deploy', 'run deploy')]),
    tool('vapor', 'Laravel Vapor', [
        verb('deploy', 'deploy', { manifest: files([], { defaults: ['vapor.yml'] }) }),
        verb('rollback', 'rollback'),
    ]),
    tool('prisma', 'Prisma', [
        verb('migration', 'migrate deploy|db push|migrate reset'),
        verb('build', 'generate|migrate dev|format|validate|studio|migrate status|migrate diff|db seed|db pull'),
    ]),
    tool('knex sequelize sequelize-cli alembic flyway liquibase sqitch goose dbmate atlas diesel sqlx gh-ost pt-online-schema-change', 'migrations', [verb('migration', '')]),
    tool('swaks newrelic sentry-cli honeybadger datadog-ci', 'deploy marker', [verb('read-only', '')]),
    tool('msdeploy msdeploy.exe', 'Web Deploy', [verb('deploy', '', { dryRun: ['-whatif', '-whatIf'] })]),
];

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/infrastructure.js

const terraformFiles = /\.tf(\.json)?$/;
// Provisioning says that resources exist, not that anybody answers: no gate is asked of these (catalogue 10).
const terraformVerbs = [
    verb('deploy', 'apply', { manifest: folder(terraformFiles, '-chdir') }),
    verb('teardown', 'destroy'),
    verb('state-surgery', 'import|state mv|state rm|state push|state replace-provider|taint|untaint|force-unlock|refresh'),
    verb('read-only', 'plan|validate|fmt|init|show|output|providers|graph|console|test|workspace|version|login|get|state list|state show|state pull|metadata|remote|0.12upgrade|0.13upgrade|env'),
];
const infrastructure = [
    tool('terraform tofu', 'Terraform', terraformVerbs, { values: ['-var-file', '-var', '-chdir-dir'] }),
    tool('terragrunt', 'Terragrunt', [
        verb('deploy', 'apply|apply-all|run-all apply|run apply|stack run apply', {
            manifest: folder(/(^|\/)terragrunt\.hcl$|(^|\/)root\.hcl$|\.tf$/, '--terragrunt-working-dir'),
        }),
        verb('teardown', 'destroy|destroy-all|run-all destroy|run destroy'),
        verb('state-surgery', 'import|state|taint|refresh'),
        verb('read-only', 'plan|plan-all|run-all plan|run plan|hclfmt|hcl|validate|validate-inputs|init|output|output-all|graph|render-json|run-all validate|run-all init|run-all output'),
    ], {
        values: [
            '--terragrunt-working-dir',
            '--working-dir',
            '--terragrunt-config',
            '--terragrunt-source',
            '--terragrunt-iam-role',
            '-var-file',
            '-var',
        ],
    }),
    tool('pulumi', 'Pulumi', [
        verb('deploy', 'up|update', {
            manifest: files(['-C', '--cwd'], { defaults: ['Pulumi.yaml', 'Pulumi.yml'] }),
        }),
        verb('teardown', 'destroy|down|dn'),
        verb('state-surgery', 'refresh|import|state'),
        verb('config', 'config set', { manifest: flags() }),
        verb('read-only', 'preview|pre|stack|config|login|logout|whoami|logs|about|version|plugin|env|install|new|convert'),
    ], { values: ['-C', '--cwd', '-s', '--stack', '-c', '--config', '-m', '--message', '--config-file'] }),
    tool('cdk', 'AWS CDK', [
        verb('deploy', 'deploy', {
            manifest: files(['-a', '--app'], { defaults: ['cdk.json'] }),
            dryRun: ['--no-execute', '--method=prepare-change-set'],
        }),
        verb('set-up', 'bootstrap'),
        verb('teardown', 'destroy'),
        verb('state-surgery', 'import|migrate'),
        verb('read-only', 'synth|synthesize|diff|ls|list|doctor|context|acknowledge|docs|metadata|version|notices|init|watch|rollback|gc'),
    ], {
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
    }),
    tool('cdktf', 'CDK for Terraform', [
        verb('deploy', 'deploy|apply', { manifest: files([], { defaults: ['cdktf.json'] }) }),
        verb('teardown', 'destroy'),
        verb('read-only', 'synth|diff|plan|get|list|output|init|provider|convert|debug|login'),
    ]),
    tool('sam', 'AWS SAM', [
        verb('deploy', 'deploy|sync', {
            manifest: files(['-t', '--template-file', '--template', '--config-file'], {
                defaults: ['template.yaml', 'template.yml', 'samconfig.toml', 'samconfig.yaml'],
            }),
            dryRun: ['--no-execute-changeset'],
        }),
        verb('build', 'build|package|validate|local|logs|init|list|publish|pipeline|remote|traces'),
        verb('teardown', 'delete'),
    ], {
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
    }),
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
        verb('read-only', 'validate|diff|list|status|describe|generate|estimate-cost|fetch-remote-template|drift'),
    ]),
    tool('stack_master', 'StackMaster', [
        verb('deploy', 'apply', { manifest: files([], { defaults: ['stack_master.yml'] }) }),
        verb('read-only', 'diff|validate|lint|list|outputs|events|status|compile'),
    ]),
    tool('openstack', 'OpenStack', [
        verb('deploy', 'stack create|stack update', {
            manifest: files(['-t', '--template', '-e', '--environment']),
        }),
        verb('teardown', 'stack delete'),
    ], { values: ['-t', '--template', '-e', '--environment', '--parameter'] }),
    tool('terraformer aztfexport', 'Terraform', [verb('state-surgery', '')]),
    tool('packer', 'Packer', [verb('build', 'build|validate|fmt|init|inspect|console|version')]),
    tool('vagrant', 'Vagrant', [verb('build', '')]),
    tool('atlantis spacectl', 'Terraform runner', [verb('deploy', 'apply|stack deploy')]),
];

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/kubernetes.js

const fromFiles = files(['-f', '--filename', '-k', '--kustomize']);
const rolloutStatus = later('kubectl rollout status deployment/NAME --timeout=5m');
const kubernetesValues = [
    ...[
        '-n',
        '--namespace',
        '--context',
        '--cluster',
        '--kubeconfig',
        '--user',
        '--as',
        '--as-group',
        '--token',
        '-s',
    ],
    ...[
        '--server',
        '--request-timeout',
        '--cache-dir',
        '--certificate-authority',
        '-v',
        '-f',
        '--filename',
        '-k',
    ],
    ...[
        '--kustomize',
        '-l',
        '--selector',
        '-o',
        '--output',
        '-p',
        '--patch',
        '--patch-file',
        '--type',
        '--image',
        '-c',
    ],
    ...[
        '--container',
        '--replicas',
        '--timeout',
        '--for',
        '--field-manager',
        '--from-literal',
        '--from-file',
        '--dry-run-mode',
    ],
    ...[
        '--from-env-file',
        '--docker-server',
        '--docker-username',
        '--docker-password',
        '--docker-email',
        '--param',
        '--cert',
        '--key',
    ],
];
// `--local` works on what it is given and asks no cluster.
const dryRun = ['--dry-run', '--server-dry-run', '--local'];
const kubernetesVerbs = [
    verb('deploy', 'apply|create|replace', { manifest: fromFiles, gate: rolloutStatus }),
    verb('config', 'apply edit-last-applied|edit', {
        manifest: live('It opens the live object in an editor', 'kubectl apply -f FILE'),
    }),
    verb('read-only', 'apply view-last-applied'),
    verb('state-surgery', 'apply set-last-applied'),
    verb('deploy', 'create deployment|create deploy|create cronjob|create ingress|create daemonset', {
        manifest: flags('kubectl apply -f FILE'),
        gate: rolloutStatus,
        images: ['--image'],
    }),
    verb('one-off', 'create job|debug|attach'),
    verb('config', 'create configmap|create cm|create secret'),
    verb('set-up', 'create namespace|create ns|create service|create svc|create role|create rolebinding|create clusterrole|create clusterrolebinding|create serviceaccount|create sa|create quota|create priorityclass|create poddisruptionbudget|create pdb|create token|expose|autoscale'),
    // Since Kubernetes 1.18 it makes one pod: to look around in, or for a task.
    verb('one-off', 'run'),
    verb('deploy', 'set image', {
        manifest: flags('kubectl apply -f FILE'),
        gate: rolloutStatus,
        images: ['operand'],
    }),
    verb('config', 'set env|set resources|set serviceaccount|set selector|set sa|set volume|set probe|set triggers', {
        manifest: flags('kubectl apply -f FILE'),
        gate: rolloutStatus,
    }),
    verb('deploy', 'patch', {
        manifest: files(['--patch-file'], { otherwise: 'flags', instead: 'kubectl apply -f FILE' }),
        gate: rolloutStatus,
    }),
    verb('config', 'scale', { manifest: flags() }),
    verb('rollout', 'rollout restart|rollout latest|rollout retry', { gate: rolloutStatus }),
    verb('rollback', 'rollout undo|rollback'),
    verb('promotion', 'rollout pause|rollout resume'),
    // A note on what is there.
    verb('one-off', 'label|annotate'),
    verb('teardown', 'delete'),
    verb('one-off', 'exec|cp|rsh|drain|cordon|uncordon|taint'),
    verb('read-only', 'get|describe|logs|top|port-forward|proxy|diff|explain|auth|config|cluster-info|api-resources|api-versions|wait|version|kustomize|rollout status|rollout history|completion|krew|plugin|events|whoami|login|project|projects|status'),
];
const kubernetes = [
    tool('kubectl k kubecolor microk8s.kubectl k3s', 'Kubernetes', kubernetesVerbs, {
        values: kubernetesValues,
        dryRun,
        fillers: ['kubectl'],
    }),
    tool('oc', 'OpenShift', [
        ...kubernetesVerbs,
        verb('deploy', 'new-app', {
            manifest: files(['-f', '--file'], { otherwise: 'flags', instead: 'oc apply -f FILE' }),
            gate: rolloutStatus,
        }),
        verb('build', 'new-build|start-build|import-image'),
        verb('promotion', 'tag'),
        verb('rollout', 'deploy', { gate: rolloutStatus }),
        verb('read-only', 'process|export|rsync|extract|image|registry|secrets'),
        verb('set-up', 'adm|policy|new-project|create imagestream|create route|serviceaccounts'),
    ], { values: kubernetesValues, dryRun }),
    tool('helm helm3 helm2', 'Helm', [
        verb('deploy', 'upgrade|install', {
            manifest: files(['-f', '--values'], {
                operands: 1,
                otherwise: 'flags',
                instead: 'helm upgrade --version X -f values.yaml',
            }),
            gate: entry_option(['--wait', '--atomic', '--rollback-on-failure', '--wait-for-jobs'], 'helm upgrade --atomic'),
            live: ['--reuse-values', '--reset-then-reuse-values'],
            disables: [
                { option: '--wait', value: 'false', why: 'makes helm come back before the new pods are ready' },
            ],
        }),
        verb('rollback', 'rollback'),
        verb('teardown', 'uninstall|delete|del|un'),
        verb('release', 'push|package'),
        verb('read-only', 'diff|lint|template|list|ls|status|history|get|show|pull|fetch|dependency|dep|repo|search|test|env|version|registry|plugin|inspect|init|verify|create|completion|secrets|unittest'),
    ], {
        values: [
            ...[
                '-n',
                '--namespace',
                '--kube-context',
                '--kubeconfig',
                '--kube-token',
                '--kube-apiserver',
                '--registry-config',
            ],
            ...[
                '--repository-config',
                '-f',
                '--values',
                '--set',
                '--set-string',
                '--set-file',
                '--set-json',
                '--version',
            ],
            ...[
                '--timeout',
                '--repo',
                '--post-renderer',
                '--description',
                '--history-max',
                '--username',
                '--password',
                '-o',
                '--output',
            ],
            ...['--set-literal', '--tiller-namespace', '--name', '--ca-file', '--max-history', '--devel-version'],
        ],
        dryRun: ['--dry-run'],
    }),
    tool('helmfile', 'helmfile', [
        verb('deploy', 'apply|sync|charts', {
            manifest: files(['-f', '--file'], {
                defaults: ['helmfile.yaml', 'helmfile.yml', 'helmfile.yaml.gotmpl', 'helmfile.d'],
                otherwise: 'unknown',
            }),
        }),
        verb('teardown', 'destroy|delete'),
        verb('read-only', 'diff|template|lint|build|deps|fetch|list|status|test|repos|write-values|show-dag|version|init|cache'),
    ], {
        values: [
            '-f',
            '--file',
            '-e',
            '--environment',
            '-l',
            '--selector',
            '-n',
            '--namespace',
            '--kube-context',
            '--args',
            '--set',
            '--state-values-set',
            '--state-values-file',
            '--log-level',
            '-b',
            '--helm-binary',
        ],
    }),
    tool('kapp', 'kapp', [
        verb('deploy', 'deploy|app-group deploy|app-deploy', {
            manifest: files(['-f', '--file']),
            gate: itself,
            dryRun: ['--diff-run'],
            disables: [
                { option: '--wait', value: 'false', why: 'makes kapp come back before the new pods are ready' },
            ],
        }),
        verb('teardown', 'delete'),
        verb('read-only', 'inspect|logs|list|ls'),
    ], { values: ['-a', '--app', '-f', '--file', '-n', '--namespace', '--into-ns', '-g'] }),
    tool('krane kubernetes-deploy kubernetes-restart', 'krane', [
        verb('deploy', 'deploy|global-deploy', {
            manifest: files(['-f', '--filenames'], { operands: 'none' }),
            gate: itself,
            disables: [
                { option: '--no-verify-result', why: 'makes krane come back before the new pods are ready' },
            ],
        }),
        verb('rollout', 'restart', { gate: itself }),
        verb('one-off', 'run'),
        verb('read-only', 'render|version'),
    ], { values: ['-f', '--filenames', '--template-dir', '--context', '--bindings'] }),
    tool('werf', 'werf', [
        verb('deploy', 'converge|bundle apply|deploy', {
            manifest: files([], { defaults: ['werf.yaml', 'werf.yml'] }),
            gate: itself,
        }),
        verb('build', 'build|render|bundle publish|export|run|lint|plan'),
        verb('teardown', 'dismiss|cleanup|purge'),
    ]),
    tool('skaffold', 'Skaffold', [
        verb('deploy', 'run|deploy|apply', {
            manifest: files(['-f', '--filename'], { defaults: ['skaffold.yaml', 'skaffold.yml'] }),
            gate: itself,
            disables: [
                {
                    option: '--status-check',
                    value: 'false',
                    why: 'makes skaffold come back before the new pods are ready',
                },
            ],
        }),
        verb('build', 'build|render|test|verify|diagnose|dev|debug|init|fix|config|delete|version'),
    ], {
        values: [
            '-f',
            '--filename',
            '-p',
            '--profile',
            '-d',
            '--default-repo',
            '-t',
            '--tag',
            '-a',
            '--build-artifacts',
            '-n',
            '--namespace',
            '-i',
            '--images',
            '-m',
            '--module',
            '-l',
            '--label',
            '--kube-context',
        ],
    }),
    tool('ko', 'ko', [
        verb('deploy', 'apply|create', { manifest: files(['-f', '--filename']), gate: rolloutStatus }),
        verb('build', 'build|publish|resolve|run|login|deps|version|delete'),
    ], { values: ['-f', '--filename', '-t', '--tags', '--platform', '--image-label'] }),
    tool('argocd', 'Argo CD', [
        verb('deploy', 'app create', {
            manifest: files(['-f', '--file'], {
                otherwise: 'flags',
                instead: 'an Application file: argocd app create -f app.yaml',
            }),
        }),
        verb('config', 'app set|app patch|app unset', { manifest: flags('an Application file') }),
        verb('promotion', 'app sync', {
            gate: itself,
            disables: [{ option: '--async', why: 'comes back before the sync is done' }],
        }),
        verb('rollback', 'app rollback'),
        verb('teardown', 'app delete'),
        verb('read-only', 'app get|app diff|app list|app manifests|app wait|app history|app logs|app resources|login|version|account|cluster|context|repo|proj'),
    ], {
        values: [
            '-f',
            '--file',
            '-l',
            '--selector',
            '--server',
            '--auth-token',
            '--revision',
            '--grpc-web-root-path',
            '--timeout',
            '-p',
            '--parameter',
            '--resource',
        ],
    }),
    tool('flux', 'Flux', [
        verb('set-up', 'bootstrap|install', { dryRun: ['--export'] }),
        verb('config', 'create|suspend|resume', { dryRun: ['--export'] }),
        verb('promotion', 'reconcile', { gate: itself }),
        verb('read-only', 'get|logs|events|check|export|tree|trace|diff|build|version|stats|pull'),
        verb('release', 'push|tag'),
    ]),
    tool('kustomize', 'kustomize', [verb('build', 'build|edit|create|cfg|fn|version')]),
    tool('kn', 'Knative', [
        verb('deploy', 'service create|service update|service apply', {
            manifest: files(['-f', '--filename'], { otherwise: 'flags', instead: 'kn service apply -f FILE' }),
            gate: itself,
            disables: [{ option: '--no-wait', why: 'comes back before the revision is ready' }],
            images: ['--image'],
        }),
        verb('read-only', 'service list|service describe|revision|route'),
        verb('teardown', 'service delete'),
    ], { values: ['-f', '--filename', '--image', '-n', '--namespace', '-e', '--env'] }),
    tool('istioctl', 'Istio', [
        verb('deploy', 'install|upgrade', { manifest: files(['-f', '--filename'], { otherwise: 'unknown' }) }),
        verb('read-only', 'analyze|version|verify-install|proxy-status|proxy-config|manifest|profile|validate|dashboard|x|experimental|kube-inject'),
    ], { values: ['-f', '--filename', '--set'] }),
    tool('eksctl', 'eksctl', [
        verb('set-up', 'create|upgrade|apply|enable|scale', {
            manifest: files(['-f', '--config-file'], { otherwise: 'unknown' }),
        }),
        verb('teardown', 'delete|drain'),
        verb('read-only', 'get|utils|info|version|anywhere'),
    ], { values: ['-f', '--config-file', '--region', '--name', '--cluster'] }),
    tool('kops', 'kops', [
        // Without --yes it only shows what it would do (https://kops.sigs.k8s.io/operations/updates_and_upgrades/).
        verb('deploy', 'update cluster|rolling-update cluster|upgrade cluster', {
            only: ['--yes', '-y'],
            gate: itself,
        }),
        verb('set-up', 'create|replace', { manifest: files(['-f', '--filename']) }),
        verb('teardown', 'delete'),
        verb('config', 'edit'),
        verb('read-only', 'get|validate|export|toolbox|version'),
    ], { values: ['-f', '--filename', '--name', '--state'] }),
    tool('odo', 'odo', [
        verb('deploy', 'push|deploy', { manifest: files([], { defaults: ['devfile.yaml'] }) }),
    ]),
    tool('clusterctl', 'Cluster API', [
        verb('set-up', 'init|move|upgrade apply'),
        verb('read-only', 'get|describe|generate|version|upgrade plan|config'),
    ]),
    // Local clusters: whatever comes after them in a script goes to a test.
    tool('kind minikube k3d microk8s ctlptl', 'local cluster', [verb('build', '')]),
];

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/platforms.js

const platforms_answers = later('curl --fail --retry 10 https://HOST/health');
const platforms = [
    tool('heroku', 'Heroku', [
        verb('deploy', 'container:release|builds:create|deploy:jar|war:deploy|deploy:war|container:run-release', { gate: platforms_answers }),
        verb('release', 'container:push'),
        verb('promotion', 'pipelines:promote', { gate: platforms_answers }),
        verb('rollback', 'releases:rollback|rollback'),
        verb('config', 'config:set|config:unset|config:edit|config:add|ps:scale|ps:resize|ps:type|scale|features:enable|labs:enable|stack:set|buildpacks:set|buildpacks:add', { manifest: flags('app.json') }),
        verb('set-up', 'addons:create|addons:attach|domains:add|create|apps:create|pipelines:create|drains:add|certs:add|git:remote|access:add'),
        verb('rollout', 'ps:restart|restart|dyno:restart', { gate: platforms_answers }),
        verb('one-off', 'run|run:detached|run:inside|maintenance:on|maintenance:off|pg:backups:capture|pg:backups|redis:cli|pg:psql'),
        verb('teardown', 'apps:destroy|addons:destroy|ps:stop'),
        verb('read-only', 'logs|apps:info|apps|info|ps|auth|auth:token|auth:whoami|login|config|config:get|container:login|pg:info|pg:wait|releases|releases:info|releases:output|status|plugins:install|local|ci:run|git:clone|open|version|pipelines'),
    ], {
        values: [
            '-a',
            '--app',
            '-r',
            '--remote',
            '-t',
            '--to',
            '-s',
            '--team',
            '--arg',
            '--version',
            '--space',
            '--type',
            '--ref',
        ],
    }),
    tool('flyctl fly', 'Fly.io', [
        verb('deploy', 'deploy', {
            manifest: files(['-c', '--config'], { defaults: ['fly.toml'] }),
            gate: itself,
            disables: [
                { option: '--detach', why: 'comes back before the new machines are healthy' },
                {
                    option: '--strategy',
                    value: 'immediate',
                    why: 'replaces every machine without waiting for its checks',
                },
                { option: '--smoke-checks', value: 'false', why: 'switches the start check off' },
            ],
            images: ['-i', '--image'],
            dryRun: ['--build-only'],
        }),
        verb('set-up', 'launch|apps create|volumes create|ips allocate-v4|ips allocate-v6|certs create|postgres create|postgres attach|volumes extend'),
        verb('config', 'secrets set|secrets import|secrets unset|scale|scale count|scale memory|scale vm', {
            manifest: flags(),
        }),
        verb('deploy', 'machine run|machine update|machines run|machines update|machine clone', {
            manifest: flags('fly.toml and fly deploy'),
        }),
        verb('rollout', 'apps restart|machine restart|restart', { gate: itself }),
        verb('one-off', 'ssh|console|proxy|sftp|wireguard|machine exec'),
        verb('teardown', 'apps destroy|machine destroy|destroy'),
        verb('read-only', 'releases|status|logs|auth|apps list|apps|config save|config show|config validate|checks|version|info|doctor|secrets list|machine list|volumes list|image|tokens|docs|platform'),
    ], {
        values: [
            '-a',
            '--app',
            '-c',
            '--config',
            '-t',
            '--access-token',
            '-i',
            '--image',
            '-r',
            '--region',
            '-e',
            '--env',
            '--strategy',
            '--dockerfile',
            '--build-arg',
            '--build-secret',
            '-o',
            '--org',
            '--image-label',
            '--wait-timeout',
        ],
    }),
    // `ssh dokku@HOST git:from-image \u2026`: the account's shell is the program.
    tool('git:from-image git:from-archive git:sync', 'Dokku', [verb('deploy', '', { gate: itself })]),
    tool('dokku', 'Dokku', [
        verb('deploy', 'git:from-image|git:sync|git:from-archive|tags:deploy|ps:rebuild', { gate: itself }),
        verb('config', 'config:set|config:unset|ps:scale|domains:set|proxy:ports-set'),
        verb('rollout', 'ps:restart|ps:start', { gate: itself }),
        verb('set-up', 'apps:create|domains:add|letsencrypt:enable|postgres:create|postgres:link'),
        verb('teardown', 'apps:destroy|ps:stop'),
    ]),
    tool('aptible', 'Aptible', [
        verb('deploy', 'deploy', { gate: itself }),
        verb('config', 'config:set|config:add|config:rm|apps:scale', { manifest: flags() }),
        verb('rollout', 'restart|rebuild', { gate: itself }),
        verb('one-off', 'ssh|operation:follow|logs'),
        verb('read-only', 'apps|config|login|version'),
    ], { values: ['--app', '--environment', '--docker-image'] }),
    tool('railway', 'Railway', [
        verb('deploy', 'up|redeploy', {
            disables: [
                { option: '--detach', why: 'comes back before the deployment is healthy' },
                { option: '-d', why: 'comes back before the deployment is healthy' },
            ],
        }),
        verb('read-only', 'link|login|logs|status|run|whoami|variables|environment'),
        verb('teardown', 'down'),
    ]),
    tool('doctl', 'DigitalOcean', [
        verb('deploy', 'apps create|apps update', {
            manifest: files(['--spec'], { otherwise: 'unknown' }),
            gate: { waits: 'with', options: ['--wait'], advice: 'doctl apps update --wait' },
        }),
        verb('deploy', 'apps create-deployment', {
            gate: { waits: 'with', options: ['--wait'], advice: 'doctl apps create-deployment --wait' },
        }),
        verb('deploy', 'serverless deploy|sls deploy', { manifest: files([], { operands: 0 }) }),
        verb('one-off', 'compute ssh'),
        verb('set-up', 'compute droplet create|kubernetes cluster create|databases create'),
        verb('read-only', 'apps get|apps list|apps spec|apps logs|auth|account|registry|kubernetes cluster kubeconfig|apps list-deployments|serverless connect|serverless status|apps get-deployment'),
    ], { values: ['--spec', '-t', '--access-token', '--context', '--format', '-o'] }),
    tool('scalingo clever gigalixir platform upsun koyeb northflank porter zeabur modal beam', 'hosting platform', [
        verb('deploy', 'deploy|push|apply', { manifest: files(['-f', '--file'], { otherwise: 'nothing' }) }),
        verb('rollout', 'restart|redeploy'),
        verb('rollback', 'rollback'),
        verb('read-only', 'login|logs|status|apps|link|env|env-set'),
    ]),
    tool('firebase', 'Firebase', [
        verb('deploy', 'deploy', {
            manifest: files(['-c', '--config'], { defaults: ['firebase.json'] }),
            dryRun: ['--dry-run'],
        }),
        verb('promotion', 'hosting:clone'),
        verb('rollback', 'hosting:rollback'),
        verb('config', 'functions:config:set|functions:config:unset|functions:secrets:set|remoteconfig:rollback'),
        verb('build', 'hosting:channel:deploy|emulators:start|emulators:exec|serve|use|login:ci|login|init|projects:list|functions:config:get|target:apply|target|apps:sdkconfig|hosting:channel:delete|functions:log|experiments:enable|appdistribution:distribute'),
        verb('teardown', 'hosting:disable|functions:delete|firestore:delete'),
    ], {
        values: [
            '-c',
            '--config',
            '-P',
            '--project',
            '--token',
            '--only',
            '--except',
            '-m',
            '--message',
            '-p',
            '--public',
        ],
    }),
    tool('netlify ntl', 'Netlify', [
        verb('deploy', 'deploy', {
            manifest: files(['-c', '--config'], { defaults: ['netlify.toml'], otherwise: 'nothing' }),
            only: ['--prod', '-p', '--prodIfUnlocked', '--prod-if-unlocked'],
        }),
        verb('config', 'env:set|env:import|env:unset|api'),
        verb('read-only', 'build|dev|link|status|env:list|env:get|login|sites:list|functions:list|init|open|sites:create|watch'),
    ], {
        values: [
            '-d',
            '--dir',
            '-f',
            '--functions',
            '-s',
            '--site',
            '-a',
            '--auth',
            '-m',
            '--message',
            '--alias',
            '--filter',
            '-c',
            '--config',
            '-t',
            '--timeout',
        ],
    }),
    tool('vercel now vc', 'Vercel', [
        verb('deploy', '|deploy', {
            manifest: files(['-A', '--local-config'], {
                defaults: ['vercel.json', 'now.json'],
                otherwise: 'nothing',
            }),
            only: ['--prod', '--target=production', '--prebuilt-prod'],
        }),
        verb('promotion', 'promote|alias|alias set', {}),
        verb('rollback', 'rollback'),
        verb('config', 'env add|env rm|secrets add'),
        verb('read-only', 'pull|build|dev|env pull|env ls|ls|list|inspect|logs|link|whoami|login|switch|project|teams|domains|certs|dns|remove|rm|redeploy|git|bisect'),
    ], {
        values: [
            '-A',
            '--local-config',
            '-t',
            '--token',
            '-S',
            '--scope',
            '-e',
            '--env',
            '-b',
            '--build-env',
            '--cwd',
            '-Q',
            '--global-config',
            '--regions',
            '--name',
            '-m',
            '--meta',
            '--archive',
            '-V',
            '--team',
            '-T',
        ],
    }),
    tool('wrangler', 'Cloudflare', [
        verb('deploy', 'deploy|publish', {
            manifest: files(['-c', '--config'], {
                defaults: ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'],
            }),
            dryRun: ['--dry-run'],
        }),
        verb('deploy', 'pages deploy|pages publish'),
        verb('promotion', 'versions deploy|triggers deploy'),
        verb('rollback', 'rollback'),
        verb('config', 'secret put|secret bulk|secret:bulk|kv:key put|kv key put|kv:bulk put|kv bulk put|r2 object put|pages secret put'),
        verb('migration', 'd1 migrations apply|d1 execute'),
        verb('read-only', 'versions upload|dev|types|tail|whoami|login|kv|r2|d1|init|pages dev|pages download|build|secret list|versions list|deployments|pages project|queues|check|generate'),
    ], {
        values: [
            '-c',
            '--config',
            '-e',
            '--env',
            '--name',
            '--project-name',
            '--branch',
            '--commit-hash',
            '--commit-message',
            '--cwd',
            '--var',
            '--compatibility-date',
            '--outdir',
        ],
    }),
    tool('fastly', 'Fastly', [
        verb('deploy', 'compute deploy|compute publish|compute update', {
            manifest: files([], { defaults: ['fastly.toml'] }),
        }),
        verb('promotion', 'service-version activate'),
        verb('build', 'compute build|compute serve|compute pack|compute init'),
    ]),
    tool('supabase', 'Supabase', [
        verb('deploy', 'functions deploy', { manifest: files([], { defaults: ['supabase/config.toml'] }) }),
        verb('migration', 'db push|migration up|db reset'),
        verb('config', 'secrets set|config push'),
        verb('read-only', 'start|stop|link|login|gen|db lint|db diff|db dump|test|status|functions serve|init|migration new|db start'),
    ], { values: ['--project-ref', '-p', '--password', '--db-url'] }),
    tool('convex', 'Convex', [
        verb('deploy', 'deploy', { dryRun: ['--dry-run'] }),
        verb('read-only', 'dev|codegen|logs|dashboard|data|export'),
    ]),
    tool('deployctl', 'Deno Deploy', [
        verb('deploy', 'deploy', { only: ['--prod'] }),
        verb('read-only', 'types|logs|list'),
    ]),
    tool('hasura', 'Hasura', [
        verb('deploy', 'deploy|metadata apply', {}),
        verb('migration', 'migrate apply'),
        verb('read-only', 'metadata export|metadata diff|console|migrate status|init'),
    ]),
    tool('eas', 'Expo', [
        verb('deploy', 'update'),
        verb('release', 'submit|build'),
        verb('read-only', 'whoami|login|project:info|env:pull|channel:list'),
    ]),
    tool('expo', 'Expo', [
        verb('deploy', 'publish'),
        verb('build', 'start|export|prebuild|install|doctor|login|build:android|build:ios|run:ios|run:android'),
    ]),
    tool('code-push appcenter', 'CodePush', [
        verb('deploy', 'release|release-react|codepush release-react|codepush release'),
        verb('read-only', 'login|deployment|whoami'),
    ]),
    tool('surge', 'surge', [verb('deploy', ''), verb('read-only', 'login|whoami|token|list|teardown')]),
    tool('gh-pages angular-cli-ghpages ngh', 'GitHub Pages', [verb('deploy', '')]),
    tool('ghp-import', 'GitHub Pages', [verb('deploy', '', { only: ['-p', '--push', '-pf', '-np', '-npf'] })]),
    tool('mkdocs', 'MkDocs', [verb('deploy', 'gh-deploy'), verb('build', 'build|serve|new')]),
    tool('mike', 'mike', [
        verb('deploy', 'deploy', { only: ['--push', '-p'] }),
        verb('read-only', 'list|serve|set-default|alias|delete'),
    ]),
    tool('hugo hexo', 'static site', [
        verb('deploy', 'deploy'),
        verb('build', '|server|new|mod|version|generate|clean'),
    ]),
    tool('docusaurus', 'Docusaurus', [
        verb('deploy', 'deploy'),
        verb('build', 'build|start|serve|clear|docs:version'),
    ]),
    tool('git-ftp', 'git-ftp', [verb('deploy', 'push|init|catchup', { dryRun: ['--dry-run', '-D'] })]),
    tool('s3_website', 's3_website', [verb('deploy', 'push|deploy', { dryRun: ['--dry-run'] })]),
    tool('s3cmd', 's3cmd', [verb('deploy', 'sync|put', { dryRun: ['--dry-run', '-n'] }), verb('read-only', 'ls|get|info|du')], { values: ['-c', '--config', '--access_key', '--secret_key', '--exclude', '--add-header'] }),
    tool('hardhat truffle', 'smart contracts', [verb('build', 'compile|test|node|run|verify')]),
];

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/programs.js

/**
 * Calls of boto3 in Python programs, read as `boto3 SERVICE METHOD`. They share classes with the command
 * line forms in `amazon.ts`; only the spelling differs.
 */
const programs_healthy = later("ask the load balancer: elbv2 describe_target_health, or get_waiter('target_in_service')");
const programs = [
    tool('boto3', 'AWS', [
        verb('rollout', 'autoscaling set_desired_capacity|autoscaling start_instance_refresh|autoscaling terminate_instance_in_auto_scaling_group|autoscaling update_auto_scaling_group', { gate: programs_healthy }),
        verb('deploy', 'autoscaling create_launch_configuration'),
        verb('deploy', 'ecs update_service|ecs create_service', {
            gate: later("client.get_waiter('services_stable')"),
        }),
        verb('deploy', 'ecs register_task_definition', { manifest: files([], { otherwise: 'unknown' }) }),
        verb('promotion', 'ecs update_service_primary_task_set', { gate: programs_healthy }),
        verb('deploy', 'codedeploy create_deployment', {
            gate: later("client.get_waiter('deployment_successful')"),
        }),
        verb('deploy', 'lambda update_function_code', { gate: later("client.get_waiter('function_updated')") }),
        verb('config', 'lambda update_function_configuration'),
        verb('promotion', 'lambda update_alias|lambda publish_version'),
        verb('deploy', 'cloudformation create_stack|cloudformation update_stack|cloudformation execute_change_set'),
        verb('deploy', 'elasticbeanstalk update_environment', {
            gate: later("client.get_waiter('environment_updated')"),
        }),
        verb('promotion', 'elbv2 modify_listener|route53 change_resource_record_sets'),
        verb('rollout', 'cloudfront create_invalidation'),
        verb('deploy', 'apigateway create_deployment'),
        verb('one-off', 'ssm send_command|ecs run_task'),
    ]),
];

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/catalogue/index.js











/** Every tool that deploys or only looks like it. Several may share a name: the one whose verb fits is meant. */
const catalogue = [
    ...cloudFoundry,
    ...kubernetes,
    ...infrastructure,
    ...amazon,
    ...clouds,
    ...containers,
    ...platforms,
    ...hosts,
    ...programs,
    ...actions,
    ...hosted,
    ...puts,
];
const byName = new Map();
for (const tool of catalogue) {
    for (const name of tool.names)
        byName.set(name, [...(byName.get(name) ?? []), tool]);
}
function toolsNamed(name) {
    return byName.get(name) ?? [];
}

// EXTERNAL MODULE: ./build/rules/deploy-scripts/words.js
var deploy_scripts_words = __webpack_require__(6282);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/operands.js


/**
 * Commands without a verb: what they copy, and where to, decides.
 * Undefined: not one of these; null: one of these that deploys nothing.
 */
function classifyByOperands(name, words, command) {
    switch (name) {
        case 'rsync':
            return rsync(words);
        case 'scp':
            return copy(words);
        case 'git':
            return gitPush(words);
        case 'aws':
        case 'gsutil':
        case 'gcloud':
            return bucketCopy(name, words);
        case 'mvn':
        case 'mvnw':
        case 'gradle':
        case 'gradlew':
            return buildTool(name, words);
        case 'systemctl':
        case 'service':
        case 'supervisorctl':
            return restart(name, words, command);
        case 'ansible':
            return null;
        default:
            return undefined;
    }
}
const operands_answers = later('curl --fail --retry 10 http://HOST/health');
const upload = verb('deploy', '')[0];
const push = verb('deploy', 'push', { gate: operands_answers })[0];
const restarted = verb('rollout', 'restart', { gate: operands_answers })[0];
const hostTool = tool('hosts', 'hosts', []);
function result(title, with_, words, of = with_.class) {
    return { tool: hostTool, verb: with_, class: of, title, words };
}
const rsyncValues = new Set('-e --rsh --exclude --include --exclude-from --include-from --files-from -f --filter --chmod --chown --rsync-path --password-file --port --timeout --bwlimit --log-file --out-format --partial-dir --backup-dir --link-dest --max-size --min-size -T --temp-dir --info'.split(' '));
/** `user@host:path`, `host:path`, `rsync://host/x`; a Windows drive is no host. */
const remotePath = /^(rsync:\/\/|ssh:\/\/|[^/\s:]{2,}:(?!\/\/))/;
function rsync(all) {
    const words = (0,deploy_scripts_words/* readWords */.ux)(all, rsyncValues);
    if (words.options.some(({ name }) => name === '--dry-run' || /^-[a-zA-Z]*n[a-zA-Z]*$/.test(name)))
        return null;
    return toRemote('rsync', words);
}
function copy(all) {
    return toRemote('scp', (0,deploy_scripts_words/* readWords */.ux)(all, new Set(['-i', '-P', '-o', '-F', '-c', '-l', '-S', '-J'])));
}
/** The last operand is where it goes; from a host to here is a download. */
function toRemote(title, words) {
    const target = words.operands.at(-1);
    const from = words.operands[0];
    if (!target || !from || words.operands.length < 2)
        return null;
    if (!remotePath.test((0,deploy_scripts_words/* shape */.cW)(target)) || remotePath.test((0,deploy_scripts_words/* shape */.cW)(from)))
        return null;
    // Nothing known of the host but a colon is still a host; nothing known at all is not.
    return result(title, upload, words);
}
const bucket = /^(s3|gs):\/\//;
const artifacts = /(artifact|coverage|backup|cache|state|log|report|dump|result|release|download|nightly|benchmark|test|sccache|ccache|archive|snapshot|dataset|model|trace|stats|symbols?|package|crates?|pypi|helm-?charts?|charts?|apt|rpm|deb|dist\.|\.(zip|tgz|tar\.gz|gz|jar|whl|sql|dump|csv|deb|rpm|json|ya?ml|xml|txt|sha256|sig|asc)$)/i;
const site = /(site|www|public|html|web|static|frontend|_site|dist|build|assets|docs|out)\b/i;
function bucketCopy(name, all) {
    const values = new Set([
        ...'--region --profile --output --acl --exclude --include --cache-control --content-type --content-encoding --metadata --metadata-directive --storage-class --endpoint-url --sse --sse-kms-key-id --grants --expires -h -o -x --project'.split(' '),
    ]);
    const words = (0,deploy_scripts_words/* readWords */.ux)(all, values);
    const spoken = words.operands.map(deploy_scripts_words/* known */.eO);
    const verbs = name === 'aws' ? ['s3'] : name === 'gcloud' ? ['storage'] : [];
    if (!verbs.every((word, at) => spoken[at] === word))
        return undefined;
    const action = spoken[verbs.length];
    if (!['cp', 'sync', 'mv', 'rsync'].includes(action ?? ''))
        return name === 'gcloud' ? null : undefined;
    if (words.options.some((option) => option.name === '--dryrun' || (name === 'gsutil' && option.name === '-n')))
        return null;
    const [from, to] = words.operands.slice(verbs.length + 1);
    if (!from || !to)
        return null;
    const target = (0,deploy_scripts_words/* shape */.cW)(to);
    if (bucket.test((0,deploy_scripts_words/* shape */.cW)(from)) || (!bucket.test(target) && !target.startsWith('\0')))
        return null;
    const recursive = action === 'sync' ||
        action === 'rsync' ||
        words.options.some((option) => ['--recursive', '-r', '-R'].includes(option.name));
    // One file to a bucket is an artifact; a built site is a folder (catalogue 11.1).
    if (!recursive || artifacts.test(target) || artifacts.test((0,deploy_scripts_words/* shape */.cW)(from)))
        return null;
    if (!site.test((0,deploy_scripts_words/* shape */.cW)(from)) && !site.test(target))
        return null;
    return result([name, ...verbs, action].join(' '), upload, words);
}
/** Remote names and hosts that run what is pushed. */
const platformRemote = /^(heroku|dokku|aptible|clever|scalingo|gigalixir|deis|piku|cleavr|flynn)([-_].*)?$/;
const platformUrl = /(git\.heroku\.com|heroku\.com[:/]|dokku@|git\.aptible\.com|clever-cloud\.com|scalingo\.com|gigalixir\.com)/;
function gitPush(all) {
    const words = (0,deploy_scripts_words/* readWords */.ux)(all, new Set(['-C', '-c', '--git-dir', '--work-tree', '-o', '--push-option']));
    if (words.operands[0]?.value !== 'push')
        return null;
    if (words.options.some(({ name }) => ['-n', '--dry-run', '--delete', '-d'].includes(name)))
        return null;
    const remote = words.operands[1];
    if (!remote)
        return null;
    if (!platformRemote.test(remote.value ?? '') && !platformUrl.test((0,deploy_scripts_words/* shape */.cW)(remote)))
        return null;
    return result('git push', push, { operands: words.operands.slice(1), options: words.options });
}
/** Goals that put something live; `deploy` alone publishes to a repository (catalogue 11.1). */
const liveGoal = /^(appengine:(deploy|update)|azure-webapp:deploy|azure-functions:deploy|heroku:deploy|tomcat[67]?:(re)?deploy|wildfly:deploy|cargo:(re)?deploy|fabric8:deploy|oc:deploy|k8s:(apply|deploy)|:?(\w+:)*(appengineDeploy|azureWebAppDeploy|azureFunctionsDeploy|deployHeroku))/;
function buildTool(name, all) {
    const words = (0,deploy_scripts_words/* readWords */.ux)(all, new Set(['-f', '-P', '-pl', '-s', '-b', '-p']));
    const goal = words.operands.find((word) => liveGoal.test(word.value ?? ''));
    if (!goal)
        return null;
    return result(`${name} ${goal.value}`, upload, words);
}
/** A service manager rolls out only where the machine is another one: over ssh (catalogue 5.9). */
function restart(name, all, command) {
    if (command.remote === null || !command.wrappers.includes('ssh'))
        return null;
    const words = (0,deploy_scripts_words/* readWords */.ux)(all, new Set(['-H', '-M', '-c']));
    const spoken = words.operands.map(deploy_scripts_words/* known */.eO);
    if (!spoken.some((word) => word === 'restart' || word === 'reload'))
        return null;
    return result(`${name} restart`, restarted, words);
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/classify.js




/** Classes that change what is live; the others only look like it (catalogue 1.1). */
const deploying = new Set(['deploy', 'rollout', 'promotion', 'config']);
function isDeploying(classified) {
    return classified !== null && deploying.has(classified.class);
}
const cache = new WeakMap();
/** What a command does, by its name and verb. Null for commands that the catalogue does not know. */
function classify(command) {
    const cached = cache.get(command);
    if (cached !== undefined)
        return cached;
    const result = decide(command);
    cache.set(command, result);
    return result;
}
function decide(command) {
    const called = calledProgram(command);
    if (called === null)
        return null;
    // `--help` asks, whatever stands before it.
    if (called.words.some((word) => word.value === '--help'))
        return null;
    const byOperands = classifyByOperands(called.name, called.words, command);
    if (byOperands !== undefined)
        return byOperands;
    for (const tool of toolsNamed(called.name)) {
        const found = inTool(tool, called.name, called.words);
        if (found !== null)
            return found;
    }
    return null;
}
function inTool(tool, name, all) {
    const words = (0,deploy_scripts_words/* readWords */.ux)(all, new Set(tool.values));
    const spoken = words.operands.filter((word, at) => at > 2 || !tool.fillers.includes(word.value ?? ''));
    const found = longest(tool, spoken);
    if (found === null)
        return null;
    const { verb, length } = found;
    if (verb.bare && spoken.length > length)
        return null;
    const rest = { operands: spoken.slice(length), options: words.options };
    const dry = isDryRun([...tool.dryRun, ...verb.dryRun], rest);
    const armed = verb.only.length === 0 ||
        rest.options.some(({ name: option, word }) => verb.only.includes(option) || verb.only.includes(word.value ?? ''));
    return {
        tool,
        verb,
        class: dry || !armed ? 'read-only' : verb.class,
        title: name === 'uses'
            ? verb.words.join(' ')
            : name === 'put'
                ? `put of ${verb.words.join(' ')}`
                : [name, ...verb.words].join(' '),
        words: rest,
    };
}
/** The verb with most words that the operands begin with. */
function longest(tool, operands) {
    let best = null;
    for (const verb of tool.verbs) {
        if (best !== null && verb.words.length <= best.words.length)
            continue;
        if (verb.words.every((word, at) => operands[at]?.value === word))
            best = verb;
    }
    return best === null ? null : { verb: best, length: best.words.length };
}
function isDryRun(names, words) {
    return words.options.some(({ name, word, value }) => {
        if (names.includes(word.value ?? '\0'))
            return true;
        if (!names.includes(name))
            return false;
        // `--dry-run=none` and `--dry-run=false` are none.
        return value === null || (value.value !== 'none' && value.value !== 'false');
    });
}
/** Name and words after what only runs another program: `python -m mkdocs`, `npx wrangler`. */
function calledProgram(command) {
    if (command.name === null)
        return null;
    const words = command.arguments;
    if (/^python[\d.]*$/.test(command.name)) {
        const flag = words.findIndex((word) => word.value === '-m');
        const module = flag === -1 ? null : (words[flag + 1]?.value ?? null);
        return module === null ? { name: command.name, words } : { name: module, words: words.slice(flag + 2) };
    }
    // These only fetch credentials for the command behind them.
    if (/^(aws-auth|awsudo|aws-sudo|envchain|assume-role|aws-assume-role|swamp|berglas|ejson2env|sekret|with-env)$/.test(command.name)) {
        const at = words.findIndex(({ value }) => value !== null && toolsNamed(value).length > 0);
        const name = words[at]?.value;
        if (at !== -1 && name)
            return { name, words: words.slice(at + 1) };
    }
    // The tool under its own name in package.json: `npm run cdk -- deploy`.
    if (command.name === 'npm' || command.name === 'pnpm') {
        const spoken = words.filter(({ value }) => value !== '--');
        const name = spoken[1]?.value ?? '';
        if (spoken[0]?.value === 'run' && /^(cdk|sls|serverless|sst|wrangler|firebase)$/.test(name))
            return { name, words: spoken.slice(2) };
    }
    // A package name may carry a version: `npx wrangler@3 deploy`.
    const name = command.name.replace(/(?<=.)@[\w.^~-]+$/, '');
    return { name: (0,workspace/* baseName */.Fl)(name).replace(/\.(exe|cmd)$/i, ''), words };
}
/** `-chdir=infra`: the value that an option has in this command, as far as it is known. */
function optionValue(classified, names) {
    return classified.words.options.find(({ name }) => names.includes(name))?.value ?? null;
}
function mentions(command, text) {
    return command.arguments.some((argument) => shape(argument).includes(text));
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ deployFacts),
  q: () => (/* binding */ deploysIn)
});

// EXTERNAL MODULE: ./build/model/signature.js
var signature = __webpack_require__(7864);
// EXTERNAL MODULE: ./build/rules/deploy-scripts/classify.js + 14 modules
var classify = __webpack_require__(9586);
// EXTERNAL MODULE: ./build/rules/deploy-scripts/flows.js
var deploy_scripts_flows = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/rules/deploy-scripts/words.js
var deploy_scripts_words = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/workloads.js



const workloadKind = /^(deploy(ments?)?|statefulsets?|sts|daemonsets?|ds|dc|deploymentconfigs?|rollouts?|ksvc)(\.[\w.]+)?(\/|$)/i;
/**
 * Whether a kubectl command starts a roll-out: true when a workload is surely in it, false when surely none is,
 * null when nobody can tell. A namespace, a secret or a custom resource has nothing to wait for.
 */
function rollsOut(facts, flow, command, classified, manifest) {
    const [first, second] = classified.verb.words;
    const { operands, options } = classified.words;
    if (first === 'set' || first === 'run' || second === 'deployment' || second === 'deploy')
        return true;
    if (first === 'rollout' || first === 'patch') {
        const kind = operands[0]?.value ?? null;
        if (first === 'rollout' && kind === null)
            return true;
        return kind === null ? null : workloadKind.test(kind);
    }
    if (manifest.files.length > 0) {
        const kustomized = options.some(({ name }) => name === '-k' || name === '--kustomize');
        const folders = manifest.files.map((file) => (kustomized ? (0,workspace/* folderOf */.yS)((0,workspace/* folderOf */.yS)(file)) : file));
        return folders.some((file) => hasWorkload(facts, file)) ? true : null;
    }
    const producer = command.input?.type === 'pipe' ? firstOfPipeline(facts, flow, command) : null;
    if (producer === null)
        return null;
    if (producer.name === 'kustomize' || producer.name === 'helm')
        return true;
    const file = producer.arguments.map(deploy_scripts_words/* shape */.cW).find((text) => facts.files.has(text));
    return file !== undefined && hasWorkload(facts, file) ? true : null;
}
function firstOfPipeline(facts, flow, command) {
    const place = (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(command) - command.pipeline.place;
    const first = flow.commands[place];
    return first?.script === command.script && first.pipeline.id === command.pipeline.id ? first : null;
}
const workloadName = /(^|[/_.-])(deploy(ment)?|stateful-?set|daemon-?set)[\w.-]{0,40}\.ya?ml$/i;
const paths = new WeakMap();
/** Files and folders with a workload in them, and all folders above. */
function hasWorkload(facts, path) {
    let known = paths.get(facts);
    if (!known) {
        const found = new Set();
        // In a pull request only what it touches is read: of the other files the name has to do.
        const named = [...facts.files.paths()].filter((file) => workloadName.test(file));
        const read = facts.all('image').flatMap(({ path: file, role }) => (role === 'workload' ? [file] : []));
        for (const file of [...read, ...named]) {
            found.add(file);
            for (let folder = (0,workspace/* folderOf */.yS)(file); !found.has(folder); folder = (0,workspace/* folderOf */.yS)(folder)) {
                found.add(folder);
                if (folder === '')
                    break;
            }
        }
        known = found;
        paths.set(facts, known);
    }
    return known.has(path);
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/gates.js




const askingName = /(smoke|health|verify|wait[-_]?for|wait[-_]until|acceptance|e2e|sanity|canary|monitor|probe|post[-_]?deploy|check[-_]?(deploy|app|site|status|service))/i;
const testRunners = /^(newman|cypress|playwright|k6|artillery|locust|pytest|rspec|cucumber|behave|robot|bats|postman|jest|vitest|mocha|testcafe|gauge|karate|inspec|goss|wait-on|wait-for-it|dockerize)$/;
const questions = new WeakMap();
function questionOf(command) {
    let question = questions.get(command);
    if (question === undefined) {
        question = read(command);
        questions.set(command, question);
    }
    return question;
}
function read(command) {
    const called = (0,classify/* calledProgram */.sl)(command);
    if (called === null)
        return askingName.test(command.program.text) ? 'health' : null;
    const { name, words } = called;
    const spoken = words.map(deploy_scripts_words/* known */.eO).filter((word) => word !== null && !word.startsWith('-'));
    const has = (...parts) => parts.every((part) => spoken.includes(part));
    switch (name) {
        case 'kubectl':
        case 'oc':
        case 'k':
            if (has('rollout', 'status'))
                return 'health';
            if (has('wait'))
                return spoken.some((word) => /^(namespace|ns|crd|customresourcedefinition|certificate)s?(\/|$)/.test(word))
                    ? null
                    : 'health';
            if (has('get') && spoken.some((word) => /^(pods?|po|deploy(ments?)?|all)$/.test(word)))
                return command.tested || isRead(command) ? 'health' : 'appearance';
            return null;
        case 'helm':
            return has('test') ? 'health' : null;
        case 'aws':
            if (has('wait'))
                return 'health';
            return spoken.some((word) => /^describe-(target-health|instance-health|services|deployments?|environment-health|instance-refreshes)$|^get-deployment$/.test(word))
                ? 'health'
                : null;
        case 'cf':
            return has('curl') ? 'opaque' : null;
        case 'argocd':
            return has('app', 'wait') ? 'health' : null;
        case 'flux':
            return has('reconcile') ? 'health' : null;
        case 'gcloud':
            return has('wait-until') ? 'health' : null;
        case 'nomad':
            return has('deployment', 'status') || has('job', 'status') ? 'health' : null;
        case 'systemctl':
            return has('is-active') || has('status') ? 'appearance' : null;
        case 'curl':
        case 'http':
        case 'https':
            return asksPage(command, name);
        case 'wget':
            return 'health';
        case 'docker':
            return has('inspect') || has('ps') ? 'opaque' : null;
        case 'nc':
        case 'telnet':
            return 'health';
        case 'sleep':
            return 'appearance';
    }
    if (testRunners.test(name))
        return 'health';
    if (askingName.test(name) || askingName.test(command.program.text))
        return 'health';
    if (/^(npm|yarn|pnpm|make|rake|bundle|inv|just|task|bash|sh|python3?|ruby|node|gradle|mvn|go|cargo|bin\/\w+|\.\/\w+)$/.test(name)) {
        return words.some((word) => askingName.test((0,deploy_scripts_words/* shape */.cW)(word))) ? 'health' : null;
    }
    return null;
}
/** Its output goes to something that decides. */
function isRead(command) {
    const { place, length } = command.pipeline;
    return place < length - 1 || command.feeds !== null || isAssigned(command);
}
function isAssigned(command) {
    // `X=$(kubectl get pods \u2026)` stands between `$(` and `)`.
    const { text } = command.script.excerpt;
    const at = text.indexOf(command.text);
    return at > 1 && /(?:\$\(|`)\s{0,2}$/.test(text.slice(Math.max(0, at - 4), at));
}
/** curl answers 0 for a 500 page unless told to fail or somebody looks at what it prints. */
function asksPage(command, name) {
    const texts = command.arguments.map(deploy_scripts_words/* shape */.cW);
    // A call that sends something tells, and does not ask.
    if (texts.some((text) => /^(-X|--request)?(POST|PUT|PATCH|DELETE)$/.test(text) ||
        /^(-d|--data\S*|-F|--form|-T|--upload-file)$/.test(text)))
        return null;
    if (texts.some((text) => /^(-o|-O|--output|--remote-name)$/.test(text)) && !texts.includes('/dev/null'))
        return null;
    if (!texts.some((text) => /^https?:|\0|^\w[\w.-]+(:\d+)?(\/|$)/.test(text)))
        return null;
    if (name !== 'curl')
        return 'health';
    const fails = texts.some((text) => text === '--fail' ||
        text === '--fail-with-body' ||
        /^-[a-zA-Z]*f/.test(text) ||
        text === '-w' ||
        text === '--write-out');
    if (fails || command.tested || isRead(command))
        return 'health';
    return 'appearance';
}
const none = { state: null, by: null, weak: false, disabled: null };
/** Whether anybody asks for health after a deploy: itself, what follows, what its callers do next (catalogue 10). */
function gateOf(facts, flow, command, classified, manifest) {
    const { verb, words } = classified;
    const rule = verb.gate;
    const off = verb.disables.find(({ option, value }) => words.options.some((use) => use.name === option &&
        (value === undefined ? use.value?.value !== 'false' : use.value?.value === value)));
    const disabled = off
        ? { flag: off.value === undefined ? off.option : `${off.option} ${off.value}`, why: off.why }
        : null;
    if (rule.waits === 'unknown')
        return { ...none, disabled };
    const { family } = classified.tool;
    if (family === 'Kubernetes' || family === 'OpenShift' || family === 'ko') {
        if (rollsOut(facts, flow, command, classified, manifest) !== true)
            return { ...none, disabled };
    }
    if (rule.waits === 'itself' && disabled === null)
        return { ...none, state: true, by: command };
    if (rule.waits === 'with' &&
        words.options.some(({ name, word }) => (rule.options.includes(name) && !/=false$/.test((0,deploy_scripts_words/* shape */.cW)(word))) || rule.options.includes((0,deploy_scripts_words/* shape */.cW)(word)))) {
        return { ...none, state: true, by: command };
    }
    // Options in a variable may hold the one that waits.
    if (rule.waits === 'with' &&
        command.arguments.some((argument) => argument.value === null && /^["']?\$/.test(argument.text))) {
        return { ...none, disabled };
    }
    if (classified.tool.names.includes('boto3') && !replacesInstances(flow, classified))
        return { ...none, disabled };
    const asked = askedByProgram(facts, command) ?? new Search(facts).after(flow, command);
    return { ...asked, disabled };
}
/**
 * A group that is made bigger once is only scaled. Up and down again, or instances told to go, replace what runs.
 */
function replacesInstances(flow, { verb }) {
    if (verb.words[0] !== 'autoscaling' || /^(start|terminate)/.test(verb.words[1] ?? ''))
        return true;
    const sizes = flow.commands.filter(({ name, arguments: words }) => name === 'boto3' &&
        words[0]?.value === 'autoscaling' &&
        words[1]?.value !== 'create_launch_configuration');
    return sizes.length > 1;
}
/** A program waits in its own words, anywhere in its file. */
function askedByProgram(facts, command) {
    const { kind } = command.script.unit;
    if (kind !== 'program' && kind !== 'task')
        return null;
    const waits = facts.in(command.path, 'wait');
    if (waits.some(({ asks }) => asks === 'target-health'))
        return { ...none, state: true };
    // `weak-health-gate` tells these where they stand.
    if (waits.some(({ asks }) => asks === 'in-service'))
        return { ...none, state: false, weak: true };
    // It waits for something; what that is cannot be read.
    return waits.length > 0 ? none : null;
}
const deepest = 6;
class Search {
    #facts;
    #seen = new Set();
    constructor(facts) {
        this.#facts = facts;
    }
    after(flow, command) {
        const found = this.#following(flow, command, 0);
        if (found === null)
            return { ...none, state: false };
        if (found.question === 'opaque')
            return none;
        return {
            ...none,
            state: found.question === 'health',
            by: found.command,
            weak: found.question === 'appearance',
        };
    }
    /** What asks after a command, in its own flow and then in its callers; a question for health wins. */
    #following(flow, command, depth) {
        if (depth > deepest || this.#seen.has(flow))
            return null;
        this.#seen.add(flow);
        const flows = (0,deploy_scripts_flows/* flowsOf */.z)(this.#facts);
        const place = command === null ? -1 : flows.placeOf(command);
        // Functions run where they are called, which may be after what stands below them.
        const inFunction = command?.within.some(({ type }) => type === 'function') ?? false;
        let best = this.#suffix(flow, depth)[inFunction ? 0 : place + 1] ?? null;
        if (best?.question === 'health')
            return best;
        if (!inFunction && place > 0) {
            const called = healthInFunction(flow);
            if (called && flows.placeOf(called) < place)
                return { question: 'health', command: called };
        }
        for (const target of flows.callsOf(flow)) {
            best = better(best, this.#anywhere(target, depth + 1));
        }
        best = better(best, this.#laterInFile(flow));
        if (best?.question === 'health')
            return best;
        for (const caller of flows.callersOf(flow)) {
            if (caller.flow === null)
                continue;
            best = better(best, this.#following(caller.flow, caller.command, depth + 1));
            if (best?.question === 'health')
                return best;
        }
        return best;
    }
    /** For each place of a flow, what asks from there on; the first of the best. */
    #suffix(flow, depth) {
        let asked = suffixes.get(flow);
        if (!asked) {
            asked = new Array(flow.commands.length + 1).fill(null);
            for (let at = flow.commands.length - 1; at >= 0; at--) {
                asked[at] = better(this.#asks(flow.commands[at], depth), asked[at + 1]);
            }
            suffixes.set(flow, asked);
        }
        return asked;
    }
    #asks(command, depth) {
        const question = questionOf(command);
        if (question === 'health')
            return { question, command };
        const called = (0,deploy_scripts_flows/* flowsOf */.z)(this.#facts).calledBy(command);
        let best = question === null ? null : { question, command };
        // A script that is not in the tree may ask anything.
        if (called === null)
            return { question: 'opaque', command };
        for (const flow of called)
            best = better(best, this.#anywhere(flow, depth + 1));
        return best;
    }
    #anywhere(flow, depth) {
        if (depth > deepest || this.#seen.has(flow))
            return null;
        this.#seen.add(flow);
        let best = null;
        for (const command of flow.commands) {
            best = better(best, this.#asks(command, depth));
            if (best?.question === 'health')
                break;
        }
        // A pause in another script is no answer to this deploy, but no fault of it either.
        return best?.question === 'appearance' ? null : best;
    }
    /** Later jobs of one pipeline file ask for what an earlier one deployed. */
    #laterInFile(flow) {
        if (flow.unit.kind !== 'step')
            return null;
        for (const other of pipelineFlows(this.#facts, flow.path)) {
            if (other === flow)
                continue;
            if (askingName.test(other.unit.job ?? '') || askingName.test(other.unit.name ?? '')) {
                return { question: 'opaque', command: other.commands[0] ?? null };
            }
            const command = other.commands.find((each) => questionOf(each) === 'health');
            if (command)
                return { question: 'health', command };
        }
        // A reusable workflow or an action of somebody may ask.
        const uses = this.#facts.in(flow.path, 'action').some(({ text }) => askingName.test(text));
        return uses ? { question: 'opaque', command: null } : null;
    }
}
const suffixes = new WeakMap();
const inFunctions = new WeakMap();
function healthInFunction(flow) {
    let found = inFunctions.get(flow);
    if (found === undefined) {
        found =
            flow.commands.find((each) => each.within.some(({ type }) => type === 'function') && questionOf(each) === 'health') ?? null;
        inFunctions.set(flow, found);
    }
    return found;
}
const rank = { health: 3, opaque: 2, appearance: 1 };
function better(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return rank[b.question] > rank[a.question] ? b : a;
}
const pipelines = new WeakMap();
function pipelineFlows(facts, path) {
    let byPath = pipelines.get(facts);
    if (!byPath) {
        byPath = new Map();
        for (const flow of (0,deploy_scripts_flows/* flowsOf */.z)(facts).all) {
            const list = byPath.get(flow.path);
            if (list)
                list.push(flow);
            else
                byPath.set(flow.path, [flow]);
        }
        pipelines.set(facts, byPath);
    }
    return byPath.get(path) ?? [];
}

// EXTERNAL MODULE: ./build/rules/deploy-scripts/provenance.js + 1 modules
var provenance = __webpack_require__(3763);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/manifests.js




const blank = {
    state: 'n/a',
    files: [],
    named: null,
    live: null,
    why: null,
    ignored: null,
    edit: null,
};
function manifestOf(facts, flow, command, classified) {
    const rule = classified.verb.manifest;
    const flag = classified.words.options.find(({ name, word }) => classified.verb.live.includes(name) && !/=false$/.test((0,deploy_scripts_words/* shape */.cW)(word)));
    if (flag)
        return {
            ...blank,
            state: 'generated',
            named: flag.word,
            why: `${flag.name} takes ${liveThing(classified)} from the live system`,
        };
    if (rule.from === 'live')
        return { ...blank, state: 'generated', why: rule.why };
    if (rule.from === 'nothing')
        return blank;
    if (rule.from === 'flags')
        return { ...blank, state: 'none' };
    // The files of another machine are not this repository's.
    if (command.remote !== null)
        return { ...blank, state: 'unknown' };
    if (rule.from === 'folder')
        return inFolder(facts, command, classified, rule);
    return inFiles(facts, flow, command, classified, rule);
}
function inFolder(facts, command, classified, rule) {
    const option = rule.option === null ? undefined : classified.words.options.find(({ name }) => name === rule.option);
    const base = (0,deploy_scripts_flows/* baseOf */.b)(command);
    if (option) {
        const named = option.value?.value ?? null;
        const folder = named === null || base === null ? null : (0,workspace/* joinPath */.uJ)(base, named);
        return { ...blank, state: folder !== null && holds(facts, folder, rule.holds) ? 'committed' : 'unknown' };
    }
    if (base !== null &&
        [base, ...inputFolder(facts, command, base)].some((each) => holds(facts, each, rule.holds))) {
        return { ...blank, state: 'committed' };
    }
    return { ...blank, state: holds(facts, (0,workspace/* folderOf */.yS)(command.path), rule.holds) ? 'committed' : 'unknown' };
}
const holdings = new WeakMap();
/** Whether a folder has a tracked file of a kind directly in it. */
function holds(facts, folder, kind) {
    let byKind = holdings.get(facts);
    if (!byKind) {
        byKind = new Map();
        holdings.set(facts, byKind);
    }
    let folders = byKind.get(kind);
    if (!folders) {
        const found = new Set();
        for (const path of facts.files.paths())
            if (kind.test(path))
                found.add((0,workspace/* folderOf */.yS)(path));
        folders = found;
        byKind.set(kind, folders);
    }
    return folders.has(folder);
}
function inFiles(facts, flow, command, classified, rule) {
    const { words } = classified;
    const defaults = trackedDefault(facts, command, rule);
    const refused = words.options.find(({ name }) => rule.refused.includes(name));
    if (refused)
        return { ...blank, state: 'none', named: refused.word, ignored: defaults };
    const named = words.options.flatMap(({ name, value }) => rule.options.includes(name) && value ? [value] : []);
    const operands = rule.operands === 'all'
        ? words.operands
        : rule.operands === 'none'
            ? []
            : words.operands.slice(rule.operands, rule.operands + 1);
    const helm = classified.tool.family === 'Helm' ? chartOf(facts, flow, command, classified, named) : null;
    if (helm !== null)
        return helm;
    const resolved = [...named, ...operands].map((argument) => classified.tool.names.includes('uses') && argument.text.includes('steps.')
        ? rendered(facts, flow, command, classified)
        : resolve(facts, flow, command, argument, classified));
    // Of several files one that cannot be reviewed decides.
    for (const state of ['generated', 'missing', 'unknown', 'committed']) {
        const found = resolved.find((each) => each.state === state);
        if (!found)
            continue;
        const files = resolved.flatMap((each) => each.files);
        const edit = resolved.find((each) => each.edit)?.edit ?? null;
        const leftAside = state === 'generated' || state === 'missing' ? defaults : null;
        return { ...found, files, edit, ignored: leftAside };
    }
    if (defaults !== null) {
        const stuff = provenance/* Trace */.C.of(facts, flow).fileAt(command, defaults);
        return { ...blank, state: 'committed', files: [defaults], edit: stuff?.edited ? stuff.producer : null };
    }
    if (rule.defaults.length > 0) {
        const stuff = writtenDefault(facts, flow, command, rule);
        if (stuff)
            return fromStuff(stuff, classified, null);
        // Where the command runs is not known, so nothing is known of what is there.
        if ((0,deploy_scripts_flows/* baseOf */.b)(command) === null)
            return { ...blank, state: 'unknown' };
    }
    // Variables are for a manifest, which then stands where the script is run from.
    if (words.options.some(({ name }) => name === '--vars-file' || name === '--var'))
        return { ...blank, state: 'unknown' };
    if (rule.otherwise === 'flags')
        return { ...blank, state: 'none' };
    return { ...blank, state: rule.otherwise === 'nothing' ? 'n/a' : 'unknown' };
}
const renderAction = 'aws-actions/amazon-ecs-render-task-definition';
/** An output of an earlier step: the render action's, whose own input says where the task definition is from. */
function rendered(facts, flow, command, classified) {
    const before = flow.commands.slice(0, (0,deploy_scripts_flows/* flowsOf */.z)(facts).placeOf(command));
    const render = before.findLast(({ name, arguments: words }) => name === 'uses' && words[0]?.value === renderAction);
    if (!render)
        return { ...blank, state: 'unknown' };
    const { options } = (0,deploy_scripts_words/* readWords */.ux)(render.arguments, new Set());
    const live = options.find(({ name }) => /^--task-definition-(arn|family|revision)$/.test(name));
    if (live)
        return {
            ...blank,
            state: 'generated',
            live: { command: render, title: `${renderAction} with ${live.name.slice(2)}` },
        };
    const file = options.find(({ name }) => name === '--task-definition')?.value;
    return file ? resolve(facts, flow, render, file, classified) : { ...blank, state: 'unknown' };
}
/**
 * Helm names a chart by folder or by repository. A chart of a repository is fixed by its version, and the values
 * beside it are the desired state; with neither, all of it is flags.
 */
function chartOf(facts, flow, command, classified, values) {
    const { operands, options } = classified.words;
    const chart = operands[1] ?? operands[0];
    if (!chart || chart.value === null)
        return { ...blank, state: 'unknown' };
    const files = values.map((argument) => resolve(facts, flow, command, argument, classified));
    const bad = files.find(({ state }) => state === 'generated') ?? files.find(({ state }) => state === 'missing');
    if (bad)
        return bad;
    const tracked = trackedPath(facts, command, chart.value);
    if (tracked !== null)
        return { ...blank, state: 'committed', files: [tracked, ...files.flatMap((each) => each.files)] };
    // A word without a folder is a folder here, unless a repository is named beside it.
    const bare = !chart.value.includes('/') && !options.some(({ name }) => name === '--repo');
    if (bare || /^[./]|\.tgz$/.test(chart.value))
        return { ...blank, state: 'unknown', named: chart };
    const versioned = options.some(({ name }) => name === '--version');
    if (files.some(({ state }) => state === 'unknown'))
        return { ...blank, state: 'unknown' };
    if (files.length === 0 && !versioned)
        return { ...blank, state: 'none', named: chart };
    return { ...blank, state: versioned ? 'committed' : 'unknown', files: files.flatMap((each) => each.files) };
}
/** The tool's default manifest where the command runs: from its folder, or the script's own where that is not known. */
function trackedDefault(facts, command, rule) {
    const base = (0,deploy_scripts_flows/* baseOf */.b)(command);
    const own = command.directory !== null || base === null ? [base] : [base, (0,workspace/* folderOf */.yS)(command.path)];
    const folders = base === null ? own : [...own, ...inputFolder(facts, command, base)];
    for (const folder of folders) {
        if (folder === null)
            continue;
        for (const name of rule.defaults) {
            const path = (0,workspace/* joinPath */.uJ)(folder, name);
            if (path !== null && (facts.files.has(path) || facts.files.hasFolder(path)))
                return path;
        }
    }
    return null;
}
function writtenDefault(facts, flow, command, rule) {
    const trace = provenance/* Trace */.C.of(facts, flow);
    for (const name of rule.defaults) {
        const stuff = trace.fileAt(command, name);
        if (stuff)
            return stuff;
    }
    return null;
}
function resolve(facts, flow, command, argument, classified) {
    const trace = provenance/* Trace */.C.of(facts, flow);
    const text = (0,deploy_scripts_words/* shape */.cW)(argument);
    if (text === '-' || text === '/dev/stdin') {
        const stuff = trace.inputOf(command);
        return stuff ? fromStuff(stuff, classified, argument) : { ...blank, state: 'unknown', named: argument };
    }
    const held = trace.heldBy(command, argument);
    if (held && (held.live || text === '\0'))
        return fromStuff(held, classified, argument);
    const path = text.replace(/^(file:\/\/|@)/, '');
    if (/^(https?|s3|gs|oci|git(\+\w+)?):\/\//.test(path) || /^(github\.com|git@)/.test(path)) {
        return { ...blank, state: movingUrl(path) ? 'missing' : 'unknown', named: argument };
    }
    // JSON given as the argument itself is a flag like others.
    if (path.startsWith('{') || path.startsWith('['))
        return { ...blank, state: 'unknown', named: argument };
    const stuff = trace.fileAt(command, argument.value === null ? spellingOfFile(argument) : path);
    if (stuff && !stuff.edited)
        return fromStuff(stuff, classified, argument);
    if (stuff?.live)
        return fromStuff(stuff, classified, argument);
    if (argument.value === null) {
        const match = matchingPath(facts, command, path);
        return match === null
            ? { ...blank, state: 'unknown', named: argument }
            : { ...blank, state: 'committed', files: [match], named: argument, edit: stuff?.producer ?? null };
    }
    const tracked = trackedPath(facts, command, path);
    if (tracked !== null) {
        return { ...blank, state: 'committed', files: [tracked], named: argument, edit: stuff?.producer ?? null };
    }
    return {
        ...blank,
        state: isSurelyMissing(facts, flow, command, path) ? 'missing' : 'unknown',
        named: argument,
    };
}
function spellingOfFile(argument) {
    return (0,deploy_scripts_words/* spelling */.DS)(argument).replace(/^(file:\/\/|@)/, '');
}
function fromStuff(stuff, classified, named) {
    const title = classified.title.split(' ')[0];
    const name = title.startsWith('aws-actions/') ? 'aws' : title;
    if (stuff.live?.read.sinks.includes(name)) {
        const { command, read } = stuff.live;
        return { ...blank, state: 'generated', named, live: { command, title: read.title } };
    }
    if (stuff.fetched)
        return { ...blank, state: 'unknown', named };
    return { ...blank, state: stuff.rendered ? 'committed' : 'unknown', named };
}
/** The tracked file or folder that a path means, from where the command runs, the root or the script's folder. */
function trackedPath(facts, command, path) {
    const { files } = facts;
    const glob = path.search(/[*?[{]/);
    // `k8s/*.yaml` is in git when its folder is.
    const fixed = glob === -1 ? path : path.slice(0, path.lastIndexOf('/', glob) + 1);
    if (fixed.startsWith('/') || fixed.startsWith('~'))
        return null;
    for (const folder of [(0,deploy_scripts_flows/* baseOf */.b)(command), '', (0,workspace/* folderOf */.yS)(command.path)]) {
        if (folder === null)
            continue;
        const full = (0,workspace/* joinPath */.uJ)(folder, fixed);
        if (full !== null && (files.has(full) || files.hasFolder(full)))
            return full;
    }
    // Concourse puts every input in a folder of its own: the first part of the path is the input's name.
    const cut = fixed.indexOf('/');
    if (cut > 0 && inConcourse(facts, command)) {
        const inner = fixed.slice(cut + 1);
        if (files.has(inner) || files.hasFolder(inner))
            return inner;
    }
    return null;
}
/** The same folder without the name of the Concourse input that it stands in. */
function inputFolder(facts, command, folder) {
    const cut = folder.indexOf('/');
    if (folder === '' || !inConcourse(facts, command))
        return [];
    return [cut === -1 ? '' : folder.slice(cut + 1)];
}
function inConcourse(facts, command) {
    const flows = (0,deploy_scripts_flows/* flowsOf */.z)(facts);
    const flow = flows.of(command);
    return (flow.unit.runner === 'concourse' ||
        flows.callersOf(flow).some((site) => site.flow?.unit.runner === 'concourse'));
}
const matches = new WeakMap();
/** A tracked file that a path with unknown parts can mean: `manifest_$SPACE.yml` where manifest_prod.yml is. */
function matchingPath(facts, command, pattern) {
    const written = pattern.replace(/^\.\//, '');
    const base = (0,deploy_scripts_flows/* baseOf */.b)(command);
    if (!/[\w.-]{4,}$/.test(written) || written.startsWith('/') || base === null)
        return null;
    const full = base === '' ? written : `${base}/${written}`;
    if (full.includes('..') || full.length > 300)
        return null;
    const known = matches.get(facts) ?? new Map();
    matches.set(facts, known);
    let found = known.get(full);
    if (found === undefined) {
        const parts = full.split('\0').filter((part) => part !== '');
        found = parts.length > 6 ? null : ([...facts.files.paths()].find((path) => fits(path, full)) ?? null);
        known.set(full, found);
    }
    return found;
}
/** Unknown parts stand for anything, folders too; the rest has to be there, in order. */
function fits(path, pattern) {
    const parts = pattern.split('\0');
    if (!path.startsWith(parts[0]) || !path.endsWith(parts.at(-1)))
        return false;
    let at = 0;
    for (const part of parts) {
        const next = path.indexOf(part, at);
        if (next === -1)
            return false;
        at = next + part.length;
    }
    return true;
}
/** Programs that only read, and so cannot have written the file. */
const harmless = new Set('set echo printf cd export test [ [[ cat ls true false exit source . mkdir rm pwd read date sleep git kubectl oc cf helm aws gcloud az docker grep sed awk jq login which command chmod shift local declare'.split(' '));
/**
 * A literal path that no commit holds and nothing above can have written. Any program above that is not
 * known may have, so doubt means unknown.
 */
function isSurelyMissing(facts, flow, command, path) {
    if (/[*?[{$\0]/.test(path) || path.startsWith('/') || path.startsWith('~') || path === '')
        return false;
    if ((0,deploy_scripts_flows/* baseOf */.b)(command) === null)
        return false;
    if (inConcourse(facts, command))
        return false;
    // Another job, action or checkout may have brought it.
    if (facts.in(flow.path, 'action').some(({ text }) => !/^['"]?actions\/(checkout|setup-)/.test(text)))
        return false;
    if (facts.in(flow.path, 'action').filter(({ text }) => /actions\/checkout/.test(text)).length > 1)
        return false;
    const place = flow.commands.indexOf(command);
    return flow.commands.slice(0, place).every(({ name }) => name !== null && harmless.has(name));
}
/** A URL whose content can change: no commit, no digest, no release tag in it. */
function movingUrl(url) {
    if (url.includes('\0') || url.includes('$'))
        return false;
    if (/[0-9a-f]{40}/i.test(url))
        return false;
    if (/(^|[/=@])v?\d+\.\d+(\.\d+)?([-.+\w]*)?([/?#]|$)/.test(url))
        return false;
    return (/(raw\.githubusercontent\.com|github\.com|gitlab\.com|bitbucket\.org)/.test(url) &&
        /\/(master|main|HEAD|develop|latest|trunk)(\/|$)/.test(url));
}
function liveThing({ tool }) {
    return tool.family === 'Helm' ? 'the values' : 'the template';
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/target.js


/** Put up for one pull request and thrown away. */
const preview = /(^|[-_./ ])(review|preview|ephemeral|pull[-_]?request|pr)([-_./ ]|s?$|[-_]?apps?)/i;
const localClusters = new Set(['kind', 'minikube', 'k3d', 'ctlptl', 'microk8s', 'setup-envtest']);
const testPath = /(^|\/)((?:\w+[-_])?i?tests?|spec|e2e|__tests__|testing|testdata|fixtures|integration[-_]tests?|acceptance|molecule|conformance|test[-_][\w-]+)\//i;
const testName = /(^|[-_./ ])(e2e|integration|acceptance|conformance|envtest|molecule|unit|kind|k3d|k3s|minikube|localstack)([-_./ ]|$)/i;
const examplePath = /(^|\/)(examples?|samples?|demos?|tutorials?|playground|hack|_?archived?|docs?|templates?|quickstarts?|labs?|workshops?)\//i;
const local = /(^|[^\w.])(localhost|127\.0\.0\.1|host\.docker\.internal|kind-[\w-]+|minikube|docker-desktop|rancher-desktop|k3d-[\w-]+|\w*itests)([^\w.]|$)/;
/** A variable that holds a cluster's name says what made it. */
const ownCluster = /\$\{?(kind|k3d|minikube)_/i;
/** Tools that only deploy where the machine is another one. */
const containerTools = new Set(['docker', 'podman', 'nerdctl', 'docker-compose', 'podman-compose']);
function targetOf(facts, flow, place, command, classified) {
    if (flow.unit.test === true || testPath.test(`${flow.path.slice(0, flow.path.lastIndexOf('/') + 1)}`))
        return 'test';
    // `test-upgrade.yaml`, `validate.sh`; `deploy-test.yml` deploys to an environment of that name.
    if (/^(tests?|validate|local)([-_.]|$)|[-_]local\.\w+$/i.test((0,workspace/* baseName */.Fl)(flow.path)))
        return 'test';
    if (command.name === 'ansible-playbook' && command.arguments.some(isOwnMachine))
        return 'test';
    if (testName.test(flow.unit.job ?? '') || testName.test(flow.unit.name ?? '') || testName.test(flow.path))
        return 'test';
    if (containerTools.has(command.name ?? '') && !runsElsewhere(flow, place, command, classified))
        return 'test';
    if (command.arguments.some((argument) => local.test((0,deploy_scripts_words/* shape */.cW)(argument)) || ownCluster.test(argument.text)))
        return 'test';
    if (Object.values(command.environment).some((value) => value !== null && local.test(value)))
        return 'test';
    if (startsLocalCluster(flow, place) || usesLocalCluster(facts, flow))
        return 'test';
    if (isKubebuilder(facts, flow))
        return 'example';
    if (preview.test(flow.unit.job ?? '') || preview.test(flow.unit.name ?? '') || preview.test(flow.path))
        return 'example';
    return examplePath.test(flow.path) ? 'example' : 'live';
}
/** A playbook of the tests, or one that writes files for the next. */
function isOwnMachine(argument) {
    const path = (0,deploy_scripts_words/* shape */.cW)(argument);
    return testPath.test(path) || /(^|\/)(generate|gather|collect|render)[-_][\w-]*\.ya?ml$/.test(path);
}
/** `docker run` on the machine of the script is a test or a build; over ssh or to a named host it deploys. */
function runsElsewhere(flow, place, command, { words, verb }) {
    // A swarm is never only this machine.
    if (verb.words[0] === 'stack' || verb.words[0] === 'service')
        return true;
    const detached = words.options.some(({ name }) => name === '--detach' || /^-[a-zA-Z]*d[a-zA-Z]*$/.test(name));
    if (!detached)
        return false;
    if (command.wrappers.includes('ssh'))
        return true;
    if (words.options.some(({ name }) => ['-H', '--host', '--context'].includes(name)))
        return true;
    if (Object.hasOwn(command.environment, 'DOCKER_HOST'))
        return true;
    if (flow.unit.env?.DOCKER_HOST !== undefined)
        return true;
    // On a runner for hire it is gone after the job; by hand, what bears this name is run on the host.
    if (handRun.has(flow.unit.kind) && deployName.test(flow.unit.name ?? (0,workspace/* baseName */.Fl)(flow.path)))
        return true;
    return flow.commands.slice(0, place).some(({ name }) => name === 'docker-machine');
}
const handRun = new Set(['file', 'recipe']);
const deployName = /^(?!.*(local|dev|test))(.*[-_:])?(re)?deploy/i;
function startsLocalCluster(flow, place) {
    const index = firstLocalCluster(flow);
    return index !== -1 && index < place;
}
/** An action that starts a cluster in the job. */
function usesLocalCluster(facts, flow) {
    if (flow.unit.runner !== 'github')
        return false;
    return facts
        .in(flow.path, 'action')
        .some(({ text }) => /(kind-action|setup-kind|k3d-action|setup-minikube|k3s-action|setup-envtest|localstack)/i.test(text));
}
const clusters = new WeakMap();
function firstLocalCluster(flow) {
    let found = clusters.get(flow);
    if (found === undefined) {
        found = flow.commands.findIndex(({ name }) => name !== null && localClusters.has(name));
        clusters.set(flow, found);
    }
    return found;
}
/** The developer targets that kubebuilder writes into every operator's Makefile. */
function isKubebuilder(facts, flow) {
    if (flow.unit.kind !== 'recipe')
        return false;
    return ['', (0,workspace/* folderOf */.yS)(flow.path)].some((folder) => {
        const inFolder = (name) => facts.files.has(folder === '' ? name : `${folder}/${name}`);
        return inFolder('PROJECT') || inFolder('config/default/kustomization.yaml');
    });
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/deploys.js






const cache = new WeakMap();
/** Every deploy of a tree, in the order of the files; tests and look-alikes are not among them. Computed once. */
function deploysIn(facts) {
    let deploys = cache.get(facts);
    if (!deploys) {
        deploys = find(facts);
        cache.set(facts, deploys);
    }
    return deploys;
}
function find(facts) {
    const flows = (0,deploy_scripts_flows/* flowsOf */.z)(facts);
    const deploys = [];
    for (const flow of flows.all) {
        flow.commands.forEach((command, place) => {
            const classified = (0,classify/* classify */.L8)(command);
            if (!(0,classify/* isDeploying */.QI)(classified) || isOwnScript(facts, command))
                return;
            const target = targetOf(facts, flow, place, command, classified);
            if (target === 'test')
                return;
            const manifest = manifestOf(facts, flow, command, classified);
            deploys.push({
                path: command.path,
                span: command.span,
                command,
                classified,
                tool: toolOf(command, classified),
                flow,
                target,
                manifest,
                gate: gateOf(facts, flow, command, classified, manifest),
                callers: callersOf(facts, flow),
            });
        });
    }
    return deploys;
}
/** What stands for a tool elsewhere bears its name: an action, a resource. */
function toolOf(command, { title, verb }) {
    if (command.name === 'uses')
        return title;
    if (command.name === 'put')
        return verb.words[0];
    return title.split(' ')[0];
}
/** A script of this repository that bears a tool's name; the wrappers that tools write themselves are the tools. */
function isOwnScript(facts, command) {
    const program = command.program.resolved ?? command.program.value;
    if (!program?.includes('/') || /(gradlew|mvnw|\/(cap|kamal|rails|rake|serverless|sls))$/.test(program))
        return false;
    return facts.files.has(program.replace(/^\.\//, '')) || ((0,deploy_scripts_flows/* flowsOf */.z)(facts).calledBy(command) ?? []).length > 0;
}
/** More callers than this are not told one by one. */
const mostCallers = 10;
function callersOf(facts, flow) {
    const flows = (0,deploy_scripts_flows/* flowsOf */.z)(facts);
    const found = [];
    const seen = new Set([flow]);
    const queue = [flow];
    for (const next of queue) {
        for (const caller of flows.callersOf(next)) {
            if (found.length >= mostCallers)
                return found;
            found.push(caller);
            if (caller.flow && !seen.has(caller.flow)) {
                seen.add(caller.flow);
                queue.push(caller.flow);
            }
        }
    }
    return found;
}
/** The same as `premortem facts` tells them. */
function deployFacts(facts, signatures = null) {
    const signed = (path) => {
        const grade = signatures?.about === facts ? (0,signature/* gradeOf */.V)(signatures, path) : 'unknown';
        return grade === 'unknown' ? null : grade;
    };
    return deploysIn(facts).map(({ path, span, tool, manifest, gate }) => ({
        path,
        span,
        tool,
        manifest: manifest.state === 'n/a' || manifest.state === 'unknown' ? null : manifest.state,
        healthGate: gate.state,
        signed: signed(path),
    }));
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   z: () => (/* binding */ flowsOf)
/* harmony export */ });
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9259);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);


const cache = new WeakMap();
function flowsOf(facts) {
    let flows = cache.get(facts);
    if (!flows) {
        flows = build(facts);
        cache.set(facts, flows);
    }
    return flows;
}
function keyOf(path, unit, start) {
    if (unit.job !== undefined)
        return `${path}\0job\0${unit.job}`;
    if (unit.kind === 'file' || unit.kind === 'program')
        return `${path}\0file`;
    if (unit.name !== null)
        return `${path}\0${unit.kind}\0${unit.name}`;
    return `${path}\0${unit.kind}\0${start}`;
}
function build(facts) {
    const byKey = new Map();
    for (const command of facts.all('command')) {
        const key = keyOf(command.path, command.script.unit, command.script.span.start);
        const flow = byKey.get(key);
        if (flow)
            flow.commands.push(command);
        else
            byKey.set(key, { unit: command.script.unit, path: command.path, commands: [command] });
    }
    // A target that only calls others has no command of its own and is a flow all the same.
    for (const call of facts.all('call')) {
        const key = keyOf(call.path, call.unit, call.span.start);
        if (!byKey.has(key))
            byKey.set(key, { unit: call.unit, path: call.path, commands: [] });
    }
    const all = [];
    const flowByKey = new Map();
    const flowOf = new Map();
    const places = new Map();
    const byPath = new Map();
    const byName = new Map();
    for (const [key, { unit, path, commands: unsorted }] of byKey) {
        const commands = inOrder(unsorted);
        const flow = { path, unit, commands, title: titleOf(path, unit) };
        if (unit.kind === 'file' && unit.directory === null)
            assumeRoot(commands);
        all.push(flow);
        flowByKey.set(key, flow);
        commands.forEach((command, place) => {
            flowOf.set(command, flow);
            places.set(command, place);
        });
        push(byPath, path, flow);
        if (unit.name !== null)
            push(byName, `${path}\0${unit.name}`, flow);
    }
    const finder = new TargetFinder(facts, byPath, byName);
    const called = new Map();
    const callers = new Map();
    const calls = new Map();
    const callsAt = new Map();
    for (const call of facts.all('call'))
        callsAt.set(placeKey(call.path, call.span), call);
    for (const flow of all) {
        for (const command of flow.commands) {
            const call = callsAt.get(placeKey(command.path, command.span));
            const told = call === undefined ? [] : finder.calledFrom(call);
            const targets = told.length > 0 ? told : finder.targetsOf(command);
            callsAt.delete(placeKey(command.path, command.span));
            if (targets === undefined)
                continue;
            called.set(command, targets);
            for (const target of targets ?? []) {
                if (target !== flow)
                    push(callers, target, { flow, command, path: command.path, span: command.span });
            }
        }
    }
    // What is left stands in no command: a task's `run.path`, a decorator's `post=`.
    for (const call of callsAt.values()) {
        const flow = flowByKey.get(keyOf(call.path, call.unit, call.span.start)) ?? null;
        for (const target of finder.calledFrom(call)) {
            if (target === flow)
                continue;
            push(callers, target, { flow, command: null, path: call.path, span: call.span });
            if (flow)
                push(calls, flow, target);
        }
    }
    return {
        all,
        of: (command) => flowOf.get(command),
        placeOf: (command) => places.get(command) ?? 0,
        calledBy: (command) => (called.has(command) ? called.get(command) : []),
        callersOf: (flow) => callers.get(flow) ?? [],
        callsOf: (flow) => calls.get(flow) ?? [],
    };
}
function placeKey(path, { start, end }) {
    return `${path}\0${start}\0${end}`;
}
/** Scripts in the order they stand in, each one's commands in the order they are written. */
function inOrder(commands) {
    const byScript = new Map();
    for (const command of commands)
        push(byScript, command.script, command);
    return [...byScript]
        .sort(([a], [b]) => a.span.start - b.span.start)
        .flatMap(([, each]) => each.sort((a, b) => a.index - b.index));
}
function titleOf(path, unit) {
    if (unit.kind === 'file' || unit.kind === 'program' || unit.name === null)
        return path;
    const noun = { recipe: 'target', 'package-script': 'script', task: 'task', step: 'step' }[unit.kind];
    return noun === undefined ? path : `${noun} ${unit.name} of ${path}`;
}
/** Programs whose first operand is the file they run. */
const interpreters = /^(sh|bash|dash|zsh|ksh|source|\.|python[\d.]*|ruby|node|perl|php|pwsh|tsx|ts-node|bun|deno)$/;
const packageRunners = new Set(['npm', 'yarn', 'pnpm', 'bun']);
const taskRunners = {
    inv: ['tasks.py', 'tasks/__init__.py'],
    invoke: ['tasks.py', 'tasks/__init__.py'],
    fab: ['fabfile.py', 'fabfile/__init__.py'],
    rake: ['Rakefile', 'rakefile', 'Rakefile.rb'],
    just: ['justfile', 'Justfile', '.justfile'],
    task: ['Taskfile.yml', 'Taskfile.yaml'],
};
const makefiles = ['GNUmakefile', 'makefile', 'Makefile'];
const makeValues = new Set(['-C', '--directory', '-f', '--file', '-j', '-o', '-l', '-I']);
class TargetFinder {
    #facts;
    #byPath;
    #byName;
    #byBase = null;
    constructor(facts, byPath, byName) {
        this.#facts = facts;
        this.#byPath = byPath;
        this.#byName = byName;
    }
    /** Flows that the command runs; null for a script that is not found; undefined when it runs none. */
    targetsOf(command) {
        if (command.remote !== null)
            return undefined;
        const name = command.name;
        if (name === null)
            return this.#script(command, command.program.pattern);
        if (name === 'make' || name === 'gmake' || name === '$(MAKE)')
            return this.#make(command);
        if (packageRunners.has(name))
            return this.#package(command, name);
        const files = Object.hasOwn(taskRunners, name) ? taskRunners[name] : undefined;
        if (files !== undefined)
            return this.#task(command, files);
        if (interpreters.test(name)) {
            const file = command.arguments.find((argument) => !(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(argument).startsWith('-'));
            if (!file ||
                command.arguments.some(({ value }) => value === '-c' || value === '-m' || value === '-e')) {
                return undefined;
            }
            return this.#script(command, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(file));
        }
        return this.#script(command, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(command.program));
    }
    calledFrom(call) {
        for (const target of call.targets) {
            const flows = this.#byPath.get(target);
            if (!flows)
                continue;
            if (call.targetName === undefined)
                return flows;
            const named = this.#byName.get(`${target}\0${call.targetName}`);
            if (named)
                return named;
        }
        return [];
    }
    #script(command, program) {
        if (!program.includes('/')) {
            // `deploy.sh` without a folder is looked for beside the caller by `source` and by shells that are given a file.
            if (!/\.(sh|bash|py|rb|js|mjs|ts)$/.test(program))
                return undefined;
        }
        if (program.startsWith('/') || program.startsWith('~'))
            return undefined;
        const path = this.#fileOf(command, program);
        if (path === null)
            return /\.(sh|bash|zsh)$|(^|\/)(script|scripts|bin|ci|tasks)\//.test(program) ? null : undefined;
        return (this.#byPath.get(path)?.filter(({ unit }) => unit.kind === 'file' || unit.kind === 'program') ?? []);
    }
    #fileOf(command, program) {
        const { files } = this.#facts;
        if (program.startsWith('\0')) {
            // `$DIR/x.sh`: the folder is not known; the caller's own is tried, then the only file so named.
            const rest = program.slice(program.lastIndexOf('\0') + 1).replace(/^\//, '');
            if (rest === '' || rest.includes('\0'))
                return null;
            const beside = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(command.path), rest);
            if (beside !== null && files.has(beside))
                return beside;
            const candidates = this.#named((0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(rest)).filter((path) => path === rest || path.endsWith(`/${rest}`));
            return candidates.length === 1 ? candidates[0] : null;
        }
        if (program.includes('\0'))
            return null;
        const folders = [command.directory, '', (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(command.path)];
        for (const folder of folders) {
            if (folder === null)
                continue;
            const path = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, program);
            if (path !== null && files.has(path))
                return path;
        }
        // Concourse puts every input in a folder of its own: the first part of the path is the input's name.
        const cut = program.indexOf('/');
        if (command.script.unit.runner === 'concourse' && cut > 0 && files.has(program.slice(cut + 1))) {
            return program.slice(cut + 1);
        }
        return null;
    }
    #named(base) {
        if (this.#byBase === null) {
            this.#byBase = new Map();
            for (const path of this.#byPath.keys())
                push(this.#byBase, (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path), path);
        }
        return this.#byBase.get(base) ?? [];
    }
    #make(command) {
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)(command.arguments, makeValues);
        const folder = words.options.find(({ name }) => name === '-C' || name === '--directory')?.value;
        const file = words.options.find(({ name }) => name === '-f' || name === '--file')?.value;
        const at = folder === undefined
            ? baseOf(command)
            : folder?.value == null
                ? null
                : (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(baseOf(command) ?? '', folder.value);
        if (at === null)
            return undefined;
        const names = file?.value ? [file.value] : makefiles;
        return words.operands.flatMap((operand) => this.#firstNamed(at, names, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(operand)));
    }
    #package(command, runner) {
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)(command.arguments, new Set(['--prefix', '-C', '--cwd', '--dir', '-w', '--workspace', '--filter']));
        const [first, second] = words.operands.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO);
        const name = first === 'run' || first === 'run-script' ? second : runner === 'npm' ? null : first;
        if (!name)
            return undefined;
        const prefix = words.options.find((option) => ['--prefix', '-C', '--cwd', '--dir'].includes(option.name))?.value;
        const folder = prefix
            ? prefix.value === null
                ? null
                : (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(baseOf(command) ?? '', prefix.value)
            : baseOf(command);
        if (folder === null)
            return undefined;
        return [`pre${name}`, name, `post${name}`].flatMap((script) => this.#firstNamed(folder, ['package.json'], script));
    }
    #task(command, files) {
        const folder = baseOf(command);
        if (folder === null)
            return undefined;
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)(command.arguments, new Set(['-c', '-f', '-H', '-r']));
        return words.operands.flatMap((operand) => {
            const name = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(operand);
            if (name === null)
                return [];
            // invoke spells `cycle_asg` as `cycle-asg`, and puts collections before a dot.
            const last = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1).replace(/-/g, '_');
            return [...new Set([name, last])].flatMap((each) => this.#firstNamed(folder, files, each)).slice(0, 1);
        });
    }
    #firstNamed(folder, names, target) {
        if (target === null)
            return [];
        for (const name of names) {
            const path = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, name);
            const flows = path === null ? undefined : this.#byName.get(`${path}\0${target}`);
            if (flows)
                return flows;
        }
        return [];
    }
}
const bases = new WeakMap();
/**
 * Where a command's relative paths start, from the root; null when unknown. A script whose caller is not known
 * is taken to be run from the root of its repository, as scripts mostly are.
 */
function baseOf(command) {
    return command.directory ?? bases.get(command) ?? null;
}
/** Follows `cd` through a script that starts nowhere in particular. */
function assumeRoot(commands) {
    const folders = new Map();
    for (const command of commands) {
        const shells = command.within.filter(({ type }) => type === 'subshell').map(({ id }) => id);
        const scope = shells.at(-1) ?? -1;
        if (!folders.has(scope))
            folders.set(scope, folders.get(shells.at(-2) ?? -1) ?? (folders.has(-1) ? null : ''));
        bases.set(command, folders.get(scope));
        if (command.name !== 'cd' && command.name !== 'pushd')
            continue;
        const to = command.arguments.find(({ value }) => value !== '--' && value !== '-P');
        const from = folders.get(scope);
        folders.set(scope, to?.value == null || from === null ? null : (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(from, to.value));
    }
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}


/***/ }),

/***/ 3763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Trace)
});

// EXTERNAL MODULE: ./build/model/workspace.js
var workspace = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/rules/deploy-scripts/flows.js
var deploy_scripts_flows = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/rules/deploy-scripts/classify.js + 14 modules
var classify = __webpack_require__(9586);
// EXTERNAL MODULE: ./build/rules/deploy-scripts/words.js
var deploy_scripts_words = __webpack_require__(6282);
;// CONCATENATED MODULE: ./build/rules/deploy-scripts/live-reads.js


const values = new Set('-n --namespace --context --kubeconfig -l --selector -o --output --format --query --region --profile -p -t --target --pipeline -e -d --task-definition --project -a --app --cluster --services --template --function-name --name -g --resource-group --id --stack-name -c --config'.split(' '));
const kubernetes = ['kubectl', 'oc', 'k', 'microk8s.kubectl'];
const value = (words, names) => (0,deploy_scripts_words/* known */.eO)(words.options.find(({ name }) => names.includes(name))?.value);
/** `-o yaml`, `--output=json`; jsonpath, name and columns read single fields. */
const printsObject = (words) => {
    const joined = words.options.find(({ name }) => /^-o(yaml|json)$/.test(name));
    return joined !== undefined || ['yaml', 'json'].includes(value(words, ['-o', '--output']) ?? '');
};
/** An AWS answer is whole unless `--output text` or a `--query` for one field narrows it. */
const wholeAnswer = (words) => {
    if (value(words, ['--output']) === 'text')
        return false;
    const query = value(words, ['--query']);
    return (query === null ||
        !/\.(\w*[aA]rn|revision|status|family|taskRoleArn|\w*Name|\w*Id|image)(\]|$)|\[\d*\]\.\w+$/.test(query));
};
const readers = [
    {
        tools: ['cf', 'cf7', 'cf8', 'cf6'],
        verbs: ['create-app-manifest'],
        sinks: ['cf', 'cf7', 'cf8', 'cf6'],
        file: manifestOfApp,
    },
    { tools: kubernetes, verbs: ['get'], sinks: kubernetes, whole: printsObject },
    { tools: ['oc'], verbs: ['export'], sinks: kubernetes },
    {
        tools: ['helm', 'helm3'],
        verbs: ['get values', 'get manifest', 'get all'],
        sinks: ['helm', 'helm3', ...kubernetes],
    },
    { tools: ['nomad'], verbs: ['job inspect', 'inspect'], sinks: ['nomad'] },
    {
        tools: ['bosh', 'bosh2'],
        verbs: ['manifest', 'cloud-config', 'runtime-config'],
        sinks: ['bosh', 'bosh2'],
    },
    { tools: ['fly'], verbs: ['get-pipeline', 'gp'], sinks: ['fly'] },
    {
        tools: ['fly', 'flyctl'],
        verbs: ['config save'],
        sinks: ['fly', 'flyctl'],
        file: (words) => value(words, ['-c', '--config']) ?? 'fly.toml',
    },
    { tools: ['fly', 'flyctl'], verbs: ['config show'], sinks: ['fly', 'flyctl'] },
    {
        tools: ['gcloud'],
        verbs: ['run services describe', 'run jobs describe'],
        sinks: ['gcloud'],
        whole: (words) => ['export', 'yaml', 'json'].includes(value(words, ['--format']) ?? ''),
    },
    { tools: ['aws'], verbs: ['ecs describe-task-definition'], sinks: ['aws'], whole: wholeAnswer },
    {
        tools: ['aws'],
        verbs: ['lambda get-function-configuration', 'cloudformation get-template'],
        sinks: ['aws'],
        whole: wholeAnswer,
    },
    {
        tools: ['az'],
        verbs: ['containerapp show', 'group export', 'container export'],
        sinks: ['az'],
        whole: (words) => value(words, ['--query']) === null,
    },
    { tools: ['doctl'], verbs: ['apps spec get'], sinks: ['doctl'] },
    { tools: ['wrangler'], verbs: ['pages download config'], sinks: ['wrangler'], file: () => 'wrangler.toml' },
];
const byTool = new Map();
for (const reader of readers) {
    for (const name of reader.tools)
        byTool.set(name, [...(byTool.get(name) ?? []), reader]);
}
function liveRead(command) {
    const called = (0,classify/* calledProgram */.sl)(command);
    const candidates = called === null ? undefined : byTool.get(called.name);
    if (called === null || candidates === undefined)
        return null;
    const words = (0,deploy_scripts_words/* readWords */.ux)(called.words, values);
    const spoken = words.operands.map(deploy_scripts_words/* known */.eO);
    for (const reader of candidates) {
        const verb = reader.verbs.find((each) => each.split(' ').every((word, at) => spoken[at] === word));
        if (verb === undefined)
            continue;
        const rest = { operands: words.operands.slice(verb.split(' ').length), options: words.options };
        return {
            title: `${called.name} ${verb}`,
            file: reader.file?.(rest) ?? null,
            sinks: reader.sinks,
            partial: reader.whole !== undefined && !reader.whole(words),
        };
    }
    return null;
}
/** `cf create-app-manifest APP` writes `APP_manifest.yml` in the working directory, `-p` names another file. */
function manifestOfApp(words) {
    const named = words.options.find(({ name }) => name === '-p')?.value;
    if (named)
        return (0,deploy_scripts_words/* spelling */.DS)(named);
    const app = words.operands[0];
    return app === undefined
        ? null
        : app.value === null
            ? `${(0,deploy_scripts_words/* canonical */.$N)(app.text)}_manifest.yml`
            : `${app.value}_manifest.yml`;
}

;// CONCATENATED MODULE: ./build/rules/deploy-scripts/provenance.js
var _a;




/** What is known at each command of one flow. */
class Trace {
    #files = new Map();
    #variables = new Map();
    #streams = new Map();
    #inputs = new Map();
    #substituted = new Map();
    #places = new Map();
    static of(facts, flow) {
        let traces = cache.get(facts);
        if (!traces) {
            traces = new Map();
            cache.set(facts, traces);
        }
        let trace = traces.get(flow);
        if (!trace) {
            trace = new _a();
            // Set before it is filled: scripts that call each other in a circle find this one as it is.
            traces.set(flow, trace);
            trace.#fill(facts, flow);
        }
        return trace;
    }
    /** What stands in a file when this command runs; null when nothing above wrote it. */
    fileAt(command, name) {
        return this.#last(this.#files, name.replace(/^\.\//, ''), command);
    }
    /** Files written above, by spelling. */
    wrote(name) {
        return this.#files.has(name.replace(/^\.\//, ''));
    }
    inputOf(command) {
        return this.#inputs.get(command) ?? null;
    }
    /** What an argument holds through variables (`"$NEW"`) and substitutions (`"$(\u2026)"`). */
    heldBy(command, argument) {
        for (const name of variablesIn(argument.text)) {
            const stuff = this.#last(this.#variables, name, command);
            if (stuff)
                return stuff;
        }
        const at = command.arguments.indexOf(argument);
        return this.#substituted.get(command)?.find((stuff) => stuff.producer.feeds?.argument === at) ?? null;
    }
    #last(writes, name, command) {
        const list = writes.get(name);
        const place = this.#places.get(command);
        if (!list || place === undefined)
            return null;
        let low = 0;
        let high = list.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (list[middle].place < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low === 0 ? null : list[low - 1].stuff;
    }
    #fill(facts, flow) {
        const flows = (0,deploy_scripts_flows/* flowsOf */.z)(facts);
        const byScript = new Map();
        flow.commands.forEach((command, place) => {
            this.#places.set(command, place);
            const commands = byScript.get(command.script) ?? new Map();
            commands.set(command.index, command);
            byScript.set(command.script, commands);
        });
        flow.commands.forEach((command, place) => {
            const commands = byScript.get(command.script);
            this.#step(facts, command, place, (index) => commands.get(index) ?? null);
            for (const called of flows.calledBy(command) ?? []) {
                // A called script's files are there afterwards; its variables are its own.
                if (called === flow)
                    continue;
                for (const [name, writes] of _a.of(facts, called).#files) {
                    const last = writes.at(-1);
                    if (last)
                        this.#write(this.#files, name, place, last.stuff);
                }
            }
        });
    }
    #step(facts, command, place, at) {
        const { input } = command;
        let incoming = null;
        if (input?.type === 'pipe' || input?.type === 'substitution') {
            const from = at(input.from);
            incoming = from === null ? null : (this.#streams.get(from) ?? null);
        }
        else if (input?.type === 'file')
            incoming = this.fileAt(command, (0,deploy_scripts_words/* spelling */.DS)(input.path));
        else if (input?.type === 'text') {
            incoming = this.#variable(variablesIn(input.text), command) ?? {
                producer: command,
                live: null,
                fetched: null,
                rendered: true,
                edited: false,
            };
        }
        if (incoming)
            this.#inputs.set(command, incoming);
        const outgoing = this.#outgoing(command, incoming);
        this.#streams.set(command, outgoing);
        if (command.feeds !== null) {
            const into = at(command.feeds.command);
            if (into) {
                const held = this.#substituted.get(into);
                if (held)
                    held.push(outgoing);
                else
                    this.#substituted.set(into, [outgoing]);
            }
        }
        const variable = assignedTo(facts, command, at);
        if (variable !== null)
            this.#write(this.#variables, variable, place, outgoing);
        for (const output of command.outputs) {
            if (output.stream !== 'stderr')
                this.#write(this.#files, (0,deploy_scripts_words/* spelling */.DS)(output.path), place, outgoing);
        }
        for (const { name, stuff } of this.#written(command, outgoing))
            this.#write(this.#files, name, place, stuff);
    }
    #write(into, name, place, stuff) {
        const key = name.replace(/^\.\//, '');
        const list = into.get(key);
        if (list)
            list.push({ place, stuff });
        else
            into.set(key, [{ place, stuff }]);
    }
    #variable(names, command) {
        for (const name of names) {
            const stuff = this.#last(this.#variables, name, command);
            if (stuff?.live || stuff?.fetched)
                return stuff;
        }
        return null;
    }
    /** What a command prints. */
    #outgoing(command, incoming) {
        const fresh = { producer: command, live: null, fetched: null, rendered: false, edited: false };
        const read = liveRead(command);
        if (read)
            return read.partial ? fresh : { ...fresh, live: { command, read } };
        if (command.name === 'curl' || command.name === 'wget')
            return { ...fresh, fetched: command };
        // A filter that takes one field out of a live description no longer passes the description on.
        if (command.name === 'jq' && takesField(command))
            return fresh;
        if (command.name === 'grep' || command.name === 'cut' || command.name === 'awk' || command.name === 'wc')
            return fresh;
        const sources = incoming ? [incoming] : [];
        for (const argument of command.arguments) {
            const held = this.heldBy(command, argument) ?? this.fileAt(command, (0,deploy_scripts_words/* spelling */.DS)(argument));
            if (held)
                sources.push(held);
        }
        const live = sources.find((stuff) => stuff.live)?.live ?? null;
        const fetched = sources.find((stuff) => stuff.fetched)?.fetched ?? null;
        return { ...fresh, live, fetched, rendered: renderers.has(command.name ?? '') && !readsOutside(command) };
    }
    /** Files that a command writes by its own options. */
    #written(command, outgoing) {
        const read = liveRead(command);
        if (read?.file)
            return [{ name: read.file, stuff: outgoing }];
        const args = command.arguments;
        switch (command.name) {
            case 'tee':
                return args
                    .filter((word) => !(0,deploy_scripts_words/* shape */.cW)(word).startsWith('-'))
                    .map((word) => ({ name: (0,deploy_scripts_words/* spelling */.DS)(word), stuff: outgoing }));
            case 'cp':
            case 'mv':
            case 'install': {
                const operands = (0,deploy_scripts_words/* readWords */.ux)(args, new Set(['-m', '-o', '-g', '-t'])).operands;
                const [from, to] = [operands[0], operands.at(-1)];
                if (!from || !to || operands.length !== 2)
                    return [];
                const stuff = this.fileAt(command, (0,deploy_scripts_words/* spelling */.DS)(from));
                const tracked = { producer: command, live: null, fetched: null, rendered: true, edited: false };
                return [{ name: (0,deploy_scripts_words/* spelling */.DS)(to), stuff: stuff ?? tracked }];
            }
            case 'sed':
            case 'perl':
            case 'yq':
            case 'sponge': {
                const inPlace = args.some((word) => /^(-i\S*|--in-place\S*|--inplace|-pi\S*)$/.test((0,deploy_scripts_words/* shape */.cW)(word)));
                if (!inPlace && command.name !== 'sponge')
                    return [];
                const file = args.at(-1);
                if (!file || (0,deploy_scripts_words/* shape */.cW)(file).startsWith('-'))
                    return [];
                const before = this.fileAt(command, (0,deploy_scripts_words/* spelling */.DS)(file));
                return [
                    { name: (0,deploy_scripts_words/* spelling */.DS)(file), stuff: { ...(before ?? outgoing), producer: command, edited: true } },
                ];
            }
            default: {
                const files = [];
                args.forEach((word, at) => {
                    const text = (0,deploy_scripts_words/* shape */.cW)(word);
                    const next = args[at + 1];
                    if (/^(-o|-O|-out|--out|--output|--outfile|--out-file|--output-[a-z-]{0,30}file|--output-dir)$/.test(text) &&
                        next) {
                        files.push({ name: (0,deploy_scripts_words/* spelling */.DS)(next), stuff: outgoing });
                    }
                    else if (/^--out(put|file)?(-file)?=./.test(text)) {
                        files.push({ name: (0,deploy_scripts_words/* canonical */.$N)(word.text.slice(word.text.indexOf('=') + 1)), stuff: outgoing });
                    }
                });
                return files;
            }
        }
    }
}
_a = Trace;
const cache = new WeakMap();
const renderers = new Set('echo printf cat envsubst sed jq yq jinja2 j2 ytt jsonnet cue dhall-to-yaml kustomize helm oc kubectl gomplate consul-template spruce bosh erb mustache m4 python python3 ruby node awk perl docker docker-compose ejs mo tera'.split(' '));
/** `sed s/a/b/ < ../other-checkout/manifest.yml`: another repository's file is not in this one. */
function readsOutside({ input, arguments: words, directory }) {
    const named = input?.type === 'file' ? [...words, input.path] : words;
    return named.some((word) => {
        const path = (0,deploy_scripts_words/* shape */.cW)(word);
        return path.startsWith('../') && (0,workspace/* joinPath */.uJ)(directory ?? '', path) === null;
    });
}
const variable = /\$(?:\{([A-Za-z_]\w*)[^}]*\}|([A-Za-z_]\w*))/g;
function variablesIn(text) {
    const names = [];
    for (const match of text.matchAll(variable))
        names.push((match[1] ?? match[2]));
    return names;
}
/** `jq -r .taskDefinition.revision`: a plain path to a field that is no whole description. */
function takesField(command) {
    const filter = command.arguments.find((word) => !(0,deploy_scripts_words/* shape */.cW)(word).startsWith('-'));
    const text = filter === undefined ? '' : (0,deploy_scripts_words/* shape */.cW)(filter).trim();
    if (!/^\.[\w.[\]"]*$/.test(text) || text === '.')
        return false;
    return !/(taskDefinition|containerDefinitions|spec|Configuration|Environment|TemplateBody)"?\]?(\[\])?$/.test(text);
}
/** How far back the name of a variable may stand before `$(`. */
const lookBehind = 200;
/**
 * The variable that takes what a command prints: `NAME=$(a | b)`. The last command of the substitution
 * prints; what stands before the first one tells the name.
 */
function assignedTo(facts, command, at) {
    const { place, length, id } = command.pipeline;
    if (place !== length - 1)
        return null;
    let first = command;
    for (let index = command.index - 1, steps = 0; steps < 50 && first.pipeline.place > 0; index--, steps++) {
        const before = at(index);
        if (!before)
            break;
        if (before.pipeline.id === id && before.pipeline.place === 0)
            first = before;
    }
    const text = facts.texts.get(command.path) ??
        (command.script.path === command.path ? command.script.excerpt.text : '');
    const before = text.slice(Math.max(0, first.span.start - lookBehind), first.span.start);
    return /([A-Za-z_]\w*)\+?=["']?(?:\$\(|`)\s*$/.exec(before)?.[1] ?? null;
}


/***/ }),

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   DS: () => (/* binding */ spelling),
/* harmony export */   JQ: () => (/* binding */ hidesFlags),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   cW: () => (/* binding */ shape),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ux: () => (/* binding */ readWords)
/* harmony export */ });
/* unused harmony export optionNamed */
/** What stands behind the unknown is not known: null is not a word. */
function known(argument) {
    return argument?.value ?? null;
}
/** The text of an argument as far as it is known, unknown parts as NUL. */
function shape(argument) {
    return argument.value ?? argument.pattern;
}
/** Options whose value is the next word are told by `values`; what is joined with `=` needs no telling. */
function readWords(words, values) {
    const operands = [];
    const options = [];
    let literal = false;
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        const text = shape(word);
        if (literal || !text.startsWith('-') || text === '-') {
            operands.push(word);
            continue;
        }
        if (text === '--') {
            literal = true;
            continue;
        }
        const equals = text.indexOf('=');
        if (equals > 0) {
            options.push({ name: text.slice(0, equals), word, value: partOf(word, equals + 1) });
        }
        else if (values.has(text) && at + 1 < words.length) {
            options.push({ name: text, word, value: words[at + 1] });
            at++;
        }
        else if (/^-[a-zA-Z][^-]/.test(text) && values.has(text.slice(0, 2))) {
            // `-fmanifest.yml`
            options.push({ name: text.slice(0, 2), word, value: partOf(word, 2) });
        }
        else {
            options.push({ name: text, word, value: null });
        }
    }
    return { operands, options };
}
/** The end of a word from an offset in its value on: the value of `--file=x`. */
function partOf(word, from) {
    const cut = Math.min(from, word.text.length);
    return {
        text: word.text.slice(cut),
        value: word.value === null ? null : word.value.slice(from),
        pattern: word.pattern.slice(from),
        span: { start: Math.min(word.span.start + cut, word.span.end), end: word.span.end },
    };
}
function optionNamed(words, names) {
    return words.options.find(({ name }) => names.includes(name));
}
/**
 * A spelling that is equal for equal words though their values are not known: `"${APP}_manifest.yml"` and
 * `$APP"_manifest.yml"` are one file.
 */
function spelling(argument) {
    return argument.value ?? canonical(argument.text);
}
function canonical(text) {
    return text
        .replace(/\$\{(\w+)\}|\$([A-Za-z_]\w*|\d)/g, (_all, braced, plain) => `$${braced ?? plain}\u0001`)
        .replace(/["']/g, '')
        .replace(/^\.\//, '');
}
/** The words after the name, as written, for messages: long commands are cut. */
function written(command, limit = 70) {
    const text = command.text
        .replace(/\\\r?\n/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}\u2026`;
}
/** A variable in the command that by its name holds more flags: `$EXTRA_ARGS`, `"${flags[@]}"`. */
function hidesFlags(command) {
    return command.arguments.some(({ text, value }) => value === null &&
        /^["']?\$(\{?\w*(args?|flags?|opts?|options?|params?)\w*|\{?\w+\[[@*]\]|[@*])/i.test(text));
}


/***/ })

};
