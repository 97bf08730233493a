/** A content type a client has made on a site or (with `list`) copied to a list; `columns` are ids of site columns. */
export type StoredContentType = {
  id: string;
  name: string;
  description: string;
  group: string;
  parentId: string;
  columns: readonly string[];
  list?: string;
};
