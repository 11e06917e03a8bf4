import { documentTypes } from '@samlots/training';
import { expect, it } from 'vitest';
import { inspectDocument } from '../files/inspect-document.ts';
import { demoSlides } from './demo-files.ts';
import { samplePdf } from './sample-pdf.ts';

it('is a document that the portal would take, and says what it says in Swedish letters', async () => {
  expect(await inspectDocument(demoSlides.name, demoSlides.bytes)).toEqual({ contentType: documentTypes.pdf });
  const text = samplePdf('Åäö (1)', [['Våren', 'a\\b']]).toString('latin1');
  expect(text).toContain('/Title(Åäö \\(1\\))');
  expect(text).toContain('(a\\\\b) Tj');
});
