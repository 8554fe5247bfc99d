import type { Argument, Command } from '../../model/command.ts';
import { hidesFlags, knownText } from './arguments.ts';
import { calledProgram, classify } from './classify.ts';

/** What a command does with a certificate. */
export type CertificateStep = 'issue' | 'fetch' | 'attach' | 'look';

/** Files that hold a certificate, and names of secrets that do. */
const certificate =
  /(\.(pem|crt|cer|cert|pfx|p12|jks|p7b)\b|(^|[^a-z])(tls|ssl)?[-_]?(certs?|certificates?|fullchain)([^a-z]|$))/i;
/** Tools and their installers bear the word too. */
const tools =
  /cert-?(manager|bot|exporter|utils|auth)|certificates?\.(sh|py|json|md|ya?ml)\b|letsencrypt-auto/i;
/** Lists of authorities are no certificate of one's own. */
const authorities = /(ca[-_]?(bundle|certs?|root)|root[-_]?ca|combined-ca|cacert|trust|global-bundle|rds-)/i;

/** By program: the first words after it that put a certificate where clients meet it. */
const attaching: readonly (readonly [program: RegExp, words: RegExp])[] = [
  [
    /^aws$/,
    /^(iam upload-server-certificate|acm import-certificate|elbv2 (add-listener-certificates|(create|modify)-listener .*--certificates)|elb (set-load-balancer-listener-ssl-certificate|create-load-balancer-listeners .*SSLCertificateId)|apigateway (create|update)-domain-name|apigatewayv2 (create|update)-domain-name|lightsail attach-(certificate-to-distribution|load-balancer-tls-certificate)|transfer import-certificate|iot register-certificate|secretsmanager (put-secret-value|update-secret|create-secret)|ssm put-parameter)\b/,
  ],
  [
    /^boto3$/,
    /^(acm import_certificate|iam upload_server_certificate|elbv2 add_listener_certificates|elb set_load_balancer_listener_ssl_certificate)\b/,
  ],
  [
    /^gcloud$/,
    /^((alpha|beta) )?(compute (ssl-certificates create|target-(https|ssl)-proxies (create|update))|certificate-manager (certificates|maps entries) (create|update)|app ssl-certificates (create|update)|secrets (create|versions add))\b/,
  ],
  [
    /^az$/,
    /^(keyvault (certificate import|secret set)|network (application-gateway|front-door|lb) .*(ssl-cert|https)|webapp config ssl|functionapp config ssl|containerapp (ssl|env certificate) upload|cdn custom-domain enable-https|afd (secret|custom-domain)|apim .*certificate|spring certificate add)\b/,
  ],
  [
    /^(kubectl|oc|k|microk8s\.kubectl)$/,
    /^(.* )?(create secret (tls|generic)|create route (edge|reencrypt))\b/,
  ],
  [/^(heroku|fly|flyctl)$/, /^certs[: ](add|update|import)\b/],
  [/^doctl$/, /^compute certificate create\b/],
  [/^hcloud$/, /^certificate create\b/],
  [
    /^(ibmcloud|bx)$/,
    /^(ks ingress secret (create|update)|.*certificate-import|secrets-manager secret-create)/,
  ],
  [/^oci$/, /^lb certificate create\b/],
  [/^(aliyun)$/, /^(slb UploadServerCertificate|cas UploadUserCertificate|cdn SetCdnDomainSSLCertificate)/],
  [/^docker$/, /^(secret|config) create\b/],
  [/^vault$/, /^(kv )?(put|write)\b/],
  [/^credhub$/, /^set .*-t(ype)?[= ]certificate\b/],
  [/^(cf|cf\d)$/, /^(create|update)-(user-provided-)?service\b/],
  [/^(scp|rsync|sftp)$/, /:/],
];

const fetching: readonly (readonly [program: RegExp, words: RegExp])[] = [
  [/^(curl|wget|scp|rsync)$/, /./],
  [
    /^aws$/,
    /^(acm export-certificate|iam get-server-certificate|s3 (cp|sync)|s3api get-object|secretsmanager get-secret-value|ssm get-parameters?)\b/,
  ],
  [/^(gsutil)$/, /^(-m )?cp gs:/],
  [/^gcloud$/, /^(storage cp gs:|secrets versions access|privateca certificates (create|export))/],
  [/^az$/, /^keyvault (certificate|secret) (download|show)\b/],
  [/^vault$/, /^(write [^ ]*pki[^ ]*\/(issue|sign)|(kv )?(read|get)\b)/],
  [/^(op|bw|credhub|sops|lpass|chamber)$/, /./],
];

const lookingPrograms =
  /^(certtool|gnutls-cli|testssl(\.sh)?|sslyze|sslscan|ssl-cert-check|check_ssl_cert|zlint|x509lint|certlint|certigo|cfssl-certinfo|ocspcheck|cert-?check|tls-?check)$/;
const opensslLooks = /^(verify|s_client|ocsp|asn1parse|storeutl)\b/;
const opensslReads = /^(x509|rsa|ec|pkey|pkcs12|req|crl)\b/;
const opensslShows =
  /(^| )-(checkend|checkhost|checkip|checkemail|text|dates|enddate|startdate|subject|issuer|fingerprint|serial|modulus|pubkey|check|ext|purpose|ocsp_uri|email|info)( |$)/;
/** A script of the project that is named after what it does. */
const namedCheck =
  /(check|verif|valid|test|inspect|lint)[^/]*(cert|tls|ssl)|(cert|tls|ssl)[^/]*(check|verif|valid|test|inspect|lint)/i;

const steps = new WeakMap<Command, CertificateStep | null>();

export function certificateStep(command: Command): CertificateStep | null {
  let step = steps.get(command);
  if (step === undefined) {
    step = decide(command);
    steps.set(command, step);
  }
  return step;
}

function decide(command: Command): CertificateStep | null {
  const called = calledProgram(command);
  if (called === null) return namedCheck.test(knownText(command.program)) ? 'look' : null;
  const { name } = called;
  const words = called.words.map(knownText).join(' ').slice(0, 2000);
  if (looks(name, words) || namedCheck.test(knownText(command.program))) return 'look';
  const contained = inContainer(name, called.words);
  if (contained !== null)
    return contained.issues && !/--(staging|test-cert|dry-run)\b/.test(words) ? 'issue' : null;
  const classified = classify(command);
  if (classified?.tool.family === 'certificate')
    return classified.class === 'deploy' ? 'issue' : classified.class === 'read-only' ? 'look' : null;
  const bare = name === 'kubectl' || name === 'oc' ? words.replace(/^(-\S+ \S+ )*/, '') : words;
  const speaksOfIt = certificate.test(words.replace(/[\0]/g, ' ')) || namesOne(command);
  for (const [program, pattern] of attaching)
    if (program.test(name) && pattern.test(bare) && (speaksOfIt || /\btls\b|certificate|ssl/i.test(bare)))
      if (!isDownload(name, called.words.map(knownText))) return 'attach';
  if (!speaksOfIt || authorities.test(words) || tools.test(words)) return null;
  if (name === 'curl' || name === 'wget') {
    // A client's own certificate is no answer.
    const rest = words.replace(
      /(^| )(--?(cacert|cert|capath|key|ca-certificate|certificate|private-key)|-E)[= ]\S+/g,
      '',
    );
    return certificate.test(rest) ? 'fetch' : null;
  }
  return fetching.some(([program, pattern]) => program.test(name) && pattern.test(words)) ? 'fetch' : null;
}

const clients = /^(?:docker\.io\/)?(?:certbot\/[\w-]+|neilpang\/acme\.sh|goacme\/lego)(?:[:@]|$)/;

/** `docker run … certbot/dns-route53 certonly …`: the image is the program. */
function inContainer(name: string, words: readonly Argument[]): { readonly issues: boolean } | null {
  if (!/^(docker|podman|nerdctl)$/.test(name)) return null;
  const at = words.findIndex((word) => clients.test(knownText(word)));
  if (at === -1) return null;
  return {
    issues: words.slice(at + 1).some((word) => /^(certonly|run|renew|--issue)$/.test(knownText(word))),
  };
}

/** `scp host:cert.pem .` brings it here. */
function isDownload(name: string, words: readonly string[]): boolean {
  if (name !== 'scp' && name !== 'rsync') return false;
  return !(words.filter((word) => !word.startsWith('-')).at(-1) ?? '').includes(':');
}

/** The variable, or the file that it writes, is called so: `$CERT`, `> tls.crt`. */
function namesOne({ arguments: words, outputs }: Command): boolean {
  return (
    words.some(({ text }) => /\$\{?\w*(cert|fullchain|tls_|ssl_)/i.test(text)) ||
    outputs.some(({ path }) => certificate.test(knownText(path)))
  );
}

function looks(name: string, words: string): boolean {
  if (lookingPrograms.test(name)) return true;
  if (name === 'openssl')
    return opensslLooks.test(words) || (opensslReads.test(words) && opensslShows.test(words));
  if (name === 'step') return /^certificate (verify|lint|inspect|fingerprint|needs-renewal)\b/.test(words);
  if (name === 'cfssl') return /^(certinfo|bundle|scan)\b/.test(words);
  if (name === 'keytool') return /(^| )-(list|printcert)\b/.test(words);
  if (name === 'nmap') return words.includes('ssl-');
  if (name === 'curl')
    return /(--resolve|--connect-to|--cert-status|--cacert)\b/.test(words) && words.includes('https:');
  if (/^(nginx|apachectl|apache2ctl|httpd|haproxy|caddy|postfix|envoy)$/.test(name))
    return /(^| )(-t|-c|configtest|validate|check)( |$)/.test(words);
  return false;
}

interface KeyType {
  readonly tools: RegExp;
  /** Commands that make a new key. */
  readonly makes: (words: string, verb: string) => boolean;
  readonly options: readonly string[];
  readonly advice: string;
}

const keyTypes: readonly KeyType[] = [
  {
    tools: /^(certbot|certbot-auto|letsencrypt|letsencrypt-auto)$/,
    makes: (_words, verb) => verb === '' || verb === 'certonly' || verb === 'run',
    options: ['--key-type', '--csr', '-c', '--config'],
    advice: '`--key-type rsa` or `--key-type ecdsa`',
  },
  {
    tools: /^acme(\.sh)?$/,
    makes: (words) => /(^| )--issue( |$)/.test(words),
    options: ['--keylength', '-k'],
    advice: '`--keylength 2048` or `--keylength ec-256`',
  },
  {
    tools: /^lego$/,
    makes: (_words, verb) => verb === 'run',
    options: ['--key-type', '-k', '--csr', '-c'],
    advice: '`--key-type rsa2048` or `--key-type ec256`',
  },
];

/** What to write where a certificate is issued and nothing says for which kind of key; null where that is said, or not known. */
export function keyTypeToSay(command: Command): string | null {
  const classified = classify(command);
  if (classified?.tool.family !== 'certificate' || classified.class !== 'deploy') return null;
  const called = calledProgram(command)!;
  const kind = keyTypes.find(({ tools }) => tools.test(called.name));
  const words = called.words.map(knownText);
  if (!kind?.makes(words.join(' '), classified.verb.words.join(' '))) return null;
  // `$CERTBOT_ARGS` may say it.
  if (
    hidesFlags(command) ||
    called.words.some(
      ({ value, text }) => value === null && /^["']?[$`]/.test(text) && !follows(words, text, called.words),
    )
  )
    return null;
  return words.some((word) => kind.options.some((option) => word === option || word.startsWith(`${option}=`)))
    ? null
    : kind.advice;
}

/** The unknown word is the value of an option: `--domain "$DOMAIN"`. */
function follows(words: readonly string[], text: string, all: readonly Argument[]): boolean {
  const at = all.findIndex((word) => word.text === text);
  return at > 0 && words[at - 1]!.startsWith('-') && !words[at - 1]!.includes('=');
}

/** It serves the certificate from where it is run: the web server on the same machine. */
export function isOnTheServer(command: Command): boolean {
  const called = calledProgram(command);
  const words = (called?.words ?? []).map(knownText);
  if (words.some((word) => /^--(nginx|apache|webroot|standalone|installer|http)\b/.test(word))) return true;
  return /^(certbot|letsencrypt)/.test(called?.name ?? '') && !words.includes('certonly');
}
