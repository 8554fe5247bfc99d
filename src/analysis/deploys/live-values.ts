import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { knownText } from './arguments.ts';
import { DataFlow } from './dataflow.ts';
import { type Deploy, deploysIn } from './deploys.ts';

/** A value in a deploying command that the network gave at deploy time. */
export interface LiveValue {
  readonly deploy: Deploy;
  readonly fetch: Command;
  readonly url: string;
  /** The address tells the version of something that runs: /health, /version, /info. */
  readonly ofVersion: boolean;
}

export function liveValues(facts: Facts): LiveValue[] {
  const found: LiveValue[] = [];
  for (const deploy of deploysIn(facts)) {
    if (deploy.classified.class === 'rollout') continue;
    const trace = DataFlow.of(facts, deploy.flow);
    for (const argument of deploy.command.arguments) {
      const held = trace.heldBy(deploy.command, argument);
      // A setting that is read from the live system and set again: `cf set-env web PROXY $(cf env web | …)`.
      const asked =
        deploy.classified.class === 'config' && held?.asked?.name === deploy.command.name ? held.asked : null;
      const fetch = held?.fetched ?? asked;
      if (!fetch) continue;
      const url = fetch.arguments.map(knownText).find((text) => /^https?:|\0|^\w[\w.-]+\//.test(text)) ?? '';
      const checked = isChecked(deploy, argument.text);
      const ofVersion = /\/(healthz?|version|info|status|actuator\/\w+|build(info)?)(\.json)?\/?$/.test(
        url.replaceAll('\0', ''),
      );
      if (checked && !ofVersion) continue;
      found.push({ deploy, fetch, url, ofVersion });
      break;
    }
  }
  return found;
}

/** The script asks somewhere whether the variable is empty, or the shell refuses it when it is. */
function isChecked({ command }: Deploy, text: string): boolean {
  const name = /\$\{?([A-Za-z_]\w*)/.exec(text)?.[1];
  if (name === undefined || text.includes(':?')) return true;
  const script = command.script.excerpt.text;
  return new RegExp(
    `(-[zn]\\s+["']?\\$\\{?${name}\\b|\\$\\{${name}:\\?|\\[\\[?\\s+["']?\\$\\{?${name}\\b)`,
  ).test(script);
}
