package app.latent.gallery.care;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Two versions of one thing that a sync client left.
 *
 * @param original the one that has kept its name
 */
public record Conflict(Version original, Version copy, Comparison comparison) {

    /**
     * One version.
     *
     * @param path cleartext path, from {@code /}
     * @param size in bytes; of a folder, how many things are directly in it
     * @param modified ISO-8601 instant
     */
    public record Version(String path, Kind kind, long size, String modified) {}

    /** Which conflict is meant, by the paths of its versions. */
    public record Pair(String original, String copy) {}

    public Pair pair() {
        return new Pair(original.path(), copy.path());
    }

    /** What a version is. */
    public enum Kind {
        @JsonProperty("file")
        FILE,
        @JsonProperty("folder")
        FOLDER,
        @JsonProperty("link")
        LINK
    }

    /** How they compare, and so what merging does. */
    public enum Comparison {
        /** Byte by byte: merging keeps the original alone. */
        @JsonProperty("identical")
        IDENTICAL,
        /** Both are folders: merging moves what is in the copy to the original. */
        @JsonProperty("folders")
        FOLDERS,
        /** They look the same, and something else in the files differs: merging keeps both, as with all below. */
        @JsonProperty("same-picture")
        SAME_PICTURE,
        @JsonProperty("different-pictures")
        DIFFERENT_PICTURES,
        @JsonProperty("different")
        DIFFERENT,
        /** One of them cannot be read now. */
        @JsonProperty("unreadable")
        UNREADABLE
    }

    /** What is to become of them. */
    public enum Resolution {
        /** Identical ones become one, folders are joined, and both are kept else. */
        @JsonProperty("merge")
        MERGE,
        /** Both stay, and are not listed again on this machine. */
        @JsonProperty("keep-both")
        KEEP_BOTH
    }
}
