import type { Command } from '../../model/command.ts';
import type { Fact } from '../../model/facts.ts';
import { readDownloads } from '../downloads/index.ts';
import { readCalls } from './calls.ts';
import { readClones } from './git-clones.ts';
import { readImages } from './images.ts';
import { installsOf } from './installs/index.ts';

/** What the commands of one script install, call, run, clone and fetch. */
export function factsOfCommands(commands: readonly Command[]): readonly Fact[] {
  const facts: Fact[] = [];
  for (const command of commands) {
    for (const install of installsOf(command)) facts.push(install);
    for (const call of readCalls(command, commands)) facts.push(call);
  }
  for (const image of readImages(commands)) facts.push(image);
  for (const clone of readClones(commands)) facts.push(clone);
  for (const download of readDownloads(commands)) facts.push(download);
  return facts;
}
