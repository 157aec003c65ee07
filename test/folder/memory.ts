import { buildPlan } from '../../server/src/plan/build';
import type { Plan } from '../../server/src/plan/plan';
import { createReader } from '../../server/src/syntax/reading/read';
import { Source } from '../../server/src/text/source';
import { addressKey, type FileContent, isWithin, type PlanFiles } from '../../server/src/workspace/files';
import { type OpenPlan, openFolder, type WatchedFolder } from '../../server/src/workspace/folder';

/** A folder in memory, in which a test writes as others do on a disk, and an editor with open plans. */
export interface Desk {
  readonly folder: WatchedFolder;
  readonly disk: Map<string, FileContent>;
  /** The addresses that were read, in order. */
  readonly reads: string[];
  /** The folders that were looked through, in order. */
  readonly finds: string[];
  readonly write: (uri: string, text: string) => void;
  readonly remove: (uri: string) => void;
  readonly open: (uri: string, text: string) => void;
  readonly close: (uri: string) => void;
  /** How often everything was read and something was new. */
  readonly settled: () => number;
}

const read = createReader();

export function openDesk(
  texts: Readonly<Record<string, string>>,
  { roots = ['file:///r'], beforeRead = async () => {}, planOf = (it) => buildPlan(it, read) }: DeskOptions = {},
): Desk {
  const disk = new Map<string, FileContent>(Object.entries(texts).map(([uri, text]) => [uri, { text }]));
  const editor = new Map<string, OpenPlan>();
  const reads: string[] = [];
  const finds: string[] = [];
  let settled = 0;
  const files: PlanFiles = {
    find: async (folder) => {
      finds.push(folder);
      return [...disk.keys()].filter((it) => isWithin(it, folder)).sort();
    },
    read: async (uri) => {
      reads.push(uri);
      await beforeRead(uri);
      const id = addressKey(uri);
      for (const [known, content] of disk) if (addressKey(known) === id) return content;
      return { isGone: true };
    },
  };
  const folder = openFolder({
    all: () => editor.values(),
    planOf,
    files,
    breathe: async () => {},
  });
  folder.watch({ settled: () => settled++ });
  folder.setRoots(roots);
  return {
    folder,
    disk,
    reads,
    finds,
    write: (uri, text) => {
      disk.set(uri, { text });
      folder.changed([uri]);
    },
    remove: (uri) => {
      for (const it of [...disk.keys()]) if (isWithin(it, uri)) disk.delete(it);
      folder.changed([uri]);
    },
    open: (uri, text) => {
      editor.set(uri, { uri, source: new Source(text) });
      folder.opened(uri);
    },
    close: (uri) => {
      editor.delete(uri);
      folder.closed(uri);
    },
    settled: () => settled,
  };
}

export interface DeskOptions {
  readonly roots?: readonly string[];
  readonly beforeRead?: (uri: string) => Promise<void>;
  readonly planOf?: (source: Source) => Plan;
}

/** A plan of an office that does not exist, with a number and one citation. */
export const planWith = (
  number: string,
  cited = 'Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ',
): string =>
  `UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố: ${number}\nAn Bình, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2026\n\n` +
  `Thực hiện ${cited} về phòng cháy rừng, Sở Nội vụ ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n1. Văn phòng Sở báo cáo trước ngày 05/11/2026.\n`;
