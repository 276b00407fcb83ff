/** What a template could not fill in: it stands in brackets after three dots, and the letter waits for it. */

/** '[…]', or '[… the date of the meeting]': for templates. */
export const gap = (what = ''): string => (what === '' ? '[…]' : `[… ${what}]`)

/** Each as it stands, once. */
export const gapsIn = (words: string): string[] => [...new Set(words.match(/\[(?:…|\.{2,})[^\]]*\]/g))]
