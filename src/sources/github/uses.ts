import type { ActionTarget, ActionUse } from '../../model/action.ts';
import type { SourceFile } from '../../model/source.ts';
import { asScalar, spanOf, textOf, trailingComment } from '../syntax/yaml.ts';

/** A `uses:` with what it means; null when there is no text. */
export function actionUse(node: unknown, file: SourceFile, surface: ActionUse['surface']): ActionUse | null {
  const scalar = asScalar(node);
  const written = textOf(scalar)?.trim();
  if (!scalar || !written) return null;
  const span = spanOf(scalar, file);
  const text = file.text.slice(span.start, span.end);
  const comment = trailingComment(scalar, file);
  return { kind: 'action', path: file.path, span, text, target: targetOf(written), surface, comment };
}

/** `owner/repository/folder@ref`, `./path`, `$/path`, `docker://image`, `https://host/owner/repository@ref`. */
export function targetOf(text: string): ActionTarget {
  if (text.startsWith('docker://')) return { type: 'docker', image: text.slice('docker://'.length) };
  if (text.includes('${{')) return { type: 'unknown' };
  if (/^\.{1,2}(?:$|[\\/])/.test(text)) return { type: 'local', path: text.replaceAll('\\', '/') };
  if (text.startsWith('$/')) return { type: 'self', path: text.slice(2) };
  const host = /^https?:\/\/([^/]+)\//.exec(text);
  const rest = host ? text.slice(host[0].length) : text;
  const mark = rest.indexOf('@');
  const [owner, repository, ...folders] = (mark === -1 ? rest : rest.slice(0, mark)).split('/');
  if (!isName(owner) || !isName(repository)) return { type: 'unknown' };
  return {
    type: 'repository',
    owner,
    repository: host ? repository.replace(/\.git$/, '') : repository,
    subpath: folders.filter((folder) => folder !== '').join('/'),
    ref: mark === -1 || mark === rest.length - 1 ? null : rest.slice(mark + 1),
    ...(host?.[1] ? { host: host[1] } : {}),
  };
}

/** `..` would lead a request elsewhere. */
function isName(text: string | undefined): text is string {
  return text !== undefined && /^[\w.-]+$/.test(text) && !/^\.+$/.test(text);
}
