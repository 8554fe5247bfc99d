import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { ExecutionUnit } from './call-graph.ts';
import { deploysIn } from './deploys.ts';

const secretVariable =
  /\$\{?((?:[A-Za-z]\w*_)?(?:SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|CREDENTIALS?)(?:_(?!(?:ID|NAME|ARN|FILE|PATH|URL|URI|DIR|VERSION|LENGTH|COUNT|TYPE|EXPIRY|USER|USERNAME|BUCKET|REGION|HASH|TTL)\b)\w+)?)\b/i;

/** The variable that by its name holds a secret, in what the command is given. */
export function secretIn(command: Command): string | null {
  for (const { text } of command.arguments) {
    // `${TOKEN:+set}` and `${#TOKEN}` say that it is there, not what it is.
    if (/\$\{#|:\+/.test(text)) continue;
    const name = secretVariable.exec(text)?.[1];
    if (name !== undefined && !/_(ID|NAME|ARN|FILE|PATH|URL|DIR)$/i.test(name)) return name;
  }
  return null;
}

/** The flows that deploy, each once. */
export function deployingFlows(facts: Facts): Set<ExecutionUnit> {
  return new Set(deploysIn(facts).map(({ flow }) => flow));
}
