import { files, flags, itself, option, tool, verb } from './entry.ts';

const composeFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const up = {
  manifest: files(['-f', '--file'], { defaults: composeFiles, otherwise: 'unknown' }),
  gate: option(['--wait'], 'docker compose up --wait'),
} as const;

// Which of these are deploys is a question of where they run: see `target.ts`.
const dockerVerbs = [
  verb('deploy', 'stack deploy|stack up', {
    manifest: files(['-c', '--compose-file', '--bundle-file']),
    gate: option(['--detach=false', '-d=false', '--detach=0', '-d=0'], 'docker stack deploy --detach=false'),
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
  verb(
    'teardown',
    'stack rm|stack down|compose down|compose stop|compose rm|compose kill|service rm|stop|rm|kill|container stop|container rm',
  ),
  verb('release', 'push|compose push|image push|manifest push'),
  verb(
    'build',
    'build|buildx|bake|compose build|compose pull|compose run|compose exec|pull|tag|save|load|login|logout|exec|create|start|image|cp|export|import|commit|network|volume|manifest|context|builder',
  ),
  verb(
    'read-only',
    'ps|logs|inspect|images|info|version|stats|top|port|events|search|wait|compose ps|compose logs|compose config|stack ps|stack services|stack ls|service ps|service ls|service inspect|service logs|system|config|secret|node|swarm|scout',
  ),
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

export const containers = [
  tool('docker podman nerdctl', 'Docker', dockerVerbs, { values: dockerValues, dryRun: ['--dry-run'] }),
  tool(
    'docker-compose podman-compose',
    'Docker Compose',
    [
      verb('deploy', 'up', up),
      verb('rollout', 'restart|start'),
      verb('teardown', 'down|stop|rm|kill'),
      verb('release', 'push'),
      verb('build', 'build|pull|run|exec|create|config|ps|logs|images|port|top|version|scale'),
    ],
    {
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
    },
  ),
  tool(
    'nomad',
    'Nomad',
    [
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
      verb(
        'read-only',
        'job plan|plan|job validate|validate|job inspect|inspect|job status|status|node|server|fmt|version|alloc|var get|deployment status|deployment list|eval',
      ),
    ],
    {
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
    },
  ),
  tool('levant', 'Levant', [
    verb('deploy', 'deploy', { manifest: files(['-var-file'], { operands: 0 }), gate: itself }),
    verb('read-only', 'render|plan'),
  ]),
  tool('nomad-pack', 'Nomad Pack', [
    verb('deploy', 'run', { manifest: files(['-f', '--var-file'], { otherwise: 'unknown' }) }),
    verb('read-only', 'render|plan|info|list|registry'),
  ]),
  tool(
    'kamal mrsk',
    'Kamal',
    [
      verb('deploy', 'deploy|redeploy|setup', {
        manifest: files(['-c', '--config-file'], { defaults: ['config/deploy.yml', 'config/deploy.yaml'] }),
        gate: itself,
      }),
      verb(
        'rollout',
        'app boot|accessory boot|accessory reboot|proxy reboot|traefik reboot|proxy boot|app start',
        { gate: itself },
      ),
      verb('config', 'env push'),
      verb('rollback', 'rollback'),
      verb('teardown', 'remove|app stop|app remove|accessory remove|prune'),
      verb(
        'read-only',
        'build|app logs|app exec|app details|config|lock|audit|details|docs|init|version|secrets|server|registry|accessory logs|accessory details|app containers|app images|app version|app maintenance|app live',
      ),
    ],
    {
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
    },
  ),
  tool('kompose', 'Kompose', [verb('deploy', 'up'), verb('build', 'convert'), verb('teardown', 'down')]),
];
