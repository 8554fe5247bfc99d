import { known, knownText } from '../../analysis/deploys/arguments.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import { liveValues } from '../../analysis/deploys/live-values.ts';
import { kindNamed, objectNamed } from '../../analysis/deploys/probes.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { lookUp } from '../../model/table.ts';
import { oneDraftPerUnit } from './drafts.ts';

export const configDrift = defineRule({
  id: 'config-drift',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'live configuration is set by a command beside a committed manifest',
    what: '`cf set-env`, `kubectl set env`, `fly scale` and their like, where a tracked manifest of that tool names the same object. Secrets are not reported: they do not belong in a manifest.',
    why: 'The manifest and the live system say different things from then on, and the next deploy may undo what the command set.',
    fix: 'Put the setting in the manifest or in a file of variables beside it.',
    bad: 'cf set-env web LOG_LEVEL debug   # manifest.yml is committed',
    good: 'env:\n  LOG_LEVEL: debug   # in manifest.yml',
    language: 'sh',
  },
  *check(facts) {
    const again = new Set(liveValues(facts).map(({ deploy }) => deploy));
    const drifting = deploysIn(facts).filter(
      (deploy) =>
        deploy.classified.class === 'config' &&
        deploy.manifest.state === 'none' &&
        !setsSecret(deploy) &&
        // What is read and set again is for `unchecked-live-data`.
        !again.has(deploy) &&
        manifestOfTool(facts, deploy) !== null,
    );
    yield* oneDraftPerUnit(drifting, (first) => ({
      message: `\`${first.classified.title}\` changes what is live outside \`${manifestOfTool(facts, first)}\`, so the next deploy may undo it and review never sees the difference. Put the setting in that file.`,
    }));
  },
});

const secret = /secret|token|passw|api_?key|private|credential|dsn|database_url|_key\b/i;

function setsSecret({ classified, command }: Deploy): boolean {
  return (
    /secret/.test(classified.title) ||
    command.arguments.some((word) => secret.test(knownText(word)) || secret.test(word.text))
  );
}

const defaults: Readonly<Record<string, readonly string[]>> = {
  'Cloud Foundry': ['manifest.yml', 'manifest.yaml'],
  'Fly.io': ['fly.toml'],
};

/** Namespaces of the cluster itself. */
const clusterOwn = /^(kube-\w[\w-]*|openshift-\w[\w-]*|default-kube)$/;

/** Tracked manifest that names the very object, whose next deploy resets what the command set. */
function manifestOfTool(facts: Facts, { classified }: Deploy): string | null {
  const { family } = classified.tool;
  const { operands, options } = classified.words;
  if (family === 'Kubernetes' || family === 'OpenShift') {
    // Scaling to nothing and back is how people stop things; only settings drift.
    if (classified.verb.words[0] !== 'set') return null;
    const namespace =
      options.find(({ name }) => name === '-n' || name === '--namespace')?.value?.value ?? null;
    if (namespace !== null && clusterOwn.test(namespace)) return null;
    const named = objectNamed(operands.map(known));
    if (named?.name == null) return null;
    return (
      facts.all('image').find(({ role, owner }) => {
        const cut = owner?.indexOf('/') ?? -1;
        return (
          role === 'workload' &&
          owner !== undefined &&
          cut !== -1 &&
          kindNamed(owner.slice(0, cut)) === named.kind &&
          owner.slice(cut + 1) === named.name
        );
      })?.path ?? null
    );
  }
  // A setting that is taken away cannot be put in a file, and maintenance ends.
  if (/unset|maintenance/.test(classified.title)) return null;
  const found = lookUp(defaults, family)?.find((each) => facts.files.has(each)) ?? null;
  const app = operands[0] === undefined ? null : known(operands[0]);
  if (found === null || family !== 'Cloud Foundry') return found;
  // Which app a variable means, nobody knows here.
  if (app === null) return null;
  const text = facts.texts.get(found);
  return text === undefined || namesApp(text, app) ? found : null;
}

function namesApp(text: string, app: string): boolean {
  return /name:\s*\(\(/.test(text) || text.split(/["'\s]+/).includes(app);
}
