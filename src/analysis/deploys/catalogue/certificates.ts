import { tool, verb } from './entry.ts';

/**
 * Certificates: what issues them. Where they are uploaded and attached stands with the clouds. No roll-out follows;
 * whether the certificate is good is asked of it, or of a TLS handshake.
 */
export const certificates = [
  tool(
    'certbot certbot-auto letsencrypt letsencrypt-auto',
    'certificate',
    [
      verb('deploy', 'certonly|run|renew|install|reconfigure', {
        dryRun: ['--dry-run', '--staging', '--test-cert'],
      }),
      verb('read-only', 'certificates|show_account|plugins|register|update_account|help|enhance|unregister'),
      verb('teardown', 'revoke|delete|rollback'),
      verb('deploy', '', {
        only: ['-d', '--domain', '--domains', '--nginx', '--apache', '--standalone', '--webroot'],
        dryRun: ['--dry-run', '--staging', '--test-cert'],
      }),
    ],
    {
      values: [
        ...[
          '-d',
          '--domain',
          '--domains',
          '-m',
          '--email',
          '-w',
          '--webroot-path',
          '--cert-name',
          '--key-type',
        ],
        ...[
          '--server',
          '--config-dir',
          '--work-dir',
          '--logs-dir',
          '--preferred-challenges',
          '--csr',
          '--fullchain-path',
        ],
        ...[
          '--rsa-key-size',
          '--elliptic-curve',
          '--deploy-hook',
          '--pre-hook',
          '--post-hook',
          '--renew-hook',
          '-a',
          '-i',
        ],
        ...[
          '--authenticator',
          '--installer',
          '--dns-cloudflare-credentials',
          '--dns-google-credentials',
          '-c',
          '--config',
        ],
      ],
    },
  ),
  tool(
    'acme.sh acme',
    'certificate',
    [
      verb('deploy', '', {
        only: [
          '--issue',
          '--renew',
          '--renew-all',
          '--deploy',
          '--install-cert',
          '--installcert',
          '--signcsr',
          '-r',
        ],
        dryRun: ['--staging', '--test'],
      }),
    ],
    {
      values: [
        ...[
          '-d',
          '--domain',
          '-w',
          '--webroot',
          '--dns',
          '--keylength',
          '-k',
          '--key-file',
          '--fullchain-file',
        ],
        ...[
          '--cert-file',
          '--ca-file',
          '--reloadcmd',
          '--deploy-hook',
          '--server',
          '--accountemail',
          '-m',
          '--home',
        ],
      ],
    },
  ),
  tool('lego', 'certificate', [verb('deploy', 'run|renew'), verb('read-only', 'list|dnshelp|revoke')], {
    values: [
      ...[
        '-d',
        '--domains',
        '-m',
        '--email',
        '-s',
        '--server',
        '-k',
        '--key-type',
        '--path',
        '--dns',
        '--http.port',
      ],
      ...['--http.webroot', '--dns.resolvers', '--csr', '-c', '--kid', '--hmac', '--filename'],
    ],
  }),
  tool('dehydrated', 'certificate', [verb('deploy', '', { only: ['-c', '--cron', '-s', '--signcsr'] })], {
    values: [
      '-f',
      '--config',
      '-d',
      '--domain',
      '-t',
      '--challenge',
      '-k',
      '--hook',
      '-o',
      '--out',
      '-a',
      '--algo',
    ],
  }),
  tool('step', 'certificate', [verb('deploy', 'ca certificate|ca renew|ca rekey')]),
];
