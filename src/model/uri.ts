/** `encodeURIComponent`, which throws for half of a surrogate pair: JSON and YAML can write one as `\ud800`. */
export function uriPart(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
