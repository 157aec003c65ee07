import { isMassOrganisation } from '../../plan/head/own-rules';
import type { Plan } from '../../plan/plan';
import { fold } from '../../text/fold';

const otherBody =
  /^(?:hội(?! đồng)|liên hiệp|liên đoàn|đoàn|tòa án|viện kiểm sát|(?:ban chấp hành|ban thường vụ|ban thường trực|bch|btv)(?=\s))(?=\s|$)|\s(?:tỉnh|thành|huyện|xã|phường) đoàn$/u;

/** Courts, unions and associations keep their files in their own way. */
export const isOtherBody = (plan: Plan): boolean => isMassOrganisation(plan.header) || issues(plan, otherBody);

/** The police and the militia keep the file where they sit, which they name by its letters: `Lưu: CAX`, `Lưu: PC08`, `Lưu: BCHQS`. */
const police = /^(?:công an|ban chỉ huy quân sự|ban chqs)(?=\s|$)/u;

const withoutClerks =
  /^(?:giáo hội|giáo phận|giáo xứ|ban trị sự|ban quản trị|ban đại diện|hợp tác xã|htx|liên minh (?:hợp tác xã|htx)|tổ hợp tác|hiệp hội|câu lạc bộ|clb|liên đội|ban công tác mặt trận)(?=\s|$)/u;

/** Co-operatives, churches, clubs: nobody is a văn thư there, so that the file lies where the line says. */
export const hasClerks = (plan: Plan): boolean => !issues(plan, withoutClerks);

const issues = ({ header }: Plan, body: RegExp): boolean =>
  [header.issuer, ...header.agencies].some((it) => it !== undefined && body.test(fold(it.text)));

export const isPolice = (plan: Plan): boolean => issues(plan, police);
