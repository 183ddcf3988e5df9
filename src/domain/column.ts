/** The columns of a roster by their header, in the order in which *Thiết lập* lays them out. */
export const COLUMNS = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số định danh',
  'Lớp',
  'Thôn',
  'Người đại diện',
  'Số điện thoại',
  'Căn cước',
  'Định danh mức 2',
  'Ngày thu nhận',
  'Ngày phê duyệt',
  'Ngày kích hoạt',
  'BHYT',
  'Sổ sức khỏe',
  'An sinh xã hội',
  'GPLX',
  'Đăng ký xe',
  'BHXH',
  'Vướng mắc',
  'Ghi chú',
] as const;

/** A canonical roster column. */
export type Column = (typeof COLUMNS)[number];

/** The papers, which a roster holds only where its campaign counts them. */
export const PAPERS = [
  'BHYT',
  'Sổ sức khỏe',
  'An sinh xã hội',
  'GPLX',
  'Đăng ký xe',
  'BHXH',
] as const satisfies readonly Column[];
/** A paper that can be integrated into VNeID. */
export type Paper = (typeof PAPERS)[number];

/** Whether a column holds a paper. */
export const isPaper = (column: Column): column is Paper => (PAPERS as readonly Column[]).includes(column);

/** The add-in's own block, kept together at the right of a roster. */
export const OWN_COLUMNS = ['Tuổi', 'Nhóm tuổi', 'Kiểm tra', 'Mã dòng'] as const;

/** Other headers that clerks write for a column, as `weakKey` gives them; whole headers only. */
export const SYNONYMS: Partial<Record<Column, readonly string[]>> = {
  STT: ['tt', 'so tt', 'so thu tu'],
  'Họ và tên': [
    'ho ten',
    'ho va ten hoc sinh',
    'ho ten hoc sinh',
    'ten hoc sinh',
    'ho chu dem va ten',
    'ho dem va ten',
    'ho va ten cong dan',
    'ho ten cong dan',
    'ho va ten khai sinh',
    'ho, chu dem va ten',
    'ho, chu dem va ten khai sinh',
  ],
  'Ngày sinh': [
    'ngay thang nam sinh',
    'ngay, thang, nam sinh',
    'nam sinh',
    'ngay thang nam sinh (dd/mm/yyyy)',
    'sinh ngay',
  ],
  'Giới tính': ['gt', 'phai', 'gioi'],
  'Số định danh': [
    'so dinh danh ca nhan',
    'so ddcn',
    'so dd',
    'ddcn',
    'so cccd',
    'cccd',
    'so can cuoc',
    'so can cuoc cong dan',
    'so the can cuoc',
    'so the cccd',
    'so cmnd/tcc',
    'so cmnd/cccd',
    'so cccd/dinh danh',
    'so dinh danh/cccd',
    'can cuoc cong dan',
  ],
  Lớp: ['ten lop', 'ma lop', 'nhom lop', 'nhom/lop', 'lop hoc'],
  Thôn: [
    'xom',
    'ap',
    'to',
    'ban',
    'khu pho',
    'to dan pho',
    'thon/xom',
    'thon/ap',
    'thon/xom/ap',
    'thon xom',
    'to/thon/xom',
    'thon/ban',
    'thon, xom',
    'thon/to dan pho',
  ],
  'Người đại diện': [
    'nguoi dai dien hop phap',
    'nguoi giam ho',
    'phu huynh',
    'ho ten phu huynh',
    'ho va ten phu huynh',
    'cha/me',
  ],
  'Số điện thoại': [
    'sdt',
    'so dt',
    'dien thoai',
    'di dong',
    'dt',
    'sdt lien he',
    'so dien thoai lien he',
    'dien thoai lien he',
    'so dien thoai cha',
    'so dien thoai me',
    'so dien thoai cha/me',
    'sdt cha',
    'sdt me',
    'sdt phu huynh',
    'so dien thoai phu huynh',
  ],
  'Căn cước': ['the can cuoc', 'tinh trang can cuoc', 'trang thai can cuoc'],
  'Định danh mức 2': [
    'dinh danh dien tu muc 2',
    'dinh danh dien tu',
    'tai khoan dinh danh',
    'tai khoan dinh danh dien tu',
    'tai khoan dinh danh muc 2',
    'vneid muc 2',
    'vneid',
    'muc 2',
    'dinh danh muc do 2',
  ],
  'Sổ sức khỏe': ['so suc khoe dien tu'],
  'An sinh xã hội': ['asxh', 'tai khoan an sinh xa hoi'],
  GPLX: ['giay phep lai xe'],
  'Đăng ký xe': ['dkx'],
  'Vướng mắc': ['ly do', 'kho khan vuong mac', 'kho khan, vuong mac'],
  'Ghi chú': ['gc'],
};

/** Headers of a name in two columns: the family and middle names, and the given name. */
export const FAMILY_NAME_HEADERS: readonly string[] = [
  'ho dem',
  'ho lot',
  'ho',
  'ho va dem',
  'ho va chu dem',
  'ho va ten dem',
  'ho chu dem',
];
export const GIVEN_NAME_HEADERS: readonly string[] = ['ten', 'ten hs'];

/** Headers that name a number only where the cells below say so. */
export const DOUBTFUL_NUMBER_HEADERS: readonly string[] = [
  'ma dinh danh',
  'ma dinh danh ca nhan',
  'can cuoc',
  'the can cuoc',
];
