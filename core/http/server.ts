import { createServer as createPlain, type RequestListener, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { houseLimits } from './house-limits.ts';
import { problemOf } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

/** Certificate and key in PEM, when the house speaks TLS itself. */
export interface TlsFiles {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** An HTTP server with the house's time-outs; what is no HTTP is answered too, with a problem document. */
export function createServer(listener: RequestListener, tls?: TlsFiles): Server {
  const { headersTimeout, requestTimeout, keepAliveTimeout, headerBytes: maxHeaderSize } = houseLimits;
  const limits = {
    // A request without Host is answered by the application, as every other.
    requireHostHeader: false,
    headersTimeout,
    requestTimeout,
    keepAliveTimeout,
    maxHeaderSize,
    connectionsCheckingInterval: 5_000,
  };
  const server = tls
    ? (createSecure({ ...limits, ...tls, minVersion: 'TLSv1.2' }, listener) as unknown as Server)
    : createPlain(limits, listener);
  server.maxRequestsPerSocket = houseLimits.requestsPerSocket;
  server.on('clientError', refuseMalformed);
  server.on('checkExpectation', listener);
  return server;
}

/** Where a listening server is reached. */
export function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Stops listening, lets running requests end, and cuts what is left after the grace. */
export async function stopServer(server: Server, graceMilliseconds: number): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
}

const statusOf: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: 'HTTP-431',
  ERR_HTTP_REQUEST_TIMEOUT: 'HTTP-408',
};

function refuseMalformed(cause: Error & { readonly code?: string }, socket: Duplex): void {
  if (cause.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = problemOf({ code: statusOf[cause.code ?? ''] ?? 'HTTP-400' }, 'zh', 'malformed');
  const body = JSON.stringify(problem);
  const headers = {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${problem.status} Refused\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
