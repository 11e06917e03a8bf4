import { builder } from './builder.ts';

/** Content in Swedish and, where it has been translated, English; without it pages say "Bara på svenska". */
export const LocalText = builder.objectRef<{ sv: string; en: string | null }>('LocalText');

LocalText.implement({
  authScopes: { public: true },
  fields: (t) => ({ sv: t.exposeString('sv'), en: t.exposeString('en', { nullable: true }) }),
});
