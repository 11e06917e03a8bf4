import { createHash, randomBytes } from 'node:crypto';
import type { FileStorage } from '@remix-run/file-storage';
import { createFsFileStorage } from '@remix-run/file-storage/fs';

export type FileStore = {
  /** Keeps the bytes under a new random key; it ends in the digest of the content. */
  keep(bytes: Buffer<ArrayBuffer>): Promise<string>;
  /** Keeps the bytes under this key, unless it is there already. */
  keepAs(key: string, bytes: Buffer<ArrayBuffer>): Promise<void>;
  /** The bytes and how many they are; null when there is no such file. */
  open(
    key: string,
  ): Promise<{ readonly size: number; readonly stream: ReadableStream<Uint8Array<ArrayBuffer>> } | null>;
  remove(key: string): Promise<void>;
};

const newKey = (bytes: Buffer): string =>
  `${randomBytes(24).toString('base64url')}.${createHash('sha256').update(bytes).digest('hex')}`;

/**
 * Files in a folder of their own. Names and types stand in the database alone: on disk there are only keys. The folder is
 * made when the first file comes.
 */
export function createFileStore(folder: string): FileStore {
  let storage: FileStorage | undefined;
  const opened = (): FileStorage => (storage ??= createFsFileStorage(folder));
  return {
    async keep(bytes) {
      const key = newKey(bytes);
      await opened().set(key, new File([bytes], ''));
      return key;
    },
    async keepAs(key, bytes) {
      if (!(await opened().has(key))) await opened().set(key, new File([bytes], ''));
    },
    async open(key) {
      const file = await opened().get(key);
      return file === null ? null : { size: file.size, stream: file.stream() };
    },
    remove: async (key) => opened().remove(key),
  };
}
