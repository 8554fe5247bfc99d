import type { Command } from '../../model/command.ts';
import { toFile } from '../../model/excerpt.ts';
import type { ImageUse } from '../../model/image.ts';
import { dockerfile } from './dockerfile.ts';

const builds =
  /\b(?:docker|podman|nerdctl)\s+(?:buildx\s+|image\s+)?build\b|\bbuildah\s+(?:bud|build)\b|\bkaniko\b/;

/**
 * The images that a Dockerfile starts from which a script writes and builds (`cat > Dockerfile <<EOF`), or hands to the
 * build (`docker build - <<EOF`).
 */
export function imagesInHeredoc(command: Command): readonly ImageUse[] {
  const { input, outputs, script, name } = command;
  if (input?.type !== 'text' || !/^[ \t]*FROM[ \t]/m.test(input.text)) return [];
  const writes =
    (name === 'cat' || name === 'tee') &&
    [...outputs.map(({ path }) => path), ...(name === 'tee' ? command.arguments : [])].some(({ value }) =>
      /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|\.dockerfile$/i.test(value ?? ''),
    );
  const hands =
    (name === 'docker' || name === 'podman' || name === 'buildah') &&
    builds.test(`${name} ${command.arguments.map(({ value }) => value ?? '').join(' ')}`);
  if (!hands && !(writes && builds.test(script.excerpt.text))) return [];
  const at = script.excerpt.text.indexOf(input.text);
  if (at === -1) return [];
  const { facts } = dockerfile.read({ path: command.path, text: input.text, executable: false });
  return facts.flatMap((fact): ImageUse[] => {
    if (fact.kind !== 'image') return [];
    const start = toFile(script.excerpt, at + fact.span.start);
    const end = toFile(script.excerpt, at + Math.max(fact.span.start, fact.span.end - 1)) + 1;
    return [{ ...fact, span: { start, end: Math.max(start, end) } }];
  });
}
