import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { golden, wantsUpdate } from './support/golden.js'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

describe('fixtures', () => {
  const update = wantsUpdate(process.env)
  it.each(golden(fixtures, update))('$name reads as kept', ({ kept, read }) => {
    expect(kept, 'no golden file: UPDATE=1 writes it').not.toBeNull()
    expect(JSON.parse(read)).toEqual(JSON.parse(kept!))
    expect(read).toBe(kept)
  })
})

describe('golden files', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'golden-'))
    writeFileSync(path.join(folder, 'a.txt'), 'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('are not written unless asked for', () => {
    expect(golden(folder, false)).toMatchObject([{ name: 'a', kept: null }])
    expect(golden(folder, false)).toMatchObject([{ name: 'a', kept: null }])
  })
  it('are written when asked for, and then kept', () => {
    golden(folder, true)
    const [{ kept, read } = { kept: null, read: '' }] = golden(folder, false)
    expect(kept).toBe(read)
    expect(JSON.parse(readFileSync(path.join(folder, 'a.json'), 'utf8'))).toMatchObject({
      header: { type: 'Thông báo' },
    })
  })
  it('tell what is read otherwise from what is kept', () => {
    golden(folder, true)
    writeFileSync(path.join(folder, 'a.txt'), 'THÔNG BÁO\nKết luận của Giám đốc Sở tại hội nghị tổng kết\n')
    const [{ kept, read } = { kept: null, read: '' }] = golden(folder, false)
    expect(kept).toContain('cuộc họp giao ban')
    expect(read).toContain('hội nghị tổng kết')
  })
  it('are never written in CI', () => {
    expect(wantsUpdate({})).toBe(false)
    expect(wantsUpdate({ CI: 'true' })).toBe(false)
    expect(wantsUpdate({ UPDATE: '1' })).toBe(true)
    expect(() => wantsUpdate({ UPDATE: '1', CI: 'true' })).toThrow('UPDATE is refused in CI')
  })
})
