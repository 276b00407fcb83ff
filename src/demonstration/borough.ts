/** The invented borough: its council, wards, bodies and rooms. Telephone numbers are from the range kept for drama. */
export const borough = {
  name: 'Thornmere',
  council: 'Thornmere Borough Council',
  partnership: 'Safer Thornmere Partnership',
  county: 'Westmarch',
  address: 'Town Hall, Market Square, Thornmere',
  telephone: '01632 960417',
  email: 'committees@thornmere.example',
  website: 'https://www.thornmere.example',
} as const

export const wards = [
  'Abbots Mead',
  'Bridgefoot',
  'Coldwell',
  'Dunnock Hill',
  'Ferry Quarter',
  'Hartsmoor',
  'Kiln Lane',
  'Larkrise',
  'Millrace',
  'Old Town',
  'Priory Park',
  'St Oswin’s',
] as const
export type Ward = (typeof wards)[number]

export const bodies = {
  board: { name: 'Safer Communities Scrutiny Board', prefix: 'SCB', noun: 'Board' },
  council: { name: 'Council', prefix: 'C', noun: 'Council' },
  licensing: { name: 'Licensing and Regulatory Committee', prefix: 'LR', noun: 'Committee' },
} as const
export type BodyKey = keyof typeof bodies

/** `at` is what stands before the room in a sentence. */
export const venues = {
  chamber: { name: 'Council Chamber, Town Hall, Thornmere', at: 'in the' },
  wharf: { name: 'The Wharf Rooms, Ferry Street, Thornmere', at: 'at' },
  library: { name: 'Larkrise Library and Community Hall, Thornmere', at: 'at' },
} as const
export type VenueKey = keyof typeof venues
