import type pg from 'pg';
import { openSeatsWorld, type SeatsWorld } from './seats-world.ts';

/** 2,000 people in 300 units of one district, every tenth without mail, every twentieth on leave; and a coordinator. */
const statements = [
  `INSERT INTO "Organisation" ("id", "name", "sortKey", "kind", "operator", "districtId", "content")
   SELECT 'unit-' || n, 'Enhet ' || n, 'enhet ' || n, 'bvc', 'region', 'north', '{}' FROM generate_series(1, 300) n`,
  `INSERT INTO "Person" ("id", "name", "sortKey", "email", "profession")
   SELECT 'p-' || n, 'Person ' || md5(n::text), 'person ' || md5(n::text), CASE WHEN n % 10 > 0 THEN 'p' || n || '@samlots.example' END,
     (ARRAY['barnmorska', 'psykolog', 'diakon', 'läkare'])[1 + n % 4] FROM generate_series(1, 2000) n`,
  `INSERT INTO "Membership" ("id", "personId", "organisationId", "fromOn", "leaveFromOn")
   SELECT 'tie-' || n, 'p-' || n, 'unit-' || (1 + n % 300), '2010-01-01', CASE WHEN n % 20 = 0 THEN date '2014-01-01' END
   FROM generate_series(1, 2000) n`,
  `INSERT INTO "Person" ("id", "name", "sortKey") VALUES ('coordinator', 'Samira', 'samira')`,
  `INSERT INTO "RoleAssignment" ("id", "personId", "role", "scopeKind", "scopeId", "fromOn")
   VALUES ('r', 'coordinator', 'COORDINATOR', 'DISTRICT', 'north', '2010-01-01')`,
  'ANALYZE',
];

const fill = async (client: pg.Client): Promise<void> => {
  for (const statement of statements) await client.query(statement);
};

/** The world with its people; nobody of the small one has a tie. */
export const openStaffWorld = async (): Promise<SeatsWorld> => {
  const world = await openSeatsWorld({ capacity: 28, staff: 0 });
  await fill(world.client);
  return world;
};
