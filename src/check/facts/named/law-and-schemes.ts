/** Offices, powers and schemes whose names are often written wrongly. */
import type { Named } from '../facts.ts'
import { rowOf } from './row.ts'

const act = rowOf('the Act that made it')
const known = rowOf('its own name for itself (memory)')

export const namedSchemes: readonly Named[] = [
  act(
    'Police and Crime Commissioner',
    'Police Crime Commissioner',
    'Police and Crimes Commissioner',
    'Crime and Police Commissioner',
    'Police and Criminal Commissioner',
  ),
  act('Police and Crime Panel', 'Police Crime Panel', 'Police and Crimes Panel', 'Crime and Police Panel'),
  {
    ...act(
      'public spaces protection order',
      'public space protection order',
      'public place protection order',
      'public places protection order',
      'public spaces protective order',
      'public protection spaces order',
    ),
    mild: true,
  },
  act('criminal behaviour order', 'criminal behavioural order', 'criminal behavior order', 'criminal behaviours order'),
  act('community protection notice', 'community protection order', 'community protective notice'),
  act('serious violence duty', 'serious violent duty', 'serious violent crime duty'),
  act(
    'disclosable pecuniary interest',
    'discloseable pecuniary interest',
    'disposable pecuniary interest',
    'declarable pecuniary interest',
    'disclosable percuniary interest',
  ),
  act(
    'public sector equality duty',
    'public sector equalities duty',
    'public service equality duty',
    'public sector equal duty',
  ),
  {
    ...act(
      'General Data Protection Regulation',
      'General Data Protection Regulations',
      'General Data Protection Act',
      'Global Data Protection Regulation',
      'General Data Protections Regulation',
    ),
    mild: true,
  },
  act('Royal Assent', 'Royal Ascent', 'Royal Accent'),
  act('community infrastructure levy', 'community infrastructure levee', 'communities infrastructure levy'),
  act(
    'Control of Major Accident Hazards',
    'Control of Major Accidents Hazards',
    'Control of Major Accidental Hazards',
    'Control of Major Accident and Hazards',
    'Control of Major Hazards Accident',
  ),
  act(
    'education, health and care plan',
    'educational health and care plan',
    'education and health care plan',
    'education, health and social care plan',
  ),
  act(
    'multi-agency public protection arrangements',
    'multi-agency public protection agreements',
    'multi agency public protection agreements',
    'multi-agency public protection authority',
  ),
  known(
    'multi-agency risk assessment conference',
    'multi-agency risk assessments conference',
    'multi-agency risk assessment committee',
    'multi agency risk assessment committee',
    'multi agency risk assessment case conference',
    'multi-agency risk assessment case conference',
  ),
  known('Martyn’s Law', 'Martin’s Law', 'Martins Law', 'Martyns’ Law'),
  known('Clare’s Law', 'Claire’s Law', 'Claires Law'),
  known('Awaab’s Law', 'Awab’s Law', 'Awaaab’s Law'),
  known('Sarah’s Law', 'Sara’s Law', 'Saras Law'),
  known('Local Government Association', 'Local Governments Association'),
  known('National Police Chiefs’ Council', 'National Police Chief Council', 'National Council of Police Chiefs'),
  known(
    'National Planning Policy Framework',
    'National Policy Planning Framework',
    'National Planning Framework Policy',
    'National Planning and Policy Framework',
    'National Planning Policies Framework',
  ),
  known(
    'Chartered Institute of Public Finance and Accountancy',
    'Chartered Institute of Public Finance and Accounting',
    'Chartered Institute for Public Finance and Accountancy',
    'Chartered Institute of Public Finance and Accountants',
  ),
  known(
    'Offender Group Reconviction Scale',
    'Offender Group Reconviction Score',
    'Offender Group Reconviction System',
    'Offenders Group Reconviction Scale',
    'Offender Group Re-conviction Score',
  ),
  known('Youth Endowment Fund', 'Youth Endowment Foundation'),
  known('Safer Streets Fund', 'Safer Street Fund'),
  known('Citizens Advice', 'Citizen Advice'),
]
