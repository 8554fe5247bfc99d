import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A package index on this machine that knows the paths given and answers 404 to all others. */
export class PackageServer {
  readonly asked: string[] = [];
  readonly #server: Server;

  constructor(replies: Readonly<Record<string, unknown>>) {
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      const reply = replies[request.url ?? ''];
      response.statusCode = reply === undefined ? 404 : 200;
      response.end(typeof reply === 'string' ? reply : JSON.stringify(reply ?? {}));
    });
  }

  start(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const { port } = this.#server.address() as AddressInfo;
        resolve(`http://127.0.0.1:${port}`);
      });
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}

/** A file of PyPI's Simple API. */
export function pypiFile(
  name: string,
  version: string,
  uploaded: string,
  requires: string,
  more: object = {},
): object {
  return {
    filename: `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`,
    url: `https://files.example/${version}`,
    hashes: {},
    'requires-python': requires,
    'upload-time': `${uploaded}T12:00:00.000000Z`,
    yanked: false,
    ...more,
  };
}

/** Every index is this one server. */
export function packageEndpoints(base: string): Readonly<Record<string, string>> {
  return { pypi: base, npm: base, rubygems: base, crates: base, packagist: base };
}

/** Files of a folder as replies: `simple/certbot/index.json` answers `/simple/certbot/`. */
export function repliesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [
        `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.json$/, '$1')}`,
        readFileSync(join(folder, path), 'utf8'),
      ]),
  );
}
