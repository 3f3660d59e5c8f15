package app.latent.indexer;

import app.latent.indexer.metadata.Origin;
import app.latent.indexer.metadata.Span;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of one photo or video. Everything but identity, path and size may be unknown.
 *
 * @param id opaque, URL-safe, stable for as long as the file keeps its path; tells nothing about it
 * @param path where the file is, relative to the root of the library, with {@code /} between names; its name alone for those who
 *     may not know its folder
 * @param type media type by content, {@code image/jpeg}; {@code application/octet-stream} where unknown
 * @param bytes size of the file
 * @param width pixels as displayed, orientation applied; 0 where unknown
 * @param height pixels as displayed, orientation applied; 0 where unknown
 * @param orientation what is done to the stored picture to show it, 1 to 8 as in EXIF
 * @param turned that is what a sidecar says, and not what the file says itself
 * @param duration seconds that a video or an animation lasts
 * @param taken capture time as on the camera's clock; where no metadata tells it, the modification time
 * @param takenOffset time zone of the capture time
 * @param takenGuessed the capture time is the modification time, not the camera's
 * @param exposure exposure time in seconds
 * @param focalLength millimetres
 * @param altitude metres above sea level
 * @param country as the photo or a file beside it names it, else by the position; so is {@code city}
 * @param keywords names of tags
 * @param tags each once; those below others as paths, {@code places/Norway}
 * @param people as the photo or a file beside it names them
 * @param rating 1 to 5; 0 for unrated, -1 for rejected
 * @param favorite its owner's
 * @param archived put out of sight of the timeline by its owner
 * @param origins whose word counts, of what is told at all
 * @param look what the picture looks like; null where there is no thumbnail of it
 * @param stack the files that are one photo with it; null where it stands alone
 * @param film where in the file the seconds around the picture lie, as in a motion photo; null where there are none
 * @param error why the file's contents could not be understood; it is then indexed by name alone
 */
public record Photo(
        String id,
        String path,
        String type,
        long bytes,
        int width,
        int height,
        int orientation,
        boolean turned,
        @Nullable Double duration,
        LocalDateTime taken,
        @Nullable ZoneOffset takenOffset,
        boolean takenGuessed,
        @Nullable String camera,
        @Nullable String lens,
        @Nullable Integer iso,
        @Nullable Double fNumber,
        @Nullable Double exposure,
        @Nullable Double focalLength,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Double altitude,
        @Nullable String country,
        @Nullable String city,
        @Nullable String title,
        @Nullable String caption,
        List<String> keywords,
        List<String> tags,
        List<String> people,
        @Nullable Integer rating,
        boolean favorite,
        boolean archived,
        Map<Told, Origin> origins,
        @Nullable Look look,
        @Nullable Stack stack,
        @Nullable Span film,
        @Nullable String error) {}
