/** What an area of offender management has before its first case: probation beside the police, a landlord, and the agreement that binds them. */
import { agency, person, type World } from '../../../casework-world.ts'

const probation = 7

/** The second worker is of probation. The landlord receives the plan, and nothing of the risk. */
export const makeArea = ({ past }: World) =>
  past(`
    insert into access.agency (slug, name, kind) values ('probation', 'County Probation', 'probation');
    update access.post set agency_id = ${probation} where account_id = ${person.second};
    update access.account set name = 'Emeka Strand' where id = ${person.second};
    insert into access.agreement (slug, title, purpose, gateway, starts, review_on, tells_presence) values
      ('offenders', 'Managing people who offend', 'offender-management', 'Crime and Disorder Act 1998, section 115', '2025-01-01', '2030-01-01', true);
    insert into access.agreement_party (agreement_id, agency_id, signatory, signed_on)
      select 2, id, 'A', '2025-01-01' from access.agency where id in (${agency.police}, ${agency.homes}, ${probation});
    insert into access.agreement_field (agreement_id, agency_id, field)
      select 2, a.id, f.field from access.agency a, unnest(array['identity', 'concern', 'risk', 'plan']) f(field) where a.id in (${agency.police}, ${probation});
    insert into access.agreement_field (agreement_id, agency_id, field) values (2, ${agency.homes}, 'identity'), (2, ${agency.homes}, 'plan')`)
