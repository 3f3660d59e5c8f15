package app.latent.indexer.analysis;

import app.latent.indexer.Look;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one file.
 *
 * @param type media type by content
 * @param width pixels as displayed, or 0
 * @param height pixels as displayed, or 0
 * @param thumbnails one JPEG for each {@link app.latent.indexer.ThumbnailSize}, in that order; after a glance for the first alone; or none
 * @param look what the thumbnails look like; null where there are none
 * @param error why the contents could not be understood, or null
 */
public record Analysis(
        String type,
        int width,
        int height,
        Metadata metadata,
        List<byte[]> thumbnails,
        @Nullable Look look,
        @Nullable String error) {

    public Analysis withSize(int seenWidth, int seenHeight) {
        return new Analysis(type, seenWidth, seenHeight, metadata, thumbnails, look, error);
    }

    public Analysis withThumbnails(List<byte[]> jpegs) {
        return new Analysis(type, width, height, metadata, jpegs, look, error);
    }

    public Analysis withLook(@Nullable Look seen) {
        return new Analysis(type, width, height, metadata, thumbnails, seen, error);
    }

    /** What is known beside the pixels, and why these are not. */
    public Analysis withError(String reason) {
        return new Analysis(type, width, height, metadata, List.of(), null, reason);
    }

    /** A file of which only the name is known. */
    public static Analysis failed(String name, String error) {
        String type = MediaType.byName(name).map(MediaType::mime).orElse(MediaType.UNKNOWN);
        return new Analysis(type, 0, 0, Metadata.NONE, List.of(), null, error);
    }
}
