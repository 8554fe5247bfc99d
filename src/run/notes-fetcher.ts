import type { NotesFetcher } from '../engine/scan.ts';
import type { Upgrade } from '../model/upgrade.ts';
import { type FetcherOptions, limited } from './fetcher-options.ts';
import { userAgent } from './version.ts';

/** Nobody waits long for a link: the registry's own page is there without asking. */
const patience = 2_500;

/** Adds to direct majors where their registries say that the changes are written down. */
export function releaseNotes(
  options: Pick<FetcherOptions, 'offline' | 'endpoints' | 'budget'>,
): NotesFetcher {
  const { offline, endpoints } = options;
  return async (upgrades) => {
    const wanted = offline ? [] : upgrades.filter(isWanted);
    if (wanted.length === 0) return upgrades;
    const [{ fetchReleaseNotes }, { createHttp }] = await Promise.all([
      import('../clients/release-notes.ts'),
      import('../clients/http.ts'),
    ]);
    const http = limited(
      createHttp({ userAgent, timeout: patience, retries: 0, maximumBytes: 8 * 1024 * 1024 }),
      options,
    );
    const asked = wanted.map(({ ecosystem, name, to }) => ({ ecosystem, name, version: to.at(-1)! }));
    const notes = await fetchReleaseNotes(asked, http, endpoints);
    return upgrades.map((upgrade) => {
      const url = isWanted(upgrade) ? notes.get(`${upgrade.ecosystem}:${upgrade.name}`) : undefined;
      return url === undefined ? upgrade : withNotes(upgrade, url);
    });
  };
}

function isWanted(upgrade: Upgrade): boolean {
  const { bump, direct, to, links = [] } = upgrade;
  // No public registry is asked for what comes from elsewhere.
  if (upgrade.public === false) return false;
  const isCompared = links.some(({ kind }) => kind === 'comparison');
  return bump === 'major' && direct === true && to.length > 0 && !isCompared;
}

/** Member by member: an upgrade may find its place and its links only when somebody asks. */
function withNotes(upgrade: Upgrade, url: string): Upgrade {
  const { path, span, through, pairs = [], beside = [], links = [] } = upgrade;
  const { ecosystem, name, from, to, bump, change, direct } = upgrade;
  const facts = {
    ...(upgrade.public === undefined ? {} : { public: upgrade.public }),
    path,
    span,
    ecosystem,
    name,
    from,
    to,
    bump,
    change,
    direct,
    through,
    pairs,
    beside,
  };
  return { ...facts, links: [{ kind: 'notes', url }, ...links] };
}
