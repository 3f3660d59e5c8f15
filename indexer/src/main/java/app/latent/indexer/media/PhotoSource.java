package app.latent.indexer.media;

import java.io.IOException;

/** The bytes of one file, read where they are wanted: what looks at a video reads only its boxes. */
public interface PhotoSource {

    /** The last name of the path: a hint where the contents do not tell what they are. */
    String name();

    /** Bytes of the file when it was opened. */
    long size();

    /**
     * Reads at a position.
     *
     * @return how many bytes were read, at least 1; -1 at or past the end of the file
     */
    int read(long position, byte[] target, int offset, int length) throws IOException;
}
