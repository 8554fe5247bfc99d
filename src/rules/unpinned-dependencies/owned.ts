import type { Ownership } from '../../model/own-repository.ts';
import type { RuleOptions } from '../../model/rule.ts';

/** For the rules that have the option. */
export const ownOwnerOption = {
  text: 'How much what other repositories of the same owner offer matters: `notice` (the default) or `warning`, as for everybody else.',
  value: { enum: ['notice', 'warning'] },
} as const;

/**
 * Who can push to the repository can change what uses it as well, so nothing is gained by a pin: what it takes from
 * itself is about builds that repeat, and no more than a notice. What its owner has elsewhere is so by default.
 */
export function isTrustedOwner(ownership: Ownership, options: RuleOptions): boolean {
  return ownership === 'repository' || (ownership === 'owner' && options['own-owner'] !== 'warning');
}
