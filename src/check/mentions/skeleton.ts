/** The words of a paragraph without its numbers, dates, case and punctuation: by it the same words are found again. */
import { remember } from './remember.ts'

/** '' where fewer than eight words are left: too little to say that two paragraphs are the same. `search.skeleton` in SQL gives the same. */
export const skeleton = remember((text: string): string => {
  const bare = text
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()
    .replace(
      /\b(?:st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim()
  return bare.split(' ').length < 8 ? '' : bare
})
