import { textOf } from '../training/forms/read-agenda.server.ts';
import type { StaffValues } from './staff-fields.tsx';

/** The fields of one person, as typed. */
export const readStaffValues = (form: FormData): StaffValues => ({
  name: textOf(form, 'name'),
  profession: textOf(form, 'profession'),
  email: textOf(form, 'email'),
  kind: textOf(form, 'kind'),
});
