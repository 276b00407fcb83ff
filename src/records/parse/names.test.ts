import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apologiesIn } from './apologies.ts'
import { people, roleIn } from './names.ts'

const names = (text: string): string[] =>
  people(text)
    .filter(p => !p.public)
    .map(p => p.name)

test('a list of councillors is taken apart at commas and "and", without titles and roles', () => {
  assert.deepEqual(names('Councillors V. Hale (Vice-Chair in the Chair), Bray, A. McNab, Ó Dálaigh and N. Penn Ward'), [
    'V. Hale',
    'Bray',
    'A. McNab',
    'Ó Dálaigh',
    'N. Penn Ward',
  ])
  assert.deepEqual(names('Cllr Ann Able; Cllr Bob Baker'), ['Ann Able', 'Bob Baker'])
  assert.deepEqual(names('Y Cynghorwyr Dilwyn ap Rhys a Llŷr Tomos'), ['Dilwyn ap Rhys', 'Llŷr Tomos'])
})

test('a county keeps Mr, Mrs and honours', () => {
  assert.deepEqual(names('Mr A B Carr OBE (Chairman), Mrs C Dale, Dr E Fane (substitute for Mr G Hope)'), [
    'Mr A B Carr OBE',
    'Mrs C Dale',
    'Dr E Fane',
  ])
})

test('posts and organisations belong to the person before them', () => {
  assert.deepEqual(names('Sue Ash, Cabinet Member for Children, and Inspector Carol Bell (Police)'), [
    'Sue Ash',
    'Inspector Carol Bell',
  ])
  assert.deepEqual(names('Ken Dodd, Healthwatch; Ann Elm, Town Hospice'), ['Ken Dodd', 'Ann Elm'])
  assert.deepEqual(names('Mr W Grove Clerk to the Council'), ['Mr W Grove'])
})

test('the public has no names', () =>
  assert.deepEqual(names('Cllr Ann Able and 4 members of the public'), ['Ann Able']))

test('a role is as printed', () => {
  assert.equal(roleIn('Vice-Chairman'), 'Vice-Chairman')
  assert.equal(roleIn('Labour'), null)
})

test('apologies in running text name the absent, without reasons', () => {
  assert.deepEqual(
    apologiesIn(['Apologies for absence were received from Councillors A. Able (work), Baker and from Mr C. Cole.']),
    ['A. Able', 'Baker', 'Mr C. Cole'],
  )
  assert.deepEqual(apologiesIn(['None.']), [])
  assert.equal(apologiesIn(['The Chair welcomed everybody.']), null)
})

test('an office before a bracketed name, and brackets in brackets, leave the name', () => {
  assert.deepEqual(names('The Mayor (Councillor Ann Birch) in the Chair; Legal Adviser (Miss C Dale)'), [
    'Ann Birch',
    'Miss C Dale',
  ])
  assert.deepEqual(names('Mr E Fir (Assistant Director (Waste)) and Ms G Holly (Head of Law)'), [
    'Mr E Fir',
    'Ms G Holly',
  ])
})

test('after initials in brackets all words to the end of the line are where the person works', () => {
  assert.deepEqual(
    names('Ann Birch (AB) Chair, Valley Council; Cy Dale (CD) Fire and Rescue; Insp Eve Fir (EF) Police'),
    ['Ann Birch', 'Cy Dale', 'Insp Eve Fir'],
  )
})

test('a post before the name is no part of it, a rank is', () => {
  const listed = people('Chief Fire Officer Jo Fir, Parks Manager Di Holly, A Larch (Treasurer) and Ed Nut (Clerk)')
  assert.deepEqual(
    listed.map(p => p.name),
    ['Chief Fire Officer Jo Fir', 'Di Holly', 'A Larch', 'Ed Nut'],
  )
})
