package app.latent.gallery.care;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checks have come to since the vault was unlocked.
 *
 * @param running null where none is under way
 * @param last that has come to its end; null where none has
 * @param problem why the one after that has not come to its end; null where there is none such
 */
public record Health(
        @Nullable Running running,
        @Nullable Checked last,
        @Nullable String problem) {

    /**
     * A check that is under way.
     *
     * @param since ISO-8601 instant
     * @param files looked at so far
     * @param allFiles 0 while they are being counted
     * @param bytes read so far; all of them 0 where it does not read files
     * @param resumed bytes of them that an earlier check has read, which was ended
     */
    public record Running(
            boolean deep, String since, long files, long allFiles, long bytes, long allBytes, long resumed) {}

    /**
     * What a check has found.
     *
     * @param at ISO-8601 instant of its end
     * @param problems how many
     * @param summary in sentences: what was looked at, and what is to be known of it
     * @param found the gravest first
     */
    public record Checked(String at, boolean deep, long problems, List<String> summary, List<Found> found) {

        public Checked {
            summary = List.copyOf(summary);
            found = List.copyOf(found);
        }
    }

    /**
     * What was found alike.
     *
     * @param heading what, how many, and where
     * @param items each a file or folder, or where there are too many a folder with what is in it
     * @param more what was found besides the items; empty where that is nothing
     * @param advice in sentences
     */
    public record Found(Severity severity, String heading, List<String> items, String more, List<String> advice) {

        public Found {
            items = List.copyOf(items);
            advice = List.copyOf(advice);
        }
    }

    /** How bad it is. */
    public enum Severity {
        /** Data may be lost. */
        @JsonProperty("critical")
        CRITICAL,
        /** Something is not as it should be. */
        @JsonProperty("warning")
        WARNING,
        /** Only told. */
        @JsonProperty("note")
        NOTE
    }
}
