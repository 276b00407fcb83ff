/** The demonstration borough: what `npm start` shows at first. */
export { demonstrationPapers, paperCount } from './papers.ts'
export { demonstrationSignIns, type SignIn, signInLines } from './sign-ins.ts'
