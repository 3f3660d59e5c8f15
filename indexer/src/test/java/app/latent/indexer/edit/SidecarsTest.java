package app.latent.indexer.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.corpus.Corpus;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Origin;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.metadata.SidecarReader;
import app.latent.testkit.fault.Backing;
import app.latent.testkit.fault.FaultyFileSystem;
import app.latent.testkit.fault.WriteFaults;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SidecarsTest {
    private static final String HEAD = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'"
            + " xmlns:lr='http://ns.adobe.com/lightroom/1.0/' xmlns:digiKam='http://www.digikam.org/ns/1.0/'"
            + " xmlns:own='http://example.org/own/'>";
    private static final String TAIL = "</rdf:Description></rdf:RDF></x:xmpmeta>";

    @TempDir
    private Path folder;

    private final Sidecars sidecars = new Sidecars(new LocalAnalyzer(new ImageIoScaler()));

    @BeforeEach
    void makePhoto() throws IOException {
        Files.writeString(folder.resolve("a.jpg"), "not looked into");
    }

    private Metadata edit(Edit edit) throws Exception {
        return sidecars.edit(folder.resolve("a.jpg"), edit).after();
    }

    private static Metadata read(Path sidecar) throws IOException {
        try (FileSource source = FileSource.open(sidecar)) {
            return SidecarReader.read(source);
        }
    }

    private Path sidecar(String name, String properties) throws IOException {
        return Files.writeString(folder.resolve(name), HEAD + properties + TAIL);
    }

    private static String array(String property, String kind, String... items) {
        String entries = String.join(
                "", Stream.of(items).map(i -> "<rdf:li>" + i + "</rdf:li>").toList());
        return "<" + property + "><rdf:" + kind + ">" + entries + "</rdf:" + kind + "></" + property + ">";
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static Edit everything() throws EditException {
        return Edit.NONE
                .add(Fact.KEYWORDS, List.of("beach", "places/Norway"))
                .add(Fact.PEOPLE, List.of("Ada Lovelace"))
                .set(Fact.CAPTION, "By the fjord\n\"<&>\" 🏔")
                .set(Fact.RATING, 4)
                .set(Fact.FAVOURITE, 1)
                .set(Fact.ARCHIVED, 1)
                .set(
                        Fact.ORIGINAL,
                        new Moment(LocalDateTime.of(2024, 5, 17, 12, 30, 0, 250_000_000), ZoneOffset.ofHours(2)))
                .set(Fact.POSITION, new Position(-59.913869, 10.752245, -12.5))
                .set(Fact.COUNTRY, "Norway")
                .set(Fact.REGION, "Oslo fylke")
                .set(Fact.CITY, "Oslo");
    }

    @Test
    void aFirstEditMakesASidecarThatSaysAllOfIt() throws Exception {
        Metadata after = edit(everything());
        assertEquals(List.of("a.jpg", "a.jpg.xmp"), names());
        assertEquals(after, read(folder.resolve("a.jpg.xmp")));
        assertEquals(List.of("beach", "places/Norway"), after.tags());
        assertEquals(Optional.of(List.of("Ada Lovelace")), after.get(Fact.PEOPLE));
        assertEquals(Optional.of("By the fjord\n\"<&>\" 🏔"), after.get(Fact.CAPTION));
        assertEquals(Optional.of(4), after.get(Fact.RATING));
        assertEquals(Optional.of(1), after.get(Fact.FAVOURITE));
        assertEquals(Optional.of(1), after.get(Fact.ARCHIVED));
        assertEquals(
                Optional.of(new Moment(LocalDateTime.of(2024, 5, 17, 12, 30, 0, 250_000_000), ZoneOffset.ofHours(2))),
                after.get(Fact.ORIGINAL));
        assertEquals(Optional.of(new Position(-59.913869, 10.752245, -12.5)), after.get(Fact.POSITION));
        assertEquals(Optional.of("Oslo"), after.get(Fact.CITY));
        assertEquals("not looked into", Files.readString(folder.resolve("a.jpg")));
    }

    @Test
    void whatIsClearedIsNotToldAnyMore() throws Exception {
        edit(everything());
        Edit clearing = Edit.NONE;
        for (Fact<?> fact : List.of(
                Fact.CAPTION,
                Fact.RATING,
                Fact.FAVOURITE,
                Fact.ARCHIVED,
                Fact.ORIGINAL,
                Fact.POSITION,
                Fact.COUNTRY,
                Fact.REGION,
                Fact.CITY)) {
            clearing = clearing.clear(fact);
            edit(clearing);
        }
        Metadata after = edit(clearing.remove(Fact.KEYWORDS, List.of("beach", "places/Norway"))
                .remove(Fact.PEOPLE, List.of("Ada Lovelace")));
        assertEquals(List.of(), after.tags());
        assertEquals(Optional.of(List.of()), after.get(Fact.PEOPLE), "none, whoever the photo names");
        assertEquals(Optional.empty(), after.get(Fact.CAPTION));
        assertEquals(Set.of(Fact.KEYWORDS, Fact.KEYWORD_PATHS, Fact.PEOPLE, Fact.CAPTION), after.facts());
    }

    @Test
    void aCaptionThatIsClearedIsNoneWhateverThePhotoSays() throws Exception {
        Metadata cleared = edit(Edit.NONE.clear(Fact.CAPTION));
        Metadata photo = Metadata.of(Map.of(Fact.CAPTION, new Claim<>("OLYMPUS DIGITAL CAMERA", Origin.EXIF)));
        assertEquals(Optional.empty(), photo.with(cleared).get(Fact.CAPTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xmp", "A.XMP", "a.JPG.xmp"})
    void theSidecarThatIsThereIsTheOneThatIsEdited(String name) throws Exception {
        sidecar(name, array("dc:subject", "Bag", "before"));
        assertEquals(
                List.of("before", "after"),
                edit(Edit.NONE.add(Fact.KEYWORDS, List.of("after"))).tags());
        assertEquals(2, names().size());
    }

    @Test
    void theTagsOfEveryListAreKeptAndEachListHasAll() throws Exception {
        Path sidecar = sidecar(
                "a.xmp",
                array("dc:subject", "Bag", "Norway", "flat")
                        + array("digiKam:TagsList", "Seq", "places/Norway", "flat"));
        Metadata after =
                edit(Edit.NONE.add(Fact.KEYWORDS, List.of("events/trip")).remove(Fact.KEYWORDS, List.of("x")));
        assertEquals(List.of("places/Norway", "flat", "events/trip"), after.tags());
        XMPMeta packet = packet(sidecar);
        assertEquals(List.of("Norway", "flat", "trip"), entries(packet, TagEdit.SUBJECT));
        assertEquals(List.of("places/Norway", "flat", "events/trip"), entries(packet, TagEdit.TAGS_LIST));
        assertEquals(List.of("places|Norway", "flat", "events|trip"), entries(packet, TagEdit.HIERARCHICAL));
    }

    @Test
    void aTagIsRemovedByItsNameOrByItsPathAndFromEveryList() throws Exception {
        Path sidecar = sidecar(
                "a.xmp",
                array("dc:subject", "Bag", "Norway", "Oslo", "flat")
                        + array("digiKam:TagsList", "Seq", "places/Norway", "cities/Oslo", "flat")
                        + array("lr:hierarchicalSubject", "Bag", "places|Norway", "cities|Oslo", "flat"));
        Metadata after = edit(Edit.NONE.remove(Fact.KEYWORDS, List.of("Norway", "cities/Oslo")));
        assertEquals(List.of("flat"), after.tags());
        for (XmpList list : List.of(TagEdit.SUBJECT, TagEdit.TAGS_LIST, TagEdit.HIERARCHICAL)) {
            assertEquals(List.of("flat"), entries(packet(sidecar), list));
        }
    }

    @Test
    void whoIsNoLongerInThePictureIsNamedNowhereAndTheRegionStays() throws Exception {
        Path sidecar = folder.resolve("a.xmp");
        Files.writeString(sidecar, """
                <x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
                <rdf:Description rdf:about='' xmlns:mwg-rs='http://www.metadataworkinggroup.com/schemas/regions/'
                  xmlns:stArea='http://ns.adobe.com/xmp/sType/Area#'>
                <mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:RegionList><rdf:Bag>
                <rdf:li rdf:parseType='Resource'><mwg-rs:Name>Ada</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type>
                  <mwg-rs:Area stArea:x='0.5' stArea:y='0.5'/></rdf:li>
                <rdf:li rdf:parseType='Resource'><mwg-rs:Name>Grace</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type></rdf:li>
                </rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions></rdf:Description></rdf:RDF></x:xmpmeta>""");
        Metadata after = edit(Edit.NONE.remove(Fact.PEOPLE, List.of("Ada")).add(Fact.PEOPLE, List.of("Mary")));
        assertEquals(Optional.of(List.of("Grace", "Mary")), after.get(Fact.PEOPLE));
        String written = Files.readString(sidecar);
        assertFalse(written.contains("Ada"), written);
        assertTrue(written.contains("stArea:x"), written);
    }

    @Test
    void aFirstSidecarRepeatsThePhotosOwnTagsAndPeopleAsItStandsInTheirPlace() throws Exception {
        Path corpus = Corpus.folder().resolve("photos/iptc-xmp/portrait.jpg");
        Path photo = Files.copy(corpus, folder.resolve("portrait.jpg"));
        Metadata after = sidecars.edit(photo, Edit.NONE.add(Fact.KEYWORDS, List.of("science")))
                .after();
        assertTrue(after.tags().containsAll(List.of("People/Pierre Curie", "People/Marie Curie", "science")));
        assertEquals(-1, Files.mismatch(corpus, photo));
    }

    @Test
    void everyRealSidecarKeepsWhatIsNotOurs() throws Exception {
        List<Path> real;
        try (Stream<Path> files = Files.walk(Corpus.folder().resolve("photos"))) {
            real = files.filter(f -> f.toString().endsWith(".xmp")).toList();
        }
        assertTrue(real.size() > 8);
        for (Path original : real) {
            Path sidecar = Files.write(folder.resolve("a.xmp"), Files.readAllBytes(original));
            var before = ForeignProperties.of(packet(sidecar));
            Metadata after = edit(everything());
            assertEquals(before, ForeignProperties.of(packet(sidecar)), original.toString());
            assertTrue(after.tags().containsAll(List.of("beach", "places/Norway")), original.toString());
            assertEquals(Optional.of(4), after.get(Fact.RATING));
        }
    }

    @Test
    void whatTheLibraryTakesForOnePropertyStaysTwo() throws Exception {
        Path sidecar = sidecar(
                "a.xmp",
                "<xmp:CreatorTool>editor</xmp:CreatorTool>"
                        + "<t:Software xmlns:t='http://ns.adobe.com/tiff/1.0/'>camera</t:Software>"
                        + "<own:thing rdf:parseType='Resource'><own:in>deep</own:in></own:thing>");
        edit(everything());
        String written = Files.readString(sidecar);
        for (String kept : List.of("editor", "camera", "deep")) {
            assertTrue(written.contains(kept), kept);
        }
    }

    @Test
    void aRejectedOrPendingPhotoStaysThatWhereItIsNoFavourite() throws Exception {
        Path sidecar = sidecar("a.xmp", "<digiKam:PickLabel>1</digiKam:PickLabel>");
        assertEquals(Optional.of(0), edit(Edit.NONE.set(Fact.FAVOURITE, 0)).get(Fact.FAVOURITE));
        assertTrue(Files.readString(sidecar).contains("PickLabel=\"1\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<!DOCTYPE x [<!ENTITY e 'x'>]><x:xmpmeta xmlns:x='adobe:ns:meta/'/>",
                "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
            })
    void aSidecarThatCannotBeReadIsNeverOverwritten(String content) throws Exception {
        Path sidecar = Files.writeString(folder.resolve("a.xmp"), content);
        EditException refused = assertThrows(EditException.class, () -> edit(everything()));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("a.xmp cannot be read"));
        assertEquals(content, Files.readString(sidecar));
        assertEquals(2, names().size());
    }

    @Test
    void brokenAndHostileSidecarsAreNeverOverwritten() throws Exception {
        List<Path> bad;
        try (Stream<Path> files = Files.walk(Corpus.folder().resolve("bad"))) {
            bad = files.filter(f -> f.toString().endsWith(".xmp")).toList();
        }
        for (Path original : bad) {
            Path sidecar = Files.write(folder.resolve("a.xmp"), Files.readAllBytes(original));
            try {
                edit(Edit.NONE.set(Fact.RATING, 1));
            } catch (EditException e) {
                assertArrayEquals(Files.readAllBytes(original), Files.readAllBytes(sidecar));
            }
        }
    }

    @Test
    void whatIsNoFileIsNotReplaced() throws Exception {
        Files.createSymbolicLink(folder.resolve("a.jpg.xmp"), Files.createFile(folder.resolve("elsewhere")));
        assertThrows(EditException.class, () -> edit(everything()));
        assertEquals(0, Files.size(folder.resolve("elsewhere")));
        assertThrows(EditException.class, () -> sidecars.edit(folder.resolve("no.jpg"), everything()));
    }

    @Test
    void aSidecarThatOnlyItsOwnerMayReadStaysThat() throws Exception {
        Path sidecar = sidecar("a.xmp", "");
        Files.setPosixFilePermissions(sidecar, PosixFilePermissions.fromString("rw-------"));
        edit(everything());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(sidecar)));
    }

    @Test
    void whatAnotherProgramWritesMeanwhileIsMergedToo() throws Exception {
        for (boolean present : new boolean[] {false, true}) {
            Files.deleteIfExists(folder.resolve("a.jpg.xmp"));
            if (present) sidecar("a.jpg.xmp", array("dc:subject", "Bag", "old"));
            Path root = FaultyFileSystem.over(folder, new Backing() {
                private boolean done;

                @Override
                protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                        throws IOException {
                    if (file.toString().endsWith(".tmp") && !done) {
                        done = true;
                        sidecar("a.jpg.xmp", array("dc:subject", "Bag", "theirs") + "<own:thing>kept</own:thing>");
                    }
                    return super.open(file, options, attributes);
                }
            });
            Metadata after = sidecars.edit(root.resolve("a.jpg"), Edit.NONE.add(Fact.KEYWORDS, List.of("ours")))
                    .after();
            assertEquals(List.of("theirs", "ours"), after.tags());
            assertTrue(Files.readString(folder.resolve("a.jpg.xmp")).contains("kept"));
            assertEquals(List.of("a.jpg", "a.jpg.xmp"), names());
        }
    }

    @Test
    void aSidecarThatAppearsInTheLastMomentIsMergedToo() throws Exception {
        Path root = FaultyFileSystem.over(folder, new Backing() {
            private boolean done;

            @Override
            protected void move(Path source, Path target, CopyOption... options) throws IOException {
                if (!done) {
                    done = true;
                    sidecar("a.jpg.xmp", array("dc:subject", "Bag", "theirs"));
                }
                super.move(source, target, options);
            }
        });
        Metadata after = sidecars.edit(root.resolve("a.jpg"), Edit.NONE.add(Fact.KEYWORDS, List.of("ours")))
                .after();
        assertEquals(List.of("theirs", "ours"), after.tags());
    }

    @Test
    void aProgramThatNeverStopsWritingIsAnError() throws Exception {
        Path root = FaultyFileSystem.over(folder, new Backing() {
            private int count;

            @Override
            protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                    throws IOException {
                if (file.toString().endsWith(".tmp")) {
                    sidecar("a.jpg.xmp", array("dc:subject", "Bag", "theirs" + count++));
                }
                return super.open(file, options, attributes);
            }
        });
        assertThrows(EditException.class, () -> sidecars.edit(root.resolve("a.jpg"), everything()));
        assertEquals(List.of("a.jpg", "a.jpg.xmp"), names());
    }

    @ParameterizedTest
    @EnumSource(WriteFaults.Fault.class)
    void aDiskThatFailsLeavesTheOldSidecarWhole(WriteFaults.Fault fault) throws Exception {
        Path sidecar = sidecar("a.jpg.xmp", array("dc:subject", "Bag", "old"));
        byte[] before = Files.readAllBytes(sidecar);
        Path root = FaultyFileSystem.over(folder, WriteFaults.from(1, fault));
        if (fault == WriteFaults.Fault.SHORT) {
            sidecars.edit(root.resolve("a.jpg"), everything());
            assertTrue(read(sidecar).tags().contains("old"));
        } else {
            assertThrows(IOException.class, () -> sidecars.edit(root.resolve("a.jpg"), everything()));
            assertArrayEquals(before, Files.readAllBytes(sidecar));
        }
        assertEquals(List.of("a.jpg", "a.jpg.xmp"), names());
    }

    @Test
    void aRenameThatFailsLeavesTheOldSidecarWhole() throws Exception {
        byte[] before = Files.readAllBytes(sidecar("a.jpg.xmp", array("dc:subject", "Bag", "old")));
        Path root = FaultyFileSystem.over(folder, new Backing() {
            @Override
            protected void move(Path source, Path target, CopyOption... options) throws IOException {
                throw new IOException("Input/output error");
            }
        });
        assertThrows(IOException.class, () -> sidecars.edit(root.resolve("a.jpg"), everything()));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("a.jpg.xmp")));
        assertEquals(List.of("a.jpg", "a.jpg.xmp"), names());
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        assertThrows(EditException.class, () -> Edit.NONE.set(Fact.RATING, 6));
        assertThrows(EditException.class, () -> Edit.NONE.set(Fact.CAPTION, " \u0001 "));
        assertThrows(EditException.class, () -> Edit.NONE.set(Fact.CAPTION, "x".repeat(8_001)));
        assertThrows(EditException.class, () -> Edit.NONE.set(Fact.POSITION, new Position(0, 0, null)));
        assertThrows(EditException.class, () -> Edit.NONE.set(Fact.POSITION, new Position(91, 0, null)));
        assertThrows(EditException.class, () -> Edit.NONE.add(Fact.KEYWORDS, List.of("/")));
        assertThrows(
                EditException.class,
                () -> Edit.NONE.set(Fact.ORIGINAL, new Moment(LocalDateTime.of(1400, 1, 1, 0, 0), null)));
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) many.add("tag" + i);
        assertThrows(EditException.class, () -> edit(Edit.NONE.add(Fact.KEYWORDS, many)));
    }

    private static XMPMeta packet(Path sidecar) throws Exception {
        return XMPMetaFactory.parseFromBuffer(
                Files.readAllBytes(sidecar), new ParseOptions().setOmitNormalization(true));
    }

    private static List<String> entries(XMPMeta packet, XmpList list) throws Exception {
        String[] entries = new String[packet.countArrayItems(list.namespace(), list.name())];
        for (int i = 0; i < entries.length; i++) {
            entries[i] =
                    packet.getArrayItem(list.namespace(), list.name(), i + 1).getValue();
        }
        return Arrays.asList(entries);
    }
}
