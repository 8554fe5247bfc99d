import type { Unit } from '../../../model/script.ts';
import { mask } from './placeholders.ts';

/** An expression that the tool around a script fills in before a shell sees the text. */
interface Template {
  readonly opens: string;
  readonly closes: string;
  readonly runners: readonly string[] | null;
  /** What the inside must look like, where the opening alone is also shell. */
  readonly inside?: RegExp;
}

const templates: readonly Template[] = [
  { opens: '${{', closes: '}}', runners: null },
  { opens: '$[[', closes: ']]', runners: ['gitlab'] },
  { opens: '<<', closes: '>>', runners: null, inside: /^#?\s*(?:parameters|pipeline|matrix)\.[\w.-]+\s*$/ },
  { opens: '((', closes: '))', runners: ['concourse'], inside: /^[\w./:-]+$/ },
  { opens: '$(', closes: ')', runners: ['azure', 'make', 'kubernetes'], inside: /^[A-Za-z_][\w.]*$/ },
  {
    opens: '$(',
    closes: ')',
    runners: ['tekton'],
    inside:
      /^(?:params|inputs|outputs|workspaces|results|context|resources|steps?|tasks|credentials|tt)[.[][^()\s]*$/,
  },
  { opens: '{{', closes: '}}', runners: ['just', 'task', 'ansible'] },
];
const longest = 2000;

/** Expressions replaced by as many mask characters, so that they neither break the parse nor move positions. */
export function masked(text: string, unit: Unit): string {
  let result = text;
  for (const { opens, closes, runners, inside } of templates) {
    if (runners !== null && !runners.includes(unit.runner)) continue;
    let copied = 0;
    let parts = '';
    let close = -1;
    for (let at = result.indexOf(opens); at !== -1; at = result.indexOf(opens, at)) {
      const from = at + opens.length;
      if (close < from) close = result.indexOf(closes, from);
      if (close === -1) break;
      const content = close - from > longest ? null : result.slice(from, close);
      if (content === null || (inside !== undefined && !inside.test(content))) {
        at = from;
        continue;
      }
      const end = close + closes.length;
      parts += result.slice(copied, at) + mask.repeat(end - at);
      copied = end;
      at = end;
    }
    if (copied > 0) result = parts + result.slice(copied);
  }
  return result;
}
