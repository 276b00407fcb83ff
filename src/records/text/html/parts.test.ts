import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './read-html.ts'

const content = (html: string) =>
  readHtml(html)
    .lines.filter(line => !line.furniture)
    .map(line => line.text)

const minutes = '<p>The minutes of the meeting in June were approved.</p>'.repeat(4)
const approved = Array.from({ length: 4 }, () => 'The minutes of the meeting in June were approved.')

test("a system's name on the body says nothing of where the content is", () => {
  const page = `<body id="modgov"><ul class="nav"><li>Calendar</ul><div class="box"><h1 class="mgMainTitleTxt">Minutes</h1>
    <ul class="mgActionList"><li>Printed minutes</ul><div class="mgContent">${minutes}</div></div><div class="links">Contact us</div>`
  assert.deepEqual(content(page), ['Minutes', ...approved])
})

test('where title and content share no part but the body, all but the furniture of the site is content', () => {
  const page = `<body id="modgov"><div class="header">Town</div><h2 class="mgSubTitleTxt">Licensing</h2><div class="mgContent">${minutes}</div><div id="footer">Terms</div>`
  assert.deepEqual(content(page), ['Licensing', ...approved])
})

test('a main part that holds next to nothing is not believed', () => {
  const page = `<main><h1>Planning Committee</h1></main><div class="page"><nav>Home</nav>${minutes}</div><footer>Contact</footer>`
  assert.deepEqual(content(page), ['Planning Committee', ...approved])
})

test('a short notice in its main part stands, however long the menus round it are', () => {
  const menu = '<li><a>Bins</a></li>'.repeat(300)
  assert.deepEqual(content(`<nav><ul>${menu}</ul></nav><main><p>The meeting is cancelled.</p></main>`), [
    'The meeting is cancelled.',
  ])
})

test('a part that holds most of the page is its content, whatever it is called', () => {
  const page = `<div id="wrap" class="has-sidebar sidebar"><h1>Minutes</h1>${minutes}</div><div class="sidebar">Archives</div>`
  assert.deepEqual(content(page), ['Minutes', ...approved])
})

test('the head of an article is content, that of the site is not; lists of links beside the text are not', () => {
  const page = `<div><header>Parish</header><article><header><p>Draft</p></header>${minutes}</article><footer>Terms</footer></div>`
  assert.deepEqual(content(page), ['Draft', ...approved])
  const aside = `<main><h1>Minutes</h1>${minutes}<aside>Decision taken under urgency rules.</aside><aside><a>Petitions</a></aside></main>`
  assert.deepEqual(content(aside), ['Minutes', ...approved, 'Decision taken under urgency rules.'])
})

test('a table that lays out the whole page leaves menu and content apart', () => {
  const page = `<table><tr><td><ul><li>Home<li>Calendar<li>Search</ul></td><td><div id="modgov"><h2>Cabinet</h2>${minutes}</div></td></tr></table>`
  assert.deepEqual(content(page), ['Cabinet', ...approved])
})

test('ways to skip, to share and to complain are furniture of any page', () => {
  const page = `<a class="skip-link">Skip to content</a><h1>Cabinet</h1>${minutes}<div class="page-feedback">Was this helpful?</div><div class="FooterPane">Terms</div>`
  assert.deepEqual(content(page), ['Cabinet', ...approved])
})
