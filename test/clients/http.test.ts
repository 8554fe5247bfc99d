import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createHttp } from '../../src/clients/http.ts';

it('a silent server is waited for once, whatever there is to ask', async () => {
  let asked = 0;
  const server = createServer(() => {
    asked += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const http = createHttp({ userAgent: 'test', timeout: 200, pause: 1 });
  await expect(http({ url: `${url}one` })).rejects.toThrow('no answer within 200 ms');
  await expect(http({ url: `${url}two` })).rejects.toThrow('it was not asked again');
  expect(asked).toBe(1);
});
