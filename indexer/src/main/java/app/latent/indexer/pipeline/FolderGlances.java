package app.latent.indexer.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells whether a folder is as it was, at less cost than listing it and asking for the attributes of each file. */
@FunctionalInterface
public interface FolderGlances {

    /** For libraries of which only listing can tell. */
    FolderGlances NONE = _ -> Optional.empty();

    /**
     * @param stamp equal for as long as no file of the folder was added, removed, renamed or written, and no folder in it
     * @param folders the names of the folders in it
     */
    record Glance(String stamp, List<String> folders) {}

    /** Empty where it has to be listed. */
    Optional<Glance> of(Path folder) throws IOException;
}
