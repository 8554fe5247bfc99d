import { factsOfCommands } from '../analysis/commands/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fact } from '../model/facts.ts';
import type { Script } from '../model/script.ts';
import type { Reading } from '../model/source.ts';
import { imagesInHeredoc } from '../sources/dockerfile/heredoc.ts';
import { readCommandRuntimes, readDownloadRuntimes } from '../sources/runtimes/commands.ts';
import { readImageRuntimes } from '../sources/runtimes/images.ts';
import { readCommands } from '../sources/syntax/shell.ts';

/** Adds a fact, and all that follows from it, to the lists. */
export type Deriver = (fact: Fact, facts: Fact[], diagnostics: Diagnostic[]) => void;

/** Commands, installs and downloads from scripts; runtimes from images and commands. */
export const derive: Deriver = (fact, facts, diagnostics) => {
  facts.push(fact);
  if (fact.kind === 'script') {
    const reading = readScript(fact);
    for (const found of reading.facts) derive(found, facts, diagnostics);
    for (const found of reading.diagnostics) diagnostics.push(found);
  } else if (fact.kind === 'image') {
    for (const found of readImageRuntimes(fact)) facts.push(found);
  } else if (fact.kind === 'command') {
    for (const found of readCommandRuntimes(fact)) facts.push(found);
    for (const found of imagesInHeredoc(fact)) derive(found, facts, diagnostics);
  } else if (fact.kind === 'download') {
    for (const found of readDownloadRuntimes(fact)) facts.push(found);
  }
};

/** The commands of a script and what they install, fetch, run and call. */
export function readScript(script: Script): Reading {
  const { commands, diagnostics } = readCommands(script);
  return { facts: [...commands, ...factsOfCommands(commands)], diagnostics };
}
