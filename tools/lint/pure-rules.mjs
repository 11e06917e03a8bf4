import { forbidImports } from './forbid-imports.mjs';
import { isTest } from './source-path.mjs';

const PURE = /^packages\/(people|training|referral)\/src\/(rules|model)(\.ts|\/)/;
const IMPURE = /^(@samlots\/db(\/|$)|@prisma\/|pg$|node:)|(^|\/)use-cases\//;

/** Rules and model are pure: what they say can be tested and read without a database. */
export default forbidImports({
  applies: (path) => PURE.test(path) && !isTest(path),
  refuses: (source) => IMPURE.test(source),
  message: 'Rules and model are pure: no database, no node: module, nothing of use-cases/. Pass the data in.',
});
