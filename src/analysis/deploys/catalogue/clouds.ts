import { files, flags, itself, later, tool, verb } from './entry.ts';

const ready = {
  gate: itself, // the revision must become ready (https://cloud.google.com/run/docs/configuring/healthchecks)
  disables: [{ option: '--async', why: 'comes back before the new revision is ready' }],
} as const;

const google = tool(
  'gcloud',
  'Google Cloud',
  [
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
      manifest: files(['--env-vars-file'], { otherwise: 'flags' }),
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
    verb(
      'rollout',
      'compute instance-groups managed rolling-action replace|compute instance-groups managed rolling-action restart|compute instance-groups managed set-instance-template',
      {
        gate: later('gcloud compute instance-groups managed wait-until NAME --stable'),
      },
    ),
    verb(
      'deploy',
      'compute instances create-with-container|compute instances update-container|compute instance-templates create-with-container|compute instance-templates create',
      { live: ['--source-instance', '--source-instance-template'], images: ['--container-image'] },
    ),
    verb('deploy', 'endpoints services deploy', { manifest: files([], { operands: 'all' }) }),
    verb('deploy', 'workflows deploy', { manifest: files(['--source']) }),
    verb('deploy', 'api-gateway api-configs create', { manifest: files(['--openapi-spec']) }),
    verb(
      'set-up',
      'container clusters create|container clusters upgrade|container clusters update|container node-pools create|services enable|projects create|iam service-accounts create|projects add-iam-policy-binding|compute addresses create|sql instances create|sql instances patch|pubsub topics create|scheduler jobs create|scheduler jobs update|tasks queues create|artifacts repositories create',
    ),
    verb(
      'config',
      'projects set-iam-policy|secrets versions add|compute project-info add-metadata|scheduler jobs update http',
    ),
    verb('build', 'builds submit|builds triggers run|artifacts docker tags add'),
    verb('deploy', 'compute instances create', { manifest: flags() }),
    verb(
      'deploy',
      'compute ssl-certificates create|compute target-https-proxies update|compute target-ssl-proxies update|certificate-manager certificates create|certificate-manager certificates update|certificate-manager maps entries create|certificate-manager maps entries update|app ssl-certificates create|app ssl-certificates update',
      { manifest: flags() },
    ),
    verb('one-off', 'compute ssh|compute scp'),
  ],
  {
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
  },
);

const azure = tool(
  'az',
  'Azure',
  [
    verb(
      'deploy',
      'webapp deploy|webapp deployment source config-zip|webapp up|webapp config container set',
      { gate: later('curl --fail --retry 10 https://HOST/health') },
    ),
    verb('deploy', 'functionapp deployment source config-zip|functionapp deploy'),
    verb(
      'config',
      'webapp config appsettings set|webapp config connection-string set|webapp config set|functionapp config appsettings set|functionapp config set',
      { manifest: flags() },
    ),
    verb('promotion', 'webapp deployment slot swap|functionapp deployment slot swap'),
    verb('rollout', 'webapp restart|functionapp restart|webapp start', {
      gate: later('curl --fail --retry 10 https://HOST/health'),
    }),
    verb(
      'deploy',
      'containerapp up|containerapp create|containerapp update|containerapp job update|containerapp job create',
      {
        manifest: files(['--yaml'], {
          otherwise: 'flags',
          instead: 'az containerapp update --yaml app.yaml',
        }),
        images: ['--image', '-i'],
      },
    ),
    verb('one-off', 'containerapp job start|containerapp exec|vm run-command invoke'),
    verb('deploy', 'container create', {
      manifest: files(['--file', '-f'], {
        otherwise: 'flags',
        instead: 'az container create --file container.yaml',
      }),
      images: ['--image'],
    }),
    verb(
      'deploy',
      'deployment group create|deployment sub create|deployment mg create|deployment tenant create|group deployment create|deployment create|stack group create|stack sub create|stack mg create',
      {
        manifest: files(['--template-file', '-f', '--template-uri', '-u', '--parameters', '-p']),
        dryRun: ['--what-if', '-w'],
      },
    ),
    verb('deploy', 'storage blob upload-batch|storage blob sync'),
    verb('deploy', 'staticwebapp deploy'),
    verb('rollout', 'vmss update-instances|vmss rolling-upgrade start|vmss restart'),
    verb(
      'set-up',
      'aks create|aks upgrade|aks update|group create|webapp create|functionapp create|appservice plan create|storage account create|keyvault create|acr create|cosmosdb create|sql server create|containerapp env create|role assignment create|identity create|network vnet create',
    ),
    verb('deploy', 'vm create|vmss create', { manifest: flags() }),
    verb(
      'deploy',
      'keyvault certificate import|keyvault certificate create|network application-gateway ssl-cert create|network application-gateway ssl-cert update|webapp config ssl upload|webapp config ssl bind|webapp config ssl import|functionapp config ssl bind|containerapp ssl upload|containerapp env certificate upload|cdn custom-domain enable-https',
      { manifest: flags() },
    ),
    verb('build', 'acr build|acr run|acr import|bicep build'),
    verb('teardown', 'group delete|webapp delete|deployment group delete|aks delete'),
  ],
  {
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
  },
);

export const clouds = [
  google,
  azure,
  tool('azd', 'Azure Developer CLI', [
    verb('deploy', 'up|deploy|provision', { manifest: files([], { defaults: ['azure.yaml', 'azure.yml'] }) }),
    verb('teardown', 'down'),
    verb('read-only', 'package|env|init|monitor|auth|config|show|pipeline'),
  ]),
  tool('func', 'Azure Functions', [
    verb('deploy', 'azure functionapp publish', { manifest: files([], { defaults: ['host.json'] }) }),
    verb(
      'build',
      'start|init|new|pack|extensions|azure functionapp fetch-app-settings|azure functionapp logstream',
    ),
  ]),
  tool('swa', 'Static Web Apps', [verb('deploy', 'deploy'), verb('build', 'start|build|init|login')]),
  tool(
    'gsutil',
    'Google Cloud Storage',
    [
      verb('deploy', 'cp|rsync|mv', { dryRun: ['-n'] }),
      verb('config', 'web set|cors set|setmeta|iam ch|lifecycle set'),
      verb('read-only', 'ls|cat|stat|du|mb|version'),
    ],
    { values: ['-h', '-o', '-x', '-u'] },
  ),
  tool('appcfg.py', 'App Engine', [verb('deploy', 'update')]),
  tool('clasp', 'Apps Script', [
    verb('deploy', 'push|deploy', { manifest: files([], { defaults: ['.clasp.json', 'appsscript.json'] }) }),
    verb('read-only', 'pull|login|open|status|versions|deployments'),
  ]),
];
