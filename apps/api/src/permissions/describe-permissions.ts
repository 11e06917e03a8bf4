import { roles, type Role, type Standing, type UseCaseNeeds } from '@samlots/kernel';
import { peopleNeeds, peoplePermissions } from '@samlots/people';
import { trainingNeeds, trainingPermissions } from '@samlots/training';
import type { GraphQLSchema } from 'graphql';
import { typesOf, type TypeAccess } from './field-access.ts';
import { ownNeeds } from './own-use-cases.ts';
import { rowRules } from './row-rules.ts';

type Row = readonly string[];

const table = (heading: Row, rows: readonly Row[]): string =>
  [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const actions: Readonly<Record<string, readonly Role[]>> = {
  ...peoplePermissions.table,
  ...trainingPermissions.table,
};

const words: Readonly<Record<Standing, string>> = {
  self: 'the person herself',
  'own-account': 'the account itself',
  'seat-link': 'the link of the seat’s mail',
  system: 'the system',
};

const shownRoles = roles.filter((role) => Object.values(actions).some((allowed) => allowed.includes(role)));

const useCaseRow = (name: string, needs: UseCaseNeeds<string>): Row => {
  const allowed = new Set(needs.actions.flatMap((action) => actions[action] ?? []));
  return [
    `\`${name}\``,
    needs.states,
    ...shownRoles.map((role) => (allowed.has(role) ? 'in scope' : '–')),
    (needs.standings ?? []).map((standing) => words[standing]).join(', ') || '–',
    needs.actions.map((action) => `\`${action}\``).join(', ') || '–',
  ];
};

/** Every use case that has its row, by name. */
export const allNeeds: Readonly<Record<string, UseCaseNeeds<string>>> = {
  ...peopleNeeds,
  ...trainingNeeds,
  ...ownNeeds,
};

const byName = <Value>(record: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] =>
  Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));

const useCases = (): string =>
  table(
    ['use case', 'in the state', ...shownRoles, 'besides', 'action'],
    byName(allNeeds).map(([name, needs]) => useCaseRow(name, needs)),
  );

const ruleOf = ({ name }: TypeAccess): Row => {
  const rule = rowRules[name];
  if (rule === undefined) throw new Error(`${name} is read by row: say in row-rules.ts who sees which rows.`);
  return [rule.nobody, rule.self, rule.contact, rule.coordinator, rule.administrator];
};

const fieldsOf = ({ fields }: TypeAccess): string => fields.map((field) => `\`${field}\``).join(' ');

const byRow = (types: readonly TypeAccess[]): string =>
  table(
    ['type', 'signed out, or no such role', 'oneself', 'ORG_CONTACT', 'COORDINATOR', 'ADMIN', 'fields'],
    types
      .filter(({ audience }) => audience === 'by row')
      .map((type) => [`\`${type.name}\``, ...ruleOf(type), fieldsOf(type)]),
  );

const ofAudience = (types: readonly TypeAccess[], audience: TypeAccess['audience']): string =>
  table(
    ['type', 'fields'],
    types.filter((type) => type.audience === audience).map((type) => [`\`${type.name}\``, fieldsOf(type)]),
  );

const guarded = (types: readonly TypeAccess[]): string =>
  types.flatMap(({ name, guarded: fields }) => fields.map((field) => `- \`${name}.${field}\``)).join('\n');

/** docs/permissions.md, whole. */
export const describePermissions = (schema: GraphQLSchema): string => {
  const types = typesOf(schema);
  return `# Permissions

Made from the code by \`npm run permissions\`; \`npm run check\` says when it is no longer true. A role holds within its scope
(everywhere, a district, a programme, a unit, a service): "in scope" means that the scope covers the subject. Roles that are
not in the table (${roles.filter((role) => !shownRoles.includes(role)).join(', ')}) may do nothing but what everybody may.

## Role × use case × state

${useCases()}

## Role × action

${table(
  ['action', 'roles'],
  byName(actions).map(([name, allowed]) => [`\`${name}\``, allowed.join(', ')]),
)}

## Role × field: types whose rows are chosen for the reader

A field is read with its row. The name of a person is the alias, and the address is none, where the identity is protected: for
every reader, administrators and the person herself too. Only \`reveal-protected-name\` tells them.

${byRow(types)}

## Fields that ask for more than their type

${guarded(types)}

## Types for whoever is signed in

Reached only through rows of the table above, through one's own account, or as the answer to one's own change.

${ofAudience(types, 'signed in')}

## Public types

${ofAudience(types, 'public')}
`;
};
