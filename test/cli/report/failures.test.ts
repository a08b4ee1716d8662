import { describe, expect, it } from 'vitest'
import { readingFailure, writingFailure } from '../../../src/cli/report/failures.js'
import { TooLarge } from '../../../src/cli/terminal/streams.js'

const error = (code: string, more = {}) => Object.assign(new Error('no'), { code, ...more })

describe('readingFailure', () => {
  it.each([
    [new TooLarge(40), { code: 'too-large', values: { limit: 40 } }],
    [error('ENOENT', { syscall: 'open' }), { code: 'missing' }],
    [error('ENOTDIR', { syscall: 'stat' }), { code: 'missing' }],
    [error('ELOOP', { syscall: 'stat' }), { code: 'link-loop' }],
    [error('EACCES', { syscall: 'open' }), { code: 'unreadable', values: { error: 'EACCES' } }],
    [error('invalid-utf-8', { line: 3 }), { code: 'invalid-utf-8', line: 3 }],
    [error('invalid-utf-8'), { code: 'invalid-utf-8', line: null }],
    [
      error('invalid-encoding', { line: 3, detail: 'utf-16le' }),
      { code: 'invalid-encoding', line: 3, values: { encoding: 'utf-16le' } },
    ],
    [error('binary', { detail: null }), { code: 'binary' }],
    [error('binary', { detail: 'PDF' }), { code: 'format', values: { format: 'PDF' } }],
    [error('other'), { code: 'internal', values: { error: 'Error: no' } }],
  ])('of %s is %j', (thrown, failure) => {
    expect(readingFailure(thrown)).toEqual(failure)
  })
})

describe('writingFailure', () => {
  it.each([
    [error('ENOSPC'), { code: 'disk-full', values: { path: 'out' }, fatal: true }],
    [error('EDQUOT'), { code: 'disk-full', values: { path: 'out' }, fatal: true }],
    [error('outside'), { code: 'outside', values: { path: 'out' } }],
    [error('EACCES'), { code: 'unwritable', values: { path: 'out', error: 'EACCES' } }],
    [new Error('no'), { code: 'unwritable', values: { path: 'out', error: 'Error: no' } }],
  ])('of %s is %j', (thrown, failure) => {
    expect(writingFailure(thrown, 'out')).toEqual(failure)
  })
})
