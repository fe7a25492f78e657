const pattern = /^\d{4}-(?<month>\d{2})-(?<day>\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Epoch milliseconds of an RFC 3339 time with its zone, or undefined for any other text: a day that does not exist, a leap second,
 * a time without zone.
 */
export function instantOf(text: string): number | undefined {
  const day = Number(pattern.exec(text)?.groups?.['day']);
  const instant = pattern.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant) || !dayExists(text, day)) return undefined;
  return instant;
}

/** The RFC 3339 text of epoch milliseconds, in UTC: the form of every time the platform records. */
export function timeText(instant: number): string {
  return new Date(instant).toISOString();
}

// Some engines roll 30 February over into March.
function dayExists(text: string, day: number): boolean {
  return new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate() === day;
}
