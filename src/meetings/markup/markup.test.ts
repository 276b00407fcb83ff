import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block, Run } from '../block.ts'
import { blocksOf } from './blocks-of.ts'
import { markupProblems, picturesIn, withPictures } from './problems.ts'
import { run, worded } from './runs.ts'
import { wordsOf } from './words-of.ts'

const at = { page: null, line: 0 } as const

test('headings, paragraphs, lists, tables, links and pictures are read from Markdown', () => {
  const words = `### Heading\n\nSome **bold** and *italic* words,\nwith a [link](https://x.example/a).\n\n- one\n- two\n  1. inner\n- three\n\n3. third\n4. fourth\n\n| Ward | Count |\n|---|---:|\n| Town | **3** |\n\n![A map of Larkrise](picture:12)\n\n#### Below`
  assert.deepEqual(blocksOf(words), [
    { role: 'heading', level: 3, text: 'Heading', ...at },
    {
      role: 'paragraph',
      text: 'Some bold and italic words, with a link.',
      ...at,
      runs: [
        { text: 'Some ' },
        { text: 'bold', bold: true },
        { text: ' and ' },
        { text: 'italic', italic: true },
        { text: ' words, with a ' },
        { text: 'link', href: 'https://x.example/a' },
        { text: '.' },
      ],
    },
    { role: 'list-item', text: 'one', ...at },
    { role: 'list-item', text: 'two', ...at },
    { role: 'list-item', ordered: true, number: '1.', text: 'inner', ...at },
    { role: 'list-item', text: 'three', ...at },
    { role: 'list-item', ordered: true, number: '3.', text: 'third', ...at },
    { role: 'list-item', ordered: true, number: '4.', text: 'fourth', ...at },
    { role: 'table', text: 'Ward\tCount', ...at },
    { role: 'table', text: 'Town\t3', ...at, runs: [{ text: 'Town\t' }, { text: '3', bold: true }] },
    { role: 'picture', text: 'A map of Larkrise', ...at, picture: { id: '12', sha256: '', media: '' } },
    { role: 'heading', level: 4, text: 'Below', ...at },
  ])
})

test('what is no Markdown of ours comes through as plain words', () => {
  const text = (words: string) =>
    blocksOf(words)
      .map(block => block.text)
      .join('|')
  assert.equal(text('<script>alert(1)</script> &amp; `code` ~~no~~'), '<script>alert(1)</script> &amp; `code` ~~no~~')
  assert.equal(text('> quoted\n\n---\n\n    indented'), '> quoted|---|indented')
  assert.equal(text('[click](javascript:alert(1))'), '[click](javascript:alert(1))')
  assert.equal(text('[one]: https://x.example'), '[one]: https://x.example')
  assert.equal(text('5 * 3 * 2 and snake_case_word'), '5 * 3 * 2 and snake_case_word')
  assert.equal(
    text('![a](https://x.example/a.png)'),
    '![a](https://x.example/a.png)'.replace(/!\[a\]\((.*)\)/, 'a ($1)'),
  )
})

test('bold words are bold whatever stands beside them', () => {
  assert.deepEqual(blocksOf('**Note:**see')[0]?.runs, [{ text: 'Note:', bold: true }, { text: 'see' }])
})

const word = fc.stringMatching(/^[A-Za-z0-9!-/:-@[-`{-~£é’]{1,9}$/)
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '))
const href = fc.constantFrom('https://x.example/a_(b)?c=*d*', 'http://x.example', 'mailto:a@x.example')
const runOf: fc.Arbitrary<Run> = fc
  .record({ text: phrase, bold: fc.boolean(), italic: fc.boolean(), href: fc.option(href, { nil: undefined }) })
  .chain(({ text, ...is }) => fc.constantFrom(text, ` ${text}`, `${text} `).map(spaced => run(spaced, is)))
const said = fc.array(runOf, { minLength: 1, maxLength: 5 }).map(worded)
const other: fc.Arbitrary<Block[]> = fc.oneof(
  said.map((said): Block[] => [{ role: 'paragraph', ...said, ...at }]),
  fc
    .tuple(said, fc.constantFrom(3 as const, 4 as const))
    .map(([said, level]): Block[] => [{ role: 'heading', level, ...said, ...at }]),
  fc
    .array(said, { minLength: 1, maxLength: 4 })
    .map(all => all.map((said): Block => ({ role: 'list-item', ...said, ...at }))),
  fc
    .tuple(fc.array(said, { minLength: 1, maxLength: 4 }), fc.nat(30))
    .map(([all, from]) =>
      all.map((said, n): Block => ({ role: 'list-item', ordered: true, number: `${from + n}.`, ...said, ...at })),
    ),
  phrase.map((text): Block[] => [{ role: 'picture', text, ...at, picture: { id: '7', sha256: '', media: '' } }]),
)
const cell = fc.oneof(fc.constant<Run[]>([]), fc.array(runOf, { minLength: 1, maxLength: 3 }))
const table: fc.Arbitrary<Block[]> = fc
  .integer({ min: 1, max: 4 })
  .chain(columns =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
  )
  .map(rows => rows.map(rowOf))
/** As blocksOf makes a row, out of cells. */
function rowOf(cells: Run[][]): Block {
  const tidy = cells.map(runs => worded(runs))
  const runs: Run[] = []
  for (const [n, one] of tidy.entries())
    for (const next of [...(n > 0 ? [run('\t')] : []), ...(one.runs ?? [run(one.text)])]) {
      const last = runs.at(-1)
      const plain = (r: Run) => Object.keys(r).length === 1
      if (next.text === '') continue
      if (last && plain(last) && plain(next)) runs.splice(-1, 1, run(last.text + next.text))
      else runs.push(next)
    }
  const text = tidy.map(one => one.text).join('\t')
  return { role: 'table', text, ...at, ...(tidy.some(one => one.runs) && { runs }) }
}
const blocks = fc
  .array(fc.oneof({ weight: 4, arbitrary: other }, { weight: 1, arbitrary: table }), { maxLength: 6 })
  // Two tables without words between them are one.
  .filter(parts =>
    parts.every((part, n) => n === 0 || part[0]?.role !== 'table' || parts[n - 1]?.[0]?.role !== 'table'),
  )
  .map(parts => parts.flat())

test('blocks written as Markdown are read back as the same blocks', () => {
  fc.assert(
    fc.property(blocks, all => {
      assert.deepEqual(blocksOf(wordsOf(all)), all)
    }),
    { numRuns: 1_500 },
  )
})

const typed = fc
  .array(
    fc.constantFrom(
      'word',
      'Two',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '*',
      '**',
      '_',
      '[',
      ']',
      '(',
      ')',
      '](https://a.example)',
      '![',
      '(picture:3)',
      '# ',
      '- ',
      '1. ',
      '  ',
      '|',
      '\n|---|---|\n',
      '\\',
      '<',
      '>',
      '`',
      '!',
      '\t',
      '&amp;',
      '---',
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

test('whatever is typed keeps its words, and is the same when it is written anew', () => {
  fc.assert(
    fc.property(typed, words => {
      const read = blocksOf(words)
      assert.deepEqual(blocksOf(wordsOf(read)), read)
      const there =
        read
          .map(block => block.text)
          .join(' ')
          .match(/word|Two/g)?.length ?? 0
      assert.ok(there >= (words.match(/word|Two/g)?.length ?? 0), 'no word is lost')
      markupProblems(words)
    }),
    { numRuns: 3_000 },
  )
})

test('pictures without words, wrong addresses and pictures in tables are named', () => {
  assert.deepEqual(markupProblems('All **well** [here](https://x.example) ![a map](picture:1)'), [])
  const [first, ...rest] = markupProblems('![](picture:1)')
  assert.match(first ?? '', /Say what the picture shows/)
  assert.deepEqual(rest, [])
  assert.match(markupProblems('[x](javascript:alert)').join(), /not an address/)
  assert.match(markupProblems('| ![a](picture:1) |\n|---|').join(), /inside a table/)
  assert.match(markupProblems('[a](picture:1)').join(), /exclamation mark/)
})

test('a picture that there is not becomes words', () => {
  const made = withPictures(blocksOf('![a map](picture:1)\n\n![a chart](picture:2)'), id =>
    id === '1' ? { sha256: 'aa', media: 'image/png' } : undefined,
  )
  assert.deepEqual(
    made.map(block => [block.role, block.text, block.picture?.sha256]),
    [
      ['picture', 'a map', 'aa'],
      ['paragraph', '[Picture: a chart]', undefined],
    ],
  )
  assert.deepEqual(picturesIn('![a](picture:1) ![b](picture:1) ![c](picture:x9)'), ['1', 'x9'])
})
