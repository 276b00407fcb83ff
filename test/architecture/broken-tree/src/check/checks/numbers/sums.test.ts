/** It says what it finds, and never what it lets pass. */
import { equal } from 'node:assert/strict'
import { sums } from './sums.ts'

const assert = { equal }
assert.equal(sums.id, 'sums')
