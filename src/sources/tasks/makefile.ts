import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { ShellName, Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { callOf, scriptOf, shellNamed } from '../commands/fact-builders.ts';
import { joinLines } from '../syntax/excerpt-builder.ts';
import { type MakeRule, readMakefile } from './make-rules.ts';
import { expandRecipe, type MakeVariables } from './make-variables.ts';

/** Recipes of makefiles: each line has a shell of its own, unless `.ONESHELL` says otherwise. */
export const makefile: Source = {
  format: 'makefile',
  matches: (path) => {
    const name = baseName(path);
    return /^(?:GNU)?(?:[Mm]akefile|MAKEFILE)(?:\.(?!(?:am|in|ts|js|py|rb|go|rs|cs|md|txt|html|json|ya?ml)$)[\w-]+)?$|\.(?:mk|mak|make)$/.test(
      name,
    );
  },
  read,
};

interface Shell {
  readonly name: ShellName;
  readonly errexit: boolean;
  readonly pipefail: boolean;
  readonly one: boolean;
}

function read(file: SourceFile): Reading {
  const { rules, variables, commands } = readMakefile(file);
  const shell = shellOf(rules, variables);
  const targets = new Set(rules.flatMap((rule) => rule.targets));
  // A fragment runs where the makefile that includes it stands.
  const directory = /^(?:GNU)?makefile/i.test(baseName(file.path)) ? folderOf(file.path) : null;
  const facts: Fact[] = [];
  for (const { name, excerpt } of commands) {
    if (shell.name === 'other') break;
    const unit = {
      kind: 'recipe' as const,
      name,
      runner: 'make',
      directory,
      errexit: false,
      pipefail: false,
    };
    append(facts, scriptOf(file, expandRecipe(excerpt, variables, null), unit, shell.name));
  }
  for (const rule of rules) {
    const name = rule.targets[0] ?? rule.written;
    const unit = {
      kind: 'recipe' as const,
      name,
      job: name,
      runner: 'make',
      directory,
      errexit: shell.errexit,
      pipefail: shell.pipefail,
    };
    append(facts, prerequisites(rule, unit, targets, file));
    append(facts, otherTargets(rule, unit, file));
    if (shell.name === 'other') continue;
    append(facts, recipe(rule, unit, shell, variables, file));
  }
  return { facts, diagnostics: [] };
}

function shellOf(rules: readonly MakeRule[], variables: MakeVariables): Shell {
  const flags = variables.value('.SHELLFLAGS') ?? variables.value('SHELLFLAGS') ?? '';
  const value = variables.value('SHELL');
  return {
    // A shell that cannot be known is taken for the standard one: all that makefiles name are its kin.
    name: value === null || value.includes('\x01') ? 'sh' : shellNamed(programOf(value)),
    errexit: /(?:^|\s)-[a-z]*e/.test(flags) || / -[a-z]*e/.test(value ?? ''),
    pipefail: /pipefail/.test(`${flags} ${value}`),
    one: rules.some((rule) => rule.targets.includes('.ONESHELL')),
  };
}

/** `/usr/bin/env bash` is bash. */
function programOf(value: string): string {
  return value.split(/\s+/).find((word) => !/(?:^|\/)env$|^-/.test(word)) ?? 'sh';
}

function recipe(
  rule: MakeRule,
  unit: Unit,
  shell: Shell,
  variables: MakeVariables,
  file: SourceFile,
): readonly Fact[] {
  const target = rule.targets.length === 1 && !rule.targets[0]!.includes('%') ? rule.targets[0]! : null;
  const lines = rule.recipe.map(({ excerpt, ignored }) => ({
    excerpt: expandRecipe(excerpt, variables, target),
    ignored,
  }));
  const facts: Fact[] = [];
  const runs = shell.one
    ? [{ excerpt: joinLines(lines.map((line) => line.excerpt)), ignored: lines[0]?.ignored ?? false }]
    : lines;
  for (const { excerpt, ignored } of runs) {
    const own = ignored ? { ...unit, failureIgnored: true } : unit;
    append(facts, scriptOf(file, excerpt, own, shell.name));
  }
  return facts;
}

/** Prerequisites that are targets of this file, as calls; the others are files or other makefiles' targets. */
function prerequisites(rule: MakeRule, unit: Unit, targets: ReadonlySet<string>, file: SourceFile): Fact[] {
  if (unit.name?.startsWith('.')) return [];
  return rule.prerequisites
    .filter(({ name }) => targets.has(name))
    .map(({ name, span }) =>
      callOf(file, span, unit, { via: 'make', targets: [file.path], targetName: name }),
    );
}

/** `a b: ; recipe` runs the same for both: the recipe is the first's, and the others call it. */
function otherTargets(rule: MakeRule, unit: Unit, file: SourceFile): Fact[] {
  const [first, ...others] = rule.targets;
  if (first === undefined || rule.recipe.length === 0) return [];
  return others.map((name) => {
    const call = { via: 'make' as const, targets: [file.path], targetName: first };
    return callOf(file, rule.span, { ...unit, name, job: name }, call);
  });
}
