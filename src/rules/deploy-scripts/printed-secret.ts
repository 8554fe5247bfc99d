import { deployingFlows, secretIn } from '../../analysis/deploys/secrets.ts';
import type { Command } from '../../model/command.ts';
import { defineRule } from '../../model/rule.ts';
import { scriptSubject } from './drafts.ts';

export const printedSecret = defineRule({
  id: 'printed-secret',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'a secret is printed to the log of a deploy',
    what: '`echo` or `printf` of a variable that by its name is a secret, in a script that deploys, when what it prints goes neither to a pipe, a file, nor a variable. GitHub masks its secrets in logs, so its steps are not reported.',
    why: 'Everybody who can read the log of a deploy can read the secret.',
    fix: 'Do not print it; say only whether it is set: `${TOKEN:+set}`.',
    bad: 'echo "using token $DEPLOY_TOKEN"',
    good: 'echo "the token is ${DEPLOY_TOKEN:+set}"',
    language: 'sh',
  },
  *check(facts) {
    for (const flow of deployingFlows(facts)) {
      if (flow.unit.runner === 'github') continue;
      for (const command of flow.commands) {
        if (!printsToLog(command)) continue;
        const name = secretIn(command);
        if (name === null) continue;
        yield {
          path: command.path,
          span: command.span,
          message: `This prints the value of ${name} to the log. Remove it, or print only whether it is set: \`\${${name}:+set}\``,
          subject: scriptSubject(command.path),
          key: name,
        };
      }
    }
  },
});

function printsToLog(command: Command): boolean {
  if (command.name !== 'echo' && command.name !== 'printf') return false;
  if (command.outputs.length > 0 || command.pipeline.place < command.pipeline.length - 1) return false;
  if (command.feeds !== null || command.within.some(({ type }) => type === 'function')) return false;
  // Single quotes and escaped dollars print the name.
  if (command.arguments.some(({ text }) => /'[^']*\$|\\\$/.test(text))) return false;
  const { text } = command.script.excerpt;
  const at = text.indexOf(command.text);
  // In a block whose output goes to a file as a whole, or in `$(…)`, nothing reaches the log.
  if (command.within.some(({ type }) => type === 'group' || type === 'subshell' || type === 'loop'))
    return false;
  return !/(\$\(|`)\s*$/.test(text.slice(Math.max(0, at - 4), at));
}
