import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './read-html.ts'

const shown = (html: string) => readHtml(html).lines.map(({ n: _n, page: _page, form: _form, ...line }) => line)
const texts = (html: string) => readHtml(html).lines.map(({ text }) => text)

test('each block is a line, and a break ends one', () => {
  assert.deepEqual(shown('<h2>Minutes</h2><p>One\n  two<br>three</p><ul><li><b>four</b></li></ul>'), [
    { text: 'Minutes', heading: 2 },
    { text: 'One two' },
    { text: 'three' },
    { text: 'four', item: true, bold: true },
  ])
})

test('ordered lists keep the numbers that a reader sees', () => {
  assert.deepEqual(texts('<ol style="list-style-type: upper-roman"><li>a<li>b</ol>'), ['I. a', 'II. b'])
  assert.deepEqual(texts('<ol start="4"><li>a<li>b<ol type="a"><li>c</ol></ol>'), ['4. a', '5. b', 'a. c'])
})

test('items that are numbered in their words get no second number, notes keep theirs', () => {
  const { lines } = readHtml('<ol><li>a) one</li></ol><ol><li id="footnote-1"><p>See above.</p></li></ol>', {
    markers: false,
  })
  assert.deepEqual(
    lines.map(line => line.text),
    ['a) one', '1. See above.'],
  )
})

test('the number of an item stands before its first paragraph, and only that is the item', () => {
  assert.deepEqual(shown('<ol><li><p><b>Budget</b></p><p>Noted.</p></li><li></li><li>Close<br>8pm</li></ol>'), [
    { text: '1. Budget', item: true, bold: true },
    { text: 'Noted.' },
    { text: '3. Close', item: true },
    { text: '8pm' },
  ])
})

test('a line is bold where all its words are, whatever the weight of its number or its colon', () => {
  const bold = (html: string) => shown(html).map(line => line.bold === true)
  assert.deepEqual(bold('<p>4. <b>Petitions</b></p><p><b>Present</b>:</p><p><b>Present:</b> Cllr Wren</p>'), [
    true,
    true,
    false,
  ])
})

test('a break in a heading gives two headings', () => {
  assert.deepEqual(shown('<h2>Audit Committee<br/>4 May 2023</h2>'), [
    { text: 'Audit Committee', heading: 2 },
    { text: '4 May 2023', heading: 2 },
  ])
})

test('terms with short descriptions are rows; long or several descriptions stand below their term', () => {
  const page =
    '<dl><div><dt>Date</dt><dd>4 May 2023</dd></div><dt>Members</dt><dd>Cllr Wren</dd><dt>Public</dt><dd><p>a</p><p>b</p></dd></dl>'
  assert.deepEqual(shown(page), [
    { text: 'Date\t4 May 2023', cells: ['Date', '4 May 2023'] },
    { text: 'Members\tCllr Wren', cells: ['Members', 'Cllr Wren'] },
    { text: 'Public' },
    { text: 'a' },
    { text: 'b' },
  ])
})

test('scripts, styles and comments leave nothing', () => {
  assert.deepEqual(
    texts('<p>a<script>alert(1)</script><style>p{}</style><!-- b --></p><noscript>c</noscript><svg onload=x></svg>'),
    ['a'],
  )
})

test('a row of data is a line with its cells, empty ones too', () => {
  const rows = shown('<table><tr><th>Ward<th>Count<th>Note</tr><tr><td>Town<td>3<td></tr></table>')
  assert.deepEqual(rows, [
    { text: 'Ward\tCount\tNote', cells: ['Ward', 'Count', 'Note'], bold: true },
    { text: 'Town\t3\t', cells: ['Town', '3', ''] },
  ])
})

test('a table that only lays out the page gives its blocks, the number joined to the first', () => {
  const page = '<table><tr><td><p>5.</p></td><td><p>Petitions</p><div><p>None.</p></div></td></tr></table>'
  assert.deepEqual(shown(page), [{ text: '5.\tPetitions', cells: ['5.', 'Petitions'] }, { text: 'None.' }])
})

test('what stands outside the content is furniture, and so is what is hidden', () => {
  const page =
    '<title>T</title><header>Site</header><main><nav>Home</nav><p>Minutes <span class="sr-only">opens</span></p></main><footer>Contact</footer>'
  const furniture = readHtml(page)
    .lines.filter(line => line.furniture)
    .map(({ text }) => text)
  assert.deepEqual(furniture.toSorted(), ['Contact', 'Home', 'Site', 'T', 'opens'])
  assert.deepEqual(
    readHtml(page)
      .lines.filter(line => !line.furniture)
      .map(({ text }) => text),
    ['Minutes'],
  )
})

test('a page without a main part still gives its menu and foot away by their names', () => {
  const page =
    '<div id="dnn_Menu"><ul><li>Home</ul></div><div class="content"><p>Minutes</p></div><div class="page-footer">Terms</div>'
  assert.deepEqual(
    readHtml(page).lines.map(({ text, furniture }) => [text, furniture]),
    [
      ['Home', true],
      ['Minutes', undefined],
      ['Terms', true],
    ],
  )
})

test('a page nested beyond reason is refused, not a crash', () => {
  assert.throws(() => readHtml('<div>'.repeat(100_000)), RangeError)
})
