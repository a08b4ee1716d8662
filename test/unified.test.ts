import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { noticeSchema } from '../src/notice.js'
import ketluan, { noticeParse, noticeStringify } from '../src/unified.js'

const text = `ỦY BAN NHÂN DÂN
XÃ THANH LƯƠNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 41/TB-UBND
Thanh Lương, ngày 03 tháng 3 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch UBND xã tại cuộc họp về vệ sinh môi trường

Ngày 02/3/2026, đồng chí Lê Văn Tám - Chủ tịch UBND xã chủ trì cuộc họp và kết luận như sau:

1. Giao Phòng Kinh tế lập kế hoạch trước ngày 15/3/2026.

3. Công an xã kiểm tra các điểm đổ rác.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Lê Văn Tám
`

describe('the unified preset', () => {
  it('should say which plugin is missing', async () => {
    const file = unified().use(noticeParse).use(noticeStringify).process(text)
    await expect(file).rejects.toThrow('noticeFill must come before')
  })

  it('should compile a notice to JSON that the schema accepts', async () => {
    const file = await unified()
      .use(ketluan)
      .process(new VFile({ path: 'thong-bao.txt', value: text }))
    const notice = noticeSchema.parse(JSON.parse(String(file)))
    expect(notice.source.path).toBe('thong-bao.txt')
    expect(notice.header.number?.text).toBe('41/TB-UBND')
    expect(notice.assignments.map(({ body }) => body)).toEqual(['Phòng Kinh tế', 'Công an xã'])
  })

  it('should keep the source that an earlier plugin has recorded', async () => {
    const file = new VFile(text)
    file.data.source = { path: 'a.doc', encoding: 'tcvn3', sha256: '0'.repeat(64) }
    const { source } = noticeSchema.parse(JSON.parse(String(await unified().use(ketluan).process(file))))
    expect(source).toEqual({ path: 'a.doc', format: 'text', encoding: 'tcvn3', sha256: '0'.repeat(64) })
  })

  it('should tell what is doubtful as messages with rule and place', async () => {
    const file = await unified().use(ketluan).process(text)
    const gap = file.messages.find(({ ruleId }) => ruleId === 'conclusion-gap')
    expect(gap).toMatchObject({ source: 'ketluan', line: 15, column: 1, fatal: false })
  })

  it('should have no message for a notice without fault', async () => {
    const file = await unified().use(ketluan).process(text.replace('\n3. ', '\n2. '))
    expect(file.messages).toEqual([])
  })

  it('should tell how grave each message is, and have no place where there is none', async () => {
    const { messages } = await unified().use(ketluan).process('THÔNG BÁO\nKết luận tại cuộc họp\n')
    const missing = messages.find(({ ruleId }) => ruleId === 'number-missing')
    expect(missing).toMatchObject({ fatal: false })
    expect(missing?.place).toBeUndefined()
    expect(messages.find(({ ruleId }) => ruleId === 'conclusions-missing')).toMatchObject({ fatal: true })
  })
})
