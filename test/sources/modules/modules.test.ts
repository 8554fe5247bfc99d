import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/model/source.ts';
import { sources } from '../../../src/sources/index.ts';
import { survives, told } from '../manifests/reading.ts';

const commit = 'b'.repeat(40);

/** Modules are one noun of their formats; the other nouns have tests of their own. */
function modulesOf(name: string): Source {
  const source = sources.find(({ format }) => format === name)!;
  return {
    ...source,
    read: (file) => ({ ...source.read(file), facts: source.read(file).facts.filter(isAboutModules) }),
  };
}

function isAboutModules({ kind }: { readonly kind: string }): boolean {
  return kind === 'module' || kind === 'manifest';
}

type Case = readonly [path: string, text: string, expected: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  terragrunt: [
    [
      'live/vpc/terragrunt.hcl',
      'include "root" {}\nterraform {\n  source = "git::https://github.com/o/m.git//vpc?ref=main"\n}\n',
      ['3:13 terraform-module https://github.com/o/m.git main branch git https://github.com/o/m.git @main'],
    ],
    [
      'terragrunt.hcl',
      'terraform {\n  source = "tfr:///terraform-aws-modules/vpc/aws?version=5.1.0"\n}\n',
      ['2:13 terraform-module terraform-aws-modules/vpc/aws 5.1.0 exact'],
    ],
  ],
  'helm-chart': [
    [
      'chart/Chart.yaml',
      `dependencies:
  - name: redis
    version: "^17.0.0"
    repository: https://charts.bitnami.com/bitnami
  - {name: pg, version: 12.1.3, repository: "oci://r/x"}
  - {name: any, repository: "@stable"}
  - {name: local, version: 0.x, repository: "file://../local"}
  - {name: inside, version: 0.1.0}
`,
      [
        '3:15 helm-dependency redis ^17.0.0 range registry https://charts.bitnami.com/bitnami',
        '5:25 helm-dependency pg 12.1.3 exact registry oci://r/x',
        '6:12 helm-dependency any * none registry @stable',
      ],
    ],
  ],
  'ansible-requirements': [
    [
      'roles/requirements.yml',
      `- geerlingguy.java
- src: geerlingguy.nginx
  version: 3.1.4
- src: https://github.com/o/role
  version: master
- {src: "git+https://host/r.git", name: r, version: v1.0}
- name: x
  src: https://host/x-1.2.tar.gz
- include: other.yml
`,
      [
        '1:3 ansible-role geerlingguy.java * none',
        '3:12 ansible-role geerlingguy.nginx 3.1.4 exact',
        '5:12 ansible-role https://github.com/o/role master branch git https://github.com/o/role @master',
        '6:53 ansible-role git+https://host/r.git v1.0 tag git https://host/r.git @v1.0',
        '8:8 ansible-role https://host/x-1.2.tar.gz * tag url https://host/x-1.2.tar.gz',
      ],
    ],
    [
      'requirements.yml',
      `roles: []\ncollections:\n  - name: community.general\n    version: ">=5.0.0"\n  - ./local\n  - ansible.posix\n`,
      [
        '4:15 ansible-collection community.general >=5.0.0 range',
        '6:5 ansible-collection ansible.posix * none',
      ],
    ],
    ['requirements.yaml', 'dependencies:\n  - name: a\n', []],
  ],
  'pre-commit': [
    [
      '.pre-commit-config.yaml',
      `repos:
  - repo: https://github.com/psf/black
    rev: stable
  - repo: https://github.com/o/a
    rev: v4.4.0
  - repo: https://github.com/o/b
    rev: ${commit}  # frozen: v1
  - repo: https://github.com/o/c
  - repo: local
    hooks: []
`,
      [
        '3:10 pre-commit https://github.com/psf/black stable branch git https://github.com/psf/black @stable',
        '5:10 pre-commit https://github.com/o/a v4.4.0 tag git https://github.com/o/a @v4.4.0',
        `7:10 pre-commit https://github.com/o/b ${commit} content git https://github.com/o/b @${commit}`,
        '8:11 pre-commit https://github.com/o/c * none git https://github.com/o/c',
      ],
    ],
  ],
  'gitlab-ci': [
    [
      '.gitlab-ci.yml',
      `include:
  - local: a.yml
  - /b.yml
  - template: Jobs/Build.gitlab-ci.yml
  - project: g/p
    file: x.yml
  - {project: g/q, ref: main, file: [y.yml]}
  - {project: g/r, ref: $REF, file: z.yml}
  - remote: https://host/g/p/-/raw/master/x.yml
  - remote: https://host/x.yml
    integrity: sha256-abc=
  - component: gitlab.com/c/sast@1.2.3
  - component: $CI_SERVER_FQDN/c/sast@~latest
  - component: gitlab.com/c/x@1
  - component: gitlab.com/me/x@$CI_COMMIT_SHA
`,
      [
        '5:14 gitlab-include g/p * none git g/p',
        '7:25 gitlab-include g/q main branch git g/q @main',
        '8:25 gitlab-include g/r $REF unknown git g/r @$REF',
        '9:13 gitlab-include https://host/g/p/-/raw/master/x.yml master branch url https://host/g/p/-/raw/master/x.yml',
        '10:13 gitlab-include https://host/x.yml * content url https://host/x.yml',
        '12:16 gitlab-include gitlab.com/c/sast 1.2.3 tag',
        '13:16 gitlab-include $CI_SERVER_FQDN/c/sast ~latest branch',
        '14:16 gitlab-include gitlab.com/c/x 1 range',
      ],
    ],
    ['.gitlab-ci.yml', 'include: {project: g/p, file: x.yml}\n', ['1:20 gitlab-include g/p * none git g/p']],
    [
      '.gitlab-ci.yml',
      "include: 'https://host/x.yml'\n",
      ['1:11 gitlab-include https://host/x.yml * none url https://host/x.yml'],
    ],
  ],
  circleci: [
    [
      '.circleci/config.yml',
      'orbs:\n  a: circleci/node@5.1.0\n  b: circleci/aws@5\n  c: o/c@volatile\n  d: o/d@dev:first\n  e: {jobs: {}}\n  f: o/f@<< x >>\n',
      [
        '2:6 orb circleci/node 5.1.0 exact',
        '3:6 orb circleci/aws 5 range',
        '4:6 orb o/c volatile branch',
        '5:6 orb o/d dev:first branch',
        '7:6 orb o/f << x >> unknown',
      ],
    ],
  ],
  'azure-pipelines': [
    [
      'azure-pipelines.yml',
      `resources:
  repositories:
    - {repository: a, type: github, name: o/r, ref: refs/tags/v1.0}
    - {repository: b, type: git, name: p/r}
    - {repository: c, type: github, name: o/s, ref: refs/heads/main}
`,
      [
        '3:53 azure-template o/r refs/tags/v1.0 tag git https://github.com/o/r @refs/tags/v1.0',
        '4:40 azure-template p/r * none git p/r',
        '5:53 azure-template o/s refs/heads/main branch git https://github.com/o/s @refs/heads/main',
      ],
    ],
  ],
  kustomize: [
    [
      'kustomization.yaml',
      `resources:
  - ../base
  - https://github.com/o/r//config/default?ref=v1.2.0
  - github.com/o/r/config?ref=main
  - git@github.com:o/r.git
  - https://raw.githubusercontent.com/o/r/master/x.yaml
  - https://github.com/o/r/releases/download/v0.9.1/x.yaml
  - https://github.com/o/r/releases/latest/download/x.yaml
  - ssh://root@localhost:2222/x.git
`,
      [
        '3:5 kustomize-remote https://github.com/o/r//config/default v1.2.0 tag git https://github.com/o/r//config/default @v1.2.0',
        '4:5 kustomize-remote github.com/o/r/config main branch git github.com/o/r/config @main',
        '5:5 kustomize-remote git@github.com:o/r.git * none git git@github.com:o/r.git',
        '6:5 kustomize-remote https://raw.githubusercontent.com/o/r/master/x.yaml master branch url https://raw.githubusercontent.com/o/r/master/x.yaml',
        '7:5 kustomize-remote https://github.com/o/r/releases/download/v0.9.1/x.yaml v0.9.1 tag url https://github.com/o/r/releases/download/v0.9.1/x.yaml',
        '8:5 kustomize-remote https://github.com/o/r/releases/latest/download/x.yaml latest branch url https://github.com/o/r/releases/latest/download/x.yaml',
      ],
    ],
    [
      'kustomization.yml',
      'helmCharts:\n- {name: redis, repo: https://c, version: 17.0.1}\n- {name: pg, repo: https://c}\n- {name: here}\n',
      [
        '2:43 helm-dependency redis 17.0.1 exact registry https://c',
        '3:10 helm-dependency pg * none registry https://c',
      ],
    ],
  ],
  devcontainer: [
    [
      '.devcontainer/devcontainer.json',
      '{"features": {\n "ghcr.io/d/f/node:1": {},\n "ghcr.io/d/f/go": {},\n "ghcr.io/d/f/x:1.2.3": {},\n "ghcr.io/d/f/y@sha256:00": {},\n "./local": {}, "docker": {} }}',
      [
        '2:3 devcontainer-feature ghcr.io/d/f/node 1 range',
        '3:3 devcontainer-feature ghcr.io/d/f/go * none',
        '4:3 devcontainer-feature ghcr.io/d/f/x 1.2.3 exact',
        '5:3 devcontainer-feature ghcr.io/d/f/y * content',
      ],
    ],
  ],
  gitmodules: [
    [
      '.gitmodules',
      '[submodule "a"]\n\tpath = a\n\turl = https://h/a.git\n[submodule "b"]\r\n\turl = ../b.git\r\n\tbranch = main\r\n',
      ['3:8 submodule a * content git https://h/a.git', '6:11 submodule b main branch git ../b.git @main'],
    ],
  ],
  'flake-nix': [
    [
      'flake.nix',
      `{
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-23.11";
  inputs = {
    utils.url = "github:numtide/flake-utils";
    fixed.url = "github:o/r/${commit}";
    tag = { url = "git+https://h/r?ref=v1.0"; };
    local.url = "path:./x";
    utils.inputs.x.follows = "nixpkgs";
  };
  outputs = { self }: { url = "github:no/no"; };
}`,
      [
        '2:25 flake-input nixpkgs nixos-23.11 branch git github:NixOS/nixpkgs/nixos-23.11 @nixos-23.11',
        '4:18 flake-input utils * none git github:numtide/flake-utils',
        `5:18 flake-input fixed ${commit} content git github:o/r/${commit} @${commit}`,
        '6:20 flake-input git+https://h/r?ref=v1.0 v1.0 tag git git+https://h/r?ref=v1.0 @v1.0',
      ],
    ],
  ],
  'cloud-foundry-stack': [
    ['manifest.yml', 'name: no buildpack here\n', []],
    [
      'manifest.yml',
      'applications:\n- name: x\n  buildpacks:\n  - https://github.com/o/bp\n  - https://github.com/o/bp#v1.2\n  - python_buildpack\n- buildpack: https://github.com/o/bq.git#main\n',
      [
        '4:5 buildpack https://github.com/o/bp * none git https://github.com/o/bp',
        '5:5 buildpack https://github.com/o/bp v1.2 tag git https://github.com/o/bp @v1.2',
        '7:14 buildpack https://github.com/o/bq.git main branch git https://github.com/o/bq.git @main',
      ],
    ],
  ],
  'heroku-stack': [
    [
      'app.json',
      '{"buildpacks": [{"url": "heroku/nodejs"}, {"url": "https://github.com/o/b"}]}',
      ['1:52 buildpack https://github.com/o/b * none git https://github.com/o/b'],
    ],
  ],
  'project-descriptor': [
    [
      'project.toml',
      '[[io.buildpacks.group]]\nuri = "https://github.com/o/b.git#main"\n',
      ['2:8 buildpack https://github.com/o/b.git main branch git https://github.com/o/b.git @main'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (format, list) => {
  const source = modulesOf(format);

  test.each(list)('%s: %j', (path, text, expected) => {
    expect(source.matches(path)).toBe(true);
    expect(told(source, path, text)).toEqual(expected);
  });

  const words = list.flatMap(([, text]) => text.split(/(\s+)/)).filter((word) => word !== '');
  survives(source, list[0]![0], words);
});

test.each([
  ['values.txt'],
  ['src/requirements.md'],
  ['manifest.json'],
  ['deploy/project.yaml'],
])('nobody reads %s', (path) => {
  expect(sources.filter((source) => source.matches(path))).toEqual([]);
});

test('a flake of one endless word is read in time', () => {
  const text = 'a-'.repeat(200_000);
  expect(told(modulesOf('flake-nix'), 'flake.nix', text)).toEqual([]);
});
