import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/decode/index.js'
import { decodeLineEnds } from '../../src/decode/escaped-line-ends.js'

describe('decodeLineEnds', () => {
  it.each([
    ['\\r\\n THÔNG BÁO\\r\\nKết luận\\r\\n', '\n THÔNG BÁO\nKết luận\n'],
    ['SỞ Y TẾ\\nĐảng bộ\\n\\n- Rà soát', 'SỞ Y TẾ\nĐảng bộ\n\n- Rà soát'],
    ['A\\rB\\rC\\rD', 'A\nB\nC\nD'],
  ])('reads those of %j', (text, read) => {
    expect(decodeLineEnds(text).text).toBe(read)
  })

  it('leaves a path, and a few that may be of one', () => {
    for (const text of ['D:\\notes\\recent\\news\\reports\\new', 'D:\\NV\\nQ\\TB', 'THÔNG BÁO\\nKết luận\\n'])
      expect(decodeLineEnds(text)).toEqual({ text, offset: null })
  })

  it('is told as a conversion', () => {
    const { text, problems } = decodeText('THÔNG BÁO\\nKết luận\\nSở Y&nbsp;tế\\n')
    expect(text).toBe('THÔNG BÁO\nKết luận\nSở Y\u00a0tế\n')
    expect(problems).toMatchObject([{ offset: 9 }])
  })
})
