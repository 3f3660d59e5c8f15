package app.latent.app.terminal;

import app.latent.app.control.ConflictEntry;
import app.latent.app.control.ConflictEntry.Merge;
import app.latent.app.control.ConflictEntry.Pixels;
import app.latent.app.control.ConflictEntry.Side;
import app.latent.app.control.ConflictOutcome;
import app.latent.app.control.Resolution;
import app.latent.app.text.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Conflicts, and what becomes of them, in words. */
public final class ConflictLines {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private ConflictLines() {}

    /** Three lines: the two versions, and how they compare. */
    public static List<String> of(ConflictEntry conflict) {
        return List.of(
                Words.harmless(conflict.original().path()) + "  " + facts(conflict.original()),
                "  copy  " + Words.harmless(conflict.copy().path()) + "  " + facts(conflict.copy()),
                "  " + comparison(conflict));
    }

    private static String facts(Side side) {
        String size = side.kind().equals("directory") ? things(side.size()) : Words.size(side.size());
        return "(" + size + ", " + TIME.format(Instant.parse(side.modified()).atZone(ZoneId.systemDefault())) + ")";
    }

    private static String comparison(ConflictEntry conflict) {
        return switch (conflict.merge()) {
            case COLLAPSE -> "identical: merging keeps the first";
            case JOIN -> "two folders: merging moves what is in the copy to the first";
            case UNREADABLE -> "one of them cannot be read now: merging keeps both";
            case KEEP -> different(conflict) + ": merging keeps both";
        };
    }

    private static String different(ConflictEntry conflict) {
        if (conflict.pixels() == Pixels.SAME) {
            return "the photos look the same, other things in the files differ";
        }
        return conflict.pixels() == Pixels.DIFFERENT ? "the photos look different" : "they differ";
    }

    private static String things(long number) {
        return Words.count(number, "thing") + " in it";
    }

    /** What resolving is going to do. */
    public static String plan(Resolution resolution, List<ConflictEntry> conflicts) {
        if (resolution == Resolution.KEEP_BOTH) {
            return "\nBoth versions of all " + conflicts.size() + " stay as they are, and are not listed again here.";
        }
        List<String> parts = new ArrayList<>();
        add(parts, count(conflicts, Merge.COLLAPSE), "identical copy is deleted", "identical copies are deleted");
        add(parts, count(conflicts, Merge.JOIN), "pair of folders is joined", "pairs of folders are joined");
        int kept = count(conflicts, Merge.KEEP) + count(conflicts, Merge.UNREADABLE);
        add(parts, kept, "pair stays as it is", "pairs stay as they are");
        return "\n" + String.join(", ", parts) + ".";
    }

    private static int count(List<ConflictEntry> conflicts, Merge merge) {
        return (int)
                conflicts.stream().filter(conflict -> conflict.merge() == merge).count();
    }

    /** What it has done. */
    public static String done(Resolution resolution, List<ConflictOutcome> outcomes) {
        if (resolution == Resolution.KEEP_BOTH) {
            return "Done: " + outcomes.size() + " are not listed again here.";
        }
        List<String> parts = new ArrayList<>();
        add(parts, sum(outcomes, ConflictOutcome::collapsed), "identical copy deleted", "identical copies deleted");
        add(parts, sum(outcomes, ConflictOutcome::moved), "thing moved", "things moved");
        int renamed = sum(outcomes, ConflictOutcome::renamed);
        add(
                parts,
                renamed,
                "moved under another name (a conflict of its own now)",
                "moved under other names (conflicts of their own now)");
        add(parts, sum(outcomes, ConflictOutcome::kept), "pair kept as it is", "pairs kept as they are");
        return "Done: " + (parts.isEmpty() ? "nothing was left to do" : String.join(", ", parts)) + ".";
    }

    private static int sum(List<ConflictOutcome> outcomes, ToIntFunction<ConflictOutcome> part) {
        return outcomes.stream().mapToInt(part).sum();
    }

    private static void add(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : many));
        }
    }
}
