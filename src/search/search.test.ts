import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, why } from '../../test/database.ts'
import type { Database } from '../db/index.ts'
import { type Asked, dropSource, findParagraphs, type Paragraph, putParagraphs, type Results } from './index.ts'

let db: Database

const paragraph = (
  at: string,
  kind: Paragraph['kind'],
  title: string,
  text: string,
  more: Partial<Paragraph> = {},
) => ({
  href: `/meetings/1#${at}`,
  kind,
  title,
  text,
  bodySlug: 'safer-board',
  bodyName: 'Safer Board',
  date: '2021-09-14',
  year: 2021,
  people: [],
  ...more,
})

const board: Paragraph[] = [
  paragraph('a1', 'agenda', 'Probation service', 'A presentation by the probation service.'),
  paragraph(
    'r1',
    'report',
    'Supporting people',
    'The officer told members about probation, in passing, and much else.',
  ),
  paragraph(
    'r2',
    'report',
    'Domestic abuse',
    'Abuse of a domestic kind rises; abuse of animals does not. See s.100B(4)(b).',
  ),
  paragraph('r3', 'report', 'Safety at home', 'The domestic abuse strategy is refreshed under standing order 34(9).'),
  paragraph(
    'm1',
    'minutes',
    'Minutes',
    'Minute SAF12: Cllr O’Brien and Mrs Smith-Jones spoke about anti-social behaviour.',
    {
      people: [{ slug: 'pat-o-brien', name: 'Pat O’Brien' }],
    },
  ),
  paragraph('d1', 'decision', 'Alley gates', 'RESOLVED: That £1,500 be spent on alley gates in Café Row.'),
  paragraph('r4', 'report', 'Gates', 'Alley gates were spent money on before, in 2019/20, as resolved.'),
  paragraph('x1', 'report', 'Markup', 'She wrote <script>alert("burglary")</script> & left.'),
]

const panel: Paragraph[] = [
  paragraph('p1', 'report', 'Youth justice', 'Burglary by young people has fallen.', {
    href: '/meetings/2#p1',
    bodySlug: 'youth-panel',
    bodyName: 'Youth Panel',
    date: '2023-02-01',
    year: 2022,
  }),
]

const put = (source: string, paragraphs: Paragraph[]) => db.asSystem(why, tx => putParagraphs(tx, source, paragraphs))
const find = async (words: string, more: Partial<Asked> = {}): Promise<Results> => {
  const answer = await db.asPublic(tx => findParagraphs(tx, { words, ...more }))
  assert.ok('hits' in answer, 'sentence' in answer ? answer.sentence : '')
  return answer
}
const anchors = (results: Results) => results.hits.map(hit => hit.href.split('#')[1] ?? '')
const shown = (results: Results, at = 0) =>
  results.hits[at]?.excerpt.map(part => (part.mark ? `[${part.text}]` : part.text)).join('')
const said = async (words: string) => {
  const answer = await db.asPublic(tx => findParagraphs(tx, { words }))
  return 'sentence' in answer ? answer.sentence : assert.fail('expected a sentence')
}

before(async () => {
  db = await testDatabase()
  await put('meeting:1', board)
  await put('meeting:2', panel)
})
after(() => db.close())

test('what has the word in its title comes before what mentions it', async () => {
  assert.deepEqual(anchors(await find('probation')), ['a1', 'r1'])
})

test('of a report about it, what says something about it comes before what says nothing', async () => {
  const under = (at: string, text: string) => paragraph(at, 'report', 'Fostering', text, { href: `/reports/9#${at}` })
  await put('report:9', [
    under('f1', 'None.'),
    under('f2', 'Twelve families began fostering in the year, more than ever.'),
  ])
  assert.deepEqual(anchors(await find('fostering')), ['f2', 'f1'])
  await db.asSystem(why, tx => dropSource(tx, 'report:9'))
})

test('a decision comes before a report with the same words', async () => {
  assert.deepEqual(anchors(await find('alley gates spent')), ['d1', 'r4'])
})

test('words that stand together as typed come first, and in quotation marks nothing else comes', async () => {
  assert.deepEqual(anchors(await find('domestic abuse strategy')), ['r3'])
  assert.deepEqual(anchors(await find('"domestic abuse"')).toSorted(), ['r2', 'r3'])
  assert.deepEqual(anchors(await find('"abuse strategy"')), ['r3'])
  assert.deepEqual(anchors(await find('"strategy abuse"')), [])
})

test('a phrase does not run from a title into the text below it', async () => {
  assert.deepEqual(anchors(await find('"home the domestic"')), [])
})

test('references are found as they are typed', async () => {
  for (const [typed, at] of [
    ['SAF12', 'm1'],
    ['saf 12', 'm1'],
    ['s.100B(4)(b)', 'r2'],
    ['100B', 'r2'],
    ['34(9)', 'r3'],
    ['£1,500', 'd1'],
    ['1500', 'd1'],
    ['2019/20', 'r4'],
  ] as const)
    assert.deepEqual(anchors(await find(typed)), [at], typed)
})

test('apostrophes, hyphens, accents and capitals do not matter', async () => {
  for (const [typed, at] of [
    ["o'brien", 'm1'],
    ['O’Brien', 'm1'],
    ['obrien', 'm1'],
    ['smith-jones', 'm1'],
    ['smith jones', 'm1'],
    ['Anti-Social Behaviour', 'm1'],
    ['cafe', 'd1'],
    ['CAFÉ', 'd1'],
  ] as const)
    assert.equal(anchors(await find(typed))[0], at, typed)
})

test('a word finds its other forms', async () => {
  assert.deepEqual(anchors(await find('refreshing strategies')), ['r3'])
})

test('minus leaves out, or widens', async () => {
  assert.deepEqual(anchors(await find('probation -presentation')), ['r1'])
  assert.deepEqual(anchors(await find('probation -"in passing"')), ['a1'])
  assert.deepEqual(anchors(await find('cafe or strategy')).toSorted(), ['d1', 'r3'])
})

test('what was found is marked, in the title and in the text', async () => {
  const results = await find('probation presentation')
  assert.equal(shown(results), 'A [presentation] by the [probation] service.')
  assert.deepEqual(results.hits[0]?.title, [
    { text: 'Probation', mark: true },
    { text: ' service', mark: false },
  ])
  assert.equal(shown(await find('34(9)')), 'The domestic abuse strategy is refreshed under standing order [34]([9]).')
})

test('HTML in a text stays text: the segments together are the text as it was written', async () => {
  const results = await find('burglary wrote')
  assert.equal(shown(results), 'She [wrote] <script>alert("[burglary]")</script> & left.')
})

test('a misspelling is put right, where that finds something', async () => {
  assert.equal((await find('probaton')).suggestion, 'probation')
  assert.equal((await find('"domestic abuze" stratgy')).suggestion, '"domestic abuse" strategy')
  assert.equal((await find('xylophone')).suggestion, null)
  assert.equal((await find('probation')).suggestion, null)
})

test('where nothing has all the words, what has some of them is shown and said to be so', async () => {
  const results = await find('strategy xylophone')
  assert.deepEqual([anchors(results), results.someWords], [['r3'], true])
})

test('filters narrow, and each choice counts what it would leave', async () => {
  const all = await find('burglary')
  assert.deepEqual([all.total, all.whole], [2, true])
  const narrower = all.facets.body.map(({ value, count }) => `${value} ${count}`)
  assert.deepEqual(narrower.toSorted(), ['safer-board 1', 'youth-panel 1'])
  assert.deepEqual(
    all.facets.year.map(({ value }) => value),
    ['2022', '2021'],
  )
  const panelOnly = await find('burglary', { body: 'youth-panel' })
  assert.deepEqual(anchors(panelOnly), ['p1'])
  assert.equal(panelOnly.facets.body.length, 2, 'the other body can still be chosen instead')
  assert.equal(panelOnly.facets.year.length, 1)
  assert.deepEqual(anchors(await find('burglary', { year: 2021 })), ['x1'])
  assert.deepEqual(anchors(await find('gates', { kind: 'decision' })), ['d1'])
  const spoke = await find('spoke', { person: 'pat-o-brien' })
  assert.deepEqual([anchors(spoke), spoke.facets.person[0]?.label], [['m1'], 'Pat O’Brien'])
  assert.deepEqual(anchors(await find('spoke', { person: 'nobody' })), [])
  assert.deepEqual(anchors(await find('spoke', { person: `x' | 'a\\` })), [])
})

test('whatever is typed is only looked for', async () => {
  for (const typed of [
    `'; drop table search.paragraph; --`,
    `probation') | ('`,
    `a' & !'b`,
    `<-> & | ! ( ) probation`,
    `probation:*`,
    `"unclosed probation`,
    `\\ probation \\'`,
    `@k:report probation`,
    `=probation`,
    `%s %1$s \${x} probation`,
    '－ probation \u{1f600} \u202e \ud800',
  ])
    await db.asPublic(tx => findParagraphs(tx, { words: typed }))
  assert.equal((await find('probation')).total, 2)
})

test('a search that asks nothing is answered in a sentence', async () => {
  assert.match(await said('   '), /^Enter the words/)
  assert.match(await said('?!* … "" -'), /^There is no word or number/)
  assert.match(await said('the of and'), /only words that are on almost every page/)
  assert.match(await said('-probation'), /only says what to leave out/)
  assert.match(await said('a'.repeat(10_000)), /500 characters or fewer/)
  assert.match(await said('a1 '.repeat(60)), /32 words or fewer/)
})
