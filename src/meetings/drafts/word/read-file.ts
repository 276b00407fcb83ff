/** Gives a file to a child process and waits, within bounds of time and memory; what it is, is looked at first. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, Ask } from './child.ts'
import { Fault } from './fault.ts'
import type { ReadWord } from './read-word.ts'

/** Above this a report is no report; said on the page. */
export const mostFileBytes = 25 * 1024 * 1024

const heapMegabytes = 384
const mostMilliseconds = 20_000
const root = new URL('../../../../', import.meta.url)
/** A file made to do harm may make its reader do nothing outside. */
const walls = [
  '--permission',
  ...['src', 'node_modules', 'package.json'].map(name => `--allow-fs-read=${fileURLToPath(new URL(name, root))}`),
]

/** At most so many at once: each may hold hundreds of megabytes. */
const most = 2
let busy = 0
const waiting: (() => void)[] = []

/** A Word file as pieces and pictures. Throws Fault. */
export async function readWordFile(bytes: Uint8Array, ms = mostMilliseconds): Promise<ReadWord> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  if (!bytes.some(byte => byte > 32)) throw new Fault('empty')
  // Word of before 2007, or a newer file that Office has locked: both come in the same old container.
  if (start.startsWith('d0cf11e0')) {
    const locked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    )
    throw new Fault(locked ? 'locked' : 'old Word')
  }
  if (!start.startsWith('504b0304')) throw new Fault(start.startsWith('504b') ? 'damaged' : 'not Word')
  const answer = await ask({ do: 'word', bytes }, ms)
  if ('word' in answer) return answer.word
  throw new Fault('fault' in answer ? answer.fault : 'damaged')
}

/** How many pages a PDF has. Throws Fault where it is none, is locked or broken. */
export async function pagesOfPdf(bytes: Uint8Array, ms = mostMilliseconds): Promise<number> {
  if (!bytes.some(byte => byte > 32)) throw new Fault('empty')
  if (!Buffer.from(bytes.subarray(0, 1029)).includes('%PDF-')) throw new Fault('not PDF')
  const answer = await ask({ do: 'pdf', bytes }, ms)
  if ('pages' in answer) return answer.pages
  throw new Fault('fault' in answer ? answer.fault : 'broken PDF')
}

async function ask(question: Ask, ms: number): Promise<Answer> {
  if (busy >= most) await new Promise<void>(resolve => waiting.push(resolve))
  busy++
  try {
    return await put(question, ms)
  } finally {
    busy--
    waiting.shift()?.()
  }
}

const put = (question: Ask, ms: number): Promise<Answer> =>
  new Promise(resolve => {
    const child = fork(new URL('./child.ts', import.meta.url), {
      execArgv: [`--max-old-space-size=${heapMegabytes}`, ...walls],
      // Nothing of ours: the environment holds the way to the database.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const broken: Answer = { fault: question.do === 'word' ? 'damaged' : 'broken PDF' }
    const done = (answer: Answer) => {
      clearTimeout(timer)
      resolve(answer)
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      done({ fault: 'too long' })
    }, ms)
    child.once('message', (answer: Answer) => done(answer))
    child.once('exit', () => done(broken))
    child.once('error', () => done(broken))
    child.send(question, error => error && done(broken))
  })
