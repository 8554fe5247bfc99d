import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { known, shape, spelling } from './arguments.ts';
import { flowsOf } from './call-graph.ts';
import { classify } from './classify.ts';
import { type Deploy, deploysIn } from './deploys.ts';

/** The old version goes before the new one has answered. */
export interface Teardown {
  readonly deploy: Deploy;
  readonly command: Command;
}

const cache = new WeakMap<Facts, readonly Teardown[]>();

export function teardownsIn(facts: Facts): readonly Teardown[] {
  let found = cache.get(facts);
  if (!found) {
    found = deploysIn(facts).flatMap((deploy) => {
      const command = removedBefore(facts, deploy);
      return command === null ? [] : [{ deploy, command }];
    });
    cache.set(facts, found);
  }
  return found;
}

/** How far above the deploy the removal may stand. */
const reach = 12;

/** Things that have to be made anew, and of which nothing is lost. */
const renewed =
  /^(jobs?|cronjobs?|pods?|po|secrets?|configmaps?|cm|namespaces?|ns|crds?|pvc?|certificates?|events?|hpa|validatingwebhookconfigurations?|mutatingwebhookconfigurations?)(\/|$)/;

function removedBefore(facts: Facts, deploy: Deploy): Command | null {
  const { flow, command, classified } = deploy;
  if (classified.class !== 'deploy') return null;
  if (
    classified.verb.words[0] === 'replace' &&
    classified.words.options.some(({ name }) => name === '--force')
  )
    return command;
  const place = flowsOf(facts).placeOf(command);
  const objects = new Set(objectsOf(command));
  for (let at = place - 1; at >= Math.max(0, place - reach); at--) {
    const earlier = flow.commands[at]!;
    if (earlier.name !== command.name || earlier.remote !== command.remote) continue;
    // Another branch of the same script is no sequence.
    if (earlier.within.length > command.within.length) continue;
    const before = classify(earlier);
    const removes = before?.class === 'teardown' || scalesToNothing(earlier);
    if (!removes || objectsOf(earlier).some((text) => renewed.test(text))) continue;
    if (objectsOf(earlier).some((text) => objects.has(text))) return earlier;
  }
  return null;
}

function scalesToNothing(command: Command): boolean {
  const words = command.arguments.map(known);
  return (
    words.includes('--replicas=0') ||
    (words.includes('--desired-count') && words[words.indexOf('--desired-count') + 1] === '0')
  );
}

const generic =
  /^(-|delete|apply|create|replace|run|rm|stop|push|start|container|compose|deploy(ment)?s?|service|svc|update|stack|app|true|false|default|production|staging|prod)/i;

/** Names and files of a command that say which thing it is about. */
function objectsOf(command: Command): string[] {
  return command.arguments
    .filter((word) => !generic.test(shape(word)) && shape(word).length > 1)
    .map(spelling)
    .map((text) => text.replace(/^(deployments?|deploy|statefulsets?|sts|service|svc)\//, ''));
}
