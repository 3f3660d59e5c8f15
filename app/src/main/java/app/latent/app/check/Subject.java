package app.latent.app.check;

import app.latent.app.text.Words;
import app.latent.indexer.media.MediaType;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a finding is about, as its owner would call it. */
public enum Subject {
    PHOTO("photo"),
    VIDEO("video"),
    FILE("file"),
    FOLDER("folder"),
    LINK("link");

    private final String noun;

    Subject(String noun) {
        this.noun = noun;
    }

    @JsonValue
    public String noun() {
        return noun;
    }

    /** By the ending of its name. */
    static Subject ofName(String name) {
        return MediaType.byName(name)
                .map(type -> type.kind() == MediaType.Kind.VIDEO ? VIDEO : PHOTO)
                .orElse(FILE);
    }

    /** With its number: "1 photo", "3 photos". */
    String counted(long number) {
        return Words.count(number, noun);
    }
}
