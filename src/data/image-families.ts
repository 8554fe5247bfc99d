import { imageIdentifiers } from './image-identifiers.generated.ts';
import { bitnami, circleci, devcontainers, images } from './images.ts';

/**
 * Families of images that one publisher names by one rule: pattern of the name → product. Names as `canonicalName`
 * gives them.
 */
export const imageFamilies: readonly (readonly [pattern: RegExp, product: string])[] = [
  // https://registry.suse.com/categories/bci: systems, with the release as tag
  [/^registry\.suse\.com\/bci\/bci-(?:[a-z-]+)(?:-fips)?$/, 'sles'],
  [/^registry\.suse\.com\/suse\/sle15$/, 'sles'],
  [/^registry\.suse\.com\/suse\/postgres$/, 'postgresql'],
  [/^registry\.suse\.com\/suse\/nginx$/, 'nginx'],
  [/^registry\.suse\.com\/suse\/mariadb$/, 'mariadb'],
  // https://docs.linuxserver.io/images/: lsiobase was their name before
  [/^(?:linuxserver\/baseimage-|lsiobase\/)alpine(?:-[a-z]+)*$/, 'alpine-linux'],
  [/^(?:linuxserver\/baseimage-|lsiobase\/)ubuntu(?:-[a-z]+)*$/, 'ubuntu'],
  [/^(?:linuxserver\/baseimage-|lsiobase\/)debian(?:-[a-z]+)*$/, 'debian'],
  [/^(?:linuxserver\/baseimage-|lsiobase\/)fedora(?:-[a-z]+)*$/, 'fedora'],
  // https://www.docker.elastic.co: the same images under Docker Hub's `elastic`
  [elastic('elasticsearch'), 'elasticsearch'],
  [elastic('kibana'), 'kibana'],
  [elastic('logstash'), 'logstash'],
  [elastic('(?:audit|file|heart|metric|packet|journal|function|winlog)beat'), 'beats'],
  [/^haproxytech\/haproxy-(?:alpine|debian|ubuntu)(?:-quic)?$/, 'haproxy'],
  // Not the agents, gateways and exporters that talk to it: they have versions of their own
  [
    /^zabbix\/zabbix-(?:server|web|proxy|agent2?|appliance|java-gateway|snmptraps|web-service)(?:-[a-z0-9]+)*$/,
    'zabbix',
  ],
  [
    /^(?:releases-docker\.jfrog\.io|docker\.bintray\.io)\/jfrog\/artifactory-(?:oss|pro|cpp-ce|jcr)$/,
    'artifactory',
  ],
  [
    /^(?:gcr\.io\/istio-release|istio)\/(?:base|pilot|proxyv2|operator|install-cni|distroless|app|ztunnel)$/,
    'istio',
  ],
  [
    /^mcr\.microsoft\.com\/oss\/kubernetes\/(?:hyperkube|kube-(?:apiserver|controller-manager|proxy|scheduler)|kubectl)$/,
    'kubernetes',
  ],
  [/^openshift\/origin(?:-[a-z-]+)?$/, 'red-hat-openshift'],
  [/^vitess\/(?:base|lite|vtgate|vttablet|vtctld|vtctlclient|vtorc|vtadmin)$/, 'vitess'],
  [/^bde2020\/spark-(?:base|master|worker|submit|history-server)$/, 'apache-spark'],
  [/^gcr\.io\/spark-operator\/spark(?:-py)?$/, 'apache-spark'],
];

/** `docker.elastic.co/beats/filebeat-oss`, `elastic/filebeat` */
function elastic(name: string): RegExp {
  return new RegExp(
    `^(?:docker\\.elastic\\.co/[a-z-]+|elastic)/${name}(?:-(?:oss|ubi\\d?|wolfi|basic|full|platinum|x-pack))?$`,
  );
}

/**
 * Registries on which publishers keep the images that they keep on Docker Hub, under the same two names:
 * `quay.io/prometheus/prometheus`, `ghcr.io/linuxserver/nginx`.
 */
export const publisherRegistries: ReadonlySet<string> = new Set([
  'quay.io',
  'ghcr.io',
  'public.ecr.aws',
  'lscr.io',
]);

/**
 * Names that say the version themselves: pattern with the version's parts as groups → product. Two groups are joined
 * with a dot.
 */
export const versionedNames: readonly (readonly [pattern: RegExp, product: string])[] = [
  [/^geerlingguy\/docker-ubuntu(\d\d)(\d\d)-ansible$/, 'ubuntu'],
  [/^geerlingguy\/docker-debian(\d+)-ansible$/, 'debian'],
  [/^geerlingguy\/docker-centos([5-8])-ansible$/, 'centos'],
  [/^geerlingguy\/docker-fedora(\d+)-ansible$/, 'fedora'],
  [/^geerlingguy\/docker-rockylinux(\d+)-ansible$/, 'rocky-linux'],
  [/^geerlingguy\/docker-amazonlinux(\d+)-ansible$/, 'amazon-linux'],
  // https://hub.docker.com/u/dokken
  [/^dokken\/ubuntu-(\d\d\.\d\d)$/, 'ubuntu'],
  [/^dokken\/debian-(\d+)$/, 'debian'],
  [/^dokken\/centos-([5-8])$/, 'centos'],
  [/^dokken\/centos-stream-(\d+)$/, 'centos-stream'],
  [/^dokken\/fedora-(\d+)$/, 'fedora'],
  [/^dokken\/almalinux-(\d+)$/, 'almalinux'],
  [/^dokken\/rockylinux-(\d+)$/, 'rocky-linux'],
  [/^dokken\/oraclelinux-(\d+)$/, 'oracle-linux'],
  [/^dokken\/amazonlinux-(\d+)$/, 'amazon-linux'],
  [/^dokken\/opensuse-leap-(\d\d\.\d)$/, 'opensuse'],
  [/^registry\.suse\.com\/suse\/sles(\d\d)sp(\d)$/, 'sles'],
  [/^registry\.suse\.com\/suse\/(?:sle-micro|sl-micro)\/(\d\.\d)\//, 'suse-linux-micro'],
  [/^(?:ghcr\.io\/zalando|registry\.opensource\.zalan\.do\/acid)\/spilo-(\d{2})$/, 'postgresql'],
  [/^phusion\/passenger-ruby(\d)(\d)$/, 'ruby'],
  [/^bref\/php-(\d)(\d)(?:-[a-z-]+)?$/, 'php'],
  [/^laravelsail\/php(\d)(\d)-composer$/, 'php'],
  [/^drupalci\/php-(\d)\.(\d)(?:-[a-z]+)*$/, 'php'],
  [/^registry\.redhat\.io\/jboss-eap-\d\/eap(\d)\d?-[a-z0-9-]+$/, 'redhat-jboss-eap'],
  [/^almalinux(?:org)?\/(\d+)-(?:base|init|minimal|micro|kitten)$/, 'almalinux'],
  [/^quay\.io\/almalinuxorg\/(\d+)-(?:base|init|minimal|micro)$/, 'almalinux'],
];

/** Words that may stand in front of the version in a product's tags, beside those of every image. */
export const leadingWords: Readonly<Record<string, readonly string[]>> = {
  // https://hub.docker.com/r/denoland/deno: alpine-1.30.0
  deno: ['alpine', 'debian', 'ubuntu', 'distroless', 'bin', 'centos'],
  // alpine-5.0-latest, ol-6.0.9
  zabbix: ['alpine', 'ubuntu', 'centos', 'ol', 'rhel'],
  // ubi8-13.10-0
  postgresql: ['ubi8', 'ubi9', 'centos7', 'centos8'],
  'amazon-glue': ['glue', 'libs'],
  // arm64-v3.14, armhf-buster
  'alpine-linux': ['amd64', 'arm64', 'armhf', 'arm64v8', 'arm32v7', 'aarch64', 'armv7', 'x86', '64'],
  debian: ['amd64', 'arm64', 'armhf', 'arm64v8', 'arm32v7', 'aarch64', 'armv7', 'armel', 'i386'],
  ubuntu: ['amd64', 'arm64', 'armhf', 'arm64v8', 'arm32v7', 'aarch64', 'armv7', 'i386'],
};

/** https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-available.html: image → system by tag. */
export const codebuildImages: Readonly<
  Record<string, Readonly<Record<string, readonly [product: string, version: string]>>>
> = {
  standard: {
    '1.0': ['ubuntu', '18.04'],
    '2.0': ['ubuntu', '18.04'],
    '3.0': ['ubuntu', '18.04'],
    '4.0': ['ubuntu', '18.04'],
    '5.0': ['ubuntu', '20.04'],
    '6.0': ['ubuntu', '22.04'],
    '7.0': ['ubuntu', '22.04'],
  },
  'amazonlinux2-x86_64-standard': {
    '1.0': ['amazon-linux', '2'],
    '2.0': ['amazon-linux', '2'],
    '3.0': ['amazon-linux', '2'],
    '4.0': ['amazon-linux', '2'],
    '5.0': ['amazon-linux', '2023'],
  },
  'amazonlinux2-aarch64-standard': {
    '1.0': ['amazon-linux', '2'],
    '2.0': ['amazon-linux', '2'],
    '3.0': ['amazon-linux', '2023'],
  },
  'amazonlinux-x86_64-standard': { '5.0': ['amazon-linux', '2023'] },
  'amazonlinux-aarch64-standard': { '3.0': ['amazon-linux', '2023'] },
};

/** Products that images are known for, by any of the tables. */
export function productsWithImage(): ReadonlySet<string> {
  return new Set([
    ...[images, imageIdentifiers, bitnami, circleci, devcontainers].flatMap((table) => Object.values(table)),
    ...imageFamilies.map(([, product]) => product),
    ...versionedNames.map(([, product]) => product),
  ]);
}
