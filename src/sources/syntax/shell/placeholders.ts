/** Characters that no script holds, for what a pattern cannot say literally. Only `unknown` leaves this reader. */

/** What stands for a part that only the run can know, in patterns. */
export const unknown = '\0';
/** Stands for each character of an expression that another tool fills in before the shell sees the text. */
export const mask = '\x01';
/** In patterns while a script is read: the folder of the script's own file, and the repository's root. */
export const scriptFolder = '\x02';
export const repositoryRoot = '\x03';
/** Before and after the number of a loop, in patterns while a script is read: its variable, one value per round. */
export const round = '\x04';

/** Literal characters of a parsed word as a pattern. */
export function patternOf(literal: string): string {
  return literal.includes(mask) ? literal.replace(/\x01+/g, unknown) : literal;
}

/** The pattern as others see it: to them, marks for places and rounds are unknown. */
export function published(pattern: string): string {
  return /[\x01-\x04]/.test(pattern) ? pattern.replace(/\x04\d+\x04|[\x01-\x04]/g, unknown) : pattern;
}

/** The text that a pattern surely is; null when a part of it is not known. */
export function knownValue(pattern: string): string | null {
  const outside = published(pattern);
  return outside.includes(unknown) ? null : outside;
}
