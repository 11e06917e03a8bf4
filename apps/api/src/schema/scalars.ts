import { z } from 'zod';
import { builder } from './builder.ts';

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const day = z.iso.date().transform((text) => new Date(`${text}T00:00:00Z`));

builder.scalarType('DateTime', {
  description: 'An instant, ISO 8601 in UTC: `2014-03-06T08:00:00.000Z`.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => instant.parse(value),
});

builder.scalarType('Day', {
  description: 'A calendar date, ISO 8601: `2014-03-06`.',
  serialize: (value) => value.toISOString().slice(0, 10),
  parseValue: (value) => day.parse(value),
});
