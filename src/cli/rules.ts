import { styleText } from 'node:util';
import { UsageError } from '../model/error.ts';
import { actionNames } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { rules } from '../rules/index.ts';
import { suggestion } from './arguments.ts';

/** All rules by action, or one explained. */
export function rulesText(id: string | null, color: boolean): string {
  const bold = (text: string) => (color ? styleText('bold', text, { validateStream: false }) : text);
  if (id === null) {
    const width = rules.reduce((most, { id }) => Math.max(most, id.length), 0);
    const parts = actionNames.map((action) => {
      const own = rules.filter((rule) => rule.action === action);
      const lines = own.map(
        (rule) => `  ${rule.id.padEnd(width)}  ${severityText(rule).padEnd(15)}  ${rule.docs.summary}`,
      );
      return [bold(action), ...lines].join('\n');
    });
    return `${parts.join('\n\n')}\n\n\`premortem rules RULE\` explains one, for example \`premortem rules unpinned-action\`\n`;
  }
  const rule = rules.find((known) => known.id === id);
  if (!rule)
    throw new UsageError(
      `There is no rule ${id}${suggestion(
        id,
        rules.map((known) => known.id),
      )}.`,
    );
  const { docs } = rule;
  const indent = (text: string) => text.trimEnd().replace(/^/gm, '    ');
  const options = Object.entries(docs.options ?? {}).map(([name, { text }]) => `  ${name}: ${text}`);
  return `${[
    `${bold(rule.id)}  (${rule.action}, ${severityText(rule)})`,
    docs.what,
    `${bold('Why')}  ${docs.why}`,
    `${bold('Instead')}  ${docs.fix}`,
    `${bold('Bad')}\n${indent(docs.bad)}`,
    `${bold('Good')}\n${indent(docs.good)}`,
    ...(options.length > 0 ? [`${bold('Options')}\n${options.join('\n')}`] : []),
  ].join('\n\n')}\n`;
}

/** `warning`, or `notice/warning` where audit and diff differ. */
export function severityText({ severity }: Rule): string {
  return severity.audit === severity.diff ? severity.audit : `${severity.audit}/${severity.diff}`;
}
