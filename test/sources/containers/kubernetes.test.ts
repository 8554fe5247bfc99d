import { describe, expect, test } from 'vitest';
import { kubernetes } from '../../../src/sources/containers/kubernetes.ts';
import { fileOf, imagesOf, scriptsOf } from '../reading.ts';

const read = (text: string, path = 'k8s/app.yaml') => kubernetes.read(fileOf(path, text));
const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n${spec}`;

describe('kubernetes', () => {
  test.each([
    [pod('  containers: [{image: a}]'), true],
    ['apiVersion: v1\nkind: ConfigMap\ndata: {}\n', false],
    ['services:\n  a:\n    image: b\n', false],
    ['- apiVersion: v1\n  kind: Pod\n  image: a\n', true],
    ['sources:\n  a: {kind: dockerimage}\n{{ x }}\n    image: debian\n', false],
    ['steps:\n- ${{ if x }}:\n  image: a\n', false],
  ])('%j by shape: %s', (text, expected) => {
    expect(kubernetes.recognizes?.(fileOf('x.yaml', text))).toBe(expected);
  });

  test.each([
    [pod('  containers:\n  - name: a\n    image: nginx\n'), '7:12 workload Pod/p nginx = nginx'],
    [
      pod('  initContainers:\n  - {name: a, image: "nginx:1.25"}\n'),
      '6:23 workload Pod/p nginx:1.25 = nginx:1.25',
    ],
    [
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: apps/v1\n  kind: Deployment\n  metadata: {name: d}\n  spec: {template: {spec: {containers: [{name: c, image: x:1}]}}}\n',
      '7:58 workload Deployment/d x:1 = x:1',
    ],
    [
      'kind: CustomResourceDefinition\napiVersion: v1\nspec: {image: a:1}\n---\napiVersion: v1\nkind: Prometheus\nspec:\n  image: quay.io/p/p:v2\n',
      '8:10 workload Prometheus quay.io/p/p:v2 = quay.io/p/p:v2',
    ],
    ['apiVersion: v1\nkind: Brand\nspec:\n  image: logo\n', ''],
    [
      pod('  containers: [{name: a, image: x:1}]\nstatus:\n  containerStatuses: [{name: a, image: x:1}]\n'),
      '5:33 workload Pod/p x:1 = x:1',
    ],
    [pod('  containers:\n  - name: a\n    image: $(IMAGE)\n'), '7:12 workload Pod/p $(IMAGE) unknown'],
    [
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  values:\n    image: {repository: a/b, tag: "1.2"}\n',
      '5:36 workload image 1.2 = a/b:1.2',
    ],
  ])('images of %j', (text, expected) => expect(imagesOf(read(text))).toBe(expected));

  test('templates that are no YAML give what stands there literally, and no alarm', () => {
    const text = [
      '{{- if .Values.on }}',
      'apiVersion: v1',
      'kind: Pod',
      'spec:',
      '  containers:',
      '    - image: {{ .Values.image }}',
      '    - image: "busybox:1.36" # helper',
      '    - image: "{{ .Values.repository }}:1"',
      '{{- end }}',
    ].join('\n');
    const reading = read(text, 'chart/templates/pod.yaml');
    expect(imagesOf(reading)).toBe('7:15 workload busybox:1.36 = busybox:1.36');
    expect(reading.diagnostics).toEqual([]);
  });

  test('broken YAML is told', () => {
    expect(read(pod('  containers: [{image: a:1\n')).diagnostics).toHaveLength(1);
  });

  test('commands of containers', () => {
    const text = pod(
      [
        '  containers:',
        '  - name: a',
        '    image: x:1',
        '    command: [sh, -euc]',
        '    args:',
        '    - |',
        '      curl https://x | sh',
        '  - name: b',
        '    image: x:1',
        '    command: [helm, upgrade, "a b"]',
        '  - name: c',
        '    image: x:1',
        '    args: [--port, "80"]',
      ].join('\n'),
    );
    expect(scriptsOf(read(text))).toEqual([
      '11:7 sh errexit Pod/p/a: curl https://x | sh\n',
      "14:15 sh Pod/p/b: helm upgrade 'a b'",
    ]);
  });
});
