import { describe, expect, it } from 'vitest';
import { deploysIn } from '../../../src/analysis/deploys/deploys.ts';
import { factsOf } from './facts.ts';

const targets = (path: string, script: string, files: Record<string, string> = {}) =>
  deploysIn(factsOf({ [path]: `#!/bin/bash\n${script}\n`, ...files })).map(({ target }) => target);

describe('where a deploy goes', () => {
  it.each<[string, string, string[]]>([
    ['deploy.sh', 'kubectl apply -f k8s', ['live']],
    ['deploy.sh', 'kind create cluster\nkubectl apply -f k8s', []],
    ['deploy.sh', 'kubectl --context kind-web apply -f k8s', []],
    ['deploy.sh', 'kubectl --context production apply -f k8s', ['live']],
    ['test/e2e/run.sh', 'kubectl apply -f k8s', []],
    ['test-upgrade.sh', 'kubectl apply -f k8s', []],
    ['scripts/deploy-test.sh', 'kubectl apply -f k8s', ['live']],
    ['examples/run.sh', 'kubectl apply -f k8s', ['example']],
    ['scripts/review-app.sh', 'kubectl apply -f k8s', ['example']],
    [
      'deploy.sh',
      'aws --endpoint-url http://localhost:4566 lambda update-function-code --function-name a',
      [],
    ],
    // By hand, on the host that it is for; a runner's machine is gone after the job.
    ['deploy.sh', 'docker compose up -d', ['live']],
    ['deploy-local.sh', 'docker compose up -d', []],
    ['run.sh', 'docker compose up -d', []],
    ['ci/test-space-egress/run.sh', 'kubectl apply -f k8s', ['example']],
    ['bin/local_deploy.sh', 'helm upgrade web ./chart', []],
    ['run.sh', 'ansible-playbook tests/create.yml', []],
    ['run.sh', 'ansible-playbook generate-inventory.yml', []],
    ['run.sh', 'ansible-playbook site.yml', ['live']],
    ['k8s_itests/setup.sh', 'kubectl apply -f k8s', []],
    ['run.sh', 'KUBECONFIG=./k8s_itests/kubeconfig kubectl apply -f k8s', []],
    ['run.sh', 'kubectl apply -f k8s --context "$KIND_CLUSTER"', []],
    ['validate.sh', 'kubectl apply -f k8s', []],
    ['deploy.sh', 'docker --context production compose up -d', ['live']],
    ['deploy.sh', "ssh deploy@example.com 'docker compose up -d'", ['live']],
    ['deploy.sh', 'docker run web:1 npm test', []],
    ['deploy.sh', "ssh deploy@example.com 'sudo systemctl restart web'", ['live']],
    ['deploy.sh', 'sudo systemctl restart web', []],
  ])('%s: %s', (path, script, expected) => {
    expect(targets(path, script)).toEqual(expected);
  });
});
