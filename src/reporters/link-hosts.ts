/**
 * Hosts that a report links to: where releases, packages, rules and support dates are described. Other addresses are
 * shown and cannot be followed, because a repository may have written them.
 */
const linkHosts: ReadonlySet<string> = new Set([
  'bitbucket.org',
  'codeberg.org',
  'crates.io',
  'diff.hex.pm',
  'docs.github.com',
  'endoflife.date',
  'github.com',
  'gitlab.com',
  'hex.pm',
  'hexdocs.pm',
  'jsr.io',
  'packagist.org',
  'pkg.go.dev',
  'pub.dev',
  'pypi.org',
  'rubygems.org',
  'www.npmjs.com',
  'www.nuget.org',
]);

/** Whether an address may be a link. An issue or pull request may not: GitHub tells its readers who links to it. */
export function isLinkable(address: string): boolean {
  if (!/^https:\/\/[\w.-]+(?:\/[^\s<>"'`\\]*)?$/.test(address) || !URL.canParse(address)) return false;
  const { host, pathname } = new URL(address);
  return (
    linkHosts.has(host) &&
    !/\/(?:issues|pull|pulls|discussions|commit)\/|\/-\/(?:issues|merge_requests)\//.test(`${pathname}/`)
  );
}
