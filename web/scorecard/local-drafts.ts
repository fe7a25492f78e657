import type { SheetContent } from '../../core/generated/sheet-content.ts';

/** What is kept on this machine until the server has confirmed it. */
export interface KeptDraft {
  /** What the server held when the changes began. */
  readonly base: SheetContent;
  readonly mine: SheetContent;
}

interface Locker {
  readonly id: string;
  readonly owner: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly text: ArrayBuffer;
}

const databaseName = 'jiheng-scorecard';

/**
 * Unsent text, encrypted under a key of this expert that no script can read out. Whoever opens the browser as another expert
 * finds nothing: the drafts and keys of others are removed when it is opened. Without WebCrypto (no secure page) nothing is
 * kept at all.
 */
export class LocalDrafts {
  readonly #database: IDBDatabase;
  readonly #key: CryptoKey;
  readonly #owner: string;

  private constructor(database: IDBDatabase, key: CryptoKey, owner: string) {
    this.#database = database;
    // Another tab wipes the drafts: an open connection would keep it waiting.
    database.addEventListener('versionchange', () => database.close());
    this.#key = key;
    this.#owner = owner;
  }

  /** @param owner  whoever is signed in; undefined is answered where the browser cannot keep secrets */
  static async open(owner: string): Promise<LocalDrafts | undefined> {
    if (!isSecureContext || typeof indexedDB === 'undefined') return undefined;
    try {
      const database = await opened();
      await removeOthers(database, owner);
      return new LocalDrafts(database, await keyOf(database, owner), owner);
    } catch {
      // A private window may refuse its storage; the card then lives in memory only and says so.
      return undefined;
    }
  }

  async put(task: string, draft: KeptDraft): Promise<void> {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(draft));
    const text = await crypto.subtle.encrypt(this.#sealing(task, nonce), this.#key, plain);
    const locker: Locker = { id: this.#id(task), owner: this.#owner, nonce, text };
    await done(this.#database.transaction('drafts', 'readwrite').objectStore('drafts').put(locker));
  }

  async get(task: string): Promise<KeptDraft | undefined> {
    const store = this.#database.transaction('drafts').objectStore('drafts');
    const locker = (await done(store.get(this.#id(task)))) as Locker | undefined;
    if (locker === undefined) return undefined;
    const plain = await crypto.subtle
      .decrypt(this.#sealing(task, locker.nonce), this.#key, locker.text)
      .catch(() => undefined);
    return plain && (JSON.parse(new TextDecoder().decode(plain)) as KeptDraft);
  }

  async remove(task: string): Promise<void> {
    await done(this.#database.transaction('drafts', 'readwrite').objectStore('drafts').delete(this.#id(task)));
  }

  close(): void {
    this.#database.close();
  }

  #id(task: string): string {
    return `${this.#owner}/${task}`;
  }

  #sealing(task: string, nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(this.#id(task)) };
  }
}

/** Takes away every draft and key on this machine: at sign-out. */
export async function wipeLocalDrafts(): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    for (const end of ['success', 'error']) request.addEventListener(end, () => resolve());
  });
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('drafts', { keyPath: 'id' });
    request.result.createObjectStore('keys', { keyPath: 'owner' });
  });
  return done(request);
}

async function removeOthers(database: IDBDatabase, owner: string): Promise<void> {
  const work = database.transaction(['drafts', 'keys'], 'readwrite');
  const [drafts, keys] = [work.objectStore('drafts'), work.objectStore('keys')];
  for (const { id, owner: whose } of (await done(drafts.getAll())) as readonly Locker[]) {
    if (whose !== owner) await done(drafts.delete(id));
  }
  for (const whose of await done(keys.getAllKeys())) if (whose !== owner) await done(keys.delete(whose));
}

async function keyOf(database: IDBDatabase, owner: string): Promise<CryptoKey> {
  const known = (await done(database.transaction('keys').objectStore('keys').get(owner))) as
    | { readonly key: CryptoKey }
    | undefined;
  if (known !== undefined) return known.key;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await done(database.transaction('keys', 'readwrite').objectStore('keys').put({ owner, key }));
  return key;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('indexedDB')));
  });
