import type { Command } from '../../model/command.ts';
import type { Download } from '../../model/download.ts';

export function readDownloads(_commands: readonly Command[]): Download[] {
  return [];
}
