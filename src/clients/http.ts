import { HttpClient } from '@actions/http-client';

export interface HttpRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly body?: string;
}

export interface HttpReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends one request. Rejects with `HttpError` when no whole answer came; any status is an answer. */
export type Http = (request: HttpRequest) => Promise<HttpReply>;

/** As much of `Http` as the clients need that only ask: it retries, times out and waits as Retry-After says. */
export type HttpGet = (request: {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}) => Promise<HttpReply>;

/** No whole answer: refused, reset, too slow, too long, cut off. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
}

/** Nothing came for as long as a run waits. */
class SilenceError extends HttpError {}

export interface HttpOptions {
  readonly userAgent: string;
  /** Milliseconds until a request is given up. */
  readonly timeout?: number;
  /** Tries after the first. */
  readonly retries?: number;
  /** Bytes of body; more is an error. */
  readonly maximumBytes?: number;
  /** Milliseconds to wait at the most when the server says Retry-After. */
  readonly maximumWait?: number;
  /** Milliseconds before the first retry; doubled each time. */
  readonly pause?: number;
  /** False: a redirect is an answer like any other, for callers that stay on one host. */
  readonly redirects?: boolean;
}

/** Answers that may be another one in a moment (https://www.rfc-editor.org/rfc/rfc9110#section-15). */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * One door to the network for everything that is not GitHub's API. Goes through the proxy that the environment
 * names (`https_proxy`, `no_proxy`), which Node's own fetch does not. Follows redirects, except to plain http
 * from https, and never carries credentials to another host. A server that once let the time run out is not asked
 * again.
 */
export function createHttp(options: HttpOptions): Http {
  const timeout = options.timeout ?? 10_000;
  const retries = options.retries ?? 2;
  const maximumWait = options.maximumWait ?? 5_000;
  const pause = options.pause ?? 300;
  const client = new HttpClient(options.userAgent, [], {
    allowRedirects: options.redirects ?? true,
    allowRedirectDowngrade: false,
    maxRedirects: 5,
    socketTimeout: timeout,
    keepAlive: true,
    maxSockets: 8,
  });
  /** Servers that did not answer: a run waits for each of them once. */
  const silent = new Set<string>();
  return async (request) => {
    const origin = URL.canParse(request.url) ? new URL(request.url).origin : request.url;
    for (let attempt = 0; ; attempt++) {
      if (silent.has(origin)) throw new HttpError('it did not answer before, so it was not asked again');
      let reply: HttpReply | null = null;
      let failure: unknown = null;
      try {
        reply = await once(client, request, timeout, options.maximumBytes ?? 64 * 1024 * 1024);
      } catch (error) {
        failure = error;
      }
      if (failure instanceof SilenceError) silent.add(origin);
      const again = reply === null ? !(failure instanceof SilenceError) : passing.has(reply.status);
      if (!again || attempt >= retries) {
        if (reply) return reply;
        throw failure instanceof HttpError ? failure : new HttpError(reason(failure));
      }
      const asked = reply ? retryAfter(reply.headers['retry-after']) : null;
      // A server that asks for more patience than a job has is taken at its word: no second request.
      if (asked !== null && asked > maximumWait) return reply!;
      await wait(asked ?? pause * 2 ** attempt);
    }
  };
}

async function once(
  client: HttpClient,
  request: HttpRequest,
  timeout: number,
  maximumBytes: number,
): Promise<HttpReply> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilenceError(`no answer within ${timeout} ms`)), timeout);
  });
  try {
    return await Promise.race([exchange(client, request, maximumBytes), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function exchange(client: HttpClient, request: HttpRequest, maximumBytes: number): Promise<HttpReply> {
  const reply = await client.request(request.method ?? 'GET', request.url, request.body ?? null, {
    accept: 'application/json',
    ...request.headers,
  });
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(reply.message.headers)) {
    if (value !== undefined) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of reply.message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maximumBytes) {
      reply.message.destroy();
      throw new HttpError(`the answer is longer than ${maximumBytes} bytes`);
    }
    chunks.push(chunk);
  }
  const said = Number(headers['content-length'] ?? Number.NaN);
  // An answer to HEAD says how long the body would be.
  const isShort = request.method !== 'HEAD' && length < said && !headers['content-encoding'];
  if (!reply.message.complete || isShort) {
    throw new HttpError('the answer was cut off');
  }
  return { status: reply.message.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') };
}

/** Seconds or an HTTP date → milliseconds from now; null when absent or neither. */
function retryAfter(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ECONNREFUSED') return 'the connection was refused';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host was not found';
  if (code === 'ECONNRESET') return 'the connection was reset';
  return error instanceof Error ? error.message : String(error);
}
