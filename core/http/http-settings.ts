/** What the HTTP floor is told about the ground it stands on. */
export interface HttpSettings {
  /** Where readers reach the house, without a path, for example `https://jiheng.example`; undefined on loopback. */
  readonly publicUrl: string | undefined;
  /** Addresses of the proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** The house speaks TLS itself. */
  readonly tls: boolean;
  /** dist/web */
  readonly webFolder: string;
  /** The bureau of a sign-in that names none. */
  readonly bureau: string;
}
