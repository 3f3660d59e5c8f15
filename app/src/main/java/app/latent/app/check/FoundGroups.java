package app.latent.app.check;

import app.latent.app.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what was found, the gravest first, by folder. What is in many folders is told in one breath, by how much is in which, so that thousands of findings stay a page or two. */
final class FoundGroups {

    private static final List<String> GRAVEST_FIRST = List.of("critical", "warn", "info", "good");

    /** In so many folders one thing is told of each by itself. */
    private static final int FEW_FOLDERS = 5;

    private final int most;
    private final List<FoundGroup> groups = new ArrayList<>();

    private FoundGroups(int most) {
        this.most = most;
    }

    /** @param most how many of a kind in one folder, and how many folders of a kind, are named */
    static List<FoundGroup> of(CheckResult result, int most) {
        FoundGroups gathering = new FoundGroups(most);
        gathering.gather(result.problems());
        gathering.gather(result.notes());
        return List.copyOf(gathering.groups);
    }

    /** Items of which the same is to be said. Damaged contents are one kind, however each is damaged. */
    private record Kind(String what, String meaning, String advice) {
        static Kind of(FoundItem item) {
            return item.damaged() ? new Kind("damaged", "", "") : new Kind(item.kind(), item.meaning(), item.advice());
        }
    }

    private void gather(List<FoundItem> items) {
        Map<Kind, List<FoundItem>> kinds = items.stream()
                .sorted(Comparator.comparingInt(item -> GRAVEST_FIRST.indexOf(item.severity())))
                .collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
        kinds.entrySet().stream()
                .collect(Collectors.groupingBy(
                        kind -> kind.getKey().what(),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .values()
                .forEach(this::alike);
    }

    /** Of one kind, each of which has something else to be said of it, as of the other folder that is concerned. */
    private void alike(List<List<FoundItem>> kinds) {
        kinds.stream().limit(most).forEach(this::kind);
        long left = kinds.stream().skip(most).mapToLong(List::size).sum();
        if (left == 0) return;
        groups.add(new FoundGroup(
                kinds.getFirst().getFirst(), "And " + left + " more like these", List.of(), "", List.of()));
    }

    private void kind(List<FoundItem> items) {
        Map<Optional<String>, List<FoundItem>> folders = items.stream()
                .collect(Collectors.groupingBy(
                        item -> Optional.ofNullable(item.folder()), LinkedHashMap::new, Collectors.toList()));
        if (folders.size() > Math.max(FEW_FOLDERS, most / 4)) many(items, folders);
        else folders.values().forEach(this::one);
    }

    private void one(List<FoundItem> items) {
        String heading = heading(items, in(items.getFirst().folder()));
        List<String> lines = items.stream()
                .limit(most)
                .map(item -> line(item, items.size() > 1 || item.damaged()))
                .toList();
        groups.add(new FoundGroup(items.getFirst(), heading, lines, more(items.size() - most, "more"), advice(items)));
    }

    private void many(List<FoundItem> items, Map<Optional<String>, List<FoundItem>> folders) {
        String heading = heading(items, " in " + folders.size() + " folders" + below(folders.keySet()));
        List<String> lines = folders.entrySet().stream()
                .sorted(Comparator.comparingInt(folder -> -folder.getValue().size()))
                .limit(most)
                .map(folder -> place(folder.getKey()) + ": " + nouns(folder.getValue()))
                .toList();
        groups.add(new FoundGroup(
                items.getFirst(), heading, lines, more(folders.size() - most, "more folders"), advice(items)));
    }

    private static String more(int left, String what) {
        return left > 0 ? "and " + left + " " + what : "";
    }

    private static List<String> advice(List<FoundItem> items) {
        Set<String> advice = items.stream().map(FoundItem::advice).collect(Collectors.toCollection(LinkedHashSet::new));
        // What another says as well need not be said twice.
        return advice.stream()
                .filter(one -> advice.stream().noneMatch(other -> !other.equals(one) && other.contains(one)))
                .map(Words::harmless)
                .toList();
    }

    private static String nouns(List<FoundItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(FoundItem::subject, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().counted(entry.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private static String heading(List<FoundItem> items, String where) {
        FoundItem first = items.getFirst();
        String nouns = nouns(items);
        if (first.damaged()) return nouns + where + (items.size() == 1 ? " is" : " are") + " damaged";
        if (items.size() == 1) return nouns + where + " " + Words.harmless(first.meaning());
        return nouns + where + ": each " + Words.harmless(first.meaning());
    }

    private static String in(@Nullable String folder) {
        if (folder == null) return " that no path leads to";
        return folder.equals("/") ? " in the top folder" : " in " + Words.harmless(folder.substring(1));
    }

    private static String place(Optional<String> folder) {
        if (folder.isEmpty()) return "where no path leads to";
        return folder.get().equals("/")
                ? "the top folder"
                : Words.harmless(folder.get().substring(1));
    }

    /** The folder that all are in, where that is not the top one. */
    private static String below(Set<Optional<String>> folders) {
        String common = null;
        for (Optional<String> folder : folders) {
            if (folder.isEmpty()) return "";
            String path = folder.get().equals("/") ? "/" : folder.get() + "/";
            common = common == null ? path : common(common, path);
        }
        return common == null || common.length() <= 1
                ? ""
                : " of " + Words.harmless(common.substring(1, common.length() - 1));
    }

    private static String common(String one, String other) {
        int end = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i); i++) {
            if (one.charAt(i) == '/') end = i + 1;
        }
        return one.substring(0, end);
    }

    private static String line(FoundItem item, boolean withMeaning) {
        String path = item.path();
        String name = path == null
                ? "(" + item.ciphertext() + ")"
                : path.equals("/") ? "the top folder" : Words.harmless(path.substring(path.lastIndexOf('/') + 1));
        return item.damaged() && withMeaning ? name + "  " + item.meaning() : name;
    }
}
