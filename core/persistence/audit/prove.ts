import { Fault } from '../../app/fault.ts';
import type { InclusionProof } from '../../app/ports/audit-log.ts';
import { standing } from '../../app/ports/scope.ts';
import { frontierRoot } from '../../domain/audit/frontier.ts';
import { fullSubtrees, proofSpans, type Span } from '../../domain/audit/subtrees.ts';
import type { Connection } from '../connection.ts';
import { auditEvents, type AuditEventRow } from '../entities/audit.ts';
import { decodeRow } from '../row-codec.ts';
import { headOf } from './log-writer.ts';

/** The proof that an event is in the log's first `size` events; reads some log2(size)² rows at most. */
export async function proveInclusion(
  connection: Connection,
  bureau: string,
  { sequence, size }: { readonly sequence: number; readonly size: number },
): Promise<InclusionProof | undefined> {
  const head = await headOf(connection, bureau);
  if (!isCount(sequence) || !isCount(size) || sequence >= size || size > head.size) return undefined;
  const spans = proofSpans(sequence, size);
  const all = { start: 0, end: size };
  const self = { start: sequence, end: sequence + 1 };
  const roots = await subtreeRoots(connection, bureau, [...spans, all, self].flatMap(fullSubtrees));
  const rootOfSpan = (span: Span): string => frontierRoot({ size: 0, roots: fullSubtrees(span).map(roots) });
  return { sequence, size, leaf: rootOfSpan(self), root: rootOfSpan(all), path: spans.map(rootOfSpan) };
}

/** Roots of full subtrees; each stands in the row of the subtree's last event. */
async function subtreeRoots(connection: Connection, bureau: string, subtrees: readonly Span[]) {
  const rows = await connection.run((database) =>
    database
      .selectFrom(auditEvents.name)
      .selectAll()
      .where('bureau', '=', bureau)
      .where('year', '=', standing)
      .where('sequence', 'in', [...new Set(subtrees.map(({ end }) => end - 1))])
      .execute(),
  );
  const bySequence = new Map(rows.map((row) => decodeRow(auditEvents, row)).map((row) => [row.sequence, row]));
  return ({ start, end }: Span): string => {
    const root = rootIn(bySequence.get(end - 1), Math.log2(end - start));
    if (root === undefined) throw new Fault('AUDIT-002', { sequence: end - 1 });
    return root;
  };
}

const rootIn = (row: AuditEventRow | undefined, height: number): string | undefined =>
  height === 0 ? row?.leaf : row?.completes[height - 1];

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
