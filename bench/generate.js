/**
 * Composes notices, the same ones for the same seed, in a nested tree: `2024/03/so-y-te/00017.txt`.
 *
 *     node bench/generate.js FOLDER 20000 [SEED]
 *     node bench/generate.js --ndjson 10000 [SEED]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const provinces = [
  'Sơn Bình',
  'Hà Xuyên',
  'Thanh Giang',
  'Trà Vân',
  'Lâm Hải',
  'Bắc Phước',
  'Đông Hòa',
  'An Thịnh',
]
const bodies = [
  'Sở Tài chính',
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Công an tỉnh',
  'Thanh tra tỉnh',
  'Văn phòng UBND tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
]
const folders = ['so-tai-chinh', 'so-xay-dung', 'so-y-te', 'so-giao-duc', 'van-phong']
const matters = [
  'tiến độ giải phóng mặt bằng dự án đường vành đai',
  'công tác phòng, chống dịch bệnh trên đàn gia súc',
  'chuẩn bị năm học mới và sửa chữa trường lớp',
  'giải ngân vốn đầu tư công trong quý',
  'cấp nước sạch cho các xã ven biển',
  'phòng cháy, chữa cháy rừng trong mùa khô',
]
const tasks = [
  'rà soát hồ sơ, tổng hợp khó khăn, vướng mắc và đề xuất hướng xử lý',
  'tham mưu văn bản chỉ đạo, bảo đảm đúng quy định và phù hợp với tình hình thực tế của địa phương',
  'kiểm tra hiện trường, lập biên bản với từng chủ đầu tư chậm tiến độ',
  'bố trí kinh phí trong dự toán được giao, báo cáo kết quả thực hiện',
  'tổ chức tập huấn cho cán bộ cơ sở, phân công người theo dõi từng việc',
]
const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi']
const middles = ['Văn', 'Thị', 'Hữu', 'Minh', 'Quốc', 'Thanh']
const given = ['An', 'Bình', 'Cường', 'Dung', 'Hòa', 'Khánh', 'Lan', 'Sơn', 'Thủy', 'Yến']

/** A source of numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `count` notices as `{ path, text }`. */
export function* notices(count, seed = 1) {
  const random = randomFrom(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const upTo = (most) => 1 + Math.floor(random() * most)
  for (let index = 0; index < count; index++) {
    const year = 2022 + Math.floor(random() * 4)
    const month = upTo(12)
    const folder = pick(folders)
    const name = `${String(index).padStart(5, '0')}.txt`
    yield {
      path: `${year}/${two(month)}/${folder}/${name}`,
      text: notice({ index, year, month, day: upTo(26), pick, upTo }),
    }
  }
}

function notice({ index, year, month, day, pick, upTo }) {
  const province = pick(provinces)
  const person = () => `${pick(surnames)} ${pick(middles)} ${pick(given)}`
  const [chair, signer, matter] = [person(), person(), pick(matters)]
  const date = `${two(day)}/${two(month)}/${year}`
  return `${left('ỦY BAN NHÂN DÂN')}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
${left(`TỈNH ${province.toUpperCase()}`)}Độc lập - Tự do - Hạnh phúc

${left(`Số: ${(index % 900) + 1}/TB-UBND`)}${province}, ngày ${two(day + 2)} tháng ${two(month)} năm ${year}

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh ${chair} tại cuộc họp về ${matter}

Ngày ${date}, đồng chí ${chair}, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về ${matter}. Tham dự có lãnh đạo các sở, ngành liên quan. Sau khi nghe báo cáo và ý kiến thảo luận, đồng chí ${chair} kết luận như sau:

${Array.from({ length: 3 + upTo(6) }, (_, at) => item(at + 1, year, pick, upTo)).join('\n\n')}

Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.

${left('Nơi nhận:')}TL. CHỦ TỊCH
${left('- Chủ tịch, các PCT UBND tỉnh;')}CHÁNH VĂN PHÒNG
${left(`- ${pick(bodies)};`)}
${left('- Các đơn vị liên quan;')}
${left('- Lưu: VT, TH.')}${signer}
`
}

function item(number, year, pick, upTo) {
  const [body, other] = [pick(bodies), pick(bodies)]
  const deadline = `trước ngày ${two(upTo(28))}/${two(upTo(12))}/${year + 1}`
  if (number % 4 === 0) {
    const bullets = Array.from({ length: 1 + upTo(3) }, () => `- ${pick(tasks)}, ${deadline};`)
    return `${number}. ${body}:\n${bullets.join('\n')}`
  }
  const helped = other === body ? '' : `chủ trì, phối hợp với ${other} `
  return `${number}. Giao ${body} ${helped}${pick(tasks)}; hoàn thành ${deadline}.`
}

function two(number) {
  return String(number).padStart(2, '0')
}

function left(text) {
  return text.padEnd(40)
}

/** Writes `count` notices below `folder`. */
export function writeTree(folder, count, seed) {
  const made = new Set()
  for (const { path, text } of notices(count, seed)) {
    const file = join(folder, path)
    const above = dirname(file)
    if (!made.has(above)) mkdirSync(above, { recursive: true })
    made.add(above)
    writeFileSync(file, text)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [where, count = '1000', seed = '1'] = process.argv.slice(2)
  if (where === undefined) throw new Error('Usage: node bench/generate.js FOLDER|--ndjson COUNT [SEED]')
  if (where === '--ndjson')
    for (const record of notices(Number(count), Number(seed)))
      process.stdout.write(`${JSON.stringify(record)}\n`)
  else writeTree(where, Number(count), Number(seed))
}
