import type { Pack } from '../generated/pack.ts';
import { noteOrigins, type PackDocument } from './pack-document.ts';

/** A document for a pack that does not come from a folder: stored, uploaded, or written in a test. */
export function documentOf(pack: Pack, file = `${pack.id}/pack.json`): PackDocument {
  const origins: PackDocument['origins'] = new WeakMap();
  noteOrigins(pack, origins, { pack: pack.id, file });
  return { pack, file, origins };
}
