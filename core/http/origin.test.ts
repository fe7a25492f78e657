import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { HttpSettings } from './http-settings.ts';
import { addressOf, knownHost, provenance } from './origin.ts';

const request = (headers: Record<string, string>, peer = '127.0.0.1') =>
  ({ headers, socket: { remoteAddress: peer } }) as unknown as IncomingMessage;

const settings = (change: Partial<HttpSettings> = {}): HttpSettings => ({
  publicUrl: undefined,
  trustedProxies: [],
  tls: false,
  webFolder: '',
  bureau: 'demo',
  ...change,
});
const behindProxy = settings({ publicUrl: 'https://jiheng.example', trustedProxies: ['10.0.0.1'] });

describe('the Host header', () => {
  test.each([
    ['localhost:5080', true],
    ['127.0.0.1', true],
    ['[::1]:5080', true],
    ['LOCALHOST', true],
    ['jiheng.example', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['', false],
  ])('%s is known on loopback: %s', (host, known) => {
    expect(knownHost(request({ host }), settings())).toBe(known);
  });

  test.each([
    ['jiheng.example', true],
    ['jiheng.example:444', false],
    ['other.example', false],
  ])('%s is known to a published house: %s', (host, known) => {
    expect(knownHost(request({ host }), behindProxy)).toBe(known);
  });
});

describe('where an unsafe request comes from', () => {
  test.each([
    ['our page', { 'sec-fetch-site': 'same-origin' }, 'own'],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 'foreign'],
    ['another port of this host', { 'sec-fetch-site': 'same-site' }, 'foreign'],
    ['the address bar', { 'sec-fetch-site': 'none' }, 'foreign'],
    ['an older browser on our page', { origin: 'http://localhost:5080' }, 'own'],
    ['an older browser elsewhere', { origin: 'http://evil.example' }, 'foreign'],
    ['a sandboxed frame', { origin: 'null' }, 'foreign'],
    ['another scheme', { origin: 'https://localhost:5080' }, 'foreign'],
    ['what both headers deny', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:5080' }, 'foreign'],
    ['no browser', {}, 'untold'],
  ])('%s', (_, headers, from) => {
    expect(provenance(request({ host: 'localhost:5080', ...headers }), settings())).toBe(from);
  });
});

describe('the address of the reader', () => {
  test.each([
    ['nobody is believed by default', settings(), '10.0.0.1', '6.6.6.6', '10.0.0.1'],
    ['the last hop of a trusted proxy counts', behindProxy, '10.0.0.1', '6.6.6.6, 9.9.9.9', '9.9.9.9'],
    ['nobody else’s word counts', behindProxy, '8.8.8.8', '6.6.6.6', '8.8.8.8'],
    ['a mapped address is the address', behindProxy, '::ffff:10.0.0.1', '9.9.9.9', '9.9.9.9'],
    ['a proxy that says nothing is the reader', behindProxy, '10.0.0.1', '', '10.0.0.1'],
  ])('%s', (_, given, peer, forwarded, address) => {
    expect(addressOf(request({ 'x-forwarded-for': forwarded }, peer), given)).toBe(address);
  });
});
