import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGunzip } from 'node:zlib';
import { onTestFinished } from 'vitest';
import type { TestRepository } from '../repository.ts';

/**
 * Serves a repository over HTTP as github.com does (https://git-scm.com/docs/http-protocol). With a token, only
 * those who show it are let in: a private repository, and what actions/checkout leaves in the clone's settings.
 */
export async function serveGit(repository: TestRepository, token: string | null = null): Promise<string> {
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const server = createServer((request, response) => {
    const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    if (token !== null && request.headers.authorization?.replace(/^Basic/, 'basic') !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
      return;
    }
    gitHandler(repository, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/example`;
}

/** One request of the smart HTTP protocol. */
export function gitHandler(
  repository: TestRepository,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const isAdvertisement = request.url?.includes('/info/refs') === true;
  const words = ['upload-pack', '--stateless-rpc', repository.folder];
  if (isAdvertisement) words.splice(2, 0, '--http-backend-info-refs');
  const protocol = String(request.headers['git-protocol'] ?? '');
  const child = spawn('git', words, { env: { ...process.env, GIT_PROTOCOL: protocol } });
  const kind = isAdvertisement ? 'advertisement' : 'result';
  response.writeHead(200, { 'content-type': `application/x-git-upload-pack-${kind}` });
  if (isAdvertisement && !protocol.includes('version=2'))
    response.write('001e# service=git-upload-pack\n0000');
  const body = request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request;
  body.pipe(child.stdin);
  child.stdin.on('error', () => {});
  child.stdout.pipe(response);
}
