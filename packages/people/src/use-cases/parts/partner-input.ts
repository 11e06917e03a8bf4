import { z } from 'zod';
import { isOrganisationKind, operators, type OrganisationKind } from '../../model/organisation-vocabulary.ts';

export const idInput = z.string().min(1).max(64);
export const emailInput = z.string().trim().toLowerCase().pipe(z.email().max(254));
/** Of the hidden field of a form: the same form sent twice is one request. */
export const requestKeyInput = z.uuid().optional();

/** The name of a unit, of one line. */
export const unitNameInput = z
  .string()
  .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(2)
      .max(160)
      .regex(/^\P{C}*$/u),
  );

export const kindInput = z.custom<OrganisationKind>((kind) => typeof kind === 'string' && isOrganisationKind(kind));
export const operatorInput = z.enum(operators);
