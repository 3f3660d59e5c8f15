package app.latent.vault.health;

import app.latent.vault.format.NodeName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the names of things in the vault's folder tell by their look. */
final class Names {

    private static final Pattern CONTENT = Pattern.compile("d/[A-Z2-7]{2}/[A-Z2-7]{30}");

    /** How files are called that sync clients and systems leave everywhere, or are still fetching. */
    private static final List<String> DROPPINGS =
            List.of("desktop.ini", "thumbs.db", "icon\r", "ehthumbs.db", "lost.dir", "@eadir");

    private static final List<String> UNFINISHED =
            List.of(".tmp", ".temp", ".part", ".partial", ".crdownload", ".download", ".filepart", ".!sync", ".bak");

    /** A newer Cryptomator's note, beside a file, that somebody has it open. */
    private static final String IN_USE = ".c9u";

    /** Begins the names of what sync clients make of the backup of a directory ID. */
    private static final String ID_BACKUP =
            NodeName.DIRECTORY_ID_BACKUP.substring(0, NodeName.DIRECTORY_ID_BACKUP.indexOf('.'));

    private Names() {}

    /** Whether it is where the files of a directory may be. */
    static boolean isContentDirectory(String path) {
        return CONTENT.matcher(path).matches();
    }

    /** Whether an entry is no node and no part of one, whatever is in it: clients of all kinds hide what is theirs alone. */
    static boolean isForeign(String name) {
        if (name.startsWith(".") || name.startsWith("~")) return true;
        // Asked of every file: most are nodes.
        if (name.endsWith(NodeName.SUFFIX) && !name.startsWith(ID_BACKUP)) return false;
        String lower = name.toLowerCase(Locale.ROOT);
        return isInnerCopy(name, NodeName.DIRECTORY_ID_BACKUP)
                || name.endsWith(IN_USE)
                || DROPPINGS.contains(lower)
                || UNFINISHED.stream().anyMatch(lower::endsWith);
    }

    /** Whether an entry of a content directory stands where a node stands. */
    static boolean isNode(String name) {
        return NodeName.isNode(name) && !name.equals(NodeName.DIRECTORY_FILE) && !isForeign(name);
    }

    /** @param node its name or its path */
    static boolean isShortened(String node) {
        return NodeName.withMarkInside(node).endsWith(NodeName.SHORTENED_SUFFIX);
    }

    /** Whether an entry is a copy of one of these files, as {@code dir (1).c9r} or {@code dir.c9r (1)}. */
    static boolean isInnerCopy(String name, String... originals) {
        String spelt = NodeName.withMarkInside(name);
        for (String original : originals) {
            String suffix = original.substring(original.lastIndexOf('.'));
            String base = original.substring(0, original.length() - suffix.length());
            if (spelt.length() > original.length() && spelt.startsWith(base) && spelt.endsWith(suffix)) return true;
        }
        return false;
    }
}
