import { describe, expect, test } from 'vitest';
import { helmValues } from '../../../src/sources/containers/helm-values.ts';
import { kustomize } from '../../../src/sources/containers/kustomize.ts';
import { fileOf, imagesOf } from '../reading.ts';

const digest = `sha256:${'a'.repeat(64)}`;

describe('helm values', () => {
  test.each([
    ['chart/values.yaml', true],
    ['values-prod.yml', true],
    ['prod.values.yaml', true],
    ['values.schema.json', false],
    ['evaluations.yaml', false],
  ])('%s: %s', (path, expected) => expect(helmValues.matches(path)).toBe(expected));

  test.each([
    ['image:\n  repository: nginx\n  tag: "1.25"\n', '3:9 workload image 1.25 = nginx:1.25'],
    ['image:\n  repository: nginx\n  tag: latest\n', '3:8 workload image latest = nginx:latest'],
    ['image:\n  repository: nginx\n  tag: ""\n', '2:15 workload image nginx unknown'],
    ['image:\n  repository: nginx\n', '2:15 workload image nginx unknown'],
    [
      'image:\n  registry: quay.io\n  repository: a/b\n  tag: 1.10\n',
      '4:8 workload image 1.10 = quay.io/a/b:1.10',
    ],
    [`image:\n  repository: a/b\n  digest: ${digest}\n`, `3:11 workload image ${digest} = a/b@${digest}`],
    [
      'a:\n  image:\n    repository: x\n    tag: 1\n  sidecar:\n    image: y:2\n',
      '4:10 workload a 1 = x:1\n6:12 workload a.sidecar y:2 = y:2',
    ],
    ['image: nginx\nimageTag: 1.2.3\n', '2:11 workload image 1.2.3 = nginx:1.2.3'],
    ['image: nginx\n', '1:8 workload image nginx unknown'],
    ['logoImage: a/b.png\nimage: https://x/y.png\n', ''],
    ['source:\n  repository: https://charts.example/x\n  tag: 1\n', ''],
    ['repository: {a: 1}\nimage: [1, 2]\n', ''],
    ['{{ if x }}\nimage: a:1\n', ''],
  ])('images of %j', (text, expected) => {
    expect(imagesOf(helmValues.read(fileOf('values.yaml', text)))).toBe(expected);
  });
});

describe('kustomize', () => {
  test.each([
    ['images:\n- name: a\n  newTag: v1\n', '3:11 workload a v1 = a:v1'],
    ['images:\n- name: a\n  newName: b/c\n  newTag: "1"\n', '4:12 workload a 1 = b/c:1'],
    [`images:\n- name: a\n  digest: ${digest}\n`, `3:11 workload a ${digest} = a@${digest}`],
    ['images:\n- name: a\n  newName: b/c\n', '3:12 workload a b/c unknown'],
    ['images:\n- name: a\n', ''],
    ['resources: [a]\n', ''],
  ])('images of %j', (text, expected) => {
    expect(imagesOf(kustomize.read(fileOf('kustomization.yaml', text)))).toBe(expected);
  });
});
