/** Brotli and gzip beside each built file, so that serving them costs nothing. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../build/client');

for (const name of globSync('**/*.{js,css,svg,html,json,webmanifest}', { cwd: folder })) {
  const bytes = readFileSync(join(folder, name));
  if (bytes.length < 1024) continue;
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
  writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}
