/** Words of a signature block. */
import { RANKS } from './chair-words.js'
import { list } from './list.js'

/** Thể thức đề ký: how the signer stands to the body or the head, as printed → as told. */
export const CAPACITIES: ReadonlyMap<string, 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'> = new Map([
  ['TM', 'TM'],
  ['T/M', 'TM'],
  ['T.M', 'TM'],
  ['KT', 'KT'],
  ['K/T', 'KT'],
  ['K.T', 'KT'],
  ['TL', 'TL'],
  ['T/L', 'TL'],
  ['T.L', 'TL'],
  ['TUQ', 'TUQ'],
  ['T/UQ', 'TUQ'],
  ['T/U/Q', 'TUQ'],
  ['T/U', 'TUQ'],
  ['Q', 'Q'],
  ['THAY MẶT', 'TM'],
  ['KÝ THAY', 'KT'],
  ['THỪA LỆNH', 'TL'],
  ['THỪA ỦY QUYỀN', 'TUQ'],
  ['THỪA UỶ QUYỀN', 'TUQ'],
])

/** The same as alternatives of a pattern; those in short. */
export const CAPACITY_FORMS = [...CAPACITIES.keys()].map((form) => form.replace('.', '\\.'))
export const SHORT_CAPACITIES = CAPACITY_FORMS.filter((form) => !form.includes(' '))

/** Head words of posts, in bare letters. */
export const POST_HEADS = list(`
  bi thu; chanh kiem tra; chap hanh vien; chu toa; chi huy pho; chinh tri vien; dai dien; doi truong;
  don truong; hat truong; hieu pho; kiem sat vien; lu doan truong; ke toan truong; kiem toan truong;
  nguoi dai dien; nguoi phu trach; phu trach; su doan truong; tham muu truong; tham phan; thanh tra vien;
  tram truong; trung doan truong; thong doc; tong thu ky; bo truong; chanh an; chanh thanh tra;
  chanh van phong; chanh vp; chi huy truong; chi cuc truong; chinh uy; chu nhiem; chu tich; chu tri;
  cuc truong; giam doc; hieu truong; pho; quyen; quan ly; thanh vien; thu ky; thu truong; thu tuong;
  thuong truc; to pho; to truong; tong bien tap; tong bi thu; tong cuc truong; tong giam doc;
  tong kiem toan; tong thanh tra; truong; tu lenh; uy vien; vien truong; vu truong
`)

/** Of them, those that the name of the body follows which they head, in bare letters: `GIÁM ĐỐC SỞ Y TẾ`. */
export const HEADS_OF_BODIES = list(`
  giam doc; chu tich; bi thu; hieu truong; cuc truong; truong ban; bo truong; chu nhiem; tong cuc truong;
  tong giam doc; thong doc; chanh an; vien truong; tong thanh tra
`)

/** Of them, those that end a post and are none by themselves: `HẠT TRƯỞNG`, `PHÓ BÍ THƯ THƯỜNG TRỰC`. */
export const POST_TRAILS = ['truong', 'thuong truc'] as const

/** What one is in a committee or on a mission, in bare letters. */
export const COMMITTEE_POSTS = [
  '(?:pho )?truong (?:ban|doan)(?: chi (?:huy|dao))?',
  'uy vien',
  'to (?:truong|pho)',
] as const

/** What one is by office, in bare letters: the name of a body follows. */
export const OFFICES = [
  '(?:pho )?(?:(?:tong )?giam doc|chu tich|chu nhiem|bi thu|truong phong|truong ban|(?:tong )?cuc truong|vu truong|vien truong|hieu truong|chanh)',
  'bo truong',
  'thu truong',
  'pho thu tuong',
] as const

/** Those who act for a body as a whole, in bare letters: `BTV HUYỆN ĐOÀN`. */
export const STANDING_BODIES = ['btv', 'ban thuong vu', 'bch', 'ban chap hanh', 'ban thuong truc'] as const

/** Of what place a youth union is, in bare letters: `HUYỆN ĐOÀN`. */
export const UNION_LEVELS = ['tinh', 'thanh', 'huyen', 'quan', 'thi', 'xa', 'phuong'] as const

/** Marks that stand for the hand-written or electronic signature, in bare letters. */
export const SIGNATURE_MARKS = list(`
  da ky; ky ten; ky so; ky dien tu; chu ky; daky; ky, ghi ro ho ten; ky, dong dau; ky va dong dau
`)

/** Academic degrees and titles in short; a full stop may stand behind each. */
export const ACADEMIC_TITLES = list(`
  GS; PGS; TSKH; TS; Ts; ThS; Ths; BS; Bs; BSCKI; BSCKII; BsCKI; BsCKII; CKI; CKII; CK1; CK2; DS; DSCKI; DSCKII; KS; Ks; KTS; LS;
  NGND; NGƯT; TTND; TTƯT
`)

/** Military ranks, academic degrees and titles, and forms of address before a name. */
export const NAME_TITLES = [
  ...list(`
    Đồng chí; đồng chí; Đ/c; đ/c; Đ/C; đc; Ông; ông; Bà; bà; Thầy giáo; thầy giáo; Thầy; thầy; Cô giáo;
    cô giáo; Cô; cô; Chuẩn đô đốc; Phó đô đốc; Đô đốc; Giáo sư; Phó Giáo sư; Phó giáo sư; Tiến sĩ; Tiến sỹ;
    Thạc sĩ; Thạc sỹ; Bác sĩ; Kỹ sư; Luật sư; Nhà giáo Ưu tú; Nhà giáo nhân dân; Thầy thuốc Ưu tú; CN.
  `),
  ...RANKS,
  ...ACADEMIC_TITLES,
]
