/** Everybody who is named in the demonstration. All are invented; the names were chosen to fit nobody in public life. */
import type { Ward } from './borough.ts'

export type Person = { first: string; last: string }
export type Councillor = Person & { party: 'Labour' | 'Conservative' | 'Liberal Democrats'; ward: Ward }

export const councillors = {
  adeyokunnu: { first: 'Blessing', last: 'Adeyokunnu', party: 'Liberal Democrats', ward: 'Hartsmoor' },
  akhan: { first: 'Ameenah', last: 'Khan', party: 'Labour', ward: 'Old Town' },
  brack: { first: 'Ottoline', last: 'Brack', party: 'Labour', ward: 'Bridgefoot' },
  brathwick: { first: 'Lionel', last: 'Brathwick', party: 'Conservative', ward: 'Larkrise' },
  castellow: { first: 'Miriam', last: 'Castellow', party: 'Labour', ward: 'Abbots Mead' },
  dhanwal: { first: 'Samir', last: 'Dhanwal', party: 'Labour', ward: 'Millrace' },
  ebbs: { first: 'Marisol', last: 'Ebbs', party: 'Liberal Democrats', ward: 'Coldwell' },
  esplin: { first: 'Rupert', last: 'Esplin', party: 'Liberal Democrats', ward: 'Hartsmoor' },
  farrowby: { first: 'Giles', last: 'Farrowby', party: 'Conservative', ward: 'Dunnock Hill' },
  fenn: { first: 'Malachy', last: 'Fenn', party: 'Labour', ward: 'St Oswin’s' },
  greaves: { first: 'Anselm', last: 'Greaves-Tode', party: 'Conservative', ward: 'Priory Park' },
  holmwood: { first: 'Cressida', last: 'Holmwood', party: 'Conservative', ward: 'Dunnock Hill' },
  illingford: { first: 'Bernard', last: 'Illingford', party: 'Labour', ward: 'Ferry Quarter' },
  mossgrave: { first: 'Harriet', last: 'Mossgrave', party: 'Conservative', ward: 'Priory Park' },
  nkemelu: { first: 'Dorothea', last: 'Nkemelu', party: 'Labour', ward: 'St Oswin’s' },
  ohallion: { first: 'Cormac', last: 'O’Hallion', party: 'Labour', ward: 'Kiln Lane' },
  penhallow: { first: 'Idris', last: 'Penhallow', party: 'Labour', ward: 'Ferry Quarter' },
  prothero: { first: 'Siân', last: 'Prothero-Webb', party: 'Labour', ward: 'Abbots Mead' },
  quarrie: { first: 'Philippa', last: 'Quarrie', party: 'Labour', ward: 'Old Town' },
  quennell: { first: 'Tobias', last: 'Quennell', party: 'Liberal Democrats', ward: 'Coldwell' },
  sallow: { first: 'Edmund', last: 'Sallow', party: 'Conservative', ward: 'Priory Park' },
  tansley: { first: 'Leopold', last: 'Tansley', party: 'Liberal Democrats', ward: 'Coldwell' },
  tembe: { first: 'Rosalind', last: 'Tembe-Hartley', party: 'Labour', ward: 'Millrace' },
  vanderspoel: { first: 'Pieter', last: 'van der Spoel', party: 'Conservative', ward: 'Larkrise' },
  wynn: { first: 'Jocasta', last: 'Wynn-Ellery', party: 'Labour', ward: 'Kiln Lane' },
  zkhan: { first: 'Zuhair', last: 'Khan', party: 'Labour', ward: 'Bridgefoot' },
} as const satisfies Record<string, Councillor>
export type CouncillorKey = keyof typeof councillors

export const officers = {
  anstruther: { first: 'Kofi', last: 'Anstruther', post: 'Community Safety Partnership Manager' },
  ashlow: { first: 'Conrad', last: 'Ashlow', post: 'Director of Neighbourhoods and Community Safety' },
  haldane: { first: 'Verity', last: 'Haldane', post: 'Chief Executive' },
  hadleigh: { first: 'Yusra', last: 'Hadleigh', post: 'Safeguarding and Exploitation Co-ordinator' },
  latchford: { first: 'Priya', last: 'Latchford', post: 'Domestic Abuse Commissioning Lead' },
  okonjo: { first: 'Thaddeus', last: 'Okonjo-Reeve', post: 'Director of Law and Governance' },
  orrock: { first: 'Hamish', last: 'Orrock', post: 'Emergency Planning Manager' },
  pelling: { first: 'Marten', last: 'Pelling', post: 'Control Room and CCTV Manager' },
  rosewarne: { first: 'Nadia', last: 'Rosewarne', post: 'Head of Community Safety' },
  tallis: { first: 'Bronwen', last: 'Tallis', post: 'Road Safety and Traffic Manager' },
  tidswell: { first: 'Leanne', last: 'Tidswell', post: 'Anti-Social Behaviour Team Manager' },
  winterbourn: { first: 'Jude', last: 'Winterbourn', post: 'Democratic Services Officer' },
  wroughtley: { first: 'Elspeth', last: 'Wroughtley', post: 'Principal Democratic Services Officer' },
} as const satisfies Record<string, Person & { post: string }>
export type OfficerKey = keyof typeof officers

export const guests = {
  abbery: { first: 'Colm', last: 'Abbery', of: 'Counter Terrorism Policing' },
  carrow: { first: 'Ines', last: 'Carrow', of: 'The Lantern Project' },
  ferris: { first: 'Rowan', last: 'Ferris-Hythe', of: 'Office of the Police and Crime Commissioner' },
  keogh: { first: 'Alasdair', last: 'Keogh-Brown', of: 'Westmarch Police' },
  lister: { first: 'Owain', last: 'Listerdale', of: 'Westmarch Fire and Rescue Service' },
  obuya: { first: 'Felicity', last: 'Obuya', of: 'Wendside Homes' },
  sunniva: { first: 'Sunniva', last: 'Dalegarth', of: 'Westmarch Police' },
  thorold: { first: 'Maxine', last: 'Thorold', of: 'Probation Service, Westmarch' },
  vanallen: { first: 'Hester', last: 'Ormsgill', of: 'NHS Westmarch' },
} as const satisfies Record<string, Person & { of: string }>
export type GuestKey = keyof typeof guests

/** The co-opted member of the Board, without a vote, for the tenants' federation. */
export const coopted = { first: 'Desmond', last: 'Ayliffe' } as const

type Membership = {
  from: string
  chair: CouncillorKey
  vice: CouncillorKey
  others: CouncillorKey[]
  vacancies?: number
}

/** Who sat on a body from a day on. A later row replaces the earlier one. */
export const memberships: Record<'board' | 'licensing', Membership[]> = {
  board: [
    {
      from: '2024-05-15',
      chair: 'tembe',
      vice: 'penhallow',
      others: [
        'adeyokunnu',
        'akhan',
        'farrowby',
        'zkhan',
        'mossgrave',
        'ohallion',
        'prothero',
        'quennell',
        'vanderspoel',
      ],
    },
    {
      from: '2025-10-20',
      chair: 'tembe',
      vice: 'penhallow',
      others: ['adeyokunnu', 'akhan', 'farrowby', 'zkhan', 'mossgrave', 'ohallion', 'prothero', 'vanderspoel'],
      vacancies: 1,
    },
    {
      from: '2026-01-21',
      chair: 'tembe',
      vice: 'penhallow',
      others: ['adeyokunnu', 'akhan', 'ebbs', 'farrowby', 'zkhan', 'mossgrave', 'ohallion', 'prothero', 'vanderspoel'],
    },
    {
      from: '2026-05-20',
      chair: 'tembe',
      vice: 'prothero',
      others: ['adeyokunnu', 'akhan', 'brathwick', 'ebbs', 'farrowby', 'zkhan', 'nkemelu', 'ohallion', 'vanderspoel'],
    },
  ],
  licensing: [
    {
      from: '2024-05-15',
      chair: 'dhanwal',
      vice: 'holmwood',
      others: ['brathwick', 'esplin', 'fenn', 'quarrie', 'wynn'],
    },
    {
      from: '2026-05-20',
      chair: 'dhanwal',
      vice: 'holmwood',
      others: ['esplin', 'greaves', 'illingford', 'quarrie', 'wynn'],
    },
  ],
}
