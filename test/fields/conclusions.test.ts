import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

function parts(...lines: string[]) {
  const { draft } = fill('conclusions', ...lines)
  return [draft.preamble, draft.conclusions.map(({ text }) => text), draft.closing]
}

const OPENING = 'Ngày 05/7/2022, Chủ tịch UBND tỉnh chủ trì cuộc họp.'
export const OPENER = 'Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:'
const CLOSING = 'Văn phòng UBND tỉnh thông báo để các sở, ngành biết, thực hiện./.'

describe('fillConclusions', () => {
  it('takes what decides in one sentence for the conclusion, not for an opening', () => {
    const only = 'Xét đề nghị của Sở Y tế, Chủ tịch UBND tỉnh giao Sở Tài chính xử lý.'
    expect(parts(only, CLOSING)).toEqual([[], [only], [CLOSING]])
    expect(parts(OPENING, only, CLOSING)).toEqual([[OPENING], [only], [CLOSING]])
  })

  it('takes the sentence with which an article begins for no conclusion', () => {
    const lead = 'UBND tỉnh vừa có thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp về đê điều.'
    const only = 'Theo đó, Chủ tịch UBND tỉnh yêu cầu Sở Y tế báo cáo.'
    expect(parts(lead, only)).toEqual([[lead], [only], []])
  })

  it('takes what a letter has received for its opening', () => {
    const received = 'Ủy ban nhân dân tỉnh đã nhận được các công văn số 12 và 13 của Sở Y tế (kèm theo),'
    const asked = 'Để có cơ sở trả lời, đề nghị Sở Tài chính có ý kiến bằng văn bản./.'
    expect(parts(received, '', asked)).toEqual([[received], [asked], []])
    expect(parts('Sở Y tế nhận được hàng đúng hạn.', asked)[0]).toEqual([])
  })

  it('reads the closing of an office that shortens its name', () => {
    const closing = 'VP. UBND tỉnh thông báo đến các đơn vị có liên quan biết, thực hiện./.'
    expect(parts(OPENING, OPENER, '1. Rà soát.', closing)[2]).toEqual([closing])
  })

  it.each(['QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH', 'QUYẾT NGHỊ:'])('takes %j for what opens them', (enacts) => {
    const ground = 'Xét đề nghị của Giám đốc Sở Y tế,'
    expect(
      parts(
        'Số: 1/QĐ-SYT',
        'QUYẾT ĐỊNH',
        'Về việc rà soát',
        '',
        ground,
        enacts,
        'Thành lập Tổ công tác.',
        'Sở Y tế bảo đảm kinh phí.',
      ),
    ).toEqual([[ground, enacts], ['Thành lập Tổ công tác.', 'Sở Y tế bảo đảm kinh phí.'], []])
  })

  it('parts preamble, conclusions and closing', () => {
    expect(parts(OPENING, OPENER, '1. Rà soát.', '2. Báo cáo.', CLOSING)).toEqual([
      [OPENING, OPENER],
      ['Rà soát.', 'Báo cáo.'],
      [CLOSING],
    ])
  })

  it.each([
    'Vậy, thông báo để các phòng, ban biết, thực hiện./.',
    'Yêu cầu các phòng thuộc Vụ nghiêm túc triển khai./.',
    'Yêu cầu các thành viên Tổ công tác khẩn trương thực hiện./.',
    'Liên hiệp Hội thông báo để các thành viên biết, thực hiện./.',
    'Cục Thuế tỉnh trả lời để Công ty được biết./.',
    'Cục Thuế tỉnh hướng dẫn để các đơn vị biết và thực hiện./.',
    'Văn phòng Huyện ủy kính báo để các cơ quan biết, thực hiện.',
    'Rất mong nhận được sự quan tâm của các Sở./.',
    'Nhận được công văn này, đề nghị các Sở thực hiện và báo cáo trước ngày 20/12/2022.',
    'Mọi chi tiết xin liên hệ: Phòng Tổng hợp, điện thoại: 0123.',
    'Kính báo đến Thường trực Tỉnh ủy và thông báo đến các sở biết liên hệ công tác./.',
    'Nơi nào khó khăn, vướng mắc báo cáo về Ban Thường vụ./.',
    'Trân trọng./.',
    'Văn phòng UBND tỉnh thông báo Kết luận của Chủ tịch UBND tỉnh đến các sở, ngành và đơn vị có liên quan./.',
    'Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh truyền đạt để các cơ quan biết, thực hiện./.',
    'Xin trân trọng cảm ơn!',
    'Vậy Hiệu trưởng đề nghị Trưởng các đơn vị quán triệt đến giáo viên và thực hiện.',
    'Trân trọng kính chào!',
    'Trân trọng cảm ơn sự phối hợp của Quý cơ quan./.',
    'Chủ tịch UBND tỉnh thông báo đến Thủ trưởng các đơn vị có liên quan biết, thực hiện./.',
    'Đề nghị UBND quận và các đơn vị liên quan quan tâm thực hiện./.',
    'Văn phòng Tòa án nhân dân tối cao trân trọng thông báo./.',
    'Sở Y tế yêu cầu Công ty nghiêm túc thực hiện; trong quá trình thực hiện có vướng mắc, phản ánh về Sở.',
    'Yêu cầu Trưởng phòng nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, báo cáo Giám đốc Sở.',
    'Sở Y tế trân trọng báo cáo Ủy ban nhân dân tỉnh./.',
    'Đề nghị các Ban, các đơn vị nghiêm túc triển khai thực hiện; Văn phòng đôn đốc, báo cáo kết quả.',
  ])('closes with %j', (line) => {
    expect(parts(OPENER, '1. Rà soát.', '- Báo cáo.', line)[2]).toEqual([line])
  })

  it('begins with the last paragraph that is no formula, where none leads over', () => {
    const later = 'Tuy nhiên, hội nghị tạm hoãn, thời gian sẽ được thông báo sau.'
    expect(parts('Ngày 31/8/2020, Trường đã có Thông báo.', later, 'Trân trọng!')).toEqual([
      ['Ngày 31/8/2020, Trường đã có Thông báo.'],
      [later],
      ['Trân trọng!'],
    ])
  })

  it('leaves out who posted a copy without a foot', () => {
    expect(parts(OPENING, OPENER, '1. Rà soát.', CLOSING, 'Văn phòng UBND tỉnh')).toEqual([
      [OPENING, OPENER],
      ['Rà soát.'],
      [CLOSING],
    ])
    expect(parts(OPENING, OPENER, '1. Rà soát.', CLOSING, 'Sở Y tế tổng hợp, báo cáo.')[2]).toEqual([])
  })

  it('keeps a paragraph that asks for one thing with the item above', () => {
    const line = 'Đề nghị Sở Y tế rà soát; Sở Nội vụ báo cáo kết quả.'
    expect(parts(OPENER, '1. Rà soát.', '- Báo cáo.', line)[2]).toEqual([])
  })

  it('leaves what stands below a last heading to it, unless it closes in set words', () => {
    const line = 'Các đơn vị nghiêm túc thực hiện.'
    expect(parts(OPENER, 'I. KẾT QUẢ', '1. Rà soát.', 'II. TỔ CHỨC THỰC HIỆN', line)[2]).toEqual([])
    expect(parts(OPENER, '1. Rà soát.', '2. Tổ chức thực hiện', line, CLOSING)[2]).toEqual([CLOSING])
    expect(parts(OPENER, '1. Rà soát.', '2. Tổ chức thực hiện', CLOSING)[2]).toEqual([CLOSING])
    expect(parts(OPENER, '1. Rà soát.', '2. Giao các sở báo cáo', line)[2]).toEqual([line])
  })

  it('counts unmarked text between the opener and the first number to the preamble', () => {
    expect(parts(OPENER, 'Thời gian qua, các sở đã cố gắng.', '1. Rà soát.')[0]).toHaveLength(2)
  })

  it('counts bullets between the opener and the first number to the conclusions', () => {
    expect(parts(OPENER, '- Biểu dương các sở.', '1. Rà soát.')[1]).toEqual([
      'Biểu dương các sở.',
      'Rà soát.',
    ])
    expect(parts(OPENING, '- Biểu dương các sở.', '1. Rà soát.')[0]).toHaveLength(2)
  })

  it('takes the last opener before the list, none behind it', () => {
    const second = 'Trên cơ sở đó, Chủ tịch yêu cầu:'
    expect(parts(OPENER, second, '1. Rà soát.')[0]).toHaveLength(2)
    expect(parts(OPENER, '1. Rà soát.', second, '2. Báo cáo.')[0]).toEqual([OPENER])
  })

  it('needs no list below the opener', () => {
    expect(parts(OPENER, 'Các sở rà soát.', 'Các xã báo cáo.')).toEqual([
      [OPENER],
      ['Các sở rà soát.', 'Các xã báo cáo.'],
      [],
    ])
  })

  it('begins at the first marked paragraph, or the heading over it, without an opener', () => {
    expect(parts(OPENING, '- Rà soát.')).toEqual([[OPENING], ['Rà soát.'], []])
    expect(parts(OPENING, 'Về đất đai', '- Rà soát.')).toEqual([[OPENING], ['Về đất đai'], []])
  })

  it('begins behind what opens a notice where nothing is marked', () => {
    expect(parts(OPENING, 'Sau khi nghe báo cáo.', 'Các sở rà soát.')).toEqual([
      [OPENING, 'Sau khi nghe báo cáo.'],
      ['Các sở rà soát.'],
      [],
    ])
    expect(parts(OPENING)).toEqual([[], [OPENING], []])
    expect(parts('')).toEqual([[], [], []])
  })

  it.each([
    CLOSING,
    'Trên đây là kết luận của Chủ tịch UBND tỉnh.',
    'Xin thông báo đến các đơn vị.',
    'Thừa lệnh Chủ tịch, Văn phòng xin thông báo để các sở được biết.',
    'Yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.',
    'Trong quá trình thực hiện, nếu có vướng mắc, báo cáo về Sở.',
    'Yêu cầu các phòng nghiêm túc triển khai; quá trình thực hiện nếu có vướng mắc kịp thời báo cáo./.',
    'Yêu cầu các đơn vị thực hiện nghiêm túc.',
    'Đề nghị các phòng triển khai thực hiện có hiệu quả các nội dung trên./.',
    'Yêu cầu các khoa nghiêm túc thực hiện. Mọi vướng mắc liên hệ phòng Đào tạo./.',
    'Giao Văn phòng theo dõi, đôn đốc việc thực hiện các nội dung trên.',
    'Các đơn vị thực hiện tốt kết luận này.',
    'Phòng Quản lý đô thị kính báo./.',
    'BHXH tỉnh thông báo để các phòng nghiệp vụ thực hiện./.',
    'Nhận được Thông báo này, yêu cầu các đơn vị báo cáo kết quả; nếu có vướng mắc, liên hệ Văn phòng.',
    'Tổng Thư ký Quốc hội xin thông báo để các cơ quan biết, thực hiện./.',
    'Hội nghị kết thúc lúc 17h15 cùng ngày.',
    'Biên bản đã được đọc lại cho mọi người cùng nghe và nhất trí.',
    'Văn phòng Hiệp hội xin thông báo đến Quý hội viên.',
    'Yêu cầu các vụ nghiêm túc thực hiện kết luận trên; Văn phòng Bộ theo dõi, báo cáo Bộ trưởng./.',
    'Các vụ chịu trách nhiệm thi hành Thông báo này và gửi báo cáo về Văn phòng Bộ./.',
    'Đề nghị các vụ căn cứ nội dung Thông báo để thực hiện; định kỳ báo cáo./.',
    'Các vụ căn cứ nhiệm vụ được giao tại Thông báo này khẩn trương thực hiện, báo cáo./.',
    'Cuộc họp kết thúc vào 11 giờ 30 phút cùng ngày.',
    'Yêu cầu các đơn vị thực hiện nghiêm túc./.',
    'Vậy, Văn phòng thông báo để các đồng chí được biết, thực hiện./.',
    'Đề nghị các đồng chí lãnh đạo các cơ quan, đơn vị quan tâm chỉ đạo thực hiện.',
    'Nghị quyết này đã được Hội đồng nhân dân tỉnh thông qua ngày 12/7/2022.',
    'Yêu cầu Giám đốc các sở khẩn trương tổ chức thực hiện các nội dung trên; báo cáo kết quả trước ngày 15/10/2025.',
    'Căn cứ nội dung kết luận trên, các đơn vị liên quan triển khai thực hiện bảo đảm tiến độ.',
  ])('takes %j for a closing', (line) => {
    expect(parts(OPENER, '1. Rà soát.', line)[2]).toEqual([line])
  })

  it.each([
    'Các sở rà soát quy hoạch.',
    'Văn phòng UBND tỉnh tổng hợp báo cáo.',
    'Các vụ thực hiện Thông báo số 15/TB-BYT, báo cáo.',
    'Các vụ căn cứ quy hoạch để thực hiện.',
    `2. ${CLOSING}`,
  ])('takes %j for none', (line) => {
    expect(parts(OPENER, '1. Rà soát.', line)[2]).toEqual([])
  })

  it('leaves a task below the body that it names', () => {
    const task = 'Theo dõi, đôn đốc các phòng thực hiện Thông báo này.'
    expect(parts(OPENER, '1. Rà soát.', '2. Văn phòng Sở', task)[2]).toEqual([])
    const demand = 'Yêu cầu các phòng nghiêm túc thực hiện Thông báo này.'
    expect(parts(OPENER, '1. Rà soát.', '2. Văn phòng Sở', demand)[2]).toEqual([demand])
    expect(parts(OPENER, '1. Rà soát.', '2. Việc khác', task)[2]).toEqual([task])
  })

  it('closes from the words "Trên đây là" on', () => {
    const lines = ['Trên đây là kết luận của Chủ tịch.', 'Các đơn vị liên hệ Văn phòng.', 'Trân trọng./.']
    expect(parts(OPENER, '1. Rà soát.', '- Báo cáo.', ...lines)[2]).toEqual(lines)
    expect(parts(OPENER, '1. Rà soát.', lines[1]!, '2. Báo cáo.')[2]).toEqual([])
  })

  it('keeps what is enclosed with the words that close above it, else with the last item', () => {
    const enclosed = '(Gửi kèm Phụ lục phân công nhiệm vụ).'
    expect(parts(OPENER, '1. Rà soát.', CLOSING, enclosed)[2]).toEqual([CLOSING, enclosed])
    expect(parts(OPENER, '1. Rà soát.', enclosed)[2]).toEqual([])
    expect(parts(OPENER, '1. Rà soát.', CLOSING, 'Sở Y tế đã có mặt.')[2]).toEqual([])
  })

  it('never takes the only conclusion for a closing', () => {
    expect(parts(OPENER, CLOSING)).toEqual([[OPENER], [CLOSING], []])
  })

  it('doubts a closing that no set words tell, and a start that no opener announces', () => {
    expect(fill('conclusions', OPENER, '1. Rà soát.', CLOSING).doubts).toEqual([])
    expect(fill('conclusions', '1. Rà soát.', 'Các đơn vị nghiêm túc triển khai thực hiện.').doubts).toEqual([
      'closing-by-words',
      'start-by-place',
    ])
    for (const line of [
      'Các đơn vị nghiêm túc thực hiện./.',
      'Yêu cầu các đơn vị thực hiện nghiêm Kết luận này.',
    ])
      expect(fill('conclusions', OPENER, '1. Rà soát.', line).doubts).toEqual([])
  })
})

describe('fillConclusions: paragraphs of the preamble', () => {
  it('doubts both where the first ends in mid-sentence', () => {
    const doubts = (first: string) =>
      fill('conclusions', first, 'Sở Y tế trình bày.', OPENER, '1. Rà soát.').doubts
    expect(doubts('Ngày 05/7/2022, Sở họp. Sau khi nghe')).toEqual(['sentence-cut', 'sentence-cut'])
    expect(doubts('Ngày 05/7/2022, Sở họp.')).toEqual([])
  })
})
