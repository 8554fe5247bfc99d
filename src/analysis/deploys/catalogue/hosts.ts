import { files, tool, verb } from './entry.ts';

// Commands that deploy by their operands (rsync, scp, git push, systemctl over ssh) are decided in `operands.ts`.
export const hosts = [
  tool(
    'ansible-playbook',
    'Ansible',
    [
      verb('deploy', '', {
        manifest: files([], { operands: 'all' }),
        dryRun: ['--check', '-C', '--syntax-check', '--list-hosts', '--list-tasks', '--list-tags'],
      }),
    ],
    {
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
    },
  ),
  tool(
    'cap capistrano',
    'Capistrano',
    [
      verb('read-only', '-T|install'),
      verb('deploy', '', {
        manifest: files([], { defaults: ['config/deploy.rb', 'Capfile'] }),
        dryRun: ['-n', '--dry-run', '-T', '--tasks'],
      }),
    ],
    { values: ['-f', '-s', '-S', '-r'] },
  ),
  tool('mina', 'Mina', [
    verb('deploy', 'deploy', { manifest: files(['-f'], { defaults: ['config/deploy.rb'] }) }),
    verb('set-up', 'setup|init'),
    verb('one-off', 'run|console|log'),
  ]),
  tool('salt salt-ssh salt-call', 'Salt', [
    // Operands are target, function: the target is skipped as a filler is.
    verb('read-only', ''),
  ]),
  tool(
    'puppet',
    'Puppet',
    [
      verb('deploy', 'apply', { manifest: files([], { operands: 'all' }), dryRun: ['--noop'] }),
      verb('rollout', 'agent', { dryRun: ['--noop'] }),
      verb('read-only', 'parser|lookup|module|config|cert|resource|epp|facts'),
    ],
    { values: ['--modulepath', '--hiera_config', '-e', '--logdest', '--environment'] },
  ),
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
  tool(
    'nixos-rebuild',
    'NixOS',
    [verb('deploy', 'switch|boot'), verb('build', 'build|dry-build|dry-activate|test|build-vm')],
    { values: ['--target-host', '--build-host', '--flake', '-I'] },
  ),
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
    verb(
      'build',
      'start|restart|reload|stop|delete|list|logs|save|startup|startOrReload|startOrRestart|install|monit|kill|describe|jlist|update',
    ),
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
  tool(
    'knex sequelize sequelize-cli alembic flyway liquibase sqitch goose dbmate atlas diesel sqlx gh-ost pt-online-schema-change',
    'migrations',
    [verb('migration', '')],
  ),
  tool('swaks newrelic sentry-cli honeybadger datadog-ci', 'deploy marker', [verb('read-only', '')]),
  tool('msdeploy msdeploy.exe', 'Web Deploy', [verb('deploy', '', { dryRun: ['-whatif', '-whatIf'] })]),
];
