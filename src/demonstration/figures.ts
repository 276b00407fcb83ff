/** The figures of the demonstration, quarter by quarter: every paper takes them from here, so that no two papers differ. */
import { wards } from './borough.ts'

export const quarters = [
  '2023/24 Q4',
  '2024/25 Q1',
  '2024/25 Q2',
  '2024/25 Q3',
  '2024/25 Q4',
  '2025/26 Q1',
  '2025/26 Q2',
  '2025/26 Q3',
  '2025/26 Q4',
  '2026/27 Q1',
  '2026/27 Q2',
] as const
export type Quarter = (typeof quarters)[number]

/** Incidents of anti-social behaviour recorded by the police, by ward in the order of `wards`, by quarter. */
const asbByWard: number[][] = [
  [54, 58, 69, 51, 47, 61, 59, 52, 43, 57, 56], // Abbots Mead
  [84, 97, 113, 92, 80, 93, 100, 89, 80, 84, 92], // Bridgefoot
  [37, 39, 49, 35, 35, 36, 48, 34, 33, 39, 39], // Coldwell
  [29, 25, 31, 29, 21, 23, 28, 25, 19, 29, 24], // Dunnock Hill
  [119, 136, 152, 124, 110, 120, 132, 107, 94, 103, 108], // Ferry Quarter
  [43, 50, 53, 46, 47, 51, 53, 46, 40, 42, 45], // Hartsmoor
  [85, 95, 103, 88, 79, 95, 105, 82, 77, 96, 102], // Kiln Lane
  [34, 38, 45, 37, 28, 32, 39, 35, 26, 29, 36], // Larkrise
  [76, 82, 93, 75, 65, 80, 86, 68, 61, 75, 74], // Millrace
  [149, 167, 183, 148, 139, 154, 168, 131, 120, 140, 148], // Old Town
  [44, 46, 49, 43, 42, 43, 49, 40, 38, 39, 42], // Priory Park
  [53, 61, 68, 56, 52, 55, 68, 52, 49, 56, 56], // St Oswin’s
]

/** The headline measures beside anti-social behaviour, by quarter. */
export const measures = {
  crime: { name: 'All recorded crime', by: [2978, 3144, 3288, 2990, 2917, 3026, 3096, 2825, 2796, 2930, 2961] },
  burglary: { name: 'Residential burglary', by: [106, 122, 129, 112, 106, 109, 111, 91, 98, 97, 87] },
  vehicle: { name: 'Vehicle crime', by: [191, 196, 208, 197, 181, 186, 199, 192, 167, 176, 177] },
  violence: { name: 'Violence with injury', by: [402, 406, 437, 387, 401, 398, 421, 369, 359, 400, 390] },
  domestic: {
    name: 'Domestic abuse incidents and crimes',
    by: [828, 860, 893, 859, 817, 868, 926, 851, 839, 862, 897],
  },
  hate: { name: 'Hate incidents and crimes', by: [91, 90, 94, 87, 85, 86, 87, 82, 79, 93, 90] },
  knife: { name: 'Knife-enabled offences', by: [30, 34, 29, 32, 23, 26, 31, 26, 21, 27, 19] },
  collisions: {
    name: 'People killed or seriously injured on the roads',
    by: [16, 14, 13, 14, 15, 9, 15, 15, 10, 13, 11],
  },
  reviews: { name: 'Applications for an anti-social behaviour case review', by: [4, 5, 7, 4, 3, 6, 8, 5, 4, 7, 6] },
} as const
export type Measure = keyof typeof measures | 'asb'

const at = (row: readonly number[], quarter: Quarter): number => row[quarters.indexOf(quarter)] ?? 0
const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0)
const yearBefore = (quarter: Quarter): Quarter => {
  const found = quarters[quarters.indexOf(quarter) - 4]
  if (!found) throw new Error(`There are no figures for the year before ${quarter}.`)
  return found
}

export const value = (measure: Measure, quarter: Quarter): number =>
  measure === 'asb' ? sum(asbByWard.map(row => at(row, quarter))) : at(measures[measure].by, quarter)

/** All four quarters of a financial year, '2025/26'. */
export const year = (measure: Measure, of: '2024/25' | '2025/26'): number =>
  sum(quarters.filter(quarter => quarter.startsWith(of)).map(quarter => value(measure, quarter)))

export const ward = (name: (typeof wards)[number], quarter: Quarter): number =>
  at(asbByWard[wards.indexOf(name)] ?? [], quarter)

/** '1,204' */
export const said = (n: number): string => n.toLocaleString('en-GB')

/** '-4.2%', '+0.6%', '0.0%' */
export const change = (now: number, before: number): string => {
  const percent = ((now - before) / before) * 100
  return `${percent > 0.05 ? '+' : ''}${percent.toFixed(1).replace('-0.0', '0.0')}%`
}

/** The measure with the quarter a year earlier, in words: '812, against 856 in the same quarter a year earlier'. */
export const against = (measure: Measure, quarter: Quarter): string =>
  `${said(value(measure, quarter))}, against ${said(value(measure, yearBefore(quarter)))} in the same quarter a year earlier`

export function headlineTable(quarter: Quarter, number = 1) {
  const names: [Measure, string][] = [
    ['asb', 'Anti-social behaviour incidents'],
    ...(Object.keys(measures) as (keyof typeof measures)[]).map((key): [Measure, string] => [key, measures[key].name]),
  ]
  return {
    caption: `Table ${number}: headline measures, ${quarter}`,
    head: ['Measure', quarter, yearBefore(quarter), 'Change'],
    rows: names.map(([key, name]) => {
      const [now, before] = [value(key, quarter), value(key, yearBefore(quarter))]
      return [name, said(now), said(before), change(now, before)]
    }),
  }
}

export function wardTable(quarter: Quarter, number = 2) {
  const before = yearBefore(quarter)
  const row = (name: string, a: number, b: number) => [name, said(a), said(b), change(a, b)]
  return {
    caption: `Table ${number}: anti-social behaviour incidents by ward, ${quarter}`,
    head: ['Ward', quarter, before, 'Change'],
    rows: [
      ...wards.map(name => row(name, ward(name, quarter), ward(name, before))),
      row('Borough', value('asb', quarter), value('asb', before)),
    ],
    total: true as const,
  }
}
