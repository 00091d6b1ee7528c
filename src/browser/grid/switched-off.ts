/** Said where somebody tries to change the columns of a sheet. */
export const SWITCHED_OFF =
  "Chèn, xóa, sắp xếp cột và gộp ô được tắt ở đây để không làm lệch công thức và định dạng của tệp. Hãy làm việc đó trong Excel rồi mở lại tệp.";
