import { writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { cacheFolder, diskStore } from '../clients/disk-cache.ts';
import { dayOf } from '../model/day.ts';
import { UsageError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { inert, printableLines } from '../reporters/printable.ts';
import { exitCode } from '../run/exit-code.ts';
import { createFetchers } from '../run/fetchers.ts';
import { render } from '../run/render.ts';
import { preload, run } from '../run/run.ts';
import { readBaseline, readSettings } from '../run/settings.ts';
import { sinceDay } from '../run/since-day.ts';
import { auditTrees, diffTrees, diskTree, openPaths, stagedTrees, textAsTree } from '../run/targets.ts';
import { rulePages, version } from '../run/version.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import type { Shell } from './options.ts';
import { githubToken, ownOf, sharedFor } from './shared.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command and gives its exit code: 0 clean, 1 findings, 2 could not run, 3 nothing to check. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const parsed = parseArguments(words);
    if ('help' in parsed) {
      const { commandUsage, usage } = await import('./help.ts');
      terminal.out(parsed.help === null ? usage() : commandUsage(parsed.help));
    } else if ('version' in parsed) terminal.out(`${version}\n`);
    else return await command(parsed, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(inert(`premortem: ${printableLines(error.message)}\n`));
    return 2;
  }
}

async function command(parsed: Arguments, terminal: Terminal): Promise<number> {
  if (parsed.command === 'rules') {
    const { rulesText } = await import('./rules.ts');
    terminal.out(rulesText(parsed.path, usesColor(parsed, terminal)));
    return 0;
  }
  if (parsed.command === 'replay') {
    const { replayCommand } = await import('./replay.ts');
    const progress = progressLine(parsed, terminal);
    return replayCommand(parsed, terminal, {
      color: usesColor(parsed, terminal),
      progress,
      deliver: (text, file) => deliver(text, file, terminal),
    });
  }
  if (parsed.command === 'completion') {
    const { completionScript } = await import('./completion.ts');
    terminal.out(completionScript(parsed.path as Shell));
    return 0;
  }
  if (parsed.command === 'init') return (await import('./init.ts')).initialize(parsed, terminal);
  if (parsed.command === 'config') {
    const { effectiveConfig } = await import('./effective-config.ts');
    terminal.out(await effectiveConfig(parsed, terminal));
    return 0;
  }
  const { report, settings } = await reportFor(parsed, terminal);
  switch (parsed.command) {
    case 'facts': {
      const { factsText } = await import('./facts.ts');
      const [target] = parsed.targets;
      deliver(await factsText(report, target!.format === 'text'), target!.file, terminal);
      return report.stats.read === 0 ? 3 : 0;
    }
    case 'exceptions': {
      const { exceptionsText } = await import('./exceptions.ts');
      terminal.out(exceptionsText(report, settings, parsed.targets[0]!.format === 'json'));
      return 0;
    }
    case 'fix': {
      const { applyFixes } = await import('./fix.ts');
      return applyFixes(report, parsed, terminal);
    }
    case 'baseline': {
      const { writeBaseline } = await import('./baseline.ts');
      return writeBaseline(report, settings.baseline, parsed, terminal);
    }
    default:
      return tell(report, parsed, terminal);
  }
}

async function reportFor(
  parsed: Arguments,
  terminal: Terminal,
): Promise<{ report: Report; settings: Settings }> {
  const paths = parsed.stdinFilename === null ? parsed.paths : [];
  const opened = await openPaths(paths, { untracked: true, offline: parsed.offline });
  if (opened.repository) preload();
  const trees =
    parsed.command === 'diff'
      ? parsed.staged
        ? await stagedTrees(opened, indexFileOf(terminal.environment))
        : await diffTrees(opened, parsed.base!, parsed.head)
      : parsed.stdinFilename === null
        ? await auditTrees(opened, parsed.since)
        : {
            head: textAsTree(nameInside(opened.root, parsed.stdinFilename), await terminal.input()),
            base: null,
            ruled: diskTree(opened),
            diagnostics: [],
          };
  const date = parsed.asOf ?? dayOf(terminal.now());
  const shared = sharedFor(parsed, opened.repository, terminal.environment);
  const settings = await readSettings(trees.ruled, parsed.config, null, shared);
  const endpoints = { ...settings.endpoints, ...parsed.endpoints };
  const progress = progressLine(parsed, terminal);
  const report = await run({
    mode: parsed.command === 'diff' ? 'diff' : 'audit',
    head: trees.head,
    base: trees.base,
    date,
    since: sinceDay(parsed.since, date, 'baseTime' in trees ? (trees.baseTime ?? null) : null),
    settings,
    only: parsed.only,
    baseline: parsed.command === 'baseline' ? new Map() : await readBaseline(trees.ruled, settings),
    honourComments: parsed.honourIgnores,
    failOn: parsed.failOn,
    minSeverity: parsed.minSeverity,
    docs: rulePages,
    fetchers: createFetchers({
      offline: parsed.offline,
      endpoints,
      token: githubToken(endpoints.github, terminal.environment),
      date,
      store: diskStore(cacheFolder(terminal.environment)),
      history: {
        repository: opened.repository,
        base: parsed.command === 'diff' ? (trees.base?.revision ?? null) : null,
        since: trees.base?.revision ?? null,
        head: trees.head.revision,
        trust: parsed.command === 'diff' ? trees.ruled.revision : null,
      },
      rules: settings.rules,
      lookups: settings.lookups,
    }),
    diagnostics: trees.diagnostics,
    repository: ownOf(opened.repository, terminal.environment),
    version,
    now: terminal.now,
    progress: progress.show,
  });
  progress.clear();
  return { report, settings };
}

/** A name as the repository knows it: relative to where the command was started, or absolute. */
function nameInside(root: string, name: string): string {
  const inside = relative(root, resolve(name)).split(sep).join('/');
  if (inside === '' || inside === '..' || inside.startsWith('../'))
    throw new UsageError(`--stdin-filename ${name} is not a file in ${root}.`);
  return inside;
}

/** A hook of `git commit -a` or `git commit FILE` is given an index of its own. */
function indexFileOf({ GIT_INDEX_FILE: file }: Terminal['environment']): string | null {
  return file ? resolve(file) : null;
}

async function tell(report: Report, parsed: Arguments, terminal: Terminal): Promise<number> {
  const color = usesColor(parsed, terminal);
  for (const { format, file } of parsed.targets) {
    const isShown = file === null || file === '-';
    const text = await render(report, format, {
      color: color && isShown,
      quiet: parsed.quiet,
      statistics: parsed.statistics,
      links: isShown && color && terminal.outIsTerminal,
      hints: isShown,
      ...(isShown && terminal.columns !== undefined ? { width: terminal.columns } : {}),
    });
    deliver(text, file, terminal);
    if (isShown && countsElsewhere.has(format)) await tellCounts(report, parsed, terminal);
  }
  const code = exitCode(report);
  if (code === 3) terminal.error('premortem: found no files to check.\n');
  return code;
}

/** Formats that another program reads, or that have a line for each finding and no other. */
const countsElsewhere: ReadonlySet<string> = new Set(['concise', 'gitlab', 'junit', 'checkstyle', 'rdjson']);

/** What such a format has no room for: how much was found, and read. */
async function tellCounts(report: Report, parsed: Arguments, terminal: Terminal): Promise<void> {
  const text = await render(report, 'text', { color: false, quiet: true, statistics: parsed.statistics });
  terminal.error(text);
}

function deliver(text: string, file: string | null, terminal: Terminal): void {
  if (file === null || file === '-') {
    terminal.out(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'}).`);
  }
}

/** https://no-color.org and FORCE_COLOR, below the flags and above what the terminal is. */
function usesColor(parsed: Arguments, terminal: Terminal): boolean {
  if (parsed.color !== null) return parsed.color;
  if ((terminal.environment.NO_COLOR ?? '') !== '') return false;
  if ((terminal.environment.FORCE_COLOR ?? '0') !== '0') return true;
  return terminal.outIsTerminal;
}

/** One line on stderr that is written over and wiped at the end; nothing where stderr is no terminal. */
function progressLine(
  parsed: Arguments,
  terminal: Terminal,
): { show: (step: string) => void; clear: () => void } {
  if (!terminal.errorIsTerminal || parsed.quiet) return { show: () => {}, clear: () => {} };
  return {
    show: (step) => terminal.error(`\r\u001b[Kpremortem: ${step} …`),
    clear: () => terminal.error('\r\u001b[K'),
  };
}
