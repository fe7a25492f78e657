import { readExportLine } from '../../domain/audit/export-line.ts';
import { exit } from '../answer.ts';
import { text, type Context } from '../context.ts';
import { answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import type { Remote, Reply } from '../remote/client.ts';
import { writeFile } from '../round/json-file.ts';
import { refusalAnswer } from '../spoken.ts';

/** `jiheng audit export FILE`: the whole log, page by page, in one file. */
export const exportCommand = (context: Context): RemoteCommandSpec => ({
  name: 'export',
  about: 'audit.export',
  args: [{ name: 'file', about: 'argument.file' }],
  run: async (remote, [file = '']) => {
    const content = await wholeLog(remote);
    if (!content.ok) return answerOf(content, context, () => []);
    const written = writeFile(file, content.value, context);
    if (!written.ok) return refusalAnswer([written.refusal], context);
    const lines = content.value.split('\n').length - 1;
    return { code: exit.ok, data: { file, lines }, lines: [text(context, 'audit.exported', { file, lines })] };
  },
});

const pageSize = 1000;

/** Ends with the first page that is not full: every page fetched is an event more in the log. */
async function wholeLog(remote: Remote): Promise<Reply<string>> {
  const pages: string[] = [];
  for (let from = 0; ; from += pageSize) {
    const after = from === 0 ? undefined : String(from - 1);
    const page = await remote.file('/audit/export', { after, limit: String(pageSize) });
    if (!page.ok) return page;
    const content = new TextDecoder().decode(page.value);
    pages.push(content);
    if (eventsIn(content) < pageSize) return { ...page, value: pages.join('') };
  }
}

const eventsIn = (page: string): number =>
  page.split('\n').filter((line) => readExportLine(line)?.kind === 'event').length;
