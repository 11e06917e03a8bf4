/** The whole schema: each area adds its types and fields by being imported here. */
import './scalars.ts';
import './errors.ts';
import './people/visible.ts';
import './people/visible-roots.ts';
import './people/visible-viewer.ts';
import './people/sign-in-link.ts';
import './training/visible.ts';
import './training/visible-roots.ts';
import './training/seat-mutations.ts';
import './training/planning-mutations.ts';
import './training/attendance-mutations.ts';
import './referral/emergency.ts';
import './referral/support-line.ts';
import './referral/service-now.ts';
import './referral/service-way-in.ts';
import './referral/service-surroundings.ts';
import './referral/pathway-walk.ts';
import './referral/directory-queries.ts';
import './referral/find-support.ts';
import './referral/read-support-text.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
