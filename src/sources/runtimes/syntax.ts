import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/source.ts';
import { readHcl } from '../syntax/hcl.ts';
import { readJson } from '../syntax/json.ts';
import { readToml } from '../syntax/toml.ts';
import { readYaml } from '../syntax/yaml.ts';

/** What the shared reader could not read of a file; told once however many sources read it. */
export function syntaxDiagnostics(file: SourceFile): readonly Diagnostic[] {
  if (/\.ya?ml$/.test(file.path)) return readYaml(file).diagnostics;
  if (/\.json$/.test(file.path)) return readJson(file).diagnostics;
  if (/\.toml$|(?:^|\/)Pipfile$/.test(file.path)) return readToml(file).diagnostics;
  return /\.(?:tf|tofu)$/.test(file.path) ? readHcl(file).diagnostics : [];
}
