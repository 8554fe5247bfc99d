import { hidesFlags } from '../../analysis/deploys/arguments.ts';
import { callGraphOf, type ExecutionUnit } from '../../analysis/deploys/call-graph.ts';
import { deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Command } from '../../model/command.ts';
import { defineRule } from '../../model/rule.ts';
import { scriptSubject } from './drafts.ts';

export const wrapperArgumentMismatch = defineRule({
  id: 'wrapper-argument-mismatch',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'a deploy script is called with fewer arguments than it insists on',
    what: 'A command runs a deploy script of this repository with fewer arguments than the script’s own check at its top asks for (`if [ $# -lt 2 ]; then … exit 1`, `${2:?}`).',
    why: 'The call can only fail, so nobody has run it since one of the two changed: it fails on the day it is needed.',
    fix: 'Pass the missing arguments, or give them defaults in the script.',
    bad: './script/deploy          # script/deploy exits unless it gets an app name',
    good: './script/deploy c2-prod',
    language: 'sh',
  },
  *check(facts) {
    const flows = callGraphOf(facts);
    const callees = new Set(deploysIn(facts).map(({ flow }) => flow));
    for (const callee of callees) {
      const wanted = insistsOn(callee);
      if (wanted === 0) continue;
      for (const { command } of flows.callersOf(callee)) {
        if (command === null) continue;
        const given = argumentsAfter(command, callee);
        if (given === null || given >= wanted) continue;
        yield {
          path: command.path,
          span: command.span,
          message: `\`${callee.path}\` requires ${wanted} argument${wanted === 1 ? '' : 's'} but gets ${given} here, so this call can only fail. Pass what is missing.`,
          subject: scriptSubject(command.path),
          related: [{ path: callee.path, span: callee.commands[0]!.span, message: 'the script' }],
          key: callee.path,
        };
      }
    }
  },
});

/** How many arguments the script's own check asks for; 0 when it has none that can be read. */
function insistsOn(flow: ExecutionUnit): number {
  if (flow.unit.kind !== 'file') return 0;
  let wanted = 0;
  for (const [at, command] of flow.commands.slice(0, 40).entries()) {
    for (const { text } of command.arguments) {
      const place = /\$\{(\d):\?/.exec(text)?.[1];
      if (place !== undefined && command.within.length === 0) wanted = Math.max(wanted, Number(place));
    }
    if (!['[', '[[', 'test'].includes(command.name ?? '') || !command.tested) continue;
    const words = command.arguments.map(({ text, value }) => value ?? text.replace(/["']/g, ''));
    const count = words.indexOf('$#');
    const limit = Number(words[count + 2]);
    if (count === -1 || !Number.isInteger(limit) || limit < 0 || limit > 20) continue;
    const asked =
      {
        '-lt': limit,
        '-ne': limit,
        '!=': limit,
        '-eq': limit === 0 ? 1 : 0,
        '-le': limit + 1,
        '==': limit === 0 ? 1 : 0,
      }[words[count + 1] ?? ''] ?? 0;
    const branch = flow.commands.slice(at + 1, at + 8);
    if (
      asked > 0 &&
      branch.some(({ name, within }) => name === 'exit' && within.some(({ type }) => type === 'if'))
    )
      wanted = Math.max(wanted, asked);
  }
  return wanted;
}

/** Arguments given to the script; null when a variable may hold several. */
function argumentsAfter(command: Command, callee: ExecutionUnit): number | null {
  if (hidesFlags(command) || command.wrappers.includes('xargs')) return null;
  const words = command.arguments;
  const own = command.program.text.includes(callee.path.slice(callee.path.lastIndexOf('/') + 1));
  const from = own
    ? 0
    : words.findIndex(({ text }) => text.includes(callee.path.slice(callee.path.lastIndexOf('/') + 1))) + 1;
  if (!own && from === 0) return null;
  const given = words.slice(from);
  // An unquoted variable may be several words or none.
  return given.some(({ text, value }) => value === null && !text.startsWith('"')) ? null : given.length;
}
