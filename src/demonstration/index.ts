/** The demonstration borough: what `npm start` shows at first. */
export { demonstrationPapers, paperCount } from './papers.ts'
export { demonstrationSignIns, refusesElsewhere, type SignIn, signInLines } from './sign-ins.ts'
export { loadCases } from './casework/load-cases.ts'
export { loadStaff } from './casework/load-staff.ts'
export { loadMeetings } from './committee/load-meetings.ts'
