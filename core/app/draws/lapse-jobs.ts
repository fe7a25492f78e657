import type { Deadlines } from '../../domain/draw/draw-file.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import { Fault } from '../fault.ts';
import type { Ports } from '../ports/ports.ts';
import type { Scope } from '../ports/scope.ts';
import { present } from './find-draw.ts';

const kind = 'draw.lapse';

/** The moments at which a draw can end by time alone: just after each of its deadlines. */
export const lapseJobs = (draw: string, { commitBy, revealBy, openBy }: Deadlines) =>
  [commitBy, revealBy, openBy].map((deadline) => {
    const due = (instantOf(deadline) ?? 0) + 1;
    return { kind, key: `${draw}/${due}`, due, payload: { draw } };
  });

/**
 * Writes down what the clock has done to a draw, so that its end stands in the log whether or not anybody looks.
 *
 * @source EPD-2, "Every logged drawHash is chained and closed by an entry, void or not"
 */
export const lapseDraw =
  (ports: Pick<Ports, 'transaction' | 'clock'>) =>
  (scope: Scope, id: string): Promise<Outcome<undefined>> =>
    ports.transaction(
      { caller: { scope, actor: { account: 'machine', role: 'machine' } }, act: kind, on: `draw/${id}` },
      async (tx) => {
        const held = await tx.draws.forUpdate(id);
        const row = held && present(held, ports.clock.now());
        if (!row || row === held) return ok(undefined);
        await tx.draws.save(row);
        tx.audit.note({
          state: row.state,
          drawHash: row.drawHash,
          because: row.drawing?.closed?.because?.code ?? null,
        });
        return ok(undefined);
      },
    );

type Payload = Readonly<Record<string, string>>;

/** What the machine does for draws at their time. */
export const drawJobs = (
  ports: Pick<Ports, 'transaction' | 'clock'>,
): Readonly<Record<string, (payload: Payload, job: { readonly scope: Scope }) => Promise<void>>> => ({
  [kind]: async ({ draw = '' }, { scope }) => {
    const done = await lapseDraw(ports)(scope, draw);
    if (!done.ok) throw new Fault(done.refusal.code, done.refusal.params);
  },
});
