import { spawn } from 'node:child_process'
import { existsSync, utimesSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stateFolder } from '../../../src/cli/batch/folder.js'
import { LockedError, lock } from '../../../src/cli/batch/lock.js'
import { folderWith } from '../here.js'

describe('lock', () => {
  const locked = (by: string) => {
    const root = folderWith({ [`${stateFolder}/lock`]: by })
    return { root, file: join(root, stateFolder, 'lock') }
  }

  it('belongs to the run that stands in it', () => {
    const { root } = locked(String(process.ppid))
    expect(() => lock(root)).toThrow(LockedError)
  })

  it('is not taken from a run that is about to write its number', () => {
    const { root, file } = locked('')
    const write = `fs.writeFileSync(process.argv[1], '${process.ppid}')`
    const other = spawn(process.execPath, ['-e', write, file])
    expect(() => lock(root)).toThrow(LockedError)
    other.unref()
  })

  it('of a run that was killed before it had written it is taken over', () => {
    const { root, file } = locked('')
    utimesSync(file, new Date(), new Date(Date.now() - 10_000))
    lock(root)()
    expect(existsSync(file)).toBe(false)
  })

  it('from before the machine was started is taken over: another program may have that number now', () => {
    const { root, file } = locked(String(process.ppid))
    utimesSync(file, new Date(), new Date(Date.now() - (uptime() + 60) * 1000))
    lock(root)()
    expect(existsSync(file)).toBe(false)
  })
})
