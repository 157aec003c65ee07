/**
 * Abbreviations in capitals that plans use. `common`: everybody in an office reads them, and a plan need not say what they mean;
 * `expansions`: what an abbreviation stands for where it stands for one thing only, so that it may be written out.
 *
 * Sources: Phụ lục III of Nghị định 30/2020/NĐ-CP (05/3/2020) for types of documents; names of bodies after Luật Tổ chức chính quyền
 * địa phương 72/2025/QH15 (16/6/2025) and the tables beside this one; the rest is usage seen in published plans of 2021–2026.
 */
const rows = {
  'Nghị định 30/2020/NĐ-CP, Phụ lục III':
    'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ BGN BTT GUQ GM GGT GNP PG PC PB NĐ TT PL VT',
  'bodies of the State and the Party': `UBND HĐND MTTQ UBMTTQ MTTQVN UBMTTQVN TTg CP TW TƯ QH VPQH VPCP VP ĐBQH UBTVQH CTN TANDTC VKSNDTC TAND VKSND KBNN NHNN
    BCH BTV TTHĐND ĐU HU TU CA QS BCHQS CHQS CAND QĐND BĐBP LĐLĐ ĐTN LHPN HND CCB ĐVTN BCĐ BTC BGĐ TNCS TNTP HCM
    BNV BTP BCT BXD BYT BQP BCA BNG BKHCN BGDĐT BVHTTDL BNNMT BDTTG SNV STP STC SCT SXD SYT SGDĐT SKHCN SNNMT SVHTTDL SNgV`,
  'insurance, schools, companies, standards': `BHXH BHYT BHTN THPT THCS TH MN GDTX GDNN GDĐT TNHH MTV CP CTCP HTX DN TCVN QCVN QCĐP ISO STT TT ĐVT ĐT CNTT ATTT
    CBCC CBCCVC CCVC CC VC NLĐ CCCD CMND VNeID GPLX GCN QSDĐ KT XH QP AN QPAN KTXH ANQP ANTT TTATXH PCCC CNCH ATGT TTATGT ATTP VSATTP
    GTVT TNMT NNPTNT PTNT LĐTBXH TDTT VHTT VHXH TP TX TT Q P X H SN QL ĐH CĐ TC HS SV GV HSSV NXB TL SĐT BGH ATK PGS GDPT GVCN`,
  'words of the world': `GDP GRDP CPI PPP ODA FDI FTA EVFTA CPTPP WTO ASEAN APEC UNESCO UNICEF ARV HBV HCV UNDP UNFPA WHO ILO FAO WB ADB IMF EU UN USD VND VNĐ EUR
    AI IOT BIG DATA GPS GIS SMS PDF SOS HIV AIDS COVID SARS ADN DNA PCR VAT HTML URL QR API LAN WAN WIFI USB PC TV FM LED LCD IP IT ICT VNPT FPT EVN VTV VOV TTXVN
    OCOP KPI SWOT SMART STEM PAPI PCI PAR INDEX SIPAS DDCI ESG CEO MC VIP KOL KOC CGV LG HP IBM BMW KFC NGO KM HA MW KV KWH KG TB GB MB CVE ISP BMI CDC SIM DVD DVI MMC CCD CKC NPK DAP MAP DCP`,
} as const;

/** Where each group of abbreviations was found, with its abbreviations. */
export const commonAbbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(rows).map(([source, words]) => [source, [...new Set(words.split(/\s+/u))]]),
);

/** What an abbreviation stands for, in the small letters of running text. */
export const expansions: ReadonlyMap<string, string> = new Map([
  ['TTHC', 'thủ tục hành chính'],
  ['CCHC', 'cải cách hành chính'],
  ['KCN', 'khu công nghiệp'],
  ['CCN', 'cụm công nghiệp'],
  ['KKT', 'khu kinh tế'],
  ['KSTTHC', 'kiểm soát thủ tục hành chính'],
  ['PCTN', 'phòng, chống tham nhũng'],
  ['PCTT', 'phòng, chống thiên tai'],
  ['TKCN', 'tìm kiếm cứu nạn'],
  ['CĐS', 'chuyển đổi số'],
  ['ĐMST', 'đổi mới sáng tạo'],
  ['KHCN', 'khoa học và công nghệ'],
  ['NTM', 'nông thôn mới'],
  ['PBGDPL', 'phổ biến, giáo dục pháp luật'],
  ['QPPL', 'quy phạm pháp luật'],
  ['XLVPHC', 'xử lý vi phạm hành chính'],
  ['TGPL', 'trợ giúp pháp lý'],
  ['DVC', 'dịch vụ công'],
  ['DVCTT', 'dịch vụ công trực tuyến'],
  ['CSDL', 'cơ sở dữ liệu'],
  ['GPMB', 'giải phóng mặt bằng'],
  ['BVMT', 'bảo vệ môi trường'],
  ['BĐKH', 'biến đổi khí hậu'],
  ['DTTS', 'dân tộc thiểu số'],
  ['ANTQ', 'an ninh Tổ quốc'],
  ['TCCSĐ', 'tổ chức cơ sở đảng'],
  ['VLNCN', 'vật liệu nổ công nghiệp'],
  ['HTKT', 'hạ tầng kỹ thuật'],
  ['QLNN', 'quản lý nhà nước'],
  ['NSNN', 'ngân sách nhà nước'],
]);

/** What abbreviations that need no explanation stand for, as it is written in a sentence. */
export const fullNames: ReadonlyMap<string, string> = new Map([
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['TAND', 'Tòa án nhân dân'],
  ['VKSND', 'Viện kiểm sát nhân dân'],
  ['ĐBQH', 'đại biểu Quốc hội'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHYT', 'bảo hiểm y tế'],
  ['BHTN', 'bảo hiểm thất nghiệp'],
  ['THPT', 'trung học phổ thông'],
  ['THCS', 'trung học cơ sở'],
  ['CNTT', 'công nghệ thông tin'],
  ['CBCC', 'cán bộ, công chức'],
  ['CBCCVC', 'cán bộ, công chức, viên chức'],
  ['NLĐ', 'người lao động'],
  ['HTX', 'hợp tác xã'],
  ['PCCC', 'phòng cháy, chữa cháy'],
  ['CNCH', 'cứu nạn, cứu hộ'],
  ['ATGT', 'an toàn giao thông'],
  ['TTATGT', 'trật tự, an toàn giao thông'],
  ['ANTT', 'an ninh, trật tự'],
  ['ATTP', 'an toàn thực phẩm'],
  ['GPLX', 'giấy phép lái xe'],
  ['HSSV', 'học sinh, sinh viên'],
]);
