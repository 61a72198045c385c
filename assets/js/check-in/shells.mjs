// The pages without data that a browser keeps, by the beginning of the addresses for which they stand.
export const CACHE = "diem-danh";
/** Stands in for every other page. */
export const START = "/ngoai-mang/";
export const SHELLS = { "/diem-danh/": "/diem-danh/ngoai-mang/", "/co-mat/": "/co-mat/ngoai-mang/" };
