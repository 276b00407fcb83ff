/** wardmote score as a program calls it: a line in, a line out, in order, whatever the lines are. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { linesOf } from '../src/cli/lines.ts'
import { today } from '../src/lib/index.ts'

let folder: string
before(() => (folder = mkdtempSync(join(tmpdir(), 'wardmote-score-'))))
after(() => rmSync(folder, { recursive: true, force: true }))

/** `pieces` go to its standard input one after the other; `take`: how many bytes of the answer are read before the reader goes. */
function score(args: readonly string[], pieces: readonly string[], take = Infinity) {
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '' }
  const child = spawn(join(import.meta.dirname, '../bin/wardmote'), ['score', ...args], { env })
  let out = ''
  let says = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (out.length >= take) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (says += text))
  // It may have gone before it has read all.
  child.stdin.on('error', () => undefined)
  for (const piece of pieces) child.stdin.write(piece)
  child.stdin.end()
  return new Promise<{ code: number | null; out: string; says: string }>(resolve =>
    child.on('close', code => resolve({ code, out, says })),
  )
}

const usual = {
  gender: 'MALE',
  dateOfBirth: '1990-02-28',
  dateOfCurrentConviction: '2025-01-10',
  dateAtStartOfFollowup: '2025-02-01',
  totalNumberOfSanctionsForAllOffences: 12,
  ageAtFirstSanction: 14,
  currentOffenceCode: '02800',
}
const right = JSON.stringify(usual)
const answer = '{"oneYear":33,"twoYear":50,"band":"MEDIUM"}'
const errorOf = (line: string | undefined) => (JSON.parse(line ?? '{}') as { error?: string }).error ?? ''

test('each line is answered in its place: the score, or an error that names the field', async () => {
  const { dateOfBirth: _, ...unborn } = usual
  const wrong: [unknown, RegExp][] = [
    [unborn, /^dateOfBirth is missing/],
    [{ ...usual, dateOfBirth: null }, /^dateOfBirth is missing/],
    [{ ...usual, gender: 'male' }, /^gender must be MALE or FEMALE/],
    [{ ...usual, dateOfBirth: '1990-02-29' }, /^dateOfBirth must be a day of the calendar/],
    [{ ...usual, dateOfBirth: '1900-02-29' }, /^dateOfBirth must be a day/],
    [{ ...usual, dateAtStartOfFollowup: '1.2.2025' }, /^dateAtStartOfFollowup must be a day/],
    [{ ...usual, dateOfCurrentConviction: '2025-13-01' }, /^dateOfCurrentConviction must be a day/],
    [{ ...usual, totalNumberOfSanctionsForAllOffences: '12' }, /^totalNumberOfSanctionsForAllOffences must be a whole/],
    [{ ...usual, totalNumberOfSanctionsForAllOffences: 0 }, /^totalNumberOfSanctionsForAllOffences: .*from 1 to 999/],
    [{ ...usual, ageAtFirstSanction: -1 }, /^ageAtFirstSanction must be a whole/],
    [{ ...usual, ageAtFirstSanction: 35 }, /^ageAtFirstSanction: /],
    [{ ...usual, currentOffenceCode: 2800 }, /^currentOffenceCode must be five digits/],
    [{ ...usual, currentOffenceCode: '95000' }, /^currentOffenceCode: .*no weight/],
    [{ ...usual, currentOffenceCode: '08800' }, /^currentOffenceCode: .*exact offence/],
    [{ ...usual, dateAtStartOfFollowup: '2008-02-27' }, /^dateAtStartOfFollowup: .*under 18/],
    [
      { ...usual, dateOfCurrentConviction: today().add({ months: 3, days: 1 }).toString() },
      /^dateOfCurrentConviction: /,
    ],
    [[usual], /not a JSON object/],
    [null, /not a JSON object/],
  ]
  const others = ['{"gender":', '', 'x']
  const lines = [right, ...wrong.flatMap(([one]) => [JSON.stringify(one), right]), ...others, right]
  const { code, out, says } = await score(['ogrs3', '--json'], [lines.join('\n')])
  assert.equal(code, 0, says)
  const answers = out.trimEnd().split('\n')
  assert.equal(answers.length, lines.length)
  assert.deepEqual([answers[0], answers.at(-1)], [answer, answer])
  for (const [n, [, error]] of wrong.entries()) {
    assert.match(errorOf(answers[1 + 2 * n]), error)
    assert.equal(answers[2 + 2 * n], answer)
  }
  for (const line of answers.slice(-4, -1)) assert.match(errorOf(line), /not JSON/)
  assert.equal(existsSync(join(folder, 'data')), false, 'no database is needed, and none is made')
})

test('nothing in is nothing out; a mark of the encoding, Windows line ends and fields of other names do no harm', async () => {
  const { code, out } = await score(['ogrs3', '--json'], [])
  assert.deepEqual([code, out], [0, ''])
  const more = JSON.stringify({ ...usual, name: 'Dorian Flax' }).replace('{', '{"__proto__":{},')
  const odd = await score(['ogrs3', '--json'], [`\uFEFF${right}\r\n${more}\r\n`])
  assert.equal(odd.out, `${answer}\n${answer}\n`)
})

test('a wrong call says how it is called', async () => {
  const calls = [
    [[], /Name one tool: ogrs3/],
    [['arp', '--json'], /There is no tool arp/],
    [['ogrs3'], /Say --json/],
    [['ogrs3', 'more', '--json'], /Name one tool/],
    [['ogrs3', '--jsn'], /jsn/],
  ] as const
  const all = await Promise.all(calls.map(async ([args, says]) => ({ ...(await score(args, [])), expected: says })))
  for (const { code, out, says, expected } of all) {
    assert.deepEqual([code, out], [2, ''])
    assert.match(says, expected)
    assert.match(says, /Usage: wardmote score/)
  }
})

test('many lines flow through; whoever has read enough may go', async () => {
  const many = Array.from({ length: 40 }, () => `${right}\n`.repeat(500))
  const all = await score(['ogrs3', '--json'], many)
  assert.equal(all.out, `${answer}\n`.repeat(20_000))
  const some = await score(['ogrs3', '--json'], many, 10)
  assert.deepEqual([some.code, some.says], [0, ''])
})

test('lines are cut rightly wherever the pieces are, and one without end does not fill memory', async () => {
  async function* stream(pieces: readonly (string | Uint8Array)[]) {
    yield* pieces
  }
  const cut = async (pieces: readonly (string | Uint8Array)[]) => {
    const lines: string[] = []
    for await (const some of linesOf(stream(pieces))) lines.push(...some)
    return lines
  }
  const bytes = new TextEncoder().encode('é\n\nzwei\nü')
  for (let at = 0; at <= bytes.length; at++)
    assert.deepEqual(await cut([bytes.slice(0, at), bytes.slice(at)]), ['é', '', 'zwei', 'ü'])
  const endless = await cut([...Array.from({ length: 50 }, () => 'x'.repeat(100_000)), '\nend'])
  assert.ok((endless[0] ?? '').length <= 1_100_000)
  assert.equal(endless[1], 'end')
})
