/** What a party keeps in its browser for one draw. The private key cannot be read out, not even by this page. */
export interface KeptKey {
  /** `draw/party`. */
  readonly id: string;
  /** Ed25519, 32 bytes as lower-case hex. */
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
  /** 32 bytes as lower-case hex, from the commitment on. */
  readonly nonce?: string;
  /** Where the public value is waived: the file left for the case of absence, and the code that opens it. */
  readonly envelope?: { readonly file: string; readonly code: string };
}

const database = 'jiheng-draws';
const store = 'keys';

/** The key of a party, or undefined when this browser has none. */
export const readKey = (id: string): Promise<KeptKey | undefined> =>
  within('readonly', (keys) => keys.get(id) as IDBRequest<KeptKey | undefined>);

/** Keeps a key, in place of an older one. Browsers are asked not to clear it away on their own. */
export async function keepKey(key: KeptKey): Promise<void> {
  await within('readwrite', (keys) => keys.put(key));
  await navigator.storage?.persist?.().catch(() => false);
}

async function within<T>(mode: IDBTransactionMode, act: (keys: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opened = await open();
  try {
    const transaction = opened.transaction(store, mode);
    const request = act(transaction.objectStore(store));
    await finished(transaction);
    return request.result;
  } finally {
    opened.close();
  }
}

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store, { keyPath: 'id' }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error(database)));
  });

// Kept only when the transaction is, not when the request is.
const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error(database)));
  });
