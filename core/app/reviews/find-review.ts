import { isPool } from '../../domain/pool/import-table.ts';
import type { ReadShelves } from '../ports/shelves.ts';
import type { ReviewRecord } from '../records/reviews.ts';

/** A review by id, or by pool and year as people say it: `expert-2026`. */
export async function findReview(tx: Pick<ReadShelves, 'reviews'>, key: string): Promise<ReviewRecord | undefined> {
  const known = await tx.reviews.find(key);
  if (known) return known;
  const [pool = '', year = ''] = key.split('-');
  return isPool(pool) && /^\d{4}$/.test(year) ? tx.reviews.first({ pool, ofYear: Number(year) }) : undefined;
}
