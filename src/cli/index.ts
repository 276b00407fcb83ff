export { out, say, WrongCall } from './command.ts'
export { commands } from './commands.ts'
