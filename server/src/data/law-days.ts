import { linesOf } from './lines';

/**
 * The days on which the Quốc hội passed the laws that plans rest on most, those before 2025, as vbpl.vn has them. Of a law that is not
 * here, or of a later day, nothing is known.
 */
export const lawDays: readonly string[] = linesOf(`
Tổ chức Chính phủ 30/9/1992 25/12/2001 19/6/2015
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân 21/6/1994 26/11/2003
Tổ chức chính quyền địa phương 19/6/2015
sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương 22/11/2019
Ban hành văn bản quy phạm pháp luật 12/11/1996 03/6/2008 22/6/2015
Ngân sách nhà nước 20/3/1996 16/12/2002 25/6/2015
Đầu tư công 18/6/2014 13/6/2019 29/11/2024
Đất đai 14/7/1993 26/11/2003 29/11/2013 18/01/2024
Bảo vệ môi trường 27/12/1993 29/11/2005 23/6/2014 17/11/2020
Phòng, chống thiên tai 19/6/2013
Công nghệ thông tin 29/6/2006
Trẻ em 05/4/2016
An toàn thực phẩm 17/6/2010
Phổ biến, giáo dục pháp luật 20/6/2012
`);
