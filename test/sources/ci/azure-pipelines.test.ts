import { describe, expect, test } from 'vitest';
import { azurePipelines } from '../../../src/sources/ci/azure-pipelines.ts';
import { fileOf, imagesOf, scriptsOf } from '../reading.ts';

const read = (text: string) => azurePipelines.read(fileOf('azure-pipelines.yml', text));

describe('azure-pipelines', () => {
  test.each([
    ['azure-pipelines.yml', true],
    ['ci/azure-pipelines-nightly.yaml', true],
    ['build/ci.azure-pipelines.yml', true],
    ['.azure-pipelines/steps/a.yml', true],
    ['.azuredevops/a.yml', true],
    ['eng/common/a.yml', false],
    ['azure.yml', false],
  ])('%s: %s', (path, expected) => expect(azurePipelines.matches(path)).toBe(expected));

  test.each([
    ['container: ubuntu:22.04\n', '1:12 job ubuntu:22.04 ubuntu:22.04 = ubuntu:22.04'],
    [
      'resources:\n  containers:\n  - container: u\n    image: ubuntu:20.04\njobs:\n- job: a\n  container: u\n',
      '4:12 job u ubuntu:20.04 = ubuntu:20.04',
    ],
    ['jobs:\n- job: a\n  container:\n    image: x:1\n', '4:12 job a x:1 = x:1'],
    ['jobs:\n- job: a\n  container: ${{ parameters.image }}\n', '3:14 job a ${{ parameters.image }} unknown'],
    ['jobs:\n- job: a\n  container: $[variables.x]\n', '3:14 job a $[variables.x] unknown'],
    ['pool: {vmImage: ubuntu-latest}\n', ''],
  ])('images of %j', (text, expected) => expect(imagesOf(read(text))).toBe(expected));

  test('steps', () => {
    const text = [
      'jobs:',
      '- deployment: d',
      '  strategy:',
      '    runOnce:',
      '      deploy:',
      '        steps:',
      '        - script: echo $(Build.BuildId)',
      '          displayName: Say',
      '          continueOnError: true',
      '        - ${{ if eq(1, 1) }}:',
      '          - pwsh: Install-Module x',
      '        - task: Bash@3',
      '          inputs:',
      '            targetType: inline',
      '            script: |',
      '              cf push',
      '        - task: AzureCLI@2',
      '          inputs: {scriptType: ps, inlineScript: ls}',
      '        - task: NodeTool@0',
      '          inputs: {versionSpec: 18}',
    ].join('\n');
    expect(scriptsOf(read(text))).toEqual([
      '7:19 bash ignored d/Say: echo $(Build.BuildId)',
      '11:19 pwsh d: Install-Module x',
      '16:15 bash d: cf push\n',
      '18:50 pwsh d: ls',
    ]);
  });
});
