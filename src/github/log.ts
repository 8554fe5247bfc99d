import * as core from '@actions/core';
import { printable, printableLines } from '../reporters/printable.ts';

/**
 * The job's log. Whatever is said there (names of the repository, a server's answer, git's complaint) is written so
 * that the runner takes no command from it.
 */
export const log = {
  info: (text: string): void => core.info(printableLines(text)),
  notice: (text: string): void => core.notice(printable(text), { title: 'premortem' }),
  warning: (text: string): void => core.warning(printable(text), { title: 'premortem' }),
  /** The step fails, for this reason. */
  fail: (text: string): void => core.setFailed(printable(text)),
};
