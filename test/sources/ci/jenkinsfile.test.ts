import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jenkinsfile } from '../../../src/sources/ci/jenkinsfile.ts';
import { fileOf, imagesOf, scriptFacts, scriptsOf, wordAt } from '../reading.ts';

const text = [
  'pipeline {',
  "  agent { docker { image 'maven:3.9' } }",
  '  stages {',
  "    stage('Build') {",
  "      agent { docker 'node:20' }",
  '      steps {',
  "        sh 'npm install' // sh 'no'",
  '        sh """',
  '          pip install x==${params.V}',
  '          echo \\$HOME',
  '        """',
  "        /* sh 'no' */",
  "        dir('web') {",
  "          sh(script: 'ls -l', returnStatus: true)",
  '        }',
  '        script {',
  '          docker.image("a/b:$TAG").inside { sh "pwd" }',
  '        }',
  "        bat 'dir'",
  '        echo "sh \'no\'"',
  "        foo.sh('no')",
  '        sh command',
  '      }',
  '    }',
  '  }',
  '}',
].join('\n');

test('images and steps', () => {
  const reading = jenkinsfile.read(fileOf('Jenkinsfile', text));
  expect(imagesOf(reading).split('\n')).toEqual([
    '2:27 job maven:3.9 = maven:3.9',
    '5:23 job Build node:20 = node:20',
    '17:25 job Build a/b:$TAG unknown',
  ]);
  expect(scriptsOf(reading).map((line) => line.replaceAll('\x01', '?'))).toEqual([
    '7:13 sh errexit Build: npm install',
    '8:15 sh errexit Build: \n          pip install x==???????????\n          echo $HOME\n        ',
    '14:23 sh errexit ignored Build: ls -l',
    '17:49 sh errexit Build: pwd',
    '19:14 cmd Build: dir',
  ]);
  const [, long, web] = scriptFacts(reading);
  expect(wordAt(long!, 'HOME')).toBe('10:18 HOME');
  expect(web!.unit.directory).toBe('web');
});

test.each([
  ['Jenkinsfile', true],
  ['ci/Jenkinsfile.deploy', true],
  ['a.jenkinsfile', true],
  ['vars/deploy.groovy', true],
  ['src/Deploy.groovy', false],
])('%s: %s', (path, expected) => expect(jenkinsfile.matches(path)).toBe(expected));

test('any text without a throw', () => {
  const part = fc.constantFrom(
    "'",
    '"',
    "'''",
    '"""',
    '\\',
    '$',
    '{',
    '}',
    '(',
    ')',
    'sh ',
    'docker',
    'image',
    '\n',
    '//',
    '/*',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('')),
      ),
      (words) => {
        for (const fact of jenkinsfile.read(fileOf('Jenkinsfile', words)).facts) {
          expect(fact.span.end).toBeLessThanOrEqual(words.length);
        }
      },
    ),
  );
});
