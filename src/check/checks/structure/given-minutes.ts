/** For the tests of this family: minutes of an invented panel. */

/** Each item is its paragraphs, the title first; they are numbered from HCP8. */
export const minutesOf = (...items: readonly (readonly string[])[]): string =>
  `
HARBOUR AND COAST PANEL

At a meeting of the Harbour and Coast Panel on Tuesday, 4 March 2025 at the Town Hall, Sandholme

Present: Councillors P. Wynne (Chair), Abara, Dunmore and Teale

${items.map((item, n) => `HCP${n + 8} ${item.join('\n\n')}`).join('\n\n')}

Meeting ended at 7.50 p.m.
`

/** Two items that are as they should be. */
export const sound = [
  [
    'LITTER',
    'The Panel considered a report of the Director of Places on litter.',
    'RESOLVED: That the report be noted.',
  ],
  [
    'BEACH HUTS',
    'The Panel considered a report of the Director of Places on huts.',
    'RESOLVED: That the rents be approved.',
  ],
] as const
