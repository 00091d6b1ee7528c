/**
 * What a line about somebody's merit begins with: "Hiến 800 m2 đất làm đường", "Vận động 27 hộ". Folded. Some of them
 * begin an occupation as well ("Nuôi tôm", "Dạy học").
 */
export const DEEDS: readonly string[] =
  "bao ton|bao ve|bat|bien soan|bo von|cai tao|cai tien|can lai|cham lo|cham soc|che tao|chi dao|chi huy|chua|chung tay|chu nhiem|chuyen doi|co cong|co sang kien|co thanh tich|cung|cuu|dan dau|dan than|dat|dau tu|day|dao|dau tranh|de xuat|dep|di dau|doi moi|dong gop|do dau|do de|don dep|dua|dung|duy tri|gan|giam ngheo|giam chi phi|giu|giu gin|giup|gop|goi|guong mau|hang nam|hien|hoa giai|hoan thanh|ho tro|huy dong|huong dan|khac phuc|khoi nghiep|khoi phuc|kham|keu goi|lai|lam|lap|lien tuc|luu giu|mo|mo hinh|nang cao|nghien cuu|nhan|nhat|nau|nhieu nam|nuoi|phat hien|phat trien|phoi hop|phong chong|phuc hoi|quyen gop|quyet tam|rap|sang kien|sang che|san xuat|soan|so cuu|song|sua|su dung|suu tam|tan tuy|tang|tao|tap hop|tham gia|tham muu|thanh lap|thau|thiet ke|thu|thuc hien|thuong xuyen|tich cuc|tiet kiem|tien phong|tim|to chuc|to giac|tra lai|truc tiep|truyen day|trong|tu bo|tu hoc|tu che|tu lam|tu tay|tuyen truyen|tu nguyen|ung dung|ung ho|van dong|van hanh|vay|viet|vuon len|vuot|vuot kho|xay|xay dung|xoa|xu ly|xung phong".split(
    "|",
  );

/** What amounts in such a line are counted in. Folded. */
export const DEED_MEASURES: readonly string[] =
  "ha|m2|m|km|ho|con|trieu|trieu dong|ty|dong|vu|em|chau|lan|suat|nha|nguoi|nam|ca|tan|kg|goc|cay|luot|buoi|diem|hoc sinh|chi em|hoi vien|cong trinh|cong|sao|mau|cong dat|bon|phan qua|xe|don vi mau|o|bao|sang kien|giai|huy chuong".split(
    "|",
  );
