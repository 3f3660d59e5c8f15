package app.latent.app.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** What a finding is about, as its owner would call it. */
public enum Subject {
    PHOTO("photo"),
    VIDEO("video"),
    FILE("file"),
    FOLDER("folder"),
    LINK("link");

    private static final Set<String> PHOTOS = Set.of(
            "jpg", "jpeg", "jpe", "png", "gif", "heic", "heif", "avif", "webp", "tif", "tiff", "bmp", "jxl", "dng",
            "cr2", "cr3", "crw", "nef", "nrw", "arw", "srf", "sr2", "raf", "orf", "rw2", "pef", "srw", "x3f", "3fr",
            "iiq", "erf", "kdc", "dcr", "mrw", "raw", "rwl", "psd", "svg");
    private static final Set<String> VIDEOS = Set.of(
            "mp4", "m4v", "mov", "avi", "mkv", "webm", "mts", "m2ts", "mpg", "mpeg", "3gp", "3g2", "wmv", "insv",
            "lrv");

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
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PHOTOS.contains(ending)) return PHOTO;
        return VIDEOS.contains(ending) ? VIDEO : FILE;
    }

    /** With its number: "1 photo", "3 photos". */
    String counted(long number) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
