import { versionedNames } from '../../data/image-families.ts';
import { stacks } from '../../data/names.ts';
import type { ImageReference } from '../../model/image.ts';
import { lookUp } from '../../model/table.ts';
import { type Claim, claim } from './claim.ts';

/** Docker Hub under another name, or a cache of it: what follows is a name of Docker Hub. */
const relabelled = [
  /^(?:registry-1\.docker\.io|registry\.hub\.docker\.com|mirror\.gcr\.io|docker\.mirror\.hashicorp\.services|public\.ecr\.aws\/docker)\//,
  // Pull-through caches and proxies name it in their path: x.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/library/node
  /^[^/]+(?:\/[^/]+)*?\/(?:docker\.io|registry-1\.docker\.io|dockerhub|docker-hub|docker_hub|docker-io)\//,
  // https://docs.gitlab.com/user/packages/dependency_proxy/
  /^[^/]+(?:\/[^/]+)+?\/dependency_proxy\/containers\//,
];

/** Docker Hub's official images for one processor. */
const architecture = /^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|s390x|mips64le|riscv64)\/(?=[^/]+$)/;

/**
 * One name for an image whatever registry relabels it: `docker.io/library/node`, `public.ecr.aws/docker/library/node`
 * and `amd64/node` are `node`.
 */
export function canonicalName({ registry, repository }: ImageReference): string {
  const host = registry.toLowerCase();
  let name = host === 'docker.io' ? repository : `${host}/${repository}`;
  let hub = host === 'docker.io';
  for (const form of relabelled) {
    const prefix = form.exec(name)?.[0];
    if (prefix === undefined) continue;
    name = name.slice(prefix.length);
    hub = true;
    break;
  }
  // `library/` is Docker Hub's folder for its own images, and mirrors keep it.
  const official = /(?:^|\/)library\/([^/]+)$/.exec(name);
  if (official) return official[1]!;
  if (hub) return name.replace(architecture, '');
  return name
    .replace(/^(?:k8s\.gcr\.io|gcr\.io\/google[-_]containers)\//, 'registry.k8s.io/')
    .replace(/^(registry\.k8s\.io\/.+)-(?:amd64|arm64|arm|ppc64le|s390x)$/, '$1')
    .replace(/^public\.ecr\.aws\/(?=bitnami\/)/, '')
    .replace(/^public\.ecr\.aws\/(?:ubuntu|debian)\/(ubuntu|debian)$/, '$1')
    .replace(/^docker\.io\//, '');
}

/** How software collections write versions into names: python-36, postgresql-10, nginx-118. */
const collections: Readonly<Record<string, { product: string; read: (digits: string) => string }>> = {
  python: { product: 'python', read: dotted },
  nodejs: { product: 'nodejs', read: plain },
  ruby: { product: 'ruby', read: dotted },
  php: { product: 'php', read: dotted },
  perl: { product: 'perl', read: dotted },
  postgresql: { product: 'postgresql', read: (digits) => (digits.startsWith('9') ? dotted(digits) : digits) },
  mysql: { product: 'mysql', read: dotted },
  mariadb: { product: 'mariadb', read: (digits) => `${digits.slice(0, 2)}.${digits.slice(2)}` },
  mongodb: { product: 'mongodb', read: dotted },
  redis: { product: 'redis', read: (digits) => (digits.length > 1 ? dotted(digits) : digits) },
  nginx: { product: 'nginx', read: (digits) => (digits.length > 2 ? dotted(digits) : `1.${digits}`) },
  httpd: { product: 'apache-http-server', read: dotted },
  openjdk: { product: 'redhat-build-of-openjdk', read: plain },
  dotnet: { product: 'dotnet', read: dotted },
};

function plain(digits: string): string {
  return digits;
}

function dotted(digits: string): string {
  return `${digits[0]}.${digits.slice(1)}`;
}

/** Publishers who patch a runtime after its own project has stopped. */
export function vendorOf(name: string): string | null {
  if (/^registry\.(?:access\.redhat\.com|redhat\.io)\//.test(name)) return 'Red Hat';
  if (/^registry\.suse\.com\//.test(name)) return 'SUSE';
  if (/^dhi\.io\//.test(name)) return 'Docker';
  if (/^(?:public\.ecr\.aws\/)?ubuntu\/[^/]+$/.test(name)) return 'Canonical';
  return /^cgr\.dev\//.test(name) ? 'Chainguard' : null;
}

/** What the name itself says, without the tag: `ubi8/python-36`, `distroless/nodejs18-debian11`, `cflinuxfs3`. */
export function claimsInName(name: string): Claim[] {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const stack = /^cloudfoundry\/(cflinuxfs\d)$/.exec(name)?.[1];
  if (stack !== undefined) return stackClaim(stack);
  if (name.startsWith('gcr.io/distroless/')) return distroless(last);
  const lambda =
    /^(?:public\.ecr\.aws\/sam\/(?:build|emulation)-|amazon\/aws-sam-cli-(?:build|emulation)-image-)(.+)$/.exec(
      name,
    );
  if (lambda) return [claim('aws-lambda', lambda[1]!)];
  const found: Claim[] = [];
  for (const [form, product] of versionedNames) {
    const match = form.exec(name);
    if (match) found.push(claim(product, match.slice(1).filter(Boolean).join('.')));
  }
  if (found.length > 0) return found;
  const red = redHat(name);
  if (red) found.push(red);
  const collection =
    /^([a-z]+)-(\d{1,4})(?:-(?:runtime|minimal|container))?(?:-(?:(centos|rhel|el|ubi)(\d+)|c(\d+)s))?$/.exec(
      last,
    );
  if (collection && isCollection(name)) {
    const [, word = '', digits = '', family, familyVersion, stream] = collection;
    const entry = lookUp(collections, word);
    if (entry) found.push(claim(entry.product, entry.read(digits)));
    if (entry && family === 'centos') found.push(claim('centos', familyVersion!));
    else if (entry && family !== undefined && !red) found.push(claim('rhel', familyVersion!));
    if (entry && stream) found.push(claim('centos-stream', stream));
  }
  const google =
    /^(?:(?:launcher|marketplace)\.gcr\.io\/google|gcr\.io\/(?:cloud-marketplace\/google|google[-_]appengine))\/(debian|ubuntu)(\d+)(?:_?(\d\d))?$/.exec(
      name,
    );
  if (google) found.push(googleSystem(google[1]!, google[2]! + (google[3] ?? '')));
  const paketo = /^paketobuildpacks\/(?:builder|run|build)-(jammy|noble|bionic)-/.exec(name)?.[1];
  if (paketo !== undefined) found.push(claim('ubuntu', paketo));
  return found;
}

/** `debian9`, `ubuntu1804`, `ubuntu16_04` */
function googleSystem(product: string, digits: string): Claim {
  return claim(product, product === 'ubuntu' ? digits.replace(/^(\d\d)/, '$1.') : digits);
}

function stackClaim(stack: string): Claim[] {
  return Object.hasOwn(stacks, stack) ? [claim('ubuntu', stacks[stack]!)] : [];
}

function isCollection(name: string): boolean {
  return (
    /^registry\.(?:access\.redhat\.com|redhat\.io)\//.test(name) ||
    /^(?:docker\.io\/)?(?:centos|centos7|sclorg|openshift)\//.test(name) ||
    /^(?:quay\.io|registry\.centos\.org)\/(?:centos|centos7|sclorg)\//.test(name) ||
    /^(?:ubi\d+|rhel\d+|rhscl)\//.test(name)
  );
}

function redHat(name: string): Claim | null {
  const path = name.replace(/^registry\.(?:access\.redhat\.com|redhat\.io)\//, '').replace(/^redhat\//, '');
  if (path === name && !/^(?:ubi|rhel)\d+\//.test(name)) return null;
  if (path.startsWith('rhscl/')) return claim('rhel', '7');
  const version = /^(?:ubi|rhel)(\d+)(?:[-/]|$)/.exec(path)?.[1];
  return version === undefined ? null : claim('rhel', version);
}

function distroless(last: string): Claim[] {
  const found: Claim[] = [];
  const node = /^nodejs(\d+)(?:-|$)/.exec(last)?.[1];
  if (node !== undefined) found.push(claim('nodejs', node));
  if (/^python2\.7(?:-|$)/.test(last)) found.push(claim('python', '2.7'));
  const debian = /-debian(\d+)$/.exec(last)?.[1];
  if (debian !== undefined) found.push(claim('debian', debian));
  return found;
}
