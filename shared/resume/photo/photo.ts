/** What a picture's file says of itself, and its bytes without what is nobody's business: place, camera, comments. */
export interface Photo {
  kind: 'png' | 'jpeg';
  width: number;
  height: number;
  bytes: Uint8Array;
  /** PNG: the rows that its unpacked pixels must have. */
  scanlines: Scanlines[];
  /** How the camera was held, 1 (upright) to 8, as Exif has it. */
  orientation: number;
}

/** Rows of the same length in bytes, the first of which says how the row is filtered. */
export interface Scanlines {
  count: number;
  bytes: number;
}
