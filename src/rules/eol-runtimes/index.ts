import type { Rule } from '../../model/rule.ts';
import { endOfLifeOs } from './end-of-life-os.ts';
import { endOfLifePackage } from './end-of-life-package.ts';
import { endOfLifeRuntime } from './end-of-life-runtime.ts';
import { endOfLifeSoon } from './end-of-life-soon.ts';
import { unlistedCycle } from './unlisted-cycle.ts';

export const eolRuntimes: readonly Rule[] = [
  endOfLifeRuntime,
  endOfLifeOs,
  endOfLifePackage,
  endOfLifeSoon,
  unlistedCycle,
];
