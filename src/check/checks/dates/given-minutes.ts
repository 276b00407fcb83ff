/** For tests of days and times: short minutes of 6 February 2024, with words in the item on minutes and in the one after it. */
export const minutes = (words: string, more = 'Members spoke of the piers.'): string => `
  HARBOUR COMMITTEE

  Minutes of the meeting held on Tuesday, 6 February 2024 at 6.30 pm in the Council Chamber, Eastvale

  Present: Councillors Marlow (Chair), Denny, Weeks and Okafor

  1. MINUTES

  ${words}

  2. PIERS

  ${more}
`
