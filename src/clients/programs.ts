import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, sep } from 'node:path';

/** What any program needs to start. No token, no input and no setting of another program is among them. */
const basic = [
  'HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'USER',
  'LOGNAME',
  'TMPDIR',
  'TMP',
  'TEMP',
  'TZ',
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'XDG_CONFIG_HOME',
];

/** What a program needs to reach a server: proxies, certificates, the agent that holds ssh keys. */
const network = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'SSH_AUTH_SOCK',
];

export interface ChildOptions {
  /** Folder whose content is not trusted: no program is started from it. Null where there is none. */
  readonly outside: string | null;
  /** The program talks to a server. */
  readonly network?: boolean;
}

/** An environment made from nothing: what is not listed here does not reach a child. */
export function childEnvironment({ outside, network: online = false }: ChildOptions): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { PATH: searchPath(outside).join(delimiter), LC_ALL: 'C' };
  for (const name of online ? [...basic, ...network] : basic) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}

const found = new Map<string, string | null>();

/**
 * The full path of a program, looked up in the absolute folders of PATH that do not lie in `outside`: `npx` puts the
 * repository's own `node_modules/.bin` first, and Windows looks in the current folder before anywhere else. Null
 * where there is none.
 */
export function findProgram(name: string, outside: string | null): string | null {
  const key = `${name}\0${outside ?? ''}\0${process.env.PATH ?? ''}`;
  let path = found.get(key);
  if (path === undefined) {
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    path =
      searchPath(outside)
        .map((folder) => join(folder, file))
        .find(isProgram) ?? null;
    found.set(key, path);
  }
  return path;
}

function searchPath(outside: string | null): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return outside === null ? folders : folders.filter((folder) => !isInside(realPath(folder), outside));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The path without links; as it is where it cannot be resolved. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** `path` is `folder` or lies below it. Both are absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
