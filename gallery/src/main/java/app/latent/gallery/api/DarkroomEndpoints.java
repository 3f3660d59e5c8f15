package app.latent.gallery.api;

import app.latent.gallery.api.Handout.Original;
import app.latent.gallery.library.Library;
import app.latent.indexer.Photo;
import app.latent.indexer.darkroom.Darkroom;
import app.latent.indexer.darkroom.Telltale;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.MediaType;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Copies of one photo: one that each browser draws, and one that tells nothing; and what its file tells. */
final class DarkroomEndpoints {
    private static final int MOST_PRINTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The name of a file often tells when it was taken. */
    private static final String NAME = "photo";

    private final Handout handout;
    private final Darkroom darkroom;
    private final TrashSight trash;
    /** How many prints are in memory: a client may take long to receive one. */
    private final Slots prints =
            new Slots(MOST_PRINTS, PATIENCE, "Too many pictures are being made; try again in a moment.");

    DarkroomEndpoints(Handout handout, Library library, TrashSight trash) {
        this.handout = handout;
        this.trash = trash;
        this.darkroom = library.darkroom();
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("photos/{id}/picture", trash.too(this::picture)),
                Resource.get("photos/{id}/stripped", trash.too(this::stripped)),
                Resource.get("photos/{id}/gives-away", trash.too(this::givesAway)));
    }

    private Answer picture(Call call) throws ApiException, IOException {
        return print(call.photo(), handout.original(call, call.id()), Optional.empty());
    }

    private Answer stripped(Call call) throws ApiException, IOException {
        Photo photo = call.photo();
        Original file = handout.original(call, call.id());
        Optional<Answer> parts = parts(photo, file);
        return parts.isPresent() ? parts.get() : print(photo, file, Optional.of(nameOf(MediaType.JPEG.mime())));
    }

    /** Leaves the file open for whoever sends them, where there are any. */
    private Optional<Answer> parts(Photo photo, Original original) throws IOException {
        SteadyFile file = SteadyFile.open(original.path());
        Optional<Answer> parts = Optional.empty();
        try {
            parts = darkroom.strip(file.source(), shown(photo))
                    .map(left -> new Answer.Parts(file, left, nameOf(left.type())));
            return parts;
        } finally {
            if (parts.isEmpty()) {
                file.close();
            }
        }
    }

    private static int shown(Photo photo) {
        return photo.turned() ? photo.orientation() : Orientation.ITS_OWN;
    }

    private static String nameOf(String type) {
        return NAME + "." + type.substring(type.indexOf('/') + 1).replace("jpeg", "jpg");
    }

    /** Gives the print back where it was written, or there is none. */
    private Answer print(Photo photo, Original file, Optional<String> name) throws ApiException, IOException {
        prints.enter();
        Optional<byte[]> print = Optional.empty();
        try (FileSource source = FileSource.open(file.path())) {
            print = darkroom.print(source, shown(photo));
        } finally {
            if (print.isEmpty()) {
                prints.leave();
            }
        }
        return print.map(jpeg -> new Answer.Print(jpeg, name, prints::leave))
                .orElseThrow(() -> ApiException.notFound("No picture can be made of this file."));
    }

    private Answer givesAway(Call call) throws ApiException, IOException {
        Photo photo = call.photo();
        try (FileSource source =
                FileSource.open(handout.original(call, call.id()).path())) {
            List<Telltale> told = darkroom.telltales(source)
                    .orElseThrow(() -> ApiException.notFound("This file could not be looked into."));
            List<Fact> facts = told.stream().map(Fact::of).toList();
            return new Answer.Json(new GivesAway(facts, Without.of(photo.type())));
        }
    }

    /** @param without what a copy without them is */
    private record GivesAway(List<Fact> facts, Without without) {}

    private record Fact(String kind, String value) {
        static Fact of(Telltale told) {
            return new Fact(told.kind().name().toLowerCase(Locale.ROOT), told.value());
        }
    }

    private enum Without {
        SAME_PIXELS,
        JPEG,
        NONE;

        static Without of(String type) {
            return MediaType.byMime(type)
                    .map(known -> switch (known) {
                        case MediaType.JPEG, MediaType.PNG, MediaType.WEBP -> SAME_PIXELS;
                        default ->
                            switch (known.kind()) {
                                case PICTURE, RAW -> JPEG;
                                case VIDEO, DRAWING -> NONE;
                            };
                    })
                    .orElse(NONE);
        }

        @JsonValue
        String told() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
