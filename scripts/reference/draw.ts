import type { Checker } from './checker.ts';
import { epd1Cases, epd1Results } from './epd1.ts';
import { epd2Cases, epd2Results } from './epd2.ts';
import { isContent } from './fields.ts';
import { isRfc3797, rfc3797Results } from './rfc3797.ts';

/** Checks draws against reference files: EPD-2 vectors and public records, EPD-1, RFC 3797. */
export const checkDraws: Checker = (file, content) => {
  if (epd2Cases(content).length > 0) return epd2Results(file, content);
  if (!isContent(content)) return undefined;
  if (epd1Cases(content).length > 0) return epd1Results(file, content);
  return isRfc3797(content) ? rfc3797Results(file, content) : undefined;
};
