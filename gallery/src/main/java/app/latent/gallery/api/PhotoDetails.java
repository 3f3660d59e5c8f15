package app.latent.gallery.api;

import app.latent.indexer.Photo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the index knows of a photo. */
record PhotoDetails(
        @JsonUnwrapped PhotoSummary summary,
        String path,
        long bytes,
        @Nullable Double duration,
        @Nullable String takenOffset,
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
        @Nullable String caption,
        List<String> keywords,
        List<String> people,
        @Nullable Integer rating,
        @Nullable String error) {

    static PhotoDetails of(Photo photo) {
        ZoneOffset offset = photo.takenOffset();
        return new PhotoDetails(
                PhotoSummary.of(photo),
                photo.path(),
                photo.bytes(),
                photo.duration(),
                offset == null ? null : offset.getId(),
                photo.takenGuessed(),
                photo.camera(),
                photo.lens(),
                photo.iso(),
                photo.fNumber(),
                photo.exposure(),
                photo.focalLength(),
                photo.latitude(),
                photo.longitude(),
                photo.altitude(),
                photo.country(),
                photo.city(),
                photo.caption(),
                photo.keywords(),
                photo.people(),
                photo.rating(),
                photo.error());
    }
}
