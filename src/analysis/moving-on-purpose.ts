import { baseName } from '../model/workspace.ts';

const words = new Set(
  'nightly nightlies experimental experiment canary edge head bleeding upstream'.split(' '),
);

/** A job, workflow or stage whose name says that it is there to meet what is new: `nightly.yml`, `test (experimental)`. */
export function isMovingOnPurpose(...names: readonly (string | null | undefined)[]): boolean {
  return names.some((name) => {
    if (!name) return false;
    return name
      .slice(0, 200)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => words.has(word));
  });
}

/** The name of a pipeline's own file; other files are named after what they hold. */
export function pipelineName(path: string): string | null {
  return /(?:^|\/)\.(?:github\/workflows|gitea\/workflows|forgejo\/workflows|circleci|gitlab(?:-ci)?|buildkite|azure-pipelines|woodpecker|tekton)\//.test(
    path,
  )
    ? baseName(path).replace(/\.ya?ml$/, '')
    : null;
}

/** What tells one Dockerfile from others of the folder: `nightly` of `Dockerfile.nightly` and `nightly.Dockerfile`. */
export function containerVariant(path: string): string | null {
  const name = baseName(path);
  return (
    /^(?:Docker|Container)file[-_.](.+)$/i.exec(name)?.[1] ??
    /^(.+)\.(?:Docker|Container)file$/i.exec(name)?.[1] ??
    null
  );
}
