/**
 * Repository text is shown to people: control characters (escape sequences) and those that turn the direction of
 * text are written out, so that they are seen and not obeyed. What a runner would take for a command is broken up
 * in the same way.
 */
export function printable(text: string): string {
  return inert(
    text.replace(
      /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
      written,
    ),
  );
}

/** The same for a text of several lines, such as a server's answer or a stack: its lines stay lines. */
export function printableLines(text: string): string {
  return inert(text.split(/\r?\n/).map(printable).join('\n'));
}

/**
 * Whole lines that go to a log. A runner obeys `##[…]` anywhere in a line and `::…` behind any blanks at its start
 * (actions/runner `src/Runner.Common/ActionCommand.cs`), and pieces that are harmless one by one can form either.
 */
export function inert(text: string): string {
  return text.replaceAll('##[', '##\\u005b').replace(/^([^\S\r\n]*):(?=:)/gm, '$1\\u003a');
}

/** JSON whose strings a log may show: the same values, and nothing that a runner obeys. */
export function inertJson(json: string): string {
  return json.replaceAll('##[', '#\\u0023[');
}

function written(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
