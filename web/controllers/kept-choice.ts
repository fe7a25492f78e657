/** One choice of the reader (language, theme, unit of money …) that outlives the page. */
export interface KeptChoice<T extends string> {
  readonly allowed: readonly T[];
  value(): T;
  choose(next: T): void;
  /** Calls back after each change; answers how to stop. */
  follow(listener: () => void): () => void;
}

/**
 * A choice kept in the browser under `jiheng.<key>`; a stored value that is not allowed counts as absent.
 * Where storage is closed to the page, the choice lasts as long as the page.
 */
export function keptChoice<T extends string>(key: string, allowed: readonly T[], first: T): KeptChoice<T> {
  const listeners = new Set<() => void>();
  const stored = readStored(key);
  let value = allowed.find((candidate) => candidate === stored) ?? first;
  return {
    allowed,
    value: () => value,
    choose: (next) => {
      if (next === value) return;
      value = next;
      store(key, next);
      for (const listener of listeners) listener();
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const nameOf = (key: string): string => `jiheng.${key}`;

// A browser may forbid storage altogether; the page works on without memory.
function readStored(key: string): string | null {
  try {
    return localStorage.getItem(nameOf(key));
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(nameOf(key), value);
  } catch {
    return;
  }
}
