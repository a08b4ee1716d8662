import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/cli/files/sink.js'
import { folderWith } from '../here.js'

describe('openFile', () => {
  it('gives a file its name once it is whole', async () => {
    const cwd = folderWith({ 'a.json': 'old' })
    const { sink, finish } = openFile(join(cwd, 'a.json'))
    await sink.write('new')
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('old')
    await finish()
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('new')
    expect(readdirSync(cwd)).toEqual(['a.json'])
  })

  it('leaves what stood there before', async () => {
    const cwd = folderWith({ 'a.json': 'old' })
    const { sink, abandon } = openFile(join(cwd, 'a.json'))
    await sink.write('new')
    abandon()
    expect(readdirSync(cwd)).toEqual(['a.json'])
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('old')
  })

  it('leaves nothing behind where it is abandoned before anything is written', async () => {
    const cwd = folderWith({})
    openFile(join(cwd, 'a.json')).abandon()
    await setTimeout(20)
    expect(readdirSync(cwd)).toEqual([])
  })

  it('leaves nothing behind where it is abandoned while something is written', async () => {
    const cwd = folderWith({})
    const { sink, abandon } = openFile(join(cwd, 'a.json'))
    const written = sink.write('new'.repeat(2 ** 20))
    abandon()
    await written
    expect(readdirSync(cwd)).toEqual([])
  })

  it('raises an error where there is no such folder', () => {
    expect(() => openFile(join(folderWith({}), 'b/a.json'))).toThrow('ENOENT')
  })

  it('follows a link', async () => {
    const cwd = folderWith({ 'in/a.json': 'old' })
    symlinkSync('in/a.json', join(cwd, 'link.json'))
    const { sink, finish } = openFile(join(cwd, 'link.json'))
    await sink.write('new')
    await finish()
    expect(readFileSync(join(cwd, 'in/a.json'), 'utf8')).toBe('new')
    expect(readdirSync(cwd).sort()).toEqual(['in', 'link.json'])
  })
})
