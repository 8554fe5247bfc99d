import type { Command } from '../../model/command.ts';
import { toExcerpt } from '../../model/excerpt.ts';

/** How far back the name of a variable may stand before `$(`. */
const reach = 300;

/**
 * The variable that keeps what a command prints: `s=$(curl …)`, `` local s=`curl …` ``, `$s = iwr …`. The last command
 * of a pipeline is the one whose text is kept. Null where there is none.
 */
export function keptIn(command: Command, commands: readonly Command[]): string | null {
  const { pipeline, script } = command;
  if (pipeline.place !== pipeline.length - 1) return null;
  let first = command;
  for (let at = command.index - 1; at >= 0 && at > command.index - 20 && first.pipeline.place > 0; at--)
    if (commands[at]!.pipeline.id === pipeline.id) first = commands[at]!;
  const end = toExcerpt(script.excerpt, first.span.start);
  const before = script.excerpt.text.slice(Math.max(0, end - reach), Math.max(0, end));
  const form =
    script.shell === 'pwsh'
      ? /\$(?:script:|global:|env:)?([A-Za-z_]\w*)\s*=\s*(?:\[\w+\]\s*)?\(*\s*(?:&\s*)?(?:new-object\s+[\w.]+\s*\)*\s*)?\.?$/i
      : /(?:^|[\s;&|({])([A-Za-z_]\w*)=["']?(?:\$\(|`)\s*(?:(?:sudo|command|env)\s+)*$/;
  return form.exec(before)?.[1] ?? null;
}

/** Whether a text holds the variable: `$s`, `"${s}"`. */
export function mentionsVariable(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const opening = text.slice(Math.max(0, at - 2), at);
    const isNamed = opening.endsWith('$') || opening === '${';
    if (isNamed && !/\w/.test(text[at + name.length] ?? '')) return true;
  }
  return false;
}

/** PowerShell runs text in more ways than by a command: `$s | iex`, `[scriptblock]::Create($s)`. */
export function evaluatesInPowershell({ script, span }: Command, name: string): boolean {
  const start = toExcerpt(script.excerpt, span.end);
  const after = script.excerpt.text.slice(start, start + 20_000);
  const variable = `\\$(?:script:|global:)?${name}\\b(?:\\.\\w+)?`;
  return new RegExp(
    `(?:\\biex|\\binvoke-expression)\\s+(?:-command\\s+)?["'(]*${variable}|${variable}\\s*\\|\\s*(?:iex|invoke-expression)\\b|\\[scriptblock\\]::create\\(\\s*["']?${variable}`,
    'i',
  ).test(after);
}
