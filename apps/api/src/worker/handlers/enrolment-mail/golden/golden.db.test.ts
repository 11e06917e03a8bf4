import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describeOn } from '@samlots/db/test-kit';
import { describe, expect, it } from 'vitest';
import { readMail } from '../test-kit/read-mail.ts';
import { storyMails } from './story.ts';

const here = new URL('.', import.meta.url);
const names = readdirSync(here).filter((name) => name.endsWith('.eml'));
const stored = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, here), 'latin1')]));

describeOn('the story through the pipeline', (use) => {
  it('gives the stored mails, byte for byte', async () => {
    await use().reset();
    expect(await storyMails(use().prisma)).toEqual(stored);
  });
});

describe('in a process of its own', () => {
  const run = promisify(execFile);
  it.concurrent.each(['UTC', 'Pacific/Auckland'])('gives the same bytes at TZ=%s', async (zone) => {
    const options = { env: { TZ: zone, NODE_NO_WARNINGS: '1' }, maxBuffer: 16_000_000 };
    const { stdout } = await run(process.execPath, [fileURLToPath(new URL('story.ts', here))], options);
    expect(JSON.parse(stdout)).toEqual(stored);
  }, 120_000);
});

describe('each stored mail', () => {
  it.each(names)('%s is read back by postal-mime and ical.js', async (name) => {
    const mail = await readMail(Buffer.from(stored[name] ?? '', 'latin1'));
    expect(name).toContain(mail.to.split(/[@.]/)[0]);
    expect(mail.text).toContain('https://samlots.example/utbildning/year-2014/4');
    expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(/våld|violence|Hemliga/i);
    if (mail.event) {
      expect(mail.event.attendees).toEqual([`mailto:${mail.to}`]);
      expect(mail.event.status).toBe(mail.event.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
    }
  });

  it('has a calendar exactly where it should', async () => {
    const read = await Promise.all(names.map((name) => readMail(Buffer.from(stored[name] ?? '', 'latin1'))));
    const lines = read.map(({ event }, index) => `${names[index]} ${event ? `${event.method} ${event.sequence}` : '-'}`);
    expect(lines).toMatchInlineSnapshot(`
      [
        "01-seat-confirmed-amina.eml REQUEST 0",
        "02-seat-confirmed-zoe.eml REQUEST 0",
        "03-seat-confirmed-leyla.eml -",
        "04-waitlisted-goran.eml -",
        "05-day-moved-amina.eml REQUEST 1",
        "06-day-moved-zoe.eml REQUEST 1",
        "07-day-moved-leyla.eml -",
        "08-day-moved-goran.eml -",
        "09-venue-moved-amina.eml REQUEST 2",
        "10-venue-moved-zoe.eml REQUEST 2",
        "11-venue-moved-leyla.eml -",
        "12-venue-moved-goran.eml -",
        "13-seat-cancelled-amina.eml CANCEL 3",
        "14-seat-confirmed-goran.eml REQUEST 3",
        "15-waitlisted-amina.eml -",
        "16-queue-left-amina.eml -",
        "17-day-cancelled-zoe.eml CANCEL 3",
        "18-day-cancelled-leyla.eml -",
        "19-day-cancelled-goran.eml CANCEL 4",
      ]
    `);
  });
});
