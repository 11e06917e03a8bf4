import type { Fields } from '../../forms/merge-edit.ts';
import type { StaffValues } from '../../people/staff-fields.tsx';
import { kindWord, professionWord, type Profession } from '../../people/words.ts';
import type { Words } from '../../shell/use-words.ts';

type Tie = {
  readonly kind: string;
  readonly person: { readonly name: string; readonly profession: string | null; readonly email: string | null };
};

/** The fields of the form by name, as they are saved. */
export const fieldsOfTie = ({ kind, person }: Tie): StaffValues & Fields => ({
  name: person.name,
  profession: person.profession ?? '',
  email: person.email ?? '',
  kind,
});

export const valuesOfFields = (fields: Fields): StaffValues => ({
  name: fields['name'] ?? '',
  profession: fields['profession'] ?? '',
  email: fields['email'] ?? '',
  kind: fields['kind'] ?? '',
});

const names = ['name', 'profession', 'email', 'kind'] as const;

/** The fields in words, for a choice between two versions. */
export const showPerson = (professions: readonly Profession[], words: Words) => ({
  label: (field: string): string => words.t(`people:field.${names.find((known) => known === field) ?? 'name'}`),
  value: (field: string, value: string): string => {
    if (field === 'kind') return kindWord(value, words);
    if (field === 'profession') return professionWord(value, professions, words);
    return value === '' ? '–' : value;
  },
});
