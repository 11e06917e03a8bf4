/** What the rows of partner units start from: a unit of their own, the page of it, and buttons without fields. */
import { randomUUID } from 'node:crypto';
import { notApplicable, type Answer, type Case, type Fields, type FormRows, type NotApplicable } from '../table.ts';
import type { World } from '../test-kit/world.ts';
import { openForm } from './open-form.ts';
import { coordinator } from './people.ts';

const district = 'hasselby-vallingby';

/** A preschool of the coordinator's district that nobody answers for. */
export const makeUnit = async (world: World, { email = null as string | null, name = '' } = {}): Promise<string> => {
  const id = `forms-${randomUUID()}`;
  await world.sql(
    `INSERT INTO "Organisation" ("id", "name", "sortKey", "kind", "operator", "districtId", "content", "email", "createdAt")
      VALUES ($1, $2, $2, 'preschool', 'municipal', $3, '{}', $4, now() - interval '1 year')`,
    [id, name === '' ? `Förskolan ${id}` : name, district, email],
  );
  return id;
};

export type Meanwhile = (world: World, unit: string, fields: Fields) => Promise<unknown>;

export const wrong = (send: Answer['send'], ...faults: readonly string[]): Answer => ({
  send,
  status: 400,
  focus: 'summary',
  faults,
});

export const ofUnit =
  (fields: Fields, meanwhile?: Meanwhile): Answer['send'] =>
  async (world) => {
    const unit = await makeUnit(world, { email: 'kansli@samlots.example' });
    const path = `/samordna/verksamheter/${unit}`;
    const opened = await openForm(world, { path, as: coordinator }, ['requestKey', 'version']);
    const own = { contactName: 'Majken Alrot', contactEmail: `${randomUUID()}@samlots.example` };
    const all = { ...opened, ...(fields['gor'] === 'bjud-in' ? own : {}), ...fields };
    await meanwhile?.(world, unit, all);
    return { as: coordinator, path, fields: all };
  };

export const closeIt: Meanwhile = (world, unit) =>
  world.sql(`UPDATE "Organisation" SET "status" = 'CLOSED', "closedOn" = current_date WHERE "id" = $1`, [unit]);

export const leadsTo = (done: string): RegExp => new RegExp(String.raw`^/samordna/verksamheter/[\w-]+\?klart=${done}$`);

export const buttonCases = (
  but: Partial<Record<Case, Answer | NotApplicable>>,
  why = 'The form has one button and no field.',
): FormRows['cases'] => ({
  'bad value': notApplicable(why),
  missing: notApplicable(why),
  'too long': notApplicable(why),
  'stale version': notApplicable('Nothing is overwritten: what decides is read again when the button is pressed.'),
  'closed meanwhile': notApplicable(why),
  'double submit': notApplicable(why),
  'back and resubmit': notApplicable(why),
  'signed out meanwhile': notApplicable(why),
  'script in text': notApplicable(why),
  'personal number in free text': notApplicable(why),
  ...but,
});
