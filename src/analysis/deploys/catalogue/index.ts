import { actions, puts } from './actions.ts';
import { amazon } from './amazon.ts';
import { certificates } from './certificates.ts';
import { cloudFoundry } from './cloud-foundry.ts';
import { clouds } from './clouds.ts';
import { containers } from './containers.ts';
import type { Tool } from './entry.ts';
import { hosted } from './hosted.ts';
import { hosts } from './hosts.ts';
import { infrastructure } from './infrastructure.ts';
import { kubernetes } from './kubernetes.ts';
import { platforms } from './platforms.ts';
import { programs } from './programs.ts';

/** Every tool that deploys or only looks like it. Several may share a name: the one whose verb fits is meant. */
export const catalogue: readonly Tool[] = [
  ...cloudFoundry,
  ...kubernetes,
  ...infrastructure,
  ...amazon,
  ...clouds,
  ...containers,
  ...platforms,
  ...hosts,
  ...certificates,
  ...programs,
  ...actions,
  ...hosted,
  ...puts,
];

const byName = new Map<string, Tool[]>();
for (const tool of catalogue) {
  for (const name of tool.names) byName.set(name, [...(byName.get(name) ?? []), tool]);
}

export function toolsNamed(name: string): readonly Tool[] {
  return byName.get(name) ?? [];
}
