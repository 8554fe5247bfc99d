/**
 * Two summaries tell people the same: how long a run took, and the commit that links lead to, are no news. GitHub
 * may have changed the line ends.
 */
export function sameText(one: string, other: string): boolean {
  return steady(one) === steady(other);
}

function steady(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\bin \d+ ms\b/g, '')
    .replace(/\/blob\/[0-9a-f]{40,64}\//g, '/blob/')
    .trim();
}
