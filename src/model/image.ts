import type { Written } from './fact.ts';

/**
 * A container image reference after the distribution grammar
 * (https://pkg.go.dev/github.com/distribution/reference): `ghcr.io:443/o/i:1.2@sha256:…`.
 */
export interface ImageReference {
  /** `docker.io` when none is written. */
  readonly registry: string;
  /** Whole path, `library/` added for Docker Hub's official images: `library/python`. */
  readonly repository: string;
  readonly tag: string | null;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string | null;
  /** What stands behind `@` and is no digest: `sha256:abc`, `latest`. */
  readonly malformed?: string;
}

/** What an image is used for; decides who judges it and how it is told. */
export type ImageRole =
  | 'base' // FROM
  | 'copy' // COPY --from=, RUN --mount=from=
  | 'syntax' // # syntax=
  | 'job' // the container a CI job or task runs in
  | 'service' // a side container of a job, a compose service
  | 'step' // docker:// in uses, a pipeline step's image
  | 'action' // runs.image of a Docker action
  | 'resource-type' // Concourse resource_types
  | 'workload' // Kubernetes, Helm, Nomad
  | 'run' // docker run / pull in a script
  | 'dev'; // dev container

/** The stage of a multi-stage build that an image starts or feeds. */
export interface Stage {
  readonly name: string | null;
  /** 0 for the first FROM. */
  readonly index: number;
  /** True for the last stage, and for those that it starts from; false for builders. Null when unknown. */
  readonly ships: boolean | null;
}

export interface ImageUse extends Written {
  readonly kind: 'image';
  /** Null when the text holds what cannot be known (a variable without default, an expression). */
  readonly reference: ImageReference | null;
  readonly role: ImageRole;
  readonly stage?: Stage;
  /** The image is built by this repository under this name (compose `build:` with `image:`). */
  readonly builtHere?: boolean;
  /** Name and tag stand apart, and a digest in a field of its own (Concourse: `version: { digest: … }`). */
  readonly separate?: boolean;
  /** One of several that a test matrix goes through. */
  readonly matrix?: boolean;
  /** Names under which it is handed on: `env.POSTGRES_MIN`. */
  readonly names?: readonly string[];
  /** Name of the CI job, task, service or workload. */
  readonly owner?: string;
  /** A test or example surface: read for upgrades, told one level lower by nobody yet. */
  readonly comment?: string;
}
