package app.latent.indexer.trash;

import java.nio.file.Path;

/** A file has another path now. */
public record TrashMove(Path from, Path to) {}
