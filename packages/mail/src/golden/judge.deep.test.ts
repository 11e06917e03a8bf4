import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { icsJudge } from './config.ts';

const here = new URL('.', import.meta.url);
const judge = icsJudge();
const mails = readdirSync(here).filter(
  (name) => name.endsWith('.eml') && readFileSync(new URL(name, here), 'latin1').includes('text/calendar'),
);

async function expectReadable(name: string): Promise<void> {
  const mail = await PostalMime.parse(readFileSync(new URL(name, here)), { attachmentEncoding: 'utf8' });
  const [part] = mail.attachments;
  const calendar = new ICAL.Component(ICAL.parse(typeof part?.content === 'string' ? part.content : ''));
  expect(calendar.getFirstPropertyValue('method')).toBe(part?.method);
}

it.each(mails)(
  `%s passes (${judge === undefined ? 'judge not present: ical.js only' : 'outside judge and ical.js'})`,
  async (name) => {
    await expectReadable(name);
    if (judge !== undefined)
      expect(execFileSync(judge, [fileURLToPath(new URL(name, here))], { encoding: 'utf8' })).toContain('PASS');
  },
);
