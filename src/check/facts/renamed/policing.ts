/** Bodies, powers and titles of policing and justice that changed their names. */
import type { Renamed } from '../facts.ts'
import { row } from './row.ts'

export const renamedInPolicing: readonly Renamed[] = [
  row(
    'National Probation Service',
    '2021-06-26',
    'Probation Service',
    'HM Prison and Probation Service, probation reform, 26 June 2021',
  ),
  row(
    'Community Rehabilitation Company',
    '2021-06-26',
    'Probation Service',
    'HM Prison and Probation Service, probation reform, 26 June 2021',
    { also: ['Community Rehabilitation Companies'] },
  ),
  row(
    'National Offender Management Service',
    '2017-04-01',
    'HM Prison and Probation Service',
    'Ministry of Justice, 8 February 2017',
    { also: ['NOMS'] },
  ),
  row(
    'Inspectorate of Constabulary',
    '2017-07-19',
    'Inspectorate of Constabulary and Fire & Rescue Services',
    'HMICFRS, 19 July 2017',
    { also: ['HMIC'] },
  ),
  row(
    'Police Authority',
    '2012-11-22',
    'Police and Crime Commissioner',
    'Police Reform and Social Responsibility Act 2011 s. 1',
    { also: ['Police Authorities'], mild: true },
  ),
  row(
    'Crime and Disorder Reduction Partnership',
    '2010-03-01',
    'Community Safety Partnership',
    'Home Office (memory)',
    { also: ['CDRP'] },
  ),
  row(
    'Anti-Social Behaviour Order',
    '2015-03-23',
    'civil injunction or criminal behaviour order',
    'Anti-social Behaviour, Crime and Policing Act 2014 s. 21; SI 2015/373',
    { also: ['ASBO'] },
  ),
  row(
    'Designated Public Place Order',
    '2017-10-20',
    'public spaces protection order',
    'Anti-social Behaviour, Crime and Policing Act 2014 s. 75',
    { also: ['DPPO', 'Designated Public Places Order'] },
  ),
  row(
    'Dog Control Order',
    '2017-10-20',
    'public spaces protection order',
    'Anti-social Behaviour, Crime and Policing Act 2014 s. 75',
  ),
  row(
    'Gating Order',
    '2017-10-20',
    'public spaces protection order',
    'Anti-social Behaviour, Crime and Policing Act 2014 s. 75',
  ),
  row(
    'Community Trigger',
    '2023-03-27',
    'anti-social behaviour case review',
    'Home Office, Anti-social Behaviour Action Plan, March 2023 (memory)',
    { mild: true },
  ),
  row(
    'Independent Police Complaints Commission',
    '2018-01-08',
    'Independent Office for Police Conduct',
    'Policing and Crime Act 2017 s. 33',
  ),
  row(
    'Association of Chief Police Officers',
    '2015-04-01',
    'National Police Chiefs’ Council',
    'National Police Chiefs’ Council',
    { also: ['ACPO'] },
  ),
  row('Serious Organised Crime Agency', '2013-10-07', 'National Crime Agency', 'Crime and Courts Act 2013 s. 15', {
    also: ['SOCA', 'Serious and Organised Crime Agency'],
  }),
  row('National Policing Improvement Agency', '2013-10-07', 'College of Policing', 'Crime and Courts Act 2013 s. 15', {
    also: ['NPIA'],
  }),
  row(
    'UK Border Agency',
    '2013-04-01',
    'UK Visas and Immigration, or Immigration Enforcement',
    'Home Office, 26 March 2013',
    { also: ['UKBA'] },
  ),
  row(
    'Legal Services Commission',
    '2013-04-01',
    'Legal Aid Agency',
    'Legal Aid, Sentencing and Punishment of Offenders Act 2012 s. 38',
  ),
  row(
    'HM Courts Service',
    '2011-04-01',
    'HM Courts & Tribunals Service',
    'HM Courts & Tribunals Service, 1 April 2011',
  ),
  row('Her Majesty’s', '2022-09-08', 'His Majesty’s', 'the accession of King Charles III, 8 September 2022'),
  row('Queen’s Counsel', '2022-09-08', 'King’s Counsel', 'the accession of King Charles III, 8 September 2022'),
  row('Queen’s Speech', '2022-09-08', 'King’s Speech', 'the accession of King Charles III, 8 September 2022'),
  row(
    'Queen’s Bench',
    '2022-09-08',
    'King’s Bench',
    'Senior Courts Act 1981; the accession of King Charles III, 8 September 2022',
  ),
  row('Dispersal Order', '2014-10-20', 'dispersal power', 'Anti-social Behaviour, Crime and Policing Act 2014 Part 3', {
    mild: true,
  }),
]
