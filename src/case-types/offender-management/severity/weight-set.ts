/**
 * Weights of the Crime Severity Score, as one dated set: the Office for National Statistics works them out anew from sentences every few
 * years. A score says which set it was added up with; another year is another set.
 */

/** 'medium': put to its offence by the order of the codes, or from one source only; a score that counts on it says so. */
export type Confidence = 'high' | 'medium'

export type Weight = {
  readonly category: string
  /** Of recorded crime, as the Home Office counts it: '28A', '37/2'. All of them weigh the same. */
  readonly codes: readonly string[]
  readonly offence: string
  readonly weight: number
  readonly confidence: Confidence
  readonly source: string
}

const tool = 'Crime Severity Score data tool (Office for National Statistics), through a public copy'
const post = 'syncedtoblog/syncedtoblog.github.io, post of 30 January 2021 on crime in the UK'

export const weightSet = {
  key: 'ons-css-2021',
  name: 'Crime Severity Score',
  /** The year in which the copies were made; the workbook itself was not at hand. */
  year: 2021,
  /** Nobody has held it against the workbook. */
  verified: false as boolean,
  source: tool,
} as const

/** 'Crime Severity Score of 2021, not verified'; the key of a set that is no longer in use. */
export const setName = (key: string): string =>
  key === weightSet.key ? `${weightSet.name} of ${weightSet.year}${weightSet.verified ? '' : ', not verified'}` : key

export const weights: readonly Weight[] = [
  {
    category: 'Homicide',
    codes: ['1', '4.1', '4.2', '4.10'],
    offence: 'Homicide',
    weight: 7978.793_081_136_48,
    confidence: 'high',
    source: `${tool}; ${post}`,
  },
  {
    category: 'Robbery',
    codes: ['34A'],
    offence: 'Robbery of business property',
    weight: 746,
    confidence: 'high',
    source: tool,
  },
  {
    category: 'Robbery',
    codes: ['34B'],
    offence: 'Robbery of personal property',
    weight: 746,
    confidence: 'high',
    source: tool,
  },
  {
    category: 'Burglary',
    codes: ['28A', '28B', '28C', '28D', '28E', '28F', '28G', '28H'],
    offence: 'Burglary of a home, attempted and by distraction too',
    weight: 438,
    confidence: 'high',
    source: tool,
  },
  {
    category: 'Burglary',
    codes: ['29', '29A'],
    offence: 'Aggravated burglary of a home',
    weight: 2127,
    confidence: 'high',
    source: tool,
  },
  {
    category: 'Burglary',
    codes: ['30A', '30B', '30C', '30D'],
    offence: 'Burglary of a business or another building, attempted too',
    weight: 117,
    confidence: 'high',
    source: tool,
  },
  {
    category: 'Burglary',
    codes: ['31', '31A'],
    offence: 'Aggravated burglary of a business or another building',
    weight: 1513,
    confidence: 'high',
    source: tool,
  },
  {
    category: 'Vehicle',
    codes: ['37/1'],
    offence: 'Causing death by aggravated vehicle taking',
    weight: 722.136_363_636_364,
    confidence: 'high',
    source: tool,
  },
  {
    category: 'Vehicle',
    codes: ['37/2'],
    offence: 'Aggravated vehicle taking',
    weight: 48,
    confidence: 'medium',
    source: tool,
  },
  {
    category: 'Vehicle',
    codes: ['45'],
    offence: 'Theft from a vehicle',
    weight: 34,
    confidence: 'medium',
    source: tool,
  },
  {
    category: 'Vehicle',
    codes: ['48'],
    offence: 'Theft or taking of a motor vehicle',
    weight: 124,
    confidence: 'medium',
    source: tool,
  },
  {
    category: 'Vehicle',
    codes: ['126'],
    offence: 'Interfering with a motor vehicle',
    weight: 12,
    confidence: 'medium',
    source: tool,
  },
  { category: 'Theft', codes: ['39'], offence: 'Theft from the person', weight: 86, confidence: 'high', source: tool },
  { category: 'Theft', codes: ['46'], offence: 'Shoplifting', weight: 13, confidence: 'high', source: tool },
  { category: 'Theft', codes: ['49'], offence: 'Other theft', weight: 33, confidence: 'medium', source: tool },
  {
    category: 'Drugs',
    codes: ['92A'],
    offence: 'Trafficking in controlled drugs',
    weight: 497,
    confidence: 'medium',
    source: tool,
  },
  {
    category: 'Drugs',
    codes: ['92E'],
    offence: 'Possession of cannabis',
    weight: 3,
    confidence: 'high',
    source: `${tool}; ${post}`,
  },
  {
    category: 'Other',
    codes: ['47'],
    offence: 'Dishonest use of electricity',
    weight: 7,
    confidence: 'medium',
    source: post,
  },
]
