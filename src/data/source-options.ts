/**
 * Options and variables that decide where a command fetches from, or whether it looks at what it gets. From the help of
 * each program (pip 25, uv 0.9, npm 11, yarn 4, pnpm 10, gem 3.7, cargo 1.90, conda 25, apt, apk, dnf, NuGet, winget,
 * choco, PowerShellGet, brew, helm 3, curl 8, wget 1.25).
 */

/** With a value that names an index, a registry, a channel, a repository, a proxy or a certificate. Without dashes. */
export const sourceOptions: ReadonlySet<string> = new Set(
  `index-url extra-index-url index default-index find-links trusted-host allow-insecure-host cert cafile cacert
  capath ca-certificate ca-directory pypi-mirror python-fetch index-strategy keyring-provider
  registry npm-registry userconfig globalconfig config-file configfile
  source add-source sources clear-sources gem-source http-proxy https-proxy proxy preproxy proxy-header noproxy
  socks4 socks4a socks5 socks5-hostname use_proxy resolve connect-to doh-url unix-socket
  channel channel-alias override-channels
  repo repofrompath enablerepo setopt repository repository-url repositories repositories-file keys-dir add-repo
  target-release default-release
  git branch rev ref tag commit
  bucket feed api-key package-source mirror mirrors mirrorlist base-url baseurl endpoint
  keyring key-url`.split(/\s+/),
);

/** Of them, those whose value moves with each version. */
export const refOptions: ReadonlySet<string> = new Set(['branch', 'rev', 'ref', 'tag', 'commit']);

/** Without a value, or with one that is `false`: a check that is switched off. */
export const switchedOffOptions: ReadonlySet<string> = new Set(
  `insecure proxy-insecure doh-insecure ssl-no-revoke ssl-allow-beast no-check-certificate no-check-certificates
  no-hsts skip-certificate-check skipcertificatecheck allowunencryptedauthentication skippublishercheck
  skip-publisher-check no-verify no-verify-ssl no-verify-signature no-signature-check skip-signature-validation
  no-check-signature nosignature no-gpg-check no-gpg-checks nogpgcheck allow-untrusted allow-unauthenticated
  allow-insecure-repositories allow-downgrade-to-insecure-repositories allow-releaseinfo-change force-yes
  no-secure-http no-strict-ssl disable-ssl disable-tls disable-strict-ssl insecure-skip-tls-verify
  plain-http ignore-checksums ignore-checksum allow-empty-checksums allow-empty-checksums-secure
  ignore-certificate-errors ignore-security-hash skip-hash-check no-check-hash no-require-hashes no-checksum
  dangerously-allow-insecure allow-insecure unsafe-ignore-certificate-errors unsafely-ignore-certificate-errors
  no-audit-signatures`.split(/\s+/),
);

/** With `false`, `0` or `off` behind: the same. */
export const checkOptions: ReadonlySet<string> = new Set(
  'strict-ssl check-certificate gpgcheck repo_gpgcheck sslverify secure-http verify verify-ssl'.split(' '),
);

/** One letter means something else in each program. True: a value follows. */
export const shortSourceOptions: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  curl: { k: false, x: true },
  pip: { i: true, f: true },
  pip3: { i: true, f: true },
  pipx: { i: true },
  uv: { i: true, f: true },
  uvx: { i: true, f: true },
  gem: { s: true, P: true, p: true },
  bundle: { s: true },
  conda: { c: true },
  mamba: { c: true },
  micromamba: { c: true },
  pixi: { c: true },
  choco: { s: true },
  winget: { s: true },
  nuget: { s: true },
  dotnet: { s: true },
  apk: { X: true },
  apt: { t: true },
  'apt-get': { t: true },
  cargo: {},
  r: {},
};

/** Variables in front of a command that do the same, in any case. */
export const sourceVariables =
  /^(?:(?:pip|uv|pipenv|poetry|pdm|npm_config|pnpm|yarn|bun|gem|bundle|cargo|go|composer|nuget|conda|mamba|deno|jsr|homebrew|helm|curl|wget|git|ssl|node|python|requests)_?.*(?:index|registry|registries|mirror|source|find_links|trusted_host|insecure|proxy|cert|ca_bundle|ca_file|verify|tls|https?verify|sumdb|nosumcheck|nosumdb|domain|url|channels?|strict_ssl)|goproxy|gosumdb|gonosumdb|gonosumcheck|goinsecure|goflags|goprivate|gonoproxy|(?:https?|all|ftp|no)_proxy|gem_source|rubygems_host|node_tls_reject_unauthorized|pythonhttpsverify|curl_ca_bundle|requests_ca_bundle)$/i;
