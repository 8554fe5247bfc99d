import { shape } from '../../analysis/deploys/arguments.ts';
import { type Deploy, deploysIn } from '../../analysis/deploys/deploys.ts';
import type { Facts } from '../../model/facts.ts';
import { defineRule } from '../../model/rule.ts';
import { lookUp } from '../../model/table.ts';
import { perUnit } from './drafts.ts';

export const configDrift = defineRule({
  id: 'config-drift',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  judges: 'state',
  docs: {
    summary: 'live configuration is set by a command beside a committed manifest',
    what: '`cf set-env`, `heroku config:set`, `kubectl set env` or `scale`, `fly scale` and their like, in a repository that has a manifest of that tool. Secrets are left alone: they do not belong in a manifest.',
    why: 'The manifest and the live system say different things from then on, and the next deploy may undo what the command set.',
    fix: 'Put the setting in the manifest or in a file of variables beside it.',
    bad: 'cf set-env web LOG_LEVEL debug   # manifest.yml is committed',
    good: 'env:\n  LOG_LEVEL: debug   # in manifest.yml',
    language: 'sh',
  },
  *check(facts) {
    const drifting = deploysIn(facts).filter(
      (deploy) =>
        deploy.classified.class === 'config' &&
        deploy.manifest.state === 'none' &&
        !setsSecret(deploy) &&
        manifestOfTool(facts, deploy) !== null,
    );
    yield* perUnit(drifting, (first) => ({
      message: `\`${first.classified.title}\` changes what is live outside \`${manifestOfTool(facts, first)}\`, so the next deploy may undo it and review never sees the difference. Put the setting in that file.`,
    }));
  },
});

const secret = /secret|token|passw|api_?key|private|credential|dsn|database_url|_key\b/i;

function setsSecret({ classified, command }: Deploy): boolean {
  return (
    /secret/.test(classified.title) ||
    command.arguments.some((word) => secret.test(shape(word)) || secret.test(word.text))
  );
}

const defaults: Readonly<Record<string, readonly string[]>> = {
  'Cloud Foundry': ['manifest.yml', 'manifest.yaml'],
  Heroku: ['app.json'],
  'Fly.io': ['fly.toml'],
};

function manifestOfTool(facts: Facts, { classified }: Deploy): string | null {
  const { family } = classified.tool;
  if (family === 'Kubernetes' || family === 'OpenShift') {
    // Scaling to nothing and back is how people stop things; only settings drift.
    if (classified.verb.words[0] !== 'set') return null;
    return facts.all('image').find(({ role }) => role === 'workload')?.path ?? null;
  }
  return lookUp(defaults, family)?.find((path) => facts.files.has(path)) ?? null;
}
