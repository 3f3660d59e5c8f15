package app.latent.vault.simulation;

import java.nio.ByteBuffer;

/** What was done to a file since it was last synced. */
sealed interface ContentChange {

    /** At most one sector, the size of the file aside. */
    record Bytes(long offset, ByteBuffer bytes) implements ContentChange {}

    /** A write beyond the end. */
    record Growth(long size) implements ContentChange {}

    record Size(long size) implements ContentChange {}
}
