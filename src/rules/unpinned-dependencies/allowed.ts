import picomatch from 'picomatch';
import type { RuleOptions } from '../../model/rule.ts';

/** The configuration's `allow`: exact names or globs, never prefixes. Asked with every name that a subject goes by. */
export function allowed(options: RuleOptions): (names: readonly string[]) => boolean {
  const { allow } = options;
  const patterns = Array.isArray(allow) ? allow.filter((one) => typeof one === 'string') : [];
  if (patterns.length === 0) return () => false;
  const matches = picomatch(patterns, { nocase: true, dot: true });
  return (names) => names.some((name) => matches(name));
}
