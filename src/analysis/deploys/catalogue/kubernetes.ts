import { files, flags, itself, later, live, option, tool, verb } from './entry.ts';

const fromFiles = files(['-f', '--filename', '-k', '--kustomize']);
const rolloutStatus = later('kubectl rollout status deployment/NAME --timeout=5m');

const kubernetesValues = [
  ...[
    '-n',
    '--namespace',
    '--context',
    '--cluster',
    '--kubeconfig',
    '--user',
    '--as',
    '--as-group',
    '--token',
    '-s',
  ],
  ...[
    '--server',
    '--request-timeout',
    '--cache-dir',
    '--certificate-authority',
    '-v',
    '-f',
    '--filename',
    '-k',
  ],
  ...[
    '--kustomize',
    '-l',
    '--selector',
    '-o',
    '--output',
    '-p',
    '--patch',
    '--patch-file',
    '--type',
    '--image',
    '-c',
  ],
  ...[
    '--container',
    '--replicas',
    '--timeout',
    '--for',
    '--field-manager',
    '--from-literal',
    '--from-file',
    '--dry-run-mode',
  ],
  ...[
    '--from-env-file',
    '--docker-server',
    '--docker-username',
    '--docker-password',
    '--docker-email',
    '--param',
    '--cert',
    '--key',
  ],
];

// `--local` works on what it is given and asks no cluster.
const dryRun = ['--dry-run', '--server-dry-run', '--local'];

const kubernetesVerbs = [
  verb('deploy', 'apply|create|replace', { manifest: fromFiles, gate: rolloutStatus }),
  verb('config', 'apply edit-last-applied|edit', {
    manifest: live('It opens the live object in an editor', 'kubectl apply -f FILE'),
  }),
  verb('read-only', 'apply view-last-applied'),
  verb('state-surgery', 'apply set-last-applied'),
  verb('deploy', 'create deployment|create deploy|create cronjob|create ingress|create daemonset', {
    manifest: flags('kubectl apply -f FILE'),
    gate: rolloutStatus,
    images: ['--image'],
  }),
  verb('one-off', 'create job|debug|attach'),
  verb('config', 'create configmap|create cm|create secret', { manifest: flags() }),
  verb(
    'set-up',
    'create namespace|create ns|create service|create svc|create role|create rolebinding|create clusterrole|create clusterrolebinding|create serviceaccount|create sa|create quota|create priorityclass|create poddisruptionbudget|create pdb|create token|expose|autoscale',
  ),
  // Since Kubernetes 1.18 it makes one pod: to look around in, or for a task.
  verb('one-off', 'run'),
  verb('deploy', 'set image', {
    manifest: flags('kubectl apply -f FILE'),
    gate: rolloutStatus,
    images: ['operand'],
  }),
  verb(
    'config',
    'set env|set resources|set serviceaccount|set selector|set sa|set volume|set probe|set triggers',
    {
      manifest: flags('kubectl apply -f FILE'),
      gate: rolloutStatus,
    },
  ),
  verb('deploy', 'patch', {
    manifest: files(['--patch-file'], { otherwise: 'flags', instead: 'kubectl apply -f FILE' }),
    gate: rolloutStatus,
  }),
  verb('config', 'scale', { manifest: flags() }),
  verb('rollout', 'rollout restart|rollout latest|rollout retry', { gate: rolloutStatus }),
  verb('rollback', 'rollout undo|rollback'),
  verb('promotion', 'rollout pause|rollout resume'),
  // A note on what is there.
  verb('one-off', 'label|annotate'),
  verb('teardown', 'delete'),
  verb('one-off', 'exec|cp|rsh|drain|cordon|uncordon|taint'),
  verb(
    'read-only',
    'get|describe|logs|top|port-forward|proxy|diff|explain|auth|config|cluster-info|api-resources|api-versions|wait|version|kustomize|rollout status|rollout history|completion|krew|plugin|events|whoami|login|project|projects|status',
  ),
];

export const kubernetes = [
  tool('kubectl k kubecolor microk8s.kubectl k3s', 'Kubernetes', kubernetesVerbs, {
    values: kubernetesValues,
    dryRun,
    fillers: ['kubectl'],
  }),
  tool(
    'oc',
    'OpenShift',
    [
      ...kubernetesVerbs,
      verb('deploy', 'new-app', {
        manifest: files(['-f', '--file'], { otherwise: 'flags', instead: 'oc apply -f FILE' }),
        gate: rolloutStatus,
      }),
      verb('build', 'new-build|start-build|import-image'),
      verb('promotion', 'tag'),
      verb('rollout', 'deploy', { gate: rolloutStatus }),
      verb('read-only', 'process|export|rsync|extract|image|registry|secrets'),
      verb('set-up', 'adm|policy|new-project|create imagestream|create route|serviceaccounts'),
    ],
    { values: kubernetesValues, dryRun },
  ),
  tool(
    'helm helm3 helm2',
    'Helm',
    [
      verb('deploy', 'upgrade|install', {
        manifest: files(['-f', '--values'], {
          operands: 1,
          otherwise: 'flags',
          instead: 'helm upgrade --version X -f values.yaml',
        }),
        // `--wait-for-jobs` alone does nothing (https://github.com/helm/helm/issues/5948).
        gate: option(['--wait', '--atomic', '--rollback-on-failure'], 'helm upgrade --atomic'),
        live: ['--reuse-values', '--reset-then-reuse-values'],
        disables: [
          { option: '--wait', value: 'false', why: 'makes helm return before the new pods are ready' },
          { option: '--wait', value: 'hookOnly', why: 'makes helm wait for hooks and not for the new pods' },
        ],
      }),
      verb('rollback', 'rollback'),
      verb('teardown', 'uninstall|delete|del|un'),
      verb('release', 'push|package'),
      verb(
        'read-only',
        'diff|lint|template|list|ls|status|history|get|show|pull|fetch|dependency|dep|repo|search|test|env|version|registry|plugin|inspect|init|verify|create|completion|secrets|unittest',
      ),
    ],
    {
      values: [
        ...[
          '-n',
          '--namespace',
          '--kube-context',
          '--kubeconfig',
          '--kube-token',
          '--kube-apiserver',
          '--registry-config',
        ],
        ...[
          '--repository-config',
          '-f',
          '--values',
          '--set',
          '--set-string',
          '--set-file',
          '--set-json',
          '--version',
        ],
        ...[
          '--timeout',
          '--repo',
          '--post-renderer',
          '--description',
          '--history-max',
          '--username',
          '--password',
          '-o',
          '--output',
        ],
        ...['--set-literal', '--tiller-namespace', '--name', '--ca-file', '--max-history', '--devel-version'],
      ],
      dryRun: ['--dry-run'],
    },
  ),
  tool(
    'helmfile',
    'helmfile',
    [
      verb('deploy', 'apply|sync|charts', {
        manifest: files(['-f', '--file'], {
          defaults: ['helmfile.yaml', 'helmfile.yml', 'helmfile.yaml.gotmpl', 'helmfile.d'],
          otherwise: 'unknown',
        }),
      }),
      verb('teardown', 'destroy|delete'),
      verb(
        'read-only',
        'diff|template|lint|build|deps|fetch|list|status|test|repos|write-values|show-dag|version|init|cache',
      ),
    ],
    {
      values: [
        '-f',
        '--file',
        '-e',
        '--environment',
        '-l',
        '--selector',
        '-n',
        '--namespace',
        '--kube-context',
        '--args',
        '--set',
        '--state-values-set',
        '--state-values-file',
        '--log-level',
        '-b',
        '--helm-binary',
      ],
    },
  ),
  tool(
    'kapp',
    'kapp',
    [
      verb('deploy', 'deploy|app-group deploy|app-deploy', {
        manifest: files(['-f', '--file']),
        gate: itself,
        dryRun: ['--diff-run'],
        disables: [
          { option: '--wait', value: 'false', why: 'makes kapp come back before the new pods are ready' },
        ],
      }),
      verb('teardown', 'delete'),
      verb('read-only', 'inspect|logs|list|ls'),
    ],
    { values: ['-a', '--app', '-f', '--file', '-n', '--namespace', '--into-ns', '-g'] },
  ),
  tool(
    'krane kubernetes-deploy kubernetes-restart',
    'krane',
    [
      verb('deploy', 'deploy|global-deploy', {
        manifest: files(['-f', '--filenames'], { operands: 'none' }),
        gate: itself,
        disables: [
          { option: '--no-verify-result', why: 'makes krane come back before the new pods are ready' },
        ],
      }),
      verb('rollout', 'restart', { gate: itself }),
      verb('one-off', 'run'),
      verb('read-only', 'render|version'),
    ],
    { values: ['-f', '--filenames', '--template-dir', '--context', '--bindings'] },
  ),
  tool('werf', 'werf', [
    verb('deploy', 'converge|bundle apply|deploy', {
      manifest: files([], { defaults: ['werf.yaml', 'werf.yml'] }),
      gate: itself,
    }),
    verb('build', 'build|render|bundle publish|export|run|lint|plan'),
    verb('teardown', 'dismiss|cleanup|purge'),
  ]),
  tool(
    'skaffold',
    'Skaffold',
    [
      verb('deploy', 'run|deploy|apply', {
        manifest: files(['-f', '--filename'], { defaults: ['skaffold.yaml', 'skaffold.yml'] }),
        gate: itself,
        disables: [
          {
            option: '--status-check',
            value: 'false',
            why: 'makes skaffold come back before the new pods are ready',
          },
        ],
      }),
      verb('build', 'build|render|test|verify|diagnose|dev|debug|init|fix|config|delete|version'),
    ],
    {
      values: [
        '-f',
        '--filename',
        '-p',
        '--profile',
        '-d',
        '--default-repo',
        '-t',
        '--tag',
        '-a',
        '--build-artifacts',
        '-n',
        '--namespace',
        '-i',
        '--images',
        '-m',
        '--module',
        '-l',
        '--label',
        '--kube-context',
      ],
    },
  ),
  tool(
    'ko',
    'ko',
    [
      verb('deploy', 'apply|create', { manifest: files(['-f', '--filename']), gate: rolloutStatus }),
      verb('build', 'build|publish|resolve|run|login|deps|version|delete'),
    ],
    { values: ['-f', '--filename', '-t', '--tags', '--platform', '--image-label'] },
  ),
  tool(
    'argocd',
    'Argo CD',
    [
      verb('deploy', 'app create', {
        manifest: files(['-f', '--file'], {
          otherwise: 'flags',
          instead: 'an Application file: argocd app create -f app.yaml',
        }),
      }),
      verb('config', 'app set|app patch|app unset', { manifest: flags('an Application file') }),
      verb('promotion', 'app sync', {
        gate: itself,
        disables: [{ option: '--async', why: 'comes back before the sync is done' }],
      }),
      verb('rollback', 'app rollback'),
      verb('teardown', 'app delete'),
      verb(
        'read-only',
        'app get|app diff|app list|app manifests|app wait|app history|app logs|app resources|login|version|account|cluster|context|repo|proj',
      ),
    ],
    {
      values: [
        '-f',
        '--file',
        '-l',
        '--selector',
        '--server',
        '--auth-token',
        '--revision',
        '--grpc-web-root-path',
        '--timeout',
        '-p',
        '--parameter',
        '--resource',
      ],
    },
  ),
  tool('flux', 'Flux', [
    verb('set-up', 'bootstrap|install', { dryRun: ['--export'] }),
    verb('config', 'create|suspend|resume', { dryRun: ['--export'] }),
    verb('promotion', 'reconcile', { gate: itself }),
    verb('read-only', 'get|logs|events|check|export|tree|trace|diff|build|version|stats|pull'),
    verb('release', 'push|tag'),
  ]),
  tool('kustomize', 'kustomize', [verb('build', 'build|edit|create|cfg|fn|version')]),
  tool(
    'kn',
    'Knative',
    [
      verb('deploy', 'service create|service update|service apply', {
        manifest: files(['-f', '--filename'], { otherwise: 'flags', instead: 'kn service apply -f FILE' }),
        gate: itself,
        disables: [{ option: '--no-wait', why: 'comes back before the revision is ready' }],
        images: ['--image'],
      }),
      verb('read-only', 'service list|service describe|revision|route'),
      verb('teardown', 'service delete'),
    ],
    { values: ['-f', '--filename', '--image', '-n', '--namespace', '-e', '--env'] },
  ),
  tool(
    'istioctl',
    'Istio',
    [
      verb('deploy', 'install|upgrade', { manifest: files(['-f', '--filename'], { otherwise: 'unknown' }) }),
      verb(
        'read-only',
        'analyze|version|verify-install|proxy-status|proxy-config|manifest|profile|validate|dashboard|x|experimental|kube-inject',
      ),
    ],
    { values: ['-f', '--filename', '--set'] },
  ),
  tool(
    'eksctl',
    'eksctl',
    [
      verb('deploy', 'create cluster|create nodegroup|upgrade cluster|upgrade nodegroup|apply', {
        manifest: files(['-f', '--config-file'], {
          otherwise: 'flags',
          instead: 'eksctl create cluster -f cluster.yaml',
        }),
      }),
      verb('set-up', 'create|upgrade|enable|scale'),
      verb('teardown', 'delete|drain'),
      verb('read-only', 'get|utils|info|version|anywhere'),
    ],
    { values: ['-f', '--config-file', '--region', '--name', '--cluster'] },
  ),
  tool(
    'kops',
    'kops',
    [
      // Without --yes it only shows what it would do (https://kops.sigs.k8s.io/operations/updates_and_upgrades/).
      verb('deploy', 'update cluster|rolling-update cluster|upgrade cluster', {
        only: ['--yes', '-y'],
        gate: itself,
      }),
      verb('set-up', 'create|replace', { manifest: files(['-f', '--filename']) }),
      verb('teardown', 'delete'),
      verb('config', 'edit'),
      verb('read-only', 'get|validate|export|toolbox|version'),
    ],
    { values: ['-f', '--filename', '--name', '--state'] },
  ),
  tool('odo', 'odo', [
    verb('deploy', 'push|deploy', { manifest: files([], { defaults: ['devfile.yaml'] }) }),
  ]),
  tool('clusterctl', 'Cluster API', [
    verb('set-up', 'init|move|upgrade apply'),
    verb('read-only', 'get|describe|generate|version|upgrade plan|config'),
  ]),
  tool('hubploy', 'hubploy', [verb('deploy', 'deploy', { gate: itself }), verb('build', 'build|test')], {
    values: ['--timeout', '--namespace', '--set', '--version', '-d', '--directory', '--helm-debug'],
  }),
  tool(
    'hokusai',
    'Hokusai',
    [
      verb(
        'deploy',
        'production deploy|staging deploy|production update|staging update|production create|staging create|pipeline promote|review_app deploy',
        { gate: itself },
      ),
      verb('rollout', 'production restart|staging restart|production refresh|staging refresh', {
        gate: itself,
      }),
      verb('config', 'production env set|staging env set|production env unset|staging env unset', {
        manifest: flags(),
      }),
      verb('read-only', 'production|staging|pipeline gitdiff|pipeline gitlog|registry images'),
      verb('build', 'build|test|dev|setup|check|registry push|local'),
    ],
    { values: ['-f', '--filename', '-t', '--timeout', '-u', '--constraint'] },
  ),
  // Local clusters: whatever comes after them in a script goes to a test.
  tool('kind minikube k3d microk8s ctlptl', 'local cluster', [verb('build', '')]),
];
