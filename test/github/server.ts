import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { type Asked, answerProblems, operationOf, requestProblems } from './description.ts';

export interface Request extends Asked {
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: held against GitHub's description before a test sees it
  readonly body: any;
  readonly authorization: string | undefined;
}

export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Half of the answer is sent and the line is cut. */
  readonly cut?: boolean;
  /** The answer does not come. */
  readonly never?: boolean;
  /** It is no answer of GitHub's, so its description does not say what it looks like. */
  readonly unchecked?: boolean;
}

type Answering = (request: Request) => Answer | null;

/**
 * Stands in for GitHub's API on a port of this machine. Each request and each answer is held against GitHub's own
 * description; a request that nobody answers, or that the description does not know, fails the test.
 */
export class GitHubServer {
  readonly requests: Request[] = [];
  readonly #answers: Answering[] = [];
  readonly #problems: string[] = [];
  #url = '';

  static async start(): Promise<GitHubServer> {
    const stand = new GitHubServer();
    const server = createServer((request, response) => void stand.#serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stand.#url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
      expect(stand.#problems).toEqual([]);
    });
    return stand;
  }

  get url(): string {
    return this.#url;
  }

  /** Environment of an action that is to talk to this server. */
  get environment(): Record<string, string> {
    return { GITHUB_API_URL: this.#url };
  }

  /** Later ones are asked first; null leaves the request to those before. */
  answer(operation: string, answering: Answering): this {
    this.#answers.unshift((request) => (request.operation === operation ? answering(request) : null));
    return this;
  }

  /** Refuses an operation, `times` times. */
  refuse(operation: string, answer: Answer, times = Number.POSITIVE_INFINITY): this {
    let left = times;
    return this.answer(operation, () => (left-- > 0 ? answer : null));
  }

  asked(operation: string): Request[] {
    return this.requests.filter((request) => request.operation === operation);
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const url = new URL(incoming.url ?? '/', this.#url);
    const asked = operationOf(incoming.method ?? '', url.pathname);
    const text = Buffer.concat(chunks).toString('utf8');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (asked === null) {
      this.#problems.push(`${incoming.method} ${incoming.url} is no known operation`);
      response.writeHead(500).end();
      return;
    }
    this.#problems.push(...requestProblems(asked, url.searchParams, body));
    const request = {
      ...asked,
      query: url.searchParams,
      body,
      authorization: incoming.headers.authorization,
    };
    this.requests.push(request);
    let answer: Answer | null = null;
    for (const answering of this.#answers) {
      answer = answering(request);
      if (answer) break;
    }
    if (answer === null) {
      this.#problems.push(`${incoming.method} ${incoming.url} was not expected`);
      response.writeHead(500).end();
      return;
    }
    if (answer.never) return;
    const status = answer.status ?? 200;
    if (!answer.unchecked) this.#problems.push(...answerProblems(asked, status, answer.body));
    const bytes = Buffer.from(answer.body === undefined ? '' : JSON.stringify(answer.body));
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(bytes.length),
      ...answer.headers,
    });
    if (answer.cut) {
      response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
      setImmediate(() => response.destroy());
    } else response.end(bytes);
  }
}

/** GitHub's form for a refusal. */
export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

/** What a token without the permission is told (fork pull requests). */
export const forbidden = refusal(403, 'Resource not accessible by integration');
