import { z } from 'zod';

/** What the directory says about the organisation behind a service; staff, sign-in and seats are other capabilities'. */
export const directoryOrganisationSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  operator: z.string(),
  district: z.string(),
  secrecyRegime: z.string(),
  /** Null where the address is hidden, and then hidden everywhere. */
  address: z.string().nullable(),
  phone: z.string().nullable(),
});

export type DirectoryOrganisation = Readonly<z.infer<typeof directoryOrganisationSchema>>;
