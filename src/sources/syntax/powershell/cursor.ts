/** A place in PowerShell text, which moves on. */
export class Cursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get here(): string | undefined {
    return this.text[this.at];
  }

  get next(): string | undefined {
    return this.text[this.at + 1];
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Up to so many characters from here on. */
  rest(length: number): string {
    return this.text.slice(this.at, this.at + length);
  }

  /** Moves on, at most to the end. */
  skip(length: number): void {
    this.at = Math.min(this.at + length, this.text.length);
  }

  /** White space, comments and continued lines; with `lines` also line ends and separators. */
  skipBlank(lines: boolean): void {
    for (;;) {
      const { here, next } = this;
      if (here === ' ' || here === '\t' || here === '\r') this.at++;
      else if (here === '`' && /^`\r?\n/.test(this.rest(3))) this.#skipTo('\n', 1);
      else if (here === '#') this.#skipTo('\n', 0);
      else if (here === '<' && next === '#') this.#skipTo('#>', 2);
      else if (lines && (here === '\n' || here === ';')) this.at++;
      else if (lines && (here === '&' || here === '|') && next === here) this.at += 2;
      else return;
    }
  }

  #skipTo(mark: string, behind: number): void {
    const end = this.text.indexOf(mark, this.at);
    this.at = end === -1 ? this.text.length : end + behind;
  }

  /** Where what was read ends, without white space behind a trailing comma. */
  get trimmed(): number {
    let end = this.at;
    while (end > 0 && /\s/.test(this.text[end - 1]!)) end--;
    return end;
  }
}
