import type { Command } from 'unbash';
import { emptyTable } from '../../../model/table.ts';
import { assignedValue, tellAssignment } from './assignments.ts';
import { itemsOf } from './expanded-words.ts';
import type { Place } from './place.ts';
import { knownValue } from './placeholders.ts';
import { redirect } from './redirections.ts';
import { tellRun } from './run.ts';
import type { Walk } from './walk.ts';

const declarations = new Set(['export', 'local', 'readonly', 'declare', 'typeset']);

/** A simple command as it is parsed: `A=b cmd x > file`, `A=b`, `> file`. */
export function tellSimple(node: Command, place: Place, walk: Walk): void {
  const { code } = place;
  let own: Record<string, string | null> | null = null;
  for (const part of node.prefix) {
    if (part.type !== 'Assignment') continue;
    const value = assignedValue(part, walk);
    if (node.name === undefined) walk.scope.set(part.name, value);
    else {
      own ??= emptyTable();
      own[part.name] = typeof value === 'string' ? knownValue(value) : null;
    }
    tellAssignment(part, place, walk);
  }
  const { input, outputs, document } = redirect(node.redirects, place, walk);
  if (node.name === undefined) return;
  const items = itemsOf([node.name, ...node.args], code, walk);
  if (declarations.has(node.name.value)) {
    for (const argument of node.args) {
      if (argument.type !== 'Assignment') continue;
      walk.scope.set(argument.name, assignedValue(argument, walk));
      tellAssignment(argument, place, walk, 'declaration');
    }
  }
  const environment = own === null ? place.environment : { ...place.environment, ...own };
  const inner = { ...place, environment, input, outputs };
  tellRun({ items, extent: node, document, place: inner, untold: true }, walk);
}
