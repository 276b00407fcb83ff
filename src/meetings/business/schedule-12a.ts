/** What exempt information is: the paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972, for England. */

export const schedule12aSource =
  'Local Government Act 1972, Schedule 12A, Part 1 (England), as substituted by the Local Government (Access to Information) (Variation) Order 2006 (SI 2006/88)'

/** Each paragraph's number and its words, ending the sentence "Information …". */
export const schedule12a: readonly { readonly paragraph: number; readonly words: string }[] = [
  { paragraph: 1, words: 'relating to any individual' },
  { paragraph: 2, words: 'which is likely to reveal the identity of an individual' },
  {
    paragraph: 3,
    words:
      'relating to the financial or business affairs of any particular person (including the authority holding that information)',
  },
  {
    paragraph: 4,
    words:
      'relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority',
  },
  {
    paragraph: 5,
    words: 'in respect of which a claim to legal professional privilege could be maintained in legal proceedings',
  },
  // The end of 6 and 7 are from memory: to be compared with legislation.gov.uk.
  {
    paragraph: 6,
    words:
      'which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment',
  },
  {
    paragraph: 7,
    words:
      'relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime',
  },
]

/** 'paragraph 3'; 'paragraphs 1 and 2' */
export function paragraphsInWords(paragraphs: readonly number[]): string {
  const all = paragraphs.toSorted((a, b) => a - b)
  const [last, rest] = [all.at(-1), all.slice(0, -1)]
  return rest.length === 0 ? `paragraph ${last}` : `paragraphs ${rest.join(', ')} and ${last}`
}
