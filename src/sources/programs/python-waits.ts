import type { SyntaxNode } from '@lezer/common';
import { argumentsOf, type Callee, calleeOf, childrenOf, literal } from './python-words.ts';

/** `len(…)`, `all(…)`: the call says something of a list as a whole. */
export function isCount({ object, name }: Callee): boolean {
  return object === null && ['len', 'all', 'any', 'sum'].includes(name);
}

/** Questions to a load balancer, and waiters that ask it. */
export function asksTarget(name: string, call: SyntaxNode, text: string): boolean {
  if (name === 'describe_target_health' || name === 'describe_instance_health') return true;
  if (name !== 'get_waiter') return false;
  const waiter = literal(argumentsOf(call, text).positional[0], text) ?? '';
  return /^(target_in_service|any_instance_in_service|instance_in_service|services_stable|deployment_successful|function_updated|environment_updated)$/.test(
    waiter,
  );
}

/**
 * `x["LifecycleState"] == "InService"` whose matches are counted; picking instances by it is no wait. `counted`:
 * variables that are counted somewhere.
 */
export function countsInService(node: SyntaxNode, text: string, counted: ReadonlySet<string>): boolean {
  const written = text.slice(node.from, node.to);
  const compares =
    written.length <= 200 &&
    /LifecycleState/.test(written) &&
    /["']InService["']/.test(written) &&
    /[=!]=|\bin\b/.test(written);
  if (!compares) return false;
  for (let up = node.parent, steps = 0; up && steps < 20; up = up.parent, steps++) {
    if (up.name === 'BinaryExpression') return false; // the outer one tells
    if (up.name === 'CallExpression') {
      const callee = calleeOf(up, text);
      if (callee !== null && isCount(callee)) return true;
    }
    if (up.name === 'AssignStatement') {
      const target = up.getChild('VariableName');
      const comprehends = childrenOf(up).some(({ name }) => name.endsWith('ComprehensionExpression'));
      return target !== null && comprehends && counted.has(text.slice(target.from, target.to));
    }
    if (up.name === 'WhileStatement' && up.getChild('Body')!.from > node.to) return true;
    if (up.name === 'Body') return false;
  }
  return false;
}

/** Calls that tell how a roll-out goes, asked again and again. */
const healthCalls =
  /\.(get_deployment|describe_services|describe_target_health|describe_instance_health|describe_instance_refreshes|describe_environments|describe_environment_health|describe_stacks|get_function|get_function_configuration|describe_deployments?|read_namespaced_(?:deployment|stateful_set|daemon_set)(?:_status)?)\(|\b(?:requests|httpx|session)\.(?:get|head)\(|\burlopen\(/;
/** Operations that end by themselves, as done or as failed. */
const endingCalls =
  /\.(get_deployment|describe_stacks|describe_instance_refreshes|get_command_invocation|describe_execution|batch_get_builds|get_pipeline_execution)\(|_IN_PROGRESS\b/;

/** A loop that sleeps: where its head ends, whether anything ends it, and whether it asks how the roll-out goes. */
export function waitingLoop(
  loop: SyntaxNode,
  text: string,
): { end: number; bounded: boolean; asksHealth: boolean } | null {
  const body = loop.getChild('Body');
  if (!body) return null;
  const inside = text.slice(body.from, body.to);
  if (!/\bsleep\(/.test(inside)) return null;
  // A service goes round for ever, and waits for nothing.
  if (
    /^while\s*\(?\s*(True|1)\b/.test(text.slice(loop.from, body.from)) &&
    !/\b(break|return|raise|exit)\b/.test(inside)
  )
    return null;
  const head = text.slice(loop.from, body.from);
  const bounded =
    loop.name === 'ForStatement' ||
    endingCalls.test(inside) ||
    /[<>]|\btimeout\b|\bretr|\battempt|\btries\b|\bdeadline\b/i.test(head) ||
    /(\+=|-=|time\.time\(|monotonic\(|datetime\.|timeout|deadline|attempt|retries|max_)/i.test(inside);
  return { end: loop.from + head.trimEnd().length, bounded, asksHealth: healthCalls.test(head + inside) };
}
