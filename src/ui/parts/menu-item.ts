/** One line of a menu. A separator stands before an item with `apart`. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** A short remark at the end of the line, for example a key or "redacted". */
  readonly note?: string;
  /** Set for items that are on or off. */
  readonly checked?: boolean;
  /** Items of one group exclude each other. */
  readonly radio?: boolean;
  readonly disabled?: boolean;
  readonly apart?: boolean;
  /** Keeps the menu open, for several choices in a row. */
  readonly stays?: boolean;
  readonly act: () => void;
}
