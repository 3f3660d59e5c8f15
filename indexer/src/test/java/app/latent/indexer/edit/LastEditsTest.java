package app.latent.indexer.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.metadata.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastEditsTest {
    @TempDir
    private Path root;

    private Path photo = Path.of("");
    private Path sidecar = Path.of("");
    private Sidecars sidecars = new Sidecars(new LocalAnalyzer(new ImageIoScaler()));

    @BeforeEach
    void makePhoto() throws IOException {
        photo = Files.createDirectories(root.resolve("2024")).resolve("a.jpg");
        sidecar = photo.resolveSibling("a.jpg.xmp");
        Files.writeString(photo, "not looked into");
        sidecars = new Sidecars(new LocalAnalyzer(new ImageIoScaler()), new LastEdits(root));
    }

    private void say(String caption) throws Exception {
        sidecars.edit(photo, Edit.NONE.set(Fact.CAPTION, caption));
    }

    @Test
    void anEditIsTakenBackToTheByte() throws Exception {
        say("first");
        String first = Files.readString(sidecar);
        say("second");
        Sidecars.Edited undone = sidecars.undo(photo);
        assertEquals(first, Files.readString(sidecar));
        assertEquals(Optional.of("second"), undone.before().get(Fact.CAPTION));
        assertEquals(Optional.of("first"), undone.after().get(Fact.CAPTION));
        assertThrows(EditException.class, () -> sidecars.undo(photo), "one edit is kept");
    }

    @Test
    void theFirstEditIsTakenBackToNoFile() throws Exception {
        say("first");
        sidecars.undo(photo);
        assertFalse(Files.exists(sidecar));
        assertThrows(EditException.class, () -> sidecars.undo(photo));
    }

    @Test
    void anEditIsTakenBackByItsMarkAndNoLaterOneIs() throws Exception {
        String mark = Objects.requireNonNull(
                sidecars.edit(photo, Edit.NONE.set(Fact.CAPTION, "first")).mark());
        Sidecars.Edited second = sidecars.edit(photo, Edit.NONE.set(Fact.RATING, 2));
        assertThrows(EditException.class, () -> sidecars.undo(photo, mark));
        Sidecars.Edited same = sidecars.edit(photo, Edit.NONE.set(Fact.RATING, 2));
        assertNull(same.mark(), "what changed nothing must not stand for the edit before");
        Sidecars.Edited undone = sidecars.undo(photo, Objects.requireNonNull(second.mark()));
        assertEquals(Optional.of("first"), undone.after().get(Fact.CAPTION));
        assertEquals(Optional.empty(), undone.after().get(Fact.RATING));
    }

    @Test
    void whatAnotherProgramHasWrittenSinceStays() throws Exception {
        say("first");
        say("second");
        String theirs = Files.readString(sidecar).replace("second", "theirs");
        Files.writeString(sidecar, theirs);
        assertThrows(EditException.class, () -> sidecars.undo(photo));
        assertEquals(theirs, Files.readString(sidecar));
    }

    @Test
    void anEditThatChangesNothingLeavesTheOneBeforeToBeTakenBack() throws Exception {
        say("first");
        say("second");
        say("second");
        assertEquals(Optional.of("first"), sidecars.undo(photo).after().get(Fact.CAPTION));
    }

    @Test
    void whatIsKeptCannotBeMadeToSayAnything() throws Exception {
        say("first");
        Path kept;
        try (var files = Files.list(root.resolve(".latent").resolve("edits"))) {
            kept = files.findFirst().orElseThrow();
        }
        String present = Files.readString(sidecar);
        for (String broken : new String[] {"", "[]", "{\"format\":2}", "{\"format\":1,\"sidecar\":\"x\"}", "{"}) {
            Files.writeString(kept, broken);
            assertThrows(EditException.class, () -> sidecars.undo(photo), broken);
            assertEquals(present, Files.readString(sidecar));
        }
    }

    @Test
    void aThousandAreKeptAndFewMore() throws Exception {
        LastEdits edits = new LastEdits(root);
        for (int i = 0; i < 1_200; i++) {
            edits.keep(root.resolve(i + ".xmp"), Optional.empty(), new byte[] {1});
        }
        try (var files = Files.list(root.resolve(".latent").resolve("edits"))) {
            long kept = files.count();
            assertTrue(kept >= 1_000 && kept < 1_100, () -> kept + " are kept");
        }
    }
}
