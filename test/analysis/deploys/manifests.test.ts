import { describe, expect, it } from 'vitest';
import { deploysIn } from '../../../src/analysis/deploys/deploys.ts';
import type { StateRule } from '../../../src/model/rule.ts';
import { generatedManifest } from '../../../src/rules/deploy-scripts/generated-manifest.ts';
import { ignoredManifest } from '../../../src/rules/deploy-scripts/ignored-manifest.ts';
import { factsOf, told } from './facts.ts';

const states = (script: string, files: Record<string, string> = {}) =>
  deploysIn(factsOf({ 'deploy.sh': script, ...files })).map(({ manifest }) => manifest.state);

describe('where the desired state of a deploy is', () => {
  it.each<[string, string, Record<string, string>, string[]]>([
    ['the tracked default', 'cf push web', { 'manifest.yml': '' }, ['committed']],
    ['no default', 'cf push web', {}, ['none']],
    ['the default of another folder', 'cd web && cf push web', { 'web/manifest.yml': '' }, ['committed']],
    ['a tracked file', 'cf push -f ci/prod.yml', { 'ci/prod.yml': '' }, ['committed']],
    ['a file in no commit', 'cf push -f prod.yml', {}, ['missing']],
    ['a file whose name is not known', 'cf push -f $1.yml', {}, ['unknown']],
    [
      'a file whose name is known in part',
      'cf push -f manifest_$1.yml',
      { 'manifest_prod.yml': '' },
      ['committed'],
    ],
    ['a name that no file fits', 'cf push -f manifest_$1.yml', { 'values_prod.yml': '' }, ['unknown']],
    ['made from the live app', 'cf create-app-manifest web\ncf push -f web_manifest.yml', {}, ['generated']],
    [
      'made from the live app, named',
      'cf create-app-manifest web -p m.yml\ncf push -f ./m.yml',
      {},
      ['generated'],
    ],
    [
      'copied after it was made',
      'cf create-app-manifest web -p m.yml\ncp m.yml n.yml\ncf push -f n.yml',
      {},
      ['generated'],
    ],
    [
      'rendered from a template',
      'envsubst < m.tpl > m.yml\ncf push -f m.yml',
      { 'm.tpl': '' },
      ['committed'],
    ],
    [
      'rendered from a file of another checkout',
      'sed s/a/b/ < ../other/m.tpl > m.yml\ncf push -f m.yml',
      {},
      ['unknown'],
    ],
    ['written in the script', 'cat > m.yml <<EOF\nname: web\nEOF\ncf push -f m.yml', {}, ['committed']],
    [
      'piped from the live object',
      'kubectl get deploy web -o yaml | sed s/a/b/ | kubectl apply -f -',
      {},
      ['generated'],
    ],
    [
      'a rendered configmap',
      'kubectl create configmap a --from-file=b --dry-run=client -o yaml | kubectl apply -f -',
      {},
      ['committed'],
    ],
    [
      'one field of the live object',
      'V=$(kubectl get deploy web -o jsonpath={.a})\nkubectl apply -f k8s',
      { 'k8s/a.yaml': '' },
      ['committed'],
    ],
    [
      'the live task definition',
      'T=$(aws ecs describe-task-definition --task-definition a)\nN=$(echo "$T" | jq ".taskDefinition | .image = 1")\naws ecs register-task-definition --cli-input-json "$N"',
      {},
      ['generated'],
    ],
    [
      'the revision that runs',
      'R=$(aws ecs describe-task-definition --task-definition a | jq -r .taskDefinition.revision)\naws ecs register-task-definition --cli-input-json file://t.json',
      { 't.json': '' },
      ['committed'],
    ],
    [
      'the live task definition in a file',
      'aws ecs describe-task-definition --task-definition a --query taskDefinition > t.json\naws ecs register-task-definition --cli-input-json file://t.json',
      {},
      ['generated'],
    ],
    ['live values', 'helm upgrade web ./chart --reuse-values', { 'chart/Chart.yaml': '' }, ['generated']],
    ['a chart in git', 'helm upgrade web ./chart', { 'chart/Chart.yaml': '' }, ['committed']],
    ['Terraform', 'cd infra\nterraform apply -auto-approve', { 'infra/main.tf': '' }, ['committed']],
    ['only flags', 'gcloud run deploy web --image gcr.io/a/b:1', {}, ['none']],
    ['a restart', 'cf restage web', {}, ['n/a']],
    ['nothing that deploys', 'echo cf push web\nterraform plan\nkubectl get pods', {}, []],
  ])('%s', (_name, script, files, expected) => {
    expect(states(script, files)).toEqual(expected);
  });
});

const c2 = {
  'manifest.yml': 'applications: []\n',
  'script/deploy': `#!/bin/sh
set -e
APPNAME=$1

cf create-app-manifest $APPNAME
cf zero-downtime-push $APPNAME -f \${APPNAME}_manifest.yml
cf create-app-manifest \${APPNAME}-worker
cf zero-downtime-push \${APPNAME}-worker -f \${APPNAME}-worker_manifest.yml
`,
  'script/release': '#!/bin/sh\n./script/deploy c2-prod\n',
  'script/cssh': '#!/bin/sh\ncf create-app-manifest $1\ncf-ssh -f ${1}_manifest.yml\n',
};

describe('a script that pushes what it has just read', () => {
  it('is told once, at the first push, with the line that reads', () => {
    expect(told(generatedManifest, factsOf(c2))).toEqual([
      'script/deploy:6 error This deploy uses a manifest that was just read from the running system (cf create-app-manifest, line 5). If what runs is broken, every redeploy repeats the fault, and review never sees it. Deploy from the file in git: `cf zero-downtime-push NAME -f manifest.yml`.',
    ]);
  });

  it('names the callers beside it', () => {
    const [draft] = [
      ...(generatedManifest as StateRule).check(factsOf(c2), {
        mode: 'audit',
        date: '',
        needs: {},
        options: {},
        report: () => {},
      }),
    ];
    expect(draft!.related!.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'script/deploy cf create-app-manifest reads the live system here',
      'script/deploy cf create-app-manifest reads the live system here',
      'script/deploy the same here',
      'script/release runs script/deploy',
    ]);
  });

  it('leaves the committed manifest aside', () => {
    expect(told(ignoredManifest, factsOf(c2))).toEqual([
      'script/deploy:6 warning `manifest.yml` is committed, but this command deploys from ${APPNAME}_manifest.yml, which cf create-app-manifest has just made. Changes to the committed file never reach what is live. Deploy from it, or delete it so nobody edits it in vain.',
    ]);
  });
});
