import type { Origin } from '../model/dependency.ts';
import type { Ecosystem } from '../model/fact.ts';
import { repositoryOf } from '../model/origin.ts';
import type { ReleaseLink } from '../model/upgrade.ts';
import { uriPart } from '../model/uri.ts';

/** Where two versions are compared, and where the new one is described: what the name alone tells. */
export function releaseLinks(
  ecosystem: Ecosystem,
  name: string,
  from: string | null,
  to: string | null,
): readonly ReleaseLink[] {
  if (to === null || /[\s<>"'`\\]/.test(name + to)) return [];
  const links: ReleaseLink[] = [];
  const comparison = from === null || from === to ? null : comparisonUrl(ecosystem, name, from, to);
  if (comparison !== null) links.push({ kind: 'comparison', url: comparison });
  const release = releaseUrl(ecosystem, name, to);
  if (release !== null) links.push({ kind: 'release', url: release });
  return links;
}

/** For what comes from a repository: the comparison there. Of another registry nothing is known. */
export function sourceLinks(origin: Origin, from: string | null, to: string | null): readonly ReleaseLink[] {
  if (origin.type !== 'git' || from === null || to === null || from === to) return [];
  const repository = repositoryOf(origin.url);
  if (!/^github\.com\/[\w.-]+\/[\w.-]+$/.test(repository) || /[\s<>"'`\\]/.test(from + to)) return [];
  const url = `https://${repository}/compare/${uriPart(from)}...${uriPart(to)}`;
  return [{ kind: 'comparison', url }];
}

function comparisonUrl(ecosystem: Ecosystem, name: string, from: string, to: string): string | null {
  const [a, b] = [uriPart(from), uriPart(to)];
  switch (ecosystem) {
    case 'github':
      return /^[\w.-]+\/[\w.-]+$/.test(name) ? `https://github.com/${name}/compare/${a}...${b}` : null;
    case 'golang':
      return goComparison(name, from, to);
    case 'hex':
      return `https://diff.hex.pm/diff/${uriPart(name)}/${a}..${b}`;
    default:
      return null;
  }
}

/** A module in a folder of its repository has tags with that folder in front: `sdk/v1.2.0`. */
function goComparison(name: string, from: string, to: string): string | null {
  const match = /^github\.com\/([\w.-]+\/[\w.-]+)((?:\/[\w.-]+)*?)(?:\/v\d+)?$/.exec(name);
  if (match === null) return null;
  const folder = match[2]!.slice(1);
  const refs = [from, to].map((version) => goRef(version, folder));
  return `https://github.com/${match[1]}/compare/${refs[0]}...${refs[1]}`;
}

function goRef(version: string, folder: string): string {
  const plain = version.replace(/\+incompatible$/, '');
  const commit = /[-.]\d{14}-([0-9a-f]{12})$/.exec(plain);
  if (commit !== null) return commit[1]!;
  return uriPart(folder === '' ? plain : `${folder}/${plain}`);
}

function releaseUrl(ecosystem: Ecosystem, name: string, version: string): string | null {
  const path = name.split('/').map(uriPart).join('/').replaceAll('%40', '@');
  const at = uriPart(version);
  switch (ecosystem) {
    case 'npm':
      return `https://www.npmjs.com/package/${path}/v/${at}`;
    case 'pypi':
      return `https://pypi.org/project/${path}/${at}/`;
    case 'gem':
      return `https://rubygems.org/gems/${path}/versions/${at}`;
    case 'cargo':
      return `https://crates.io/crates/${path}/${at}`;
    case 'composer':
      return `https://packagist.org/packages/${path}#${at}`;
    case 'hex':
      return `https://hex.pm/packages/${path}/${at}`;
    case 'pub':
      return `https://pub.dev/packages/${path}/versions/${at}`;
    case 'nuget':
      return `https://www.nuget.org/packages/${path}/${at}`;
    case 'golang':
      return `https://pkg.go.dev/${path}@${at}`;
    case 'jsr':
      return `https://jsr.io/${path}@${at}`;
    default:
      return null;
  }
}
