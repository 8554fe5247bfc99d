import type { Fact } from '../../model/facts.ts';
import type { ImageRole } from '../../model/image.ts';
import type { SourceFile } from '../../model/source.ts';
import { imageUse } from '../commands/fact-builders.ts';

const suffix = /\.(?:j2|jinja2?|tmpl|gotmpl|tpl|tt|erb|mustache|tftpl)$/i;

/** The name of what a template renders: `compose.yml` of `compose.yml.j2`. */
export function withoutTemplateSuffix(path: string): string {
  const bare = path.replace(suffix, '');
  return /\.(?:ya?ml|json)$/i.test(bare) ? bare : path;
}

export function isTemplate(path: string): boolean {
  return withoutTemplateSuffix(path) !== path;
}

/** `image: nginx:1.25` on a line of its own, in a template that is no YAML until it is rendered. */
export function literalImages(file: SourceFile, role: ImageRole): readonly Fact[] {
  const facts: Fact[] = [];
  const line = /^[ \t]*(?:-[ \t]+)?image:[ \t]*(["']?)([\w.\-/:@]+)\1[ \t]*(?:#.*)?\r?$/gm;
  for (const match of file.text.matchAll(line)) {
    const words = match[2]!;
    const start = match.index + match[0].indexOf(words, match[0].indexOf('image:') + 6);
    facts.push(imageUse(file, { start, end: start + words.length }, role));
  }
  return facts;
}

/** Lines that only steer the template (`{% if x %}`, `<% end %>`, `{{- if x }}`) are blanks to the format. */
export function withoutSteering(text: string): string {
  return text.replace(
    /^[ \t]*(?:\{%[^\n]*%\}|<%[^\n]*%>|\{#[^\n]*#\}|\{\{[^\n]*\}\}|%\{[^\n]*\})[ \t]*$/gm,
    (line) => ' '.repeat(line.length),
  );
}
