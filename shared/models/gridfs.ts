import mongoose, { Schema } from 'mongoose';

/**
 * GridFS's two collections, for their indexes only: the driver would otherwise build them at the first
 * upload, behind a serving process's back.
 */
const files = new Schema(
  { filename: String, uploadDate: Date },
  { collection: 'files.files', strict: false },
);
files.index({ filename: 1, uploadDate: 1 });

const chunks = new Schema(
  { files_id: Schema.Types.ObjectId, n: Number },
  { collection: 'files.chunks', strict: false },
);
chunks.index({ files_id: 1, n: 1 }, { unique: true });

export const GridFsFileModel = mongoose.model('GridFsFile', files);
export const GridFsChunkModel = mongoose.model('GridFsChunk', chunks);
