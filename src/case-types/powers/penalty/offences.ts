/** The offences for which a council may give a fixed penalty notice, and the lines of its tariff. */
import type { Choice } from '../../../casework/index.ts'

export type Offence = {
  /** Kept with each notice for ever. */
  readonly key: string
  readonly name: string
  /** The Act and section that makes it an offence; and that allows the notice. */
  readonly act: string
  readonly notice: string
  /** 'penalty.litter-…': under which name its limits stand in the profile. */
  readonly limits: string
  /** Tried by magistrates only, within some months of the offence. */
  readonly summary: boolean
  /** An order or a notice came before, which was broken. */
  readonly breaks?: true
}

export const offences = [
  {
    key: 'litter',
    name: 'Littering',
    act: 'Environmental Protection Act 1990, section 87',
    notice: 'Environmental Protection Act 1990, section 88',
    limits: 'litter',
    summary: true,
  },
  {
    key: 'graffiti',
    name: 'Graffiti',
    act: 'Criminal Damage Act 1971, section 1',
    notice: 'Anti-social Behaviour Act 2003, section 43',
    limits: 'graffiti',
    summary: false,
  },
  {
    key: 'fly-posting',
    name: 'Fly-posting',
    act: 'Town and Country Planning Act 1990, section 224; Highways Act 1980, section 132',
    notice: 'Anti-social Behaviour Act 2003, section 43',
    limits: 'graffiti',
    summary: true,
  },
  {
    key: 'fly-tipping',
    name: 'Fly-tipping',
    act: 'Environmental Protection Act 1990, section 33(1)(a)',
    notice: 'Environmental Protection Act 1990, section 33ZA',
    limits: 'fly-tipping',
    summary: false,
  },
  {
    key: 'household-waste',
    name: 'Household waste given to somebody who may not take it',
    act: 'Environmental Protection Act 1990, section 34(2A)',
    notice: 'Environmental Protection Act 1990, section 34ZA',
    limits: 'household-waste',
    summary: false,
  },
  {
    key: 'waste-documents',
    name: 'Waste documents not produced',
    act: 'Environmental Protection Act 1990, section 34(5) and (6)',
    notice: 'Environmental Protection Act 1990, section 34A',
    limits: 'waste-documents',
    summary: false,
  },
  {
    key: 'carrier-documents',
    name: 'Waste carrier’s authority not produced',
    act: 'Control of Pollution (Amendment) Act 1989, section 5',
    notice: 'Control of Pollution (Amendment) Act 1989, section 5B',
    limits: 'carrier-documents',
    summary: true,
  },
  {
    key: 'commercial-bins',
    name: 'Commercial waste receptacles',
    act: 'Environmental Protection Act 1990, section 47(6)',
    notice: 'Environmental Protection Act 1990, section 47ZA',
    limits: 'commercial-bins',
    summary: true,
  },
  {
    key: 'abandoned-vehicle',
    name: 'Abandoned vehicle',
    act: 'Refuse Disposal (Amenity) Act 1978, section 2',
    notice: 'Refuse Disposal (Amenity) Act 1978, section 2A',
    limits: 'abandoned-vehicle',
    summary: true,
  },
  {
    key: 'spaces-order',
    name: 'Public spaces protection order not kept',
    act: 'Anti-social Behaviour, Crime and Policing Act 2014, sections 63 and 67',
    notice: 'Anti-social Behaviour, Crime and Policing Act 2014, section 68',
    limits: 'spaces-order',
    summary: true,
    breaks: true,
  },
  {
    key: 'protection-notice',
    name: 'Community protection notice not kept',
    act: 'Anti-social Behaviour, Crime and Policing Act 2014, section 48',
    notice: 'Anti-social Behaviour, Crime and Policing Act 2014, section 52',
    limits: 'protection-notice',
    summary: true,
    breaks: true,
  },
] as const satisfies readonly Offence[]

export const offenceNames: Readonly<Record<string, string>> = Object.fromEntries(
  offences.map(({ key, name }) => [key, name]),
)

const tipped = { small: 'from a bag to a car boot', medium: 'up to a small van', large: 'more than a small van' }

/** The lines of the tariff: an offence, or fly-tipping of a size. Their keys are kept with each notice. */
export const tariffLines: readonly Choice[] = offences.flatMap(({ key, name }) =>
  key === 'fly-tipping'
    ? Object.entries(tipped).map(([size, says]) => ({ key: `${key}-${size}`, name: `${name}, ${says}` }))
    : [{ key, name }],
)
export const lineName = (line: string): string => tariffLines.find(one => one.key === line)?.name ?? line

/** Of a line of the tariff: 'fly-tipping' of 'fly-tipping-small'. */
export const offenceOf = (line: string): Offence | undefined =>
  offences.find(({ key }) => line === key || line.startsWith(`${key}-`))

/** 'small' of 'fly-tipping-small'; '' where the tariff has no sizes. */
export const sizeOf = (line: string): string => line.slice((offenceOf(line)?.key.length ?? line.length) + 1)
