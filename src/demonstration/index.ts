/** The demonstration borough: what `npm start` shows at first. */
export { demonstrationPapers, paperCount } from './papers.ts'
