/** Limits of the HTTP floor; bytes, milliseconds, counts (source: ASVS 5.0 V4 and V15, MLPS 8.1.4.5). */
export const houseLimits = {
  bodyBytes: 256 * 1024,
  jsonDepth: 32,
  queryParameters: 30,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  headerBytes: 16 * 1024,
  requestsPerSocket: 1_000,
  listedErrors: 50,
} as const;
