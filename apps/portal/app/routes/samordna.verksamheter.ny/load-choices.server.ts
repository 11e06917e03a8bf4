import { randomUUID } from 'node:crypto';
import { data, type LoaderFunctionArgs } from 'react-router';
import { PartnerChoicesDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';

/** Kinds and districts to choose from, and the key that makes the form one request however often it is sent. */
export async function loadInviteChoices(args: LoaderFunctionArgs) {
  const { partnerDistricts, organisationKinds } = await graphql(PartnerChoicesDocument, {}, args);
  if (partnerDistricts.length === 0) throw data(null, { status: 403 });
  return { districts: partnerDistricts, kinds: organisationKinds, requestKey: randomUUID() };
}
