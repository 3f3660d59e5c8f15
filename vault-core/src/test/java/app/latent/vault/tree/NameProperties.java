package app.latent.vault.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.nio.file.InvalidPathException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NameProperties {

    private static final DirectoryId PARENT = DirectoryId.random();

    private final NodeNames names = new NodeNames(Ground.CRYPTOR, Ground.THRESHOLD);

    @Provide
    Arbitrary<String> legalNames() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(80)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(TreePath::isName);
    }

    @Property(tries = 500)
    void aNameComesBackAsItWasGiven(@ForAll("legalNames") String name) {
        NodeName encrypted = names.encrypt(PARENT, name);
        assertEquals(name, names.decrypt(PARENT, encrypted.full()));
        assertEquals(encrypted.full().length() > Ground.THRESHOLD, encrypted.isShortened());
        assertNull(names.decrypt(DirectoryId.ROOT, encrypted.full()));
    }

    /** Whatever text is given: it is refused, or becomes a name that a node may have. */
    @Property(tries = 1000)
    void aPathHasLegalNamesOnly(@ForAll @StringLength(max = 12) String name) {
        try {
            TreePath path = TreePath.of("directory", name);
            assertTrue(TreePath.isName(path.name()), path::toString);
            assertEquals(path, TreePath.of("directory", Normalizer.normalize(name, Normalizer.Form.NFD)));
        } catch (InvalidPathException _) {
            assertTrue(!TreePath.isName(Normalizer.normalize(name, Normalizer.Form.NFC)), name);
        }
    }

    @Property(tries = 200)
    void halfASurrogatePairIsNoName(@ForAll("legalNames") String name, @ForAll @IntRange(max = 80) int at) {
        int cut = Math.min(at, name.length());
        Assume.that(cut == 0 || !Character.isHighSurrogate(name.charAt(cut - 1)));
        String broken = name.substring(0, cut) + '\ud800' + name.substring(cut);
        Assume.that(cut == name.length() || !Character.isLowSurrogate(name.charAt(cut)));
        assertThrows(InvalidPathException.class, () -> TreePath.of(broken));
    }

    @Property(tries = 300)
    void rebasingAndResolvingAgree(
            @ForAll @Size(max = 4) List<@StringLength(min = 1, max = 3) @AlphaChars String> from,
            @ForAll @Size(max = 4) List<@StringLength(min = 1, max = 3) @AlphaChars String> to,
            @ForAll @Size(max = 4) List<@StringLength(min = 1, max = 3) @AlphaChars String> rest) {
        TreePath source = new TreePath(from);
        TreePath below = source;
        TreePath expected = new TreePath(to);
        for (String name : rest) {
            below = below.resolve(name);
            expected = expected.resolve(name);
        }
        assertTrue(below.startsWith(source));
        assertEquals(expected, below.rebase(source, new TreePath(to)));
    }

    /** A sync client's addition, whatever it is, leaves the name to be found. */
    @Property(tries = 300)
    void aNameIsFoundInThatOfACopy(
            @ForAll("legalNames") String name,
            @ForAll("additionsBefore") String before,
            @ForAll("additions") String after) {
        NodeName encrypted = names.encrypt(PARENT, name);
        String base = encrypted.full().substring(0, encrypted.full().length() - NodeName.SUFFIX.length());
        String copy = before + base + after;
        assertTrue(
                Base64Url.parts(copy).stream()
                        .anyMatch(part -> name.equals(names.decrypt(PARENT, part.of(copy) + NodeName.SUFFIX))),
                () -> "not found in " + copy);
    }

    /** What ends in a letter or digit cannot be told from a name that follows at once. */
    @Provide
    Arbitrary<String> additionsBefore() {
        return Arbitraries.of("", "(1) ", "conflict-", "Copy of ", "~", "my_");
    }

    @Provide
    Arbitrary<String> additions() {
        return Arbitraries.of("", " (1)", " (conflicted copy)", ".sync-conflict-2026", "-conf", "_2", "~", "(1)");
    }

    @Property(tries = 1000)
    void onlyWhatAnEncoderGivesIsCanonical(@ForAll @Size(min = 16, max = 40) byte[] bytes) {
        String encoded = Base64.getUrlEncoder().encodeToString(bytes);
        assertTrue(Base64Url.isCanonical(encoded));
        for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
            int last = encoded.replace("=", "").length() - 1;
            String other = encoded.substring(0, last) + c + encoded.substring(last + 1);
            String again =
                    Base64.getUrlEncoder().encodeToString(Base64.getUrlDecoder().decode(other));
            assertEquals(again.equals(other), Base64Url.isCanonical(other), other);
        }
    }
}
