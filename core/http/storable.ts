/** Whether a store keeps the text as it is: no zero character, no half of a surrogate pair. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** Longer than any id, code or name that an address can carry. */
const longest = 200;

/** Whether a parameter of an address can name anything at all. */
export const canName = (parameter: string): boolean => parameter.length <= longest && isStorable(parameter);
