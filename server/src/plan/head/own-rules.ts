import { fold } from '../../text/fold';
import type { Phrase } from '../phrase';

/** Who issues, as the head and the opening say it. */
interface Issuing {
  readonly issuer?: Phrase;
  readonly agencies: readonly Phrase[];
}

const union =
  /^(?:(?:bch|ban chấp hành|btv|ban thường vụ|ban thường trực|đoàn chủ tịch)(?: trung ương)? )?(?:hội (?:nông dân|liên hiệp phụ nữ|lhpn|cựu chiến binh|ccb|nd)|hnd|(?:hội đồng đội|liên đội|đội tntp)|đoàn (?:tncs|thanh niên|tỉnh|xã|phường|trường)|(?:tỉnh|thành|huyện|xã|phường) đoàn|công đoàn|liên đoàn lao động|lđlđ|tổng liên đoàn|ủy ban (?:mặt trận|mttq)|ubmttq|mặt trận tổ quốc)(?=\s|$)/u;

/**
 * One of the organisations of the Mặt trận: the Party's guide and their own govern the form of what they issue, beside the
 * Quốc hiệu that they may bear, so that `Số 76-KH/HNDT` and `T/M BAN THƯỜNG VỤ` are no mixture.
 */
export const isMassOrganisation = ({ issuer, agencies }: Issuing): boolean =>
  [issuer, ...agencies].some((it) => it !== undefined && union.test(fold(it.text)));
