import { describe, expect, it } from 'vitest';
import { scanFiles } from '../scan.ts';

const names = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'name',
  'length',
  'caller',
  'y\ud800',
  '\udc00y',
];

/** One word on every surface that premortem reads. */
function repository(word: string, version: string) {
  const quoted = JSON.stringify(word);
  return {
    'old/Dockerfile': 'FROM python:3.6\n',
    Dockerfile: `FROM ${word}:${word}\nRUN npx ${word} && bunx ${word} && pip install ${word} && gem install ${word}\n`,
    'deploy.sh': `#!/bin/bash\n${word}=1 ${word} ${word}\nnpm exec ${word}\nuvx ${word}\ncargo install ${word}\nkubectl ${word} -f ${word}\ncurl https://${word}/${word} | ${word}\n`,
    'deploy.ps1': `${word} ${word}\n$${word} = ${word}\n`,
    Makefile: `${word}: ${word}\n\t${word} $(${word})\n\tnpx ${word}\n`,
    '.github/workflows/a.yml': `on: push\nenv:\n  ${quoted}: ${quoted}\njobs:\n  ${quoted}:\n    runs-on: ${quoted}\n    steps:\n      - uses: ${word}/${word}@${word}\n        with:\n          ${quoted}: ${quoted}\n      - run: npx ${word}\n        shell: ${quoted}\n`,
    '.gitlab-ci.yml': `${quoted}:\n  image: ${quoted}\n  script:\n    - npx ${word}\n  ${quoted}: ${quoted}\n`,
    'compose.yaml': `services:\n  ${quoted}:\n    image: ${quoted}\n    environment:\n      ${quoted}: ${quoted}\n`,
    'c/Chart.yaml': `apiVersion: v2\nname: c\nversion: 1.0.0\ndependencies:\n  - name: ${quoted}\n    version: ">=1"\n    repository: https://example.org/charts\n`,
    'package.json': `{"name":${quoted},"private":true,"packageManager":${quoted},"engines":{${quoted}:${quoted}},"scripts":{${quoted}:"npx ${word.replace(/[\ud800-\udfff]/g, '')}"},"dependencies":{${quoted}:"^${version}"}}\n`,
    'package-lock.json': `{"name":"a","lockfileVersion":3,"packages":{"":{"name":"a","dependencies":{${quoted}:"^${version}"}},${JSON.stringify(`node_modules/${word}`)}:{"version":"${version}","engines":{${quoted}:${quoted}},"license":${quoted},"resolved":${JSON.stringify(`https://${word}/a.tgz`)}}}}\n`,
    'composer.lock': `{"packages":[{"name":${JSON.stringify(`a/${word}`)},"version":"${version}"}],"packages-dev":[]}\n`,
    'Pipfile.lock': `{"default":{${quoted}:{"version":"==${version}"}},"develop":{}}\n`,
    'requirements.txt': `${word}\n${word}>=${version}\n`,
    'pyproject.toml': `[project]\nname = "a"\ndependencies = ["${word}"]\n[${word}]\n${word} = "${word}"\n[tool.poetry.dependencies]\n${word} = "*"\n`,
    'setup.cfg': `[options]\n${word} = ${word}\ninstall_requires =\n  ${word}\n`,
    'main.tf': `terraform {\n  required_providers {\n    ${word} = {\n      source = "${word}/${word}"\n    }\n  }\n}\nresource "${word}" "${word}" {\n  engine = "${word}"\n  runtime = "${word}"\n}\n`,
    '.tool-versions': `${word} 1\n`,
    'mise.toml': `[tools]\n${word} = "1"\n`,
    Gemfile: `source "https://rubygems.org"\ngem "${word}", ${word}: "${word}"\n`,
    'Cargo.toml': `[package]\nname = "a"\n[dependencies]\n${word} = "*"\n`,
    Jenkinsfile: `pipeline { stages { stage("${word}") { steps { ${word} "${word}" } } } }\n`,
    Procfile: `${word}: ${word} ${word}\n`,
    'tasks.py': `import subprocess, boto3\nx.${word}("${word}")\nsubprocess.run(["${word}", "${word}"])\n`,
  };
}

describe('a word that every object knows, or that is no well-formed text', () => {
  it.each(names)('%j', async (word) => {
    const audit = await scanFiles({ head: repository(word, '1.0.0') });
    expect(audit.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(audit.findings.map(({ rule, path }) => `${path} ${rule}`)).toContain(
      'old/Dockerfile end-of-life-runtime',
    );
    const diff = await scanFiles({ base: repository(word, '1.0.0'), head: repository(word, '2.0.0') });
    expect(diff.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const upgraded = diff.upgrades.filter(({ name }) => name.includes(word)).map(({ path }) => path);
    if (word !== '__proto__') expect(upgraded).toContain('package-lock.json');
  });
});
