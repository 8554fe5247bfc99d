import { deployingFlows, secretIn } from '../../analysis/deploys/secrets.ts';
import { defineRule } from '../../model/rule.ts';
import { scriptSubject } from './drafts.ts';

export const tracedSecret = defineRule({
  id: 'traced-secret',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'the shell prints a secret while it traces commands',
    what: '`set -x` is on in a script that deploys while a command is given a variable that by its name is a secret. GitHub masks its secrets in logs, so its steps are not reported.',
    why: 'Everybody who can read the log of a deploy can read the secret.',
    fix: 'Switch tracing off around that command, or for the whole script.',
    bad: 'set -x\ncf auth "$CF_USER" "$CF_PASSWORD"',
    good: 'set +x\ncf auth "$CF_USER" "$CF_PASSWORD"\nset -x',
    language: 'sh',
  },
  *check(facts) {
    for (const flow of deployingFlows(facts)) {
      if (flow.unit.runner === 'github') continue;
      const command = flow.commands.find(
        (each) => each.xtrace && each.remote === null && secretIn(each) !== null,
      );
      if (!command) continue;
      yield {
        path: command.path,
        span: command.span,
        message: `\`set -x\` is on here, so the log shows the value of ${secretIn(command)}. Switch it off around this command: \`set +x\``,
        subject: scriptSubject(command.path),
        key: secretIn(command)!,
      };
    }
  },
});
