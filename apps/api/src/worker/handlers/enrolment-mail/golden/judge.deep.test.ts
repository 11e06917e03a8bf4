import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readMail } from '../test-kit/read-mail.ts';
import { icsJudge } from './config.ts';

const here = new URL('.', import.meta.url);
const judge = icsJudge();
const mails = readdirSync(here).filter(
  (name) => name.endsWith('.eml') && readFileSync(new URL(name, here), 'latin1').includes('text/calendar'),
);

it.each(mails)(
  `%s passes (${judge === undefined ? 'judge not present: ical.js only' : 'outside judge and ical.js'})`,
  async (name) => {
    const { event, to } = await readMail(readFileSync(new URL(name, here)));
    expect(event?.attendees).toEqual([`mailto:${to}`]);
    if (judge !== undefined) {
      const arguments_ = ['--recipient', to, fileURLToPath(new URL(name, here))];
      expect(execFileSync(judge, arguments_, { encoding: 'utf8' })).toContain('PASS');
    }
  },
);
