package app.latent.app.check;

import java.util.List;

/**
 * What was found alike, in words for its owner.
 *
 * @param first of them
 * @param heading what, how many and where, without a mark at its end
 * @param lines each a thing, or where they are in many folders a folder with what is in it; none where these are only counted
 * @param more what there is besides those; empty where that is nothing
 * @param advice what to do, in sentences
 */
public record FoundGroup(FoundItem first, String heading, List<String> lines, String more, List<String> advice) {

    public FoundGroup {
        lines = List.copyOf(lines);
        advice = List.copyOf(advice);
    }
}
