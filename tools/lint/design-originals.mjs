import { forbidImports } from './forbid-imports.mjs';

const ORIGINALS = new Set(['Textfield', 'Radio', 'Checkbox']);

/** Their label has no `for` and no description until JavaScript runs. */
export default forbidImports({
  applies: (path) => !path.startsWith('packages/ui/'),
  refuses: (source, names) =>
    source.startsWith('@digdir/designsystemet-react') && names.some((name) => ORIGINALS.has(name)),
  message: 'Textfield, Radio and Checkbox of Designsystemet have no label link without JavaScript: use @samlots/ui.',
});
