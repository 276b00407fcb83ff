/** Letters by e-mail. What other modules may use. */
export { choosePost } from './choose-post.ts'
export type { Post } from './post.ts'
export { sendLetters } from './send-letters.ts'
export { type Letter, writeLetter } from './write-letter.ts'
