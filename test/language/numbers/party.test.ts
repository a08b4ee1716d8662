import { describe, expect, it } from 'vitest'
import { party } from '../../../src/language/numbers/party.js'
import { readAs } from './read.js'

describe('party', () => {
  it.each([
    ['805-TB/VPTU ngày', '805-TB/VPTU', 'TB', 'VPTU'],
    ['367 - QĐ/TWĐTN-VP.', '367 - QĐ/TWĐTN-VP', 'QĐ', 'TWĐTN-VP'],
    ['10-NQ/TW2 về', '10-NQ/TW', 'NQ', 'TW'],
    ['-KL/ĐU', '-KL/ĐU', 'KL', 'ĐU'],
  ])('reads %j', (text, number, type, organ) => {
    expect(readAs(party, text)).toEqual([number, type, organ])
  })

  it.each(['805/TB-VPTU', '805-TB', '5 - Sở/Ban', '12-A/TU', '12-C06/BCA', '5-7/2025'])(
    'reads none in %j',
    (text) => {
      expect(readAs(party, text)).toBeNull()
    },
  )
})
