import { defineScheme, type Scheme } from './scheme.ts';
import { orderSemver, parseSemver, type Semver } from './semver.ts';

/** https://go.dev/ref/mod#pseudo-versions: `v0.0.0-20230722141000-abcdef123456`. */
const pseudo = /^v0\.0\.0-(?:0\.)?\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/;

interface GoVersion extends Semver {
  readonly commit: boolean;
}

/** `go1.21` of toolchain lines is a version too. */
function parse(version: string): GoVersion | null {
  const semver = parseSemver(version.startsWith('go') ? version.slice(2) : version);
  return semver === null ? null : { ...semver, commit: pseudo.test(version) };
}

export const go: Scheme = defineScheme<GoVersion>({
  name: 'go',
  // v0 and v1 share one import path; golang.org/x moves v0 monthly and breaks nobody.
  zero: 'none',
  parse,
  order: orderSemver,
  release: ({ numbers, commit }) => ({ epoch: '0', numbers, commit }),
  isPrerelease: ({ prerelease, commit }) => prerelease.length > 0 && !commit,
  /** go.mod names the least version that will do. */
  satisfies(version, requirement) {
    if (parse(version) === null || parse(requirement) === null) return null;
    return go.compare(version, requirement) >= 0;
  },
  isExact: (requirement) => parse(requirement) !== null,
});

/**
 * `github.com/x/y/v3` → `github.com/x/y`, `gopkg.in/yaml.v3` → `gopkg.in/yaml`: the path that the majors of
 * one module share (https://go.dev/ref/mod#major-version-suffixes).
 */
export function goModule(path: string): string {
  if (path.startsWith('gopkg.in/')) return path.replace(/\.v\d+(?:-unstable)?$/, '');
  return path.replace(/\/v[1-9]\d*$/, '');
}
