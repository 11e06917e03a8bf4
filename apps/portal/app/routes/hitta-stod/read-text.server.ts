import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { ReadSupportTextDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { names, readSearch, searchAddress, type Search } from '../../referral/search-address.ts';
import { privately, textFaults } from './load-search.server.ts';

type ReadText = {
  readonly needIds: readonly string[];
  readonly raisedTo: string;
  readonly ageMonths: number | null;
  readonly pregnancy: boolean;
};

/** A new text is about another child: district, language and role stay, everything else is read anew. */
const afterReading = (before: Search, read: ReadText): Search => ({
  ...before,
  needIds: read.needIds,
  raisedTo: read.raisedTo === 'REPORT' || read.raisedTo === 'ACUTE' ? read.raisedTo : undefined,
  ageMonths: read.ageMonths ?? before.ageMonths,
  pregnancy: read.pregnancy || before.pregnancy,
});

/** Reads a typed text once and answers by an address that does not hold it. */
export async function readText(args: ActionFunctionArgs) {
  const fields = await args.request.formData();
  const typed = fields.get(names.text);
  const text = typeof typed === 'string' ? typed : '';
  if (text.trim() === '') return redirect('/hitta-stod', { status: 303, headers: privately });
  const { readSupportText } = await graphql(ReadSupportTextDocument, { text }, args);
  if (readSupportText.__typename !== 'ReadSupportText') {
    return data({ fault: textFaults[readSupportText.__typename] }, { status: 400, headers: privately });
  }
  const found = afterReading(readSearch(fields), readSupportText);
  return redirect(searchAddress(found), { status: 303, headers: privately });
}
