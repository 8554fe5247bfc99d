import type { Replay } from '../../model/replay.ts';
import { inertJson } from '../printable.ts';

/** Raised when a field changes its meaning or goes. */
export const replaySchemaVersion = 1 as const;

/** The replay as `schema/replay.schema.json` describes it. */
export function replayJson({
  tool,
  asOf,
  failOn,
  changes,
  totals,
  proposal,
  notes,
  durationMs,
}: Replay): string {
  const replay = {
    schemaVersion: replaySchemaVersion,
    tool,
    mode: 'replay',
    asOf,
    failOn,
    changes: changes.map(
      ({ commit, parent, date, title, pullRequest, isMerge, replayed, fails, findings, unchecked }) => ({
        commit,
        parent,
        date,
        title,
        pullRequest,
        isMerge,
        replayed,
        fails,
        findings,
        unchecked,
      }),
    ),
    totals,
    proposal,
    notes,
    stats: { durationMs },
  };
  return `${inertJson(JSON.stringify(replay, null, 2))}\n`;
}
