/** Streets of the invented borough, ward by ward: an address is one of them with a number. No such postcodes exist. */
import type { Ward } from '../../borough.ts'

const streets = {
  'Abbots Mead': ['TM10', 'Cloister Close', 'Refectory Road', 'Almoner’s Way'],
  Bridgefoot: ['TM3', 'Ferrier’s Row', 'Bargeman’s Walk', 'Towpath Terrace'],
  Coldwell: ['TM8', 'Springhead Lane', 'Pump Street', 'Winterbourne Rise'],
  'Dunnock Hill': ['TM9', 'Fledgling Avenue', 'Hedgerow Drive', 'Warren View'],
  'Ferry Quarter': ['TM1', 'Ferry Street', 'Ropewalk', 'Chandler’s Yard'],
  Hartsmoor: ['TM7', 'Antler Road', 'Heather Bank', 'Moorgate Crescent'],
  'Kiln Lane': ['TM2', 'Kiln Court', 'Potter’s Lane', 'Brickfield Road'],
  Larkrise: ['TM4', 'Teasel Walk', 'Skylark Drive', 'Meadowsweet Close'],
  Millrace: ['TM6', 'Sluice Street', 'Wheelwright Way', 'Weir Gardens'],
  'Old Town': ['TM5', 'Tallow Street', 'Saddler’s Passage', 'Cornmarket'],
  'Priory Park': ['TM11', 'Prior’s Gate', 'Orchard Wall', 'Dovecote Lane'],
  'St Oswin’s': ['TM12', 'St Oswin’s Road', 'Beacon Street', 'Lantern Hill'],
} as const satisfies Record<Ward, readonly [string, string, string, string]>

const letters = 'ABDEFGHJLNPQRSTUWXYZ'

/** `n` chooses the street and the house, the same each time. */
export function addressIn(ward: Ward, n: number): { lines: string; postcode: string } {
  const [area, ...names] = streets[ward]
  const end = `${letters[(n * 7) % letters.length]}${letters[(n * 11 + 3) % letters.length]}`
  return {
    lines: `${1 + ((n * 13) % 87)} ${names[n % names.length]}, ${ward}`,
    postcode: `${area} ${1 + (n % 8)}${end}`,
  }
}
