package app.latent.vault.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What the mode of a file or directory may be: one that it had since it was last known. Where setting it failed it may be half set: what stands in a note is as
 * before, or as it is to be, or all that an owner may; and the rest is as before or as it is to be.
 */
final class Modes {

    private static final int NEW_FILE = 0644;
    private static final int NEW_DIRECTORY = 0755;

    /** What may stand in a note. */
    private final int noted;

    /** The last is what it is. */
    private final List<Integer> modes = new ArrayList<>();

    /** Whether setting it failed, so that it may be half done. */
    private boolean begun;

    Modes(boolean directory) {
        this.noted = directory ? 0700 : 0600;
        modes.add(directory ? NEW_DIRECTORY : NEW_FILE);
    }

    void become(int mode) {
        modes.add(mode);
    }

    /** It may have become that, or half of it. */
    void perhapsBecome(int mode) {
        modes.add(mode);
        begun = true;
    }

    /** What was found is what it is. */
    void learn(int mode) {
        modes.add(mode);
        settle();
    }

    void settle() {
        int now = modes.getLast();
        modes.clear();
        modes.add(now);
        begun = false;
    }

    boolean mayBe(int found) {
        if (!begun) return modes.contains(found);
        return modes.stream().anyMatch(mode -> (mode & ~noted) == (found & ~noted))
                && ((found & noted) == noted || modes.stream().anyMatch(mode -> (mode & noted) == (found & noted)));
    }

    @Override
    public String toString() {
        return "of modes " + modes.stream().map(Integer::toOctalString).toList() + (begun ? " or half" : "");
    }
}
