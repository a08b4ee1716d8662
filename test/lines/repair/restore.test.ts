import { describe, expect, it } from 'vitest'
import { restore } from '../../../src/lines/repair/restore.js'
import { extract } from '../../../src/index.js'
import { differences } from '../../support/compare.js'
import { isTypeable, loss, said, setIn } from '../../support/damage.js'
import { whole } from '../../support/fixtures.js'

const restored = (text: string) => restore({ text, removed: [], dropped: [], added: [] }, 'letters-remapped')
const read = (text: string) => restored(text).text

describe('restore', () => {
  it('reads what is meant, and tells the letters that are printed otherwise or not at all', () => {
    expect(restored('Phịng tun truyền rà sốt qn số')).toEqual({
      text: 'Phòng tuyên truyền rà soát quân số',
      printed: 'Phịng tuyên truyền rà soốt quân số',
      mended: ['Ph'.length, 'Phòng tuyên truyền rà so'.length],
      removed: [],
      dropped: [],
      added: ['Phòng tu', 'Phòng tuy', 'Phòng tuyên truyền rà s', 'Phòng tuyên truyền rà soát q'].flatMap(
        ({ length }, index) => (index === 3 ? [length, length + 1] : [length]),
      ),
    })
  })

  it('moves what else differs from the source', () => {
    const text = 'qn số'
    expect(restore({ text, removed: [1, 5], dropped: [5], added: [3] }, 'letters-remapped')).toMatchObject({
      text: 'quân số',
      removed: [1, 7],
      dropped: [7],
      added: [1, 2, 5],
    })
  })

  it.each([
    // Words that are none.
    ['cơng tác, khơng, thơng qua, văn phịng, cịn', 'công tác, không, thông qua, văn phòng, còn'],
    [
      'hồn thành, tồn bộ, Đồn Thanh niên, ngồi ra, khố XV',
      'hoàn thành, toàn bộ, Đoàn Thanh niên, ngoài ra, khoá XV',
    ],
    ['qn đội, ngun tắc, chun mơn, Xn Lộc', 'quân đội, nguyên tắc, chuyên môn, Xuân Lộc'],
    ['cĩ, nĩi, Phĩ Chủ tịch, nhĩm', 'có, nói, Phó Chủ tịch, nhóm'],
    ['CỘNG HỊA, CỘNG HÕA, THƠNG BÁO, PHÕNG', 'CỘNG HÒA, CỘNG HÒA, THÔNG BÁO, PHÒNG'],
    // Words that are told by another.
    ['rà sốt, thanh tốn, văn\nhố, đơn đốc', 'rà soát, thanh toán, văn\nhoá, đôn đốc'],
    ['q trình, tn thủ, mơ hình, vai trị, hn chương', 'quá trình, tuân thủ, mô hình, vai trò, huân chương'],
    ['qn triệt nhất qn', 'quán triệt nhất quán'],
  ])('reads %j as %j', (text, meant) => {
    expect(read(text)).toBe(meant)
  })

  it.each([
    'bảo tồn, tồn tại, hàng tồn kho, Đồn Biên phòng, Đồn Công an, tâm hồn, chỗ ngồi',
    'sốt xuất huyết, tốn kém, hố ga, hồ sơ, Hồ Chí Minh, thị trấn, chính trị, đơn vị, cơ quan, nơi, hơn, thơ',
    'nghĩa, sĩ quan, Hà Tĩnh, vĩnh viễn, địa phương, nghị quyết, Bình Định',
    'QN, TN, XN; lơ là, nghỉ ngơi, ngoài khơi, Vân Đồn',
    'thanh, tốn; rà.\n\n\n\n\nsốt',
  ])('leaves %j', (text) => {
    expect(restored(text)).toMatchObject({ text, printed: text, mended: [], added: [] })
  })
})

describe('restore, where marks are lost', () => {
  it.each([
    ['tones-lost', 'Giao So Y te chu tri, phoi hop voi cac so', 'Giao Sở Y tế chủ trì, phối hợp với các sở'],
    ['tones-lost', 'So: 12/TB-UBND, ngay 5 thang 7 nam 2021', 'Số: 12/TB-UBND, ngày 5 tháng 7 năm 2021'],
    ['tones-lost', 'UY BAN NHAN DAN TINH', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['tones-lost', 'dong chi Nguyen Van An; Le Van Ba', 'đồng chí Nguyễn Văn An; Lê Văn Ba'],
    // What stands in a symbol is no word.
    ['tones-lost', 'so 27-NQ/TU va 116/2025/ND-CP', 'số 27-NQ/TU và 116/2025/ND-CP'],
    ['tones-scrambled', 'Kết lủận củà Chú tịch', 'Kết luận của Chủ tịch'],
    ['letters-questioned', '?y ban nhân dân t?nh k?t lu?n', 'Ủy ban nhân dân tỉnh kết luận'],
    [
      'letters-questioned',
      'CH? T?CH, S?: 5, Noi nh?n, các t? ch?c',
      'CHỦ TỊCH, SỐ: 5, Nơi nhận, các tổ chức',
    ],
    [
      'letters-lost',
      'phát trin kinh t, gi quc phòng, tin tức, b)',
      'phát triển kinh tế, gi quốc phòng, tin tức, b)',
    ],
  ] as const)('%s: reads %j as %j', (damage, text, meant) => {
    expect(restore({ text, removed: [], dropped: [], added: [] }, damage).text).toBe(meant)
  })

  it.each(Object.entries(loss))('%s: most of a notice is read', (_, damage) => {
    const plain = whole.filter(({ text }) => isTypeable(text))
    const say = (json: string) => damage(json.normalize('NFC'))
    const read = plain.map(({ text, notice }) => 17 - differences(notice, extract(damage(text)), say).length)
    expect(read.reduce((sum, fields) => sum + fields, 0) / plain.length).toBeGreaterThan(14.5)
  })
})

describe.each(['letters of another font', 'letters of a third font'])('%s', (font) => {
  it('leave what is read of a notice, and what is printed stands in it', () => {
    const plain = whole.filter(({ name, text }) => !name.includes('scan') && isPlain(text))
    expect(plain.length).toBeGreaterThan(60)
    const others = plain.flatMap(({ name, text, notice }) =>
      differences(notice, extract(setIn(font)(text)), said(font)).map(({ field }) => `${name}: ${field}`),
    )
    expect(others).toEqual([])
  })
})

/** No letters of it are damaged otherwise, as those of scans are. */
const isPlain = (text: string) => text === text.normalize('NFC') && !/&#?\w+;|[\u200b\ufeff]/u.test(text)
