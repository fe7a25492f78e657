import type { Ports } from '../app/ports/ports.ts';

/** The house at another moment: the demonstration plays what happened before it was put in. */
export const portsAt = (ports: Ports, now: number): Ports => ({ ...ports, clock: { now: () => now } });
