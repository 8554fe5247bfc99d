import type { Rule } from '../model/rule.ts';

/** Every rule, one line each, in the order of the documentation. */
export const rules: readonly Rule[] = [];
