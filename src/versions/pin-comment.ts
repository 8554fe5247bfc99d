/**
 * The version that a comment beside a commit names: `v4.1.0`, `tag=v4`, `pin@v4.1.0`,
 * `ratchet:actions/checkout@v4`. Null when it names none.
 */
export function versionInComment(comment: string | null | undefined): string | null {
  const found = /(?:^|[\s=@(:])(v?\d+(?:\.\d+)*(?:-[0-9A-Za-z.-]+)?)(?=$|[\s),;])/.exec(comment ?? '');
  return found?.[1] ?? null;
}

/** `v4.1.0`, not `v4`: a tag that its owner does not move on with each release. */
export function isWholeVersion(tag: string): boolean {
  return /^v?\d+\.\d+\.\d+/.test(tag);
}
