import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { ListUse } from '../../model/list-reference.ts';
import { folderOf } from '../../model/workspace.ts';
import { type Deploy, deploysIn } from './deploys.ts';
import { jobsBefore, type PipelineRun, runsOf } from './pipelines.ts';
import { asksForList, isNewestImage, isPublished } from './published-lists.ts';

/** What somebody else decides, and a deploy that takes it. */
export interface ExternalInput {
  readonly at: ListUse | Command;
  /** `data.aws_prefix_list.s3.cidr_blocks`, or the command that asks. */
  readonly name: string;
  readonly run: PipelineRun;
}

/** Inputs that somebody else decides, of deploys that nothing starts by time or when the input changes. */
export function unsyncedInputs(facts: Facts): readonly ExternalInput[] {
  return [...ofTerraform(facts), ...ofScripts(facts)];
}

const provisions = /^(terraform|tofu|terragrunt|terraform task|dflook\/(terraform|tofu)-apply)$/;

function ofTerraform(facts: Facts): readonly ExternalInput[] {
  const lists = facts
    .all('list-use')
    .filter((use) => (isPublished(use) && !ownNames.test(use.source)) || isNewestImage(use));
  if (lists.length === 0) return [];
  const deploys = deploysIn(facts).filter(({ tool, target }) => target === 'live' && provisions.test(tool));
  const byFolder = new Map<string, PipelineRun | null>();
  const told = new Set<string>();
  return lists.flatMap((use) => {
    const folder = folderOf(use.path);
    const key = `${folder}\0${use.address}`;
    if (told.has(key) || isExample.test(use.path)) return [];
    told.add(key);
    if (isNewestImage(use) && keepsImage(facts)) return [];
    let run = byFolder.get(folder);
    if (run === undefined) {
      run = onlyUnsynced(
        facts,
        deploys.filter((deploy) => mayApply(deploy, folder)),
      );
      byFolder.set(folder, run);
    }
    return run === null ? [] : [{ at: use, name: use.address, run }];
  });
}

/** Names and pages may be one's own. */
const ownNames = /^dns_|^http$/;

const isExample = /(^|\/)(examples?|tests?|fixtures|samples?)\//;

const keeping = new WeakMap<Facts, boolean>();

/** `ignore_changes = [ami]`: what runs keeps its image, whatever is newest. */
function keepsImage(facts: Facts): boolean {
  let found = keeping.get(facts);
  if (found === undefined) {
    found = [...facts.texts].some(
      ([path, text]) =>
        /\.tf$/.test(path) &&
        /ignore_changes\s*=\s*(all|\[[^\]]{0,500}\b(ami|image|image_id|boot_disk|image_name)\b)/.test(text),
    );
    keeping.set(facts, found);
  }
  return found;
}

/** A folder of its own is applied by who runs there; a module by anybody. */
function mayApply({ command, classified }: Deploy, folder: string): boolean {
  if (/(^|\/)modules?(\/|$)/.test(folder)) return true;
  const chosen = classified.words.options.find(({ name }) => /^-?-chdir$|^--path$|working-dir$/.test(name));
  if (chosen !== undefined) {
    const value = chosen.value?.value?.replace(/^\.\/|\/$/g, '');
    return (
      value === undefined ||
      value === folder ||
      folder.startsWith(`${value}/`) ||
      folder.endsWith(`/${value}`)
    );
  }
  const { directory } = command;
  return directory === null || directory === '' || directory === folder || folder.startsWith(`${directory}/`);
}

function ofScripts(facts: Facts): readonly ExternalInput[] {
  const found: ExternalInput[] = [];
  const told = new Set<string>();
  for (const deploy of deploysIn(facts)) {
    if (deploy.target !== 'live' || told.has(deploy.path)) continue;
    told.add(deploy.path);
    const asks = deploy.flow.commands.find(asksForList);
    if (asks === undefined) continue;
    const run = onlyUnsynced(facts, [deploy]);
    if (run !== null) found.push({ at: asks, name: asks.text.split('\n', 1)[0]!.slice(0, 80), run });
  }
  return found;
}

/** A pipeline that deploys, where all of them are known and none is started by time or by the input's owner. */
function onlyUnsynced(facts: Facts, deploys: readonly Deploy[]): PipelineRun | null {
  const runs = deploys.flatMap((deploy) => runsOf(facts, deploy));
  return runs.every((run) => isUnsynced(facts, run)) ? (runs[0] ?? null) : null;
}

function isUnsynced(facts: Facts, { top, jobs }: PipelineRun): boolean {
  const { starts, startsElsewhere } = top;
  if (starts === null || startsElsewhere || starts.some((start) => start === 'time' || start === 'event'))
    return false;
  if (!starts.includes('pipeline')) return true;
  // What starts the pipeline before starts this one; one in another file is not seen.
  const before = jobsBefore(facts, jobs);
  return (
    before.length > 0 &&
    before.every(({ starts: its }) => its?.every((start) => start !== 'time' && start !== 'event') === true)
  );
}
