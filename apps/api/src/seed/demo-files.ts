import { createHash } from 'node:crypto';
import { createFileStore } from '../files/file-store.ts';
import { samplePdf } from './sample-pdf.ts';

const slides = samplePdf('Bilder från dagen', [
  ['Vad gör vi annorlunda på måndag?', 'Bilder från dagen', 'Påhittade uppgifter för demo.'],
  ['Tre frågor att ta med hem', '1. Vem ringer du först?', '2. Vad säger du till familjen?', '3. Vem följer upp?'],
]);

/** The one file of the demo. Its key is the same in every clone, so that the row and the file find each other. */
export const demoSlides = {
  key: `demo-bilder-fran-dagen.${createHash('sha256').update(slides).digest('hex')}`,
  name: 'Bilder från dagen.pdf',
  bytes: slides,
} as const;

/** Puts the demo's files where its rows say that they are. */
export async function keepDemoFiles(folder: string): Promise<void> {
  await createFileStore(folder).keepAs(demoSlides.key, demoSlides.bytes);
}
