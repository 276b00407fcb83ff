export { meetings } from './meeting.ts'
