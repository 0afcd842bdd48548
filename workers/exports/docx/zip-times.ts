/** Signatures and places of a zip file's records (PKWARE APPNOTE 6.3.10, 4.3). */
const end = { signature: 0x06_05_4b_50, size: 22, entries: 10, directory: 16 } as const;
const central = { size: 46, time: 12, nameLength: 28, local: 42 } as const;
const local = { time: 10 } as const;
/** Midnight of 1 January 1980, the first moment that a zip file can name: time, then date, little-endian. */
const firstMoment = 0x00_21_00_00;

/**
 * Sets the times at which the parts of a zip file were written to one that is always the same, in place.
 * @param bytes of a zip file without a comment
 * @throws RangeError for what is none
 */
export function withoutTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = view.byteLength - end.size;
  if (last < 0 || view.getUint32(last, true) !== end.signature) throw new RangeError('This is no zip file.');
  let at = view.getUint32(last + end.directory, true);
  for (let left = view.getUint16(last + end.entries, true); left > 0; left -= 1) {
    view.setUint32(at + central.time, firstMoment, true);
    view.setUint32(view.getUint32(at + central.local, true) + local.time, firstMoment, true);
    const lengths = [0, 2, 4].map((place) => view.getUint16(at + central.nameLength + place, true));
    at += lengths.reduce((sum, length) => sum + length, central.size);
  }
  return bytes;
}
