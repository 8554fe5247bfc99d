// How a command that runs another one reads the options before it.

/** `u user` → what `values` of the functions here is: options whose value is the next word. */
export function words(text: string): readonly string[] {
  return text.split(' ');
}

/** `-u` → u, `--user=x` → user, `-la` → a (of a bundle, the last letter can take the next word). */
export function optionName(word: string): string {
  if (word.startsWith('--')) return word.slice(2).split('=', 1)[0]!;
  return word.length === 2 ? word[1]! : word.at(-1)!;
}

export function takesNextWord(word: string, values: readonly string[] | undefined): boolean {
  if (values === undefined || !word.startsWith('-')) return false;
  if (word.startsWith('--')) return !word.includes('=') && values.includes(word.slice(2));
  // In a bundle of letters only the last one can look at the next word; after one that takes a value, the rest is it.
  for (let at = 1; at < word.length; at++) {
    if (values.includes(word[at]!)) return at === word.length - 1;
  }
  return false;
}

/** Skips options from `at` on; place of the first operand, or -1. */
export function operandFrom(patterns: readonly string[], at: number, values: readonly string[]): number {
  for (let place = at; place < patterns.length; place++) {
    const word = patterns[place]!;
    if (word === '--') return place + 1 < patterns.length ? place + 1 : -1;
    if (!word.startsWith('-') || word === '-') return place;
    if (takesNextWord(word, values)) place++;
  }
  return -1;
}
