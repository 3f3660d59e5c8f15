package app.latent.indexer.metadata;

import app.latent.indexer.container.FileBytes;
import com.drew.lang.RandomAccessReader;
import java.io.IOException;

/** A file as metadata-extractor's TIFF reader wants it. Its own keeps in memory all that stands before what is looked at. */
final class SourceReader extends RandomAccessReader {
    private final FileBytes file;

    SourceReader(FileBytes file) {
        this.file = file;
    }

    @Override
    public int toUnshiftedOffset(int localOffset) {
        return localOffset;
    }

    @Override
    public byte getByte(int index) throws IOException {
        return (byte) file.u8(index);
    }

    @Override
    public byte[] getBytes(int index, int count) throws IOException {
        return file.bytes(index, count);
    }

    @Override
    protected void validateIndex(int index, int bytesRequested) throws IOException {
        if (!isValidIndex(index, bytesRequested)) {
            throw new IOException("A part reaches past the end of the file");
        }
    }

    @Override
    protected boolean isValidIndex(int index, int bytesRequested) {
        return index >= 0 && bytesRequested >= 0 && index <= file.size() - bytesRequested;
    }

    @Override
    public long getLength() {
        return file.size();
    }
}
