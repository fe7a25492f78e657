type Question = () => boolean;

const questions = new Set<Question>();

/** Registers a holder of unsaved changes; answers how to withdraw. */
export function holdUnsaved(isDirty: Question): () => void {
  questions.add(isDirty);
  return () => questions.delete(isDirty);
}

/** Whether leaving the page would lose what someone typed. */
export const hasUnsaved = (): boolean => [...questions].some((isDirty) => isDirty());

/** The browser's own question when the tab is closed or loaded anew. */
export function guardUnload(event: BeforeUnloadEvent): void {
  if (hasUnsaved()) event.preventDefault();
}
