/** Invented words that planted sentences are made of. */
import { int, pick, type Random, some } from './chance.ts'

const first =
  'Ada Bernard Clare Dermot Edith Farida Gareth Hilda Imran Joyce Kamal Lydia Magnus Nadia Oswin Petra'.split(' ')
const last =
  'Ackworth Bellingham Corby Dunstall Everdon Fairclough Gadsby Hollis Ingleby Jessop Kirkham Lomas Merriden Nettleton Oxley Pargeter'.split(
    ' ',
  )
export const person = (random: Random) => `${pick(random, first)} ${pick(random, last)}`
export const surname = (random: Random) => pick(random, last)
export const initial = (random: Random) => pick(random, first).charAt(0)

/** Things that a list counts, and what stands in it. */
const lists: [string, string[]][] = [
  [
    'objectives',
    [
      'to reduce the fear of crime in the town centre',
      'to help victims sooner',
      'to divert young people from offending',
      'to make the river path safer after dark',
      'to bring repeat offenders to court',
      'to support shops against theft',
      'to share what each agency knows',
    ],
  ],
  [
    'priorities',
    [
      'domestic abuse',
      'serious violence',
      'burglary',
      'road safety',
      'hate crime',
      'rural crime',
      'anti-social behaviour',
    ],
  ],
  [
    'workstreams',
    [
      'training of staff',
      'a new referral form',
      'lighting',
      'work in schools',
      'housing',
      'health visits',
      'publicity',
    ],
  ],
  [
    'recommendations',
    [
      'that the patrols go on until the spring',
      'that a bid be made for further cameras',
      'that the Cabinet Member be asked to write to the operator',
      'that the figures be published each quarter',
      'that the youth club open on Fridays',
      'that the scheme be reviewed in a year',
    ],
  ],
  ['wards', ['Abbey Meadow', 'Brickfields', 'Castle Hill', 'Docks', 'Eastfield', 'Furze Common', 'Gallows Green']],
  [
    'agencies',
    [
      'the Police',
      'the Fire and Rescue Service',
      'the Probation Service',
      'the housing association',
      'the hospital trust',
      'the college',
    ],
  ],
  [
    'outcomes',
    [
      'fewer repeat calls',
      'quicker repairs',
      'better lighting',
      'more reports by young people',
      'lower costs',
      'fewer evictions',
    ],
  ],
  ['schemes', ['the Pocket Park', 'Safer Doors', 'Street Pastors', 'Quiet Nights', 'the Bus Watch', 'Good Neighbours']],
]
export function listed(random: Random, count: number): { noun: string; items: string[] } {
  const [noun, items] = pick(
    random,
    lists.filter(([, all]) => all.length >= count),
  )
  return { noun, items: some(random, items, count) }
}

const words = 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
export const inWords = (n: number): string => words[n] ?? String(n)
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** 'a, b and c' */
export const joined = (all: readonly string[], by = ', '): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(by)}${by === '; ' ? ';' : ''} and ${all.at(-1)}`

export const counted = ['incidents', 'reports', 'referrals', 'complaints', 'visits', 'calls', 'cases', 'warnings']
export const places = [
  'Abbey Meadow',
  'Brickfields',
  'Castle Hill',
  'Docks',
  'Eastfield',
  'Furze Common',
  'Gallows Green',
]
export const bodies = ['team', 'service', 'Partnership', 'unit', 'wardens', 'project']

/** £ with thousands separated. */
export const pounds = (n: number): string => `£${n.toLocaleString('en-GB')}`
export const round = (random: Random, least: number, most: number, by: number): number =>
  int(random, Math.ceil(least / by), Math.floor(most / by)) * by
export const subjects = [
  'Taxi Marshals',
  'Nuisance Motorcycles',
  'Alley Gates',
  'Begging in the Precinct',
  'Moped Theft',
  'The Night-Time Levy',
  'Canal Towpath Lighting',
  'Stolen Bicycles',
  'Off-Road Vehicles',
  'Cuckooing',
]
