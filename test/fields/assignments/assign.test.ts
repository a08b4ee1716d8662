import { describe, expect, it } from 'vitest'
import { assign } from '../../../src/fields/assignments/assign.js'
import { Item, Paragraph } from '../../../src/fields/assignments/item.js'
import { Passage, type Span } from '../../../src/lines/passage.js'

const spanOf = (text: string): Span => new Passage(text, [{ start: 0, end: text.length }]).span()

const item = (number: string | null, text: string, ...items: Item[]): Item =>
  new Item(spanOf(text), [], number, number, items)

/** `role item body` and below it the tasks, one line each. */
function read(conclusions: Item[], preamble: string[] = [], closing: string[] = []): string[] {
  const paragraphs = (texts: string[]) => texts.map((text) => new Paragraph(spanOf(text)))
  return assign(paragraphs(preamble), conclusions, paragraphs(closing)).flatMap(
    ({ body, role, item: path, tasks }) => [
      `${role} ${path ?? '-'} ${body.node.line.text.slice(body.start, body.end)}`,
      ...tasks.map(({ node, start, end }) => `  ${node.line.text.slice(start, end)}`),
    ],
  )
}

describe('assign', () => {
  it('gives the sentence of a directive as its task', () => {
    expect(read([item('5', 'Giao Sở Xây dựng chủ trì, phối hợp với Sở Y tế rà soát.')])).toEqual([
      'lead 5 Sở Xây dựng',
      '  Giao Sở Xây dựng chủ trì, phối hợp với Sở Y tế rà soát.',
      'support 5 Sở Y tế',
      '  Giao Sở Xây dựng chủ trì, phối hợp với Sở Y tế rà soát.',
    ])
  })

  it('gives the sentence before the one that announces what stands below too', () => {
    const task = 'Sở Y tế trình đề án trước ngày 20/10.'
    const below = () => item(null, 'Rà soát định mức.')
    expect(read([item('2', `${task} Trong đó chú ý một số nội dung sau:`, below())])).toEqual([
      'lead 2 Sở Y tế',
      `  ${task}`,
      '  Rà soát định mức.',
    ])
    expect(read([item('2', 'Giao Sở Y tế làm việc với UBND TP. Hà Nam về:', below())])).toEqual([
      'lead 2 Sở Y tế',
      '  Rà soát định mức.',
    ])
  })

  it('leaves to the one body that the opening tasks what is listed below it', () => {
    const tasks = () => [
      item('1', 'Chỉ đạo UBND xã rà soát hồ sơ.'),
      item('2', 'Phối hợp với Sở Y tế rà soát.'),
    ]
    const one = 'Chủ tịch giao Sở Công Thương thực hiện các nhiệm vụ sau:'
    expect(read(tasks(), [one]).filter((line) => !line.startsWith(' '))).toEqual([
      'lead - Sở Công Thương',
      'support 2 Sở Y tế',
    ])
    const several = 'Chủ tịch giao Sở Công Thương, Sở Xây dựng thực hiện các nhiệm vụ sau:'
    expect(read(tasks(), [several])).toContain('lead 1 UBND xã')
  })

  it('leaves to the items below whom the opening gives work to', () => {
    const opening = 'Hiệu trưởng kết luận và giao nhiệm vụ cho các đơn vị như sau:'
    expect(read([item('1', 'Giao Sở Y tế rà soát.')], [opening])).toEqual([
      'lead 1 Sở Y tế',
      '  Giao Sở Y tế rà soát.',
    ])
    expect(read([], ['Hiệu trưởng giao nhiệm vụ cho Phòng Đào tạo như sau:'])[0]).toBe('lead - Phòng Đào tạo')
    expect(read([], ['Hiệu trưởng yêu cầu các đơn vị rà soát như sau:'])[0]).toBe('lead - các đơn vị')
  })

  it('gives no task to who only sits on a council', () => {
    const members = item('1.2', 'Các Phó Chủ tịch Hội đồng:', item('-', 'Ông An, Giám đốc Sở Y tế.'))
    const council = item('1', 'Hội đồng', item('1.1', 'Chủ tịch Hội đồng: Ông Ba.'), members)
    const below = item(null, 'Hội đồng rà soát hồ sơ.')
    expect(read([item('1', 'Thành lập Hội đồng gồm các ông, bà sau:', council, below)])).toEqual([
      'lead 1 Hội đồng',
      '  Hội đồng rà soát hồ sơ.',
    ])
    const named = item('a', 'Giám đốc Sở Y tế phụ trách chung;')
    expect(read([item('1', 'Việc chung', item(null, 'Thành lập Tổ công tác gồm:'), named)])).toEqual([])
  })

  it('tells who makes it known in the closing from who is to act', () => {
    const known = 'Hội đồng giám sát xổ số thông báo để các thành viên biết, thực hiện'
    expect(read([], [], [`${known}.`])).toEqual([])
    expect(read([], [], [`${known}; Sở Tài chính khẩn trương báo cáo.`])).toEqual([
      'lead - Sở Tài chính',
      '  Sở Tài chính khẩn trương báo cáo.',
    ])
    expect(read([], [], ['UBND tỉnh kính mời các đại biểu dự họp./.'])).toEqual([])
    const told = 'Các sở căn cứ nhiệm vụ tại Thông báo này khẩn trương thực hiện.'
    expect(read([], [], [told])).toEqual(['lead - Các sở', `  ${told}`])
  })

  it('parts the task of another body behind a semicolon from that of the one above', () => {
    const shared = item(
      null,
      'Trình phương án điều chỉnh dự toán; Sở Tài chính chịu trách nhiệm về nguồn vốn.',
    )
    expect(read([item('4', 'Sở Xây dựng:', shared)])).toEqual([
      'lead 4 Sở Xây dựng',
      '  Trình phương án điều chỉnh dự toán',
      'lead 4 Sở Tài chính',
      '  Sở Tài chính chịu trách nhiệm về nguồn vốn.',
    ])
  })

  it('takes nobody who presided in the opening for one who is told to', () => {
    expect(read([], ['Chủ trì: đồng chí Lê Văn An, Chủ tịch Hội đồng.'])).toEqual([])
  })

  it('takes what has a deadline for no finding', () => {
    const [deadline] = [{ text: spanOf('trước ngày 15/11'), date: null }]
    const limited = new Item(spanOf('Ban Pháp chế giám sát trước ngày 15/11.'), [deadline!], '1', '1.', [])
    const found = item('2', 'Các ban giám sát đúng kế hoạch.')
    expect(read([item('B', 'Về kết quả giải quyết kiến nghị', limited, found)])).toEqual([
      'lead B/1 Ban Pháp chế',
      '  Ban Pháp chế giám sát trước ngày 15/11.',
    ])
  })

  it('reads a label over those who work along, on a line of its own', () => {
    const tasks = [
      item(null, 'Đơn vị chủ trì: Sở Y tế.'),
      item(null, 'Đơn vị phối hợp: Sở Nội vụ, Công an tỉnh.'),
    ]
    expect(read([item('1', 'Số hóa hồ sơ', ...tasks)]).filter((line) => !line.startsWith(' '))).toEqual([
      'lead 1 Sở Y tế',
      'support 1 Sở Nội vụ',
      'support 1 Công an tỉnh',
    ])
    expect(read([item('1', 'Phối hợp chặt chẽ với Sở Nội vụ.')])).toEqual([])
  })

  it('gives the items below a heading as its tasks', () => {
    const heading = item(
      '4',
      'Giao Sở Y tế:',
      item(null, 'Chuẩn bị thuốc.'),
      item(null, 'Phối hợp với Công an tỉnh truy vết.'),
    )
    expect(read([heading])).toEqual([
      'lead 4 Sở Y tế',
      '  Chuẩn bị thuốc.',
      '  Phối hợp với Công an tỉnh truy vết.',
      'support 4 Công an tỉnh',
      '  Phối hợp với Công an tỉnh truy vết.',
    ])
  })

  it('gives the items below a directive that ends in a colon', () => {
    const above = item(
      '1',
      'Yêu cầu các xã, phường thực hiện:',
      item('a', 'Rà soát hộ nghèo.'),
      item('b', 'Lập danh sách.'),
    )
    expect(read([above])).toEqual(['lead 1 các xã, phường', '  Rà soát hộ nghèo.', '  Lập danh sách.'])
  })

  it('lets the inner subject have its own task', () => {
    const heading = item(
      '9',
      'UBND các huyện:',
      item(null, 'Rà soát.'),
      item(null, 'Công an các xã phải tuần tra.'),
    )
    expect(read([heading])).toEqual([
      'lead 9 UBND các huyện',
      '  Rà soát.',
      'lead 9 Công an các xã',
      '  Công an các xã phải tuần tra.',
    ])
  })

  it('names items by their printed numbers', () => {
    const tree = item('II', 'Nhiệm vụ:', item('4', 'Về quy hoạch:', item('a', 'Giao Sở A rà soát.')))
    const compound = item('3', 'Phân công:', item('3.2', 'Sở B:', item(null, 'Rà soát.')))
    const unmarked = item(null, 'Về tài chính', item(null, 'Giao Sở C rà soát.'))
    const bullet = item('7', 'Về đất đai', item(null, 'Giao Sở D rà soát.'))
    expect(read([tree, compound, unmarked, bullet]).filter((line) => !line.startsWith(' '))).toEqual([
      'lead II/4/a Sở A',
      'lead 3.2 Sở B',
      'lead - Sở C',
      'lead 7 Sở D',
    ])
  })

  it('enters a body once per role and item', () => {
    expect(read([item('1', 'Giao Sở A rà soát.', item(null, 'SỞ A báo cáo trước ngày 05/5.'))])).toEqual([
      'lead 1 Sở A',
      '  Giao Sở A rà soát.',
      '  SỞ A báo cáo trước ngày 05/5.',
    ])
  })

  it('passes over the title above headings of their own', () => {
    const title = item('2', 'Giao các đơn vị:', item('2.1', 'Sở A:', item(null, 'Rà soát.')))
    expect(read([title])).toEqual(['lead 2.1 Sở A', '  Rà soát.'])
  })

  it('takes only what is expressly given under an assessment', () => {
    const found = item(
      '1',
      'Đánh giá chung',
      item(null, 'Sở Y tế tích cực tham mưu nhiều giải pháp.'),
      item(null, 'UBND tỉnh yêu cầu Sở Y tế rút kinh nghiệm.'),
    )
    expect(read([found])).toEqual(['lead 1 Sở Y tế', '  UBND tỉnh yêu cầu Sở Y tế rút kinh nghiệm.'])
  })

  it('reads demands in preamble and closing, but neither reports nor the closing formula', () => {
    const preamble = [
      'Sau khi nghe Sở Y tế báo cáo; Công an tỉnh báo cáo, Chủ tịch UBND tỉnh kết luận:',
      'Để hoàn thành kế hoạch, UBND tỉnh yêu cầu các sở, ngành thực hiện tốt các nội dung sau:',
    ]
    const closing = [
      'Yêu cầu các địa phương báo cáo UBND tỉnh (qua Văn phòng UBND tỉnh).',
      'Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.',
    ]
    expect(read([], preamble, closing).filter((line) => !line.startsWith(' '))).toEqual([
      'lead - các sở, ngành',
      'lead - các địa phương',
    ])
  })

  it('takes a title in capitals over bodies of their own for no body', () => {
    const title = (...items: Item[]) => item('II', 'ĐỐI VỚI CÁC PHÒNG, ĐƠN VỊ THUỘC BAN', ...items)
    const bodies = (read: string[]) => read.filter((line) => !line.startsWith(' '))
    const named = title(item('1', 'Giao Văn phòng chuẩn bị hồ sơ.'), item('2', 'Phòng Kế toán chi trả.'))
    expect(bodies(read([named]))).toEqual(['lead II/1 Văn phòng', 'lead II/2 Phòng Kế toán'])
    const tasks = title(item('1', 'Rà soát hồ sơ.'), item('2', 'Báo cáo kết quả.'))
    expect(bodies(read([tasks]))).toEqual(['lead II CÁC PHÒNG', 'lead II ĐƠN VỊ THUỘC BAN'])
  })

  it('takes a group without a colon over bodies of their own for no body', () => {
    const bodies = (read: string[]) => read.filter((line) => !line.startsWith(' '))
    const named = [item('2.1', 'Ban A', item(null, 'Rà soát.')), item('2.2', 'Sở Y tế chi trả.')]
    expect(bodies(read([item('2', 'Yêu cầu đối với các cơ quan, đơn vị', ...named)]))).toEqual([
      'lead 2.1 Ban A',
      'lead 2.2 Sở Y tế',
    ])
    expect(bodies(read([item('2', 'Yêu cầu đối với các cơ quan:', ...named)]))[0]).toBe('lead 2 các cơ quan')
    const tasks = item('2', 'Yêu cầu đối với các cơ quan', item('a', 'Rà soát.'))
    expect(bodies(read([tasks]))).toEqual(['lead 2 các cơ quan'])
    const both = item('4', 'Các cơ quan', item(null, 'Lập phương án; Sở Y tế chi trả.'))
    expect(bodies(read([both]))).toEqual(['lead 4 Các cơ quan', 'lead 4 Sở Y tế'])
  })

  it('lets a body of the Party lead others', () => {
    const heads = (text: string, task: string) =>
      read([item('2', text, item(null, task))]).filter((line) => !line.startsWith(' '))
    const task = 'Hoàn chỉnh phương án; lãnh đạo UBND thành phố ban hành quyết định.'
    expect(heads('Giao Ban cán sự đảng UBND thành phố:', task)).toEqual([
      'lead 2 Ban cán sự đảng UBND thành phố',
    ])
    expect(heads('Các đảng ủy xã:', task)).toEqual(['lead 2 Các đảng ủy xã'])
    expect(heads('Sở Y tế:', task)).toEqual(['lead 2 Sở Y tế', 'lead 2 lãnh đạo UBND thành phố'])
  })

  it('gives the bullets beside a line that announces them', () => {
    const line = (text: string, marker: string | null = null, ...items: Item[]): Item =>
      new Item(spanOf(text), [], null, marker, items)
    const second = line('Phối hợp với Sở Tài chính chi trả.', '-', line('Sở Nội vụ, Thanh tra tỉnh:'))
    const items = [line('Sở Y tế:'), line('Rà soát;', '-'), second, line('Kiểm tra.', '-')]
    expect(read([item('2', 'Nhiệm vụ', ...items)])).toEqual([
      'lead 2 Sở Y tế',
      '  Rà soát;',
      '  Phối hợp với Sở Tài chính chi trả.',
      'support 2 Sở Tài chính',
      '  Phối hợp với Sở Tài chính chi trả.',
      'lead 2 Sở Nội vụ',
      '  Kiểm tra.',
      'lead 2 Thanh tra tỉnh',
      '  Kiểm tra.',
    ])
    const spoken = [line('Sở Y tế thực hiện các nội dung sau:'), line('Rà soát.', '-'), line('Trân trọng.')]
    expect(read([item('3', 'Yêu cầu', ...spoken)])).toEqual(['lead 3 Sở Y tế', '  Rà soát.'])
    expect(read([item('4', 'Nhiệm vụ', line('Sở Y tế:'), line('Rà soát.'))])).toEqual([])
  })

  it('takes what was found, told behind its heading, for no task', () => {
    expect(read([item('1', 'Kết quả chung: các đơn vị hoàn thành nhiệm vụ.')])).toEqual([])
    expect(read([item('1', 'Về tình hình dịch bệnh: Sở Y tế theo dõi chặt chẽ.')])[0]).toBe('lead 1 Sở Y tế')
  })

  it('bounds the tasks of a list without end', () => {
    const bodies = Array.from({ length: 3000 }, (_, index) => `Công ty Số ${index}`).join(', ')
    const found = assign([], [item('1', `Giao ${bodies} rà soát.`)], [])
    expect(found.length).toBe(3000)
    const written = found.flatMap(({ tasks }) => tasks).reduce((sum, { start, end }) => sum + end - start, 0)
    expect(written).toBeLessThan(4_100_000)
    expect(found[0]!.tasks).toHaveLength(1)
  })

  it('gives nobody a task who answers, asks or is appointed', () => {
    expect(read([], [], ['Cục Thuế tỉnh trả lời để Công ty biết, thực hiện./.'])).toEqual([])
    expect(read([], [], ['Văn phòng tỉnh truyền đạt ý kiến của Chủ tịch để các sở thực hiện./.'])).toEqual([])
    expect(read([item('1', 'Tổng công ty VINA có kiến nghị một số nội dung.')])).toEqual([])
    expect(read([item('1', 'Giám đốc Sở Y tế làm Phó Trưởng ban;')])).toEqual([])
  })

  it('gives a task for the time being', () => {
    expect(read([item('1', 'Tạm thời giao cho Sở Y tế đảm nhận việc đấu thầu.')])[0]).toBe('lead 1 Sở Y tế')
  })
})
