package app.latent.app.control;

import app.latent.indexer.edit.Words;

/**
 * A photo whose sidecar was written.
 *
 * @param path cleartext path, from {@code /}
 * @param sidecar the file that was written
 * @param before what it said, for whoever wants it back
 * @param after what it says now
 */
public record EditedPhoto(String path, String sidecar, Words before, Words after) {}
