/** What is found in the street: kinds of incidents, and what the national return on fly-tipping asks of each. */
import type { Choice } from '../../casework/index.ts'

export const kinds = [
  { key: 'fly-tip', name: 'Fly-tipping', hint: 'From a single sack in an entry to a lorry load' },
  { key: 'dog-fouling', name: 'Dog fouling' },
  { key: 'litter', name: 'Littering' },
  { key: 'graffiti', name: 'Graffiti or fly-posting' },
  { key: 'commercial-waste', name: 'How a business stores its waste' },
  { key: 'receptacles', name: 'Bins left out, or a nuisance' },
  { key: 'private-land', name: 'Waste on private land' },
  { key: 'other', name: 'Something else' },
] as const satisfies readonly Choice[]
export type Kind = (typeof kinds)[number]['key']

/** Whose land it is decides who clears it, and which notice can be served. The national return on fly-tipping counts by each. */
export const lands = [
  { key: 'highway', name: 'Street: road or pavement' },
  { key: 'footpath', name: 'Footpath or bridleway' },
  { key: 'back-alley', name: 'Back alley or entry' },
  { key: 'council', name: 'Other land of the council' },
  { key: 'private', name: 'Private land, or where people live' },
  { key: 'commercial', name: 'Land of a business' },
  { key: 'watercourse', name: 'River, canal or bank' },
  { key: 'railway', name: 'Railway' },
  { key: 'agricultural', name: 'Farmland' },
  { key: 'unknown', name: 'Not known yet, or other land' },
] as const satisfies readonly Choice[]

/** Land that the council itself keeps clean. */
export const ownLands: readonly string[] = ['highway', 'footpath', 'back-alley', 'council']

export const wastes = [
  { key: 'none', name: 'No waste' },
  { key: 'black-bags', name: 'Household waste in black bags' },
  { key: 'household', name: 'Other household waste' },
  { key: 'black-bags-business', name: 'Business waste in black bags' },
  { key: 'business', name: 'Other business waste' },
  { key: 'construction', name: 'Building, demolition or excavation' },
  { key: 'white-goods', name: 'Fridges, washing machines' },
  { key: 'electrical', name: 'Other electrical' },
  { key: 'tyres', name: 'Tyres' },
  { key: 'green', name: 'Green waste' },
  { key: 'vehicle-parts', name: 'Vehicle parts' },
  { key: 'asbestos', name: 'Asbestos' },
  { key: 'clinical', name: 'Clinical' },
  { key: 'animal', name: 'Animal carcass' },
  { key: 'chemical', name: 'Chemical drums, oil or fuel' },
  { key: 'other', name: 'Other' },
] as const satisfies readonly Choice[]

export const sizes = [
  { key: 'none', name: 'No waste' },
  { key: 'single-bag', name: 'Single black bag' },
  { key: 'single-item', name: 'Single other item' },
  { key: 'car-boot', name: 'Car boot load or less' },
  { key: 'small-van', name: 'Small van load' },
  { key: 'transit', name: 'Transit van load' },
  { key: 'tipper', name: 'Tipper lorry load' },
  { key: 'multiple', name: 'Several loads' },
] as const satisfies readonly Choice[]

export const nameOf = (all: readonly Choice[], key: string): string => all.find(one => one.key === key)?.name ?? key

/** As measures split by them: { 'fly-tip': 'Fly-tipping', … } */
export const namesOf = (all: readonly Choice[]): Record<string, string> =>
  Object.fromEntries(all.map(({ key, name }) => [key, name]))
