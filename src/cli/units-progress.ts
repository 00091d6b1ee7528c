import { formatCount } from "../domain/format-number";

const EVERY_MILLISECONDS = 2000;

/** How far a long run is, on stderr: one line written over on a terminal, else a line now and then. */
export function unitsProgress(total: number, known: number, isOfToday: boolean) {
  const begun = Date.now();
  /** When the first was ready: until then the program starts, which says nothing of the others. */
  let first = 0;
  let done = 0;
  let told = begun;
  const isTerminal = process.stderr.isTTY === true;
  const tell = (text: string, isLast: boolean): void => {
    if (isTerminal) process.stderr.write(`\r${text.padEnd(78)}${isLast ? "\n" : ""}`);
    else process.stderr.write(`${text}\n`);
  };
  if (known > 0)
    process.stderr.write(
      `Tiếp tục: ${formatCount(known)}/${formatCount(total)} tệp đã kiểm tra lần trước, không đọc lại.${isOfToday ? "" : " Tuổi vẫn tính theo ngày bắt đầu của lần trước."}\n`,
    );
  const line = (): string => {
    const rate = (done - 1) / Math.max(0.001, (Date.now() - first) / 1000);
    const left = (total - known - done) / rate;
    return `Đã kiểm tra ${formatCount(known + done)}/${formatCount(total)} tệp · ${rate.toFixed(1).replace(".", ",")} tệp/giây${total > known + done ? ` · còn khoảng ${duration(left)}` : ""}`;
  };
  return {
    step(): void {
      const now = Date.now();
      if (done === 0) first = now;
      done += 1;
      if (now - told < (isTerminal ? 200 : EVERY_MILLISECONDS) || done < 2 || known + done === total) return;
      told = now;
      tell(line(), false);
    },
    end(): void {
      if (done > 1 && (isTerminal || Date.now() - begun > EVERY_MILLISECONDS)) tell(line(), true);
    },
  };
}

function duration(seconds: number): string {
  if (seconds < 90) return `${String(Math.ceil(seconds))} giây`;
  return `${String(Math.ceil(seconds / 60))} phút`;
}
