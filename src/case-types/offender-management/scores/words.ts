/** A score in words, and what must be known of it wherever it is shown. */
import { type Band, bands, categoryName, offences } from '../../../scores/index.ts'

export const tools = [
  { key: 'ogrs3', name: 'OGRS3' },
  { key: 'arp', name: 'All Reoffending Predictor (OGRS4)' },
] as const
export type Tool = (typeof tools)[number]['key']

export const toolName = (key: Tool): string => tools.find(one => one.key === key)?.name ?? key
export const bandName = (key: Band): string => bands.find(one => one.key === key)?.name ?? key
/** 'Very high' */
export const bandTitle = (key: Band): string => bandName(key).replace(/^./, first => first.toUpperCase())

/** '45% within one year, 62% within two years: medium' */
export const percentWords = (given: {
  readonly oneYear: number | null
  readonly twoYear: number
  readonly band: Band
}): string =>
  `${given.oneYear === null ? '' : `${given.oneYear}% within one year, `}${given.twoYear}% within two years: ${bandName(given.band)}`

/** The limits of a score, printed with it each time. */
export const limitsOf = (tool: Tool): string =>
  [
    'A score says how many of a hundred people with such a record are convicted again, and not what this person will do: it is an aid to judgement, not a verdict.',
    tool === 'ogrs3'
      ? 'It looks at age, sex and record only, so nothing that has changed since moves it.'
      : 'It is never compared with OGRS3.',
    'It is no measure of harm, and not for anybody under 18.',
  ].join(' ')

/** '02800, burglary in a dwelling …'; the code alone where OGRS3 does not know it. */
export function offenceWords(code: string): string {
  const found = offences().get(code)
  return found ? `${code}, ${found.name} (${categoryName(found)})` : code
}
