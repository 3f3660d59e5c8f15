package app.latent.app.check;

import app.latent.app.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What was found, as lines for its owner, with what to do. */
public final class CheckText {
    private static final String LISTED = ", which --report FILE lists";

    private CheckText() {}

    /** @param most how many of a kind in one folder, and how many folders of a kind, are named */
    public static List<String> of(CheckResult result, int most) {
        List<String> lines = new ArrayList<>();
        groups(result, most).forEach(group -> tell(lines, group));
        lines.addAll(conclusion(result));
        if (!result.checked().deep() && result.problems().isEmpty()) {
            lines.add("--deep reads the files as well, and tells whether each can be decrypted.");
        }
        return lines;
    }

    private static void tell(List<String> lines, FoundGroup group) {
        lines.add(group.heading() + (group.lines().isEmpty() ? LISTED + "." : ":"));
        group.lines().forEach(line -> lines.add("    " + line));
        if (!group.more().isEmpty()) lines.add("    " + group.more() + LISTED);
        group.advice().forEach(advice -> lines.add("  " + advice));
        lines.add("");
    }

    /**
     * What was found, gathered by what and where it is, the gravest first.
     *
     * @param most how many of a kind in one folder, and how many folders of a kind, are named
     */
    public static List<FoundGroup> groups(CheckResult result, int most) {
        return FoundGroups.of(result, most);
    }

    /** What was looked at, and what is to be known of that, in sentences. */
    public static List<String> conclusion(CheckResult result) {
        List<String> sentences = new ArrayList<>();
        CheckSummary checked = result.checked();
        String what = Subject.FILE.counted(checked.files()) + " in " + Subject.FOLDER.counted(checked.folders());
        String how = checked.deep() ? "Read every part of " : "Looked at the structure of ";
        int problems = result.problems().size();
        String found = problems == 0 ? "no problem" : Words.count(problems, "problem");
        sentences.add(how + what + ": " + found + ".");
        sentences.addAll(checked.memory());
        if (checked.pending()) {
            sentences.add(
                    "A crash has left something half done, which may be what was found. Unlock the vault once, which mends it, and check again.");
        }
        return sentences;
    }
}
