/** The words of a paragraph without its numbers, dates, case and punctuation: by it the same words are found again. */

/** '' where fewer than eight words are left: too little to say that two paragraphs are the same. The record's index has the same in SQL. */
export function skeleton(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(
      /\b(?:st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim()
  return bare.split(' ').length < 8 ? '' : bare
}
