/** `reads` answers rows, `writes` answers a count, `script` is more than one statement and answers nothing. */
export type StatementShape = 'reads' | 'writes' | 'script';

const quotedOrComment = /'[^']*'|"[^"]*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
const needsCloserLook = /;\s*\S|\breturning\b|^\s*(?:with\b|--|\/\*)/i;

/**
 * Tells what running a statement answers. The ORM writes values into the SQL as literals, so what stands between quotes
 * (a remark that says "returning", a semicolon in a reason) must not be taken for SQL.
 */
export function shapeOf(sql: string): StatementShape {
  const bare = needsCloserLook.test(sql) ? sql.replaceAll(quotedOrComment, ' ') : sql;
  if (/;\s*[^\s;]/.test(bare)) return 'script';
  if (/^\s*(?:select|pragma|explain|values)\b/i.test(bare)) return 'reads';
  if (/\breturning\b/i.test(bare)) return 'reads';
  return /^\s*with\b/i.test(bare) && !writesAtTop(bare) ? 'reads' : 'writes';
}

/** Whether a `with` statement ends in a write: looks for its verb outside all parentheses. */
function writesAtTop(bare: string): boolean {
  let text = bare;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(/\([^()]*\)/g, ' ');
  }
  return /\b(?:insert|update|delete|replace\s+into)\b/i.test(text);
}
