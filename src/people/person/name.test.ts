import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareNames, familyOf, fuller, nameWords, plainName } from './name.ts'

const how = (a: string, b: string) => compareNames(a, b).how

test('titles and letters after the name are no part of it', () => {
  assert.deepEqual(nameWords('Cllr. N. Plumley-Marsh OBE (Chair)'), ['n', 'plumley', 'marsh'])
  assert.equal(plainName('Councillor Dr Anna O’Dowd MBE'), 'Anna O’Dowd')
  assert.equal(familyOf('Mrs J. Okafor-Bell'), 'bell')
})

test('spellings that differ only in marks are the same', () => {
  assert.equal(how('Norma Plumley Marsh', 'Norma Plumley-Marsh'), 'same')
  assert.equal(how('Shélah O’Dowd', 'Shelah ODowd'), 'same')
})

test('initials agree with names and with more initials', () => {
  assert.equal(how('N. Plumley Marsh', 'Norma Plumley-Marsh'), 'initials')
  assert.equal(how('N. J. Marsh', 'Norma Marsh'), 'initials')
  assert.equal(how('C. Plumley Marsh', 'Norma Plumley-Marsh'), 'different')
})

test('a surname alone is found in the whole name', () => {
  assert.equal(how('Plumley-Marsh', 'Norma Plumley Marsh'), 'surname')
  assert.equal(how('Marsh', 'Norma Plumley Marsh'), 'surname')
  assert.equal(how('Baker', 'Norma Plumley Marsh'), 'different')
})

test('a slip of the pen and a shortened first name are doubtful, never certain', () => {
  assert.equal(how('L. Mclver', 'L. McIver'), 'doubtful')
  assert.equal(how('Mike Andrews', 'Michael Andrews'), 'doubtful')
  assert.equal(how('Norma Marsh', 'Norma Plumley Marsh'), 'different')
  assert.equal(how('Ann Lee', 'Ann Low'), 'different')
})

test('the fuller of two names wins', () => {
  assert.ok(fuller('Norma Marsh', 'N. Marsh'))
  assert.ok(!fuller('Marsh', 'N. Marsh'))
})
