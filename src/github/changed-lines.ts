import { resolveRevision } from '../clients/git.ts';
import type { Report } from '../model/report.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Place } from './fork-point.ts';
import {
  type ChangedLines,
  linesFromApi,
  linesFromGit,
  linesFromTexts,
  noLines,
  unknownLines,
} from './lines.ts';
import type { ChosenTrees } from './trees.ts';

/** The lines that the change wrote, asked for only where something will stand on them: git first, then the API, then the two trees. */
export async function linesFor(report: Report, trees: ChosenTrees, place: Place): Promise<ChangedLines> {
  const { opened, situation, api, prefix } = place;
  const { pullRequest } = situation;
  const open = report.findings.filter(({ suppressed }) => !suppressed);
  const paths = [...new Set(open.map(({ path }) => path))];
  if ((report.mode === 'audit' && trees.comparison === 'exact') || paths.length === 0) return noLines;
  const isExact = trees.comparison === 'exact';
  if (isExact && trees.local !== null && opened.repository) {
    const lines = await linesFromGit(opened.repository, trees.local, situation, paths);
    if (lines !== null) return lines;
  }
  let problem = place.withoutApi;
  if (api !== null && pullRequest) {
    // With the head from the API too, its lines are the pull request's own.
    const checkedOut =
      trees.remote < 2 && opened.repository ? await resolveRevision(opened.repository, 'HEAD') : null;
    const merge = checkedOut === null || checkedOut === pullRequest.head ? null : situation.sha;
    const lines = await linesFromApi(await api(), pullRequest, merge, prefix);
    if (typeof lines !== 'string') return lines;
    problem = lines;
  }
  if (!isExact || trees.base === null) return unknownLines(problem || 'the change is not known');
  return linesFromTrees(report, trees.base, paths);
}

/** The base's texts are at hand, or were when the findings were compared. */
async function linesFromTrees(
  report: Report,
  base: Workspace,
  paths: readonly string[],
): Promise<ChangedLines> {
  const there = new Set((await base.list()).map(({ path }) => path));
  const known = paths.filter((path) => there.has(path));
  const contents = await base.read(known);
  const before = new Map(known.map((path, place) => [path, contents[place]!]));
  const texts = new Map<string, { base: string | null; head: string }>();
  for (const path of paths) {
    const head = report.facts.texts.get(path);
    const content = before.get(path);
    if (head !== undefined && content?.ok !== false) texts.set(path, { base: content?.text ?? null, head });
  }
  return linesFromTexts(texts);
}
