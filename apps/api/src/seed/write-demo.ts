import type { Tx } from '@samlots/db';
import type { DemoRows } from './demo-rows.ts';

/** Writes every row of the demo in the order that foreign keys ask for, one statement a table. */
export async function writeDemo(tx: Tx, rows: DemoRows): Promise<void> {
  await writeDirectory(tx, rows);
  await writePartners(tx, rows.partners);
  await writePeople(tx, rows.people);
  await writeTraining(tx, rows.training);
  await tx.letter.createMany({ data: rows.letters.letters });
  await tx.letterReader.createMany({ data: rows.letters.readers });
  await tx.message.createMany({ data: [...rows.messages, ...rows.letters.messages] });
}

async function writeDirectory(tx: Tx, { directory, now }: DemoRows): Promise<void> {
  await tx.district.createMany({ data: directory.districts });
  await tx.organisation.createMany({ data: directory.organisations });
  await tx.need.createMany({ data: directory.needs });
  await tx.service.createMany({ data: directory.services });
  await tx.serviceNeed.createMany({ data: directory.serviceNeeds });
  await tx.pathway.createMany({ data: directory.pathways });
  await tx.referenceRecord.createMany({ data: directory.references });
  await tx.directoryVersion.create({ data: { version: 1, changedAt: now } });
}

async function writePartners(tx: Tx, partners: DemoRows['partners']): Promise<void> {
  await tx.organisation.createMany({ data: partners.organisations });
  await tx.organisationName.createMany({ data: partners.formerNames });
  await tx.joinLink.createMany({ data: partners.joinLinks });
}

async function writePeople(tx: Tx, people: DemoRows['people']): Promise<void> {
  await tx.person.createMany({ data: people.persons });
  await tx.membership.createMany({ data: people.memberships });
  await tx.roleAssignment.createMany({ data: people.roles });
  await tx.user.createMany({ data: people.users });
  await tx.userPerson.createMany({ data: people.userPersons });
}

async function writeTraining(tx: Tx, training: DemoRows['training']): Promise<void> {
  await tx.venue.createMany({ data: training.venues });
  await tx.trainingProgramme.createMany({ data: training.programmes });
  await tx.trainingDay.createMany({ data: training.days });
  await tx.sessionOccurrence.createMany({ data: training.occurrences });
  await tx.agendaItem.createMany({ data: training.agenda });
  await tx.material.createMany({ data: training.materials });
  await tx.enrolment.createMany({ data: training.enrolments });
  await tx.foodChoice.createMany({ data: training.foods });
  await tx.invitation.createMany({ data: training.invitations });
  await tx.attendance.createMany({ data: training.attendances });
}
