import { builder } from '../builder.ts';

/** Closed lists of the directory, as GraphQL names them. */

export const SafetyLevel = builder.enumType('SafetyLevel', {
  description: 'How urgent a page is: nothing · ask the safety question · report of concern open · 112 first.',
  values: {
    NONE: { value: 'none' },
    ASK: { value: 'ask' },
    REPORT: { value: 'report' },
    ACUTE: { value: 'acute' },
  } as const,
});

export const CallNow = builder.enumType('CallNow', {
  values: { INTAKE: { value: 'intake' }, OUT_OF_HOURS: { value: 'out-of-hours' } } as const,
});

export const WayIn = builder.enumType('WayIn', {
  description: 'How somebody of a kind gets in: by own contact, by the family’s, or through another service.',
  values: { DIRECT: { value: 'direct' }, BY_FAMILY: { value: 'by-family' }, VIA: { value: 'via' } } as const,
});

export const Decision = builder.enumType('Decision', {
  description: 'Whether social services have to decide first.',
  values: {
    NONE: { value: 'none' },
    NEEDED: { value: 'bistand' },
    POSSIBLE: { value: 'bistand-possible' },
  } as const,
});

export const HiddenReason = builder.enumType('HiddenReason', {
  values: {
    PAUSED: { value: 'paused' },
    DISTRICT: { value: 'district' },
    AGE: { value: 'age' },
    PREGNANCY: { value: 'pregnancy' },
    ROLE: { value: 'role' },
  } as const,
});

export const ReasonCode = builder.enumType('ReasonCode', {
  values: {
    NEED_PRIMARY: { value: 'need-primary' },
    NEED_SECONDARY: { value: 'need-secondary' },
    EMERGENCY: { value: 'emergency' },
    AGE: { value: 'age' },
    PREGNANCY: { value: 'pregnancy' },
    DISTRICT: { value: 'district' },
    CITY_WIDE: { value: 'city-wide' },
    WAY_IN: { value: 'way-in' },
    FAMILY_CONTACTS: { value: 'family-contacts' },
    VIA: { value: 'via' },
    DECISION: { value: 'decision' },
    DECISION_POSSIBLE: { value: 'decision-possible' },
    FORM_REQUIRED: { value: 'form-required' },
    OPEN_NOW: { value: 'open-now' },
    LANGUAGE: { value: 'language' },
    INTERPRETER: { value: 'interpreter' },
    NO_RECORD: { value: 'no-record' },
    MAY_BE_OUTDATED: { value: 'may-be-outdated' },
  } as const,
});

export const StepKind = builder.enumType('StepKind', {
  values: {
    QUESTION: { value: 'question' },
    ACTION: { value: 'action' },
    HANDOVER: { value: 'handover' },
    END: { value: 'end' },
  } as const,
});
