package app.latent.testkit.fs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name comes back as it was given, whatever its length and letters. */
public interface NameContract extends ContractFixture {

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Names#all")
    default void aFileKeepsItsName(String name) throws IOException {
        file(name, "content of " + name);
        assertEquals(List.of(name), names(folder()));
        assertEquals("content of " + name, Files.readString(at(name)));
        Files.delete(at(name));
        assertEquals(List.of(), names(folder()));
    }

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Names#all")
    default void aDirectoryKeepsItsName(String name) throws IOException {
        Files.createDirectory(at(name));
        Files.writeString(at(name, name), "inside");
        assertEquals(List.of(name), names(folder()));
        assertEquals(List.of(name), names(at(name)));
        assertEquals("inside", Files.readString(at(name, name)));
    }

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Names#all")
    default void aFileIsRenamedToAndFromAnyName(String name) throws IOException {
        file("plain", "content");
        Files.move(at("plain"), at(name));
        assertEquals(List.of(name), names(folder()));
        assertEquals("content", Files.readString(at(name)));
        Files.move(at(name), at("plain again"));
        assertEquals(List.of("plain again"), names(folder()));
    }

    @ParameterizedTest
    @MethodSource("app.latent.testkit.fs.Names#all")
    default void aDirectoryIsRenamedToAndFromAnyName(String name) throws IOException {
        Files.createDirectory(at("plain"));
        Files.writeString(at("plain", "child"), "content");
        Files.move(at("plain"), at(name));
        assertEquals("content", Files.readString(at(name, "child")));
        Files.move(at(name), at("plain again"));
        assertEquals("content", Files.readString(at("plain again", "child")));
        assertEquals(List.of("plain again"), names(folder()));
    }

    @Test
    default void allNamesLiveSideBySide() throws IOException {
        List<String> all = Names.all().sorted().toList();
        for (String name : all) {
            file(name, name);
        }
        assertEquals(all, names(folder()));
        for (String name : all) {
            assertEquals(name, Files.readString(at(name)));
        }
    }

    @Test
    default void aNameOf256BytesIsRefused() throws IOException {
        needs(Feature.NAME_LIMIT_255);
        for (String name : List.of("a".repeat(256), "é".repeat(128))) {
            assertThrows(FileSystemException.class, () -> Files.createFile(at(name)));
            assertThrows(FileSystemException.class, () -> Files.createDirectory(at(name)));
        }
        assertEquals(List.of(), names(folder()));
    }

    @Test
    default void namesThatDifferInCaseAreTwoNames() throws IOException {
        needs(Feature.CASE_SENSITIVE);
        file("photo.jpg", "lower");
        file("PHOTO.JPG", "upper");
        assertEquals(List.of("PHOTO.JPG", "photo.jpg"), names(folder()));
        assertEquals("lower", Files.readString(at("photo.jpg")));
        assertEquals("upper", Files.readString(at("PHOTO.JPG")));
    }

    @Test
    default void composedAndDecomposedNamesAreTwoNamesOrOne() throws IOException {
        String composed = Normalizer.normalize("Zürich é が", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        file(composed, "composed");
        if (features().contains(Feature.NORMALISATION_SENSITIVE)) {
            assertFalse(Files.exists(at(decomposed)));
            file(decomposed, "decomposed");
            assertEquals("composed", Files.readString(at(composed)));
            assertEquals("decomposed", Files.readString(at(decomposed)));
            assertEquals(2, names(folder()).size());
        } else {
            assertTrue(Files.exists(at(decomposed)));
            Files.writeString(at(decomposed), "the same");
            assertEquals("the same", Files.readString(at(composed)));
            assertEquals(1, names(folder()).size());
        }
    }

    @Test
    default void dotsLeadUpAndStay() throws IOException {
        Files.createDirectories(at("a", "b"));
        file("file", "content");
        assertEquals("content", Files.readString(at("a", "b", "..", "..", "file")));
        assertEquals("content", Files.readString(at("a", ".", "..", "file")));
        assertEquals(List.of("b"), names(at("a", "b", "..")));
    }
}
