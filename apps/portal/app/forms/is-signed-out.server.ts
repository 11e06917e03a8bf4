import { WhoAsksDocument } from '../generated/operations.ts';
import { graphql, type Asked } from '../graphql.server.ts';

/** Whether nobody is signed in, as the API sees it. */
export async function isSignedOut(asked: Asked): Promise<boolean> {
  const { viewer } = await graphql(WhoAsksDocument, {}, asked);
  return viewer === null;
}
