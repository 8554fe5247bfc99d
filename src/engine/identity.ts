import type { Draft } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

/**
 * What makes two findings one: rule, file, subject and where that comes from; no line, no name of a job or step,
 * and no version where the rule is not about one. `path` is the file's path in the head.
 */
export function identityOf(rule: Rule, draft: Draft, path: string): string {
  const { kind, ecosystem, name, version } = draft.subject;
  // A script is called by its path, and keeps its findings when it moves.
  const own = name === draft.path ? path : name;
  return [
    rule.id,
    path,
    kind,
    ecosystem ?? '',
    isAboutVersion(rule) ? own : withoutVersion(own, draft.subject),
    isAboutVersion(rule) ? (version ?? '') : '',
    draft.key ?? '',
  ].join('\0');
}

/** The same without the file: what moves from a removed file into a new one is known by it. */
export function kinshipOf(rule: Rule, draft: Draft): string {
  return identityOf(rule, draft, '');
}

/**
 * A loose reference that moves from one version to the next is as loose as before: a bot's update of a tag is no
 * new finding. What has ended, or jumped, is another thing with each version.
 */
function isAboutVersion(rule: Rule): boolean {
  return rule.action !== 'unpinned-dependencies';
}

/** Digits with what belongs to a version: `12`, `v1.4.0`, `2.0-rc.1`. */
const version = /v?\d+(?:[._]\d+)*(?:[-.]?(?:alpha|beta|rc|pre|preview|dev)[-.]?\d*)?/gi;
/** The same where it is sure to be one: with a dot, or behind a `v`. */
const sureVersion = /v\d+(?:\.\d+)*(?:-[a-z]+[-.]?\d*)?|\d+(?:\.\d+)+(?:-[a-z]+[-.]?\d*)?/gi;

/** Distributions put the version into a package's name: `php8.3-cli`, `postgresql-16`, `openjdk@21`. */
const versionedNames = new Set(['deb', 'rpm', 'apk', 'alpm', 'brew']);

/**
 * `gcr.io/acme/static-debian12`, `php83-composer`, `https://x.example/tool-1.0.tgz`: a number in a name moves with
 * each update. Registry, owner, host and folders stay what they are.
 */
function withoutVersion(name: string, { kind, ecosystem }: Draft['subject']): string {
  if (kind === 'image') return inLastPart(name);
  if (kind === 'package')
    return ecosystem !== null && versionedNames.has(ecosystem) ? name.replace(version, '#') : name;
  if ((kind === 'script' || kind === 'module') && name.includes('://')) return addressWithoutVersion(name);
  return name;
}

function inLastPart(name: string): string {
  const cut = name.lastIndexOf('/') + 1;
  return name.slice(0, cut) + name.slice(cut).replace(version, '#');
}

/** Forges whose first two folders are an owner and a repository. */
const forges =
  /^(?:www\.|raw\.|codeload\.)?(?:github|githubusercontent|gitlab|bitbucket|codeberg|gitea)\.(?:com|org)$/;

function addressWithoutVersion(address: string): string {
  const [scheme = '', rest = ''] = address.split('://', 2);
  const [host = '', ...folders] = rest.split('/');
  const owned = forges.test(host.toLowerCase()) ? 2 : 0;
  const shown = folders.map((folder, place) => {
    if (place < owned) return folder;
    return folder.replace(place === folders.length - 1 ? version : sureVersion, '#');
  });
  return `${scheme}://${[host, ...shown].join('/')}`;
}
