import { GitWorkspace, resolveRevision } from '../clients/git.ts';
import { dayOf } from '../model/day.ts';
import { UsageError } from '../model/error.ts';
import type { Replay } from '../model/replay.ts';
import { inert } from '../reporters/printable.ts';
import { replay } from '../run/replay/replay.ts';
import { readSettings } from '../run/settings.ts';
import { diskTree, openPath } from '../run/targets.ts';
import { version } from '../run/version.ts';
import type { Arguments, Format } from './arguments.ts';
import { ownOf, sharedFor } from './shared.ts';
import type { Terminal } from './terminal.ts';

/** As many changes as are replayed when nothing else is said. */
const usual = 100;

interface Output {
  readonly color: boolean;
  readonly progress: { readonly show: (step: string) => void; readonly clear: () => void };
  readonly deliver: (text: string, file: string | null) => void;
}

/** `premortem replay`: 0 when changes were replayed, whatever they would have been told; 3 when there were none. */
export async function replayCommand(
  parsed: Arguments,
  terminal: Terminal,
  { color, progress, deliver }: Output,
): Promise<number> {
  const wrong = parsed.targets.find(({ format }) => !(formats as readonly string[]).includes(format));
  if (wrong) throw new UsageError(`replay has the formats ${formats.join(', ')}, not ${wrong.format}.`);
  const opened = await openPath(parsed.path ?? '.', { untracked: true, offline: parsed.offline });
  const { repository, file, problem } = opened;
  if (!repository) throw new UsageError(`replay needs a git repository: ${problem}.`);
  const head = await resolveRevision(repository, 'HEAD');
  const onDisk = repository.bare && head !== null ? new GitWorkspace(repository, head) : diskTree(opened);
  const shared = sharedFor(parsed, repository, terminal.environment);
  const settings = await readSettings(onDisk, parsed.config, null, shared);
  let isStopped = false;
  const release = terminal.onInterrupt?.(() => {
    isStopped = true;
  });
  const own = ownOf(repository, terminal.environment);
  const result = await replay({
    repository,
    file,
    last: parsed.last ?? (parsed.since === null ? usual : null),
    since: parsed.since,
    merges: parsed.merges,
    settings,
    only: parsed.only,
    failOn: parsed.failOn,
    honourComments: parsed.honourIgnores,
    date: parsed.asOf ?? dayOf(terminal.now()),
    version,
    own,
    now: terminal.now,
    progress: progress.show,
    isStopped: () => isStopped,
  }).finally(() => {
    release?.();
    progress.clear();
  });
  const links =
    own?.host === 'github.com' ? { repositoryUrl: `https://github.com/${own.owner}/${own.name}` } : {};
  for (const { format, file: target } of parsed.targets) {
    const options = { color: color && target === null, quiet: parsed.quiet };
    deliver(await rendered(result, format, options, links), target);
  }
  if (result.changes.length === 0) terminal.error('premortem: found no changes to replay.\n');
  return result.totals.changes > 0 ? 0 : result.changes.length > 0 ? 2 : 3;
}

const formats = ['text', 'json', 'markdown', 'html'] as const;

async function rendered(
  result: Replay,
  format: Format,
  options: { readonly color: boolean; readonly quiet: boolean },
  links: { readonly repositoryUrl?: string },
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../reporters/replay/json.ts')).replayJson(result);
    case 'markdown':
      return inert((await import('../reporters/replay/markdown.ts')).replayMarkdown(result, links));
    case 'html':
      return inert((await import('../reporters/replay/html.ts')).replayHtml(result, links));
    default:
      return (await import('../reporters/replay/text.ts')).replayText(result, options);
  }
}
