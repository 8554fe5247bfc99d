import { written } from '../../analysis/deploys/arguments.ts';
import { certificateStep, isOnTheServer, keyTypeToSay } from '../../analysis/deploys/certificate-commands.ts';
import { unprovenPaths } from '../../analysis/deploys/certificate-paths.ts';
import { classify } from '../../analysis/deploys/classify.ts';
import { deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { lineOf, scriptSubject } from './drafts.ts';

export const unprovenCertificate = defineRule({
  id: 'unproven-certificate',
  action: 'deploy-scripts',
  severity: { audit: 'warning', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'a certificate goes live that nothing has looked at',
    what: 'A certificate is issued (certbot, acme.sh, lego, dehydrated, `step ca`) or fetched (from a bucket, a vault, a URL) and then uploaded, imported, attached to a listener or put in a secret, in the same script, in what it calls, or in an earlier task or job of the same pipeline, and nothing between looks at it: `openssl verify`, `x509`, `s_client`, a linter, the test of a server’s configuration. Also a certificate that is issued without saying for which kind of key (`certbot certonly` without `--key-type`); on the web server itself that is a notice. Dry runs, staging, `renew`, requests by `--csr` and options in a variable or a configuration file are not reported.',
    why: 'In June 2023 cloud.gov attached certificates whose key type a new certbot had changed: older clients could no longer connect. The postmortem names “insufficient testing of the provisioned certificates before attaching them to load balancers”.',
    fix: 'Write the key type, and check chain, end and key of the new certificate before it is attached.',
    bad: 'certbot certonly -n --dns-route53 -d "$DOMAIN"\naws iam upload-server-certificate --server-certificate-name web --certificate-body file://cert.pem --private-key file://privkey.pem',
    good: 'certbot certonly -n --dns-route53 --key-type rsa -d "$DOMAIN"\nopenssl verify -untrusted chain.pem cert.pem\nopenssl x509 -in cert.pem -noout -checkend 604800 -checkhost "$DOMAIN"\naws iam upload-server-certificate --server-certificate-name web --certificate-body file://cert.pem --private-key file://privkey.pem',
    language: 'sh',
  },
  *check(facts) {
    for (const { source, attach, target } of unprovenPaths(facts)) {
      yield {
        path: attach.path,
        span: attach.span,
        message: `\`${nameOf(attach)}\` puts a certificate live that nothing has looked at since ${originOf(facts, source, attach)}, so a wrong chain, name or key type reaches every client. Check it in between: \`openssl verify -untrusted chain.pem cert.pem\` and \`openssl x509 -in cert.pem -noout -checkend 604800 -checkhost "$DOMAIN"\``,
        subject: scriptSubject(attach.path),
        related: [{ path: source.path, span: source.span, message: 'the certificate comes from here' }],
        details: { target },
        key: 'attached',
      } satisfies Draft;
    }
    // Certbot reads its own file of options where there is one.
    if (hasOptionsFile(facts)) return;
    const told = new Set<string>();
    for (const deploy of deploysIn(facts)) {
      const advice = told.has(deploy.path) ? null : keyTypeToSay(deploy.command);
      if (advice === null) continue;
      told.add(deploy.path);
      yield {
        path: deploy.path,
        span: deploy.span,
        message: `\`${deploy.classified.title}\` does not say what kind of key the certificate gets, so the next version of the tool decides it, and clients that do not know that kind can no longer connect. Add ${advice}`,
        subject: scriptSubject(deploy.path),
        details: { target: deploy.target },
        key: 'key type',
        ...(isOnTheServer(deploy.command) ? { severity: 'notice' as const } : {}),
      } satisfies Draft;
    }
  },
});

function hasOptionsFile(facts: Facts): boolean {
  for (const path of facts.files.paths()) if (/(^|\/)cli\.ini$/.test(path)) return true;
  return false;
}

function nameOf(command: Command): string {
  const title = classify(command)?.title;
  return title ?? command.name ?? command.program.text;
}

function originOf(facts: Facts, source: Command, attach: Command): string {
  const issued = certificateStep(source) === 'issue';
  const line = lineOf(facts, source.path, source.span);
  const where = source.path === attach.path ? '' : `${source.path}, `;
  const what = issued && classify(source) !== null ? nameOf(source) : written(source, 50);
  return `\`${what}\`${line === null ? '' : ` (${where}line ${line})`} ${issued ? 'issued' : 'fetched'} it`;
}
