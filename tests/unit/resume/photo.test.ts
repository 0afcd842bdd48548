import { describe, expect, test } from '@jest/globals';
import { photoOf } from '../../../shared/resume/photo/read-photo.js';
import { adobe, exif, frameOf, jpegFile, segment, tables, type JpegWishes } from './jpeg-file.js';

const read = (file: Buffer) => photoOf(`data:image/jpeg;base64,${file.toString('base64')}`);
const upsideDown = [0x12, 1, 3, 0, 1, 0, 0, 0, 3, 0, 0, 0];

describe('a JPEG', () => {
  test.each<[string, JpegWishes]>([
    ['grey', { components: 1 }],
    ['in colours', {}],
    ['in inks, as Adobe stores them', { components: 4, before: [adobe] }],
    ['progressive', { frame: 0xc2 }],
    ['scanned several times', { frame: 0xc2, scans: 10 }],
    ['with its orientation', { before: [exif(1, upsideDown)] }],
  ])('%s is taken as it is', (_, wishes) => {
    const { photo, fault } = read(jpegFile(wishes));
    expect(fault).toBeNull();
    expect(photo).toMatchObject({ kind: 'jpeg', width: 32, height: 40 });
  });

  test('tells how the camera was held, and nothing else of what it says', () => {
    const note = segment(0xfe, [...Buffer.from('taken at home')]);
    const held = exif(1, upsideDown, 'GPS 12.97 77.59');
    const whole = jpegFile({ before: [held, note] });
    const { photo } = read(Buffer.concat([whole, Buffer.from('a second picture, or a message')]));
    expect(photo?.orientation).toBe(3);
    const kept = Buffer.from(photo?.bytes ?? []).toString('latin1');
    expect(kept).not.toMatch(/GPS|home|message|Exif/);
    expect(Buffer.from(photo?.bytes ?? []).equals(jpegFile())).toBe(true);
  });

  const whole = jpegFile();
  const parts = (...between: Buffer[]) =>
    Buffer.concat([whole.subarray(0, 2), ...between, whole.subarray(2)]);
  test.each([
    ['cut off', whole.subarray(0, -3)],
    ['cut off and closed again', Buffer.concat([whole.subarray(0, -16), whole.subarray(-2)])],
    ['with fewer pixels than it promises', jpegFile({ width: 2_000, height: 2_000, data: Buffer.alloc(64) })],
    ['without pixels', jpegFile({ data: Buffer.alloc(0) })],
    ['without tables', jpegFile({ tables: [] })],
    ['without one of its tables', jpegFile({ tables: tables.slice(0, 2) })],
    ['with a table that is cut off', jpegFile({ tables: [...tables, segment(0xc4, [0, 1, 2])] })],
    ['with two frames, of which readers may take either', parts(frameOf({ width: 60_000, height: 60_000 }))],
    ['of lossless kind', jpegFile({ frame: 0xc3 })],
    ['of arithmetic kind', jpegFile({ frame: 0xca })],
    ['of 12 bits', jpegFile({ precision: 12 })],
    ['of two colours', jpegFile({ components: 2 })],
    ['in inks that are stored nobody knows how', jpegFile({ components: 4 })],
    ['scanned without end', jpegFile({ frame: 0xc2, scans: 1_000 })],
    ['with a segment that reaches over its end', parts(Buffer.from([0xff, 0xe1, 0xff, 0xff]))],
    ['with a segment of no length', parts(Buffer.from([0xff, 0xe1, 0, 0]))],
  ])('%s is refused', (_, file) => {
    expect(read(file)).toEqual({
      photo: null,
      fault: 'The photo is not a PNG or JPEG picture that can be read.',
    });
  });

  test.each([
    ['a giant', jpegFile({ width: 65_000, height: 65_000, data: Buffer.alloc(64) }), /not a PNG or JPEG/],
    ['wide', jpegFile({ width: 2_016 }), /too large: 2016 × 40/],
    ['without height', jpegFile({ height: 0 }), /too small: 32 × 0/],
  ])('that is %s is refused', (_, file, message) => {
    expect(read(file).fault).toMatch(message);
  });

  test.each([
    ['that promise more than there are', exif(65_535, upsideDown)],
    ['elsewhere', segment(0xe1, [...Buffer.from('Exif\0\0II'), 42, 0, 255, 255, 255, 127])],
    ['of no kind', segment(0xe1, [...Buffer.from('Exif\0\0')])],
    ['with an orientation that is none', exif(1, upsideDown.with(8, 77))],
  ])('with Exif entries %s is a picture all the same', (_, before) => {
    expect(read(jpegFile({ before: [before] })).fault).toBeNull();
  });
});
