import type { DrawRecord } from '../../../core/domain/draw/draw-record.ts';
import type { Draw } from '../../../core/generated/api/draws/draw.ts';
import type { Round } from '../../../core/generated/api/rounds/round.ts';
import { api, type FileAnswer } from '../../controllers/api.ts';
import { session } from '../../controllers/session.ts';
import { sayGiven } from '../../i18n/say.ts';

/** A draw with what its page needs around it: the round for those who may see it, the public record once it is over. */
export interface DrawView {
  readonly draw: Draw;
  readonly round: Round | undefined;
  readonly file: RecordFile | undefined;
}

/** The public record as it was downloaded, and as it reads. */
export interface RecordFile {
  readonly name: string;
  readonly text: string;
  readonly record: DrawRecord;
}

/** Loads a draw; what is known already and cannot change is taken from `known`. */
export async function loadView(signal: AbortSignal, id: string, known: DrawView | undefined): Promise<DrawView> {
  const draw = await api.get<Draw>(`draws/${encodeURIComponent(id)}`, { signal });
  const same = known?.draw.id === draw.id ? known : undefined;
  const round = same === undefined ? await roundOf(draw, signal) : same.round;
  const file = same?.file ?? (isOver(draw) ? await recordOf(draw, signal) : undefined);
  return { draw, round, file };
}

export const isOver = ({ state }: Pick<Draw, 'state'>): boolean => state === 'drawn' || state === 'void';

const roundOf = async (draw: Draw, signal: AbortSignal): Promise<Round | undefined> =>
  session.can('round.read') ? api.get<Round>(`rounds/${draw.round}`, { signal }) : undefined;

async function recordOf(draw: Draw, signal: AbortSignal): Promise<RecordFile> {
  const { name, blob }: FileAnswer = await api.file(`draws/${draw.id}/record`, { signal });
  const text = await blob.text();
  return { name, text, record: JSON.parse(text) as DrawRecord };
}

export const stratumName = (stratum: string): string => {
  const id = `pool.stratum.${stratum}`;
  const said = sayGiven(id);
  return said === id ? stratum : said;
};
