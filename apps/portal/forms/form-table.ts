import { confirmPresence, endOwnSession, makeKey } from './rows/account-security.ts';
import {
  changeAccount,
  chooseEntries,
  endRole,
  handRole,
  inviteAdministrator,
  revealName,
} from './rows/administration.ts';
import { attendance } from './rows/attendance.ts';
import { cancelSeat } from './rows/cancel-seat.ts';
import { createOccurrence } from './rows/create-occurrence.ts';
import { editOccurrence } from './rows/edit-occurrence.ts';
import { joinForms } from './rows/joining.ts';
import { addMaterial, editMaterial } from './rows/materials.ts';
import { mergeForms } from './rows/merge-persons.ts';
import { moveOccurrence } from './rows/move-occurrence.ts';
import { changeSettings, supportSearch } from './rows/open-forms.ts';
import { oneSeat } from './rows/one-seat.ts';
import { mailLanguage, makeCalendar, stopCalendar } from './rows/own-pages.ts';
import { ownSeat } from './rows/own-seat.ts';
import { partnerButtons } from './rows/partner-buttons.ts';
import { partnerForms } from './rows/partners.ts';
import { cancelOccurrence, publishOccurrence } from './rows/plan-buttons.ts';
import {
  askedByScript,
  byProvider,
  confirmByApi,
  confirmLink,
  interrupted,
  requestLinkByApi,
  signIn,
  signOut,
} from './rows/signing-in.ts';
import { staffActs } from './rows/staff-acts.ts';
import { staffForms } from './rows/staff.ts';
import { unitSeats } from './rows/unit-seats.ts';
import { writeLetter, writeToContacts } from './rows/write-letter.ts';
import type { FormRows } from './table.ts';

/** Every form of the program; a test fails when one is missing. */
export const formTable: readonly FormRows[] = [
  supportSearch,
  changeSettings,
  signIn,
  confirmLink,
  interrupted,
  requestLinkByApi,
  confirmByApi,
  signOut,
  byProvider,
  ...askedByScript,
  confirmPresence,
  endOwnSession,
  makeKey,
  handRole,
  endRole,
  changeAccount,
  chooseEntries,
  revealName,
  inviteAdministrator,
  ownSeat,
  unitSeats,
  ...staffForms,
  ...staffActs,
  ...mergeForms,
  cancelSeat,
  createOccurrence,
  editOccurrence,
  moveOccurrence,
  publishOccurrence,
  cancelOccurrence,
  attendance,
  writeLetter,
  writeToContacts,
  addMaterial,
  editMaterial,
  ...oneSeat,
  makeCalendar,
  stopCalendar,
  mailLanguage,
  ...partnerForms,
  ...partnerButtons,
  ...joinForms,
];
