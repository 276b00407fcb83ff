/** The demonstration borough: what `npm start` shows at first. */
export { papers, type DemonstrationPaper, type Progress } from './papers.ts'
