/** Sentences that tell of old times. */
import { actsIn } from './enactments.ts'

const told =
  /\b(?:former(?:ly)?|previous(?:ly)?|known as|used to|replac\w+|renam\w+|rebrand\w+|bec[ao]me|merg\w+|now|succe\w+|transferr\w+|abolish\w+|closed|closure|ceas\w+|until|legacy|dissol\w+|predecessor|supersed\w+|transition\w*|no longer|since|prior to|before (?:it|that|then|this|19|20)|expir\w*|at th(?:at|e) time|then|histor\w*|originally|repeal\w*|revok\w*|amended|earlier|old|past|formed|created|established|set up|moved)\b/i

/** Whether the words look back, or name a year before `year` that is not an Act's. */
export function tellsHistory(sentence: string, year: number): boolean {
  if (told.test(sentence)) return true
  let bare = sentence
  for (const { text } of actsIn(sentence)) bare = bare.replace(text, ' ')
  return [...bare.matchAll(/\b(?:19|20)\d\d\b/g)].some(([found]) => Number(found) < year)
}
