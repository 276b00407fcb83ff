/** The demonstration borough: what `npm start` shows at first. */
export { demonstrationPapers } from './papers.ts'
