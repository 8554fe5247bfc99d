import type { Fact } from '../../model/facts.ts';
import type { Script } from '../../model/script.ts';
import type { Reading } from '../../model/source.ts';
import { readCommands } from '../syntax/shell.ts';
import { readCalls } from './calls.ts';
import { readDownloads } from './downloads.ts';
import { readClones } from './git-clones.ts';
import { readImages } from './images.ts';
import { installsOf } from './installs/index.ts';

/** The commands of a script and what they install, fetch, run and call. */
export function readScript(script: Script): Reading {
  const { commands, diagnostics } = readCommands(script);
  const facts: Fact[] = [...commands];
  for (const command of commands) {
    for (const install of installsOf(command)) facts.push(install);
    for (const call of readCalls(command)) facts.push(call);
  }
  for (const image of readImages(commands)) facts.push(image);
  for (const clone of readClones(commands)) facts.push(clone);
  for (const download of readDownloads(commands)) facts.push(download);
  return { facts, diagnostics };
}
