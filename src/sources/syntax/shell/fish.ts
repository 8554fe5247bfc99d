/**
 * A fish script as a text of the same length that the shell parser can read: the words of blocks blanked, `(cmd)` as a
 * substitution, and `set`, which is another command there, as one that does nothing.
 * https://fishshell.com/docs/current/language.html
 */
export function fishAsShell(text: string): string {
  return text.replace(/[^\n]+/g, (line) => commandsOf(line));
}

const whole = /^[ \t]*(?:function|for|switch|case)(?=[ \t])/;
const word = /^([ \t]*)((?:else[ \t]+if|if|else|while|and|or|not|!|begin|end)(?=[ \t;]|\r?$))/;

function commandsOf(line: string): string {
  if (/^[ \t]*#/.test(line) || line.length > 20_000) return line;
  return statementsOf(line)
    .map((statement) => {
      if (whole.test(statement)) return ' '.repeat(statement.length);
      let text = statement;
      for (let match = word.exec(text), steps = 0; match && steps < 5; match = word.exec(text), steps++)
        text = `${match[1]}${' '.repeat(match[2]!.length)}${text.slice(match[0].length)}`;
      return text.replace(/^([ \t]*)set(?=[ \t])/, '$1:  ');
    })
    .join('');
}

/** The statements of one line, each with the `;` before it; brackets outside of quotes become backticks. */
function statementsOf(line: string): string[] {
  const found: string[] = [];
  let text = '';
  let quote = '';
  const open: string[] = [];
  for (let at = 0; at < line.length; at++) {
    const here = line[at]!;
    if (here === '\\' && quote !== "'") {
      text += line.slice(at, at + 2);
      at++;
    } else if (quote !== '') {
      if (here === quote) quote = '';
      text += here;
    } else if (here === '"' || here === "'") {
      quote = here;
      text += here;
    } else if (here === '#' && /[ \t]/.test(line[at - 1] ?? ' ')) {
      text += line.slice(at);
      break;
    } else if (here === ';') {
      found.push(text, ';');
      text = '';
    } else if (here === '(') {
      // `$(cmd)` is the same in both.
      const plain = line[at - 1] === '$';
      open.push(plain ? ')' : '`');
      text += plain ? '(' : '`';
    } else if (here === ')') text += open.pop() ?? ')';
    else text += here;
  }
  found.push(text);
  return found;
}
