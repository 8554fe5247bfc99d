import { describe, expect, test } from 'vitest';
import { manifestSources } from '../../../src/sources/manifests/index.ts';
import { manifestIn, survives, told } from './reading.ts';

const commit = 'd'.repeat(40);

type Case = readonly [path: string, text: string, expected: readonly string[], manifest?: object];

const cases: Readonly<Record<string, readonly Case[]>> = {
  pyproject: [
    [
      'pyproject.toml',
      `[build-system]
requires = ["hatchling>=1"]
[project]
name = "x"
version = "1.0"
dependencies = [
  "requests[socks]>=2 ; python_version > '3'",
  "boto3==1.35.0",
  "here",
]
[project.optional-dependencies]
s3 = ["s3fs"]
[dependency-groups]
dev = ["pytest~=8.0", {include-group = "s3"}]
[tool.uv.sources]
here = { path = "../here" }
s3fs = { git = "https://h/s3fs", tag = "v1" }
[tool.uv.workspace]
members = ["packages/*"]
`,
      [
        '2:14 hatchling >=1 build',
        '7:4 requests >=2',
        '8:4 boto3 ==1.35.0 exact',
        '9:4 here * exact path ../here',
        '12:8 s3fs * optional (s3) git https://h/s3fs @v1',
        '14:9 pytest ~=8.0 development (dev)',
      ],
      { name: 'x', version: '1.0', role: 'unknown', workspaces: ['packages/*'] },
    ],
    [
      'pyproject.toml',
      `[tool.poetry]
name = "x"
package-mode = false
[tool.poetry.dependencies]
python = "^3.11"
django = "^5.0"
pinned = "1.2.3"
any = "*"
g = { git = "https://h/g.git", rev = "${commit}" }
multi = [{ version = "<2", python = "<3.9" }, { version = ">=2" }]
[tool.poetry.group.test.dependencies]
pytest = { version = "8.0.0", extras = ["x"] }
`,
      [
        '6:11 django ^5.0',
        '7:11 pinned 1.2.3 exact',
        '8:8 any *',
        `9:1 g ${commit} exact git https://h/g.git @${commit}`,
        '10:23 multi <2',
        '10:60 multi >=2',
        '12:23 pytest 8.0.0 exact development (test)',
      ],
      { role: 'application', lockfiles: ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'pixi.lock'] },
    ],
    ['pyproject.toml', '[tool.black]\nline-length = 100\n', []],
    ['pyproject.toml', '[project]\nname = "x"\n', [], { role: 'application' }],
    ['pyproject.toml', '[project]\nname = "x"\nclassifiers = ["Topic :: X"]\n', [], { role: 'library' }],
  ],
  pipfile: [
    [
      'Pipfile',
      '[[source]]\nurl = "https://pypi.org/simple"\n[packages]\nflask = "*"\nx = "==1.2"\ny = {version = "~=2.0"}\n[dev-packages]\nz = {path = ".", editable = true}\n',
      [
        '4:10 flask * (packages)',
        '5:6 x ==1.2 exact (packages)',
        '6:17 y ~=2.0 (packages)',
        '8:1 z * exact development (dev-packages) path .',
      ],
      { role: 'application', lockfiles: ['Pipfile.lock'] },
    ],
  ],
  'setup-cfg': [
    [
      'setup.cfg',
      '[metadata]\nname = x\n[options]\ninstall_requires =\n    requests>=2\n    six ; python_version < "3"\nzip_safe = no\n[options.extras_require]\ntest = pytest\ndev =\n  tox==4.0\n',
      ['5:5 requests >=2', '6:5 six *', '9:8 pytest * optional', '11:3 tox ==4.0 exact optional'],
      { role: 'library' },
    ],
    ['setup.cfg', '[flake8]\nmax-line-length = 100\n', []],
  ],
  'setup-py': [
    [
      'setup.py',
      `from setuptools import setup\nsetup(\n  name='x',\n  install_requires=[\n    'a>=1',  # "no"\n    "b[x]==2",\n    'c' + VERSION,\n  ],\n)\n`,
      ['5:6 a >=1', '6:6 b ==2 exact', '7:6 c *'],
      { role: 'library' },
    ],
    ['setup.py', 'print("no package")\n', []],
  ],
  'pixi-toml': [
    [
      'pixi.toml',
      '[workspace]\nname = "app"\n[dependencies]\nouter = ">=1"\nany = "*"\n[pypi-dependencies]\nflask = { version = "==3.0.0" }\nown = { path = "." }\n[feature.x.dependencies]\ninner = "1.*"\n',
      [
        '4:10 outer >=1',
        '5:8 any *',
        '7:22 flask ==3.0.0 exact',
        '8:1 own * exact path .',
        '10:10 inner 1.*',
      ],
      { ecosystem: 'conda', name: 'app', lockfiles: ['pixi.lock'] },
    ],
  ],
  'conda-environment': [
    [
      'environment.yml',
      'name: x\ndependencies:\n  - numpy=1.21\n  - pandas=2.0.3\n  - conda-forge::x==1.0\n  - y=1.0=py39_0\n  - scipy >=1.5\n  - z\n  - pip:\n    - flask>=2\n    - -r requirements.txt\n',
      [
        '3:5 numpy =1.21',
        '4:5 pandas =2.0.3 exact',
        '5:5 x ==1.0 exact',
        '6:5 y =1.0=py39_0 exact',
        '7:5 scipy >=1.5',
        '8:5 z *',
        '10:7 flask >=2 (pip)',
      ],
      { name: 'x' },
    ],
    ['env.yaml', 'variables:\n  A: b\n', []],
  ],
  'pnpm-workspace': [
    [
      'pnpm-workspace.yaml',
      "packages:\n  - 'packages/*'\n  - '!packages/x'\ncatalog:\n  react: ^18.2.0\ncatalogs:\n  old: {react: 17.0.2}\n",
      ['5:10 react ^18.2.0 (default)', '7:16 react 17.0.2 exact (old)'],
      { workspaces: ['packages/*', '!packages/x'] },
    ],
    [
      'pnpm-workspace.yaml',
      "overrides:\n  'p>x@1': '>=1.2'\n  y: '-'\n",
      ['2:13 x >=1.2 override (overrides)', '3:7 y * exact override (overrides)'],
    ],
  ],
  'deno-json': [
    [
      'deno.jsonc',
      '{ // c\n"imports": {\n"a": "jsr:@std/assert@^1",\n"b": "npm:chalk@5.3.0/x",\n"c": "https://deno.land/std@0.200.0/mod.ts",\n"d": "https://esm.sh/x",\n"e": "./e.ts" } }',
      [
        '3:7 @std/assert ^1',
        '4:7 chalk 5.3.0 exact',
        '5:7 c 0.200.0 exact url https://deno.land/std@0.200.0/mod.ts',
        '6:7 d * url https://esm.sh/x',
      ],
      { role: 'application' },
    ],
  ],
  gemfile: [
    [
      'Gemfile',
      `source 'https://rubygems.org'
ruby '3.2.0'
gem 'rails', '~> 7.0', '>= 7.0.4'
gem "pg", "1.5.4"
gem('x')
gem 'g', git: 'https://h/g.git', branch: 'main'
gem 'h', :github => 'o/h', :ref => '${commit}'
gem 'multi',
    '= 2.0', # why
    require: false
group :development, :test do
  gem 'rspec'
  platforms :mri do
    gem 'byebug', platform: :mri
  end
end
gem name, version
gem 'l', path: './l'
gem 'd', group: :test
`,
      [
        '3:15 rails ~> 7.0, >= 7.0.4',
        '4:12 pg 1.5.4 exact',
        '5:6 x *',
        '6:6 g main git https://h/g.git @main',
        `7:6 h ${commit} exact git https://github.com/o/h @${commit}`,
        '9:6 multi = 2.0 exact',
        '12:8 rspec * development',
        '14:10 byebug * development',
        '18:6 l * exact path ./l',
        '19:6 d * development',
      ],
      { role: 'application', lockfiles: ['Gemfile.lock'] },
    ],
    ['Gemfile', "gemspec\ngem 'rake'\n", ['2:6 rake *'], { role: 'library' }],
  ],
  gemspec: [
    [
      'x.gemspec',
      'Gem::Specification.new do |s|\n  s.add_dependency "a", ">= 1", "< 3"\n  s.add_development_dependency("b")\n  s.add_runtime_dependency \'c\', \'1.0\'\nend\n',
      ['2:26 a >= 1, < 3', '3:33 b * development', '4:34 c 1.0 exact'],
      { role: 'library' },
    ],
  ],
  'cargo-toml': [
    [
      'Cargo.toml',
      `[package]
name = "x"
[[bin]]
name = "x"
[dependencies]
serde = "1.0"
exact = "=1.2.3"
t = { version = "0.3", features = ["a"] }
g = { git = "https://h/g", branch = "main" }
l = { path = "../l", version = "1" }
w = { workspace = true }
r = { package = "real", version = "2" }
[dev-dependencies.d]
version = "*"
[target.'cfg(unix)'.dependencies]
libc = "0.2.1"
[workspace]
members = ["crates/*"]
[workspace.dependencies]
anyhow = "1"
`,
      [
        '6:10 serde 1.0',
        '7:10 exact =1.2.3 exact',
        '8:18 t 0.3',
        '9:1 g main git https://h/g @main',
        '10:33 l 1 exact path ../l',
        '11:1 w * exact path workspace',
        '12:36 real 2',
        '14:12 d * development',
        '16:9 libc 0.2.1 (cfg(unix))',
        '20:11 anyhow 1 (workspace)',
      ],
      { role: 'application', workspaces: ['**', 'crates/*'] },
    ],
  ],
  'composer-json': [
    [
      'composer.json',
      `{"type": "project", "require": {"php": ">=8", "ext-json": "*",\n"a/b": "^1.0",\n"c/d": "1.2.3",\n"e/f": "dev-main",\n"g/h": "dev-main#${commit}"},\n"require-dev": {"i/j": "*"}}`,
      [
        '2:9 a/b ^1.0',
        '3:9 c/d 1.2.3 exact',
        '4:9 e/f dev-main',
        `5:9 g/h dev-main#${commit} exact`,
        '6:25 i/j * development',
      ],
      { role: 'application', lockfiles: ['composer.lock'] },
    ],
  ],
  'mix-exs': [
    [
      'mix.exs',
      `defmodule X.MixProject do
  def project do
    [app: :x, version: "0.1.0", deps: deps()]
  end
  defp deps do
    [
      {:phoenix, "~> 1.7"},
      {:jason, "== 1.4.1"},
      {:credo, ">= 0.0.0", only: [:dev, :test], runtime: false},
      {:g, github: "o/g", branch: "main"},
      {:l, path: "../l"},
      {:u, in_umbrella: true}
    ]
  end
  defp other, do: [{:no, "1"}]
end
`,
      [
        '7:19 phoenix ~> 1.7',
        '8:17 jason == 1.4.1 exact',
        '9:17 credo >= 0.0.0 development',
        '10:9 g main git https://github.com/o/g @main',
        '11:9 l * exact path ../l',
      ],
      { name: 'x', version: '0.1.0', role: 'application' },
    ],
  ],
  pubspec: [
    [
      'pubspec.yaml',
      'name: x\npublish_to: none\ndependencies:\n  flutter: {sdk: flutter}\n  http: ^1.1.0\n  path: 1.8.3\n  any: any\n  none:\n  g:\n    git: {url: https://h/g, ref: main}\ndev_dependencies:\n  h: {version: "^2.0.0", hosted: https://x}\n',
      [
        '5:9 http ^1.1.0',
        '6:9 path 1.8.3 exact',
        '7:8 any *',
        '8:3 none *',
        '9:3 g main git https://h/g @main',
        '12:17 h ^2.0.0 development',
      ],
      { role: 'application' },
    ],
  ],
  'package-swift': [
    [
      'Package.swift',
      `let package = Package(
  name: "X",
  products: [.executable(name: "x", targets: ["X"])],
  dependencies: [
    .package(url: "https://github.com/a/b.git", from: "1.2.3"),
    .package(url: "https://github.com/c/d", exact: "2.0.0"),
    .package(url: "https://github.com/e/f", branch: "main"),
    .package(url: "https://github.com/g/h", revision: "${commit}"),
    .package(url: "https://github.com/i/j", .upToNextMajor(from: "3.0.0")),
    .package(url: "https://github.com/k/l", "1.0.0"..<"2.0.0"),
    .package(path: "../m"),
  ]
)`,
      [
        '5:20 github.com/a/b 1.2.3 git https://github.com/a/b.git',
        '6:20 github.com/c/d 2.0.0 exact git https://github.com/c/d',
        '7:20 github.com/e/f main git https://github.com/e/f @main',
        `8:20 github.com/g/h ${commit} exact git https://github.com/g/h @${commit}`,
        '9:20 github.com/i/j 3.0.0 git https://github.com/i/j',
        '10:20 github.com/k/l "1.0.0"..<"2.0.0" git https://github.com/k/l',
      ],
      { name: 'X', role: 'application' },
    ],
  ],
  podfile: [
    [
      'Podfile',
      `platform :ios, '15.0'\ntarget 'X' do\n  pod 'A', '~> 5.0'\n  pod 'B', '1.0'\n  pod 'C', :git => 'https://h/c.git', :branch => 'dev'\n  pod 'D', :path => '../d'\nend\n`,
      ['3:13 A ~> 5.0', '4:13 B 1.0 exact', '5:8 C dev git https://h/c.git @dev', '6:8 D * exact path ../d'],
      { role: 'application' },
    ],
  ],
  msbuild: [
    [
      'src/X.csproj',
      `<Project Sdk="Microsoft.NET.Sdk.Web">
  <!-- <PackageReference Include="No" Version="1" /> -->
  <ItemGroup>
    <PackageReference Include="A" Version="1.2.3" />
    <PackageReference Include="B" Version="[2.0.0]" />
    <PackageReference Include="C"><Version>3.*</Version></PackageReference>
    <PackageReference Include="D" />
    <PackageReference Include="E" Version="$(EVersion)" />
  </ItemGroup>
</Project>`,
      ['4:44 A 1.2.3', '5:44 B [2.0.0] exact', '6:44 C 3.*', '8:44 E *'],
      { role: 'application' },
    ],
    [
      'Directory.Packages.props',
      '<Project><ItemGroup><PackageVersion Include="A" Version="1.0"/></ItemGroup></Project>',
      ['1:58 A 1.0'],
    ],
    [
      'X.csproj',
      `<Project>
<PropertyGroup><One>1.0</One><Two Condition="x">2.0</Two><Three>3</Three></PropertyGroup>
<PropertyGroup><three>4</three></PropertyGroup>
<ItemGroup>
<PackageReference Include="A" Version="$(one).1" />
<PackageReference Include="B" Version="$(Two)" />
<PackageReference Include="C" Version="$(Three)" />
</ItemGroup></Project>`,
      ['5:40 A 1.0.1', '6:40 B *', '7:40 C *'],
    ],
  ],
  'msbuild-sdks': [
    [
      'global.json',
      '{"sdk": {"version": "10.0.103"},\n"msbuild-sdks": {"Microsoft.Build.Traversal": "4.1.0", "X": 1} }',
      ['2:48 Microsoft.Build.Traversal 4.1.0 exact build'],
    ],
  ],
  'dotnet-tools': [
    [
      '.config/dotnet-tools.json',
      '{"version": 1, "tools": {\n"dotnet-ef": {"version": "8.0.8", "commands": ["dotnet-ef"]},\n"x": {} } }',
      ['2:27 dotnet-ef 8.0.8 exact development'],
      { role: 'application' },
    ],
    ['dotnet-tools.json', '{', []],
  ],
  'packages-config': [
    [
      'packages.config',
      '<packages>\n<package id="A" version="1.0.0" targetFramework="net48" />\n</packages>',
      ['2:26 A 1.0.0 exact'],
      { role: 'application' },
    ],
  ],
  'pom-xml': [
    [
      'pom.xml',
      `<project>
  <artifactId>x</artifactId><packaging>war</packaging>
  <properties><v>2.0</v></properties>
  <dependencies>
    <dependency><groupId>g</groupId><artifactId>a</artifactId><version>1.0</version></dependency>
    <dependency><groupId>g</groupId><artifactId>b</artifactId>
      <version>[1.0,2.0)</version><scope>test</scope>
    </dependency>
    <dependency><groupId>g</groupId><artifactId>c</artifactId><version>\${v}</version></dependency>
    <dependency><groupId>g</groupId><artifactId>d</artifactId></dependency>
    <dependency><groupId>g</groupId><artifactId>e</artifactId><version>LATEST</version></dependency>
  </dependencies>
  <build><plugins><plugin><artifactId>p</artifactId><version>3.1</version></plugin></plugins></build>
</project>`,
      [
        '5:72 g/a 1.0 exact',
        '7:16 g/b [1.0,2.0) development',
        '9:72 g/c 2.0 exact',
        '11:72 g/e LATEST',
        '13:62 org.apache.maven.plugins/p 3.1 exact build',
      ],
      { name: 'x', role: 'application' },
    ],
  ],
  gradle: [
    [
      'app/build.gradle.kts',
      `plugins { id("com.x") version "1.2.3" }
dependencies {
  implementation("g:a:1.0")
  testImplementation 'g:b:1.+'
  api(platform("g:c:latest.release"))
  implementation("g:d:$version")
  kapt "g:e:2.0@aar"
}`,
      [
        '1:32 com.x 1.2.3 exact build',
        '3:23 g/a 1.0 exact',
        '4:27 g/b 1.+ development',
        '5:21 g/c latest.release',
        '7:13 g/e 2.0 exact',
      ],
    ],
    ['settings.gradle', 'include ":app"\n', []],
  ],
  'version-catalog': [
    [
      'gradle/libs.versions.toml',
      '[versions]\na = "1.0"\nb = { strictly = "[2,3)" }\n[libraries]\nx = { module = "g:x", version.ref = "a" }\ny = { group = "g", name = "y", version.ref = "b" }\nz = "g:z:1.+"\nw = { module = "g:w" }\n[plugins]\np = { id = "p.q", version = "4.0" }\n',
      ['2:6 g/x 1.0 exact', '3:19 g/y [2,3)', '7:10 g/z 1.+', '10:30 p.q 4.0 exact build'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (format, list) => {
  const source = manifestSources.find((one) => one.format === format)!;

  test.each(
    list.map(([path, text, expected, manifest]) => ({ path, text, expected, manifest })),
  )('$path: $text', ({ path, text, expected, manifest }) => {
    expect(source.matches(path)).toBe(true);
    expect(told(source, path, text)).toEqual(expected);
    if (manifest) expect(manifestIn(source, path, text)).toMatchObject(manifest);
  });

  const words = list.flatMap(([, text]) => text.split(/(\s+)/)).filter((word) => word !== '');
  survives(source, list[0]![0], words);
});

describe('python-script', () => {
  const source = manifestSources.find((one) => one.format === 'python-script')!;
  const text =
    '#!/usr/bin/env -S uv run\n# /// script\n# requires-python = ">=3.11"\n# dependencies = [\n#   "requests<3",\n#   "rich==13.7.0",\n# ]\n# ///\nimport requests\n';

  test('reads the block in the comments', () => {
    expect(source.recognizes?.({ path: 'x.py', text, executable: true })).toBe(true);
    expect(told(source, 'bin/x.py', text)).toEqual(['5:6 requests <3', '6:6 rich ==13.7.0 exact']);
    expect(manifestIn(source, 'bin/x.py', text)).toMatchObject({ lockfiles: ['x.py.lock'] });
  });

  survives(source, 'x.py', ['# /// script\n', '# dependencies = [', '# "a>1"', '# ]', '# ///']);
});
