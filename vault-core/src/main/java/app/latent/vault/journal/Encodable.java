package app.latent.vault.journal;

import java.nio.ByteBuffer;

/** What a segment holds as bytes. */
interface Encodable {

    /** In bytes. */
    int length();

    /** Adds so many bytes to a buffer. */
    void encode(ByteBuffer target);
}
