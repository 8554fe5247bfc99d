import type { Rule } from '../model/rule.ts';
import { majorDowngrade } from './lockfile-majors/major-downgrade.ts';
import { majorUpgrade } from './lockfile-majors/major-upgrade.ts';
import { secondMajor } from './lockfile-majors/second-major.ts';

/** Every rule, one line each, in the order of the documentation. */
export const rules: readonly Rule[] = [majorUpgrade, majorDowngrade, secondMajor];
