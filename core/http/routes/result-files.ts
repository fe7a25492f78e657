import { listAdvice } from '../../app/results/export-results.ts';
import { readResult } from '../../app/results/read-result.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { csvBytes } from '../../domain/csv/csv-text.ts';
import { workbook, workbookType } from '../../domain/workbook/workbook.ts';
import { ok } from '../../domain/refusal.ts';
import { route, type AnyRoute, type FileAnswer } from '../route.ts';
import { reportOf } from '../views/report/report.ts';
import { adviceRows, resultRows } from '../views/result-csv.ts';
import { keyOf } from '../views/result-parts.ts';

const csvFile = (name: string, rows: readonly (readonly string[])[]): FileAnswer => ({
  file: { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: csvBytes(rows) },
});

/** Results as files for spreadsheets. */
export const resultFileRoutes = (ports: Ports): readonly AnyRoute[] => [
  route<undefined, FileAnswer>({
    method: 'GET',
    path: '/results/export',
    may: 'result.export',
    title: { zh: '导出下年度预算建议', en: "Export the advice for next year's budget" },
    query: 'results/export-query',
    answer: 'file',
    run: async ({ caller, query, language }) => {
      const [name, rows] = [`results-${caller.scope.year}`, adviceRows(await listAdvice(ports)(caller), language)];
      if (query['format'] !== 'xlsx') return ok(csvFile(name, rows));
      return ok({ file: { name: `${name}.xlsx`, mediaType: workbookType, bytes: workbook(name, rows) } });
    },
  }),
  route<undefined, FileAnswer>({
    method: 'GET',
    path: '/evaluations/:evaluation/result/export',
    may: 'result.read',
    title: { zh: '导出一个结果', en: 'Export one result' },
    answer: 'file',
    run: async ({ caller, params, language }) => {
      const read = await readResult(ports)(caller, { evaluation: params['evaluation'] ?? '' });
      if (!read.ok) return read;
      return ok(csvFile(keyOf(read.value.round, read.value.evaluation), resultRows(read.value, language)));
    },
  }),
  route<undefined, FileAnswer>({
    method: 'GET',
    path: '/evaluations/:evaluation/result/report',
    may: 'result.read',
    title: { zh: '评价报告', en: 'The evaluation report' },
    answer: 'file',
    run: async ({ caller, params, language }) => {
      const read = await readResult(ports)(caller, { evaluation: params['evaluation'] ?? '' });
      if (!read.ok) return read;
      const bytes = new TextEncoder().encode(reportOf(read.value, language));
      const name = `${keyOf(read.value.round, read.value.evaluation)}.html`;
      return ok({ file: { name, mediaType: 'text/html; charset=utf-8', bytes } });
    },
  }),
];
