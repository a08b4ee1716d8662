import { expect, it } from 'vitest'
import { readBytes } from '../../../src/cli/inputs/read.js'
import { TooLarge } from '../../../src/cli/terminal/streams.js'
import { folderWith } from '../here.js'

it('reads a file that is not too large', async () => {
  const file = `${folderWith({ 'a.txt': 'Số' })}/a.txt`
  expect(Buffer.from(await readBytes(file, 4)).toString()).toBe('Số')
  await expect(readBytes(file, 3)).rejects.toThrow(TooLarge)
})

it.skipIf(process.platform === 'win32')('reads a device to its end', async () => {
  expect(await readBytes('/dev/null', 10)).toHaveLength(0)
})
