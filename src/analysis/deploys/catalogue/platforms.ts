import { files, flags, itself, later, tool, verb } from './entry.ts';

const answers = later('curl --fail --retry 10 https://HOST/health');

export const platforms = [
  tool(
    'heroku',
    'Heroku',
    [
      verb(
        'deploy',
        'container:release|builds:create|deploy:jar|war:deploy|deploy:war|container:run-release',
        { gate: answers },
      ),
      verb('release', 'container:push'),
      verb('promotion', 'pipelines:promote', { gate: answers }),
      verb('rollback', 'releases:rollback|rollback'),
      verb(
        'config',
        'config:set|config:unset|config:edit|config:add|ps:scale|ps:resize|ps:type|scale|features:enable|labs:enable|stack:set|buildpacks:set|buildpacks:add',
        { manifest: flags('app.json') },
      ),
      verb(
        'set-up',
        'addons:create|addons:attach|domains:add|create|apps:create|pipelines:create|drains:add|certs:add|git:remote|access:add',
      ),
      verb('rollout', 'ps:restart|restart|dyno:restart', { gate: answers }),
      verb(
        'one-off',
        'run|run:detached|run:inside|maintenance:on|maintenance:off|pg:backups:capture|pg:backups|redis:cli|pg:psql',
      ),
      verb('teardown', 'apps:destroy|addons:destroy|ps:stop'),
      verb(
        'read-only',
        'logs|apps:info|apps|info|ps|auth|auth:token|auth:whoami|login|config|config:get|container:login|pg:info|pg:wait|releases|releases:info|releases:output|status|plugins:install|local|ci:run|git:clone|open|version|pipelines',
      ),
    ],
    {
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
    },
  ),
  tool(
    'flyctl fly',
    'Fly.io',
    [
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
      verb(
        'set-up',
        'launch|apps create|volumes create|ips allocate-v4|ips allocate-v6|certs create|postgres create|postgres attach|volumes extend',
      ),
      verb('config', 'secrets set|secrets import|secrets unset|scale|scale count|scale memory|scale vm', {
        manifest: flags(),
      }),
      verb('deploy', 'machine run|machine update|machines run|machines update|machine clone', {
        manifest: flags('fly.toml and fly deploy'),
      }),
      verb('rollout', 'apps restart|machine restart|restart', { gate: itself }),
      verb('one-off', 'ssh|console|proxy|sftp|wireguard|machine exec'),
      verb('teardown', 'apps destroy|machine destroy|destroy'),
      verb(
        'read-only',
        'releases|status|logs|auth|apps list|apps|config save|config show|config validate|checks|version|info|doctor|secrets list|machine list|volumes list|image|tokens|docs|platform',
      ),
    ],
    {
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
    },
  ),
  // `ssh dokku@HOST git:from-image …`: the account's shell is the program.
  tool('git:from-image git:from-archive git:sync', 'Dokku', [verb('deploy', '', { gate: itself })]),
  tool('dokku', 'Dokku', [
    verb('deploy', 'git:from-image|git:sync|git:from-archive|tags:deploy|ps:rebuild', { gate: itself }),
    verb('config', 'config:set|config:unset|ps:scale|domains:set|proxy:ports-set'),
    verb('rollout', 'ps:restart|ps:start', { gate: itself }),
    verb('set-up', 'apps:create|domains:add|letsencrypt:enable|postgres:create|postgres:link'),
    verb('teardown', 'apps:destroy|ps:stop'),
  ]),
  tool(
    'aptible',
    'Aptible',
    [
      verb('deploy', 'deploy', { gate: itself }),
      verb('config', 'config:set|config:add|config:rm|apps:scale', { manifest: flags() }),
      verb('rollout', 'restart|rebuild', { gate: itself }),
      verb('one-off', 'ssh|operation:follow|logs'),
      verb('read-only', 'apps|config|login|version'),
    ],
    { values: ['--app', '--environment', '--docker-image'] },
  ),
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
  tool(
    'doctl',
    'DigitalOcean',
    [
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
      verb(
        'read-only',
        'apps get|apps list|apps spec|apps logs|auth|account|registry|kubernetes cluster kubeconfig|apps list-deployments|serverless connect|serverless status|apps get-deployment',
      ),
    ],
    { values: ['--spec', '-t', '--access-token', '--context', '--format', '-o'] },
  ),
  tool(
    'scalingo clever gigalixir platform upsun koyeb northflank porter zeabur modal beam',
    'hosting platform',
    [
      verb('deploy', 'deploy|push|apply', { manifest: files(['-f', '--file'], { otherwise: 'nothing' }) }),
      verb('rollout', 'restart|redeploy'),
      verb('rollback', 'rollback'),
      verb('read-only', 'login|logs|status|apps|link|env|env-set'),
    ],
  ),
  tool(
    'firebase',
    'Firebase',
    [
      verb('deploy', 'deploy', {
        manifest: files(['-c', '--config'], { defaults: ['firebase.json'] }),
        dryRun: ['--dry-run'],
      }),
      verb('promotion', 'hosting:clone'),
      verb('rollback', 'hosting:rollback'),
      verb(
        'config',
        'functions:config:set|functions:config:unset|functions:secrets:set|remoteconfig:rollback',
      ),
      verb(
        'build',
        'hosting:channel:deploy|emulators:start|emulators:exec|serve|use|login:ci|login|init|projects:list|functions:config:get|target:apply|target|apps:sdkconfig|hosting:channel:delete|functions:log|experiments:enable|appdistribution:distribute',
      ),
      verb('teardown', 'hosting:disable|functions:delete|firestore:delete'),
    ],
    {
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
    },
  ),
  tool(
    'netlify ntl',
    'Netlify',
    [
      verb('deploy', 'deploy', {
        manifest: files(['-c', '--config'], { defaults: ['netlify.toml'], otherwise: 'nothing' }),
        only: ['--prod', '-p', '--prodIfUnlocked', '--prod-if-unlocked'],
      }),
      verb('config', 'env:set|env:import|env:unset|api'),
      verb(
        'read-only',
        'build|dev|link|status|env:list|env:get|login|sites:list|functions:list|init|open|sites:create|watch',
      ),
    ],
    {
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
    },
  ),
  tool(
    'vercel now vc',
    'Vercel',
    [
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
      verb(
        'read-only',
        'pull|build|dev|env pull|env ls|ls|list|inspect|logs|link|whoami|login|switch|project|teams|domains|certs|dns|remove|rm|redeploy|git|bisect',
      ),
    ],
    {
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
    },
  ),
  tool(
    'wrangler',
    'Cloudflare',
    [
      verb('deploy', 'deploy|publish', {
        manifest: files(['-c', '--config'], {
          defaults: ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'],
        }),
        dryRun: ['--dry-run'],
      }),
      verb('deploy', 'pages deploy|pages publish'),
      verb('promotion', 'versions deploy|triggers deploy'),
      verb('rollback', 'rollback'),
      verb(
        'config',
        'secret put|secret bulk|secret:bulk|kv:key put|kv key put|kv:bulk put|kv bulk put|r2 object put|pages secret put',
      ),
      verb('migration', 'd1 migrations apply|d1 execute'),
      verb(
        'read-only',
        'versions upload|dev|types|tail|whoami|login|kv|r2|d1|init|pages dev|pages download|build|secret list|versions list|deployments|pages project|queues|check|generate',
      ),
    ],
    {
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
    },
  ),
  tool('fastly', 'Fastly', [
    verb('deploy', 'compute deploy|compute publish|compute update', {
      manifest: files([], { defaults: ['fastly.toml'] }),
    }),
    verb('promotion', 'service-version activate'),
    verb('build', 'compute build|compute serve|compute pack|compute init'),
  ]),
  tool(
    'supabase',
    'Supabase',
    [
      verb('deploy', 'functions deploy', { manifest: files([], { defaults: ['supabase/config.toml'] }) }),
      verb('migration', 'db push|migration up|db reset'),
      verb('config', 'secrets set|config push'),
      verb(
        'read-only',
        'start|stop|link|login|gen|db lint|db diff|db dump|test|status|functions serve|init|migration new|db start',
      ),
    ],
    { values: ['--project-ref', '-p', '--password', '--db-url'] },
  ),
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
  tool(
    's3cmd',
    's3cmd',
    [verb('deploy', 'sync|put', { dryRun: ['--dry-run', '-n'] }), verb('read-only', 'ls|get|info|du')],
    { values: ['-c', '--config', '--access_key', '--secret_key', '--exclude', '--add-header'] },
  ),
  tool('hardhat truffle', 'smart contracts', [verb('build', 'compile|test|node|run|verify')]),
];
