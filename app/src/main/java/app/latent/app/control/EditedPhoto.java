package app.latent.app.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photo whose sidecar was written.
 *
 * @param path cleartext path, from {@code /}
 * @param sidecar the file that was written
 * @param before what it said, for whoever wants it back
 * @param after what it says now
 */
public record EditedPhoto(String path, String sidecar, Words before, Words after) {

    /** What a sidecar says; null where it says nothing of it. */
    public record Words(
            @Nullable List<String> tags,
            @Nullable List<String> people,
            @Nullable String caption,
            @Nullable Integer rating,
            @Nullable Boolean favorite,
            @Nullable String taken,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double altitude,
            @Nullable String country,
            @Nullable String region,
            @Nullable String city) {}
}
