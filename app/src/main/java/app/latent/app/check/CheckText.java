package app.latent.app.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was found, as lines for its owner: by folder, with what to do. */
public final class CheckText {

    private final int most;
    private final List<String> lines = new ArrayList<>();

    private CheckText(int most) {
        this.most = most;
    }

    /** @param most how many of a kind in one folder are named */
    public static List<String> of(CheckResult result, int most) {
        CheckText text = new CheckText(most);
        text.groups(result.problems());
        text.groups(result.notes());
        text.conclusion(result);
        return text.lines;
    }

    /** Items that are told in one breath. */
    private record Group(@Nullable String folder, String what, String advice) {
        static Group of(FoundItem item) {
            String what = item.damaged() ? "damaged" : item.kind();
            return new Group(item.folder(), what, item.damaged() ? "" : item.advice());
        }
    }

    private void groups(List<FoundItem> items) {
        Map<Group, List<FoundItem>> groups =
                items.stream().collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(this::group);
    }

    private void group(List<FoundItem> items) {
        FoundItem first = items.getFirst();
        lines.add(heading(items) + ":");
        items.stream().limit(most).forEach(item -> lines.add("    " + line(item, items.size() > 1 || item.damaged())));
        if (items.size() > most) {
            lines.add("    and " + (items.size() - most) + " more, which --report FILE lists");
        }
        lines.add("  " + first.advice());
        lines.add("");
    }

    private static String heading(List<FoundItem> items) {
        FoundItem first = items.getFirst();
        String nouns = items.stream()
                .collect(Collectors.groupingBy(FoundItem::subject, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().counted(entry.getValue()))
                .collect(Collectors.joining(" and "));
        String where = in(first.folder());
        if (first.damaged()) return nouns + where + (items.size() == 1 ? " is" : " are") + " damaged";
        if (items.size() == 1) return nouns + where + " " + first.meaning();
        return nouns + where + ": each " + first.meaning();
    }

    private static String in(@Nullable String folder) {
        if (folder == null) return " that no path leads to";
        return folder.equals("/") ? " in the top folder" : " in " + printable(folder.substring(1));
    }

    private static String line(FoundItem item, boolean withMeaning) {
        String path = item.path();
        String name = path == null
                ? "(" + item.ciphertext() + ")"
                : path.equals("/") ? "the top folder" : printable(path.substring(path.lastIndexOf('/') + 1));
        return item.damaged() && withMeaning ? name + "  " + item.meaning() : name;
    }

    private void conclusion(CheckResult result) {
        CheckSummary checked = result.checked();
        String what = Subject.FILE.counted(checked.files()) + " in " + Subject.FOLDER.counted(checked.folders());
        String how = checked.deep() ? "Read every part of " : "Looked at the structure of ";
        int problems = result.problems().size();
        String found = problems == 0 ? "no problem" : problems == 1 ? "1 problem" : problems + " problems";
        lines.add(how + what + ": " + found + ".");
        if (checked.pending()) {
            lines.add(
                    "A crash has left something half done, which may be what was found. Unlock the vault once, which mends it, and check again.");
        }
        if (!checked.deep() && problems == 0) {
            lines.add("--deep reads the files as well, and tells whether each can be decrypted.");
        }
    }

    /** A terminal obeys control characters, and a file's name may hold some. */
    public static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
