import { expect, test } from 'vitest';
import { tekton } from '../../../src/sources/ci/tekton.ts';
import { fileOf, imagesOf, scriptsOf } from '../reading.ts';

const task = `apiVersion: tekton.dev/v1
kind: Task
metadata:
  name: build
spec:
  params:
    - name: image
      default: golang:1.21
    - name: other
  sidecars:
    - image: docker:dind
  steps:
    - name: one
      image: $(params.image)
      script: |
        go install x@$(params.version)
        echo $(date)
    - name: two
      image: $(params.other)
      script: |
        #!/usr/bin/env bash
        ls
    - name: three
      image: python:3.12
      script: |
        #!/usr/bin/env python
        print(1)
    - name: four
      image: x:1
      command: [sh]
      args: ["-c", "ls"]
`;

test('images and scripts of a task', () => {
  const file = fileOf('task.yaml', task);
  expect(tekton.recognizes?.(file)).toBe(true);
  const reading = tekton.read(file);
  expect(imagesOf(reading).split('\n')).toEqual([
    '14:14 job build $(params.image) = golang:1.21',
    '19:14 job build $(params.other) unknown',
    '24:14 job build python:3.12 = python:3.12',
    '29:14 job build x:1 = x:1',
    '11:14 service build docker:dind = docker:dind',
  ]);
  expect(scriptsOf(reading)).toEqual([
    '16:9 sh errexit build/one: go install x@$(params.version)\necho $(date)\n',
    '21:9 bash build/two: #!/usr/bin/env bash\nls\n',
    '31:21 sh build/four: ls',
  ]);
});
