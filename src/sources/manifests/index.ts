import { type Source, withNouns } from '../../model/source.ts';
import { manifestRuntimes } from '../runtimes/manifest-runtimes.ts';
import { globalJsonRuntimes, legacyFrameworks, targetFrameworks } from '../runtimes/project-runtimes.ts';
import { packageScripts } from '../tasks/package-scripts.ts';
import { pyprojectTasks } from '../tasks/pyproject-tasks.ts';
import { pnpmReleaseAge, settingsReleaseAge, uvInPyproject } from '../updates/package-managers.ts';
import { renovateInPackage } from '../updates/renovate.ts';
import { cargoToml } from './cargo-toml.ts';
import { composerJson } from './composer-json.ts';
import { condaEnvironment } from './conda-environment.ts';
import { denoJson } from './deno-json.ts';
import { gemfile, gemspec } from './gemfile.ts';
import { gitignore } from './gitignore.ts';
import { gradle, versionCatalog } from './gradle.ts';
import { mixExs } from './mix-exs.ts';
import { dotnetTools, msbuild, msbuildSdks, packagesConfig } from './nuget.ts';
import { packageJson } from './package-json.ts';
import { packageSwift } from './package-swift.ts';
import { pipfile } from './pipfile.ts';
import { pixiToml } from './pixi-toml.ts';
import { pnpmWorkspace } from './pnpm-workspace.ts';
import { podfile } from './podfile.ts';
import { pomXml } from './pom-xml.ts';
import { pubspec } from './pubspec.ts';
import { pyproject } from './pyproject.ts';
import { pythonScript } from './python-script.ts';
import { readRegistries, registrySettings } from './registries.ts';
import { requirementsTxt } from './requirements-txt.ts';
import { setupCfg, setupPy } from './setuptools.ts';

/** Everything that says what packages a project asks for. */
export const manifestSources: readonly Source[] = [
  withNouns(registrySettings, settingsReleaseAge),
  withNouns(requirementsTxt, readRegistries),
  withNouns(pyproject, pyprojectTasks, manifestRuntimes, readRegistries, uvInPyproject),
  pythonScript,
  withNouns(pipfile, manifestRuntimes, readRegistries),
  withNouns(setupCfg, manifestRuntimes),
  withNouns(setupPy, manifestRuntimes),
  withNouns(condaEnvironment, manifestRuntimes, readRegistries),
  withNouns(packageJson, packageScripts, manifestRuntimes, renovateInPackage),
  pixiToml,
  withNouns(pnpmWorkspace, pnpmReleaseAge),
  withNouns(denoJson, packageScripts),
  withNouns(gemfile, manifestRuntimes, readRegistries),
  gemspec,
  withNouns(cargoToml, manifestRuntimes, readRegistries),
  withNouns(composerJson, packageScripts, manifestRuntimes, readRegistries),
  mixExs,
  pubspec,
  packageSwift,
  podfile,
  withNouns(msbuild, targetFrameworks, legacyFrameworks),
  packagesConfig,
  dotnetTools,
  withNouns(msbuildSdks, globalJsonRuntimes),
  pomXml,
  gradle,
  versionCatalog,
  gitignore,
];
