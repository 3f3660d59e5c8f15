package app.latent.vault.witness;

import app.latent.vault.content.Ends;
import org.jspecify.annotations.Nullable;

/** What we have done to a node, and do not remember yet. Of several things in a row only what they come to. */
sealed interface Own {

    String node();

    /** It is gone, or elsewhere. */
    record Removed(String node) implements Own {}

    /** A directory was made, or renamed to there. */
    record Directory(String node) implements Own {}

    /**
     * A file or a link has something that only reading tells.
     *
     * @param origin where it was, as far as is known; else the node itself
     */
    record Look(String node, String origin) implements Own {}

    /**
     * A file was written.
     *
     * @param stamp when it was left
     * @param ends what was written
     * @param origin where it was then
     */
    record Left(String node, Stamp stamp, Ends ends, String origin) implements Own {
        boolean isMoved() {
            return !node.equals(origin);
        }
    }

    /** The content of a file or a link is what it was, when it looked as before. */
    record Touched(String node, Stamp before, Stamp after) implements Own {}

    /** The same, at its origin. */
    record Moved(String node, String origin, Stamp before) implements Own {}

    /** @param pending what is not remembered yet of the node */
    static Own left(@Nullable Own pending, String node, Stamp stamp, @Nullable Ends ends) {
        if (ends == null) return new Look(node, node);
        boolean goesOn = pending instanceof Left before && before.stamp().equals(Stamp.of(ends.before()));
        if (goesOn && pending instanceof Left before && !before.isMoved()) {
            return new Left(node, stamp, ends.after(before.ends()), node);
        }
        return new Left(node, stamp, ends, node);
    }

    /** @param pending what is not remembered yet of the node */
    static Own touched(@Nullable Own pending, String node, Stamp before, Stamp after) {
        return switch (pending) {
            case null -> new Touched(node, before, after);
            case Left left
            when !left.isMoved() && left.stamp().equals(before) -> new Left(node, after, left.ends(), node);
            case Touched touched when touched.after().equals(before) -> new Touched(node, touched.before(), after);
            default -> new Look(node, originOf(pending, node));
        };
    }

    private static String originOf(@Nullable Own pending, String node) {
        return switch (pending) {
            case Left left -> left.origin();
            case Moved moved -> moved.origin();
            case Look look -> look.origin();
            case null, default -> node;
        };
    }

    /** @param pending what is not remembered yet of the node at its origin */
    static Own moved(@Nullable Own pending, String origin, String node, Stamp before) {
        return switch (pending) {
            case null -> new Moved(node, origin, before);
            case Left left -> new Left(node, left.stamp(), left.ends(), left.origin());
            case Moved moved -> new Moved(node, moved.origin(), moved.before());
            default -> new Look(node, originOf(pending, origin));
        };
    }

    /** Bytes of memory that are more than a few. */
    default int weight() {
        return this instanceof Left left ? left.ends().size() : 0;
    }
}
