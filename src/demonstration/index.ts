/** The demonstration borough: what `npm start` shows at first. */
export { demonstrationPapers, type DemonstrationPaper, type Progress } from './papers.ts'
