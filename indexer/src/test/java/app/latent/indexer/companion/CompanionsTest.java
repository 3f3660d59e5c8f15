package app.latent.indexer.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionsTest {

    @Test
    void theSidecarOfTheWholeNameComesFirst() {
        Companions folder = new Companions(List.of("a.xmp", "a.jpg.xmp", "B.XMP", "a.jpg", "b.dng"));
        assertEquals(Optional.of("a.jpg.xmp"), folder.of("a.jpg").sidecar());
        assertEquals(Optional.of("a.xmp"), folder.of("a.cr2").sidecar());
        assertEquals(Optional.of("B.XMP"), folder.of("b.dng").sidecar());
        assertEquals(Optional.empty(), folder.of("c.jpg").sidecar());
    }

    @ParameterizedTest
    @CsvSource({
        "IMG.jpg, IMG.jpg.json",
        "IMG.jpg, IMG.jpg.supplemental-metadata.json",
        "IMG(1).jpg, IMG.jpg(1).json",
        "IMG(12).jpg, IMG.jpg.supplemental-metadata(12).json",
        "IMG-edited.jpg, IMG.jpg.json",
        "IMG-bearbeitet(2).jpg, IMG.jpg(2).json",
        "IMG_3589.MP4, IMG_3589.HEIC.json",
        "PXL_20231006_063909898.LS.mp4, PXL_20231006_063909898.LS.mp4.json",
        "IMG_20210101_000000000_BURST0001_COVER_TOP1.jpg, IMG_20210101_000000000_BURST0001_COVER_TOP1.jp.json",
        "Screenshot_20230101-120000_Some Long App.jpg, Screenshot_20230101-120000_Some Long App.jpg.s.json",
        "PXL_20240101_120000000.PORTRAIT.jpg, PXL_20240101_120000000.PORTRAIT.jpg.supplemen.json",
        "DSC_0238(1).JPG, DSC_0238.JPG(1).json",
        "picture (copy).jpg, picture (copy).jpg.json"
    })
    void googlesJsonIsFoundByItsRules(String photo, String json) {
        assertEquals(
                Optional.of(json),
                new Companions(List.of(photo, json)).of(photo).takeout());
    }

    @ParameterizedTest
    @CsvSource({
        "IMG.jpg, IMG.jpg(1).json",
        "IMG(1).jpg, IMG.jpg.json",
        "IMG.jpg, IMG.jpg.supp.json",
        "IMG_1.jpg, IMG_10.jpg.json",
        "IMG.jpg, metadata.json"
    })
    void anotherPhotosJsonIsNotTaken(String photo, String json) {
        assertEquals(
                Optional.empty(), new Companions(List.of(photo, json)).of(photo).takeout());
    }

    @Test
    void eachOfThreePhotosOfOneNameHasItsOwn() {
        List<String> folder = Arrays.asList(
                "DSC_0238(1).JPG",
                "DSC_0238.JPG",
                "DSC_0238.JPG(1).json",
                "DSC_0238.JPG.json",
                "DSC_0238_1.JPG",
                "DSC_0238_1.JPG.json");
        Companions companions = new Companions(folder);
        assertEquals(
                Optional.of("DSC_0238.JPG.json"), companions.of("DSC_0238.JPG").takeout());
        assertEquals(
                Optional.of("DSC_0238.JPG(1).json"),
                companions.of("DSC_0238(1).JPG").takeout());
        assertEquals(
                Optional.of("DSC_0238_1.JPG.json"),
                companions.of("DSC_0238_1.JPG").takeout());
    }

    @Test
    void aLargeFolderIsLookedThroughQuickly() {
        List<String> names = IntStream.range(0, 10_000)
                .boxed()
                .flatMap(i ->
                        Stream.of("IMG_%05d.jpg".formatted(i), "IMG_%05d.jpg.supplemental-metadata.json".formatted(i)))
                .toList();
        Companions companions = new Companions(names);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> names.stream()
                        .filter(n -> n.endsWith(".jpg"))
                        .forEach(n -> assertEquals(
                                List.of(n + ".supplemental-metadata.json"),
                                companions.of(n).names())));
    }
}
