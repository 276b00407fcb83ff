import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameKeys, nameSounds, postcodeKey } from './keys.ts'

const cases: [string, string[]][] = [
  ['O’Brien', ['obrien']],
  ["Sean O'Brien", ['obrien', 'sean']],
  ['d’Arcy', ['darcy']],
  ['Zoë', ['zoe']],
  ['Dr Zoë O’Brien-Smith', ['obrien', 'smith', 'zoe']],
  ['SMITH, John', ['john', 'smith']],
  ['John  Smith', ['john', 'smith']],
  ['Mr. John Smith MBE', ['john', 'smith']],
  ['Anna Maria Anna', ['anna', 'maria']],
  ['García Márquez', ['garcia', 'marquez']],
  ['Mohammed al-Rashid', ['al', 'mohammed', 'rashid']],
  ['Saʿd ibn Abī Waqqāṣ', ['abi', 'ibn', 'sad', 'waqqas']],
  ['Søren Kierkegård', ['kierkegard', 'soren']],
  ['Jürgen Groß', ['gross', 'jurgen']],
  ['Łukasz Wałęsa', ['lukasz', 'walesa']],
  ['Nguyễn Văn Đức', ['duc', 'nguyen', 'van']],
  ['محمد علي', ['علي', 'محمد']],
  ['Miss', ['miss']],
  ['', []],
  [' – ', []],
]
for (const [name, keys] of cases)
  test(`the name "${name}" is compared by ${keys.join(' ') || 'nothing'}`, () => {
    assert.deepEqual(nameKeys(name), keys)
  })

test('however a name is written, its keys are the same', () => {
  for (const name of ['John Smith', 'SMITH John', 'mr john smith', 'Jöhn Smith', 'Smith,John'])
    assert.deepEqual(nameKeys(name), ['john', 'smith'])
})

test('names that sound alike have one code, a word without a sound stands for itself', () => {
  const alike = (...names: string[]) => new Set(names.map(name => nameSounds(nameKeys(name)).join(' '))).size === 1
  assert.ok(alike('Mohammed', 'Muhammad', 'Mohamed', 'Mohamad'))
  assert.ok(alike('Hussein', 'Hussain', 'Husayn'))
  assert.ok(alike('Smith', 'Smyth', 'Smithe'))
  assert.ok(alike('Stephen', 'Stefan'))
  assert.ok(alike('Catherine', 'Katharine', 'Kathryn'))
  assert.ok(!alike('Smith', 'Jones'))
  assert.deepEqual(nameSounds(['محمد', '7']), ['محمد', '7'])
  assert.equal(nameSounds(nameKeys('Anne Marie O’Neill')).length, 3)
})

test('a postcode has one form, and what is not a postcode none', () => {
  assert.equal(postcodeKey('sw1a 1aa'), 'SW1A1AA')
  assert.equal(postcodeKey(' TH1  2AB '), 'TH12AB')
  assert.equal(postcodeKey('m11ae'), 'M11AE')
  for (const wrong of ['', 'SW1A', '12345', 'SW1A 1A', 'the high street', 'TH1 2ABC'])
    assert.equal(postcodeKey(wrong), null)
})
