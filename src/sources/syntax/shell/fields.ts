import type { Value } from './scope.ts';

const mostFields = 1000;

/** The fields of a word while it is expanded. */
export class Fields {
  readonly #fields: string[] = [];
  #current = '';
  #started = false;

  add(text: string): void {
    this.#current += text;
    this.#started = true;
  }

  /** An expansion without quotes: white space ends a field. */
  addSplit(text: string): void {
    const pieces = text.split(/[ \t\n]+/);
    pieces.forEach((piece, at) => {
      if (at > 0) this.break();
      if (piece !== '') this.add(piece);
    });
  }

  /** An expansion. `separate`: the items of an array stay apart between quotes too, as those of `"$@"` do. */
  addValue(value: Value, quoted: boolean, separate: boolean): void {
    if (typeof value === 'string') {
      if (quoted) this.add(value);
      else this.addSplit(value);
      return;
    }
    if (quoted && !separate) {
      this.add(value.join(' '));
      return;
    }
    value.forEach((item, at) => {
      if (at > 0) this.break();
      if (quoted) this.add(item);
      else this.addSplit(item);
    });
  }

  break(): void {
    if (this.#started && this.#fields.length < mostFields) this.#fields.push(this.#current);
    this.#current = '';
    this.#started = false;
  }

  done(): string[] {
    this.break();
    return this.#fields;
  }
}
