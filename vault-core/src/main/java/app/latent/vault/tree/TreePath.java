package app.latent.vault.tree;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An absolute, normalised cleartext path: every name in NFC, none of them empty, {@code .} or {@code ..}, or with a {@code /} or NUL.
 *
 * @param names from the root down; none for the root itself
 */
public record TreePath(List<String> names) {

    /** The vault's root. */
    public static final TreePath ROOT = new TreePath(List.of());

    /** No character below it combines with another, so a name of such characters is in NFC. */
    private static final char FIRST_COMBINING = '\u0300';

    /** @throws InvalidPathException when one of the names can be no file's */
    public TreePath {
        names = normalised(names);
    }

    /** @throws InvalidPathException when one of the names can be no file's */
    public static TreePath of(String... names) {
        return new TreePath(List.of(names));
    }

    /** @return null for the root */
    public @Nullable TreePath parent() {
        return names.isEmpty() ? null : new TreePath(names.subList(0, names.size() - 1));
    }

    /** The last name; empty for the root. */
    public String name() {
        return names.isEmpty() ? "" : names.getLast();
    }

    public boolean isRoot() {
        return names.isEmpty();
    }

    /** @throws InvalidPathException when the name can be no file's */
    public TreePath resolve(String name) {
        List<String> longer = new ArrayList<>(names.size() + 1);
        longer.addAll(names);
        longer.add(name);
        return new TreePath(longer);
    }

    /** Whether this is the other or below it. */
    public boolean startsWith(TreePath other) {
        return names.size() >= other.names.size()
                && names.subList(0, other.names.size()).equals(other.names);
    }

    /** Where this is once {@code from}, which it starts with, has become {@code to}. */
    public TreePath rebase(TreePath from, TreePath to) {
        List<String> moved = new ArrayList<>(to.names);
        moved.addAll(names.subList(from.names.size(), names.size()));
        return new TreePath(moved);
    }

    /** Whether a name is one that a node can have as it stands: legal and in NFC. */
    static boolean isName(String name) {
        return isLegal(name) && isNormalised(name);
    }

    private static List<String> normalised(List<String> names) {
        List<String> result = List.copyOf(names);
        for (int i = 0; i < result.size(); i++) {
            if (!isNormalised(result.get(i))) {
                return allNormalised(result);
            }
            requireLegal(result.get(i));
        }
        return result;
    }

    private static List<String> allNormalised(List<String> names) {
        List<String> result = new ArrayList<>(names.size());
        for (String name : names) {
            String normalised = Normalizer.normalize(name, Normalizer.Form.NFC);
            requireLegal(normalised);
            result.add(normalised);
        }
        return List.copyOf(result);
    }

    private static boolean isNormalised(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.isNormalized(name, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    private static void requireLegal(String name) {
        if (!isLegal(name)) throw new InvalidPathException(name, "no name of a file");
    }

    private static boolean isLegal(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) return false;
        boolean surrogates = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '/' || c == 0) return false;
            surrogates |= Character.isSurrogate(c);
        }
        return !surrogates || hasUtf8(name);
    }

    /** Half a surrogate pair would be stored as a question mark. */
    private static boolean hasUtf8(String name) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return names.isEmpty() ? "/" : "/" + String.join("/", names);
    }
}
