/**
 * Container registries that serve public images to anybody, and where they hand out anonymous tokens when that is not
 * under their own domain. No other host is asked: an image's name comes from the repository that is checked.
 */
export interface PublicRegistry {
  /** Host of the API where it is not the name in image references. */
  readonly host?: string;
  /** Host of the token service where it is under another domain. */
  readonly tokens?: string;
}

export const publicRegistries: ReadonlyMap<string, PublicRegistry> = new Map([
  // https://distribution.github.io/distribution/spec/auth/token/
  ['docker.io', { host: 'registry-1.docker.io' }],
  ['registry-1.docker.io', {}],
  ['ghcr.io', {}],
  ['lscr.io', { tokens: 'ghcr.io' }],
  ['quay.io', {}],
  ['public.ecr.aws', {}],
  ['mcr.microsoft.com', {}],
  ['gcr.io', {}],
  ['eu.gcr.io', {}],
  ['us.gcr.io', {}],
  ['asia.gcr.io', {}],
  ['mirror.gcr.io', {}],
  ['k8s.gcr.io', {}],
  ['registry.k8s.io', {}],
  ['cgr.dev', {}],
  ['registry.gitlab.com', {}],
  ['docker.elastic.co', {}],
  ['nvcr.io', {}],
  ['registry.access.redhat.com', {}],
  ['registry.fedoraproject.org', {}],
  ['registry.opensuse.org', {}],
  ['registry.suse.com', {}],
  ['container-registry.oracle.com', {}],
  ['docker.n8n.io', {}],
  ['xpkg.upbound.io', {}],
  ['codeberg.org', {}],
]);
