import type { Argument, Command } from '../../../model/command.ts';
import type { Install, ManifestInstall } from '../../../model/dependency.ts';
import { joinPath } from '../../../model/workspace.ts';
import {
  brewManager,
  chocoManager,
  extensionManager,
  powershellManager,
  scoopManager,
  wingetManager,
} from './desktop.ts';
import type { Manager } from './grammar.ts';
import {
  bundleManager,
  cargoManager,
  composerManager,
  dotnetManager,
  gemManager,
  goManager,
  nugetManager,
} from './languages.ts';
import { bunManager, corepackManager, denoManager, npmManager, pnpmManager, yarnManager } from './node.ts';
import {
  condaManager,
  pdmManager,
  pipenvManager,
  pipManager,
  pipxManager,
  poetryManager,
  pythonModule,
  uvManager,
} from './python.ts';
import { apkManager, aptManager, pacmanManager, yumManager, zypperManager } from './system.ts';

const managers: readonly Manager[] = [
  pipManager,
  pipxManager,
  uvManager,
  poetryManager,
  pdmManager,
  pipenvManager,
  condaManager,
  npmManager,
  yarnManager,
  pnpmManager,
  bunManager,
  corepackManager,
  denoManager,
  gemManager,
  bundleManager,
  cargoManager,
  goManager,
  composerManager,
  dotnetManager,
  nugetManager,
  chocoManager,
  wingetManager,
  scoopManager,
  brewManager,
  powershellManager,
  extensionManager,
  aptManager,
  apkManager,
  yumManager,
  zypperManager,
  pacmanManager,
];

/** What a command installs: packages it names, manifests it takes. */
export function installsOf(command: Command): (Install | ManifestInstall)[] {
  if (command.name === null) return [];
  const module = pythonModule(command.name, command.arguments);
  const program = module?.program ?? command.name;
  const words = (module?.words ?? command.arguments).flatMap(inRounds);
  const manager = managers.find((one) => one.matches(program));
  if (manager === undefined) return [];
  const { path } = command;
  const found = manager.read(words, command, program);
  const installs = found.packages.map(
    ({
      word,
      ecosystem,
      name,
      requirement,
      exact,
      origin,
      system,
      constrainedBy,
      spelling,
      localFirst,
    }): Install => ({
      kind: 'install',
      path,
      span: word.span,
      text: word.text,
      command,
      manager: program,
      ecosystem,
      name,
      requirement,
      exact,
      origin,
      system: system ?? false,
      ...(constrainedBy === undefined ? {} : { constrainedBy }),
      ...(spelling === undefined ? {} : { spelling }),
      ...(localFirst === undefined ? {} : { localFirst }),
    }),
  );
  const manifests = found.manifests.map(
    ({ ecosystem, locked, files, folder, lockedForm }): ManifestInstall => {
      const directory = folder === undefined ? command.directory : within(command.directory, folder);
      return {
        kind: 'manifest-install',
        path,
        span: command.span,
        text: command.text,
        command,
        manager: program,
        ecosystem,
        locked,
        files: files.flatMap((file) => within(directory, file) ?? []),
        directory,
        lockedForm,
      };
    },
  );
  return [...installs, ...manifests];
}

/** A word of a loop over a written list is one word for each round. */
function inRounds(word: Argument): readonly Argument[] {
  if (word.rounds === undefined) return [word];
  return word.rounds.map((pattern) => ({ ...word, pattern, value: pattern.includes('\0') ? null : pattern }));
}

function within(directory: string | null, path: string | null): string | null {
  if (directory === null || path === null || path.includes('\0')) return null;
  return joinPath(directory, path);
}
