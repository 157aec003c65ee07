import { defineGuide, defineRule } from '../../lint/rule';
import { draft } from './_example';
import { checkBodies } from './_findings';

export const guide = defineGuide({
  why: 'Từ ngày 01/7/2025 chính quyền địa phương chỉ còn hai cấp: tỉnh, thành phố và xã, phường, đặc khu; giao việc hay gửi văn bản cho huyện, quận, thị xã, thành phố thuộc tỉnh, thị trấn là gửi cho nơi không còn. Công an huyện thôi từ 01/3/2025. Chỉ báo ở văn bản ban hành từ ngày đó; không báo khi nhìn lại (cũ, trước đây, nay là), khi kể hồ sơ, trụ sở để lại, trong văn bản viện dẫn và lời trích.',
  law: 'Nghị quyết 203/2025/QH15, Điều 2; Luật Tổ chức chính quyền địa phương 72/2025/QH15',
  examples: [
    {
      text: draft('ngày     tháng 5 năm 2026', { recipients: ['UBND tỉnh (b/c)', 'UBND các ⟦huyện, thành phố⟧'] }),
      fixed: draft('ngày     tháng 5 năm 2026', { recipients: ['UBND tỉnh (b/c)', 'UBND các xã, phường'] }),
      says: 'Không còn cấp huyện từ 01/7/2025',
    },
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Đề nghị UBND các ⟦xã, phường, thị trấn⟧ niêm yết công khai tại trụ sở./.',
      }),
      fixed: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Đề nghị UBND các xã, phường niêm yết công khai tại trụ sở./.',
      }),
      says: 'Không còn thị trấn',
    },
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: '1. ⟦UBND huyện⟧ Khe Sậu chủ trì hội nghị; các ⟦huyện ủy, thành ủy⟧ cử người dự.\n\n2. Tập huấn cho tuyên truyền viên ⟦cấp huyện, cấp xã⟧./.',
      }),
      fixed: draft('ngày 12 tháng 01 năm 2026', {
        body: '1. UBND huyện Khe Sậu chủ trì hội nghị; các đảng ủy xã, phường cử người dự.\n\n2. Tập huấn cho tuyên truyền viên cấp xã./.',
      }),
    },
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Văn phòng tổng hợp, báo cáo UBND ⟦huyện⟧ trước ngày 20/11/2026./.',
      }),
      fixed: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Văn phòng tổng hợp, báo cáo UBND huyện trước ngày 20/11/2026./.',
      }),
    },
    {
      text: draft('ngày     tháng 5 năm 2025', {
        recipients: ['UBND các huyện, thành phố', 'UBND các xã, phường, thị trấn'],
      }),
    },
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Chỉnh lý tài liệu lưu trữ của UBND cấp huyện; mượn hội trường của huyện Khe Sậu (cũ), nay là xã Khe Sậu. Các trường dạy theo Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn đã bàn giao hồ sơ./.',
      }),
    },
    {
      text:
        'Hoài Lĩnh, ngày 12 tháng 01 năm 2026\n\nKẾ HOẠCH\nHợp tác quốc tế năm 2026\n\n' +
        'Căn cứ Nghị định số 64/2021/NĐ-CP ngày 30/6/2021 của Chính phủ về ký kết thỏa thuận nhân danh Ủy ban nhân dân cấp tỉnh; Ủy ban nhân dân cấp huyện; cơ quan cấp tỉnh;\n' +
        'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\nSở Ngoại vụ ban hành Kế hoạch như sau:\n\n1. Mời ⟦UBND huyện⟧ Khe Sậu phối hợp./.',
      fixed:
        'Hoài Lĩnh, ngày 12 tháng 01 năm 2026\n\nKẾ HOẠCH\nHợp tác quốc tế năm 2026\n\n' +
        'Căn cứ Nghị định số 64/2021/NĐ-CP ngày 30/6/2021 của Chính phủ về ký kết thỏa thuận nhân danh Ủy ban nhân dân cấp tỉnh; Ủy ban nhân dân cấp huyện; cơ quan cấp tỉnh;\n' +
        'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\nSở Ngoại vụ ban hành Kế hoạch như sau:\n\n1. Mời UBND huyện Khe Sậu phối hợp./.',
    },
    {
      text: draft('ngày 12 tháng 01 năm 2026', {
        body: 'Gửi UBND các xã, phường, đặc khu; mời lãnh đạo các tỉnh, thành phố bạn và UBND Thành phố Hồ Chí Minh dự./.',
      }),
    },
  ],
});

export default defineRule({
  id: 'obsolete-district-level',
  severity: 'warning',
  title: 'Cấp huyện, thị trấn không còn',
  check: checkBodies('obsolete-district-level'),
});
