import { files, flags, itself, tool, verb } from './entry.ts';

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
    {
      option: '-u',
      value: 'process',
      why: 'makes the platform look at the process only, not at its answers',
    },
    {
      option: '--health-check-type',
      value: 'process',
      why: 'makes the platform look at the process only, not at its answers',
    },
    { option: '--no-start', why: 'starts nothing' },
    { option: '--no-wait', why: 'comes back when the first instance is up and does not look at the rest' },
  ],
} as const;

const setsLive = flags('manifest.yml');

export const cloudFoundry = [
  tool(
    'cf cf7 cf8 cf6',
    'Cloud Foundry',
    [
      verb('deploy', 'push|p|v3-push|v3-zdt-push', pushed),
      // autopilot and blue-green plugins push, wait, then take the old app away.
      verb('deploy', 'zero-downtime-push|blue-green-deploy|bgd|bg-deploy', { ...pushed, disables: [] }),
      verb('deploy', 'v3-apply-manifest|apply-manifest', {
        // It sets the desired state and starts nothing.
        manifest: pushed.manifest,
      }),
      verb('deploy', 'deploy', {
        manifest: files([], { defaults: ['mta.yaml', 'mtad.yaml'] }),
        gate: itself,
      }),
      verb('rollout', 'restage|rg|restart|rs|rolling-restart|restart-app-instance', { gate: itself }),
      verb('rollout', 'start|st', { manifest: flags(), gate: itself }),
      verb('promotion', 'map-route|unmap-route|rename|set-droplet|copy-source|continue-deployment', {
        manifest: flags(),
      }),
      verb('config', 'set-env|se|unset-env|ue|set-health-check|enable-ssh|scale', { manifest: setsLive }),
      verb(
        'set-up',
        'bind-service|create-service|update-service|create-user-provided-service|cups|update-user-provided-service|uups|bind-security-group|create-security-group|update-security-group|bind-running-security-group|bind-staging-security-group|add-network-policy|create-service-key|create-org|create-space|create-user|create-route|bind-route-service|set-space-role|set-org-role',
      ),
      verb('rollback', 'rollback|cancel-deployment'),
      verb('one-off', 'run-task|rt|ssh'),
      verb('teardown', 'delete|d|delete-route|delete-service|ds|delete-orphaned-routes|delete-space|stop|sp'),
      verb(
        'read-only',
        'create-app-manifest|login|l|auth|target|t|api|app|apps|a|logs|events|env|e|services|s|service|routes|r|org|orgs|space|spaces|oauth-token|plugins|install-plugin|add-plugin-repo|curl|tasks|domains|buildpacks|stacks|version|help|ssh-code|droplets|packages|marketplace|m|logout',
      ),
    ],
    {
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
    },
  ),
  tool(
    'bosh bosh2 bosh-cli',
    'BOSH',
    [
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
      verb(
        'read-only',
        'int|interpolate|manifest|vms|instances|is|logs|tasks|task|deployments|ds|env|log-in|releases|stemcells|cloud-config|runtime-config|locks|errands|alias-env',
      ),
      verb('build', 'create-release|cr|finalize-release|upload-blobs|sync-blobs|add-blob'),
    ],
    {
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
    },
  ),
  // Two tools are called `fly`; Concourse's is told by its verbs, fly.io's stands among the platforms.
  tool(
    'fly',
    'Concourse',
    [
      verb('deploy', 'set-pipeline|sp', { manifest: files(['-c', '--config']), gate: { waits: 'unknown' } }),
      verb('one-off', 'execute|e|trigger-job|tj|hijack|intercept|i'),
      verb('set-up', 'unpause-pipeline|up|pause-pipeline|pp|expose-pipeline|ep|set-team|st|unpause-job|uj'),
      verb('teardown', 'destroy-pipeline|dp'),
      verb(
        'read-only',
        'get-pipeline|gp|validate-pipeline|vp|format-pipeline|fp|login|l|sync|s|targets|ts|builds|bs|watch|w|pipelines|ps|workers|ws|check-resource|cr|check-resource-type|userinfo',
      ),
    ],
    {
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
    },
  ),
  tool('credhub', 'CredHub', [
    // A secret's store is no workload: what reads it is deployed by another command.
    verb('set-up', 'set|s|generate|n|regenerate|delete|d'),
    verb('read-only', 'get|g|find|f|login|l|export|api|a|import|i'),
  ]),
];
