import { type Source, withNouns } from '../../model/source.ts';
import { lockedRuntimes } from '../runtimes/project-runtimes.ts';
import { goModRuntimes } from '../runtimes/version-files.ts';
import { bun } from './bun.ts';
import { cargo } from './cargo.ts';
import { cartfile } from './cartfile.ts';
import { chartLock } from './chart-lock.ts';
import { composer } from './composer.ts';
import { condaLock } from './conda-lock.ts';
import { deno } from './deno.ts';
import { directoryPackages } from './directory-packages.ts';
import { flakeLock } from './flake-lock.ts';
import { gemfile } from './gemfile.ts';
import { goMod, goSum } from './go.ts';
import { gradle } from './gradle.ts';
import { mix } from './mix.ts';
import { nuget } from './nuget.ts';
import { packageLock } from './package-lock.ts';
import { pdm } from './pdm.ts';
import { pipfile } from './pipfile.ts';
import { pixi } from './pixi.ts';
import { pnpm } from './pnpm.ts';
import { podfile } from './podfile.ts';
import { poetry } from './poetry.ts';
import { pubspec } from './pubspec.ts';
import { pylock } from './pylock.ts';
import { rebar } from './rebar.ts';
import { compiledRequirements } from './requirements.ts';
import { swift } from './swift.ts';
import { terraformLock } from './terraform-lock.ts';
import { unread } from './unread.ts';
import { uv } from './uv.ts';
import { yarn } from './yarn.ts';

/** Every lockfile format, one line each. */
export const lockfileSources: readonly Source[] = [
  packageLock,
  yarn,
  pnpm,
  bun,
  deno,
  compiledRequirements,
  poetry,
  uv,
  pdm,
  pylock,
  withNouns(pipfile, lockedRuntimes),
  condaLock,
  pixi,
  withNouns(gemfile, lockedRuntimes),
  cargo,
  withNouns(goMod, goModRuntimes),
  goSum,
  composer,
  mix,
  rebar,
  pubspec,
  podfile,
  swift,
  cartfile,
  nuget,
  directoryPackages,
  gradle,
  terraformLock,
  chartLock,
  flakeLock,
  unread,
];
