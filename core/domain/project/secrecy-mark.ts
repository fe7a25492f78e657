/** Marks of state secrets as they stand on papers and in file names: 绝密, 机密, 秘密 with its star or term. */
const marks = [/绝\s*密/, /机\s*密/, /秘\s*密\s*[★☆*]/, /秘\s*密\s*\d+\s*年/];

/**
 * The mark a text carries, or undefined. Such material is refused before it is stored: classified items are never kept here
 * (design reading (d) of the number list).
 */
export function secrecyMark(text: string): string | undefined {
  for (const mark of marks) {
    const found = mark.exec(text);
    if (found) return found[0].replaceAll(/\s/g, '');
  }
  return undefined;
}
