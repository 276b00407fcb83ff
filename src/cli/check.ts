/** wardmote check: proof-reads documents, each also against the others that are named with it. */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  type Earlier,
  earlierInRecord,
  earlierOf,
  type Finding,
  findingOf,
  nothingEarlier,
  type Paper,
  paperOf,
  proofread,
  type Severity,
  together,
} from '../check/index.ts'
import { whereFrom } from '../db/index.ts'
import { closeReaders, parse, readSource, Unreadable } from '../records/index.ts'
import { args, bytesOf, out, say, someFiles, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

/** Exit code 1 where any error was found; that of the reader where a file cannot be read. */
export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, {
    json: { type: 'boolean', default: false },
    'against-record': { type: 'boolean', default: false },
    style: { type: 'boolean', default: false },
  })
  const papers: Paper[] = []
  let exit = 0
  for (const file of someFiles(positionals)) {
    try {
      const source = await readSource(bytesOf(file), basename(file))
      papers.push(paperOf(file, source, parse(source)))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      say(error.says)
      exit ||= error.exitCode
    }
  }
  closeReaders()
  const record = values['against-record'] ? await recordBefore(papers) : []
  for (const [n, paper] of papers.entries()) {
    const found = proofread(paper, { earlier: together(earlierOf(paper, papers), record[n] ?? nothingEarlier) })
      .filter(one => values.style || one.severity !== 'style')
      .map(findingOf)
    if (found.some(one => one.severity === 'error')) exit ||= 1
    if (values.json) for (const finding of found) out(JSON.stringify(finding))
    else out(printed(paper.file, found))
  }
  return exit
}

/** What the record has published before each of these papers. */
async function recordBefore(papers: readonly Paper[]): Promise<Earlier[]> {
  const where = whereFrom(process.env)
  if ('dataDir' in where && !existsSync(join(where.dataDir, 'postgres')))
    throw new WrongCall(
      `There is no record in ${where.dataDir}: name the right folder in DATA_DIR, or a server in DATABASE_URL, or import papers first.`,
    )
  return withRecord({ role: 'tool', seal: false }, async db => {
    const all: Earlier[] = []
    for (const paper of papers) all.push(await db.asPublic(tx => earlierInRecord(tx, paper)))
    return all
  })
}

const named: { [S in Severity]: string } = { error: 'Error', warning: 'Warning', note: 'Note', style: 'Style' }

const where = ({ line, page }: Pick<Finding, 'line' | 'page'>): string =>
  [page === null ? '' : `page ${page}`, line === null ? '' : `line ${line}`].filter(Boolean).join(', ')

function printed(file: string, found: readonly Finding[]): string {
  if (found.length === 0) return `${file}\n  Nothing found.`
  const one = (finding: Finding): string =>
    [
      `  ${named[finding.severity]}, ${where(finding)} (${finding.rule})`,
      `    ${finding.says}.`,
      `    “${finding.quote}”`,
      ...finding.evidence.map(
        ({ file: from, line, quote }) =>
          `    – ${from === file ? '' : `${from}, `}${line === null ? '' : `line ${line}: `}“${quote}”`,
      ),
      ...(finding.mend === undefined ? [] : [`    Write: ${finding.mend}`]),
    ].join('\n')
  return [file, ...found.map(one)].join('\n')
}
