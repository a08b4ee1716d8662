import { describe, expect, it } from 'vitest'
import { restoreCapitals } from '../../src/decode/capitals.js'

describe('restoreCapitals', () => {
  it.each([
    ['THÔNG BáO', 'THÔNG BÁO'],
    ['CộNG HòA Xã HộI CHủ NGHĩA VIệT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['ủY BAN NHÂN DÂN Xã', 'ỦY BAN NHÂN DÂN XÃ'],
    ['ý KIếN CHỉ ĐạO', 'Ý KIẾN CHỈ ĐẠO'],
    ['Về TìNH HìNH', 'VỀ TÌNH HÌNH'],
    ['TL. Bộ', 'TL. BỘ'],
    ['III- Tổ CHỨC THỰC HIệN', 'III- TỔ CHỨC THỰC HIỆN'],
    ['CHÁNH VĂN PHÒNG HĐND Và UBND', 'CHÁNH VĂN PHÒNG HĐND VÀ UBND'],
    ['UBND HUYệN KRÔNG ANA Hạ CộNG HòA', 'UBND HUYỆN KRÔNG ANA HẠ CỘNG HÒA'],
    ['Sở Y Tế', 'SỞ Y TẾ'],
    ['  **Sở Y Tế**                  Độc lập - Tự do', '  **SỞ Y TẾ**                  Độc lập - Tự do'],
    ['Sở Y Tế Độc lập - Tự do - Hạnh phúc', 'SỞ Y TẾ Độc lập - Tự do - Hạnh phúc'],
    ['HộI ĐồNG NHÂN DÂN THị Xã Kỳ Lộ Độc lập - Tự do', 'HỘI ĐỒNG NHÂN DÂN THỊ XÃ KỲ LỘ Độc lập - Tự do'],
    ['| Bộ Y Tế | Số: 12 |', '| BỘ Y TẾ | Số: 12 |'],
    ['TạI Sở Y Tế, Sở TàI CHíNH', 'TẠI SỞ Y TẾ, SỞ TÀI CHÍNH'],
  ])('%s → %s', (text, restored) => {
    expect(restoreCapitals(text)).toBe(restored)
  })

  it.each([
    'Độc lập - Tự do - Hạnh phúc',
    'Số 12/TB-UBND',
    'TT. Bộ',
    'Từ UBND tỉnh đến xã',
    'PHÒNG TÀI CHÍNH    Số: 12',
    'ủy ban nhân dân',
    'CHỦ TỊCH Hà Văn Tú',
    'CHỦ TỊCH UBND Lò Thị Lý',
    'Từ UBND Xã HĐND',
    'Lò Thị Lý',
    '- Sở Y Tế;',
    'tại Sở Y Tế',
    'Sở',
  ])('leaves %s', (text) => {
    expect(restoreCapitals(text)).toBe(text)
  })

  it('looks at one line at a time', () => {
    expect(restoreCapitals('THÔNG BáO\nSố\r\nVề')).toBe('THÔNG BÁO\nSố\r\nVề')
  })
})
