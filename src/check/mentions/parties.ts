/** Political parties as papers name them. */

const parties: readonly (readonly [string, RegExp])[] = [
  ['Labour', /^(?:welsh )?lab(?:our)?(?: (?:and|&) co-?op(?:erative)?)?(?: party)?$/i],
  ['Conservative', /^con(?:s|servatives?)?(?: party)?$/i],
  ['Liberal Democrat', /^(?:lib(?:eral)?\.? ?dem(?:ocrat)?s?|ld)$/i],
  ['Green', /^greens?(?: party)?$/i],
  ['Independent', /^ind(?:ependents?)?(?: group)?$/i],
  ['Reform UK', /^reform(?: uk)?$/i],
  ['Plaid Cymru', /^plaid(?: cymru)?$/i],
]

/** In a regular expression: any party, as printed. */
export const anyParty = String.raw`(?:Labour(?: (?:and|&) Co-?operative)?|Lab|Conservatives?|Cons?|Liberal Democrats?|Lib(?:\.| )?Dems?|LD|Green(?: Party)?|Greens|Independents?|Ind|Reform(?: UK)?|Plaid Cymru)`

/** 'Lib Dem' and 'Liberal Democrats' are one; null where the words are no party. */
export const partyOf = (printed: string): string | null =>
  parties.find(([, words]) => words.test(printed.trim().replace(/\s+/g, ' ')))?.[0] ?? null
